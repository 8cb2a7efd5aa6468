"""Invented households from Python."""

import datetime
from itertools import chain

import pytest

import blijvend as bv
from blijvend.invented import synth_pieces


def test_the_same_seed_gives_the_same_households() -> None:
    assert bv.synth(300, seed=4) == bv.synth(300, seed=4)
    assert bv.synth(5, seed=4) != bv.synth(5, seed=5)
    assert list(bv.synth(5, seed=4)) == list(bv.synth(300, seed=4)[:5])
    assert list(chain.from_iterable(synth_pieces(300, 4))) == list(bv.synth(300, seed=4))
    assert len({case.id for case in bv.synth(300)}) == 300


def test_households_start_and_are_recorded_within_the_days_that_are_asked() -> None:
    cases = bv.synth(40, first="2025-01-01", last=datetime.date(2025, 3, 31), until="2025-06-30")
    for case in cases:
        started = case.household.started_on
        assert started is None or "2025-01-01" <= str(started) <= "2025-03-31"
        for contact in case.contacts:
            assert contact.stamp is not None
            assert contact.stamp.at is None or str(contact.stamp.at) < "2025-07-01T02"


def test_a_team_has_a_programme_with_the_ids_of_its_households() -> None:
    programme = bv.synth_programme(1, seed=4)
    assert programme == bv.synth_programme(1, seed=4)
    assert programme != bv.synth_programme(2, seed=4)
    assert bv.synth_programme() == bv.synth_programme(0, seed=1)
    assert bv.Programme.from_json(programme.to_json()) == programme
    names = {who.id: who.name for who in programme.professionals}
    cases = bv.synth(48, seed=4)
    assert {case.household.team for case in cases[24:]} <= {programme.teams[0].id, None}
    for case in cases[24:]:
        for who in case.professionals:
            assert names.get(who.id, who.name) == who.name
    assert any(who.id in names for who in cases[24].professionals)
    assert not any(who.id in names for who in cases[23].professionals)


def test_a_programme_is_recorded_until_the_day_that_is_asked() -> None:
    programme = bv.synth_programme(first="2025-01-01", last="2025-03-31", until="2025-06-30")
    assert programme.teams[0].since in {datetime.date(2025, 1, 1), None}
    assert programme.reflections
    for meeting in programme.reflections:
        assert meeting.stamp is not None
        assert str(meeting.stamp.at) < "2025-07-01"
    ends = bv.synth_programme(first="2025-01-01", last=datetime.date(2025, 3, 31))
    assert ends == bv.synth_programme(first="2025-01-01", last="2025-03-31", until="2025-03-31")
    assert len(ends.reflections) < len(programme.reflections)
    assert not bv.synth_programme(until="2023-12-31").teams


def test_what_cannot_be_made_is_refused() -> None:
    assert len(bv.synth(0)) == 0
    with pytest.raises(ValueError, match="the last day lies before the first"):
        bv.synth(1, first="2026-01-01", last="2025-01-01")
    with pytest.raises(ValueError, match="until: expected"):
        bv.synth(1, until="soon")
    with pytest.raises(ValueError, match="cases: expected"):
        bv.synth(-1)
    with pytest.raises(ValueError, match="seed: expected"):
        bv.synth(1, seed=-1)
    with pytest.raises(ValueError, match="team: expected"):
        bv.synth_programme(-1)
    with pytest.raises(ValueError, match="no team with that number"):
        bv.synth_programme(2**63 - 1)
    with pytest.raises(ValueError, match="until: expected"):
        bv.synth_programme(until="soon")
