"""Rules and norms as values, and the numbers that a region sets."""

import dataclasses
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

import blijvend as bv
from blijvend.codes import NormOrigin, RuleKind, Scope, Severity

FOURTEEN = (
    "agreement-checked assessment-in-five-working-days coercion-reasoned crisis-same-day everyone-seen"
    " first-safety-measure koppel-complete koppel-stays koppel-two-organisations no-handover no-waiting"
    " plan-in-force plan-made-together present-after-stabilising"
)


def test_the_rules_are_listed_by_id_and_whole() -> None:
    rules = bv.rules()
    ids = [rule.id for rule in rules]
    assert ids == sorted(ids)
    assert set(FOURTEEN.split()) <= set(ids)
    known = {norm.id for norm in bv.norms()}
    for rule in rules:
        assert all([*rule.title, *rule.why, *rule.remedy, *rule.source, rule.covers])
        assert isinstance(rule.severity, Severity)
        assert isinstance(rule.kind, RuleKind)
        assert isinstance(rule.scope, Scope)
        assert set(rule.norms) <= known


def test_the_norms_are_listed_by_id_and_whole() -> None:
    norms = bv.norms()
    ids = [norm.id for norm in norms]
    assert ids == sorted(ids)
    for norm in norms:
        assert all([*norm.title, *norm.source])
        assert norm.value >= 0
        assert isinstance(norm.origin, NormOrigin)


@pytest.mark.parametrize(
    "value", [bv.rules()[0], bv.norms()[0], bv.Norms({"seen-rhythm": 45})], ids=str
)
def test_rules_and_norms_are_frozen_values(value: Any) -> None:
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301
    assert len({value, pickle.loads(pickle.dumps(value))}) == 1  # noqa: S301
    with pytest.raises((dataclasses.FrozenInstanceError, AttributeError)):
        value.id = "other"


def test_the_numbers_of_a_region_are_a_mapping() -> None:
    norms = bv.Norms({"seen-rhythm": 45, "crisis-response": 1})
    assert dict(norms) == {"crisis-response": 1, "seen-rhythm": 45}
    assert norms["seen-rhythm"] == 45
    assert norms == bv.Norms({"crisis-response": 1, "seen-rhythm": 45})
    assert repr(norms) == "Norms({'crisis-response': 1, 'seen-rhythm': 45})"
    assert len(bv.Norms()) == 0


def test_the_numbers_of_a_region_are_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "norms.json"
    path.write_text(json.dumps({"seen-rhythm": 45}))
    assert bv.Norms.read(path) == bv.Norms({"seen-rhythm": 45})


@pytest.mark.parametrize(
    "text",
    [
        '{"nonsense": 1}',
        '{"seen-rhythm": -1}',
        '{"seen-rhythm": 1.5}',
        '{"seen-rhythm": true}',
        '{"seen-rhythm": "45"}',
        '{"seen-rhythm": 45, "seen-rhythm": 46}',
        '{"seen-rhythm": 1000000000000}',
        "[]",
        "",
        "{",
        "\xff",
        "[" * 100_000,
    ],
)
def test_a_norms_file_that_is_wrong_is_a_value_error(text: str, tmp_path: Path) -> None:
    path = tmp_path / "norms.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ValueError, match="norm"):
        bv.Norms.read(path)
