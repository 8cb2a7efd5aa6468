"""What is raised when a text cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from blijvend._core import Problem


class DataError(ValueError):
    """A text that cannot be read, with everything that is wrong with it.

    Attributes:
        problems: Every problem found, in the order of the text. None of them holds a value of it.
    """

    problems: tuple[Problem, ...]

    def __init__(self, message: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message, problems)
        self.problems = problems

    def __str__(self) -> str:
        return str(self.args[0])
