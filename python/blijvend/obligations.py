"""The one table: what was promised to whom, and how each promise stands."""

import datetime
import html
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Self, overload

from blijvend import _core
from blijvend._core import CaseFile, Obligation, Problem, Programme
from blijvend.code import Language
from blijvend.codes import Status, Waiver
from blijvend.host import HostRule, RuleFailure, take_failures
from blijvend.practice import Norms, Rule, rules

if TYPE_CHECKING:
    import pandas as pd

Day = datetime.date | str
"""A day: a date, or its ISO text."""


class CaseProblem(NamedTuple):
    """Something wrong with the structure of one case file that could be read."""

    case: str
    problem: Problem


class Obligations(Sequence[Obligation]):
    """The table that `check` and `agenda` give: a frozen sequence of rows, also seen as columns.

    Attributes:
        problems: What is wrong with the structure of the files, and which rules failed, beside the rows.
        failures: The rules of your own that raised, with the error.
        columns: The names of the columns, in order.
    """

    __slots__ = ("_table", "failures", "problems")

    columns: tuple[str, ...] = _core.columns
    problems: tuple[CaseProblem, ...]
    failures: tuple[RuleFailure, ...]

    def __init__(
        self,
        table: _core.Table,
        problems: Iterable[CaseProblem] = (),
        failures: Iterable[RuleFailure] = (),
    ) -> None:
        self._table = table
        self.problems = tuple(problems)
        self.failures = tuple(failures)

    @overload
    def __getitem__(self, index: int) -> Obligation: ...
    @overload
    def __getitem__(self, index: slice) -> Self: ...
    @overload
    def __getitem__(self, index: str) -> tuple[Any, ...]: ...
    def __getitem__(self, index: int | slice | str) -> Obligation | Self | tuple[Any, ...]:
        """A row by its place, some rows by a slice, or a column by its name."""
        if isinstance(index, str):
            return self._table.column(index)
        if isinstance(index, slice):
            return self._take(range(*index.indices(len(self))))
        return self._table.row(index)

    def __len__(self) -> int:
        return len(self._table)

    def __iter__(self) -> Iterator[Obligation]:
        return map(self._table.row, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Obligations):
            return NotImplemented
        return self._table == other._table and self.problems == other.problems

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Obligations: {len(self)} rows, {len(self.problems)} problems>"

    def _take(self, indices: Iterable[int]) -> Self:
        return type(self)(self._table.take(list(indices)), self.problems, self.failures)

    def where(self, **values: object) -> Self:
        """The rows with these values, such as `where(status="overdue", rule="crisis-same-day")`.

        A list, tuple or set stands for any of its items. Raises KeyError for an unknown column.
        """
        wanted = [
            (self[name], value if isinstance(value, list | tuple | set | frozenset) else (value,))
            for name, value in values.items()
        ]
        return self._take(
            i for i in range(len(self)) if all(column[i] in some for column, some in wanted)
        )

    def findings(self) -> Self:
        """The rows to look at: overdue, broken, kept late or unknown."""
        return self._take(i for i, row in enumerate(self) if row.is_finding)

    def counts(self) -> dict[str, dict[Status, int]]:
        """How many rows of each rule have each status; rules by id, statuses in their own order."""
        found = Counter(zip(self["rule"], self["status"], strict=True))
        return {
            rule: {status: found[rule, status] for status in Status}
            for rule in sorted(set(self["rule"]))
        }

    def to_dicts(self) -> list[dict[str, Any]]:
        """A dict for each row, with Python values by column."""
        columns = [self[name] for name in self.columns]
        return [dict(zip(self.columns, row, strict=True)) for row in zip(*columns, strict=True)]

    def to_json(self, *, pretty: bool = False) -> str:
        """A JSON array with an object for each row; days are ISO texts."""
        return json.dumps(
            self.to_dicts(), ensure_ascii=False, default=str, indent=2 if pretty else None
        )

    def to_pandas(self) -> "pd.DataFrame":
        """The table as a DataFrame; days become datetime64. Needs `pip install blijvend[pandas]`."""
        try:
            import pandas as pd  # noqa: PLC0415 # an extra that not everybody has
        except ImportError as error:
            raise ImportError("to_pandas() needs pandas: pip install 'blijvend[pandas]'") from error
        frame = pd.DataFrame({name: list(self[name]) for name in self.columns})
        for name in ("opened", "due", "met", "ended", "breaks_on", "as_of"):
            frame[name] = pd.to_datetime(frame[name])
        return frame

    def _repr_html_(self) -> str:
        shown = ("case", "rule", "subject_kind", "subject", "status", "due", "met", "message")
        head = "".join(f"<th>{name}</th>" for name in shown)
        rows = "".join(
            "<tr>"
            + "".join(f"<td>{html.escape(str(getattr(row, name) or ''))}</td>" for name in shown)
            + "</tr>"
            for row in self[:_HTML_ROWS]
        )
        return f"<table><caption>{html.escape(repr(self))}</caption><tr>{head}</tr>{rows}</table>"


_HTML_ROWS = 100


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
    cases: CaseFile | Iterable[CaseFile],
    *,
    as_of: Day,
    programme: Programme | None = None,
    known_at: datetime.datetime | str | None = None,
    norms: Norms | Mapping[str, int] | None = None,
    rules: Iterable[str | Rule] | None = None,
    also: Iterable[str | Rule] = (),
    lang: Language = "nl",
) -> Obligations:
    """What the practice promised these households, and how each promise stands on a day.

    Judging with an earlier `as_of` or `known_at` gives the table that files without the later facts
    would give. Other threads run meanwhile; Ctrl-C stops it.

    Args:
        cases: A case file, or any number of them.
        as_of: The day to judge from.
        programme: Judge the promises to teams too, over this programme and these cases.
        known_at: Judge by what had been recorded at that moment; None: all that is recorded.
        norms: The numbers that a region sets itself.
        rules: Judge by these rules only; None: by all that are on.
        also: Judge by these too: rules that are off by default, and rules of your own.
        lang: The language of `title` and `message`.
    """
    chosen = _chosen(rules, also)
    table, problems = _core.check(
        _list(cases), programme, as_of, known_at, _norms(norms), _handles(chosen), lang
    )
    found = [CaseProblem(*problem) for problem in problems]
    return Obligations(table, found, take_failures(chosen or ()))


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
    table = _core.agenda(_list(cases), as_of, days, known_at, _norms(norms), _handles(chosen), lang)
    return Obligations(table, failures=take_failures(chosen or ()))


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
        _list(cases), _norms(before), _norms(after), as_of, known_at, _handles(chosen), lang
    )
    return tuple(StatusChange(*change) for change in changes)


def explain(obligation: Obligation, lang: Language = "nl") -> Explanation:
    """One row in words: what was promised, what happened, what mends it, what that rests on."""
    return Explanation(**_core.explain(obligation, lang))


def _list(cases: CaseFile | Iterable[CaseFile]) -> list[CaseFile]:
    return [cases] if isinstance(cases, CaseFile) else list(cases)


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
