"""Records are frozen values that say no more than they should."""

import copy
import datetime
import inspect
import pickle
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import blijvend as bv

RECORDS: list[type[Any]] = [getattr(bv, name) for name in bv.records.__all__]
MARK = "MERKTEKEN"
MARKED_DAY = datetime.date(1987, 6, 5)


# --- records of every kind, from their own description ---------------------------------------------------

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
IDS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,14}", fullmatch=True) | st.uuids(version=4).map(
    str
)
DATES = st.dates()
OFFSETS = st.integers(-18 * 60, 18 * 60).map(
    lambda m: datetime.timezone(datetime.timedelta(minutes=m))
)
FIRST, LAST = datetime.datetime(2, 1, 1), datetime.datetime(9998, 12, 30)  # noqa: DTZ001
INSTANTS = st.datetimes(FIRST, LAST, timezones=OFFSETS)
PARTIAL = (
    DATES.map(str).map(bv.PartialDate.parse)
    | st.builds(bv.PartialDate, st.integers(1, 9999))
    | st.builds(bv.PartialDate, st.integers(1, 9999), st.integers(1, 12))
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "bool": st.booleans(),
    "int": st.integers(1, 5),
    "datetime.date": DATES,
    "datetime.datetime": INSTANTS,
    "datetime.date | datetime.datetime": DATES | INSTANTS,
    "PartialDate": PARTIAL,
}


def required(cls: type[Any]) -> dict[str, Any]:
    """The values without which a record cannot be made."""
    made = {}
    for field in cls.__fields__:
        if field.required:
            plain = {"str": "x1", "int": 1}
            made[field.name] = plain.get(field.gives) or bv.Household(id="h1")
    return made


def bare(cls: type[Any]) -> Any:
    return cls(**required(cls))


def is_id(cls: type[Any], field: bv.Field) -> bool:
    """Whether a field of texts takes ids only."""
    try:
        cls(
            **required(cls)
            | {field.name: ("two words",) if "tuple" in field.gives else "two words"}
        )
    except ValueError:
        return True
    return False


def value_of(cls: type[Any], field: bv.Field) -> st.SearchStrategy[Any]:
    """Values that fit in a field."""
    one = field.gives.removesuffix(" | None")
    if one.startswith("tuple["):
        inner = one.removeprefix("tuple[").removesuffix(", ...]")
        return st.lists(value_of_type(inner, cls, field), max_size=3).map(tuple)
    return value_of_type(one, cls, field)


def value_of_type(name: str, cls: type[Any], field: bv.Field) -> st.SearchStrategy[Any]:
    if name == "str":
        return IDS if is_id(cls, field) else TEXT
    if name in VALUES:
        return VALUES[name]
    if hasattr(bv.codes, name):
        return st.sampled_from(list(getattr(bv.codes, name)))
    return records(getattr(bv, name))


def records(cls: type[Any]) -> st.SearchStrategy[Any]:
    """Records with any of their fields filled in."""
    fields = {field.name: value_of(cls, field) for field in cls.__fields__}
    needed = {field.name: fields.pop(field.name) for field in cls.__fields__ if field.required}
    return st.fixed_dictionaries(needed, optional=fields).map(lambda values: cls(**values))


# Whole files are made otherwise: of a norms file the norms must exist.
FILES = {bv.CaseFile, bv.Programme, bv.NormsFile}
ANY_RECORD = st.sampled_from([c for c in RECORDS if c not in FILES]).flatmap(records)


@given(ANY_RECORD)
def test_a_record_survives_json_pickle_and_copies(record: Any) -> None:
    cls = type(record)
    again = [
        cls.from_json(record.to_json()),
        cls.from_json(record.to_json(pretty=True)),
        cls.from_json(record.to_json().encode()),
        pickle.loads(pickle.dumps(record)),  # noqa: S301
        copy.copy(record),
        copy.deepcopy(record),
        record.replace(),
    ]
    for other in again:
        assert other == record
        assert hash(other) == hash(record)
        assert repr(other) == repr(record)


@given(ANY_RECORD, st.data())
def test_replace_changes_one_field_of_a_copy(record: Any, data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(record.__fields__))
    value = data.draw(value_of(type(record), field))
    before = record.to_json()
    changed = record.replace(**{field.name: value})
    assert getattr(changed, field.name) == value
    assert record.to_json() == before
    for other in record.__fields__:
        if other != field:
            assert getattr(changed, other.name) == getattr(record, other.name)


@pytest.mark.parametrize("cls", RECORDS)
def test_a_record_without_its_optional_fields_holds_nothing(cls: type[Any]) -> None:
    record = bare(cls)
    for field in cls.__fields__:
        if not field.required:
            assert getattr(record, field.name) == field.default
    assert record.extra == {}


@pytest.mark.parametrize("cls", RECORDS)
def test_a_record_cannot_be_changed(cls: type[Any]) -> None:
    record = bare(cls)
    for name in [*(field.name for field in cls.__fields__), "extra", "new"]:
        with pytest.raises(AttributeError):
            setattr(record, name, None)
        with pytest.raises(AttributeError):
            delattr(record, name)
    before = record.to_json()
    cls.__init__(record, **{name: "y2" for name, value in required(cls).items() if value == "x1"})
    assert record.to_json() == before


@pytest.mark.parametrize("cls", RECORDS)
def test_a_record_class_is_final(cls: type[Any]) -> None:
    with pytest.raises(TypeError):
        type("Sub", (cls,), {})


@pytest.mark.parametrize("cls", RECORDS)
def test_a_record_class_is_one_of_the_records_and_says_where_it_lives(cls: type[Any]) -> None:
    assert issubclass(cls, bv.Record)
    assert cls.__module__ == "blijvend"
    assert pickle.loads(pickle.dumps(cls)) is cls  # noqa: S301
    assert cls.__label__.nl
    assert cls.__label__.en


@pytest.mark.parametrize("cls", RECORDS)
def test_signature_and_documentation_come_from_the_description(cls: type[Any]) -> None:
    signature = inspect.signature(cls)
    names = [field.name for field in cls.__fields__]
    assert list(signature.parameters) == [*names, "extra"]
    assert cls.__match_args__ == tuple(names)
    assert cls.__doc__
    for field in cls.__fields__:
        parameter = signature.parameters[field.name]
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
        assert (parameter.default is inspect.Parameter.empty) == field.required
        assert parameter.annotation is not inspect.Parameter.empty
        assert getattr(cls, field.name).__doc__ == field.doc


def test_a_record_can_be_matched() -> None:
    match bv.Seat(id="s1", professional="anna"):
        case bv.Seat(seat, professional=who):
            assert (seat, who) == ("s1", "anna")
        case _:
            pytest.fail("no match")


@pytest.mark.parametrize("cls", RECORDS)
def test_a_record_is_equal_to_no_other_kind_of_thing(cls: type[Any]) -> None:
    record = bare(cls)
    assert record == bare(cls)
    assert record != record.to_json()
    assert record != bv.Goal(id="other")
    assert len({record, bare(cls), bv.Goal(id="other")}) == 2


# --- what is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", RECORDS)
def test_a_field_that_does_not_exist_is_a_type_error_that_names_it(cls: type[Any]) -> None:
    with pytest.raises(TypeError, match="has no field 'nonsense'"):
        bare(cls).replace(nonsense=1)
    with pytest.raises(TypeError, match="has no field 'nonsense'"):
        cls(**required(cls), nonsense=1)


@pytest.mark.parametrize("cls", [cls for cls in RECORDS if required(cls)])
def test_a_required_field_that_is_missing_is_a_type_error_that_names_it(cls: type[Any]) -> None:
    for name in required(cls):
        values = required(cls)
        del values[name]
        with pytest.raises(TypeError, match=f"the field '{name}' is required"):
            cls(**values)
        with pytest.raises(TypeError):
            bare(cls).replace(**{name: None})


class Marked:
    """Neither text nor number nor day, and easy to recognise."""

    def __repr__(self) -> str:
        return MARK


WRONG: list[Any] = [
    MARK + " ",
    MARK * 20,
    Marked(),
    [MARK],
    {MARK: 1},
    (Marked(),),
    MARK.encode(),
    123454321 * 10**30,
    -123454321,
    12345.4321,
]


@pytest.mark.parametrize("cls", RECORDS)
@pytest.mark.parametrize("wrong", WRONG, ids=range(len(WRONG)))
def test_what_does_not_fit_is_refused_by_name_and_never_repeated(
    cls: type[Any], wrong: Any
) -> None:
    for field in cls.__fields__:
        try:
            bare(cls).replace(**{field.name: wrong})
        except (TypeError, ValueError) as error:
            text = "".join(map(str, [error, error.args, error.__cause__, error.__context__]))
            assert f"{cls.__name__}.{field.name}" in text
            assert MARK not in text
            assert "12345" not in text


@pytest.mark.parametrize("cls", RECORDS)
def test_a_value_without_its_name_is_refused_and_not_repeated(cls: type[Any]) -> None:
    for call, wrong in ((cls, MARK), (bare(cls).replace, MARK), (cls.from_json, Marked())):
        with pytest.raises(TypeError) as caught:
            call(wrong)
        assert MARK not in str(caught.value)


# --- what is shown -------------------------------------------------------------------------------------


def marked(cls: type[Any], field: bv.Field) -> Any:
    """A value that can be recognised when it is shown; None when the field's type has no such value."""
    for value in (MARK, MARKED_DAY):
        try:
            made = bare(cls).replace(
                **{field.name: (value,) if field.gives.startswith("tuple") else value}
            )
        except (TypeError, ValueError):
            continue
        return getattr(made, field.name)
    return None


def test_there_is_something_to_hide() -> None:
    closed = [(c, f) for c in RECORDS for f in c.__fields__ if f.privacy != "open" and marked(c, f)]
    assert len(closed) > 100


@pytest.mark.parametrize("cls", RECORDS)
def test_only_open_fields_are_shown(cls: type[Any]) -> None:
    closed = {
        field.name: value
        for field in cls.__fields__
        if field.privacy != "open" and (value := marked(cls, field)) is not None
    }
    # A norms file keeps nothing unknown.
    extra = {} if cls.__name__ == "NormsFile" else {"unknown": f'"{MARK}"'}
    record = bare(cls).replace(**closed, extra=extra)
    for shown in (repr(record), str(record), f"{record}", record._repr_html_()):
        assert MARK not in shown
        assert "1987" not in shown
        for name in [*closed, *(["extra"] if extra else [])]:
            assert f"{name}=…" in shown or f"<th>{name}</th><td>…</td>" in shown


def test_open_fields_are_shown_and_absent_ones_are_not() -> None:
    seat = bv.Seat(id="s1", professional="anna", since=datetime.date(2026, 1, 5))
    assert repr(seat) == "Seat(id='s1', professional='anna', since=datetime.date(2026, 1, 5))"
    koppel = bv.Koppel(id="k1", seats=[seat, seat.replace(id="s2")])
    assert repr(koppel) == "Koppel(id='k1', seats=<2 Seat>)"


def test_html_is_escaped() -> None:
    team = bv.Team(id="t1", name="<b>Noord & West</b>")
    assert "&lt;b&gt;Noord &amp; West&lt;/b&gt;" in team._repr_html_()


# --- extra ---------------------------------------------------------------------------------------------


def test_extra_keeps_what_is_not_known_and_gives_it_back() -> None:
    text = '{"id":"m1","sex":"other_code","roles":["child","boss"],"shoe":{"size":[1,2.50]}}'
    member = bv.Member.from_json(text)
    assert member.sex is None
    assert member.roles == (bv.codes.MemberRole.child,)
    assert member.extra == {
        "sex": '"other_code"',
        ("roles", 1): '"boss"',
        "shoe": '{"size":[1,2.50]}',
    }
    assert bv.Member(id="m1", roles=["child"], extra=member.extra) == member
    assert bv.Member.from_json(member.to_json()) == member
    assert isinstance(member.extra, Mapping)
    with pytest.raises(TypeError):
        member.extra["x"] = "1"  # type: ignore[index]


def test_extra_survives_copies_byte_for_byte() -> None:
    member = bv.Member(id="m1", extra={"shoe": '{ "size":\n  [1, 2.50] }'})
    assert copy.deepcopy(member) == member
    assert pickle.loads(pickle.dumps(member)).extra == member.extra  # noqa: S301


def test_replacing_a_field_drops_what_extra_held_of_it() -> None:
    member = bv.Member.from_json('{"id":"m1","sex":"other_code","shoe":1}')
    changed = member.replace(sex=bv.codes.Sex.female)
    assert changed.extra == {"shoe": "1"}
    assert bv.Member.from_json(changed.to_json()) == changed


@pytest.mark.parametrize(
    "extra",
    [
        {"x": "no json"},
        {"x": ""},
        {"x": "{"},
        {"x": "1 2"},
        {"x": "NaN"},
        {"id": '"m2"'},
        {("roles", 7): '"boss"'},
        {("shoe", 0): '"boss"'},
        {"sex": '"female"'},
    ],
)
def test_extra_that_no_file_can_hold_is_a_value_error(extra: Mapping[Any, str]) -> None:
    with pytest.raises(ValueError, match=r"Member.extra: expected JSON text"):
        bv.Member(id="m1", extra=extra)


@pytest.mark.parametrize("extra", [1, [], {"x": 1}, {1: "1"}, {("x", "y"): "1"}])
def test_extra_of_another_type_is_a_type_error(extra: Any) -> None:
    with pytest.raises(TypeError, match=r"Member.extra: expected"):
        bv.Member(id="m1", extra=extra)


# --- memory --------------------------------------------------------------------------------------------


def test_a_record_outlives_what_it_was_found_in() -> None:
    def deepest() -> bv.Stamp | None:
        file = bv.CaseFile(
            id="c1",
            household=bv.Household(id="h1"),
            koppels=[bv.Koppel(id="k1", seats=[bv.Seat(id="s1", stamp=bv.Stamp(by="anna"))])],
        )
        return file.koppels[0].seats[0].stamp

    stamp = deepest()
    junk = [bv.Goal(id=f"g{i}") for i in range(1000)]
    assert stamp is not None
    assert stamp.by == "anna"
    assert len(junk) == 1000


def test_a_record_inside_a_record_is_not_copied() -> None:
    koppel = bv.Koppel(id="k1", seats=[bv.Seat(id="s1")])
    assert koppel.seats[0] is koppel.seats[0]
