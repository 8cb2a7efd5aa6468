"""Many case files, and the lines that could not be read."""

import errno
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from os import PathLike, fspath
from pathlib import Path
from typing import BinaryIO, Self, overload

from blijvend import _core
from blijvend._core import CaseFile, Problem
from blijvend.errors import DataError

Progress = Callable[[int, int], None]
"""Called after each piece that was read: with the bytes read so far, and the bytes there are."""

_BLOCK = 4 << 20
_LINES = {".ndjson", ".jsonl"}


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file or a line of one that is no readable case file, with everything wrong with it.

    Attributes:
        source: The file, as it was given.
        line: The line in it, counted from 1; None when the file is one case.
        problems: Everything that is wrong; none of it holds a value of the file.
    """

    source: str
    line: int | None
    problems: tuple[Problem, ...]


class Caseload(Sequence[CaseFile]):
    """A sequence of case files; a frozen value.

    Attributes:
        rejected: What could not be read, beside them: nothing is lost.
    """

    __slots__ = ("_cases", "rejected")

    rejected: tuple[Rejected, ...]

    def __init__(self, cases: Iterable[CaseFile] = (), rejected: Iterable[Rejected] = ()) -> None:
        self._cases = tuple(cases)
        self.rejected = tuple(rejected)

    @overload
    def __getitem__(self, index: int) -> CaseFile: ...
    @overload
    def __getitem__(self, index: slice) -> Self: ...
    def __getitem__(self, index: int | slice) -> CaseFile | Self:
        if isinstance(index, slice):
            return type(self)(self._cases[index], self.rejected)
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


def read_case(text: str | bytes) -> CaseFile:
    """Reads one case file. Raises DataError with every problem of the text."""
    return CaseFile.from_json(text)


def read(
    source: str | PathLike[str] | Iterable[str | PathLike[str]],
    *,
    progress: Progress | None = None,
) -> Caseload:
    """Reads case files: JSON files of one case, and files with a case on each line (ndjson).

    Bad files and lines are set aside in `rejected`; the others are read. Ctrl-C stops between two
    pieces of a file.

    Args:
        source: A file, a folder (its .json and .ndjson files, by name), or several of either.
        progress: Called after each piece that was read.

    Raises:
        OSError: A file cannot be opened, or a folder has no case files.
    """
    sources = [source] if isinstance(source, str | PathLike) else list(source)
    paths = [path for one in sources for path in _files(Path(one))]
    total = sum(path.stat().st_size for path in paths)
    done = 0

    def report(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None:
            progress(done, max(done, total))

    cases: list[CaseFile] = []
    rejected: list[Rejected] = []
    for path in paths:
        with path.open("rb") as file:
            part = read_stream(file, fspath(path), report)
        cases += part
        rejected += part.rejected
    return Caseload(cases, rejected)


def read_stream(
    file: BinaryIO, source: str, report: Callable[[int], None] = lambda _: None
) -> Caseload:
    """Reads an open file: a case on each line, or one case in all.

    Lines it is by its name (.ndjson, .jsonl), or when the name says nothing and a line is a case file
    by itself.

    Args:
        file: Opened for reading bytes; a pipe will do.
        source: What to call it.
        report: Called after each piece with the number of its bytes.
    """
    start = file.read(_BLOCK)
    report(len(start))
    suffix = Path(source).suffix
    if suffix in _LINES or (suffix != ".json" and any(map(_is_case, start.splitlines()))):
        return _read_lines(start, file, source, report)
    rest = file.read()
    report(len(rest))
    try:
        return Caseload([CaseFile.from_json(start + rest)])
    except DataError as error:
        return Caseload(rejected=[Rejected(source, None, error.problems)])


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(
        one for one in path.iterdir() if one.suffix in {".json", *_LINES} and one.is_file()
    )
    if not found:
        raise FileNotFoundError(errno.ENOENT, "no .json or .ndjson file in this folder", str(path))
    return found


def _is_case(line: bytes) -> bool:
    if not line.lstrip().startswith(b"{") or b'"blijvend"' not in line:
        return False
    try:
        return "blijvend" in json.loads(line)
    except (ValueError, RecursionError):
        return False


def _read_lines(
    start: bytes, file: BinaryIO, source: str, report: Callable[[int], None]
) -> Caseload:
    cases: list[CaseFile] = []
    rejected: list[Rejected] = []
    line, rest, block = 0, b"", start
    while block:
        whole = block.rfind(b"\n") + 1
        if whole:
            read, bad, line = _core.read_lines(rest + block[:whole], line)
            cases += read
            rejected += [Rejected(source, number, problems) for number, problems in bad]
            rest = b""
        rest += block[whole:]
        block = file.read(_BLOCK)
        report(len(block))
    read, bad, _ = _core.read_lines(rest, line)
    cases += read
    rejected += [Rejected(source, number, problems) for number, problems in bad]
    return Caseload(cases, rejected)
