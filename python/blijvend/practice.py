"""The rules of the practice and the numbers they judge by, as values."""

import datetime
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, Self

from blijvend import _core
from blijvend._core import CaseFile
from blijvend.code import Text
from blijvend.codes import NormOrigin, NormUnit, RuleKind, Scope, Severity


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
        why: What goes wrong without it.
        remedy: What mends it.
        severity: How heavy the promise weighs; a single obligation may differ.
        kind: How the promise runs in time.
        scope: What the rule looks at.
        source: Where it comes from.
        covers: Rows of the practice's own list that it judges, such as "S-01".
        since: Promises that opened before this day are not judged.
        norms: Ids of the norms it judges by.
        example_day: Day on which its examples are judged.
    """

    id: str
    title: Text
    why: Text
    remedy: Text
    severity: Severity
    kind: RuleKind
    scope: Scope
    source: Source
    covers: str
    since: datetime.date
    norms: tuple[str, ...]
    example_day: datetime.date

    def example(self, which: Literal["keeps", "breaks", "unknown"]) -> CaseFile | None:
        """The smallest case file that shows it; None for "unknown" when no fact can be missing."""
        return _core.example(self.id, which)


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
    return tuple(
        Rule(
            **raw
            | {
                "title": Text(*raw["title"]),
                "why": Text(*raw["why"]),
                "remedy": Text(*raw["remedy"]),
                "source": Source(*raw["source"]),
            }
        )
        for raw in _core.rules()
    )


@cache
def norms() -> tuple[Norm, ...]:
    """The norms of the library, in the order of their ids."""
    return tuple(
        Norm(**raw | {"title": Text(*raw["title"]), "source": Source(*raw["source"])})
        for raw in _core.norms()
    )


class Norms(Mapping[str, int]):
    """The norm values that a region sets itself, by id; a frozen value.

    Raises ValueError for an id that is no norm and for anything but a whole number of 0 or more.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, int] | None = None) -> None:
        known = {norm.id for norm in norms()}
        checked: dict[str, int] = {}
        given: Mapping[str, object] = values or {}
        for name, value in given.items():
            if name not in known:
                raise ValueError(f"{name!r} is no norm: see blijvend.norms()")
            if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MAX:
                raise ValueError(f"the norm {name!r} is a whole number from 0 to {_MAX}")
            checked[name] = value
        self._values = dict(sorted(checked.items()))

    @classmethod
    def read(cls, path: str | Path) -> Self:
        """Reads a norms file: a JSON object of numbers by norm id, such as `{"seen-rhythm": 45}`."""
        try:
            values = json.loads(Path(path).read_bytes(), object_pairs_hook=_once)
        except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
            raise ValueError("a norms file is a JSON object") from error
        if not isinstance(values, dict):
            raise ValueError("a norms file is a JSON object of numbers by norm id")
        return cls(values)

    def __getitem__(self, name: str) -> int:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return hash(tuple(self._values.items()))

    def __repr__(self) -> str:
        return f"Norms({self._values})"


_MAX = 1_000_000


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) < len(pairs):
        raise ValueError("a norms file names every norm once")
    return values
