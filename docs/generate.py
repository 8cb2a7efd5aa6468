"""Writes what follows from the description of the library: stubs, schemas and the pages of the manual.

    python docs/generate.py            write the files
    python docs/generate.py --check    write nothing; exit status 1 when a file is not up to date

It reads the compiled module only, so that it also works while the files it writes are out of date.
"""

import importlib.machinery
import sys
import types
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent


def load_core() -> Any:
    """The compiled module, without the Python files around it that this program writes."""
    spec = find_spec("blijvend")
    if spec is None:
        sys.exit("blijvend is not installed: run `make demo` once, or `pip install .`")
    package = types.ModuleType("blijvend")
    package.__path__ = spec.submodule_search_locations or []
    package.__spec__ = importlib.machinery.ModuleSpec("blijvend", None, is_package=True)
    sys.modules["blijvend"] = package
    return importlib.import_module("blijvend._core")


core = load_core()
from blijvend.code import Code  # noqa: E402 # after load_core()
from blijvend.record import Field, Record  # noqa: E402

RECORDS = [
    thing for thing in vars(core).values() if isinstance(thing, type) and issubclass(thing, Record)
]
CODES = [
    thing for thing in vars(core).values() if isinstance(thing, type) and issubclass(thing, Code)
]
for name, classes in (("codes", CODES), ("records", RECORDS)):  # as they will be once written
    written = types.ModuleType(f"blijvend.{name}")
    vars(written).update({cls.__name__: cls for cls in classes})
    sys.modules[written.__name__] = written

from blijvend.codes import Theme  # noqa: E402
from blijvend.pages import rule_page, table  # noqa: E402
from blijvend.practice import norms, rules  # noqa: E402
from blijvend.practice import not_formalised as rows_not_formalised  # noqa: E402

MADE = "<!-- Made by docs/generate.py: do not edit. -->\n"


# --- Python ----------------------------------------------------------------------------------------------

STUB_HEAD = '''\
# Made by docs/generate.py: do not edit.
# fmt: off
# ruff: noqa: A002, PYI021, PYI052, S105
"""The compiled half of blijvend. What people import is blijvend itself."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, Never, final

from blijvend.code import Code, Language
from blijvend.record import Field, Record

version: str
columns: tuple[str, ...]

@final
class PartialDate:
    def __init__(self, year: int, month: int | None = None, day: int | None = None) -> None: ...
    @staticmethod
    def parse(text: str) -> PartialDate: ...
    @property
    def year(self) -> int: ...
    @property
    def month(self) -> int | None: ...
    @property
    def day(self) -> int | None: ...
    @property
    def earliest(self) -> datetime.date: ...
    @property
    def latest(self) -> datetime.date: ...
    @property
    def exact(self) -> datetime.date | None: ...
    def certainly_before(self, other: PartialDate | datetime.date | str | int) -> bool: ...
    def possibly_before(self, other: PartialDate | datetime.date | str | int) -> bool: ...
    def certainly_after(self, other: PartialDate | datetime.date | str | int) -> bool: ...
    def possibly_after(self, other: PartialDate | datetime.date | str | int) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Problem:
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    @property
    def code(self) -> ProblemCode: ...
    @property
    def path(self) -> str: ...
    @property
    def line(self) -> int | None: ...
    @property
    def detail(self) -> str: ...
    def message(self, lang: Language = "nl") -> str: ...
    def remedy(self, lang: Language = "nl") -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Table:
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __len__(self) -> int: ...
    def row(self, index: int) -> Obligation: ...
    def column(self, name: str) -> tuple[Any, ...]: ...
    def take(self, indices: list[int]) -> Table: ...
    def findings(self) -> Table: ...
    def counts(self) -> list[tuple[str, list[int]]]: ...
    def arrow(self, also: list[str]) -> object: ...
    def arrow_schema(self, also: list[str]) -> object: ...
    def write_text(
        self, form: Literal["csv", "ndjson"], also: list[str], write: Callable[[memoryview], object]
    ) -> None: ...
    def csv_head(self, also: list[str]) -> bytes: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Cases:
    def __init__(self, cases: Iterable[CaseFile] = ()) -> None: ...
    @staticmethod
    def join(parts: Sequence[Cases]) -> Cases: ...
    def __len__(self) -> int: ...
    def __getitem__(self, place: int) -> CaseFile: ...
    def some(self, slice: slice) -> Cases: ...
    def lines(self) -> bytes: ...
    def __iter__(self) -> Iterator[CaseFile]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Cases: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Cases: ...

@final
class RecordRows:
    def __init__(self, list: str, also: Sequence[str], cases: Cases) -> None: ...
    def __len__(self) -> int: ...
    @property
    def columns(self) -> tuple[tuple[str, str], ...]: ...
    def arrow(self) -> object: ...
    def arrow_schema(self) -> object: ...
    def write_text(
        self, form: Literal["csv", "ndjson"], write: Callable[[memoryview], object]
    ) -> None: ...
    def csv_head(self) -> bytes: ...

@final
class Judge:
    def __init__(
        self,
        as_of: datetime.date | str,
        known_at: datetime.datetime | str | None,
        norms: list[tuple[str, int, datetime.date | None]],
        rules: list[Any] | None,
        lang: Language,
        threads: int,
    ) -> None: ...
    def __len__(self) -> int: ...
    def lines(
        self, block: bytes | memoryview, line: int, limit: int
    ) -> tuple[int, list[tuple[int, tuple[Problem, ...]]]]: ...
    def cases(self, cases: Cases) -> None: ...
    def programme(self, programme: Programme, cases: Cases) -> None: ...
    def take(self) -> tuple[Table, list[tuple[str, Problem]]]: ...

def agenda(
    cases: Cases,
    as_of: datetime.date | str,
    days: int,
    known_at: datetime.datetime | str | None,
    norms: list[tuple[str, int, datetime.date | None]],
    rules: list[Any] | None,
    lang: Language,
) -> Table: ...
def closing(
    case: CaseFile,
    as_of: datetime.date | str,
    known_at: datetime.datetime | str | None,
    norms: list[tuple[str, int, datetime.date | None]],
    rules: list[Any] | None,
    lang: Language,
) -> tuple[tuple[Obligation, Status, Waiver], ...]: ...
def compare(
    cases: Cases,
    before: list[tuple[str, int, datetime.date | None]],
    after: list[tuple[str, int, datetime.date | None]],
    as_of: datetime.date | str,
    known_at: datetime.datetime | str | None,
    rules: list[Any] | None,
    lang: Language,
) -> tuple[tuple[Obligation | None, Obligation | None], ...]: ...
def read_norms(json: str | bytes) -> NormsFile: ...
def make_rule(function: Callable[..., list[tuple[Any, ...]]], words: dict[str, Any], norms: list[str]) -> Any: ...
def explain(obligation: Obligation, lang: Language) -> dict[str, Any]: ...
def read_lines(
    block: bytes | memoryview, line: int, limit: int, threads: int
) -> tuple[Cases, list[tuple[int, tuple[Problem, ...]]]]: ...
def record_lists() -> list[str]: ...
def synth(
    begin: int,
    count: int,
    seed: int,
    first: datetime.date | str | None,
    last: datetime.date | str | None,
    until: datetime.date | str | None,
) -> Cases: ...
def synth_programme(
    team: int,
    seed: int,
    first: datetime.date | str | None,
    last: datetime.date | str | None,
    until: datetime.date | str | None,
) -> Programme: ...
def rules() -> list[dict[str, Any]]: ...
def norms() -> list[dict[str, Any]]: ...
def phrases() -> dict[str, tuple[str, str]]: ...
def not_formalised() -> list[tuple[str, tuple[str, str], tuple[str, str]]]: ...
def example(
    rule: str, which: Literal["keeps", "breaks", "unknown"]
) -> CaseFile | tuple[Programme, tuple[CaseFile, ...]] | None: ...
def schema(of: str) -> str: ...
def day_in_words(day: datetime.date | str, lang: Language) -> str: ...
'''


def parameters(fields: tuple[Field, ...], *, all_optional: bool) -> Iterator[str]:
    """The fields as keyword-only parameters of a stub."""
    for field in fields:
        optional = all_optional or not field.required
        default = " = ..." if all_optional else f" = {field.default!r}"
        yield f"{field.name}: {field.takes}{default if optional else ''}"
    yield "extra: Mapping[str | tuple[str, int], str] = ..."


def stub_of_record(cls: type[Record]) -> str:
    """A record class with its constructor, properties and methods, as a type checker sees it."""
    name, fields = cls.__name__, cls.__fields__
    made = ",\n        ".join(parameters(fields, all_optional=False))
    changed = ",\n        ".join(parameters(fields, all_optional=True))
    lines = [
        "@final",
        f"class {name}(Record):",
        f"    def __init__(\n        self,\n        *,\n        {made},\n    ) -> None: ...",
    ]
    for field in fields:
        lines += ["    @property", f"    def {field.name}(self) -> {field.gives}: ..."]
    lines += [
        "    @property",
        "    def extra(self) -> Mapping[str | tuple[str, int], str]: ...",
        f"    def replace(\n        self,\n        *,\n        {changed},\n    ) -> {name}: ...",
        "    def to_json(self, *, pretty: bool = False) -> str: ...",
        "    @staticmethod",
        f"    def from_json(text: str | bytes) -> {name}: ...",
        "    def __eq__(self, other: object, /) -> bool: ...",
        "    def __hash__(self) -> int: ...",
    ]
    return "\n".join(lines) + "\n"


def stub_of_codes(cls: type[Code]) -> str:
    """A code list as a type checker sees it."""
    members = "".join(f'    {code.name} = "{code.value}"\n' for code in cls)
    return f"class {cls.__name__}(Code):\n{members}"


def stub_of_obligation() -> str:
    """A row of the table as a type checker sees it."""
    lines = [
        "@final",
        "class Obligation:",
        "    __fields__: ClassVar[tuple[Field, ...]]",
        "    def __init__(self, *args: Never, **kwargs: Never) -> None: ...",
    ]
    for field in core.Obligation.__fields__:
        lines += ["    @property", f"    def {field.name}(self) -> {field.gives}: ..."]
    for name in ("opens_later", "is_finding"):
        lines += ["    @property", f"    def {name}(self) -> bool: ..."]
    lines += [
        "    def __eq__(self, other: object, /) -> bool: ...",
        "    def __hash__(self) -> int: ...",
    ]
    return "\n".join(lines) + "\n"


def stub() -> str:
    """Types of the compiled module."""
    parts = [
        STUB_HEAD,
        stub_of_obligation(),
        *map(stub_of_codes, CODES),
        *map(stub_of_record, RECORDS),
    ]
    return "\n".join(parts)


def names_module(doc: str, classes: list[type]) -> str:
    """A Python module that gives classes of the compiled module a public home."""
    names = sorted(cls.__name__ for cls in classes)
    imported = "".join(f"    {name},\n" for name in names)
    listed = "".join(f'    "{name}",\n' for name in names)
    return f'"""{doc}\n\nMade by docs/generate.py: do not edit.\n"""\n\nfrom blijvend._core import (\n{imported})\n\n__all__ = [\n{listed}]\n'


# --- pages -----------------------------------------------------------------------------------------------


def anchor(name: str) -> str:
    """The name of a heading in a link to it."""
    return name.lower()


def links(gives: str) -> str:
    """A type with links to the records and code lists in it."""
    for cls in sorted([*RECORDS, *CODES], key=lambda one: -len(one.__name__)):
        name = cls.__name__
        page = "code-lists.md" if issubclass(cls, Code) else ""
        if name in gives.replace("[", " ").replace("]", " ").replace(",", " ").split():
            return gives.replace("|", "or").replace(name, f"[{name}]({page}#{anchor(name)})")
    return gives.replace("|", "or")


WHEN = {
    "timeless": "",
    "begins": "first day of the record",
    "comes": "known when it comes",
    "planned": "known beforehand",
}


def data_dictionary() -> str:
    """Every record and field, with type, privacy class and meaning in time."""
    parts = [
        f"# Data dictionary\n\n{MADE}\n"
        "Every record of the model and every column of the table. *Privacy*: only `open` values are shown unasked; see"
        " `Privacy` in `core/privacy.hpp`. *In time*: what the day in the field means when a file is seen as it stood"
        " on a day. Absent means unknown. Every record can hold more than this in its `extra`.\n"
    ]
    for cls in sorted(RECORDS, key=lambda one: one.__name__):
        label = cls.__label__
        rows: list[list[object]] = [
            [
                f"`{field.name}`" + (" (required)" if field.required else ""),
                links(field.gives.removesuffix(" | None")),
                field.privacy.replace("_", " "),
                WHEN.get(field.meaning, f"with `{field.follows}`"),
                field.doc,
            ]
            for field in cls.__fields__
        ]
        parts.append(
            f"\n## {cls.__name__}\n\n{cls.__doc__} Dutch: *{label.nl}*.\n\n"
            + table(["Field", "Type in Python", "Privacy", "In time", "Meaning"], rows)
        )
    columns: list[list[object]] = [
        [f"`{field.name}`", links(field.gives), field.doc] for field in core.Obligation.__fields__
    ]
    parts.append(
        f"\n## Obligation\n\n{core.Obligation.__doc__} A row of the table.\n\n"
        + table(["Column", "Type in Python", "Meaning"], columns)
    )
    return "".join(parts)


def code_lists() -> str:
    """Every code list with its labels and the codes of other schemes."""
    parts = [
        f"# Code lists\n\n{MADE}\n"
        "The text in files, the labels people read, and the codes of other schemes. In Python: `blijvend.codes`.\n"
    ]
    for cls in sorted(CODES, key=lambda one: one.__name__):
        rows: list[list[object]] = [
            [
                f"`{code.value}`",
                code.label("nl"),
                code.label("en"),
                ", ".join(f"{scheme} {code.foreign(scheme)}" for scheme in code.schemes),
            ]
            for code in cls
        ]
        parts.append(
            f"\n## {cls.__name__}\n\n{cls.__doc__}\n\n"
            + table(["Text", "Dutch", "English", "Elsewhere"], rows)
        )
    return "".join(parts)


GROUPS = "Each rule stands in one header of `include/blijvend/rules/` and on one page here, grouped by what it is about."


def rules_of(theme: Theme) -> str:
    """The rules about one thing, in a table."""
    rows: list[list[Any]] = [
        [
            f"[{rule.id}]({rule.id}.md)" + ("" if rule.is_on else " (off)"),
            ", ".join(rule.covers),
            f"`{rule.severity}`",
            rule.title.nl,
            rule.title.en,
        ]
        for rule in rules()
        if rule.theme is theme
    ]
    heading = f"\n## {theme.label('en').capitalize()}\n\n*{theme.label('nl')}*\n\n"
    return heading + table(["Rule", "Covers", "Severity", "Dutch", "English"], rows)


def norms_table() -> str:
    """The numbers that the rules judge by."""
    rows: list[list[Any]] = [
        [
            f"`{norm.id}`",
            *norm.title,
            norm.value,
            norm.unit.label("en"),
            norm.origin.label("en"),
            "; ".join(norm.source),
        ]
        for norm in norms()
    ]
    return (
        "\n## Norms\n\nThe numbers the rules judge by. A region sets its own in a norms file.\n\n"
        + table(["Norm", "Dutch", "English", "Value", "Unit", "Set by", "Source"], rows)
    )


def not_formalised() -> str:
    """The rows of the practice's list that no rule judges."""
    rows: list[list[Any]] = [[row.row, *row.promise, *row.reason] for row in rows_not_formalised()]
    return (
        f"# Not formalised\n\n{MADE}\nRows of the practice's list that no rule judges, and why not.\n\n"
        + table(["Row", "Promise in Dutch", "In English", "Why not, in Dutch", "In English"], rows)
    )


def rule_pages() -> dict[str, str]:
    """The pages of all rules, and the list of them."""
    pages = {
        f"docs/rules/{rule.id}.md": f"# {rule.id}\n\n{MADE}\n{rule_page(rule)}" for rule in rules()
    }
    pages["docs/rules/index.md"] = (
        f"# Rules\n\n{MADE}\n{GROUPS} What no rule judges stands in [not-formalised](not-formalised.md).\n"
        + "".join(map(rules_of, Theme))
        + norms_table()
    )
    pages["docs/rules/not-formalised.md"] = not_formalised()
    return pages


# --- all of it ---------------------------------------------------------------------------------------------


def generate() -> dict[str, str]:
    """Every file that this program writes, by its path from the root."""
    return {
        "python/blijvend/_core.pyi": stub(),
        "python/blijvend/codes.py": names_module("The code lists, each an enum of texts.", CODES),
        "python/blijvend/records.py": names_module(
            "The records of the model, each a frozen value.", RECORDS
        ),
        "docs/schema/case-file.schema.json": core.schema("case-file"),
        "docs/schema/programme.schema.json": core.schema("programme"),
        "docs/schema/norms.schema.json": core.schema("norms"),
        "docs/data-dictionary.md": data_dictionary(),
        "docs/code-lists.md": code_lists(),
        **rule_pages(),
    }


def main() -> None:
    """Writes or compares the files."""
    files = generate()
    known = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs/rules").glob("*.md")}
    gone = sorted(known - set(files))
    stale = [
        name
        for name, text in files.items()
        if not (ROOT / name).is_file() or (ROOT / name).read_text(encoding="utf-8") != text
    ]
    if "--check" in sys.argv[1:]:
        for name in stale + gone:
            print(f"not up to date: {name}")
        if stale or gone:
            print("to mend this: make docs")
            sys.exit(1)
        return
    for name in stale:
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_text(files[name], encoding="utf-8", newline="\n")
    for name in gone:
        (ROOT / name).unlink()


if __name__ == "__main__":
    main()
