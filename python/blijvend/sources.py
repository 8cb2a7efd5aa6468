"""Where case files come from: files, folders of them, patterns, standard input; packed with zstd or not."""

import errno
import glob
import io
import sys
from collections.abc import Callable, Iterable
from os import PathLike, fspath
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO, Protocol

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Source = str | PathLike[str]
"""A file, a folder, a pattern such as "2026/*.ndjson", or "-" for standard input."""

STDIN = "-"
_LINES, _ONE = {".ndjson", ".jsonl"}, {".json"}
_PACKED = ".zst"
_LITTLE = 1 << 16
_PIECE = 4096  # of packed bytes: whatever they were made of, it is at most some hundred megabytes


def files_of(source: Source | Iterable[Source]) -> list[str]:
    """The files of one source or of several, in their order; those of a folder or a pattern by name.

    Raises:
        OSError: A file is not there, or a folder or pattern has no case files.
    """
    sources = [source] if isinstance(source, str | PathLike) else source
    return [file for one in sources for file in _files(fspath(one))]


def has_lines(name: str) -> bool | None:
    """Whether a file has a case on each line, by its name; None when that says nothing."""
    suffix = Path(name.removesuffix(_PACKED)).suffix
    return True if suffix in _LINES else False if suffix in _ONE else None


def size_of(file: str) -> int:
    """Its bytes; 0 for standard input, of which nobody knows."""
    return 0 if file == STDIN else Path(file).stat().st_size


class BrokenOffError(Exception):
    """A file cannot be read on; all before has been given."""

    def __init__(self, error: OSError) -> None:
        super().__init__(error.strerror or str(error))


class Opened:
    """An open file, unpacked while it is read.

    Attributes:
        name: What it is called.
        file: Its bytes.
    """

    def __init__(
        self,
        name: str,
        file: BinaryIO,
        position: Callable[[], int] | None = None,
        *,
        waits: bool = True,
    ) -> None:
        """`waits`: reading may have to wait for whoever writes, and is not begun before it is needed."""
        self.name = name
        self.file = file
        self._position = position
        self._waits = waits
        self._ahead: _Ahead | None = None
        self._read = 0
        self._broken: OSError | None = None

    def readinto(self, buffer: memoryview) -> int:
        """Reads bytes until the buffer is full or there are no more; gives their number.

        Raises:
            BrokenOffError: It cannot be read on.
        """
        filled = 0
        while self._broken is None and filled < len(buffer):
            try:
                count = self.file.readinto(buffer[filled:])  # type: ignore[attr-defined]
            except OSError as error:
                self._broken = error
                break
            if not count:
                break
            filled += count
        if self._broken is not None and not filled:
            raise BrokenOffError(self._broken)
        self._read += filled
        return filled

    def begin_readinto(self, buffer: memoryview) -> Callable[[], int]:
        """Begins what `readinto` does, and goes on with it while the caller does something else.

        Returns:
            What is called for the number of bytes, once: it waits for them.
        """
        if self._waits:
            return lambda: self.readinto(buffer)
        own = buffer[:]  # the caller may be gone before it is filled

        def read() -> int:
            with own:
                return self.readinto(own)

        self._ahead = ahead = _Ahead(read)
        ahead.start()
        return ahead.result

    def read(self, size: int) -> bytes:
        """At most so many bytes, and less only at the end."""
        data = bytearray()
        while len(data) < size:
            piece = bytearray(min(size - len(data), max(len(data), _LITTLE)))
            with memoryview(piece) as view:
                count = self.readinto(view)
            data += piece[:count]
            if not count:
                break
        return bytes(data)

    def done(self) -> int:
        """How many bytes of the file itself were read."""
        return self._read if self._position is None else self._position()

    def close(self) -> None:
        """Closes the file; standard input stays open."""
        if self._ahead is not None and self._ahead.is_alive():
            self._ahead.join()
        if self.file is not sys.stdin.buffer:
            self.file.close()


class _Ahead(Thread):
    """Reads while its maker does something else."""

    def __init__(self, read: Callable[[], int]) -> None:
        super().__init__(daemon=True)
        self._read = read
        self._count = 0
        self._error: Exception | None = None

    def run(self) -> None:
        try:
            self._count = self._read()
        except Exception as error:  # noqa: BLE001 # raised where it is waited for
            self._error = error

    def result(self) -> int:
        self.join()
        if self._error is not None:
            raise self._error
        return self._count


def open_source(file: str) -> Opened:
    """Opens one of the files that `files_of` gave.

    Raises:
        OSError: It cannot be opened.
        ImportError: It is packed, and nothing is installed that unpacks it.
    """
    if file == STDIN:
        return Opened("stdin", sys.stdin.buffer)
    waits = not Path(file).is_file()
    if not file.endswith(_PACKED):
        return Opened(file, Path(file).open("rb", buffering=0), waits=waits)
    unpacker = _unpacker()
    packed = Path(file).open("rb")  # noqa: SIM115 # closed with what unpacks it
    return Opened(file, _Unpacked(packed, unpacker), packed.tell, waits=waits)  # type: ignore[arg-type]


def _files(name: str) -> list[str]:
    path = Path(name)
    if name == STDIN or path.is_file():
        return [name]
    if path.is_dir():
        found = sorted(fspath(one) for one in path.iterdir() if _is_case_file(one))
        said = "no .json or .ndjson file in this folder"
    elif not path.exists() and glob.has_magic(name):
        found = sorted(one for one in glob.glob(name, recursive=True) if Path(one).is_file())  # noqa: PTH207 # of any folder
        said = "no file has such a name"
    else:
        path.stat()  # raises when it is not there
        return [name]
    if not found:
        raise FileNotFoundError(errno.ENOENT, said, name)
    return found


def _is_case_file(path: Path) -> bool:
    return has_lines(path.name) is not None and path.is_file()


# --- zstd ------------------------------------------------------------------------------------------------


class _Unpacking(Protocol):
    """Unpacks one frame."""

    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, /) -> bytes: ...


def _unpacker() -> Callable[[], _Unpacking]:
    if sys.version_info >= (3, 14):
        from compression import zstd  # noqa: PLC0415 # it came with that version

        return zstd.ZstdDecompressor
    try:
        import zstandard  # noqa: PLC0415 # an extra that not everybody has
    except ImportError as error:
        raise ImportError(
            "files packed with zstd (.zst) need zstandard: pip install 'blijvend[zstd]'"
        ) from error
    return lambda: zstandard.ZstdDecompressor().decompressobj()


class _Unpacked(io.RawIOBase):
    """What is packed in a file: one frame after another. Raises OSError when it ends within one."""

    def __init__(self, packed: BinaryIO, unpacker: Callable[[], _Unpacking]) -> None:
        self._packed = packed
        self._unpacker = unpacker
        self._frame: _Unpacking | None = None
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        while not self._ready:
            if not self._unpack():
                return 0
        with memoryview(buffer) as into:
            count = min(len(into), len(self._ready))
            into[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def _unpack(self) -> bool:
        """Makes some more ready; False at the end."""
        data = b"" if self._frame is None else self._frame.unused_data
        data = data or self._packed.read(_PIECE)
        if not data:
            if self._frame is None or self._frame.eof:
                return False
            raise OSError(errno.EIO, "the file is cut short: it ends within what was packed")
        if self._frame is None or self._frame.eof:
            self._frame = self._unpacker()
        try:
            self._ready = memoryview(self._frame.decompress(data))
        except Exception as error:  # of whichever package it is
            raise OSError(errno.EIO, "the file is damaged, or not packed with zstd") from error
        return True

    def close(self) -> None:
        if not self.closed:
            self._packed.close()
        super().close()
