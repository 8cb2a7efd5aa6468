"""The command line: what it writes, where, and with which exit status."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

import blijvend as bv

DAY = "2026-11-21"
MARK = "MERKTEKEN"
CASES = bv.synth(6, seed=2)
BAD = f'{{"blijvend": 1, "id": "c1", "household": {{"id": "{MARK} x"}}, "members": 1}}'
ASKED = {"case", "rule", "subject", "severity", "status", "opened", "due", "met", "message"}


def run(
    *arguments: str | Path, stdin: str | bytes = b"", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Runs `blijvend` without a terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "blijvend", *map(str, arguments)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        check=False,
        env=os.environ | {"COLUMNS": "100"} | environment,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


@pytest.fixture(scope="module")
def caseload(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cases") / "caseload.ndjson"
    path.write_text("".join(case.to_json() + "\n" for case in CASES), encoding="utf-8")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.json"
    path.write_text(BAD)
    return path


def rows_of(text: str) -> list[dict[str, Any]]:
    rows = json.loads(text)
    assert isinstance(rows, list)
    return rows


# --- check ---------------------------------------------------------------------------------------------


def test_check_as_json_gives_an_object_for_each_obligation(caseload: Path) -> None:
    done = run("check", caseload, "--as-of", DAY, "--format", "json")
    assert done.returncode == 0
    rows = rows_of(done.stdout)
    table = bv.check(CASES, as_of=DAY)
    assert len(rows) == len(table)
    for row, obligation in zip(rows, table, strict=True):
        assert set(row) >= ASKED
        assert row["status"] == obligation.status
        assert row["rule"] == obligation.rule
        assert row["due"] == (obligation.due and obligation.due.isoformat())
    assert rows == json.loads(table.to_json())


def test_check_as_lines_and_as_csv_gives_the_same_rows(caseload: Path) -> None:
    rows = rows_of(run("check", caseload, "--as-of", DAY, "--format", "json").stdout)
    lines = run("check", caseload, "--as-of", DAY, "--format", "ndjson").stdout.splitlines()
    assert [json.loads(line) for line in lines] == rows
    text = run("check", caseload, "--as-of", DAY, "--format", "csv").stdout
    table = list(csv.DictReader(io.StringIO(text)))
    assert [row["message"] for row in table] == [row["message"] for row in rows]
    assert [row["met"] for row in table] == [row["met"] or "" for row in rows]
    assert [row["facts"] for row in table] == ["; ".join(row["facts"]) for row in rows]


def test_no_cases_is_an_empty_document(tmp_path: Path) -> None:
    path = tmp_path / "none.ndjson"
    path.write_text("")
    done = run("check", path, "--as-of", DAY, "--format", "json")
    assert (done.returncode, rows_of(done.stdout)) == (0, [])


@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
@pytest.mark.parametrize("command", ["check", "agenda", "rules", "norms"])
def test_tables_fit_the_width_of_the_screen(command: str, width: int, caseload: Path) -> None:
    given = (caseload, "--as-of", DAY) if command in {"check", "agenda"} else ()
    done = run(command, *given, COLUMNS=str(width))
    assert done.returncode == 0
    assert max(map(len, done.stdout.splitlines())) <= width


def test_a_table_counts_by_rule_and_shows_the_findings_of_a_few_cases(caseload: Path) -> None:
    done = run("check", caseload, "--as-of", DAY)
    table = bv.check(CASES, as_of=DAY)
    for rule in table.counts():
        assert rule in done.stdout
    assert "nagekomen" in done.stdout
    for row in table.findings():
        assert f"Dossier {row.case}" in done.stdout
    counts_only = run("check", caseload, "--as-of", DAY, "--rows", "none")
    assert done.stdout.startswith(counts_only.stdout)
    assert len(run("check", caseload, "--as-of", DAY, "--rows", "all").stdout) > len(done.stdout)


def test_words_are_dutch_unless_english_is_asked(caseload: Path) -> None:
    for command in ("check", "agenda"):
        dutch = run(command, caseload, "--as-of", DAY)
        english = run(command, caseload, "--as-of", DAY, "--lang", "en")
        assert dutch.stdout != english.stdout
    assert "nagekomen" in run("check", caseload, "--as-of", DAY).stdout
    assert "kept" in run("check", caseload, "--as-of", DAY, "--lang", "en").stdout


def test_one_rule_only(caseload: Path) -> None:
    done = run("check", caseload, "--as-of", DAY, "--rule", "no-handover", "--format", "json")
    assert {row["rule"] for row in rows_of(done.stdout)} == {"no-handover"}


def test_a_region_judges_by_its_own_numbers(caseload: Path, tmp_path: Path) -> None:
    norms = tmp_path / "norms.json"
    norms.write_text('{"blijvend": 1, "norms": [{"norm": "seen-rhythm", "value": 10}]}')
    done = run("check", caseload, "--as-of", DAY, "--norms", norms, "--format", "json")
    expected = bv.check(CASES, as_of=DAY, norms={"seen-rhythm": 10})
    assert rows_of(done.stdout) == json.loads(expected.to_json())


def test_what_was_recorded_later_does_not_count(caseload: Path) -> None:
    known_at = "2025-01-01T00:00:00Z"
    done = run("check", caseload, "--as-of", DAY, "--known-at", known_at, "--format", "json")
    assert rows_of(done.stdout) == json.loads(
        bv.check(CASES, as_of=DAY, known_at=known_at).to_json()
    )


def test_problems_of_structure_stand_apart_from_the_rows(tmp_path: Path) -> None:
    case = bv.CaseFile(
        id="c9",
        household=bv.Household(id="h1", started_on="2026-01-05"),
        koppels=[
            bv.Koppel(id="k1", since="2026-01-05", seats=[bv.Seat(id="s1", professional="nobody")])
        ],
    )
    path = tmp_path / "c9.json"
    path.write_text(case.to_json())
    done = run("check", path, "--as-of", DAY, "--format", "json")
    assert done.returncode == 0
    assert "c9: /koppels/0/seats/0/professional" in done.stderr
    assert rows_of(done.stdout) == json.loads(bv.check(case, as_of=DAY).to_json())
    table = run("check", path, "--as-of", DAY)
    assert table.stderr == ""
    assert "dangling_reference" in table.stdout


# --- programme, rules that are off -----------------------------------------------------------------------


PROGRAMME = "docs/examples/programmes/02-stretched-team.json"


def test_a_programme_is_judged_with_its_households(caseload: Path) -> None:
    done = run("check", caseload, "--as-of", DAY, "--programme", PROGRAMME, "--format", "json")
    programme = bv.Programme.from_json(Path(PROGRAMME).read_bytes())
    expected = bv.check(CASES, programme=programme, as_of=DAY)
    assert rows_of(done.stdout) == json.loads(expected.to_json())
    assert "weekly-reflection" in expected["rule"]


@pytest.mark.parametrize("text", ["", "{}", '{"blijvend": 1, "id": 7}'])
def test_a_programme_that_cannot_be_read_is_an_unusable_argument(
    text: str, caseload: Path, tmp_path: Path
) -> None:
    path = tmp_path / "programme.json"
    path.write_text(text)
    done = run("check", caseload, "--as-of", DAY, "--programme", path)
    assert done.returncode == 2
    assert "--programme" in done.stderr
    assert run("check", caseload, "--as-of", DAY, "--programme", tmp_path / "no").returncode == 2


def test_a_rule_that_is_off_is_judged_when_asked_for(caseload: Path) -> None:
    off = next(rule.id for rule in bv.rules() if not rule.is_on)
    usual = rows_of(run("check", caseload, "--as-of", DAY, "--format", "json").stdout)
    assert off not in {row["rule"] for row in usual}
    done = run("check", caseload, "--as-of", DAY, "--also", off, "--format", "json")
    expected = bv.check(CASES, as_of=DAY, also=[off])
    assert rows_of(done.stdout) == json.loads(expected.to_json())
    assert run("check", caseload, "--as-of", DAY, "--also", "no-such-rule").returncode == 2


# --- rules and norms -------------------------------------------------------------------------------------


def test_rules_as_json_tell_everything_about_each() -> None:
    rows = rows_of(run("rules", "--format", "json").stdout)
    assert len(rows) >= 65
    for row, rule in zip(rows, bv.rules(), strict=True):
        assert row["id"] == rule.id
        assert row["title_nl"] == rule.title.nl
        assert row["title_en"] == rule.title.en
        assert row["covers"] == list(rule.covers)
        assert row["norms"] == list(rule.norms)
        assert {row[name] for name in ("severity", "kind", "scope", "source", "since")}
        assert row["on"] == rule.is_on


STRICT = "docs/examples/norms/strict-region.json"


def test_norms_diff_shows_what_a_region_sets() -> None:
    rows = rows_of(run("norms", "--diff", STRICT, "--format", "json").stdout)
    region = bv.Norms.read(STRICT)
    assert [(row["id"], row["region"], row["since"]) for row in rows] == [
        (one.norm, one.value, one.since and one.since.isoformat()) for one in region.overrides
    ]
    ours = {norm.id: norm.value for norm in bv.norms()}
    assert all(row["ours"] == ours[row["id"]] for row in rows)
    table = run("norms", "--diff", STRICT, "--lang", "en").stdout
    assert "60 → 30 days" in table


def test_a_norms_file_with_mistakes_tells_them_all(tmp_path: Path) -> None:
    path = tmp_path / "norms.json"
    path.write_text(
        '{"blijvend": 1, "norms": [{"norm": "no", "value": 1}, {"norm": "seen-first"}]}'
    )
    done = run("norms", "--diff", path, COLUMNS="300")
    assert done.returncode == 2
    assert "/norms/0/norm" in done.stderr
    assert "/norms/1/value" in done.stderr


# --- closing and compare ---------------------------------------------------------------------------------


def test_closing_lists_what_stands_in_the_way(caseload: Path) -> None:
    done = run("closing", caseload, "--as-of", DAY, "--format", "json")
    expected = [item for case in CASES for item in bv.closing(case, as_of=DAY)]
    rows = rows_of(done.stdout)
    assert [(row["rule"], row["now"], row["when_closed"], row["waiver"]) for row in rows] == [
        (item.obligation.rule, item.now, item.obligation.status, item.waiver) for item in expected
    ]
    assert rows
    assert run("closing", caseload, "--as-of", DAY).returncode == 0


def test_compare_counts_what_changes(caseload: Path) -> None:
    given = ("compare", caseload, "--norms", STRICT, "--as-of", DAY)
    rows = rows_of(run(*given, "--format", "json").stdout)
    changes = bv.compare(CASES, None, bv.Norms.read(STRICT), as_of=DAY)
    assert [(row["before"], row["after"]) for row in rows] == [
        (change.before and change.before.status, change.after and change.after.status)
        for change in changes
    ]
    assert rows
    assert "→" in run(*given).stdout
    same = run("compare", caseload, "--from", STRICT, "--norms", STRICT, "--as-of", DAY)
    assert same.stdout == "Er verandert niets.\n"


# --- exit status ---------------------------------------------------------------------------------------


def breaking(rule: str, folder: Path) -> Sequence[str | Path]:
    """Arguments to check a case that breaks one rule."""
    found = next(one for one in bv.rules() if one.id == rule)
    case = found.example("breaks")
    assert isinstance(case, bv.CaseFile)
    path = folder / "breaks.json"
    path.write_text(case.to_json())
    return ("check", path, "--as-of", str(found.example_day), "--rule", rule)


def test_fail_on_looks_at_findings_of_that_severity_or_heavier(tmp_path: Path) -> None:
    must = breaking("crisis-same-day", tmp_path)
    assert run(*must).returncode == 0
    assert run(*must, "--fail-on", "never").returncode == 0
    assert run(*must, "--fail-on", "should").returncode == 1
    assert run(*must, "--fail-on", "must").returncode == 1
    assert rows_of(run(*must, "--fail-on", "must", "--format", "json").stdout)
    light = next(rule for rule in bv.rules() if rule.severity == "should")
    should = breaking(light.id, tmp_path)
    assert run(*should, "--fail-on", "should").returncode == 1
    assert run(*should, "--fail-on", "must").returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "-"],
        ["check", "-", "--as-of", "today"],
        ["check", "-", "--as-of", "2026-02-30"],
        ["check", "-", "--as-of", DAY, "--known-at", "2026-11-21T10:00:00"],
        ["check", "-", "--as-of", DAY, "--format", "xml"],
        ["check", "-", "--as-of", DAY, "--rule", "nonsense"],
        ["check", "-", "--as-of", DAY, "--norms", "nowhere.json"],
        ["check", "-", "--as-of", DAY, "--out", "nowhere/out.csv"],
        ["agenda", "-", "--as-of", DAY, "--days", "-1"],
        ["explain", "-", "--as-of", DAY],
        ["explain", "-", "--as-of", DAY, "--rule", "nonsense"],
        ["synth"],
        ["synth", "--cases", "-1"],
        ["synth", "--cases", "1", "--until", "soon"],
        ["synth", "--cases", "1", "--programme", "0"],
        ["synth", "--programme", "-1"],
        ["synth", "--programme", "0", "--until", "soon"],
        ["schema", "nonsense"],
        ["nonsense"],
    ],
)
def test_arguments_that_cannot_be_used_end_with_status_2(arguments: list[str]) -> None:
    done = run(*arguments, stdin=CASES[0].to_json())
    assert done.returncode == 2
    assert done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr


def test_a_bad_file_is_told_and_the_good_ones_beside_it_are_judged(
    caseload: Path, bad: Path
) -> None:
    good = run("check", caseload, "--as-of", DAY, "--format", "json")
    for order in ([bad, caseload], [caseload, bad, "nowhere.json"]):
        done = run("check", *order, "--as-of", DAY, "--format", "json")
        assert done.returncode == 3
        assert done.stdout == good.stdout
        assert f"{bad}: " in done.stderr
        assert "/household/id" in done.stderr
        assert "/members" in done.stderr
        assert MARK not in done.stderr
    assert "nowhere.json: No such file or directory" in done.stderr


def test_a_bad_line_is_told_with_its_number(tmp_path: Path) -> None:
    path = tmp_path / "caseload.ndjson"
    busy = [case for case in CASES if bv.agenda(case, as_of=DAY)]
    path.write_text("\n".join([busy[0].to_json(), BAD, busy[1].to_json()]))
    for command in (["check"], ["agenda"], ["explain", "--rule", "no-handover"]):
        done = run(
            command[0], path, *command[1:], "--as-of", DAY, "--format", "json", "--lang", "en"
        )
        assert done.returncode == 3
        assert "line 2, /household/id" in done.stderr
        assert MARK not in done.stderr + done.stdout
        assert rows_of(done.stdout)


def test_unreadable_input_weighs_more_than_a_finding(tmp_path: Path, bad: Path) -> None:
    assert run(*breaking("crisis-same-day", tmp_path), bad, "--fail-on", "must").returncode == 3


# --- where it comes from and goes to ---------------------------------------------------------------------


def test_standard_input_is_a_case_or_lines(caseload: Path) -> None:
    lines = caseload.read_bytes()
    expected = run("check", caseload, "--as-of", DAY, "--format", "csv").stdout
    assert run("check", "-", "--as-of", DAY, "--format", "csv", stdin=lines).stdout == expected
    one = run("check", "-", "--as-of", DAY, "--format", "json", stdin=CASES[0].to_json(pretty=True))
    assert rows_of(one.stdout) == json.loads(bv.check(CASES[0], as_of=DAY).to_json())
    empty = run("check", "-", "--as-of", DAY)
    assert empty.returncode == 3
    assert empty.stderr.startswith("stdin: ")


def test_an_output_file_is_whole_or_not_there(caseload: Path, tmp_path: Path) -> None:
    out = tmp_path / "table.csv"
    out.write_text("before")
    done = run("check", caseload, "--as-of", DAY, "--format", "csv", "--out", out)
    assert (done.returncode, done.stdout) == (0, "")
    assert out.read_text() == run("check", caseload, "--as-of", DAY, "--format", "csv").stdout
    assert [path.name for path in tmp_path.iterdir()] == ["table.csv"]
    table = run("check", caseload, "--as-of", DAY, "--out", tmp_path / "table.txt")
    assert table.returncode == 0
    assert "\x1b" not in (tmp_path / "table.txt").read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device there")
def test_a_device_is_written_to_and_not_replaced(caseload: Path) -> None:
    done = run("check", caseload, "--as-of", DAY, "--format", "csv", "--out", "/dev/stdout")
    assert done.returncode == 0
    assert done.stdout.startswith("case,rule,")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_leaves_early_is_no_error(caseload: Path) -> None:
    many = " ".join([str(caseload)] * 30)
    line = f"{sys.executable} -m blijvend check {many} --as-of {DAY} --format csv | head -n 1"
    done = subprocess.run(line, shell=True, capture_output=True, text=True, check=True)  # noqa: S602
    assert done.stderr == ""
    assert done.stdout.startswith("case,rule,")


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {}, {"TERM": "dumb"}])
def test_nothing_but_text_goes_into_a_pipe(caseload: Path, environment: dict[str, str]) -> None:
    for command in ("check", "agenda"):
        done = run(command, caseload, "--as-of", DAY, **environment)
        assert "\x1b" not in done.stdout + done.stderr
        assert done.stderr == "6 dossiers gelezen, 0 afgewezen\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal there")
@pytest.mark.parametrize(("environment", "coloured"), [({"NO_COLOR": "1"}, False), ({}, True)])
def test_colours_are_for_terminals_that_want_them(
    caseload: Path, environment: dict[str, str], coloured: bool
) -> None:
    import pty  # noqa: PLC0415 # not everywhere

    leader, follower = pty.openpty()
    clean = {key: value for key, value in os.environ.items() if key not in {"NO_COLOR", "TERM"}}
    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "blijvend",
            "check",
            str(caseload),
            "--as-of",
            DAY,
            "--rows",
            "none",
        ],
        stdout=follower,
        env=clean | {"TERM": "xterm-256color", "COLUMNS": "100"} | environment,
    ) as process:
        os.close(follower)
        shown = b""
        while True:
            try:
                piece = os.read(leader, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
    os.close(leader)
    assert process.returncode == 0
    assert b"nagekomen" in shown
    assert (b"\x1b[3" in shown) == coloured


def test_no_value_of_a_file_but_ids_and_days_is_ever_shown(tmp_path: Path) -> None:
    def marked(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: marked(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [marked(inner, key) for inner in value]
        return MARK if key in TEXTS and isinstance(value, str) else value

    path = tmp_path / "marked.ndjson"
    lines = [json.dumps(marked(json.loads(case.to_json()))) for case in bv.synth(30)]
    assert sum(MARK in line for line in lines) > 20
    path.write_text("\n".join(lines))
    for row in bv.check(bv.read(path), as_of=DAY):
        for lang in LANGUAGES:
            assert MARK not in str(bv.explain(row, lang)) + repr(row)
    one_of_each_theme = {rule.theme: rule.id for rule in bv.rules()}.values()
    for command in (
        ["check", "--rows", "all"],
        ["agenda"],
        *(["explain", "--rule", rule] for rule in one_of_each_theme),
    ):
        for form in ("table", "json"):
            done = run(command[0], path, *command[1:], "--as-of", DAY, "--format", form)
            assert done.returncode == 0, done.stderr
            assert MARK not in done.stdout + done.stderr


LANGUAGES: tuple[bv.Language, ...] = ("nl", "en")
TEXTS = {
    field.name
    for name in bv.records.__all__
    for field in getattr(bv, name).__fields__
    if field.privacy != "open" and field.gives in {"str | None", "tuple[str, ...]"}
} - {
    field.name
    for name in bv.records.__all__
    for field in getattr(bv, name).__fields__
    if "tuple[str" in field.gives
    or field.name in {"bsn", "municipality", "provider", "to", "about", "by"}
}


# --- the other commands ----------------------------------------------------------------------------------


def test_the_agenda_says_what_to_do(caseload: Path) -> None:
    done = run("agenda", caseload, "--as-of", DAY, "--days", "30")
    assert done.stdout.startswith("Wat er moet gebeuren tot en met 21 december 2026\n")
    rows = rows_of(
        run("agenda", caseload, "--as-of", DAY, "--days", "30", "--format", "json").stdout
    )
    assert rows == json.loads(bv.agenda(CASES, as_of=DAY, days=30).to_json())


def test_an_agenda_of_nothing_says_so(tmp_path: Path) -> None:
    path = tmp_path / "none.ndjson"
    path.write_text("")
    assert "Er staat niets open." in run("agenda", path, "--as-of", DAY).stdout


def test_explain_tells_of_one_rule_and_one_subject(caseload: Path) -> None:
    row = bv.check(CASES, as_of=DAY).findings()[0]
    asked = (
        "explain",
        caseload,
        "--rule",
        row.rule,
        "--subject",
        row.subject or "",
        "--as-of",
        DAY,
    )
    done = run(*asked, COLUMNS="500")
    assert str(bv.explain(row)) in done.stdout
    assert str(bv.explain(row, "en")) in run(*asked, "--lang", "en", COLUMNS="500").stdout
    rows = rows_of(run(*asked, "--format", "json").stdout)
    assert bv.explain(row).happened in [one["happened"] for one in rows]
    none = run("explain", caseload, "--rule", row.rule, "--subject", "nobody", "--as-of", DAY)
    assert none.stdout == "Deze belofte is hier niet gedaan.\n"


def test_rules_and_norms_are_listed_with_their_sources() -> None:
    rules = rows_of(run("rules", "--format", "json").stdout)
    assert [row["id"] for row in rules] == [rule.id for rule in bv.rules()]
    assert rules[0]["source"] == "; ".join(bv.rules()[0].source)
    norms = rows_of(run("norms", "--format", "json", "--lang", "en").stdout)
    assert [(row["id"], row["title"]) for row in norms] == [(n.id, n.title.en) for n in bv.norms()]
    assert run("rules", "--format", "csv").stdout.count("\n") == len(rules) + 1


def test_the_schema_of_both_files_is_given() -> None:
    assert json.loads(run("schema").stdout) == bv.schema()
    assert json.loads(run("schema", "programme").stdout) == bv.schema("programme")
    assert json.loads(run("schema", "norms").stdout) == bv.schema("norms")


def test_invented_households_go_to_lines_a_file_or_a_folder(tmp_path: Path) -> None:
    lines = run("synth", "--cases", "3", "--seed", "7")
    assert [bv.read_case(line) for line in lines.stdout.splitlines()] == list(bv.synth(3, seed=7))
    out = tmp_path / "caseload.ndjson"
    assert run("synth", "--cases", "3", "--seed", "7", "--out", out).returncode == 0
    assert out.read_text(encoding="utf-8") == lines.stdout
    folder = tmp_path / "cases"
    folder.mkdir()
    assert run("synth", "--cases", "3", "--seed", "7", "--out", folder).returncode == 0
    assert sorted(case.id for case in bv.read(folder)) == sorted(
        case.id for case in bv.synth(3, seed=7)
    )


def test_an_invented_programme_goes_to_a_file_or_a_folder(tmp_path: Path) -> None:
    made = run("synth", "--programme", "3", "--seed", "7", "--until", DAY)
    assert made.stdout == bv.synth_programme(3, seed=7, until=DAY).to_json(pretty=True)
    out = tmp_path / "programme.json"
    assert (
        run("synth", "--programme", "3", "--seed", "7", "--until", DAY, "--out", out).returncode
        == 0
    )
    assert out.read_text(encoding="utf-8") == made.stdout
    folder = tmp_path / "programmes"
    folder.mkdir()
    assert run("synth", "--programme", "0", "--out", folder).returncode == 0
    assert [file.stem for file in folder.iterdir()] == [bv.synth_programme().id]


def test_help_names_every_command() -> None:
    done = run("--help")
    assert done.returncode == 0
    names = "check agenda closing compare explain schema rules norms synth"
    for command in names.split():
        assert command in done.stdout
        assert run(command, "--help").returncode == 0
