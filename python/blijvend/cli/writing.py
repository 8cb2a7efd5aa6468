"""What commands write: whole files, and tables in the formats of programs."""

import csv
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from blijvend.cli.options import Format, TableFormat, unusable
from blijvend.frames import Frame, needed


@contextmanager
def output(out: Path | None, option: str = "--out") -> Iterator[BinaryIO]:
    """Standard output, or a file that is there only when all of it has been written."""
    if out is None:
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    if out.exists() and not out.is_file():  # a pipe or a device
        with out.open("wb") as file:
            yield file
        return
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.tmp")
    try:
        with unfinished.open("xb") as file:
            yield file
        unfinished.replace(out)
    except OSError as error:
        raise unusable(option, error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


@contextmanager
def text_output(out: Path | None) -> Iterator[TextIO]:
    """The same for text."""
    if out is None:
        yield sys.stdout
        return
    with output(out) as file:
        text = TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        yield text
        text.detach()


@contextmanager
def rejects_output(rejects: Path | None) -> Iterator[BinaryIO | None]:
    """A file for lines that cannot be read, if one is asked for."""
    if rejects is None:
        yield None
        return
    with output(rejects, "--rejects") as file:
        yield file


# --- rows of any kind --------------------------------------------------------------------------------


def write_rows(
    rows: Iterable[Mapping[str, Any]], names: Sequence[str], form: Format, file: TextIO
) -> None:
    """Writes rows for programs; days as ISO texts, what is absent as null or as nothing."""
    if form is Format.csv:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows([_plain(row[name]) for name in names] for row in rows)
        return
    lines = (json.dumps(row, ensure_ascii=False, default=str) for row in rows)
    if form is Format.ndjson:
        file.writelines(line + "\n" for line in lines)
        return
    file.write("[")
    file.writelines(("," if count else "") + "\n" + line for count, line in enumerate(lines))
    file.write("\n]\n")


def _plain(value: object) -> object:
    """A value of a row as csv has it."""
    if value is None:
        return ""
    return "; ".join(map(str, value)) if isinstance(value, tuple) else value


# --- tables ----------------------------------------------------------------------------------------------

Write = Callable[[Frame], None]
"""Writes the next piece of a table."""


@contextmanager
def table_output(form: TableFormat, out: Path | None) -> Iterator[Write]:
    """Writes a table for programs, a piece at a time.

    Arrow is its stream format: pieces have dictionaries of their own, which its file format cannot hold.
    """
    writer = _WRITERS[form]
    if writer is _arrow or writer is _parquet:
        try:
            needed("pyarrow", f"--format {form}", "arrow")
        except ImportError as error:
            raise unusable("--format", str(error)) from error
        if out is None and sys.stdout.isatty():
            raise unusable("--out", f"needed for {form}: it is not for people to read")
    with output(out) as file, writer(file) as write:
        yield write


@contextmanager
def _csv(file: BinaryIO) -> Iterator[Write]:
    has_head = False

    def write(table: Frame) -> None:
        nonlocal has_head
        if not has_head:
            file.write(table.csv_head())
            has_head = True
        table.write_text("csv", file.write)

    yield write


@contextmanager
def _ndjson(file: BinaryIO) -> Iterator[Write]:
    yield lambda table: table.write_text("ndjson", file.write)


@contextmanager
def _json(file: BinaryIO) -> Iterator[Write]:
    between = b"\n"

    def write_lines(lines: memoryview) -> None:
        nonlocal between
        file.write(between)
        file.write(bytes(lines[:-1]).replace(b"\n", b",\n"))
        between = b",\n"

    file.write(b"[")
    yield lambda table: table.write_text("ndjson", write_lines)
    file.write(b"\n]\n")


@contextmanager
def _arrow(file: BinaryIO) -> Iterator[Write]:
    with _pyarrow_writer(
        lambda schema: needed("pyarrow.ipc", "", "").new_stream(file, schema)
    ) as write:
        yield write


@contextmanager
def _parquet(file: BinaryIO) -> Iterator[Write]:
    parquet = needed("pyarrow.parquet", "", "")
    with _pyarrow_writer(
        lambda schema: parquet.ParquetWriter(file, schema, compression="zstd")
    ) as write:
        yield write


@contextmanager
def _pyarrow_writer(make: Callable[[Any], Any]) -> Iterator[Write]:
    """Writes with what `make` makes of the schema of the first piece."""
    writer: Any = None

    def write(table: Frame) -> None:
        nonlocal writer
        arrow = table.to_arrow()
        if writer is None:
            writer = make(arrow.schema)
        writer.write_table(arrow)

    try:
        yield write
    finally:
        if writer is not None:
            writer.close()


_WRITERS = {
    TableFormat.csv: _csv,
    TableFormat.ndjson: _ndjson,
    TableFormat.json: _json,
    TableFormat.arrow: _arrow,
    TableFormat.parquet: _parquet,
}
