"""Measures blijvend and its peers in one run, and says which goals hold.

    make bench              files of up to a hundred thousand cases
    make bench BENCH=full   a million too, for which it takes 15 GB of disk and some minutes

Everything is measured in turns, round after round, so that what else the machine does weighs on all alike. What one
thread does is told in time of the processor, what two do together in time on the clock. Results: build/bench.json.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import instructions
import peers
import plain_rules
import report

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bench"
PROGRAM = BUILD / "tests" / "bench" / "blijvend_bench"
AS_OF = date(2026, 11, 21)  # as households.hpp has it
HOUSEHOLDS = 2_000
DIFFERENT = 10_000  # households in a large file; the rest repeats them under other ids of the case
ROUNDS = 9
GROWTH = (1_000, 10_000, 100_000)
MILLION = 1_000_000
BYTES_A_CASE = 15_000  # hardly more, to see whether a file will go on the disk
FOURTEEN = [rule for rule, _, _ in plain_rules.RULES]

Figures = dict[str, Any]


def ask(*arguments: str | Path | int) -> Figures:
    """A piece of work in a process of its own, and the figures it prints."""
    done = subprocess.run(
        [PROGRAM, *map(str, arguments)], capture_output=True, text=True, check=True
    )
    figures: Figures = json.loads(done.stdout)
    return figures


@contextmanager
def caseload(households: int) -> Iterator[Path]:
    """A file of invented households, which is gone afterwards."""
    if shutil.disk_usage(BUILD).free < 2 * households * BYTES_A_CASE:
        sys.exit(f"There is too little disk for a file of {households:,} cases.")
    path = BUILD / f"{households}.ndjson"
    try:
        ask("write", households, DIFFERENT, path)
        yield path
    finally:
        path.unlink(missing_ok=True)


def check_agreement(path: Path, peer: peers.Peers) -> int:
    """Stops unless the plain rules give the very rows that blijvend gives; how many they are."""
    printed = subprocess.run(
        [PROGRAM, "rows", path, *FOURTEEN], capture_output=True, text=True, check=True
    )
    ours = printed.stdout.splitlines()
    theirs = ["\t".join("" if one is None else str(one) for one in row) for row in peer.rows()]
    if ours != theirs:
        only_ours, only_theirs = sorted(set(ours) - set(theirs)), sorted(set(theirs) - set(ours))
        print(f"== the rules disagree: {len(ours)} rows of blijvend, {len(theirs)} of plain Python")
        for label, rows in (("blijvend", only_ours), ("plain", only_theirs)):
            print(f"   {len(rows)} only of {label}:", *rows[:10], sep="\n      ")
        sys.exit(1)
    return len(ours)


def measure_rounds(path: Path, peer: peers.Peers, rounds: int) -> tuple[Figures, list[Figures]]:
    """What does not change, and every figure of every round; the first round only warms up."""
    with subprocess.Popen(
        [PROGRAM, "rounds", path, *FOURTEEN],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        fixed: Figures = json.loads(program.stdout.readline())
        measured: list[Figures] = []
        for number in range(rounds + 1):
            print("\r== round", number, "of", rounds, end="", flush=True)
            print(file=program.stdin, flush=True)
            measured.append(json.loads(program.stdout.readline()) | peer.measure())
        print()
        program.stdin.close()
    return fixed, measured[1:]


def measure_growth(sizes: tuple[int, ...]) -> list[Figures]:
    """Files of growing size, checked in pieces by two threads, with the table kept and without."""
    measured = []
    for households in sizes:
        print(f"== a file of {households:,} cases")
        with caseload(households) as path:
            ask("stream", path, 2, "drop")  # so that the file is in memory
            measured.append(
                {
                    "bytes": path.stat().st_size,
                    **ask("stream", path, 2, "drop"),
                    "kept": ask("stream", path, 2, "keep") if households < MILLION else None,
                }
            )
    return measured


def machine() -> Figures:
    """What it is measured on, as the system names it."""
    processor = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "processor": processor,
        "cores": os.cpu_count(),
        "memory": memory,
        "system": platform.freedesktop_os_release()["PRETTY_NAME"],
        "compiler": instructions.compiler(),
        "day": datetime.now(UTC).date().isoformat(),
    }


def main() -> int:
    """Measures everything, and prints what the page shows."""
    full = "--full" in sys.argv[1:]
    result: Figures = {"machine": machine(), "versions": peers.versions()}
    with caseload(HOUSEHOLDS) as path:
        peer = peers.Peers(path.read_bytes(), AS_OF)
        print(f"== {check_agreement(path, peer):,} rows of {len(FOURTEEN)} rules are the same")
        result["fixed"], result["rounds"] = measure_rounds(path, peer, ROUNDS)
        result["memory"] = ask("memory", path)
    result["growth"] = measure_growth((*GROWTH, MILLION) if full else GROWTH)
    print("== counting instructions")
    result["instructions"] = {
        "now": instructions.count(),
        "recorded": instructions.recorded(),
    }
    (BUILD.parent / "bench.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(report.part(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
