"""Many case files, and what could not be read."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO, Self, overload

from blijvend import _core, reading
from blijvend._core import CaseFile, Cases
from blijvend.reading import BadLines, Part, Reading, Rejected, read_parts
from blijvend.record_table import RecordTable
from blijvend.sources import Opened, Source, files_of

Progress = Callable[[int, int], None]
"""Called after each piece that was read: with the bytes read so far, and the bytes there are."""


class Caseload(Sequence[CaseFile]):
    """A sequence of case files; a frozen value.

    Cases are kept packed, in less memory than their JSON takes, and become a CaseFile when they are looked at.

    Attributes:
        rejected: What could not be read, beside them: nothing is lost.
    """

    __slots__ = ("_cases", "rejected")

    rejected: tuple[Rejected, ...]

    def __init__(self, cases: Iterable[CaseFile] = (), rejected: Iterable[Rejected] = ()) -> None:
        self._cases = packed(cases)
        self.rejected = tuple(rejected)

    @overload
    def __getitem__(self, index: int) -> CaseFile: ...
    @overload
    def __getitem__(self, index: slice) -> Self: ...
    def __getitem__(self, index: int | slice) -> CaseFile | Self:
        if isinstance(index, slice):
            return type(self)(self._cases.some(index), self.rejected)
        return self._cases[index]

    def __len__(self) -> int:
        return len(self._cases)

    def __iter__(self) -> Iterator[CaseFile]:
        return iter(self._cases)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Caseload):
            return NotImplemented
        return self._cases == other._cases and self.rejected == other.rejected

    def __hash__(self) -> int:
        return hash((self._cases, self.rejected))

    def __repr__(self) -> str:
        return f"<Caseload of {len(self)} cases, {len(self.rejected)} rejected>"

    def to_ndjson(self) -> str:
        """The cases as lines of JSON, as `read` reads them: one case on each line."""
        return self._cases.lines().decode()

    def table(self, records: str, *, also: Iterable[str] = ()) -> RecordTable:
        """The records of one list of all these cases as a table of columns.

        Args:
            records: The list, such as "contacts" or "koppels.seats"; see `record_lists`.
            also: Fields to show that are not open, by name, such as "where" or "stamp.by".

        Raises:
            ValueError: A case file has no such list, or its records have no such field.
        """
        return RecordTable(records, self._cases, also=also)


def read_case(text: str | bytes) -> CaseFile:
    """Reads one case file. Raises DataError with every problem of the text."""
    return CaseFile.from_json(text)


def packed(cases: CaseFile | Iterable[CaseFile]) -> Cases:
    """Cases as the library keeps them: those of a caseload as they are."""
    if isinstance(cases, Caseload):
        return cases._cases
    return Cases([cases] if isinstance(cases, CaseFile) else cases)


def read(
    source: Source | Iterable[Source],
    *,
    threads: int | None = None,
    rejects: BinaryIO | None = None,
    progress: Progress | None = None,
) -> Caseload:
    """Reads case files and keeps them: JSON files of one case, and files with a case on each line.

    Bad files and lines are set aside in `rejected`; the others are read. Ctrl-C stops between two
    pieces of a file. Who only wants to judge gives the source to `check`, which keeps no case.

    Args:
        source: A file (.json, .ndjson, .jsonl; the last two also packed, as .ndjson.zst), a folder (its
            case files, by name), a pattern, "-" for standard input; or several of these.
        threads: How many threads read; None: one for each core. What is read does not depend on it.
        rejects: A file open for writing bytes: bad lines go there as they are.
        progress: Called after each piece that was read.

    Raises:
        OSError: A file cannot be opened, or a folder or pattern has no case files.
    """
    kept = _Kept(threads)
    return kept.caseload(read_parts(files_of(source), kept, rejects), progress)


def read_stream(
    source: Source | Iterable[Source],
    *,
    threads: int | None = None,
    rejects: BinaryIO | None = None,
    progress: Progress | None = None,
) -> Iterator[Caseload]:
    """As `read`, piece by piece, for more cases than fit in memory.

    Each piece has some cases, about a thousand, and what was set aside among them. All pieces together are
    the caseload that `read` gives; there is always one.

    Args:
        source: As for `read`.
        threads: As for `read`.
        rejects: As for `read`.
        progress: As for `read`.
    """
    kept = _Kept(threads)
    return _pieces(kept, read_parts(files_of(source), kept, rejects), progress)


def _pieces(kept: "_Kept", parts: Iterable[Part], progress: Progress | None) -> Iterator[Caseload]:
    some: list[Part] = []
    size, given = 0, False
    for part in parts:
        some.append(part)
        size += part.cases + len(part.rejected)
        if progress is not None:
            progress(part.done, part.total)
        if size >= _CASES:
            yield kept.caseload(some)
            some, size, given = [], 0, True
    if size or not given:
        yield kept.caseload(some)


def read_file(file: BinaryIO, name: str) -> Caseload:
    """Reads an open file, as `read` would by that name."""
    kept = _Kept(1)
    return kept.caseload(Reading(kept).parts(Opened(name, file)))


def threads_of(threads: int | None) -> int:
    """A number of threads: as asked, else one for each core."""
    if threads is not None and threads < 1:
        raise ValueError("threads: expected 1 or more")
    return threads or _cores() or 1


_cores: Callable[[], int | None] = getattr(os, "process_cpu_count", os.cpu_count)


_CASES = 1000


class _Kept:
    """Keeps cases as they are read, until they are taken."""

    def __init__(self, threads: int | None) -> None:
        self._kept: list[Cases] = []
        self._threads = threads_of(threads)

    def lines(self, block: memoryview, line: int) -> tuple[int, BadLines]:
        cases, bad = _core.read_lines(block, line, reading.LONGEST, self._threads)
        self._kept.append(cases)
        return len(cases), bad

    def case(self, case: CaseFile) -> None:
        self._kept.append(packed(case))

    def caseload(self, parts: Iterable[Part], progress: Progress | None = None) -> Caseload:
        rejected: list[Rejected] = []
        for part in parts:
            rejected += part.rejected
            if progress is not None:
                progress(part.done, part.total)
        kept, self._kept = self._kept, []
        return Caseload(Cases.join(kept), rejected)
