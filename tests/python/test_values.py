"""Days, moments, numbers, ids and texts: what goes in, and what comes out."""

import copy
import datetime
import pickle
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import blijvend as bv

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DAY = datetime.date(2026, 11, 21)
NAIVE = datetime.datetime(2026, 11, 21, 16, 55)  # noqa: DTZ001


# --- days ----------------------------------------------------------------------------------------------


@given(st.dates())
def test_every_day_goes_in_as_date_or_text_and_comes_out_as_date(day: datetime.date) -> None:
    seat = bv.Seat(id="s1", since=day)
    assert seat == bv.Seat(id="s1", since=str(day))
    assert seat.since == day
    assert type(seat.since) is datetime.date


@pytest.mark.parametrize(
    "text", ["2026-02-29", "2026-2-1", "21-11-2026", "2026-11-21T00:00:00Z", "", "0000-01-01"]
)
def test_a_text_that_is_no_day_is_a_value_error(text: str) -> None:
    with pytest.raises(
        ValueError, match=r"Seat.since: expected a datetime.date or an existing day"
    ):
        bv.Seat(id="s1", since=text)


@pytest.mark.parametrize("moment", [NAIVE, NAIVE.replace(tzinfo=datetime.UTC)])
def test_a_datetime_is_no_day(moment: datetime.datetime) -> None:
    with pytest.raises(TypeError, match=r"Seat.since: expected a day"):
        bv.Seat(id="s1", since=moment)


def test_a_number_is_no_day() -> None:
    with pytest.raises(TypeError):
        bv.Seat(id="s1", since=20261121)  # type: ignore[arg-type]


# --- instants and moments ------------------------------------------------------------------------------


@given(
    st.datetimes(datetime.datetime(2, 1, 1), datetime.datetime(9998, 12, 30)),  # noqa: DTZ001
    st.integers(-18 * 60, 18 * 60),
)
def test_every_aware_datetime_keeps_its_offset(naive: datetime.datetime, minutes: int) -> None:
    offset = datetime.timedelta(minutes=minutes)
    at = naive.replace(tzinfo=datetime.timezone(offset))
    stamp = bv.Stamp(at=at)
    assert stamp.at == at
    assert stamp.at is not None
    assert stamp.at.utcoffset() == offset
    assert bv.Stamp.from_json(stamp.to_json()) == stamp


def test_the_offset_is_that_of_the_place_and_the_day() -> None:
    summer = datetime.datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM)
    winter = summer.replace(fold=1)
    found = [bv.Stamp(at=at).at for at in (summer, winter)]
    assert [str(at) for at in found] == ["2026-10-25 02:30:00+02:00", "2026-10-25 02:30:00+01:00"]


def test_an_instant_goes_in_as_text_too() -> None:
    stamp = bv.Stamp(at="2026-11-21T16:55:00.25+01:00")
    expected = datetime.datetime(
        2026, 11, 21, 16, 55, 0, 250000, datetime.timezone(datetime.timedelta(hours=1))
    )
    assert stamp.at == expected
    assert bv.Stamp(at="2026-11-21T15:55:00Z").at == datetime.datetime(
        2026, 11, 21, 15, 55, tzinfo=datetime.UTC
    )


def test_a_naive_datetime_is_refused() -> None:
    with pytest.raises(ValueError, match=r"Stamp.at: expected an aware datetime"):
        bv.Stamp(at=NAIVE)
    with pytest.raises(ValueError, match=r"Contact.at: expected an aware datetime"):
        bv.Contact(id="c1", at=NAIVE)
    with pytest.raises(ValueError, match="known_at: expected an aware datetime"):
        bv.check([], as_of=DAY, known_at=NAIVE)


@pytest.mark.parametrize(
    "offset",
    [
        datetime.timedelta(seconds=1),
        datetime.timedelta(hours=18, minutes=1),
        datetime.timedelta(microseconds=1),
    ],
)
def test_an_offset_that_no_file_can_hold_is_a_value_error(offset: datetime.timedelta) -> None:
    with pytest.raises(ValueError, match=r"Stamp.at: expected"):
        bv.Stamp(at=NAIVE.replace(tzinfo=datetime.timezone(offset)))


def test_a_day_is_no_instant() -> None:
    with pytest.raises(TypeError, match=r"Stamp.at: expected an aware datetime"):
        bv.Stamp(at=DAY)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"Stamp.at: expected an aware datetime"):
        bv.Stamp(at="2026-11-21")


def test_a_moment_is_a_day_or_an_instant_and_stays_what_it_was() -> None:
    at = datetime.datetime(2026, 11, 21, 16, 55, tzinfo=datetime.UTC)
    assert bv.Contact(id="c1", at=DAY).at == DAY
    assert type(bv.Contact(id="c1", at="2026-11-21").at) is datetime.date
    assert bv.Contact(id="c1", at=at).at == at
    assert bv.Contact(id="c1", at="2026-11-21T16:55:00Z").at == at
    with pytest.raises(ValueError, match=r"Contact.at: expected"):
        bv.Contact(id="c1", at="yesterday")


# --- partial dates -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (2011, "2011"),
        ("2011", "2011"),
        ("2011-03", "2011-03"),
        ("2011-03-09", "2011-03-09"),
        (datetime.date(2011, 3, 9), "2011-03-09"),
        (bv.PartialDate(2011, 3), "2011-03"),
    ],
)
def test_a_partial_date_goes_in_in_many_ways(
    given: bv.PartialDate | datetime.date | str | int, text: str
) -> None:
    born = bv.Member(id="m1", born=given).born
    assert born == bv.PartialDate.parse(text)
    assert str(born) == text


def test_a_partial_date_knows_what_it_may_be() -> None:
    month = bv.PartialDate(2024, 2)
    assert (month.year, month.month, month.day) == (2024, 2, None)
    assert (month.earliest, month.latest) == (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    assert month.exact is None
    assert bv.PartialDate(2024).month is None
    assert bv.PartialDate(2024, 2, 3).exact == datetime.date(2024, 2, 3)


def test_a_partial_date_is_certainly_or_possibly_before_another() -> None:
    month = bv.PartialDate(2024, 2)
    assert month.certainly_before("2024-03")
    assert month.certainly_after(datetime.date(2024, 1, 31))
    assert month.possibly_before(2024)
    assert month.possibly_after(2024)
    assert not month.certainly_before(2024)
    with pytest.raises(TypeError):
        _ = month < bv.PartialDate(2025)  # type: ignore[operator]


def test_a_partial_date_is_a_frozen_value() -> None:
    month = bv.PartialDate(2024, 2)
    assert month == pickle.loads(pickle.dumps(month)) == copy.deepcopy(month)  # noqa: S301
    assert len({month, bv.PartialDate.parse("2024-02"), bv.PartialDate(2024)}) == 2
    assert month != "2024-02"
    assert eval(repr(month), {"PartialDate": bv.PartialDate}) == month  # noqa: S307
    with pytest.raises(AttributeError):
        month.year = 2025  # type: ignore[misc]


@pytest.mark.parametrize(
    "wrong", [(0,), (10_000,), (2024, 13), (2024, 0), (2023, 2, 29), (2024, 4, 31)]
)
def test_a_partial_date_that_is_not_in_the_calendar_is_a_value_error(wrong: Iterable[int]) -> None:
    with pytest.raises(ValueError, match=r"PartialDate\.\w+: expected"):
        bv.PartialDate(*wrong)


def test_a_partial_date_with_a_day_has_a_month() -> None:
    with pytest.raises(TypeError, match=r"PartialDate\.day"):
        bv.PartialDate(2024, day=3)
    with pytest.raises(TypeError, match=r"PartialDate\.year"):
        bv.PartialDate("2024")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="PartialDate: expected"):
        bv.PartialDate.parse("2024-2")
    with pytest.raises(ValueError, match=r"Member.born: expected"):
        bv.Member(id="m1", born=0)


# --- numbers, yes and no, ids, texts, lists --------------------------------------------------------------


def test_a_number_lies_in_its_scale() -> None:
    assert [bv.Rating(score=score).score for score in (0, 10)] == [0, 10]
    for wrong in (-1, 11, 10**40):
        with pytest.raises(ValueError, match=r"Rating.score: expected an int from 0 to 10"):
            bv.Rating(score=wrong)
    for other in (True, "5", 5.0):
        with pytest.raises(TypeError, match=r"Rating.score: expected an int"):
            bv.Rating(score=other)  # type: ignore[arg-type]


def test_what_counts_as_an_int_is_a_number() -> None:
    class Five:
        def __index__(self) -> int:
            return 5

    assert bv.Rating(score=Five()).score == 5  # type: ignore[arg-type]


def test_yes_and_no_are_bools_only() -> None:
    assert bv.Member(id="m1", unborn=True).unborn is True
    assert bv.Member(id="m1", unborn=False).unborn is False
    assert bv.Member(id="m1").unborn is None
    for wrong in (0, 1, "yes"):
        with pytest.raises(TypeError, match=r"Member.unborn: expected a bool"):
            bv.Member(id="m1", unborn=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["m1", "koppel-2", "A.b_c-1", "123456789012345", "0191d5a0-7b1c-4f3e-9a2b-1c2d3e4f5a6b"]
)
def test_an_id_is_a_short_name_or_a_uuid(text: str) -> None:
    assert bv.Member(id=text).id == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " m1",
        "-m1",
        "1234567890123456",
        "0191D5A0-7B1C-4F3E-9A2B-1C2D3E4F5A6B",
        "Fatima el Idrissi",
    ],
)
def test_another_text_is_no_id_and_is_not_repeated(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Member.id: expected an id: [^F]*$"):
        bv.Member(id=text)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_comes_back_as_it_was(text: str) -> None:
    member = bv.Member(id="m1", name=text)
    assert member.name == text
    assert bv.Member.from_json(member.to_json()) == member


def test_half_a_surrogate_pair_is_no_text() -> None:
    with pytest.raises(ValueError, match=r"Member.name: expected text without lone surrogates"):
        bv.Member(id="m1", name="\ud800")
    with pytest.raises(ValueError, match="expected text without lone surrogates"):
        bv.read_case("\ud800")


def test_a_list_goes_in_as_any_iterable_and_comes_out_as_tuple() -> None:
    seats = (bv.Seat(id="s1"), bv.Seat(id="s2"))
    for some in (seats, list(seats), iter(seats), (seat for seat in seats)):
        assert bv.Koppel(id="k1", seats=some).seats == seats
    assert isinstance(bv.Koppel(id="k1", seats=seats).seats, tuple)
    assert bv.Koppel(id="k1").seats == ()


@pytest.mark.parametrize("wrong", [None, "s1", b"s1", {}, 1, bv.Seat(id="s1")])
def test_what_is_no_list_is_a_type_error(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"Koppel.seats: expected a tuple, list or other iterable"):
        bv.Koppel(id="k1", seats=wrong)  # type: ignore[arg-type]


def test_a_wrong_item_is_named_by_its_place() -> None:
    with pytest.raises(TypeError, match=r"Koppel.seats\[1\]: expected Seat"):
        bv.Koppel(id="k1", seats=[bv.Seat(id="s1"), "s2"])  # type: ignore[list-item]
    with pytest.raises(ValueError, match=r"Member.roles\[2\]: expected MemberRole"):
        bv.Member(id="m1", roles=["child", "parent", "boss"])


def test_an_error_of_an_iterable_is_its_own() -> None:
    def failing() -> Iterable[bv.Seat]:
        yield bv.Seat(id="s1")
        raise LookupError

    with pytest.raises(LookupError):
        bv.Koppel(id="k1", seats=failing())


def test_no_list_is_something_else_than_an_empty_list() -> None:
    assert bv.Contact(id="c1").seen is None
    assert bv.Contact(id="c1", seen=[]).seen == ()
    assert bv.Contact(id="c1") != bv.Contact(id="c1", seen=[])
    assert bv.Contact(id="c1", seen=["m1"]).replace(seen=None).seen is None
