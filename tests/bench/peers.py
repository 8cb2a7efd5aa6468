"""What Python's own libraries do with the same lines: reading them, and judging them by rules in plain Python.

The typed models are made from the schema of a case file, so that every field that blijvend reads is read and checked.
"""

import json
import time
from collections.abc import Callable
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from typing import Annotated, Any, Literal, TypeAlias

import msgspec
import orjson
import pydantic

import plain_rules

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "schema" / "case-file.schema.json"
ROOT = "CaseFile"

# A definition or property of the schema, a Python type, and the fields of a model: name, type, whether required.
Schema: TypeAlias = dict[str, Any]
Type: TypeAlias = Any
Fields: TypeAlias = list[tuple[str, Type, bool]]
MakeModel: TypeAlias = Callable[[str, Fields], Type]

# A moment is a day or a point in time: msgspec does not tell those two apart, so that it stays a text. So does a
# partial date, of which perhaps only the year is known.
NAMED: dict[str, Type] = {
    "Id": str,
    "Date": date,
    "Instant": datetime,
    "Moment": str,
    "PartialDate": str,
}
PLAIN: dict[str, Type] = {"string": str, "integer": int, "boolean": bool}


def models_of(schema: Schema, make: MakeModel, whole: Callable[[int, int], Type]) -> Type:
    """The model of a case file, with those of every record in it."""
    definitions: dict[str, Schema] = {**schema["$defs"], ROOT: schema}
    made = dict(NAMED)

    def named(name: str) -> Type:
        if name not in made:
            definition = definitions[name]
            if "properties" in definition:
                made[name] = make(name, fields_of(definition))
            else:
                made[name] = Literal[tuple(definition["anyOf"][0]["enum"])]
        return made[name]

    def type_of(one: Schema) -> Type:
        if "$ref" in one:
            return named(one["$ref"].rpartition("/")[2])
        if one.get("type") == "array":
            return list[type_of(one["items"])]  # type: ignore[misc]
        if one.get("type") == "integer" and "maximum" in one:
            return whole(one["minimum"], one["maximum"])
        return PLAIN[one["type"]] if "type" in one else int  # the format version

    def fields_of(record: Schema) -> Fields:
        required = set(record.get("required", ()))
        return [
            (name, type_of(one), name in required) for name, one in record["properties"].items()
        ]

    return named(ROOT)


def msgspec_struct(name: str, fields: Fields) -> Type:
    return msgspec.defstruct(
        name,
        [(f, t) if required else (f, t | None, None) for f, t, required in fields],
        kw_only=True,
    )


def pydantic_model(name: str, fields: Fields) -> Type:
    defined: dict[str, Any] = {
        f: (t, ...) if required else (t | None, None) for f, t, required in fields
    }
    return pydantic.create_model(name, **defined)


def msgspec_whole(low: int, high: int) -> Type:
    return Annotated[int, msgspec.Meta(ge=low, le=high)]


def pydantic_whole(low: int, high: int) -> Type:
    return Annotated[int, pydantic.Field(ge=low, le=high)]


class Peers:
    """The peers, each ready to go through all the lines."""

    def __init__(self, text: bytes, as_of: date) -> None:
        schema = json.loads(SCHEMA.read_bytes())
        self.lines = text.splitlines()
        self.as_of = as_of
        self.typed = msgspec.json.Decoder(models_of(schema, msgspec_struct, msgspec_whole))
        self.model = models_of(schema, pydantic_model, pydantic_whole)

    def rows(self) -> list[plain_rules.Row]:
        rows: list[plain_rules.Row] = []
        for line in self.lines:
            rows += plain_rules.check(self.typed.decode(line), self.as_of)
        return rows

    def measure(self) -> dict[str, float]:
        """Every peer once: nanoseconds of the processor a case."""
        decode, validate = self.typed.decode, self.model.model_validate_json
        return {
            "json": self.time_of(json.loads),
            "orjson": self.time_of(orjson.loads),
            "msgspec": self.time_of(decode),
            "pydantic": self.time_of(validate),
            "msgspec_and_rules": self.time_of(
                lambda line: plain_rules.check(decode(line), self.as_of)
            ),
        }

    def time_of(self, work: Callable[[bytes], object]) -> float:
        start = time.process_time_ns()
        for line in self.lines:
            work(line)
        return (time.process_time_ns() - start) / len(self.lines)


def versions() -> dict[str, str]:
    return {
        "Python": python_version(),
        **{name: version(name) for name in ("orjson", "msgspec", "pydantic")},
    }
