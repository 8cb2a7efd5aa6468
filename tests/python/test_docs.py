"""Everything the manual shows runs, and prints what the manual says it prints."""

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest

import blijvend as bv
from blijvend.codes import Status

ROOT = Path(__file__).resolve().parents[2]


def load(path: Path) -> ModuleType:
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


docs = load(ROOT / "docs" / "outputs.py")
PAGES: list[Path] = docs.pages()
HOUSEHOLD_RULES = [rule for rule in bv.rules() if rule.scope == "household" and rule.is_on]
SAMPLES: list[Path] = docs.samples()


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> None:
    """An installed blijvend to build the examples with: that of `make test`, else one made here."""
    if docs.prefix().is_dir():
        return
    build = tmp_path_factory.mktemp("build")
    prefix = tmp_path_factory.mktemp("installed")
    generator = ["-G", "Ninja"] if shutil.which("ninja") else []
    options = ["-DCMAKE_BUILD_TYPE=Release", "-DBLIJVEND_BUILD_TESTS=OFF"]
    docs.run(["cmake", "-S", ROOT, "-B", build, *generator, *options], ROOT)
    docs.run(["cmake", "--build", build, "--target", "blijvend"], ROOT)
    docs.run(["cmake", "--install", build, "--component", "library", "--prefix", prefix], ROOT)
    os.environ["BLIJVEND_PREFIX"] = str(prefix)


# --- pages ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_snippets_of_a_page_run_and_print_what_stands_under_them(page: Path) -> None:
    assert docs.page_as_printed(page) == page.read_text(encoding="utf-8"), docs.MEND


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_cpp_snippets_of_a_page_are_parts_of_programs_that_run(page: Path) -> None:
    sources = [
        path.read_text(encoding="utf-8")
        for path in (ROOT / "docs" / "examples" / "cpp").iterdir()
        if path.suffix in {".cpp", ".hpp"}
    ]
    for snippet in docs.snippets(page.read_text(encoding="utf-8")):
        if snippet.lang == "cpp":
            assert any(snippet.text in source for source in sources), snippet.text


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_snippet_of_a_page_is_of_a_kind_that_is_proven_somewhere(page: Path) -> None:
    # proven by the Makefile itself, tests/consumer and docs/outputs.py
    elsewhere = ("make ", "cmake ", "g++ ", "for file in ")
    for snippet in docs.snippets(page.read_text(encoding="utf-8")):
        assert snippet.lang in {"python", "sh", "cpp", "cmake", "text"}
        if snippet.lang == "sh":
            assert snippet.text.startswith(("blijvend ", *elsewhere)), snippet.text
        if snippet.lang == "text":
            assert snippet.follows, snippet.text


def test_make_commands_of_the_readme_are_targets_of_the_makefile() -> None:
    targets = re.findall(
        r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )
    for page in PAGES:
        for snippet in docs.snippets(page.read_text(encoding="utf-8")):
            if snippet.lang == "sh":
                assert set(re.findall(r"^make (\w+)", snippet.text, re.MULTILINE)) <= set(targets)


@pytest.mark.usefixtures("installed")
def test_cmake_snippets_configure(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "09-for-linkers.md").read_text(encoding="utf-8")
    found = [snippet.text for snippet in docs.snippets(page) if snippet.lang == "cmake"]
    assert len(found) == 2
    for number, text in enumerate(found):
        project = tmp_path / str(number)
        project.mkdir()
        (project / "blijvend").symlink_to(ROOT)
        shutil.copy(ROOT / "docs" / "examples" / "cpp" / "header_only.cpp", project / "main.cpp")
        program = "" if "add_executable" in text else "add_executable(my_program main.cpp)\n"
        (project / "CMakeLists.txt").write_text(
            f"cmake_minimum_required(VERSION 3.25)\nproject(mine LANGUAGES CXX)\n{program}{text}"
        )
        docs.run(["cmake", "-B", "build", f"-DCMAKE_PREFIX_PATH={docs.prefix()}"], project)


@pytest.mark.parametrize("page", [*PAGES, *(ROOT / "docs").glob("**/*.md")], ids=named)
def test_links_of_a_page_lead_somewhere(page: Path) -> None:
    text = docs.FENCE.sub("", page.read_text(encoding="utf-8"))
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if not target.startswith("http"):
            path, _, _ = target.partition("#")
            assert (page.parent / path).exists(), target


def test_every_decision_is_in_the_list_of_decisions() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(
        r"^- \[(.+)\]\((.+)\)$", (folder / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    titles = [
        (path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# "), path.name)
        for path in sorted(folder.glob("0*.md"))
    ]
    assert listed == titles


# --- programs ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("program", docs.python_programs(), ids=named)
def test_python_example_prints_what_stands_beside_it(program: Path) -> None:
    expected = program.with_suffix(".txt").read_text(encoding="utf-8")
    assert docs.program_prints(program) == expected, docs.MEND


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("program", docs.cpp_programs(), ids=named)
def test_cpp_example_prints_what_stands_beside_it(program: Path) -> None:
    expected = program.with_suffix(".txt").read_text(encoding="utf-8")
    assert docs.program_prints(program) == expected, docs.MEND


# --- sample cases --------------------------------------------------------------------------------------


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_sample_is_valid_by_the_schema_and_holds_nothing_unknown(sample: Path) -> None:
    case = json.loads(sample.read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(
        bv.schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    assert list(validator.iter_errors(case)) == []
    assert bv.read_case(sample.read_bytes()).extra == {}


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_sample_is_read_and_written_back_without_loss(sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    assert json.loads(bv.read_case(text).to_json()) == json.loads(text)


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_table_of_a_sample_is_the_expected_one(sample: Path) -> None:
    expected = (sample.parent / "expected" / sample.name).read_text(encoding="utf-8")
    assert docs.table_of(sample) == expected, docs.MEND


def test_only_the_broken_koppel_has_a_problem_in_its_file() -> None:
    table = bv.check(bv.read(docs.CASES), as_of=docs.AS_OF)
    found = [(case, problem.code.value, problem.path) for case, problem in table.problems]
    assert found == [("case-03", "holders_gap", "/safety_holders/1/until")]


TOLD_BY_SAMPLES = [
    "agreement-checked",
    "assessment-in-five-working-days",
    "coercion-reasoned",
    "crisis-same-day",
    "everyone-seen",
    "first-safety-measure",
    "koppel-complete",
    "koppel-stays",
    "koppel-two-organisations",
    "no-handover",
    "no-waiting",
    "plan-in-force",
    "plan-made-together",
    "present-after-stabilising",
]


def test_samples_together_show_promises_about_everything_kept_and_otherwise() -> None:
    counts = bv.check(bv.read(docs.CASES), as_of=docs.AS_OF).counts()
    assert len(counts) > 50
    not_kept = {Status.kept_late, Status.overdue, Status.broken, Status.unknown}
    for rule in TOLD_BY_SAMPLES:
        assert counts[rule][Status.kept], rule
        assert any(counts[rule][status] for status in not_kept), rule
    for theme in {rule.theme for rule in HOUSEHOLD_RULES}:
        of_theme = [
            counts[rule.id] for rule in HOUSEHOLD_RULES if rule.theme == theme and rule.id in counts
        ]
        assert any(found[Status.kept] for found in of_theme), theme
        assert any(found[status] for found in of_theme for status in not_kept), theme


def test_samples_together_show_every_status() -> None:
    assert set(bv.check(bv.read(docs.CASES), as_of=docs.AS_OF)["status"]) == set(Status)


def test_nothing_in_a_table_or_agenda_of_the_secret_address_tells_where_anybody_is() -> None:
    case = bv.read(docs.CASES / "04-secret-address.json")[0]
    secret = set()
    for address in case.addresses:
        secret |= {address.street, address.place, address.postcode, address.description}
    secret |= {member.name for member in case.members}
    secret |= {contact.where for contact in case.contacts} | {
        contact.text for contact in case.contacts
    }
    rows = [*bv.check(case, as_of=docs.AS_OF), *bv.agenda(case, as_of=docs.AS_OF, days=60)]
    shown = " ".join(
        str(bv.explain(row, lang)) + repr(row) for row in rows for lang in ("nl", "en")
    )
    assert not [value for value in secret if value and value in shown]


def test_all_samples_are_checked_with_one_command() -> None:
    names = [named(sample) for sample in SAMPLES]
    command = ["blijvend", "check", *names, "--as-of", docs.AS_OF, "--format", "json"]
    rows: list[dict[str, Any]] = json.loads(docs.run(command, ROOT))
    assert {row["case"] for row in rows} == {bv.read(sample)[0].id for sample in SAMPLES}
    needed = {"case", "rule", "subject", "severity", "status", "opened", "due", "met", "message"}
    assert all(needed <= set(row) for row in rows)


# --- the demonstration ---------------------------------------------------------------------------------


@pytest.mark.parametrize("columns", ["60", "80", "140"])
def test_demo_fits_the_terminal_and_writes_its_files(columns: str, tmp_path: Path) -> None:
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    program = tmp_path / "demo.py"
    text = (ROOT / "docs" / "examples" / "demo.py").read_text(encoding="utf-8")
    program.write_text(
        text.replace("Path(__file__).resolve().parents[2]", f"Path({str(tmp_path)!r})")
    )
    done = subprocess.run(
        [sys.executable, program],
        env={**os.environ, "COLUMNS": columns, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert max(map(len, done.stdout.splitlines())) <= int(columns)
    assert "1000 households" in done.stdout
    out = tmp_path / "build" / "demo"
    assert {path.name for path in out.iterdir()} == {"table.csv", "table.json", "caseload.ndjson"}
    rows = json.loads((out / "table.json").read_text(encoding="utf-8"))
    assert len((out / "caseload.ndjson").read_text(encoding="utf-8").splitlines()) == 1000
    assert {row["rule"] for row in rows} == {rule.id for rule in HOUSEHOLD_RULES}


def test_picture_in_the_readme_is_what_the_demo_shows() -> None:
    shown = (ROOT / "docs" / "images" / "demo.svg").read_text(encoding="utf-8")
    assert docs.picture() == shown, docs.MEND
    assert "http" not in re.sub(r'xmlns(:\w+)?="[^"]*"|<!--.*?-->', "", shown)
