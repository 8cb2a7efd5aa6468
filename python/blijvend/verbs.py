"""What is asked of case files: check, agenda, closing, compare, explain."""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from os import PathLike
from typing import Any, BinaryIO, NamedTuple, cast

from blijvend import _core, reading
from blijvend._core import CaseFile, Cases, Obligation, Programme
from blijvend.caseload import Caseload, Progress, packed, read, threads_of
from blijvend.code import Language
from blijvend.codes import Status, Waiver
from blijvend.host import HostRule, take_failures
from blijvend.obligations import CaseProblem, Obligations
from blijvend.practice import Norms, Rule, rules
from blijvend.reading import BadLines, Rejected, read_parts
from blijvend.sources import Source, files_of

Day = datetime.date | str
"""A day: a date, or its ISO text."""

_ROWS = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One row in words. Facts are named by record and field, never by value.

    Attributes:
        promised: What was promised.
        happened: How that went.
        mend: What to do; empty when nothing is to be mended.
        act: What to record, as "Contact.at"; may be empty.
        question: What people are asked, by a judgement; else empty.
        missing: What nobody recorded, when the row is unknown; else empty.
        why: Why it was promised.
        norm: The number it was judged by, and who set it; may be empty.
        source: Where the promise comes from.
        facts: What it rests on, as "Contact c3.at".
        text: All of it, a line each; what `str` gives.
    """

    promised: str
    happened: str
    mend: str
    act: str
    question: str
    missing: str
    why: str
    norm: str
    source: str
    facts: tuple[str, ...]
    text: str

    def __str__(self) -> str:
        return self.text


def check(
    cases: CaseFile | Iterable[CaseFile] | Source | Iterable[Source],
    *,
    as_of: Day,
    programme: Programme | None = None,
    known_at: datetime.datetime | str | None = None,
    norms: Norms | Mapping[str, int] | None = None,
    rules: Iterable[str | Rule] | None = None,
    also: Iterable[str | Rule] = (),
    lang: Language = "nl",
    threads: int | None = None,
    rejects: BinaryIO | None = None,
    progress: Progress | None = None,
) -> Obligations:
    """What the practice promised these households, and how each promise stands on a day.

    Judging with an earlier `as_of` or `known_at` gives the table that files without the later facts
    would give. Cases of a source are judged as they are read, and not kept; bad lines are set aside in
    `rejected`. Other threads run meanwhile; Ctrl-C stops it.

    Args:
        cases: A case file, or any number of them; or where they are: what `read` takes.
        as_of: The day to judge from.
        programme: Judge the promises to teams too, over this programme and these cases, which are kept.
        known_at: Judge by what had been recorded at that moment; None: all that is recorded.
        norms: The numbers that a region sets itself.
        rules: Judge by these rules only; None: by all that are on.
        also: Judge by these too: rules that are off by default, and rules of your own.
        lang: The language of `title` and `message`.
        threads: How many threads judge; None: one for each core. The table does not depend on it. Rules of
            your own are asked from one.
        rejects: A file open for writing bytes: bad lines of a source go there as they are.
        progress: Called after each piece of a source that was read.
    """
    judge = _Judge(
        as_of=as_of,
        known_at=known_at,
        norms=norms,
        chosen=_chosen(rules, also),
        lang=lang,
        threads=threads,
    )
    given = _caseload(cases)
    if programme is not None and not isinstance(given, Caseload):
        given = read(given, threads=threads, rejects=rejects, progress=progress)
    if isinstance(given, Caseload):
        judge.cases(packed(given))
        if programme is not None:
            judge.programme(programme, packed(given))
        return judge.take(given.rejected)
    rejected: list[Rejected] = []
    for part in read_parts(files_of(given), judge, rejects):
        rejected += part.rejected
        if progress is not None:
            progress(part.done, part.total)
    return judge.take(rejected)


def check_stream(
    source: Source | Iterable[Source],
    *,
    as_of: Day,
    known_at: datetime.datetime | str | None = None,
    norms: Norms | Mapping[str, int] | None = None,
    rules: Iterable[str | Rule] | None = None,
    also: Iterable[str | Rule] = (),
    lang: Language = "nl",
    threads: int | None = None,
    rejects: BinaryIO | None = None,
    progress: Progress | None = None,
) -> Iterator[Obligations]:
    """As `check`, piece by piece, for a table that does not fit in memory.

    Each piece has the rows of some cases, about a hundred thousand of them, and what goes with those
    cases. All pieces together are the table that `check` gives; there is always one.

    Args:
        source: Where the cases are: what `read` takes.
        as_of: As for `check`, and so are the others.
        known_at: As for `check`.
        norms: As for `check`.
        rules: As for `check`.
        also: As for `check`.
        lang: As for `check`.
        threads: As for `check`.
        rejects: As for `check`.
        progress: As for `check`.
    """
    judge = _Judge(
        as_of=as_of,
        known_at=known_at,
        norms=norms,
        chosen=_chosen(rules, also),
        lang=lang,
        threads=threads,
    )
    return _pieces(judge, files_of(source), rejects, progress)


def _pieces(
    judge: "_Judge", files: list[str], rejects: BinaryIO | None, progress: Progress | None
) -> Iterator[Obligations]:
    rejected: list[Rejected] = []
    given = False
    for part in read_parts(files, judge, rejects):
        rejected += part.rejected
        if progress is not None:
            progress(part.done, part.total)
        if len(judge) + len(rejected) >= _ROWS:
            yield judge.take(rejected)
            rejected, given = [], True
    if judge or rejected or not given:
        yield judge.take(rejected)


class _Judge:
    """Judges cases as they are read, and gives the table of those that came since it was last asked."""

    def __init__(
        self,
        *,
        as_of: Day,
        known_at: datetime.datetime | str | None,
        norms: Norms | Mapping[str, int] | None,
        chosen: tuple[str | Rule, ...] | None,
        lang: Language,
        threads: int | None,
    ) -> None:
        self._judge = _core.Judge(
            as_of, known_at, _norms(norms), _handles(chosen), lang, threads_of(threads)
        )
        self._chosen = chosen or ()
        self._cases = 0

    def __len__(self) -> int:
        return len(self._judge)

    def __bool__(self) -> bool:
        return self._cases > 0

    def lines(self, block: memoryview, line: int) -> tuple[int, BadLines]:
        count, bad = self._judge.lines(block, line, reading.LONGEST)
        self._cases += count
        return count, bad

    def case(self, case: CaseFile) -> None:
        self.cases(packed(case))

    def cases(self, cases: Cases) -> None:
        self._judge.cases(cases)
        self._cases += len(cases)

    def programme(self, programme: Programme, cases: Cases) -> None:
        self._judge.programme(programme, cases)

    def take(self, rejected: Iterable[Rejected]) -> Obligations:
        table, problems = self._judge.take()
        cases, self._cases = self._cases, 0
        return Obligations(
            table,
            [CaseProblem(*problem) for problem in problems],
            take_failures(self._chosen),
            cases=cases,
            rejected=rejected,
        )


def agenda(
    cases: CaseFile | Iterable[CaseFile],
    *,
    as_of: Day,
    days: int = 14,
    known_at: datetime.datetime | str | None = None,
    norms: Norms | Mapping[str, int] | None = None,
    rules: Iterable[str | Rule] | None = None,
    also: Iterable[str | Rule] = (),
    lang: Language = "nl",
) -> Obligations:
    """What must happen next: promises that are open, overdue or unknown, or will open, by last day.

    What has no last day comes first. It assumes that nothing more is recorded: `breaks_on` is the day
    on which an open promise will then no longer be in time, `act` the one thing to record that keeps it.

    Args:
        cases: A case file, or any number of them.
        as_of: The day to look from.
        days: How many days to look ahead.
        known_at: As for `check`.
        norms: As for `check`.
        rules: As for `check`.
        also: As for `check`.
        lang: The language of `title` and `message`.
    """
    chosen = _chosen(rules, also)
    some = packed(cases)
    table = _core.agenda(some, as_of, days, known_at, _norms(norms), _handles(chosen), lang)
    return Obligations(table, failures=take_failures(chosen or ()), cases=len(some))


class ClosingItem(NamedTuple):
    """Something that stands between a case and an honest closure."""

    obligation: Obligation
    """How the promise would stand if the case closed that day."""
    now: Status
    """How it stands while the case is open."""
    waiver: Waiver
    """Who may set it aside, with a reason."""


def closing(
    case: CaseFile,
    *,
    as_of: Day,
    known_at: datetime.datetime | str | None = None,
    norms: Norms | Mapping[str, int] | None = None,
    rules: Iterable[str | Rule] | None = None,
    also: Iterable[str | Rule] = (),
    lang: Language = "nl",
) -> tuple[ClosingItem, ...]:
    """What stands between a case and an honest closure on a day, and who may set it aside.

    The table is made as if the case closed that day for being lastingly safe. First what can still be
    done and would then be broken, overdue or unknown; then what would fall away before its last day.
    The arguments are those of `check`.
    """
    chosen = _chosen(rules, also)
    items = _core.closing(case, as_of, known_at, _norms(norms), _handles(chosen), lang)
    return tuple(ClosingItem(*item) for item in items)


class StatusChange(NamedTuple):
    """A promise that stands otherwise when other numbers judge it; None: made by one of the two only."""

    before: Obligation | None
    after: Obligation | None


def compare(
    cases: CaseFile | Iterable[CaseFile],
    before: Norms | Mapping[str, int] | None,
    after: Norms | Mapping[str, int] | None,
    *,
    as_of: Day,
    known_at: datetime.datetime | str | None = None,
    rules: Iterable[str | Rule] | None = None,
    also: Iterable[str | Rule] = (),
    lang: Language = "nl",
) -> tuple[StatusChange, ...]:
    """Which promises change status when a region goes from one set of numbers to another.

    None stands for our own numbers. The other arguments are those of `check`.
    """
    chosen = _chosen(rules, also)
    changes = _core.compare(
        packed(cases), _norms(before), _norms(after), as_of, known_at, _handles(chosen), lang
    )
    return tuple(StatusChange(*change) for change in changes)


def explain(obligation: Obligation, lang: Language = "nl") -> Explanation:
    """One row in words: what was promised, what happened, what mends it, what that rests on."""
    return Explanation(**_core.explain(obligation, lang))


def _caseload(
    cases: CaseFile | Iterable[CaseFile] | Source | Iterable[Source],
) -> Caseload | list[Source]:
    """Cases that are there, or the places where they are."""
    if isinstance(cases, Caseload):
        return cases
    if isinstance(cases, str | PathLike):
        return [cases]
    some = [cases] if isinstance(cases, CaseFile) else list(cases)
    if some and all(isinstance(one, str | PathLike) for one in some):
        return cast("list[Source]", some)
    return Caseload(cast("list[CaseFile]", some))


def _norms(norms: Norms | Mapping[str, int] | None) -> list[tuple[str, int, datetime.date | None]]:
    numbers = norms if isinstance(norms, Norms) else Norms(norms)
    return [(one.norm, one.value, one.since) for one in numbers.overrides]


def _chosen(
    only: Iterable[str | Rule] | None, also: Iterable[str | Rule]
) -> tuple[str | Rule, ...] | None:
    """The rules to judge by, those of the library first; None for all that are on."""
    more = tuple(also)
    if only is None and not more:
        return None
    chosen = [rule for rule in rules() if rule.is_on] if only is None else list(only)
    named = {_rule_id(rule): rule for rule in (*chosen, *more)}
    return tuple(named.values())


def _handles(chosen: Iterable[str | Rule] | None) -> list[Any] | None:
    if chosen is None:
        return None
    return [rule.handle if isinstance(rule, HostRule) else _rule_id(rule) for rule in chosen]


def _rule_id(rule: str | Rule) -> str:
    if isinstance(rule, HostRule):
        return rule.id
    name = rule.id if isinstance(rule, Rule) else rule
    if all(name != known.id for known in rules()):
        raise ValueError(f"{name!r} is no rule: see blijvend.rules()")
    return name
