"""The schema says what the reader accepts: two independent readings of it, one of them generating."""

import datetime
import json
import re
from functools import cache
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema

import blijvend as bv
from blijvend.records import CaseFile, Programme

Schema = dict[str, Any]

SCHEMAS: dict[str, Schema] = {"case-file": bv.schema(), "programme": bv.schema("programme")}
ROOTS: dict[str, type[CaseFile] | type[Programme]] = {"case-file": CaseFile, "programme": Programme}
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d.*")
MINIMAL = {"blijvend": 1, "id": "case-1", "household": {"id": "h1"}}
PARTS = [(of, name) for of, schema in SCHEMAS.items() for name in schema["properties"]]


@cache
def files_with(of: str, name: str) -> st.SearchStrategy[Any]:
    """Files that have one field besides those they cannot do without."""
    schema = SCHEMAS[of]
    names = {*schema["required"], name}
    return from_schema(
        {
            "type": "object",
            "properties": {key: schema["properties"][key] for key in names},
            "required": sorted(names),
            "additionalProperties": False,
            "$defs": schema["$defs"],
        }
    )


def told(value: Any) -> Any:
    """What JSON tells whatever the form: without empty lists, and instants as such."""
    if isinstance(value, dict):
        return {name: told(inner) for name, inner in value.items() if inner != []}
    if isinstance(value, list):
        return [told(inner) for inner in value]
    if isinstance(value, str) and INSTANT.fullmatch(value):
        return datetime.datetime.fromisoformat(value)
    return value


@pytest.mark.parametrize("of", SCHEMAS)
def test_the_schema_is_a_schema(of: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[of])


@pytest.mark.parametrize(("of", "name"), PARTS)
@settings(max_examples=4)
@given(data=st.data())
def test_what_the_schema_allows_is_read_and_written_back(
    of: str, name: str, data: st.DataObject
) -> None:
    text = json.dumps(data.draw(files_with(of, name)))
    file = ROOTS[of].from_json(text)
    written = file.to_json()
    assert ROOTS[of].from_json(written) == file
    assert told(json.loads(written)) == told(json.loads(text))


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(unknown=st.dictionaries(st.text(), JSON))
def test_what_the_schema_does_not_know_is_kept(unknown: dict[str, Any]) -> None:
    text = json.dumps({**MINIMAL, **{"x-" + name: value for name, value in unknown.items()}})
    case = bv.read_case(text)
    assert len(case.extra) == len(unknown)
    assert json.loads(case.to_json()) == json.loads(text)


def test_invented_households_are_valid_by_the_schema() -> None:
    validator = jsonschema.Draft202012Validator(SCHEMAS["case-file"])
    for case in bv.synth(60, until="2026-11-21"):
        validator.validate(json.loads(case.to_json()))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("id", "a name with spaces"),
        ("household", {}),
        ("members", [{"id": "m1", "born": "1990-13"}]),
        ("members", [{"id": "m1", "joined_on": "2026-02-29"}]),
        ("members", [{"id": "m1", "unborn": "yes"}]),
        ("contacts", [{"id": "c1", "at": "2026-11-17T16:30:00"}]),
        ("contacts", [{"id": "c1", "seen": None}]),
        ("safety_agreements", [{"id": "a1", "check_every": 0}]),
        ("safety_plans", {"id": "p1"}),
    ],
)
def test_what_the_schema_refuses_the_reader_refuses(path: str, value: object) -> None:
    case = {**MINIMAL, path: value}
    assert not jsonschema.Draft202012Validator(SCHEMAS["case-file"]).is_valid(case)
    with pytest.raises(bv.DataError):
        bv.read_case(json.dumps(case))
