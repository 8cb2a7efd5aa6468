"""The commands."""

import datetime
import functools
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields
from itertools import chain
from pathlib import Path
from typing import Annotated, Any, ParamSpec

import typer
from rich.console import Console
from rich.text import Text as Words

import blijvend as bv
from blijvend import _core
from blijvend.cli.options import (
    BULK,
    Also,
    AsFormat,
    AsLang,
    AsOf,
    AsTable,
    FailOn,
    Files,
    Format,
    KnownAt,
    Lang,
    NormsFile,
    Only,
    Out,
    ProgrammeFile,
    RecordFormat,
    Rejects,
    Rows,
    SchemaOf,
    TableFormat,
    Threads,
)
from blijvend.cli.progress import Bar
from blijvend.cli.reading import Input, read_norms, read_programme, say_beside
from blijvend.cli.screen import (
    bare_grid,
    console_on,
    grid,
    print_counts,
    print_problems,
    print_rows,
    say,
    status_words,
    subject_words,
)
from blijvend.cli.writing import (
    output,
    rejects_output,
    table_output,
    text_output,
    write_rows,
)
from blijvend.codes import Severity, Status
from blijvend.invented import synth_pieces

app = typer.Typer(
    name="blijvend",
    help="What did the practice promise these households, was it kept, what must happen next?",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # a traceback with local variables would show personal values
)

Args = ParamSpec("Args")

_FEW_CASES = 12
_NO_SUCH_ROW = bv.Text("Deze belofte is hier niet gedaan.", "No such promise was made here.")


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


@_command
def check(
    files: Files,
    *,
    as_of: AsOf,
    known_at: KnownAt = None,
    form: AsTable = TableFormat.table,
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
    rejects: Rejects = None,
    threads: Threads = None,
    out: Out = None,
) -> None:
    """What was promised, and how does each promise stand on a day?

    A finding is a promise that is overdue, broken, kept late or unknown. What is wrong with the
    structure of the files stands below the table, or on standard error beside other formats.
    """
    source = Input(files, lang, counts=form in BULK)
    failed = False

    def seen(pieces: Iterable[bv.Obligations], bar: Bar) -> Iterator[bv.Obligations]:
        """The pieces of the table, and an account of each."""
        nonlocal failed
        heavy = [Severity.must, Severity.should][: 1 + (fail_on is FailOn.should)]
        for piece in pieces:
            bar.judged(piece.cases)
            source.account(piece.cases, piece.rejected)
            if fail_on is not FailOn.never and not failed:
                failed = len(piece.findings().where(severity=heavy)) > 0
            yield piece

    writes_meanwhile = form is not TableFormat.table and out is None
    summary = _Summary(rows)
    with rejects_output(rejects) as aside, source.progress(writes_meanwhile) as bar:
        with _arguments():
            judge: Callable[..., Iterable[bv.Obligations]] = bv.check_stream
            if programme is not None:  # which is judged over all cases together
                judge = functools.partial(_in_one, programme=read_programme(programme))
            pieces = judge(
                source.files,
                as_of=as_of,
                known_at=known_at,
                norms=read_norms(norms),
                rules=rule or None,
                also=also or (),
                lang=lang.value,
                threads=threads,
                rejects=aside,
                progress=bar.read,
            )
        if form is TableFormat.table:
            for piece in seen(pieces, bar):
                summary.add(piece)
        else:
            with table_output(form, out) as write:
                for piece in seen(pieces, bar):
                    write(piece)
                    say_beside(
                        f"{case}: {problem.message(lang.value)}" for case, problem in piece.problems
                    )
    if form is TableFormat.table:
        with text_output(out) as file:
            summary.print(console_on(file), lang)
    source.exit()
    if failed:
        raise typer.Exit(1)


def _in_one(*source: Any, **options: Any) -> list[bv.Obligations]:
    return [bv.check(*source, **options)]


class _Summary:
    """What people see of a table: counts by rule; rows when they are asked for, or when cases are few."""

    def __init__(self, rows: Rows | None) -> None:
        self._rows = rows
        self._cases = 0
        self._counts: dict[str, Counter[Status]] = {}
        self._shown: list[bv.Obligations] = []
        self._problems: list[bv.CaseProblem] = []

    def add(self, piece: bv.Obligations) -> None:
        """Takes in the next piece of the table."""
        for rule, found in piece.counts().items():
            self._counts.setdefault(rule, Counter(dict.fromkeys(Status, 0))).update(found)
        self._problems += piece.problems
        self._cases += piece.cases
        if self._rows is Rows.none or (self._rows is None and self._cases > _FEW_CASES):
            self._shown.clear()
        else:
            self._shown.append(piece if self._rows is Rows.all else piece.findings())

    def print(self, console: Console, lang: Lang) -> None:
        """Prints it."""
        print_counts(console, self._counts, lang)
        print_rows(console, chain.from_iterable(self._shown), lang)
        print_problems(console, self._problems, lang)


@_command
def records(
    records: Annotated[
        str, typer.Argument(metavar="LIST", help="Such as contacts or koppels.seats.")
    ],
    files: Files,
    *,
    also: Annotated[
        list[str] | None,
        typer.Option(
            "--also", metavar="FIELD", help="This field too, that is not open; may be repeated."
        ),
    ] = None,
    form: Annotated[
        RecordFormat, typer.Option("--format", help="What is written.")
    ] = RecordFormat.csv,
    lang: AsLang = Lang.nl,
    rejects: Rejects = None,
    threads: Threads = None,
    out: Out = None,
) -> None:
    """The records of one kind as a table of columns: what is open about them."""
    with _arguments():
        bv.Caseload().table(records, also=also or ())
    source = Input(files, lang, counts=True)
    with (
        rejects_output(rejects) as aside,
        source.progress(out is None) as bar,
        table_output(TableFormat(form), out) as write,
    ):
        for piece in bv.read_stream(
            source.files, threads=threads, rejects=aside, progress=bar.read
        ):
            bar.judged(len(piece))
            source.account(len(piece), piece.rejected)
            write(piece.table(records, also=also or ()))
    source.exit()


@_command
def agenda(
    files: Files,
    *,
    as_of: AsOf,
    days: Annotated[int, typer.Option(min=0, max=36525, help="How many days to look ahead.")] = 14,
    known_at: KnownAt = None,
    form: AsTable = TableFormat.table,
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
    source = Input(files, lang, counts=form in BULK)
    cases = source.read()
    with _arguments():
        table = bv.agenda(
            cases,
            as_of=as_of,
            days=days,
            known_at=known_at,
            norms=read_norms(norms),
            rules=rule or None,
            also=also or (),
            lang=lang.value,
        )
    if form is TableFormat.table:
        with text_output(out) as file:
            _print_agenda(console_on(file), table, as_of, days, lang)
    else:
        with table_output(form, out) as write:
            write(table)
    source.exit()


def _print_agenda(
    console: Console, table: bv.Obligations, as_of: str, days: int, lang: Lang
) -> None:
    last = datetime.date.fromisoformat(as_of) + datetime.timedelta(days)
    heading = say("agenda_until", lang).format(due=_core.day_in_words(last, lang.value))
    console.print(Words(heading, "bold"))
    if not table:
        console.print(say("nothing_to_do", lang))
        return
    heads = ("due", "status", "case_word", "subject", "act", "next")
    shown = grid(*(say(head, lang) for head in heads))
    for row in table:
        due = str(row.due) if row.due else say("no_due", lang)
        state = status_words(row.status, lang)
        if row.opens_later and row.opened:
            day = _core.day_in_words(row.opened, lang.value)
            state = Words(say("opens_later", lang).format(opened=day), "dim")
        todo = bv.explain(row, lang.value)
        shown.add_row(
            due, state, row.case, subject_words(row, lang), row.act, todo.mend or todo.promised
        )
    console.print(shown)


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
    source = Input(files, lang)
    cases = source.read()
    with _arguments():
        table = bv.check(
            cases,
            as_of=as_of,
            known_at=known_at,
            norms=read_norms(norms),
            rules=[rule],
            lang=lang.value,
        )
    if subject is not None:
        table = table.where(subject=subject)
    with text_output(out) as file:
        if form is Format.table:
            _print_explanations(console_on(file), table, lang)
        else:
            facts = [
                {"case": row.case, "rule": row.rule, "subject": row.subject}
                | asdict(bv.explain(row, lang.value))
                for row in table
            ]
            write_rows(facts, ["case", "rule", "subject", *_EXPLAINED], form, file)
    source.exit()


_EXPLAINED = [field.name for field in fields(bv.Explanation)]


def _print_explanations(console: Console, table: bv.Obligations, lang: Lang) -> None:
    if not table:
        console.print(_NO_SUCH_ROW.in_language(lang.value))
    for count, row in enumerate(table):
        if count:
            console.print()
        subject = " ".join(filter(None, [row.case, subject_words(row, lang)]))
        console.print(Words(subject, "bold"), status_words(row.status, lang))
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
    with text_output(out) as file:
        if form is Format.table:
            heads = ("rule", "severity", "promised")
            shown = grid(*(say(head, lang) for head in heads))
            for rule in bv.rules():
                title = rule.title.in_language(lang.value)
                shown.add_row(rule.id, rule.severity.label(lang.value), title)
            console_on(file).print(shown)
        else:
            write_rows(rows, list(rows[0]), form, file)


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
        _norms_diff(read_norms(diff, "--diff"), form, lang, out)
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
    with text_output(out) as file:
        if form is Format.table:
            shown = bare_grid()
            for norm in bv.norms():
                value = f"{norm.value} {norm.unit.label(lang.value)}"
                origin = norm.origin.label(lang.value)
                shown.add_row(
                    norm.id, norm.title.in_language(lang.value), value, Words(origin, "dim")
                )
            console_on(file).print(shown)
        else:
            write_rows(rows, list(rows[0]), form, file)


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
    with text_output(out) as file:
        if form is not Format.table:
            names = ["id", "title", "ours", "region", "unit", "since", "source"]
            write_rows(rows, names, form, file)
            return
        shown = bare_grid()
        for one in region.overrides:
            norm = ours[one.norm]
            change = f"{norm.value} → {one.value} {norm.unit.label(lang.value)}"
            since = "" if one.since is None else _core.day_in_words(one.since, lang.value)
            shown.add_row(norm.id, norm.title.in_language(lang.value), change, since, one.source)
        console_on(file).print(shown)


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
    source = Input(files, lang)
    found: list[bv.ClosingItem] = []
    with _arguments():
        for case in source.read():
            found += bv.closing(
                case, as_of=as_of, known_at=known_at, norms=read_norms(norms), lang=lang.value
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
    with text_output(out) as file:
        if form is Format.table:
            _print_closing(console_on(file), found, lang)
        else:
            names = ["case", "rule", "subject_kind", "subject", "now", "when_closed", "due"]
            write_rows(rows, [*names, "waiver", "promised"], form, file)
    source.exit()


def _print_closing(console: Console, items: Sequence[bv.ClosingItem], lang: Lang) -> None:
    if not items:
        console.print(say("nothing_to_do", lang))
        return
    heads = ("case_word", "status", "when_closed", "subject", "waiver", "promised")
    shown = grid(*(say(head, lang) for head in heads))
    for row, now, waiver in items:
        shown.add_row(
            row.case,
            status_words(now, lang),
            status_words(row.status, lang),
            subject_words(row, lang),
            waiver.label(lang.value),
            row.title,
        )
    console.print(shown)


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
    source = Input(files, lang)
    cases = source.read()
    with _arguments():
        changes = bv.compare(
            cases,
            read_norms(before, "--from"),
            read_norms(norms),
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
    with text_output(out) as file:
        if form is not Format.table:
            write_rows(rows, names, form, file)
        elif not changes:
            console_on(file).print(say("nothing_changes", lang))
        else:
            shown = grid(*(say(head, lang) for head in ("rule", "status", "count")))
            counts = Counter((str(row["rule"]), row["before"], row["after"]) for row in rows)
            for (rule, first, second), count in sorted(counts.items(), key=str):
                labels = [one.label(lang.value) if one else "–" for one in (first, second)]
                shown.add_row(rule, " → ".join(labels), str(count))
            console_on(file).print(shown)
    source.exit()


@_command
def schema(
    of: Annotated[SchemaOf, typer.Argument(help="Which file.")] = SchemaOf.case_file,
    out: Out = None,
) -> None:
    """The JSON Schema of a file."""
    with text_output(out) as file:
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
            with text_output(folder / f"{team.id}.json" if folder else out) as file:
                file.write(team.to_json(pretty=True))
            return
        made = synth_pieces(cases or 0, seed, until=until)
        if folder:
            for case in chain.from_iterable(made):
                with text_output(folder / f"{case.id}.json") as file:
                    file.write(case.to_json(pretty=True))
            return
        with output(out) as lines:
            lines.writelines(piece.lines() for piece in made)
