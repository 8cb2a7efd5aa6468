"""Tables for the rest of the world: Arrow, pandas, polars, duckdb. None of them is needed until asked for."""

import sys
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Literal

if TYPE_CHECKING:
    import duckdb
    import pandas as pd
    import polars as pl
    import pyarrow as pa


TextForm = Literal["csv", "ndjson"]


class Frame(ABC):
    """A table of columns that whoever reads Arrow can take as it is: pyarrow, polars, duckdb, pandas."""

    __slots__ = ()
    _name: ClassVar[str]
    """What it is called in SQL."""

    @abstractmethod
    def __arrow_c_schema__(self) -> object:
        """The schema, in a capsule as Arrow has it."""

    @abstractmethod
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The columns, in a fresh capsule as Arrow has it: lent, not copied, as long as anybody looks.

        Another schema than our own is not made: that is left to who asked for one.
        """

    @abstractmethod
    def write_text(self, form: TextForm, write: Callable[[memoryview], object]) -> None:
        """Writes the rows as lines, some at a time; of csv without the names of the columns.

        `write` takes bytes, as that of a binary file does; they hold during the call.
        """

    @abstractmethod
    def csv_head(self) -> bytes:
        """The names of the columns, as the first line of csv."""

    def to_csv(self) -> str:
        """The table as csv, the names of its columns first; days are ISO texts."""
        return self.csv_head().decode() + self._text("csv")

    def to_ndjson(self) -> str:
        """The table as lines of JSON, an object for each row; days are ISO texts."""
        return self._text("ndjson")

    def _text(self, form: TextForm) -> str:
        pieces: list[str] = []
        self.write_text(form, lambda piece: pieces.append(str(piece, "utf-8")))
        return "".join(pieces)

    def to_arrow(self) -> "pa.Table":
        """The table in pyarrow. Needs `pip install 'blijvend[arrow]'`."""
        return needed("pyarrow", "to_arrow()", "arrow").table(self)

    def to_pandas(self) -> "pd.DataFrame":
        """The table as a DataFrame of pandas; days become datetime64, codes plain text.

        Needs `pip install 'blijvend[pandas]'`.
        """
        needed("pandas", "to_pandas()", "pandas")
        pyarrow = needed("pyarrow", "to_pandas()", "pandas")
        table = pyarrow.table(self)
        for i, field in enumerate(table.schema):
            if pyarrow.types.is_dictionary(
                field.type
            ):  # of which pandas would count empty ones too
                table = table.set_column(i, field.name, table[i].cast(field.type.value_type))
        frame: pd.DataFrame = table.to_pandas(date_as_object=False)
        return frame

    def to_polars(self) -> "pl.DataFrame":
        """The table as a DataFrame of polars. Needs `pip install 'blijvend[polars]'`."""
        frame: pl.DataFrame = needed("polars", "to_polars()", "polars").DataFrame(_Lent(self))
        return frame

    def sql(self, query: str) -> "duckdb.DuckDBPyRelation":
        """Asks the table in SQL. Needs `pip install 'blijvend[duckdb]'`."""
        connection: duckdb.DuckDBPyConnection = needed("duckdb", "sql()", "duckdb").connect()
        return connection.register(self._name, self).sql(query)


class _Lent:
    """A table as a stream alone: polars looks first whether it is a sequence."""

    def __init__(self, frame: Frame) -> None:
        self.__arrow_c_stream__ = frame.__arrow_c_stream__


def needed(module: str, of: str, extra: str) -> Any:
    """A package that not everybody has. Raises ImportError with what to install."""
    try:
        __import__(module)
    except ImportError as error:
        raise ImportError(f"{of} needs {module}: pip install 'blijvend[{extra}]'") from error
    return sys.modules[module]
