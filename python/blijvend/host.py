"""Rules that a host writes in Python: functions over the same frozen values, judged like our own."""

import datetime
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from blijvend import _core
from blijvend._core import CaseFile, Programme
from blijvend.code import Text
from blijvend.codes import NormOrigin, RuleKind, Scope, Severity, Theme, Waiver
from blijvend.practice import Rule, Source, norms
from blijvend.record import Record

HouseholdJudge = Callable[[CaseFile, datetime.date], Iterable["Promise"]]
ProgrammeJudge = Callable[[Programme, tuple[CaseFile, ...], datetime.date], Iterable["Promise"]]


class Fact(NamedTuple):
    """One field of one record: what a judgement rests on, or lacks."""

    record: Record
    field: str


class Missing(NamedTuple):
    """A fact that a judgement needs and the file does not have.

    `what` ends the sentence "The file does not say …", in both languages.
    """

    record: Record
    field: str
    what: Text | tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What a rule says of one promise: days and facts, no verdict. The status follows from the days.

    Attributes:
        subject: The record it is about; it has an id.
        opened: First day the promise holds.
        due: Last day that is in time.
        met: Day it was kept.
        ended: First day it no longer applies.
        facts: What it rests on; the first six are kept.
        missing: Set when nobody can tell.
        severity: When it differs from the rule's.
        norm: Id of the norm it is judged by.
        note: What is particular about this one, in both languages.
        case: Id of the case it is about, for a rule of the programme.
    """

    subject: Record
    opened: datetime.date | None = None
    due: datetime.date | None = None
    met: datetime.date | None = None
    ended: datetime.date | None = None
    facts: tuple[Fact | tuple[Record, str], ...] = ()
    missing: Missing | tuple[Record, str, Text | tuple[str, str]] | None = None
    severity: Severity | str | None = None
    norm: str | None = None
    note: Text | tuple[str, str] = ("", "")
    case: str | None = None


class RuleFailure(NamedTuple):
    """A rule of the host that raised while it judged a file; the other rules judged on.

    The error may hold personal values: it is here for whoever asks, and never shown unasked.
    """

    rule: str
    file: str
    error: Exception

    def __repr__(self) -> str:
        return f"<RuleFailure {self.rule} of {self.file}: {type(self.error).__name__}>"


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRule(Rule):
    """A rule that was written in Python; made by `rule`. Calling it calls the function itself."""

    function: HouseholdJudge | ProgrammeJudge = field(compare=False, repr=False)
    examples: dict[str, Any] = field(compare=False, repr=False)
    handle: Any = field(compare=False, repr=False)
    failures: list[RuleFailure] = field(compare=False, repr=False)

    def __call__(self, *arguments: Any) -> Iterable[Promise]:
        """What the function says of a file: `rule(case, as_of)`."""
        return self.function(*arguments)

    def example(self, which: str) -> Any:
        """The smallest file that shows it, as it was given to `rule`; None when it was not."""
        return self.examples.get(which)


def rule(
    *,
    id: str,  # noqa: A002 # what every rule calls it
    title: tuple[str, str],
    why: tuple[str, str],
    remedy: tuple[str, str],
    source: tuple[str, str],
    question: tuple[str, str] = ("", ""),
    severity: Severity | str = Severity.should,
    kind: RuleKind | str = RuleKind.deadline,
    theme: Theme | str = Theme.trust,
    scope: Scope | str = Scope.household,
    set_by: NormOrigin | str = NormOrigin.region,
    covers: Iterable[str] = (),
    since: datetime.date | str = datetime.date(2019, 6, 1),
    norms: Iterable[str] = (),
    act: str = "",
    example_day: datetime.date | str = datetime.date(2026, 3, 2),
    keeps: Any = None,
    breaks: Any = None,
    unknown: Any = None,
) -> Callable[[HouseholdJudge | ProgrammeJudge], HostRule]:
    """Makes a rule of a function, to be given to `check`, `agenda` and `closing`.

    The function gets the case file as it stood, and the day it is judged from: no fact in it is later. It
    gives a `Promise` for each promise. With `scope="programme"` it gets the programme, its case files and
    the day. Words are pairs: Dutch, then English.

    A function that raises is reported as that rule's failure, and the other rules judge on. Do not put a
    personal value into words.

    Args:
        id: Lower-case words joined by hyphens; not the id of a rule of the library.
        title: The promise, in one plain sentence.
        why: What goes wrong without it.
        remedy: What mends it.
        source: Publication, and the place in it.
        question: What people are asked; only with `kind="judgement"`.
        severity: How heavy it weighs.
        kind: How it runs in time.
        theme: What it is about.
        scope: What it looks at.
        set_by: Who drew the line.
        covers: Rows of the practice's own list.
        since: Promises that opened before are not judged.
        norms: Ids of the norms it judges by; at most four.
        act: What keeps it once recorded, as "Contact.at".
        example_day: Day on which the examples are judged.
        keeps: A case file that keeps it.
        breaks: A case file that breaks it.
        unknown: A case file that leaves it unknown.

    Raises:
        ValueError: For words that are missing and ids that do not fit.
    """
    kind, scope, set_by = RuleKind(kind), Scope(scope), NormOrigin(set_by)
    severity, theme = Severity(severity), Theme(theme)
    words = {"title": title, "why": why, "remedy": remedy, "question": question}
    _check(id, words, kind, tuple(norms), act)
    official = set_by is NormOrigin.official
    waiver = (
        Waiver.koppel
        if severity is not Severity.must
        else Waiver.nobody
        if official
        else Waiver.team
    )
    of_day = datetime.date.fromisoformat(str(since))
    record, _, name = act.partition(".")

    def decorate(function: HouseholdJudge | ProgrammeJudge) -> HostRule:
        failures: list[RuleFailure] = []

        def judge(file: CaseFile | Programme, *rest: Any) -> list[tuple[Any, ...]]:
            try:
                return [_plain(promise) for promise in function(file, *rest)]  # type: ignore[arg-type]
            except Exception as error:
                failures.append(RuleFailure(id, file.id, error))
                raise

        values = words | {
            "id": id,
            "severity": severity,
            "kind": kind,
            "theme": theme,
            "scope": scope,
            "set_by": set_by,
            "source": source,
            "since": of_day,
            "act": (record, name),
        }
        return HostRule(
            id=id,
            title=Text(*title),
            question=Text(*question),
            why=Text(*why),
            remedy=Text(*remedy),
            severity=severity,
            kind=kind,
            theme=theme,
            scope=scope,
            source=Source(*source),
            set_by=set_by,
            covers=tuple(covers),
            since=of_day,
            norms=tuple(norms),
            act=act,
            off=Text("", ""),
            waiver=waiver,
            example_day=datetime.date.fromisoformat(str(example_day)),
            function=function,
            examples={"keeps": keeps, "breaks": breaks, "unknown": unknown},
            handle=_core.make_rule(judge, values, list(norms)),
            failures=failures,
        )

    return decorate


_MOST_NORMS = 4


def _check(
    name: str,
    words: dict[str, tuple[str, str]],
    kind: RuleKind,
    used: tuple[str, ...],
    act: str,
) -> None:
    parts = name.split("-")
    if not all(part.isascii() and part.isalpha() and part.islower() for part in parts):
        raise ValueError("id: lower-case words joined by hyphens")
    if any(name == known["id"] for known in _core.rules()):
        raise ValueError("id: a rule of the library has it")
    asked = kind is RuleKind.judgement
    for what, pair in words.items():
        if not all(pair) and (what != "question" or asked):
            raise ValueError(f"{what}: a sentence in Dutch and one in English")
    if any(words["question"]) and not asked:
        raise ValueError("question: of a judgement only")
    known_norms = {norm.id for norm in norms_of_library()}
    if len(used) > _MOST_NORMS or not known_norms.issuperset(used):
        raise ValueError("norms: at most four ids of norms, see blijvend.norms()")
    if act and (act.count(".") != 1 or not all(act.split("."))):
        raise ValueError("act: a record and a field, such as 'Contact.at'")


norms_of_library = norms


def _ref(record: Record) -> tuple[str, str]:
    name: str = record.id  # type: ignore[attr-defined]
    return type(record).__name__, name


def _plain(promise: Promise) -> tuple[Any, ...]:
    """A promise as the compiled module takes it."""
    missing = None
    if promise.missing is not None:
        record, name, what = promise.missing
        missing = (_fact(record, name), tuple(what))
    if promise.norm is not None and all(norm.id != promise.norm for norm in norms_of_library()):
        raise ValueError("norm: no norm has this id")
    return (
        _ref(promise.subject),
        promise.case,
        None if promise.severity is None else Severity(promise.severity),
        promise.opened,
        promise.due,
        promise.met,
        promise.ended,
        [_fact(record, name) for record, name in promise.facts],
        missing,
        promise.norm,
        tuple(promise.note),
    )


def _fact(record: Record, name: str) -> tuple[tuple[str, str], str]:
    if all(known.name != name for known in type(record).__fields__):
        raise ValueError("facts: the record has no such field")
    return _ref(record), name


def take_failures(rules: Iterable[Any]) -> tuple[RuleFailure, ...]:
    """The failures that rules have kept since they were last asked."""
    found: list[RuleFailure] = []
    for one in rules:
        if isinstance(one, HostRule):
            with suppress(IndexError):
                while True:
                    found.append(one.failures.pop(0))
    return tuple(found)
