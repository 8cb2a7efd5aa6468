"""The command line. Exit status 0: done; 1: `--fail-on` met; 2: unusable arguments; 3: unreadable input."""

import csv
import datetime
import functools
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, fields
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, ParamSpec, TextIO

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn
from rich.table import Table
from rich.text import Text as Words

import blijvend as bv
from blijvend import _core
from blijvend.caseload import read_stream
from blijvend.codes import Severity, Status
from blijvend.invented import each_synth

app = typer.Typer(
    name="blijvend",
    help="What did the practice promise these households, was it kept, what must happen next?",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # a traceback with local variables would show personal values
)

Args = ParamSpec("Args")


class Format(StrEnum):
    """What is written."""

    table = "table"
    json = "json"
    ndjson = "ndjson"
    csv = "csv"


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
        help="Case files (.json), caseloads (.ndjson), folders of them, or - for standard input.",
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
AsLang = Annotated[Lang, typer.Option("--lang", help="The language of what people read.")]
Out = Annotated[
    Path | None, typer.Option("--out", metavar="FILE", help="Write here, not to standard output.")
]

STATUS_STYLES = {
    Status.kept: "green",
    Status.kept_late: "yellow",
    Status.open: "cyan",
    Status.overdue: "bold red",
    Status.broken: "red",
    Status.lapsed: "dim",
    Status.unknown: "magenta",
    Status.excused: "dim",
}
_PHRASES = _core.phrases()
_FEW_CASES = 12
_LONG_READ = 16 << 20
_NO_SUCH_ROW = bv.Text("Deze belofte is hier niet gedaan.", "No such promise was made here.")


def _say(phrase: str, lang: Lang) -> str:
    """Words of the library's own catalogue."""
    return bv.Text(*_PHRASES[phrase]).in_language(lang.value)


def _command(function: Callable[Args, None]) -> Callable[Args, None]:
    """Registers a command that ends quietly when it is interrupted or nobody reads on."""

    @functools.wraps(function)
    def quiet(*args: Args.args, **options: Args.kwargs) -> None:
        try:
            function(*args, **options)
            sys.stdout.flush()
        except KeyboardInterrupt:
            raise typer.Exit(130) from None
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None

    app.command()(quiet)
    return quiet


@contextmanager
def _arguments() -> Iterator[None]:
    """Tells of an argument that the library refuses, with exit status 2."""
    try:
        yield
    except (TypeError, ValueError) as error:
        raise typer.BadParameter(str(error)) from error


def _bad(option: str, error: Exception) -> typer.BadParameter:
    return typer.BadParameter(str(error), param_hint=option)


# --- reading -------------------------------------------------------------------------------------------


class _Input:
    """Everything that could be read from some sources; what could not is said on standard error."""

    def __init__(self, files: Sequence[str], lang: Lang) -> None:
        cases: list[bv.CaseFile] = []
        self.complete = True
        with _progress(files) as advance:
            for name in files:
                try:
                    part = _read(name, advance)
                except OSError as error:
                    self._refuse(f"{name}: {error.strerror or error}")
                    continue
                cases += part
                for bad in part.rejected:
                    for problem in bad.problems:
                        self._refuse(f"{bad.source}: {problem.message(lang.value)}")
        self.cases = cases

    def _refuse(self, text: str) -> None:
        self.complete = False
        typer.echo(text, err=True)

    def exit(self) -> None:
        """Ends the command with status 3 when something could not be read."""
        if not self.complete:
            raise typer.Exit(3)


def _read(name: str, advance: Callable[[int], None]) -> bv.Caseload:
    if name == "-":
        return read_stream(sys.stdin.buffer, "stdin", advance)
    done = 0

    def report(now: int, _: int) -> None:
        nonlocal done
        advance(now - done)
        done = now

    return bv.read(name, progress=report)


@contextmanager
def _progress(files: Sequence[str]) -> Iterator[Callable[[int], None]]:
    """A bar on standard error for a long read, when somebody looks at it."""
    size = sum(_size(Path(name)) for name in files if name != "-")
    if size < _LONG_READ or not sys.stderr.isatty():
        yield lambda _: None
        return
    columns = (BarColumn(None), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=size)
        yield lambda count: bar.advance(task, count)


def _size(path: Path) -> int:
    files = path.iterdir() if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file())


def _norms(path: Path | None, option: str = "--norms") -> bv.Norms:
    try:
        return bv.Norms() if path is None else bv.Norms.read(path)
    except OSError as error:
        raise _bad(option, OSError(error.strerror)) from error
    except bv.DataError as error:
        raise _bad(option, _every_problem(error)) from error


def _programme(path: Path) -> bv.Programme:
    try:
        return bv.Programme.from_json(path.read_bytes())
    except OSError as error:
        raise _bad("--programme", OSError(error.strerror)) from error
    except bv.DataError as error:
        raise _bad("--programme", _every_problem(error)) from error


def _every_problem(error: bv.DataError) -> ValueError:
    return ValueError("; ".join(problem.message("en") for problem in error.problems))


# --- writing -------------------------------------------------------------------------------------------


@contextmanager
def _output(out: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file that is there only when all of it has been written."""
    if out is None:
        yield sys.stdout
        return
    if out.exists() and not out.is_file():  # a pipe or a device
        with out.open("w", encoding="utf-8") as file:
            yield file
        return
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.tmp")
    try:
        with unfinished.open("x", encoding="utf-8", newline="") as file:
            yield file
        unfinished.replace(out)
    except OSError as error:
        raise _bad("--out", OSError(error.strerror)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


def _plain(value: object) -> object:
    """A value of a row as csv has it."""
    if value is None:
        return ""
    return "; ".join(map(str, value)) if isinstance(value, tuple) else value


def _write_rows(
    rows: Iterable[Mapping[str, Any]], names: Sequence[str], form: Format, file: TextIO
) -> None:
    """Writes rows for machines; days as ISO texts, what is absent as null or as nothing."""
    if form is Format.csv:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows([_plain(row[name]) for name in names] for row in rows)
        return
    lines = (json.dumps(row, ensure_ascii=False, default=str) for row in rows)
    if form is Format.ndjson:
        file.writelines(line + "\n" for line in lines)
        return
    file.write("[")
    file.writelines(("," if count else "") + "\n" + line for count, line in enumerate(lines))
    file.write("\n]\n")


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leaves it to the command, which then ends as it does in other formats."""
        raise BrokenPipeError


def _console(file: TextIO) -> Console:
    width = None if file is sys.stdout else 100
    return _Console(file=file, width=width, highlight=False, markup=False)


def _grid(*headings: str, last_wraps: bool = True) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for heading in headings[:-1]:
        table.add_column(heading.capitalize(), overflow="fold")
    table.add_column(headings[-1].capitalize(), overflow="fold", ratio=1 if last_wraps else None)
    return table


def _subject(row: bv.Obligation, lang: Lang) -> str:
    if row.subject_kind is None:
        return ""
    kind: type[bv.Record] = getattr(bv, row.subject_kind)
    return f"{kind.__label__.in_language(lang.value)} {row.subject}"


def _print_counts(console: Console, table: bv.Obligations, lang: Lang) -> None:
    grid = _grid(_say("rule", lang), _say("count", lang))
    for rule, counts in table.counts().items():
        parts = [
            Words(f"{count} {status.label(lang.value)}", STATUS_STYLES[status])
            for status, count in counts.items()
            if count
        ]
        grid.add_row(rule, Words(" · ").join(parts))
    console.print(grid)


def _print_rows(console: Console, rows: bv.Obligations, lang: Lang) -> None:
    by_case: dict[str, list[bv.Obligation]] = {}
    for row in rows:
        by_case.setdefault(row.case, []).append(row)
    for case, found in by_case.items():
        console.print()
        console.print(Words(_say("case_word", lang).capitalize() + " " + case, "bold"))
        heads = ("status", "due", "subject", "promised")
        grid = _grid(*(_say(head, lang) for head in heads))
        for row in found:
            status = Words(row.status.label(lang.value), STATUS_STYLES[row.status])
            grid.add_row(status, str(row.due or ""), _subject(row, lang), row.title)
        console.print(grid)


def _print_problems(console: Console, problems: Sequence[bv.CaseProblem], lang: Lang) -> None:
    if problems:
        console.print()
        console.print(Words(_say("problems", lang), "bold"))
    for case, problem in problems:
        console.print(Words(f"{case}: {problem.message(lang.value)}"))


# --- commands ------------------------------------------------------------------------------------------


@_command
def check(
    files: Files,
    *,
    as_of: AsOf,
    known_at: KnownAt = None,
    form: AsFormat = Format.table,
    lang: AsLang = Lang.nl,
    norms: NormsFile = None,
    programme: ProgrammeFile = None,
    rule: Only = None,
    also: Also = None,
    rows: Annotated[
        Rows | None, typer.Option(help="Rows in the table; default: findings of a few cases.")
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit status 1 when a promise this heavy is a finding.")
    ] = FailOn.never,
    out: Out = None,
) -> None:
    """What was promised, and how does each promise stand on a day?

    A finding is a promise that is overdue, broken, kept late or unknown. What is wrong with the
    structure of the files stands below the table, or on standard error beside other formats.
    """
    source = _Input(files, lang)
    with _arguments():
        table = bv.check(
            source.cases,
            as_of=as_of,
            programme=None if programme is None else _programme(programme),
            known_at=known_at,
            norms=_norms(norms),
            rules=rule or None,
            also=also or (),
            lang=lang.value,
        )
    with _output(out) as file:
        if form is Format.table:
            console = _console(file)
            _print_counts(console, table, lang)
            if rows is None:
                rows = Rows.findings if len(source.cases) <= _FEW_CASES else Rows.none
            if rows is not Rows.none:
                _print_rows(console, table if rows is Rows.all else table.findings(), lang)
            _print_problems(console, table.problems, lang)
        else:
            _write_rows(table.to_dicts(), table.columns, form, file)
    if form is not Format.table:
        for case, problem in table.problems:
            typer.echo(f"{case}: {problem.message(lang.value)}", err=True)
    source.exit()
    heavy = [Severity.must, Severity.should][: 1 + (fail_on is FailOn.should)]
    if fail_on is not FailOn.never and len(table.findings().where(severity=heavy)):
        raise typer.Exit(1)


@_command
def agenda(
    files: Files,
    *,
    as_of: AsOf,
    days: Annotated[int, typer.Option(min=0, max=36525, help="How many days to look ahead.")] = 14,
    known_at: KnownAt = None,
    form: AsFormat = Format.table,
    lang: AsLang = Lang.nl,
    norms: NormsFile = None,
    rule: Only = None,
    also: Also = None,
    out: Out = None,
) -> None:
    """What must happen next, by when, and what is to be recorded?

    It assumes that nothing more is recorded: an open promise is no longer in time the day after its
    last day.
    """
    source = _Input(files, lang)
    with _arguments():
        table = bv.agenda(
            source.cases,
            as_of=as_of,
            days=days,
            known_at=known_at,
            norms=_norms(norms),
            rules=rule or None,
            also=also or (),
            lang=lang.value,
        )
    with _output(out) as file:
        if form is Format.table:
            _print_agenda(_console(file), table, as_of, days, lang)
        else:
            _write_rows(table.to_dicts(), table.columns, form, file)
    source.exit()


def _print_agenda(
    console: Console, table: bv.Obligations, as_of: str, days: int, lang: Lang
) -> None:
    last = datetime.date.fromisoformat(as_of) + datetime.timedelta(days)
    heading = _say("agenda_until", lang).format(due=_core.day_in_words(last, lang.value))
    console.print(Words(heading, "bold"))
    if not table:
        console.print(_say("nothing_to_do", lang))
        return
    heads = ("due", "status", "case_word", "subject", "act", "next")
    grid = _grid(*(_say(head, lang) for head in heads))
    for row in table:
        due = str(row.due) if row.due else _say("no_due", lang)
        state = Words(row.status.label(lang.value), STATUS_STYLES[row.status])
        if row.opens_later and row.opened:
            day = _core.day_in_words(row.opened, lang.value)
            state = Words(_say("opens_later", lang).format(opened=day), "dim")
        todo = bv.explain(row, lang.value)
        grid.add_row(due, state, row.case, _subject(row, lang), row.act, todo.mend or todo.promised)
    console.print(grid)


@_command
def explain(
    files: Files,
    *,
    as_of: AsOf,
    rule: Annotated[str, typer.Option(help="Id of the rule; see `blijvend rules`.")],
    subject: Annotated[str | None, typer.Option(help="Id of the record it is about.")] = None,
    known_at: KnownAt = None,
    form: Annotated[Format, typer.Option("--format", help="What is written.")] = Format.table,
    lang: AsLang = Lang.nl,
    norms: NormsFile = None,
    out: Out = None,
) -> None:
    """Why does a promise stand as it does?"""
    source = _Input(files, lang)
    with _arguments():
        table = bv.check(
            source.cases,
            as_of=as_of,
            known_at=known_at,
            norms=_norms(norms),
            rules=[rule],
            lang=lang.value,
        )
    if subject is not None:
        table = table.where(subject=subject)
    with _output(out) as file:
        if form is Format.table:
            _print_explanations(_console(file), table, lang)
        else:
            facts = [
                {"case": row.case, "rule": row.rule, "subject": row.subject}
                | asdict(bv.explain(row, lang.value))
                for row in table
            ]
            _write_rows(facts, ["case", "rule", "subject", *_EXPLAINED], form, file)
    source.exit()


_EXPLAINED = [field.name for field in fields(bv.Explanation)]


def _print_explanations(console: Console, table: bv.Obligations, lang: Lang) -> None:
    if not table:
        console.print(_NO_SUCH_ROW.in_language(lang.value))
    for count, row in enumerate(table):
        if count:
            console.print()
        subject = " ".join(filter(None, [row.case, _subject(row, lang)]))
        console.print(
            Words(subject, "bold"), Words(row.status.label(lang.value), STATUS_STYLES[row.status])
        )
        console.print(Words(str(bv.explain(row, lang.value))))


@_command
def rules(form: AsFormat = Format.table, lang: AsLang = Lang.nl, out: Out = None) -> None:
    """The rules of the practice, with their sources."""
    rows = [
        {
            "id": rule.id,
            "title_nl": rule.title.nl,
            "title_en": rule.title.en,
            "severity": rule.severity,
            "kind": rule.kind,
            "theme": rule.theme,
            "scope": rule.scope,
            "on": rule.is_on,
            "why": rule.why.in_language(lang.value),
            "remedy": rule.remedy.in_language(lang.value),
            "act": rule.act,
            "source": "; ".join(rule.source),
            "set_by": rule.set_by,
            "covers": rule.covers,
            "since": rule.since,
            "norms": rule.norms,
        }
        for rule in bv.rules()
    ]
    with _output(out) as file:
        if form is Format.table:
            heads = ("rule", "severity", "promised")
            grid = _grid(*(_say(head, lang) for head in heads))
            for rule in bv.rules():
                title = rule.title.in_language(lang.value)
                grid.add_row(rule.id, rule.severity.label(lang.value), title)
            _console(file).print(grid)
        else:
            _write_rows(rows, list(rows[0]), form, file)


@_command
def norms(
    *,
    diff: Annotated[
        Path | None,
        typer.Option("--diff", metavar="FILE", help="Only what a region's norms file sets."),
    ] = None,
    form: AsFormat = Format.table,
    lang: AsLang = Lang.nl,
    out: Out = None,
) -> None:
    """The numbers that the rules judge by, with their sources."""
    if diff is not None:
        _norms_diff(_norms(diff, "--diff"), form, lang, out)
        return
    rows = [
        {
            "id": norm.id,
            "title": norm.title.in_language(lang.value),
            "value": norm.value,
            "unit": norm.unit,
            "origin": norm.origin,
            "source": "; ".join(norm.source),
            "since": norm.since,
        }
        for norm in bv.norms()
    ]
    with _output(out) as file:
        if form is Format.table:
            grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
            for norm in bv.norms():
                value = f"{norm.value} {norm.unit.label(lang.value)}"
                origin = norm.origin.label(lang.value)
                grid.add_row(
                    norm.id, norm.title.in_language(lang.value), value, Words(origin, "dim")
                )
            _console(file).print(grid)
        else:
            _write_rows(rows, list(rows[0]), form, file)


def _norms_diff(region: bv.Norms, form: Format, lang: Lang, out: Path | None) -> None:
    """What a region sets otherwise than we do."""
    ours = {norm.id: norm for norm in bv.norms()}
    rows = [
        {
            "id": one.norm,
            "title": ours[one.norm].title.in_language(lang.value),
            "ours": ours[one.norm].value,
            "region": one.value,
            "unit": ours[one.norm].unit,
            "since": one.since,
            "source": one.source,
        }
        for one in region.overrides
    ]
    with _output(out) as file:
        if form is not Format.table:
            names = ["id", "title", "ours", "region", "unit", "since", "source"]
            _write_rows(rows, names, form, file)
            return
        grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
        for one in region.overrides:
            norm = ours[one.norm]
            change = f"{norm.value} → {one.value} {norm.unit.label(lang.value)}"
            since = "" if one.since is None else _core.day_in_words(one.since, lang.value)
            grid.add_row(norm.id, norm.title.in_language(lang.value), change, since, one.source)
        _console(file).print(grid)


@_command
def closing(
    files: Files,
    *,
    as_of: AsOf,
    known_at: KnownAt = None,
    form: AsFormat = Format.table,
    lang: AsLang = Lang.nl,
    norms: NormsFile = None,
    out: Out = None,
) -> None:
    """What stands between a case and an honest closure, and who may set it aside?"""
    source = _Input(files, lang)
    found: list[bv.ClosingItem] = []
    with _arguments():
        for case in source.cases:
            found += bv.closing(
                case, as_of=as_of, known_at=known_at, norms=_norms(norms), lang=lang.value
            )
    rows = [
        {
            "case": row.case,
            "rule": row.rule,
            "subject_kind": row.subject_kind,
            "subject": row.subject,
            "now": item.now,
            "when_closed": row.status,
            "due": row.due,
            "waiver": item.waiver,
            "promised": row.title,
        }
        for item in found
        for row in [item.obligation]
    ]
    with _output(out) as file:
        if form is Format.table:
            _print_closing(_console(file), found, lang)
        else:
            names = ["case", "rule", "subject_kind", "subject", "now", "when_closed", "due"]
            _write_rows(rows, [*names, "waiver", "promised"], form, file)
    source.exit()


def _print_closing(console: Console, items: Sequence[bv.ClosingItem], lang: Lang) -> None:
    if not items:
        console.print(_say("nothing_to_do", lang))
        return
    heads = ("case_word", "status", "when_closed", "subject", "waiver", "promised")
    grid = _grid(*(_say(head, lang) for head in heads))
    for row, now, waiver in items:
        grid.add_row(
            row.case,
            Words(now.label(lang.value), STATUS_STYLES[now]),
            Words(row.status.label(lang.value), STATUS_STYLES[row.status]),
            _subject(row, lang),
            waiver.label(lang.value),
            row.title,
        )
    console.print(grid)


@_command
def compare(
    files: Files,
    *,
    as_of: AsOf,
    norms: Annotated[Path, typer.Option("--norms", metavar="FILE", help="The numbers to go to.")],
    before: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="The numbers now; default: ours.")
    ] = None,
    known_at: KnownAt = None,
    form: AsFormat = Format.table,
    lang: AsLang = Lang.nl,
    out: Out = None,
) -> None:
    """Which promises would stand otherwise by other numbers?"""
    source = _Input(files, lang)
    with _arguments():
        changes = bv.compare(
            source.cases,
            _norms(before, "--from"),
            _norms(norms),
            as_of=as_of,
            known_at=known_at,
            lang=lang.value,
        )
    names = ["case", "rule", "subject_kind", "subject", "opened", "before", "after"]
    rows = [
        {name: getattr(row, name) for name in names[:5]}
        | {"before": first and first.status, "after": second and second.status}
        for first, second in changes
        for row in [first or second]
        if row is not None
    ]
    with _output(out) as file:
        if form is not Format.table:
            _write_rows(rows, names, form, file)
        elif not changes:
            _console(file).print(_say("nothing_changes", lang))
        else:
            grid = _grid(*(_say(head, lang) for head in ("rule", "status", "count")))
            counts = Counter((str(row["rule"]), row["before"], row["after"]) for row in rows)
            for (rule, first, second), count in sorted(counts.items(), key=str):
                labels = [one.label(lang.value) if one else "–" for one in (first, second)]
                grid.add_row(rule, " → ".join(labels), str(count))
            _console(file).print(grid)
    source.exit()


@_command
def schema(
    of: Annotated[SchemaOf, typer.Argument(help="Which file.")] = SchemaOf.case_file,
    out: Out = None,
) -> None:
    """The JSON Schema of a file."""
    with _output(out) as file:
        file.write(_core.schema(of.value))


@_command
def synth(
    cases: Annotated[int | None, typer.Option(min=0, help="How many households.")] = None,
    programme: Annotated[
        int | None,
        typer.Option(
            metavar="TEAM", min=0, help="Instead: the programme of this team, 0 being the first."
        ),
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Another seed is another region.")] = 1,
    until: Annotated[
        str | None, typer.Option(metavar="DATE", help="Nothing is recorded after this day.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE|DIR", help="A file of lines, or a folder: a file a case."
        ),
    ] = None,
) -> None:
    """Invented households, a case file on each line; or the programme of one of their teams."""
    if (cases is None) == (programme is None):
        raise typer.BadParameter("give --cases or --programme")
    folder = out if out is not None and out.is_dir() else None
    with _arguments():
        if programme is not None:
            team = bv.synth_programme(programme, seed=seed, until=until)
            with _output(folder / f"{team.id}.json" if folder else out) as file:
                file.write(team.to_json(pretty=True))
            return
        made = each_synth(cases or 0, seed, until=until)
        if folder:
            for case in made:
                with _output(folder / f"{case.id}.json") as file:
                    file.write(case.to_json(pretty=True))
            return
        with _output(out) as file:
            file.writelines(case.to_json() + "\n" for case in made)


def main() -> None:
    """Runs the command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    app()
