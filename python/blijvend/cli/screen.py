"""Tables for people: columns that wrap, colours on a terminal that wants them."""

import sys
from collections.abc import Iterable, Mapping
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text as Words

import blijvend as bv
from blijvend import _core
from blijvend.cli.options import Lang
from blijvend.codes import Status

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


def say(phrase: str, lang: Lang) -> str:
    """Words of the library's own catalogue."""
    return bv.Text(*_PHRASES[phrase]).in_language(lang.value)


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leaves it to the command, which then ends as it does in other formats."""
        raise BrokenPipeError


def console_on(file: TextIO) -> Console:
    """A console that writes to standard output or a file."""
    width = None if file is sys.stdout else 100
    return _Console(file=file, width=width, highlight=False, markup=False)


def grid(*headings: str, last_wraps: bool = True) -> Table:
    """A table without lines."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for heading in headings[:-1]:
        table.add_column(heading.capitalize(), overflow="fold")
    table.add_column(headings[-1].capitalize(), overflow="fold", ratio=1 if last_wraps else None)
    return table


def bare_grid() -> Table:
    """The same without headings."""
    return Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)


def status_words(status: Status, lang: Lang) -> Words:
    """A status in its colour."""
    return Words(status.label(lang.value), STATUS_STYLES[status])


def subject_words(row: bv.Obligation, lang: Lang) -> str:
    """What a row is about."""
    if row.subject_kind is None:
        return ""
    kind: type[bv.Record] = getattr(bv, row.subject_kind)
    return f"{kind.__label__.in_language(lang.value)} {row.subject}"


def print_counts(console: Console, counts: Mapping[str, Mapping[Status, int]], lang: Lang) -> None:
    """How the promises of each rule stand."""
    shown = grid(say("rule", lang), say("count", lang))
    for rule in sorted(counts):
        parts = [
            Words(f"{count} {status.label(lang.value)}", STATUS_STYLES[status])
            for status, count in counts[rule].items()
            if count
        ]
        shown.add_row(rule, Words(" · ").join(parts))
    console.print(shown)


def print_rows(console: Console, rows: Iterable[bv.Obligation], lang: Lang) -> None:
    """Rows, case by case."""
    by_case: dict[str, list[bv.Obligation]] = {}
    for row in rows:
        by_case.setdefault(row.case, []).append(row)
    for case, found in by_case.items():
        console.print()
        console.print(Words(say("case_word", lang).capitalize() + " " + case, "bold"))
        heads = ("status", "due", "subject", "promised")
        shown = grid(*(say(head, lang) for head in heads))
        for row in found:
            status = status_words(row.status, lang)
            shown.add_row(status, str(row.due or ""), subject_words(row, lang), row.title)
        console.print(shown)


def print_problems(console: Console, problems: Iterable[bv.CaseProblem], lang: Lang) -> None:
    """What is wrong with the structure of files."""
    for count, (case, problem) in enumerate(problems):
        if not count:
            console.print()
            console.print(Words(say("problems", lang), "bold"))
        console.print(Words(f"{case}: {problem.message(lang.value)}"))
