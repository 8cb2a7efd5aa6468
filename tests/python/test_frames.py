"""Tables for the rest of the world: every library that reads Arrow sees the same rows."""

import gc
import pickle
import sys
from collections.abc import Callable
from typing import Any

import pytest

import blijvend as bv
from blijvend.frames import Frame

pa = pytest.importorskip("pyarrow")
pl = pytest.importorskip("polars")
pd = pytest.importorskip("pandas")
duckdb = pytest.importorskip("duckdb")
na = pytest.importorskip("nanoarrow")

DAY = "2026-11-21"
CASES = bv.synth(30, seed=2)
TABLE = bv.check(CASES, as_of=DAY)
EMPTY = bv.check([], as_of=DAY)
LENT = [name for name in TABLE.columns if name not in TABLE.made]
TABLES: list[bv.Obligations] = [TABLE, TABLE[7:50], TABLE[::-3], TABLE.findings(), EMPTY]


def plain(value: Any) -> Any:
    """A value of a column as the others have it: a code is its text, a list is a list."""
    if isinstance(value, str):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


def columns_of(table: bv.Obligations, names: list[str]) -> dict[str, list[Any]]:
    return {name: [plain(one) for one in table[name]] for name in names}


@pytest.fixture(params=TABLES, ids=["whole", "slice", "steps", "findings", "empty"])
def table(request: pytest.FixtureRequest) -> bv.Obligations:
    found: bv.Obligations = request.param
    return found


# --- every library sees the same rows --------------------------------------------------------------------


def test_pyarrow_sees_every_row_and_finds_the_columns_sound(table: bv.Obligations) -> None:
    for seen, names in ((table, LENT), (table.also(*table.made), list(table.columns))):
        found = pa.table(seen)
        found.validate(full=True)
        assert found.column_names == names
        assert found.to_pydict() == columns_of(table, names)
        assert found.slice(3, 5).to_pydict() == columns_of(table[3:8], names)
        assert pa.schema(seen) == found.schema
    assert table.to_arrow().equals(pa.table(table))


def validate(frame: Frame) -> int:
    """Has nanoarrow look at every byte of every batch; gives the number of rows."""
    rows = 0
    for batch in na.c_array_stream(frame):
        rows += batch.length
        for column in batch.children:
            validate_column(column)
    return rows


def validate_column(column: Any) -> None:
    schema = na.Schema(column.schema)
    if column.dictionary is not None:
        validate_column(column.dictionary)
        schema = {"int8": na.int8, "int16": na.int16, "int32": na.int32}[
            column.view().storage_type
        ]()
    children = list(column.children)
    for child in children:
        validate_column(child)
    na.c_array_from_buffers(
        schema,
        column.length,
        list(column.view().buffers),
        null_count=column.null_count,
        children=children,
        validation_level=None if children else "full",
    )


def test_nanoarrow_finds_every_byte_of_every_column_sound(table: bv.Obligations) -> None:
    assert validate(table) == validate(table.also(*table.made)) == len(table)


def test_polars_sees_every_row(table: bv.Obligations) -> None:
    found = table.also(*table.made).to_polars()
    assert found.columns == list(table.columns)
    assert found.to_dict(as_series=False) == columns_of(table, list(table.columns))
    assert table.to_polars().columns == LENT


def test_pandas_sees_every_row_of_every_column(table: bv.Obligations) -> None:
    found = table.to_pandas()
    assert list(found.columns) == list(table.columns)
    assert found["case"].tolist() == list(table["case"])
    assert found["status"].value_counts().sum() == len(table)
    assert set(found["status"].value_counts().index) == set(table["status"])
    assert found["message"].tolist() == list(table["message"])
    assert [list(one) for one in found["facts"]] == [list(one) for one in table["facts"]]
    for name in ("opened", "due", "met", "ended", "breaks_on", "as_of"):
        assert found[name].dtype.kind == "M"
        days = [None if pd.isna(day) else day.date() for day in found[name]]
        assert days == list(table[name])
    if hasattr(pd.DataFrame, "from_arrow"):
        assert pd.DataFrame.from_arrow(table)["subject"].isna().sum() == table["subject"].count(
            None
        )


def test_duckdb_asks_a_table_where_it_is(table: bv.Obligations) -> None:
    by_status = "select status::varchar, count(*) from {} group by all order by all"
    counts: dict[str, int] = {}
    for status in sorted(table["status"]):
        counts[status] = counts.get(status, 0) + 1
    expected = [(str(status), count) for status, count in counts.items()]
    assert table.sql(by_status.format("obligations")).fetchall() == expected
    t = table  # noqa: F841 # duckdb finds it by this name
    assert duckdb.sql(by_status.format("t")).fetchall() == expected


def test_sql_sees_what_is_asked_for_and_may_be_asked_again() -> None:
    asked = TABLE.also("message", "breaks_on")
    found = asked.sql("select message, breaks_on from obligations where due = date '2026-11-23'")
    rows = [(row.message, row.breaks_on) for row in TABLE if str(row.due) == "2026-11-23"]
    for _ in range(2):
        assert found.fetchall() == rows
        found = asked.sql(
            "select message, breaks_on from obligations where due = date '2026-11-23'"
        )
    with pytest.raises(duckdb.Error):
        TABLE.sql("select message from obligations")
    twice = asked.sql(
        "select count(*) from obligations a join obligations b on a.message = b.message"
    )
    assert twice.fetchall()[0][0] >= len(TABLE)


def test_a_case_that_comes_back_later_is_one_word_of_the_dictionary() -> None:
    mixed = TABLE[::2].also() if len(TABLE) else TABLE
    back_and_forth = bv.agenda(CASES, as_of=DAY, days=60)
    for table in (mixed, back_and_forth):
        for batch in pa.table(table).to_batches():
            for column in batch.columns:
                if pa.types.is_dictionary(column.type):
                    words = column.dictionary.to_pylist()
                    assert len(words) == len(set(words))
        assert table.to_pandas()["case"].tolist() == list(table["case"])


# --- streams ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("frame", [TABLE, EMPTY, CASES.table("contacts")])
def test_every_call_gives_a_fresh_capsule_that_may_be_left(frame: Frame) -> None:
    for _ in range(3):
        stream, schema = frame.__arrow_c_stream__(), frame.__arrow_c_schema__()
        assert 'arrow_array_stream"' in repr(stream)
        assert 'arrow_schema"' in repr(schema)
    rows = [pa.RecordBatchReader.from_stream(frame).read_all().num_rows for _ in range(2)]
    assert rows == [len(frame)] * 2  # type: ignore[arg-type]
    frame.__arrow_c_stream__(requested_schema=frame.__arrow_c_schema__())


def test_columns_outlive_the_table_they_were_lent_from() -> None:
    table = bv.check(CASES[:3], as_of=DAY)
    dues = list(table["due"])
    found = pa.table(table)
    left = pa.RecordBatchReader.from_stream(table)
    del table
    gc.collect()
    assert found["due"].to_pylist() == dues
    assert left.read_all()["due"].to_pylist() == dues


def test_columns_are_lent_and_not_copied() -> None:
    first, second = (pa.table(TABLE)["due"].chunk(0).buffers()[1].address for _ in range(2))
    assert first == second


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise there")
def test_what_is_taken_or_left_is_released() -> None:
    import resource  # noqa: PLC0415 # not everywhere

    def use(times: int) -> None:
        for _ in range(times):
            table = bv.check(CASES, as_of=DAY)
            table.__arrow_c_stream__()
            reader = pa.RecordBatchReader.from_stream(table.also(*table.made))
            reader.read_next_batch()

    use(20)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    use(200)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < before + (64 << 10)  # of 200 MB


def test_unknown_columns_are_refused() -> None:
    with pytest.raises(ValueError, match="no such column"):
        TABLE.also("nonsense")
    assert TABLE.also("due").to_arrow().column_names == LENT
    assert TABLE.also("facts").also("act").to_arrow().column_names == [
        name for name in TABLE.columns if name in {*LENT, "facts", "act"}
    ]


def test_a_table_that_lends_more_is_the_same_table() -> None:
    asked = TABLE.also("message")
    assert asked == TABLE
    assert asked[2:4].to_arrow().column_names == asked.to_arrow().column_names
    again = pickle.loads(pickle.dumps(asked))  # noqa: S301
    assert again.to_arrow().equals(asked.to_arrow())
    assert (again.cases, again.rejected) == (30, ())


@pytest.mark.parametrize(
    ("module", "extra", "call"),
    [
        ("pyarrow", "arrow", lambda frame: frame.to_arrow()),
        ("pandas", "pandas", lambda frame: frame.to_pandas()),
        ("pyarrow", "pandas", lambda frame: frame.to_pandas()),
        ("polars", "polars", lambda frame: frame.to_polars()),
        ("duckdb", "duckdb", lambda frame: frame.sql("select 1")),
    ],
)
def test_what_is_not_installed_is_named_with_what_to_install(
    module: str, extra: str, call: Callable[[Frame], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    for frame in (TABLE, CASES.table("contacts")):
        with pytest.raises(ImportError, match=rf"pip install 'blijvend\[{extra}\]'"):
            call(frame)


# --- tables of records -------------------------------------------------------------------------------------


def test_records_are_rows_with_their_case() -> None:
    table = CASES.table("contacts")
    found = table.to_polars()
    contacts = [(case.id, contact) for case in CASES for contact in case.contacts]
    assert len(table) == found.height == len(contacts)
    assert found["case"].to_list() == [case for case, _ in contacts]
    assert found["id"].to_list() == [contact.id for _, contact in contacts]
    assert found["kind"].to_list() == [plain(contact.kind) for _, contact in contacts]
    assert found["seen"].to_list() == [
        None if contact.seen is None else list(contact.seen) for _, contact in contacts
    ]
    assert [column.name for column in table.columns] == found.columns


def test_records_inside_others_name_them() -> None:
    found = CASES.table("koppels.seats").to_arrow()
    assert found.column_names[:3] == ["case", "koppel", "id"]
    assert found["koppel"].to_pylist() == [
        koppel.id for case in CASES for koppel in case.koppels for _ in koppel.seats
    ]


@pytest.mark.parametrize("records", bv.record_lists())
def test_every_list_is_a_sound_table_of_what_is_open(records: str) -> None:
    table = CASES.table(records)
    found = pa.table(table)
    found.validate(full=True)
    assert found.num_rows == len(table)
    assert found.schema == pa.schema(table)
    validate(table)
    assert table.to_pandas().shape == (len(table), len(table.columns))
    assert table.sql("select count(*) from records").fetchall() == [(len(table),)]
    assert bv.Caseload().table(records).to_arrow().schema == found.schema
    assert (
        repr(table) == f"<RecordTable of {records}: {len(table)} rows, {found.num_columns} columns>"
    )


def test_what_is_not_open_is_there_when_it_is_asked_for_by_name() -> None:
    marked = CASES[0].replace(
        contacts=[bv.Contact(id="c1", at="2026-03-04", where="MERKTEKEN", text="MERKTEKEN")]
    )
    caseload = bv.Caseload([marked])
    assert "MERKTEKEN" not in caseload.table("contacts").to_csv()
    asked = caseload.table("contacts", also=["where"])
    assert asked.to_arrow()["where"].to_pylist() == ["MERKTEKEN"]
    assert asked.to_csv().count("MERKTEKEN") == 1
    assert "MERKTEKEN" not in repr(asked) + str(asked.columns)
    with pytest.raises(ValueError, match="no such field"):
        caseload.table("contacts", also=["nonsense"])
    with pytest.raises(ValueError, match="no such list"):
        caseload.table("contact")
