"""Runs everything the manual shows, and writes what it prints.

    python docs/outputs.py             write what is printed now
    python docs/outputs.py --check     write nothing; exit status 1 when something is printed otherwise

On a page, a ```text block that follows a snippet directly is what the snippet prints. The Python snippets
of a page are one program; a shell snippet is run when it starts with `blijvend`; a C++ snippet is a part of
a program in docs/examples/cpp. Programs are built with an installed blijvend: the folder BLIJVEND_PREFIX,
or build/install-static, which `make test` makes.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from io import StringIO
from itertools import pairwise
from pathlib import Path
from types import ModuleType

from rich.console import Console

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "docs" / "examples"
CASES = EXAMPLES / "cases"
AS_OF = "2026-11-21"
MEND = "to mend this: .venv/bin/python docs/outputs.py, and read the difference"

FENCE = re.compile(r"^```(\w*)\n(.*?)^```\n", re.DOTALL | re.MULTILINE)
STATUS = re.compile(r"# exit status (\d)")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A fenced block of a page: its language, its text, and where its text begins."""

    lang: str
    text: str
    start: int
    follows: bool
    """It stands directly under the block before it."""


def pages() -> list[Path]:
    """The pages that people wrote; those that are made from the library have no snippets to run."""
    found = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), CASES / "README.md"]
    return [
        page for page in found if "Made by docs/generate.py" not in page.read_text(encoding="utf-8")
    ]


def snippets(text: str) -> list[Snippet]:
    """The fenced blocks of a page, in order."""
    found: list[Snippet] = []
    end = -1
    for match in FENCE.finditer(text):
        found.append(Snippet(match[1], match[2], match.start(2), match.start() == end))
        end = match.end()
    return found


# --- running -------------------------------------------------------------------------------------------


@contextmanager
def workplace() -> Iterator[Path]:
    """A folder to run in, where the tree's documents are at hand and nothing is written into the tree."""
    with tempfile.TemporaryDirectory() as name:
        for part in ("docs", "include"):
            (Path(name) / part).symlink_to(ROOT / part)
        yield Path(name)


def run(command: list[str | Path], where: Path, expected: int = 0) -> str:
    """What a command prints. Raises AssertionError with its errors when it ends otherwise than expected."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "100", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(  # noqa: S603 - commands of our own pages
        command,
        cwd=where,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != expected:
        shown = " ".join(map(str, command))
        raise AssertionError(
            f"{shown}\nended with {done.returncode}, not {expected}:\n{done.stderr}"
        )
    return done.stdout


def run_python(codes: list[str], where: Path) -> list[str]:
    """What each snippet of one page prints; they are one program."""
    program = "\nprint('\\f', end='', flush=True)\n".join(codes)
    return run([sys.executable, "-W", "error", "-c", program], where).split("\f")


def run_shell(text: str, where: Path) -> str:
    """What the commands of one snippet print."""
    printed = ""
    for line in text.replace("\\\n", " ").splitlines():
        status = STATUS.search(line)
        printed += run(["bash", "-c", line], where, int(status[1]) if status else 0)
    return printed


def without_trailing_spaces(text: str) -> str:
    """Printed text as it can stand in a file: a grid fills its lines with spaces."""
    return "".join(line.rstrip() + "\n" for line in text.splitlines())


def page_as_printed(page: Path) -> str:
    """The page, with the text under its snippets as it is printed now."""
    text = page.read_text(encoding="utf-8")
    blocks = snippets(text)
    printed: dict[int, str] = {}
    with workplace() as where:
        python = [block for block in blocks if block.lang == "python"]
        if python:
            outputs = run_python([block.text for block in python], where)
            printed |= {block.start: out for block, out in zip(python, outputs, strict=True)}
        for block in blocks:
            if block.lang == "sh" and block.text.startswith("blijvend "):
                printed[block.start] = run_shell(block.text, where)
    made = text
    for before, block in reversed(list(pairwise(blocks))):
        if block.lang == "text" and block.follows and before.start in printed:
            end = block.start + len(block.text)
            made = made[: block.start] + without_trailing_spaces(printed[before.start]) + made[end:]
    return made


# --- programs --------------------------------------------------------------------------------------------


def cpp_programs() -> list[Path]:
    """The example programs in C++."""
    return sorted((EXAMPLES / "cpp").glob("*.cpp"))


def python_programs() -> list[Path]:
    """The example programs in Python."""
    return sorted((EXAMPLES / "python").glob("*.py"))


def prefix() -> Path:
    """Where blijvend is installed."""
    return Path(os.environ.get("BLIJVEND_PREFIX", ROOT / "build" / "install-static"))


@cache
def built() -> Path:
    """The folder with the example programs in C++, built with the installed library."""
    folder = ROOT / "build" / "examples"
    generator = ["-G", "Ninja"] if shutil.which("ninja") else []
    where: list[str | Path] = [
        "-S",
        EXAMPLES / "cpp",
        "-B",
        folder,
        f"-DCMAKE_PREFIX_PATH={prefix()}",
    ]
    run(["cmake", *where, *generator], ROOT)
    run(["cmake", "--build", folder], ROOT)
    return folder


def program_prints(program: Path) -> str:
    """What an example program prints."""
    with workplace() as where:
        if program.suffix == ".py":
            return run([sys.executable, "-W", "error", program], where)
        return run([built() / program.stem], where)


# --- sample cases and the picture ------------------------------------------------------------------------


def samples() -> list[Path]:
    """The sample case files."""
    return sorted(CASES.glob("*.json"))


def table_of(sample: Path) -> str:
    """The table of one sample, as the command line gives it."""
    options = ["--as-of", AS_OF, "--format", "json", "--lang", "en"]
    return run(["blijvend", "check", sample, *options], ROOT)


def demo() -> ModuleType:
    """The program that `make demo` runs, as a module."""
    spec = spec_from_file_location("demo", EXAMPLES / "demo.py")
    if spec is None or spec.loader is None:
        raise ImportError("docs/examples/demo.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def picture() -> str:
    """The counts of the demonstration, as SVG. Its font is the reader's own: nothing is fetched."""
    console = Console(record=True, width=100, file=StringIO(), force_terminal=True, highlight=False)
    module = demo()
    module.show_summary(console, *module.judge())
    made = console.export_svg(title="make demo", unique_id="demo")
    made = re.sub(r"@font-face \{.*?\}\s*", "", made, flags=re.DOTALL).replace("Fira Code, ", "")
    return without_trailing_spaces(made)


# --- all of it --------------------------------------------------------------------------------------------


def outputs() -> Iterator[tuple[Path, str]]:
    """Every file that shows what something prints, and what it should hold."""
    for program in [*python_programs(), *cpp_programs()]:
        yield program.with_suffix(".txt"), program_prints(program)
    for sample in samples():
        yield CASES / "expected" / sample.name, table_of(sample)
    yield ROOT / "docs" / "images" / "demo.svg", picture()
    for page in pages():
        yield page, page_as_printed(page)


def main() -> None:
    """Writes or compares."""
    stale = [
        (path, text)
        for path, text in outputs()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]
    for path, text in stale:
        print(path.relative_to(ROOT))
        if "--check" not in sys.argv[1:]:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if stale and "--check" in sys.argv[1:]:
        sys.exit(MEND)


if __name__ == "__main__":
    main()
