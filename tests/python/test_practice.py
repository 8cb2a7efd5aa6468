"""Rules and norms as values, and the numbers that a region sets."""

import dataclasses
import datetime
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


def norms_file(*norms: dict[str, Any]) -> str:
    return json.dumps({"blijvend": 1, "region": "an invented region", "norms": norms})


def test_the_numbers_of_a_region_are_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "norms.json"
    path.write_text(norms_file({"norm": "seen-rhythm", "value": 45}), encoding="utf-8")
    read = bv.Norms.read(path)
    assert dict(read) == {"seen-rhythm": 45}
    assert read.file.region == "an invented region"
    assert read != bv.Norms({"seen-rhythm": 45})  # of which nobody said what region it is


def test_a_number_may_hold_from_a_day_on(tmp_path: Path) -> None:
    path = tmp_path / "norms.json"
    dated = {"norm": "support-wait", "value": 3, "unit": "working_day", "since": "2026-02-09"}
    path.write_text(norms_file(dated, {"norm": "support-wait", "value": 4}), encoding="utf-8")
    norms = bv.Norms.read(path)
    assert norms["support-wait"] == 3
    assert [one.since for one in norms.overrides] == [datetime.date(2026, 2, 9), None]
    case = bv.read("docs/examples/cases/05-elderly-couple.json")[0]
    rows = bv.check(case, as_of="2026-11-21", norms=norms, rules=["no-waiting"])
    for row in rows:
        assert row.opened is not None
        assert row.norm_value == (3 if row.opened >= datetime.date(2026, 2, 9) else 4)


@pytest.mark.parametrize(
    "text",
    [
        norms_file({"norm": "nonsense", "value": 1}),
        norms_file({"norm": "seen-rhythm", "value": -1}),
        norms_file({"norm": "seen-rhythm", "value": 1.5}),
        norms_file({"norm": "seen-rhythm", "value": True}),
        norms_file({"norm": "seen-rhythm", "value": "45"}),
        norms_file({"norm": "seen-rhythm", "value": 45}, {"norm": "seen-rhythm", "value": 46}),
        norms_file({"norm": "seen-rhythm", "value": 45, "unit": "month"}),
        norms_file({"norm": "seen-rhythm", "value": 45, "form": "2026-01-01"}),
        '{"seen-rhythm": 45}',
        "[]",
        "",
        "{",
        "\xff",
        "[" * 100_000,
    ],
)
def test_a_norms_file_that_is_wrong_tells_everything_that_is(text: str, tmp_path: Path) -> None:
    path = tmp_path / "norms.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(bv.DataError) as caught:
        bv.Norms.read(path)
    assert caught.value.problems


def test_all_problems_of_a_norms_file_are_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "norms.json"
    wrong: list[dict[str, Any]] = [
        {"norm": "nonsense", "value": 1},
        {"norm": "seen-first", "value": "x"},
        {"value": 3},
    ]
    path.write_text(norms_file(*wrong), encoding="utf-8")
    with pytest.raises(bv.DataError) as caught:
        bv.Norms.read(path)
    assert [problem.path for problem in caught.value.problems] == [
        "/norms/0/norm",
        "/norms/1/value",
        "/norms/2/norm",
    ]


@pytest.mark.parametrize("value", [-1, 10**9, True, "3", 1.5])
def test_a_number_that_cannot_be_one_is_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        bv.Norms({"seen-rhythm": value})


def test_a_norm_that_does_not_exist_is_refused() -> None:
    with pytest.raises(bv.DataError, match="no such norm"):
        bv.Norms({"seen-last": 3})


# --- the whole list --------------------------------------------------------------------------------------


def test_rules_and_what_is_not_formalised_are_the_whole_list() -> None:
    covered = {row for rule in bv.rules() for row in rule.covers}
    left = {row.row for row in bv.not_formalised()}
    assert not covered & left
    whole = {f"S-{i:02}" for i in range(1, 53)} | {f"P-{i:02}" for i in range(1, 27)}
    assert covered | left == whole
    assert len(bv.rules()) >= 65
    assert all(all([*row.promise, *row.reason]) for row in bv.not_formalised())


@pytest.mark.parametrize("rule", bv.rules(), ids=lambda rule: rule.id)
def test_a_rule_has_its_examples_and_its_page(rule: bv.Rule) -> None:
    page = bv.rule_page(rule)
    for heading in ("Why", "What mends it", "What it needs", "Kept", "Broken", "Unknown"):
        assert f"## {heading}\n" in page, heading
    assert ("## Question\n" in page) == (rule.kind is RuleKind.judgement)
    for which in ("keeps", "breaks", "unknown"):
        example = rule.example(which)
        assert isinstance(example, bv.CaseFile) == (rule.scope is Scope.household)
    assert all(row.startswith(("S-", "P-")) for row in rule.covers)
    assert rule.is_on == (not rule.off.en)


def test_an_act_names_a_field_of_a_record() -> None:
    for rule in bv.rules():
        if rule.act:
            record, _, field = rule.act.partition(".")
            assert field in {known.name for known in getattr(bv, record).__fields__}
