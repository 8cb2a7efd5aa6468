"""Invented households and teams, for tests, training and demonstrations."""

from collections.abc import Iterator

from blijvend import _core
from blijvend._core import Cases, Programme
from blijvend.caseload import Caseload
from blijvend.verbs import Day


def synth(
    cases: int,
    seed: int = 1,
    *,
    first: Day | None = None,
    last: Day | None = None,
    until: Day | None = None,
) -> Caseload:
    """The case files of so many invented households: the same for the same arguments, everywhere.

    Args:
        cases: How many. More of them leaves the first ones as they are.
        seed: Another seed is another region.
        first: First day on which a case may start; None: 2024-01-01.
        last: Last day on which a case may start; None: 2026-12-31.
        until: Nothing is recorded after this day; None: `last`.
    """
    return Caseload(
        Cases.join(list(synth_pieces(cases, seed, first=first, last=last, until=until)))
    )


def synth_pieces(
    cases: int,
    seed: int = 1,
    *,
    first: Day | None = None,
    last: Day | None = None,
    until: Day | None = None,
) -> Iterator[Cases]:
    """As `synth`, some at a time: for more of them than fit in memory."""
    if cases < 0:
        raise ValueError("cases: expected 0 or more")
    for begin in range(0, cases, _PIECE):
        yield _core.synth(begin, min(_PIECE, cases - begin), seed, first, last, until)


def synth_programme(
    team: int = 0,
    *,
    seed: int = 1,
    first: Day | None = None,
    last: Day | None = None,
    until: Day | None = None,
) -> Programme:
    """The programme file of one invented team: the same for the same arguments, everywhere.

    Args:
        team: Which team. Team 0 works with the first 24 households that `synth` makes of the same
            region, team 1 with the next 24, and so on: with the same ids.
        seed: Another seed is another region.
        first: First day of the team, and on which a case may start; None: 2024-01-01.
        last: Last day on which a case may start; None: 2026-12-31.
        until: Nothing is recorded after this day; None: `last`.
    """
    return _core.synth_programme(team, seed, first, last, until)


_PIECE = 256
