"""What every code list is made of; the lists themselves are in `blijvend.codes`."""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar, Literal, NamedTuple, Self

Language = Literal["nl", "en"]
"""The languages people read this library's words in."""


class Text(NamedTuple):
    """One piece of wording: Dutch at reading level B1, and English."""

    nl: str
    en: str

    def in_language(self, lang: Language) -> str:
        """The words in one language."""
        return self.nl if lang == "nl" else self.en


class Code(StrEnum):
    """One code of a code list: its text in files, its labels, and its code in other people's lists.

    A code is a `str` equal to its text, so `MemberRole.child == "child"`. A text that the list lacks
    raises ValueError, which does not repeat that text.
    """

    _labels: ClassVar[Mapping[str, Text]]
    _elsewhere: ClassVar[Mapping[str, Mapping[str, str]]]

    @classmethod
    def _missing_(cls, value: object) -> None:  # noqa: ARG003 # the value is not to be repeated
        raise ValueError(f"not a code of {cls.__name__}")

    def label(self, lang: Language = "nl") -> str:
        """What people read for this code."""
        return self._labels[self.value].in_language(lang)

    def foreign(self, scheme: str) -> str | None:
        """The code for the same thing in another scheme, such as "corv-jzr"; None if it has none."""
        return self._elsewhere[self.value].get(scheme)

    @property
    def schemes(self) -> tuple[str, ...]:
        """The other schemes that have a code for this."""
        return tuple(self._elsewhere[self.value])

    @classmethod
    def from_foreign(cls, scheme: str, code: str) -> Self | None:
        """Our code for one of another scheme; the first when that one covers several of ours."""
        return next((one for one in cls if one.foreign(scheme) == code), None)
