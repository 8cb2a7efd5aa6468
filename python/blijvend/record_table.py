"""The records of one kind of many cases, as a table of columns."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from blijvend import _core
from blijvend._core import CaseFile, Cases
from blijvend.frames import Frame, TextForm


class Column(NamedTuple):
    """One column of a table of records."""

    name: str
    doc: str


def record_lists() -> list[str]:
    """The lists of records that can be a table, such as "contacts" and "koppels.seats"."""
    return _core.record_lists()


class RecordTable(Frame):
    """The records of one list of many cases; a frozen table of columns.

    First stand the case, and the records that each stands in; then the fields of the record. A moment is
    the day it was on ("at") and, where the time is known, a point in time ("at.instant"). A record inside
    is columns ("stamp.at"). Records are as they stand in the files: a correction, and what it corrects.

    In SQL it is called `records`.

    Attributes:
        columns: The name of each column, and what it holds.
    """

    __slots__ = ("_list", "_rows", "columns")
    _name = "records"

    columns: tuple[Column, ...]

    def __init__(
        self, records: str, cases: Iterable[CaseFile], *, also: Iterable[str] = ()
    ) -> None:
        """As `Caseload.table`."""
        self._list = records
        self._rows = _core.RecordRows(records, list(also), Cases(cases))
        self.columns = tuple(Column(*column) for column in self._rows.columns)

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        return f"<RecordTable of {self._list}: {len(self)} rows, {len(self.columns)} columns>"

    def __arrow_c_schema__(self) -> object:
        """The schema, in a capsule as Arrow has it."""
        return self._rows.arrow_schema()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The columns, in a fresh capsule as Arrow has it: lent, not copied, as long as anybody looks."""
        del requested_schema
        return self._rows.arrow()

    def write_text(self, form: TextForm, write: Callable[[memoryview], object]) -> None:
        """Writes the rows as lines, some at a time; of csv without the names of the columns.

        `write` takes bytes, as that of a binary file does; they hold during the call.
        """
        self._rows.write_text(form, write)

    def csv_head(self) -> bytes:
        """The names of the columns, as the first line of csv."""
        return self._rows.csv_head()
