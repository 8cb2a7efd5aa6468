"""The page on performance has the form that a run gives it; what stands in it is for the run to say."""

import re
import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "bench"))
report = import_module("report")

MEND = "write the page again: make bench PAGE=yes"


def cells_of(head: str) -> list[list[str]]:
    """The rows of the table in the marked part that has this head."""
    _, inside, _ = report.marked(report.PAGE.read_text(encoding="utf-8"))
    (table,) = [one for one in inside.split("\n\n") if one.lstrip("\n").startswith(head)]
    rows = [line for line in table.strip().splitlines() if line.startswith("| ")]
    return [re.split(r" \| ", row.strip("| ")) for row in rows[2:]]


def test_page_shows_every_goal_and_whether_it_holds() -> None:
    shown = cells_of("|  | goal |")
    assert [row[:2] for row in shown] == [[goal.id, goal.text] for goal in report.GOALS], MEND
    assert {row[3] for row in shown} <= {"yes", "**no**", "?"}, MEND


def test_page_shows_every_figure() -> None:
    assert [label for label, _ in cells_of("| a case |")] == list(report.FIGURES.values()), MEND
