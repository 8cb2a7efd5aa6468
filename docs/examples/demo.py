"""What `make demo` runs: judges a thousand invented households and the sample files.

It shows what the table says, what one koppel has to do next, and why one promise stands as it does.
Everybody in it is invented. The whole table and the caseload are written to build/demo.
"""

import csv
import io
import os
from collections import Counter, defaultdict
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

import blijvend as bv
from blijvend.cli.screen import STATUS_STYLES
from blijvend.codes import Status, Theme

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "docs" / "examples" / "cases"
OUT = ROOT / "build" / "demo"
AS_OF = "2026-11-21"
HOUSEHOLDS = 1000
SEED = 2026
WIDE = 100


def caseload() -> bv.Caseload:
    """A thousand invented households, the same ones every time, recorded up to the day we judge from."""
    return bv.synth(HOUSEHOLDS, SEED, until=AS_OF)


def busiest_koppel(cases: bv.Caseload) -> list[bv.CaseFile]:
    """The households of the koppel that has most of them on the day we judge from."""
    households: dict[frozenset[str], list[bv.CaseFile]] = defaultdict(list)
    for case in cases:
        seats = [seat for koppel in case.koppels for seat in koppel.seats if seat.until is None]
        if not case.closures:
            households[frozenset(seat.professional or "" for seat in seats)].append(case)
    pairs = [found for people, found in households.items() if len(people) == 2]
    return max(pairs, key=len)


def grid(*headings: str) -> Table:
    """A table without lines, whose last column wraps."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for heading in headings[:-1]:
        table.add_column(heading, no_wrap=True)
    table.add_column(headings[-1], ratio=1)
    return table


def counts_by_theme(table: bv.Obligations) -> dict[str, Counter[Status]]:
    """How many promises about each theme stand how, in the order of the code list."""
    theme_of = {rule.id: rule.theme for rule in bv.rules()}
    counts: dict[str, Counter[Status]] = {theme.label("en"): Counter() for theme in Theme}
    for rule, found in table.counts().items():
        counts[theme_of[rule].label("en")].update(found)
    return {theme: found for theme, found in counts.items() if found.total()}


def show_counts(console: Console, table: bv.Obligations) -> None:
    """How the promises stand, by what they are about."""
    counts = counts_by_theme(table)
    if console.width < WIDE:
        for theme, found in counts.items():
            parts = [
                Text(f"{found[status]} {status.label('en')}", STATUS_STYLES[status])
                for status in Status
                if found[status]
            ]
            console.print(
                Text(theme, "bold"), Text("  ").append_text(Text(", ").join(parts)), sep="\n"
            )
        return
    shown = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold")
    shown.add_column("promises about")
    for status in Status:
        shown.add_column(status.label("en"), justify="right", style=STATUS_STYLES[status])
    for theme, found in counts.items():
        shown.add_row(theme, *(str(found[status] or "") for status in Status))
    console.print(shown)


def show_agenda(console: Console, rows: bv.Obligations) -> None:
    """What one koppel has to do, by last day."""
    shown = grid("last day", "status", "household", "what to do")
    for row in rows:
        words = bv.explain(row, "en")
        state = Text(row.status.label("en"), STATUS_STYLES[row.status])
        todo = words.happened if row.status is Status.unknown else words.mend
        shown.add_row(str(row.due or "none"), state, row.case[:8], todo)
    console.print(shown)


def as_csv(table: bv.Obligations) -> str:
    """The table as CSV: what is absent is empty, lists are joined by semicolons."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.columns)
    for row in zip(*(table[name] for name in table.columns), strict=True):
        writer.writerow("; ".join(cell) if isinstance(cell, tuple) else cell for cell in row)
    return text.getvalue()


def write(name: str, text: str) -> None:
    """Writes a file that is there only when all of it has been written."""
    OUT.mkdir(parents=True, exist_ok=True)
    unfinished = OUT / f".{name}.{os.getpid()}.tmp"
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(OUT / name)


def heading(console: Console, text: str) -> None:
    """A line above a part."""
    console.print()
    console.print(Text(text, "bold underline"))


def judge() -> tuple[bv.Caseload, bv.Caseload, bv.Obligations]:
    """The invented households, the samples, and the table of both."""
    cases = caseload()
    samples = bv.read(SAMPLES)
    return cases, samples, bv.check([*cases, *samples], as_of=AS_OF, lang="en")


def show_summary(
    console: Console, cases: bv.Caseload, samples: bv.Caseload, table: bv.Obligations
) -> None:
    """What was promised, and how it stands."""
    whom = f"{len(cases)} households and {len(samples)} sample cases"
    heading(console, f"What was promised to {whom}, as of {AS_OF}")
    show_counts(console, table)
    console.print(
        f"{len(table)} promises, {len(table.findings())} of them to look at; "
        f"{len(table.problems)} problems in the files themselves."
    )


def show(console: Console) -> None:
    """Does the whole of it."""
    cases, samples, table = judge()
    show_summary(console, cases, samples, table)

    koppel = busiest_koppel(cases)
    rows = bv.agenda(koppel, as_of=AS_OF, days=14, lang="en")
    heading(console, f"What one koppel has to do for {len(koppel)} households in the next 14 days")
    show_agenda(console, rows)

    heading(
        console,
        "Why one promise stands as it does: somebody in sample case 02c whom nobody has seen",
    )
    unseen = table.where(case="case-02c", rule="everyone-seen", status=Status.overdue)[0]
    console.print(str(bv.explain(unseen, "nl")), soft_wrap=False)
    console.print()
    console.print(str(bv.explain(unseen, "en")), soft_wrap=False)

    write("table.csv", as_csv(table))
    write("table.json", table.to_json())
    write("caseload.ndjson", "".join(case.to_json() + "\n" for case in cases))
    heading(console, "Written to build/demo, and what to try next")
    steps = {
        "table.csv, table.json": "the whole table, rule by rule; caseload.ndjson: the households",
        ".venv/bin/blijvend agenda docs/examples/cases --as-of 2026-11-21": "what must happen next",
        ".venv/bin/blijvend explain docs/examples/cases/03-koppel-broken.json --as-of 2026-11-21 "
        "--rule koppel-stays": "why a promise stands as it does",
        "docs/01-concepts.md": "the ideas; docs/examples: programs and stories to read",
    }
    for what, why in steps.items():
        console.print(Text(what, "bold"))
        console.print(f"    {why}")


if __name__ == "__main__":
    show(Console(highlight=False, markup=False, emoji=False))
