"""What commands read, and what they say of it on standard error."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer

import blijvend as bv
from blijvend.cli.options import Lang, unusable
from blijvend.cli.progress import Bar, progress
from blijvend.sources import STDIN, files_of, has_lines, open_source, size_of

_LONG_READ = 16 << 20
_READ = bv.Text(
    "{cases} dossiers gelezen, {rejected} afgewezen", "{cases} cases read, {rejected} rejected"
)


class Input:
    """The files of a command. What cannot be read is said on standard error, and the rest is done."""

    def __init__(self, names: Sequence[str], lang: Lang, *, counts: bool = False) -> None:
        """`counts`: say how many cases were read also when no file has lines."""
        self.files: list[str] = []
        self._lang = lang
        self._cases = self._rejected = 0
        self._complete = True
        for name in names:
            try:
                found = files_of(name)
                for file in found:
                    _try(file)
            except OSError as error:
                self.refuse(f"{name}: {error.strerror or error}")
            else:
                self.files += found
        self._counts = counts or any(has_lines(file) or file == STDIN for file in self.files)

    def refuse(self, *texts: str) -> None:
        """Says what cannot be read."""
        self._complete = self._complete and not texts
        say_beside(texts)

    def account(self, cases: int, rejected: Sequence[bv.Rejected]) -> None:
        """Counts what was read, and says what was not."""
        self._cases += cases
        self._rejected += sum(bad.error is None for bad in rejected)
        self.refuse(*(f"{bad.source}: {said}" for bad in rejected for said in self._said_of(bad)))

    def _said_of(self, bad: bv.Rejected) -> Iterator[str]:
        if bad.error is not None:
            yield bad.error
        for problem in bad.problems:
            yield problem.message(self._lang.value)

    @contextmanager
    def progress(self, writes_meanwhile: bool = False) -> Iterator[Bar]:
        """Shows how far reading is, unless a table is written to the terminal meanwhile."""
        size, pipe = sum(map(size_of, self.files)), STDIN in self.files
        if (writes_meanwhile and sys.stdout.isatty()) or not (pipe or size >= _LONG_READ):
            yield Bar(None)
        else:
            with progress() as bar:
                yield bar

    def read(self) -> bv.Caseload:
        """All cases."""
        with self.progress() as bar:
            caseload = bv.read(self.files, progress=bar.read)
        self.account(len(caseload), caseload.rejected)
        return caseload

    def exit(self) -> None:
        """Says how many cases were read. Ends the command with status 3 when something could not be."""
        if self._counts:
            said = _READ.in_language(self._lang.value)
            typer.echo(said.format(cases=self._cases, rejected=self._rejected), err=True)
        if not self._complete:
            raise typer.Exit(3)


def say_beside(texts: Iterable[str]) -> None:
    """Says lines on standard error, all at once: there may be very many."""
    text = "\n".join(texts)
    if text:
        typer.echo(text, err=True)


def _try(file: str) -> None:
    """Raises OSError for a file that cannot be opened; ends the command when it cannot be unpacked here."""
    if file == STDIN:
        return
    try:
        open_source(file).close()
    except ImportError as error:
        raise unusable("FILE", str(error)) from error


def read_norms(path: Path | None, option: str = "--norms") -> bv.Norms:
    """The numbers of a region; ours without a file."""
    try:
        return bv.Norms() if path is None else bv.Norms.read(path)
    except OSError as error:
        raise unusable(option, error.strerror or str(error)) from error
    except bv.DataError as error:
        raise unusable(option, _every_problem(error)) from error


def read_programme(path: Path | None) -> bv.Programme | None:
    """A programme file."""
    if path is None:
        return None
    try:
        return bv.Programme.from_json(path.read_bytes())
    except OSError as error:
        raise unusable("--programme", error.strerror or str(error)) from error
    except bv.DataError as error:
        raise unusable("--programme", _every_problem(error)) from error


def _every_problem(error: bv.DataError) -> str:
    return "; ".join(problem.message("en") for problem in error.problems)
