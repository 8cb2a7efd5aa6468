"""What every record class does, whatever its fields are."""

import datetime
import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, ClassVar, Literal, Self

from blijvend.code import Text

Privacy = Literal["open", "personal", "special", "locating", "reporter", "free_text"]
Meaning = Literal["timeless", "begins", "comes", "planned", "follows"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a record, or one column of the table, as the library describes it.

    Attributes:
        name: Its name, in Python, in C++ and in files.
        doc: What it means.
        gives: Type of its value, as Python writes it.
        takes: Types that are accepted for it.
        required: A record cannot be made without it.
        default: What stands for an absent value: an empty tuple for a list, None for the others.
        privacy: How far the value may travel by itself; only what is "open" is shown unasked.
        meaning: What its day means for the record; "timeless" when it has none.
        follows: The field together with which it becomes known, for the meaning "follows".
    """

    name: str
    doc: str
    gives: str
    takes: str = ""
    required: bool = True
    default: object = None
    privacy: Privacy = "open"
    meaning: Meaning = "timeless"
    follows: str | None = None


class Record(ABC):
    """A frozen value that compares, hashes, copies and pickles by its contents.

    What a reader of a file did not know stands in `extra`: the JSON text of an unknown field by its
    name, that of an unknown code in a list by (name, place in the list). Writing gives it back.
    """

    __slots__ = ()
    __label__: ClassVar[Text]
    __fields__: ClassVar[tuple[Field, ...]]
    __match_args__: ClassVar[tuple[str, ...]]
    __signature__: ClassVar[inspect.Signature]

    @property
    @abstractmethod
    def extra(self) -> Mapping[str | tuple[str, int], str]:
        """What the record holds beyond its fields: JSON text by name."""

    @abstractmethod
    def to_json(self, *, pretty: bool = False) -> str:
        """The record as JSON text in canonical order, personal values included."""

    @classmethod
    @abstractmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The record that `to_json` wrote. Raises DataError with every problem."""

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={text}" for name, text in _shown(self))
        return f"{type(self).__name__}({shown})"

    def _repr_html_(self) -> str:
        rows = "".join(f"<tr><th>{n}</th><td>{escape(text)}</td></tr>" for n, text in _shown(self))
        return f"<table><caption>{type(self).__name__}</caption>{rows}</table>"

    def __hash__(self) -> int:
        return hash((type(self), self.to_json()))

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.to_json(pretty=True))  # compact text folds what is kept


def _restore(cls: type[Record], text: str) -> Record:
    return cls.from_json(text)


def _shown(record: Record) -> Iterator[tuple[str, str]]:
    """Name and text of every value that is present: what is open, and `…` for what is not."""
    for field in record.__fields__:
        value = getattr(record, field.name)
        if value == field.default:
            continue
        if field.privacy != "open":
            yield field.name, "…"
        elif isinstance(value, tuple) and value and isinstance(value[0], Record):
            yield field.name, f"<{len(value)} {type(value[0]).__name__}>"
        else:
            yield field.name, repr(value)
    if record.extra:
        yield "extra", "…"


def complete(
    cls: type[Record],
    label: tuple[str, str],
    fields: tuple[Field, ...],
    types: Mapping[str, object],
) -> None:
    """Gives a record class of the compiled module its signature and what all records do.

    Args:
        cls: The class, with its constructor, its properties and the methods that need its type.
        label: What people call such a record, in Dutch and English.
        fields: Its fields, in order, without `extra`.
        types: The namespace in which the fields' types are found.
    """
    names = {"datetime": datetime, "Iterable": Iterable, **types}
    parameters = [
        inspect.Parameter(
            field.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=inspect.Parameter.empty if field.required else field.default,
            annotation=eval(field.takes, names),  # noqa: S307 # types that the library itself wrote
        )
        for field in fields
    ]
    extra = inspect.Parameter(
        "extra",
        inspect.Parameter.KEYWORD_ONLY,
        default={},
        annotation=Mapping[str | tuple[str, int], str],
    )
    attributes = {
        "__label__": Text(*label),
        "__fields__": fields,
        "__match_args__": tuple(field.name for field in fields),
        "__signature__": inspect.Signature([*parameters, extra]),
    }
    for name in ("__repr__", "_repr_html_", "__hash__", "__reduce__"):
        attributes[name] = Record.__dict__[name]
    for name, value in attributes.items():
        setattr(cls, name, value)
    Record.register(cls)
