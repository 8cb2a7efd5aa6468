"""The one table: what was promised to whom, and how each promise stands."""

import html
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Self, overload

from blijvend import _core
from blijvend._core import Obligation, Problem
from blijvend.codes import Status
from blijvend.frames import Frame, TextForm
from blijvend.host import RuleFailure
from blijvend.reading import Rejected

if TYPE_CHECKING:
    import pandas as pd


class CaseProblem(NamedTuple):
    """Something wrong with the structure of one case file that could be read."""

    case: str
    problem: Problem


class Obligations(Sequence[Obligation], Frame):
    """The table that `check` and `agenda` give: a frozen sequence of rows, also seen as columns.

    It is kept as columns: rows become Python objects when they are asked for. In SQL it is called
    `obligations`. Arrow, polars and SQL see the columns that lie in memory; those of `made` are made of
    the others for who asks for them with `also`.

    Attributes:
        cases: How many cases were judged.
        rejected: What could not be read, and so was not judged.
        problems: What is wrong with the structure of the files, and which rules failed, beside the rows.
        failures: The rules of your own that raised, with the error.
        columns: The names of the columns, in order.
        made: The names of those that are made of the others: words, mostly.
    """

    __slots__ = ("_also", "_table", "cases", "failures", "problems", "rejected")
    _name = "obligations"

    columns: tuple[str, ...] = _core.columns
    made: tuple[str, ...] = ("message", "breaks_on", "act", "facts")
    cases: int
    rejected: tuple[Rejected, ...]
    problems: tuple[CaseProblem, ...]
    failures: tuple[RuleFailure, ...]

    def __init__(
        self,
        table: _core.Table,
        problems: Iterable[CaseProblem] = (),
        failures: Iterable[RuleFailure] = (),
        *,
        cases: int = 0,
        rejected: Iterable[Rejected] = (),
    ) -> None:
        self._table = table
        self._also: tuple[str, ...] = ()
        self.problems = tuple(problems)
        self.failures = tuple(failures)
        self.cases = cases
        self.rejected = tuple(rejected)

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

    def _with(self, table: _core.Table, also: tuple[str, ...] | None = None) -> Self:
        """What goes with this table, with other rows, or with other columns for Arrow."""
        made = type(self)(
            table, self.problems, self.failures, cases=self.cases, rejected=self.rejected
        )
        made._also = self._also if also is None else also
        return made

    def _take(self, indices: Iterable[int]) -> Self:
        return self._with(self._table.take(list(indices)))

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
        return self._with(self._table.findings())

    def counts(self) -> dict[str, dict[Status, int]]:
        """How many rows of each rule have each status; rules by id, statuses in their own order."""
        return {
            rule: dict(zip(Status, counts, strict=True)) for rule, counts in self._table.counts()
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

    def also(self, *columns: str) -> Self:
        """The same table; Arrow, polars and SQL see these columns of `made` too.

        Raises ValueError for an unknown column.
        """
        changed = self._with(self._table, tuple(dict.fromkeys([*self._also, *columns])))
        changed.__arrow_c_schema__()
        return changed

    def __arrow_c_schema__(self) -> object:
        """The schema, in a capsule as Arrow has it."""
        return self._table.arrow_schema(list(self._also))

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The columns, in a fresh capsule as Arrow has it: lent, not copied, as long as anybody looks."""
        del requested_schema
        return self._table.arrow(list(self._also))

    def write_text(self, form: TextForm, write: Callable[[memoryview], object]) -> None:
        """Writes all columns of the rows as lines, some at a time; of csv without their names.

        `write` takes bytes, as that of a binary file does; they hold during the call.
        """
        self._table.write_text(form, list(self.made), write)

    def csv_head(self) -> bytes:
        """The names of the columns, as the first line of csv."""
        return self._table.csv_head(list(self.made))

    def to_pandas(self) -> "pd.DataFrame":
        """All columns as a DataFrame; days become datetime64. Needs `pip install 'blijvend[pandas]'`."""
        return super().to_pandas() if self._also == self.made else self.also(*self.made).to_pandas()

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
