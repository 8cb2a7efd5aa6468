"""Reading many case files: nothing is lost, nothing is repeated that should not be."""

import copy
import io
import pickle
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import blijvend as bv
from blijvend import reading
from blijvend.caseload import read_file
from blijvend.codes import ProblemCode

MARK = "MERKTEKEN"
CASES = bv.synth(5, seed=3)
LINES = [case.to_json() for case in CASES]


def test_a_case_file_is_read_from_text_or_bytes() -> None:
    assert bv.read_case(LINES[0]) == bv.read_case(LINES[0].encode()) == CASES[0]
    assert bv.read_case(CASES[0].to_json(pretty=True)) == CASES[0]


def test_a_text_that_cannot_be_read_is_a_data_error_with_every_problem() -> None:
    text = f'{{"blijvend":1,\n"id":"c1","household":{{"id":"{MARK} x"}},\n"members":[{{"id":"m1","born":"{MARK}"}}]}}'
    with pytest.raises(bv.DataError) as caught:
        bv.read_case(text)
    problems = caught.value.problems
    assert [(p.code, p.path, p.line) for p in problems] == [
        (ProblemCode.bad_id, "/household/id", 2),
        (ProblemCode.bad_partial_date, "/members/0/born", 3),
    ]
    assert isinstance(caught.value, ValueError)
    everything = str(caught.value) + repr(caught.value) + "".join(map(repr, problems))
    for problem in problems:
        assert problem.remedy("nl") in problem.message("nl")
        assert problem.remedy("en") in problem.message("en")
        everything += problem.message() + problem.message("en") + problem.detail
    assert MARK not in everything


def test_problems_and_their_error_are_values() -> None:
    with pytest.raises(bv.DataError) as caught:
        bv.read_case("{")
    error = caught.value
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert str(again) == str(error)
    assert again.problems == error.problems
    assert hash(again.problems) == hash(error.problems)
    with pytest.raises(AttributeError):
        error.problems[0].path = "/"  # type: ignore[misc]
    with pytest.raises(ValueError, match="lang: expected 'nl' or 'en'"):
        error.problems[0].message("fr")  # type: ignore[arg-type]


def test_a_file_of_lines_gives_its_cases_and_sets_the_bad_lines_aside(tmp_path: Path) -> None:
    path = tmp_path / "caseload.ndjson"
    path.write_text("\n".join([LINES[0], "no json", "", LINES[1], "{}", LINES[2]]))
    caseload = bv.read(path)
    assert list(caseload) == list(CASES[:3])
    assert [(bad.source, bad.line) for bad in caseload.rejected] == [(str(path), 2), (str(path), 5)]
    assert all(bad.problems for bad in caseload.rejected)


def test_a_folder_gives_its_files_by_name(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text(CASES[1].to_json(pretty=True))
    (tmp_path / "a.json").write_text(LINES[0])
    (tmp_path / "c.ndjson").write_text(LINES[2] + "\n" + LINES[3] + "\n")
    (tmp_path / "notes.txt").write_text("not a case file")
    (tmp_path / "d.json").write_text("[]")
    caseload = bv.read(str(tmp_path))
    assert list(caseload) == list(CASES[:4])
    assert [(Path(bad.source).name, bad.line) for bad in caseload.rejected] == [("d.json", None)]


def test_several_sources_are_read_in_their_order(tmp_path: Path) -> None:
    paths = [tmp_path / f"{i}.json" for i in (2, 1)]
    for path, line in zip(paths, LINES, strict=False):
        path.write_text(line)
    assert list(bv.read(paths)) == list(CASES[:2])
    assert list(bv.read([])) == []


def test_what_cannot_be_opened_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        bv.read(tmp_path / "nowhere.json")
    with pytest.raises(FileNotFoundError, match=r"no \.json or \.ndjson file"):
        bv.read(tmp_path)


@pytest.mark.parametrize("size", [1, 7, 1000, 1 << 20])
def test_the_size_of_the_pieces_changes_nothing(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_BLOCK", size)
    path = tmp_path / "caseload.ndjson"
    path.write_text("\n\n" + "\r\n".join([LINES[0], "no json", LINES[1]]))
    seen: list[tuple[int, int]] = []
    caseload = bv.read(path, progress=lambda done, total: seen.append((done, total)))
    assert list(caseload) == list(CASES[:2])
    assert [bad.line for bad in caseload.rejected] == [4]
    assert seen == sorted(seen)
    assert seen[-1] == (path.stat().st_size, path.stat().st_size)


@pytest.mark.parametrize(
    ("text", "cases", "rejected"),
    [
        (LINES[0], 1, []),
        (CASES[0].to_json(pretty=True), 1, []),
        ("\n".join(LINES), 5, []),
        ("{\n" + LINES[0], 1, [1]),
        (LINES[0] + "\nno json\n", 1, [2]),
        ("no json", 0, [None]),
        ("", 0, [None]),
        ("{}", 0, [None]),
    ],
)
def test_a_stream_is_a_case_or_a_case_on_each_line(
    text: str, cases: int, rejected: list[int | None]
) -> None:
    found = read_file(io.BytesIO(text.encode()), "stdin")
    assert len(found) == cases
    assert [bad.line for bad in found.rejected] == rejected


@given(st.binary())
def test_bytes_of_any_kind_are_read_or_refused(junk: bytes) -> None:
    found = read_file(io.BytesIO(junk), "junk.json")
    assert len(found) + len(found.rejected) == 1
    lines = read_file(io.BytesIO(junk + b"\n" + LINES[0].encode()), "junk.ndjson")
    assert lines[-1] == CASES[0]


def test_a_caseload_is_a_frozen_sequence() -> None:
    caseload = bv.Caseload(CASES, [bv.Rejected("x.json", None, ())])
    assert caseload[0] == CASES[0]
    assert caseload[-1] == CASES[4]
    assert list(caseload[1:3]) == [CASES[1], CASES[2]]
    assert caseload[1:3].rejected == caseload.rejected
    assert CASES[2] in caseload
    assert repr(caseload) == "<Caseload of 5 cases, 1 rejected>"
    assert caseload == pickle.loads(pickle.dumps(caseload))  # noqa: S301
    assert hash(caseload) == hash(bv.Caseload(list(caseload), caseload.rejected))
    assert caseload != bv.Caseload(CASES)
    with pytest.raises(IndexError):
        caseload[5]
    with pytest.raises(AttributeError):
        caseload.other = 1  # type: ignore[attr-defined]


def test_a_case_of_a_caseload_is_what_was_put_in_it() -> None:
    odd = bv.read_case(
        '{"blijvend":1,"id":"c1","household":{"id":"h1"},"later":{"a": [1,\n2]},'
        '"members":[{"id":"m1","roles":["child","zeppelin"],"born":"2011"}],'
        '"contacts":[{"id":"a","seen":[]},{"id":"b","at":"2026-03-29T03:00:00.5-00:30"},{"id":"c","channel":"drone"}]}'
    )
    caseload = bv.Caseload([odd, CASES[0], odd])
    assert list(caseload) == [odd, CASES[0], odd]
    assert caseload[0].to_json(pretty=True) == odd.to_json(pretty=True)
    assert caseload[0].contacts[0].seen == ()
    assert caseload[0].contacts[1].seen is None
    assert caseload[0].members[0].extra == odd.members[0].extra
    seats = bv.Caseload(CASES)[0].koppels[0].seats  # what is inside holds on to its case
    assert seats == CASES[0].koppels[0].seats


def test_the_slices_of_a_caseload_are_those_of_a_list() -> None:
    cases = list(CASES)
    for at in (slice(None), slice(1, 3), slice(3, 1), slice(-2, None), slice(9, 12)):
        assert list(CASES[at]) == cases[at]
    for at in (slice(None, None, 2), slice(None, None, -1), slice(4, 0, -3)):
        assert list(CASES[at]) == cases[at]
    assert [CASES[at] for at in range(-5, 5)] == [cases[at] for at in range(-5, 5)]
    assert list(reversed(CASES)) == cases[::-1]
    for outside in (5, -6):
        with pytest.raises(IndexError):
            CASES[outside]


def test_a_caseload_is_written_as_the_lines_it_is_read_from(tmp_path: Path) -> None:
    lines = CASES.to_ndjson()
    assert lines.splitlines() == LINES
    assert lines.endswith("\n")
    path = tmp_path / "cases.ndjson"
    path.write_text(lines)
    assert bv.read(path) == CASES
    assert bv.Caseload().to_ndjson() == ""


def test_caseloads_are_equal_when_their_cases_and_rejected_lines_are() -> None:
    same = bv.Caseload(list(CASES))
    assert same == CASES
    assert hash(same) == hash(CASES)
    assert bv.Caseload(CASES) == CASES
    assert CASES[:4] != CASES
    changed = CASES[0].replace(household=CASES[0].household.replace(note="anders"))
    assert bv.Caseload([changed, *CASES[1:]]) != CASES


def test_a_caseload_is_copied_without_its_cases_being_made_again() -> None:
    for again in (copy.copy(CASES), copy.deepcopy(CASES), pickle.loads(pickle.dumps(CASES))):  # noqa: S301
        assert again == CASES
        assert again[4] == CASES[4]


def test_a_caseload_holds_case_files_alone() -> None:
    with pytest.raises(TypeError, match=r"cases: expected .*CaseFile"):
        bv.Caseload([CASES[0], MARK])  # type: ignore[list-item]

    def breaks_off() -> Iterator[bv.CaseFile]:
        yield CASES[0]
        raise RuntimeError("broken off")

    with pytest.raises(RuntimeError, match="broken off"):
        bv.Caseload(breaks_off())


def test_whatever_asks_a_caseload_asks_its_cases() -> None:
    table = bv.check(CASES, as_of="2026-11-21")
    assert table == bv.check(list(CASES), as_of="2026-11-21")
    assert table.cases == 5
    agenda = bv.agenda(CASES, as_of="2026-11-21", days=60)
    assert agenda == bv.agenda(list(CASES), as_of="2026-11-21", days=60)
    assert agenda.cases == 5
    contacts = CASES.table("contacts")
    assert contacts.to_arrow() == bv.RecordTable("contacts", list(CASES)).to_arrow()
    assert len(contacts) == sum(len(case.contacts) for case in CASES)
    changes = bv.compare(CASES, None, {"crisis-response": 1}, as_of="2026-11-21")
    assert changes == bv.compare(list(CASES), None, {"crisis-response": 1}, as_of="2026-11-21")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_ctrl_c_stops_a_long_read_between_two_pieces(tmp_path: Path) -> None:
    path = tmp_path / "caseload.ndjson"
    path.write_text("\n".join(LINES * 20))
    program = f"""
        import os, signal
        import blijvend as bv
        from blijvend import reading
        signal.signal(signal.SIGINT, signal.default_int_handler)
        reading._BLOCK = 1000
        seen = []
        def progress(done, total):
            seen.append(done)
            if len(seen) == 3:
                os.kill(os.getpid(), signal.SIGINT)
        try:
            bv.read({str(path)!r}, progress=progress)
        except KeyboardInterrupt:
            print(len(seen))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) <= 4
