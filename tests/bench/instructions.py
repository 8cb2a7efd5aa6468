"""The instructions that a case takes, counted by callgrind: the one gate on speed that no noise moves.

    make instructions              counts, and fails when it is over 5 % more than was recorded
    make instructions RECORD=yes   counts, and records it in tests/bench/instructions.json

What is counted stands in instructions.cpp: a hundred invented households read, judged and laid out as columns by one
thread. Record a new count with the change that is worth it: a new rule, or code that became faster. Where the
instructions go: `callgrind_annotate build/bench/callgrind.out`.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bench"
RECORD = Path(__file__).with_suffix(".json")
MOST = 1.05  # of what was recorded

# The processor decides neither which kernel of simdjson runs nor how memory is copied, so that machines agree.
SAME_EVERYWHERE = {
    "SIMDJSON_FORCE_IMPLEMENTATION": "westmere",
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX_Fast_Unaligned_Load,-ERMS,-FSRM",
}


def output_of(*command: str | Path, **environment: str) -> tuple[str, str]:
    """What a command says, and what it says of errors."""
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout, done.stderr


def compiler() -> str:
    """The compiler that build/bench was built with, as it names itself."""
    cache = (BUILD / "CMakeCache.txt").read_text(encoding="utf-8")
    found = re.search(r"^CMAKE_CXX_COMPILER:[A-Z]+=(.+)$", cache, re.MULTILINE)
    assert found is not None
    said = output_of(found[1], "--version")[0].partition("\n")[0]
    return re.sub(r"^[gc]\+\+ ", "GCC ", said)


def count() -> dict[str, Any]:
    """Counts, and says what was counted and with what."""
    said, of_errors = output_of(
        "valgrind",
        "--tool=callgrind",
        "--toggle-collect=measured",
        f"--callgrind-out-file={BUILD / 'callgrind.out'}",
        BUILD / "tests" / "bench" / "blijvend_instructions",
        **(SAME_EVERYWHERE if os.uname().machine == "x86_64" else {}),
    )
    work = json.loads(said)
    collected = re.search(r"Collected : (\d+)", of_errors)
    assert collected is not None, of_errors
    return {
        "instructions_per_case": round(int(collected[1]) / work["cases"]),
        **work,
        "compiler": compiler(),
        "machine": os.uname().machine,
    }


def recorded() -> dict[str, Any]:
    """What was recorded last."""
    record: dict[str, Any] = json.loads(RECORD.read_text(encoding="utf-8"))
    return record


def main() -> int:
    """Counts, and records or compares."""
    now = count()
    if sys.argv[1:] == ["--record"]:
        RECORD.write_text(json.dumps(now, indent=4) + "\n", encoding="utf-8")
        print(f"== recorded: {now['instructions_per_case']:,} instructions a case")
        return 0
    then = recorded()
    share = now["instructions_per_case"] / then["instructions_per_case"]
    print(
        f"== {now['instructions_per_case']:,} instructions a case, {share - 1:+.1%} of what was recorded"
    )
    for name, label in (
        ("compiler", "compiler"),
        ("simdjson", "simdjson"),
        ("machine", "processor"),
        ("bytes", "caseload, in bytes"),
        ("rows", "table, in rows"),
    ):
        if now[name] != then[name]:
            print(f"   Not the same {label}: {then[name]} was recorded, this is {now[name]}.")
    if share > MOST:
        print(
            f"   That is too much: {MOST - 1:.0%} is allowed. If the difference above or a change that is worth it\n"
            "   explains it, record it: make instructions RECORD=yes",
            file=sys.stderr,
        )
        return 1
    if share < 2 - MOST:
        print("   So much less is worth recording, to keep it: make instructions RECORD=yes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
