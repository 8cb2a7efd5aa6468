"""Says of the last run which goals hold, and puts that on the page.

python3 tests/bench/report.py          prints what build/bench.json says
python3 tests/bench/report.py --page   writes it into the marked part of docs/performance.md
"""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from instructions import MOST

ROOT = Path(__file__).resolve().parents[2]
RESULT = ROOT / "build" / "bench.json"
PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- written by tests/bench/report.py -->\n", "<!-- until here -->\n"

Result = dict[str, Any]
MIB = 1 << 20


def figure(result: Result, name: str) -> float:
    """The median of a figure over the rounds: nanoseconds a case or a row."""
    return float(median(one[name] for one in result["rounds"]))


def ratio(result: Result, over: str, under: str) -> float:
    """The median of a ratio within a round."""
    return float(median(one[over] / one[under] for one in result["rounds"]))


def rule(result: Result) -> float:
    """Nanoseconds a rule a case: judging by all rules less judging by none."""
    rules = result["fixed"]["rules"]
    return float(median((one["judge"] - one["judge_no_rule"]) / rules for one in result["rounds"]))


def streaming(result: Result) -> float:
    """The most memory, over files of every size, when rows are passed on and no table is kept."""
    return float(max(one["peak"] for one in result["growth"]))


def shares(result: Result) -> list[tuple[str, float]]:
    """What the whole job of one thread is made of, each measured by itself."""
    fixed = result["fixed"]
    columns = figure(result, "columns") * fixed["rows"] / fixed["cases"]
    whole = figure(result, "check")
    rules = ratio(result, "judge", "check") - ratio(result, "judge_no_rule", "check")
    return [
        ("reading", ratio(result, "read", "check")),
        (
            "the structure of the file, and the file as it stood",
            ratio(result, "judge_no_rule", "check"),
        ),
        ("the rules, and their rows", rules),
        ("rows into columns", columns / whole),
    ]


def disturbed(result: Result) -> str:
    """A warning when the machine had other work, which one thread shows by waiting for its processor."""
    waited = ratio(result, "check_passed", "check")
    if waited <= 1.1:
        return ""
    return (
        f"**The machine had other work: one thread took {waited:.1f} × its time of the processor, so that what is told "
        "on the clock (two threads, P5, P7, P10) says little.** "
    )


@dataclass(frozen=True)
class Measured:
    """What came out, and whether the goal holds; None: it was not measured."""

    text: str
    holds: bool | None


@dataclass(frozen=True)
class Goal:
    """A goal, and what a run says of it."""

    id: str
    text: str
    of: Callable[[Result], Measured]


def at_most(most: float, of: Callable[[Result], float], form: str) -> Callable[[Result], Measured]:
    """A single figure that must not be larger."""
    return lambda result: Measured(form.format(of(result)), of(result) <= most)


def all_of(
    wanted: tuple[float, ...], of: Callable[[Result], tuple[float, ...]], form: str
) -> Callable[[Result], Measured]:
    """Figures that must all be as large as they are wanted; those behind them are only told."""
    return lambda result: Measured(
        form.format(*of(result)),
        all(f >= w for f, w in zip(of(result), wanted, strict=False)),
    )


def kept_memory(result: Result) -> Measured:
    """P8: three figures that must not be larger."""
    memory = result["memory"]
    with_text, without = memory["kept"] / memory["json"], memory["without_text"] / memory["json"]
    streamed = streaming(result) / MIB
    return Measured(
        f"{with_text:.2f} ×; {without:.2f} ×; {streamed:.0f} MiB",
        with_text <= 1.0 and without <= 0.35 and streamed <= 64,
    )


def arrow(result: Result) -> Measured:
    """P9: whether columns are where they were, and what a row takes."""
    no_copy, row = result["fixed"]["arrow_without_copy"], figure(result, "columns")
    anew = figure(result, "columns_anew")
    return Measured(
        f"{'no copy' if no_copy else 'a copy'}; {row:.1f} ns a row ({anew:.1f} in memory given out anew)",
        no_copy and row <= 25,
    )


def threads(result: Result) -> Measured:
    """P7: how much faster two threads are, and whether they say the same."""
    faster = ratio(result, "check_passed", "check_two_threads_passed")
    same = result["fixed"]["same_with_two_threads"]
    return Measured(
        f"{faster:.2f} ×, {'the same rows' if same else 'other rows'}", faster >= 1.75 and same
    )


def million_cases(result: Result) -> Measured:
    """P10: time and memory for a million cases, or what the largest file makes likely."""
    largest = result["growth"][-1]
    gigabytes = largest["bytes"] / 1e9
    if largest["cases"] >= 1_000_000:
        seconds, memory = largest["seconds"], largest["peak"] / (1 << 30)
        return Measured(
            f"{seconds:.1f} s for {gigabytes:.1f} GB, {memory:.2f} GiB",
            seconds <= 15 and memory <= 2,
        )
    seconds = largest["seconds"] / largest["cases"] * 1e6
    return Measured(
        f"not measured; {largest['cases']:,} cases took {largest['seconds']:.1f} s, which makes {seconds:.0f} s",
        None,
    )


def instructions(result: Result) -> Measured:
    """P11: what was counted, against what was recorded."""
    now, then = (
        result["instructions"][key]["instructions_per_case"] for key in ("now", "recorded")
    )
    return Measured(f"{now:,} a case, {now / then - 1:+.1%}", now <= MOST * then)


GOALS = [
    Goal(
        "P1",
        "reading into the model at most 2.2 × W",
        at_most(2.2, lambda r: ratio(r, "read", "simdjson_walk"), "{:.2f} ×"),
    ),
    Goal(
        "P2",
        "reading, all rules and columns at most 4 × D",
        at_most(4, lambda r: ratio(r, "check", "simdjson_dom"), "{:.2f} ×"),
    ),
    Goal(
        "P3",
        "the same at least 6 × as fast as nlohmann's parse alone",
        all_of((6,), lambda r: (ratio(r, "nlohmann_parse", "check"),), "{:.2f} ×"),
    ),
    Goal(
        "P4",
        "reading at least 7 × pydantic, 1.5 × msgspec, 2.5 × orjson",
        all_of(
            (7, 1.5, 2.5),
            lambda r: tuple(ratio(r, peer, "read") for peer in ("pydantic", "msgspec", "orjson")),
            "{:.1f} ×; {:.2f} ×; {:.2f} ×",
        ),
    ),
    Goal(
        "P5",
        "the whole job at least 20 × msgspec and the same rules in plain Python on two threads, 12 × on one",
        all_of(
            (20, 12),
            lambda r: (
                ratio(r, "msgspec_and_rules", "fourteen_two_threads_passed"),
                ratio(r, "msgspec_and_rules", "fourteen"),
                ratio(r, "msgspec_and_rules", "check_two_threads_passed"),
                ratio(r, "msgspec_and_rules", "check"),
            ),
            "{:.1f} ×; {:.1f} × (blijvend with all its rules: {:.1f} ×; {:.1f} ×)",
        ),
    ),
    Goal("P6", "at most 100 ns a rule a case", at_most(100, rule, "{:.0f} ns")),
    Goal("P7", "two threads at least 1.75 × one, and the same rows", threads),
    Goal(
        "P8",
        "a kept caseload at most 1.0 × its JSON with text, 0.35 × without; streaming at most 64 MiB",
        kept_memory,
    ),
    Goal("P9", "the table to Arrow without a copy, at most 25 ns a row to build", arrow),
    Goal("P10", "a million cases in at most 15 s on two cores, in at most 2 GiB", million_cases),
    Goal("P11", "at most 5 % more instructions a case than recorded", instructions),
]

# Figures a case, in microseconds: the name in a round, and what it is.
FIGURES = {
    "simdjson_dom": "simdjson, DOM, parse only (D)",
    "simdjson_walk": "simdjson, On-Demand, every value looked at (W)",
    "read": "**blijvend: into the model**",
    "keep": "**blijvend: into the model, and kept**",
    "unpack": "**blijvend: unpacking a kept case**",
    "check": "**blijvend: read, all rules, columns**",
    "check_two_threads_passed": "**the same with two threads, on the clock**",
    "check_a_year_earlier": "**the same with one thread, as of a year earlier**",
    "fourteen": "**blijvend: read, fourteen rules, columns**",
    "fourteen_two_threads_passed": "**the same with two threads, on the clock**",
    "orjson": "orjson",
    "msgspec": "msgspec, typed",
    "json": "Python's json",
    "nlohmann_parse": "nlohmann/json, DOM, parse only",
    "pydantic": "pydantic, typed",
    "msgspec_and_rules": "msgspec, typed, and the fourteen rules in plain Python",
    "judge_no_rule": "**blijvend: the structure of a file in the model, judged by no rule**",
    "judge": "**blijvend: a file in the model, judged by all rules**",
    "write": "**blijvend: writing a case**",
    "nlohmann_dump": "nlohmann/json, dump",
}


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---" for _ in head], *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def part(result: Result) -> str:
    """What the marked part of the page says."""
    machine, versions, fixed = result["machine"], result["versions"], result["fixed"]
    rounds = len(result["rounds"])
    used = ", ".join(f"{name} {version}" for name, version in versions.items())
    said = {True: "yes", False: "**no**", None: "?"}
    goals = []
    for goal in GOALS:
        measured = goal.of(result)
        goals.append((goal.id, goal.text, measured.text, said[measured.holds]))
    growth = [
        (
            f"{one['cases']:,}",
            f"{one['bytes'] / 1e6:,.0f} MB",
            f"{one['seconds']:.2f} s",
            f"{one['seconds'] / one['cases'] * 1e6:.1f} µs",
            f"{one['peak'] / MIB:,.0f} MiB",
            f"{one['rows']:,}",
            f"{one['kept']['table'] / MIB:,.0f} MiB" if one["kept"] else "–",
            f"{one['kept']['peak'] / MIB:,.0f} MiB" if one["kept"] else "–",
        )
        for one in result["growth"]
    ]
    return "\n".join(
        (
            f"Measured on {machine['day']}: {machine['processor']}, {machine['cores']} cores, "
            f"{machine['memory'] / (1 << 30):.0f} GiB; {machine['system']}, {machine['compiler']}, "
            f"simdjson {fixed['simdjson']}, nlohmann/json {fixed['nlohmann']}, {used}. "
            f"{disturbed(result)}{fixed['cases']:,} cases of "
            f"{fixed['bytes'] / fixed['cases'] / 1e3:.1f} KB, "
            f"{fixed['rows'] / fixed['cases']:.0f} rows a case, {fixed['rules']} rules; medians of {rounds} rounds.\n",
            table(("", "goal", "measured", "holds"), goals),
            table(
                ("a case", "µs"),
                [(label, f"{figure(result, name) / 1e3:.1f}") for name, label in FIGURES.items()],
            ),
            table(
                ("of reading, all rules and columns", "share"),
                [(label, f"{share:.0%}") for label, share in shares(result)],
            ),
            table(
                ("a row", "ns"),
                [
                    (
                        "into columns, in memory that is used again",
                        f"{figure(result, 'columns'):.1f}",
                    ),
                    (
                        "into columns, in memory given out anew",
                        f"{figure(result, 'columns_anew'):.1f}",
                    ),
                    ("lent to Arrow", f"{figure(result, 'arrow'):.2f}"),
                ],
            ),
            table(
                (
                    "cases",
                    "file",
                    "two threads",
                    "a case",
                    "most memory, rows passed on",
                    "rows",
                    "table",
                    "most memory, rows kept",
                ),
                growth,
            ),
        )
    )


def marked(page: str) -> tuple[str, str, str]:
    """The page before, in and after the marked part."""
    before, _, rest = page.partition(BEGIN)
    inside, _, after = rest.partition(END)
    return before, inside, after


def main() -> None:
    """Prints the last run, or writes it into the page."""
    written = part(json.loads(RESULT.read_text(encoding="utf-8")))
    if sys.argv[1:] != ["--page"]:
        print(written)
        return
    before, _, after = marked(PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(f"{before}{BEGIN}\n{written}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
