"""The rules of the practice and the numbers they judge by, as values."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, Self

from blijvend import _core
from blijvend._core import CaseFile, NormsFile, Programme, RegionNorm
from blijvend.code import Text
from blijvend.codes import NormOrigin, NormUnit, RuleKind, Scope, Severity, Theme, Waiver


class Source(NamedTuple):
    """Where a rule or a number comes from."""

    publication: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the practice: what is promised, why, and where that comes from.

    Attributes:
        id: Its name in tables and deviations, such as "koppel-two-organisations".
        title: The promise, in one plain sentence.
        question: What people are asked; of a judgement only, else empty.
        why: What goes wrong without it.
        remedy: What mends it.
        severity: How heavy the promise weighs; a single obligation may differ.
        kind: How the promise runs in time.
        theme: What it is about.
        scope: What the rule looks at.
        source: Where it comes from.
        set_by: Who drew the line between kept and not kept.
        covers: Rows of the practice's own list that it judges, such as "S-01".
        since: Promises that opened before this day are not judged.
        norms: Ids of the norms it judges by.
        act: What keeps it once recorded, as "Contact.at"; empty when no single thing does.
        off: Why it is judged only when asked for; empty when it always is.
        waiver: Who may set it aside, with a reason.
        example_day: Day on which its examples are judged.
    """

    id: str
    title: Text
    question: Text
    why: Text
    remedy: Text
    severity: Severity
    kind: RuleKind
    theme: Theme
    scope: Scope
    source: Source
    set_by: NormOrigin
    covers: tuple[str, ...]
    since: datetime.date
    norms: tuple[str, ...]
    act: str
    off: Text
    waiver: Waiver
    example_day: datetime.date

    @property
    def is_on(self) -> bool:
        """True when it is judged without being asked for."""
        return not self.off.nl

    def example(
        self, which: Literal["keeps", "breaks", "unknown"]
    ) -> CaseFile | tuple[Programme, tuple[CaseFile, ...]] | None:
        """The smallest file that shows it: for a rule of the programme that and its case files.

        None for "unknown" when no fact can be missing.
        """
        return _core.example(self.id, which)


class NotFormalised(NamedTuple):
    """A row of the practice's own list that no rule judges, and why not."""

    row: str
    promise: Text
    reason: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """A number that rules judge by.

    Attributes:
        id: Its name in tables and norms files, such as "crisis-response".
        title: What it is.
        value: The number, where a region did not set another.
        unit: What it counts.
        origin: Who set it.
        source: Where it comes from.
        since: First day it holds.
    """

    id: str
    title: Text
    value: int
    unit: NormUnit
    origin: NormOrigin
    source: Source
    since: datetime.date


@cache
def rules() -> tuple[Rule, ...]:
    """The rules of the library, in the order of their ids."""
    texts = ("title", "question", "why", "remedy", "off")
    return tuple(
        Rule(
            **raw | {name: Text(*raw[name]) for name in texts} | {"source": Source(*raw["source"])}
        )
        for raw in _core.rules()
    )


@cache
def not_formalised() -> tuple[NotFormalised, ...]:
    """The rows of the practice's own list that no rule judges."""
    return tuple(
        NotFormalised(row, Text(*promise), Text(*reason))
        for row, promise, reason in _core.not_formalised()
    )


@cache
def norms() -> tuple[Norm, ...]:
    """The norms of the library, in the order of their ids."""
    return tuple(
        Norm(**raw | {"title": Text(*raw["title"]), "source": Source(*raw["source"])})
        for raw in _core.norms()
    )


class Norms(Mapping[str, int]):
    """The norm values that a region sets itself; a frozen value.

    As a mapping: the latest value of each norm by its id. A norm may have several values, each from a
    day on: `overrides` has them all.

    Raises DataError for an id that is no norm, for a unit that is not the norm's, and for a norm that
    is set twice for one day; ValueError for anything but a whole number of 0 or more.
    """

    __slots__ = ("_file", "_latest")

    def __init__(self, values: Mapping[str, int] | NormsFile | None = None) -> None:
        if not isinstance(values, NormsFile):
            pairs = sorted((values or {}).items())
            values = NormsFile(norms=[RegionNorm(norm=name, value=value) for name, value in pairs])
        self._file = _core.read_norms(values.to_json())
        dated = sorted(self._file.norms, key=lambda one: (one.norm, one.since or datetime.date.min))
        self._latest = {one.norm: one.value for one in dated}

    @classmethod
    def read(cls, path: str | Path) -> Self:
        """Reads a norms file. Raises DataError with everything that is wrong with it."""
        return cls(_core.read_norms(Path(path).read_bytes()))

    @property
    def file(self) -> NormsFile:
        """The norms as a file has them."""
        return self._file

    @property
    def overrides(self) -> tuple[RegionNorm, ...]:
        """Every number that is set."""
        return self._file.norms

    def __getitem__(self, name: str) -> int:
        return self._latest[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._latest)

    def __len__(self) -> int:
        return len(self._latest)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Norms):
            return self._file == other._file
        return super().__eq__(other)

    def __hash__(self) -> int:
        return hash(self._file)

    def __repr__(self) -> str:
        return f"Norms({self._latest})"
