"""Invented households from Python."""

import datetime

import pytest

import blijvend as bv
from blijvend.invented import each_synth


def test_the_same_seed_gives_the_same_households() -> None:
    assert bv.synth(300, seed=4) == bv.synth(300, seed=4)
    assert bv.synth(5, seed=4) != bv.synth(5, seed=5)
    assert list(bv.synth(5, seed=4)) == list(bv.synth(300, seed=4)[:5])
    assert list(each_synth(300, 4)) == list(bv.synth(300, seed=4))
    assert len({case.id for case in bv.synth(300)}) == 300


def test_households_start_and_are_recorded_within_the_days_that_are_asked() -> None:
    cases = bv.synth(40, first="2025-01-01", last=datetime.date(2025, 3, 31), until="2025-06-30")
    for case in cases:
        started = case.household.started_on
        assert started is None or "2025-01-01" <= str(started) <= "2025-03-31"
        for contact in case.contacts:
            assert contact.stamp is not None
            assert contact.stamp.at is None or str(contact.stamp.at) < "2025-07-01T02"


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
