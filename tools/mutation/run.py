"""Flips every comparison of the rules and every norm by one, and counts which of these mutants a test notices.

    python tools/mutation/run.py [header ...]     all rules, or these headers of include/blijvend/rules

It copies the sources to build/mutation, where every comparison can be flipped while the tests run: all mutants are
compiled once. For each mutant the tests of its header and of what uses it run first, then those of all rules. It
prints the survivors and the share that was killed. A quarter of an hour on two cores.
"""

import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "mutation"
NORM_BASE = 1_000_000
COMPARISON = re.compile(r" (<=|>=|==|!=|<|>) (?!=)")
NOT_CODE = re.compile(r'//.*|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'')
SECONDS = 120
NOT_JUDGING = {"all", "mutation", "norm", "not_formalised", "obligation", "source", "theme"}


@dataclass(frozen=True)
class Mutant:
    """One change: its number, where it is, and the tests that should notice first."""

    number: int
    place: str
    tests: str


def tests_of(header: Path, rules: Path, name: str) -> str:
    """The tests of a header and of those that mention a name, as Catch2 asks for them."""
    stems = [
        other.stem for other in sorted(rules.rglob("*.hpp")) if name in other.read_text("utf-8")
    ]
    return ",".join(f"[#test_{stem}]" for stem in dict.fromkeys([header.stem, *stems]))


def with_switches(text: str) -> str:
    """The text of a header that knows the switches of mutation.hpp."""
    include = "#include <blijvend/rules/mutation.hpp>"
    return text.replace("#pragma once\n", f"#pragma once\n\n{include}\n", 1)


def mutate(path: Path, first: int, tests: str) -> list[Mutant]:
    """Puts a switch into every comparison of a header; the mutants are numbered from `first` on."""
    mutants: list[Mutant] = []
    lines = path.read_text(encoding="utf-8").split("\n")
    for row, line in enumerate(lines):
        if (
            line.lstrip().startswith(("#", "template", "///", "//"))
            or "operator" in line
            or "requires" in line
        ):
            continue
        hidden = NOT_CODE.sub(lambda match: "\0" * len(match.group()), line)
        changed, end = "", 0
        for match in COMPARISON.finditer(hidden):
            number = first + len(mutants)
            sign = match.group(1)
            changed += (
                line[end : match.start()] + f" {sign} blijvend::mutation::at<{number}>{{}} {sign} "
            )
            end = match.end()
            place = f"{path.name}:{row + 1}: {line.strip()} [{sign}]"
            mutants.append(Mutant(number, place, tests))
        lines[row] = changed + line[end:]
    text = "\n".join(lines)
    if mutants:
        text = with_switches(text)
    path.write_text(text, encoding="utf-8")
    return mutants


def mutate_norms(path: Path, tests: dict[str, str]) -> list[Mutant]:
    """Makes every norm able to be one more or one less than it is."""
    text = path.read_text(encoding="utf-8")
    listed = re.search(r"std::array all\{(.*?)\};", text, re.DOTALL)
    if listed is None:
        sys.exit("norms.hpp has no list of norms")
    names = [name.strip() for name in listed.group(1).split(",")]
    own = "return one ? one->value : norm.value;"
    if own not in text:
        sys.exit("norms.hpp: Norms::value() is written otherwise than this program expects")
    text = text.replace(
        own,
        "if (one) return one->value;\n"
        "        for (std::size_t i = 0; i < norms::all.size(); ++i)\n"
        "            if (norms::all[i].id == norm.id)\n"
        f"                return norm.value + mutation::off_by(static_cast<int>(i), {NORM_BASE});\n"
        "        return norm.value;",
    )
    path.write_text(with_switches(text), encoding="utf-8")
    values = dict(re.findall(r"Norm (\w+)\{.*?\},\s+(\d+),", text, re.DOTALL))
    mutants = []
    for place, name in enumerate(names):
        for step, sign in ((0, "+1"), (1, "-1")):
            if sign == "-1" and values[name] == "0":
                continue
            number = NORM_BASE + 2 * place + step
            mutants.append(Mutant(number, f"norms.hpp: {name} {sign}", tests[name]))
    return mutants


def prepare(wanted: list[str]) -> list[Mutant]:
    """Copies the sources and mutates them."""
    shutil.rmtree(WORK / "tree", ignore_errors=True)
    for part in ("include", "src", "cmake", "tests"):
        shutil.copytree(ROOT / part, WORK / "tree" / part)
    shutil.copy(ROOT / "CMakeLists.txt", WORK / "tree")
    # No rule needs the synth, and it takes long to compile.
    for source in (WORK / "tree" / "src").glob("synth*.cpp"):
        source.unlink()
    # Of the other tests a short one stays, because a target needs a source.
    tests = WORK / "tree" / "tests"
    for test in tests.rglob("test_*.cpp"):
        if not test.is_relative_to(tests / "rules") and test.stem != "test_json_document":
            test.unlink()
    rules = WORK / "tree" / "include" / "blijvend" / "rules"
    shutil.copy(Path(__file__).with_name("mutation.hpp"), rules)
    norms = re.findall(r"Norm (\w+)\{", (rules / "norms.hpp").read_text("utf-8"))
    norm_tests = {name: tests_of(rules / "norms.hpp", rules, f"norms::{name}") for name in norms}
    headers = sorted(rules.rglob("*.hpp"))
    tests_by_header = {
        header: tests_of(header, rules, header.relative_to(rules).as_posix()) for header in headers
    }
    mutants: list[Mutant] = []
    for header in headers:
        if header.stem in NOT_JUDGING:
            continue
        if (header.name in wanted or not wanted) and header.stem != "norms":
            mutants += mutate(header, 1 + len(mutants), tests_by_header[header])
    if not wanted:
        mutants += mutate_norms(rules / "norms.hpp", norm_tests)
    return mutants


def build() -> Path:
    """Compiles the mutated library and the tests of the rules."""
    tree, made = WORK / "tree", WORK / "build"
    generator = ["-G", "Ninja"] if shutil.which("ninja") else []
    options = ["-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0 -w"]
    subprocess.run(
        ["cmake", "-S", tree, "-B", made, *generator, *options],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    subprocess.run(["cmake", "--build", made, "--target", "blijvend_tests"], check=True)
    return made / "tests" / "blijvend_tests"


def survives(program: Path, number: int, tests: str) -> bool:
    """True when no test notices the mutant."""
    environment = os.environ | {"BLIJVEND_MUTANT": str(number)}
    command = [str(program), "--filenames-as-tags", "--abort", *([tests] if tests else [])]
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def main() -> None:
    """Runs every mutant."""
    mutants = prepare(sys.argv[1:])
    program = build()
    if not survives(program, 0, ""):
        sys.exit("the tests fail without any mutant")

    def judge(mutant: Mutant) -> bool:
        return survives(program, mutant.number, mutant.tests) and survives(
            program, mutant.number, ""
        )

    left: list[Mutant] = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for count, (mutant, alive) in enumerate(
            zip(mutants, pool.map(judge, mutants), strict=True), 1
        ):
            if alive:
                left.append(mutant)
                print("survives:", mutant.place, flush=True)
            if count % 100 == 0:
                print(f"{count} of {len(mutants)} ran, {len(left)} survive", flush=True)
    killed = len(mutants) - len(left)
    print(f"{killed} of {len(mutants)} mutants killed: {killed / len(mutants):.1%}")


if __name__ == "__main__":
    main()
