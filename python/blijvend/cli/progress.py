"""How far a long read is, for whoever looks at the terminal."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn


class Bar:
    """What is shown: share done, cases, cases a second, time left. Without a terminal nothing."""

    def __init__(self, shown: Progress | None) -> None:
        self._shown = shown
        self._task = None if shown is None else shown.add_task("", total=None, speed="")
        self._cases = 0
        self._begun = time.monotonic()

    def read(self, done: int, total: int) -> None:
        """So many bytes were read, of so many."""
        if self._shown is not None and self._task is not None:
            self._shown.update(self._task, completed=done, total=total if total > done else None)

    def judged(self, cases: int) -> None:
        """So many more cases were judged."""
        self._cases += cases
        if self._shown is not None and self._task is not None:
            speed = self._cases / max(time.monotonic() - self._begun, 1e-9)
            self._shown.update(self._task, speed=f"{self._cases:,} cases, {speed:,.0f}/s")


@contextmanager
def progress() -> Iterator[Bar]:
    """A bar on standard error, when that is a terminal."""
    if not sys.stderr.isatty():
        yield Bar(None)
        return
    columns = (
        BarColumn(None),
        TaskProgressColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        yield Bar(shown)
