"""Reads case files piece by piece, for whoever keeps or judges them. Bad lines are set aside."""

import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import BinaryIO, NamedTuple, Protocol

from blijvend._core import CaseFile, Problem
from blijvend.errors import DataError
from blijvend.sources import BrokenOffError, Opened, has_lines, open_source, size_of

LONGEST = 64 << 20
"""Bytes of the longest line, and of the largest file of one case, that is read."""

_BLOCK = 8 << 20
_MANY_LINES = 1 << 16

BadLines = Sequence[tuple[int, tuple[Problem, ...]]]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line, or a file, that is no readable case file, with everything wrong with it.

    Attributes:
        source: The file, as it was given.
        line: The line in it, counted from 1; None when it is the file as a whole.
        problems: Everything that is wrong; none of it holds a value of the file.
        error: Why a file could not be read to its end; None when it could.
    """

    source: str
    line: int | None
    problems: tuple[Problem, ...]
    error: str | None = None


class Reader(Protocol):
    """What is done with cases as they are read."""

    def lines(self, block: memoryview, line: int) -> tuple[int, BadLines]:
        """Takes whole lines that come after line `line`: how many were cases, and the bad ones."""

    def case(self, case: CaseFile) -> None:
        """Takes the case of a file of one case."""


@dataclass(slots=True)
class Part:
    """What one piece of the input gave.

    Attributes:
        cases: How many cases were in it.
        rejected: What was set aside.
        done: Bytes of the input that were read so far.
        total: Bytes of the input, as far as is known.
    """

    cases: int
    rejected: list[Rejected]
    done: int = 0
    total: int = 0


def read_parts(files: Sequence[str], reader: Reader, rejects: BinaryIO | None) -> Iterator[Part]:
    """Has files read, one after another, and gives account of each piece.

    Args:
        files: What `files_of` gave.
        reader: Is given the cases.
        rejects: Bad lines, and bad files of one case, are written here as they are.
    """
    total, before = sum(map(size_of, files)), 0
    reading = Reading(reader, rejects)
    for file in files:
        opened = open_source(file)
        try:
            for part in reading.parts(opened):
                part.done += before
                part.total = max(part.done, total)
                yield part
            before += opened.done()
        finally:
            opened.close()


class Reading:
    """Has open files read: a case on each line, or one case in all."""

    def __init__(self, reader: Reader, rejects: BinaryIO | None = None) -> None:
        """The arguments are those of `read_parts`."""
        self._reader = reader
        self._aside = _Aside(rejects)
        self._buffers = bytearray(), bytearray()

    def parts(self, opened: Opened) -> Iterator[Part]:
        """What each piece of a file gave.

        It has lines by its name, or when the name says nothing and a line is a case file by itself.
        """
        has = has_lines(opened.name)
        try:
            if has is False:
                yield self._file(b"", opened)
                return
            lines = _Lines(opened, self._buffers)
            if has or _looks_like_lines(start := lines.begin()):
                for piece in lines.pieces():
                    cases, bad = self._lines(piece)
                    yield Part(cases, [Rejected(opened.name, *one) for one in bad], lines.done)
            else:
                yield self._file(start, opened)
        except BrokenOffError as error:
            yield Part(0, [Rejected(opened.name, None, (), str(error))], opened.done())

    def _lines(self, piece: "_Piece") -> tuple[int, BadLines]:
        if piece.kind is _Kind.lines:
            cases, bad = self._reader.lines(piece.view, piece.before)
            self._aside.write_bad(bad, piece)
            return cases, bad
        self._aside.write(piece.view, begins=piece.kind is _Kind.beginning)
        if piece.kind is _Kind.more:
            return 0, []
        with piece.view[: LONGEST + 1] as enough_to_refuse:
            return self._reader.lines(enough_to_refuse, piece.before)

    def _file(self, start: bytes, opened: Opened) -> Part:
        text = start + opened.read(max(LONGEST + 1 - len(start), 0))
        try:
            self._reader.case(CaseFile.from_json(text))
        except DataError as error:
            self._aside.write(text)
            while len(text) > LONGEST and (more := opened.read(_BLOCK)):
                self._aside.write(more, begins=False)
            return Part(0, [Rejected(opened.name, None, error.problems)], opened.done())
        return Part(1, [], opened.done())


def _looks_like_lines(start: bytes) -> bool:
    """Whether a line is a case by itself, or the first is longer than people would lay it out."""
    return any(map(_is_case, start.splitlines())) or (len(start) == _BLOCK and b"\n" not in start)


def _is_case(line: bytes) -> bool:
    if not line.lstrip().startswith(b"{") or b'"blijvend"' not in line:
        return False
    try:
        return "blijvend" in json.loads(line)
    except (ValueError, RecursionError):
        return False


# --- lines -----------------------------------------------------------------------------------------------


class _Kind(Enum):
    lines = auto()  # whole ones
    beginning = auto()  # of a line that is too long to be read
    more = auto()  # of the same


class _Piece(NamedTuple):
    """Some of the bytes of a file. They are gone when the next piece is asked for."""

    kind: _Kind
    view: memoryview
    before: int
    """Lines that came before."""


class _Lines:
    """The lines of an open file, in blocks of whole ones. The memory it needs does not grow with the file.

    Attributes:
        done: Bytes of the file that were read for the pieces given so far. More may have been read for the next.
    """

    def __init__(self, opened: Opened, buffers: tuple[bytearray, bytearray]) -> None:
        """`buffers`: are used for the bytes, and grow as needed."""
        self.done = 0
        self._opened = opened
        self._buffer, self._next = buffers
        self._filled = 0
        self._line = 0

    def begin(self) -> bytes:
        """The first bytes of the file; pieces() gives them again."""
        self._read_on()
        return bytes(self._buffer[: self._filled])

    def pieces(self) -> Iterator[_Piece]:
        """All of the file. When it cannot be read to its end: what there is of it, and then the error."""
        broken: BrokenOffError | None = None
        if not self._filled:
            self._read_on()
        while self._filled:
            end = self._buffer.rfind(b"\n", 0, self._filled) + 1
            try:
                if end:
                    more = yield from self._while_reading_on(end)
                else:
                    if self._filled > LONGEST:
                        yield from self._too_long()
                    more = self._read_on()
            except BrokenOffError as error:
                broken = error
                break
            if not more:
                break
        yield from self._few_at_a_time(0, self._filled)
        self._filled = 0
        if broken is not None:
            raise broken

    def _read_on(self) -> int:
        with self._room(self._buffer, self._filled) as room:
            count = self._opened.readinto(room)
        self._filled += count
        self.done = self._opened.done()
        return count

    def _while_reading_on(self, end: int) -> Generator[_Piece, None, int]:
        """The lines up to `end`, while what follows is read already; gives how much there was."""
        rest = self._filled - end
        with self._room(self._next, rest) as room:
            self._next[:rest] = self._buffer[end : self._filled]
            count = self._opened.begin_readinto(room)
            yield from self._few_at_a_time(0, end)
            self._buffer, self._next = self._next, self._buffer
            self._filled = rest
            self._filled += (more := count())
        self.done = self._opened.done()
        return more

    @staticmethod
    def _room(buffer: bytearray, filled: int) -> memoryview:
        """Where more goes behind what is filled: to the end of a block, or a block more."""
        end = _BLOCK if filled < _BLOCK else filled + _BLOCK
        if end > len(buffer):
            buffer.extend(bytes(end - len(buffer)))
        with memoryview(buffer) as view:
            return view[filled:end]

    def _drop(self, end: int) -> None:
        rest = self._buffer[end : self._filled]
        self._buffer[: len(rest)] = rest
        self._filled = len(rest)

    def _few_at_a_time(self, begin: int, end: int) -> Iterator[_Piece]:
        """Whole lines, and not so many at a time that what is wrong with them would fill the memory."""
        lines = self._buffer.count(b"\n", begin, end)
        if lines > _MANY_LINES:
            middle = (begin + end) // 2
            middle = (
                self._buffer.rfind(b"\n", begin, middle) + 1 or self._buffer.find(b"\n", middle) + 1
            )
            yield from self._few_at_a_time(begin, middle)
            yield from self._few_at_a_time(middle, end)
        elif begin < end:
            with memoryview(self._buffer) as view, view[begin:end] as some:
                yield _Piece(_Kind.lines, some, self._line)
            self._line += lines

    def _too_long(self) -> Iterator[_Piece]:
        """A line of which no end is in sight: its bytes are passed on, and not kept."""
        kind = _Kind.beginning
        while self._filled:
            end = self._buffer.find(b"\n", 0, self._filled) + 1
            with memoryview(self._buffer) as view, view[: end or self._filled] as some:
                yield _Piece(kind, some, self._line)
            kind = _Kind.more
            self._drop(end or self._filled)
            if end:
                self._line += 1
                return
            self._read_on()


# --- what is set aside -----------------------------------------------------------------------------------


@dataclass(slots=True)
class _Aside:
    """Writes bad lines as they are, for whoever wants them.

    Attributes:
        file: Where they go; None: nowhere.
    """

    file: BinaryIO | None = None
    _ended: bool = True

    def write(self, line: bytes | memoryview, *, begins: bool = True) -> None:
        """Writes a line, or more of it. One without an end gets it when another follows."""
        if self.file is None or not line:
            return
        if begins and not self._ended:
            self.file.write(b"\n")
        self.file.write(line)
        self._ended = line[-1] == _NEWLINE

    def write_bad(self, bad: BadLines, piece: "_Piece") -> None:
        """Writes the bad lines of a piece."""
        if not bad or self.file is None:
            return
        lines = bytes(piece.view).split(b"\n")
        for number, _ in bad:
            at = number - piece.before - 1
            self.write(lines[at] + (b"\n" if at + 1 < len(lines) else b""))


_NEWLINE = 10
