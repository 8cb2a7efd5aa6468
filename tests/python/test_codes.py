"""Code lists are enums of texts, with labels and the codes of other schemes."""

import enum
import json
import pickle
from typing import Any

import pytest

import blijvend as bv
from blijvend.codes import AssessmentKind, MemberRole, NotificationKind, Sex

LISTS: list[Any] = [getattr(bv.codes, name) for name in bv.codes.__all__]


@pytest.mark.parametrize("codes", LISTS)
def test_a_code_is_its_text_and_has_both_labels(codes: Any) -> None:
    assert issubclass(codes, enum.StrEnum)
    assert codes.__doc__
    assert len(list(codes)) > 1
    for code in codes:
        assert code == code.value == code.name == str(code)
        assert codes(code.value) is code
        assert code.label()
        assert code.label("nl") == code.label()
        assert code.label("en")


@pytest.mark.parametrize("codes", LISTS)
def test_a_code_pickles_to_itself(codes: Any) -> None:
    for code in codes:
        assert pickle.loads(pickle.dumps(code)) is code  # noqa: S301


@pytest.mark.parametrize("codes", LISTS)
def test_a_text_that_the_list_lacks_is_a_value_error_that_does_not_repeat_it(
    codes: Any,
) -> None:
    with pytest.raises(ValueError, match=f"^not a code of {codes.__name__}$"):
        codes("MERKTEKEN")


def test_a_code_is_written_as_its_text() -> None:
    assert json.dumps({"role": MemberRole.child}) == '{"role": "child"}'
    assert f"{MemberRole.child}" == "child"


def test_a_field_takes_a_code_or_its_text_and_gives_the_code() -> None:
    member = bv.Member(id="m1", sex="female", roles=["child", MemberRole.parent])
    assert member.sex is Sex.female
    assert member.roles == (MemberRole.child, MemberRole.parent)
    match member:
        case bv.Member(sex=Sex.female):
            pass
        case _:
            pytest.fail("no match")


def test_a_code_of_another_list_does_not_fit_though_it_has_the_same_text() -> None:
    assert NotificationKind.other.value == AssessmentKind.other.value
    with pytest.raises(TypeError, match=r"Assessment.kind: expected AssessmentKind"):
        bv.Assessment(id="a1", kind=NotificationKind.other)


def test_a_code_knows_what_other_schemes_call_it() -> None:
    found = [(code, scheme) for codes in LISTS for code in codes for scheme in code.schemes]
    assert len(found) > 100
    for code, scheme in found:
        other = code.foreign(scheme)
        assert other
        ours = type(code).from_foreign(scheme, other)
        assert ours is not None
        assert ours.foreign(scheme) == other
        assert code.foreign("no such scheme") is None
    assert bv.codes.AddressKind.from_foreign("corv-adres", "02") is bv.codes.AddressKind.stay
    assert bv.codes.AddressKind.from_foreign("corv-adres", "99") is None


def test_a_code_cannot_be_added_or_changed() -> None:
    with pytest.raises(AttributeError):
        Sex.female = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        Sex("More", {"more": "more"})  # type: ignore[call-arg]
