"""The arguments and options that commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """What is written."""

    table = "table"
    json = "json"
    ndjson = "ndjson"
    csv = "csv"


class TableFormat(StrEnum):
    """What is written of a table of rows."""

    table = "table"
    json = "json"
    ndjson = "ndjson"
    csv = "csv"
    arrow = "arrow"
    parquet = "parquet"


class RecordFormat(StrEnum):
    """What is written of a table of records."""

    json = "json"
    ndjson = "ndjson"
    csv = "csv"
    arrow = "arrow"
    parquet = "parquet"


BULK = {TableFormat.ndjson, TableFormat.csv, TableFormat.arrow, TableFormat.parquet}
"""What programs read by the million rows."""


class Lang(StrEnum):
    """The language of what people read."""

    nl = "nl"
    en = "en"


class FailOn(StrEnum):
    """From which severity on a finding makes the exit status 1."""

    must = "must"
    should = "should"
    never = "never"


class Rows(StrEnum):
    """Which rows a table shows."""

    findings = "findings"
    all = "all"
    none = "none"


class SchemaOf(StrEnum):
    """Which file a schema is of."""

    case_file = "case-file"
    programme = "programme"
    norms = "norms"


Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE...",
        help="Case files (.json), caseloads (.ndjson, .jsonl, packed as .ndjson.zst), folders of them, "
        "patterns, or - for standard input.",
    ),
]
AsOf = Annotated[str, typer.Option(metavar="DATE", help="The day to judge from, as YYYY-MM-DD.")]
KnownAt = Annotated[
    str | None,
    typer.Option(
        metavar="INSTANT",
        help="Judge by what had been recorded by then, such as 2026-11-21T16:55:00+01:00.",
    ),
]
NormsFile = Annotated[
    Path | None,
    typer.Option("--norms", metavar="FILE", help="The numbers a region sets: JSON, by norm id."),
]
ProgrammeFile = Annotated[
    Path | None,
    typer.Option(
        "--programme", metavar="FILE", help="A programme file: judge the promises to teams too."
    ),
]
Only = Annotated[list[str] | None, typer.Option("--rule", help="Only this rule; may be repeated.")]
Also = Annotated[
    list[str] | None,
    typer.Option("--also", metavar="RULE", help="This rule too, that is off; may be repeated."),
]
AsFormat = Annotated[Format, typer.Option("--format", help="What is written.")]
AsTable = Annotated[TableFormat, typer.Option("--format", help="What is written.")]
AsLang = Annotated[Lang, typer.Option("--lang", help="The language of what people read.")]
Out = Annotated[
    Path | None, typer.Option("--out", metavar="FILE", help="Write here, not to standard output.")
]
Rejects = Annotated[
    Path | None,
    typer.Option(
        "--rejects", metavar="FILE", help="Write lines that cannot be read here, as they are."
    ),
]
Threads = Annotated[
    int | None,
    typer.Option(min=1, metavar="N", help="How many threads work; default: one for each core."),
]


def unusable(option: str, why: str) -> typer.BadParameter:
    """The error for an option that cannot be used: exit status 2."""
    return typer.BadParameter(why, param_hint=option)
