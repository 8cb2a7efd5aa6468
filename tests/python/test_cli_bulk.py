"""The command line with many cases: formats of programs, what is set aside, what is interrupted."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import blijvend as bv

pa = pytest.importorskip("pyarrow")
ipc = pytest.importorskip("pyarrow.ipc")
parquet = pytest.importorskip("pyarrow.parquet")

DAY = "2026-11-21"
CASES = bv.synth(8, seed=2)
TABLE = bv.check(CASES, as_of=DAY)
LINES = b"".join(case.to_json().encode() + b"\n" for case in CASES)
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals differ there")


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "blijvend", *map(str, arguments)]


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command(*arguments), input=stdin, capture_output=True, check=False)


@pytest.fixture(scope="module")
def caseload(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cases") / "caseload.ndjson"
    path.write_bytes(LINES)
    return path


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """So many cases that judging them takes a while."""
    path = tmp_path_factory.mktemp("long") / "long.ndjson"
    with path.open("wb") as file:
        for _ in range(160):
            file.write(LINES)
    return path


# --- formats -------------------------------------------------------------------------------------------


def written_by_python(form: str) -> str:
    """The table as Python's own writers give it."""
    if form == "csv":
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(TABLE.columns)
        for row in TABLE.to_dicts():
            plain = ("; ".join(one) if isinstance(one, tuple) else one for one in row.values())
            writer.writerow(["" if one is None else one for one in plain])
        return text.getvalue()
    lines = [json.dumps(row, ensure_ascii=False, default=str) for row in TABLE.to_dicts()]
    if form == "ndjson":
        return "".join(line + "\n" for line in lines)
    return "[" + "".join(("," if i else "") + "\n" + line for i, line in enumerate(lines)) + "\n]\n"


@pytest.mark.parametrize("form", ["csv", "ndjson", "json"])
def test_text_is_written_as_python_would(form: str, caseload: Path) -> None:
    done = run("check", caseload, "--as-of", DAY, "--format", form)
    assert done.stdout.decode() == written_by_python(form)
    assert done.stderr.decode() == "8 dossiers gelezen, 0 afgewezen\n"
    assert done.returncode == 0


def read_back(form: str, path: Path) -> Any:
    if form == "parquet":
        return parquet.read_table(path)
    with path.open("rb") as file:
        return ipc.open_stream(file).read_all()


@pytest.mark.parametrize("form", ["arrow", "parquet"])
@pytest.mark.parametrize("cases", [LINES, b""])
def test_columns_are_written_for_arrow_and_parquet(form: str, cases: bytes, tmp_path: Path) -> None:
    out = tmp_path / f"table.{form}"
    done = run("check", "-", "--as-of", DAY, "--format", form, "--out", out, stdin=cases or b"\n")
    found = read_back(form, out)
    expected = TABLE if cases else bv.check([], as_of=DAY)
    assert found.column_names == expected.to_arrow().column_names
    assert found.num_rows == len(expected)
    for name in found.column_names:
        assert found[name].to_pylist() == [
            one and (str(one) if isinstance(one, str) else one) for one in expected[name]
        ]
    assert done.stdout == b""
    assert done.returncode == (0 if cases else 3)  # no line at all is no caseload


@pytest.mark.parametrize("form", ["arrow", "parquet", "csv", "ndjson", "json"])
def test_the_number_of_threads_and_pieces_changes_nothing(
    form: str, long: Path, tmp_path: Path
) -> None:
    outs = [tmp_path / f"{threads}.{form}" for threads in (1, 3)]
    for threads, out in zip((1, 3), outs, strict=True):
        given = ("--threads", str(threads), "--format", form, "--rule", "no-handover", "--out", out)
        assert run("check", long, "--as-of", DAY, *given).returncode == 0
    assert outs[0].read_bytes() == outs[1].read_bytes()


@pytest.mark.parametrize("form", ["arrow", "parquet"])
def test_without_pyarrow_the_error_says_what_to_install(form: str, caseload: Path) -> None:
    program = "import sys; sys.modules['pyarrow'] = None; from blijvend.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "check", str(caseload), "--as-of", DAY, "--format", form],
        capture_output=True,
        check=False,
        env=os.environ | {"COLUMNS": "200"},
    )
    assert done.returncode == 2
    assert b"pip install 'blijvend[arrow]'" in done.stderr
    assert done.stdout == b""


@pytest.mark.parametrize("form", ["csv", "ndjson", "json", "arrow", "parquet"])
def test_records_are_written_as_a_table(form: str, caseload: Path, tmp_path: Path) -> None:
    out = tmp_path / f"contacts.{form}"
    given = ("--format", form, "--also", "where", "--out", out)
    done = run("records", "contacts", caseload, *given)
    assert done.stderr.decode() == "8 dossiers gelezen, 0 afgewezen\n"
    assert done.returncode == 0
    expected = CASES.table("contacts", also=["where"])
    if form == "csv":
        assert out.read_text() == expected.to_csv()
    elif form == "ndjson":
        assert out.read_text() == expected.to_ndjson()
    elif form == "json":
        lines = expected.to_ndjson().splitlines()
        assert json.loads(out.read_text()) == [json.loads(line) for line in lines]
    else:
        assert read_back(form, out).to_pylist() == expected.to_arrow().to_pylist()


@pytest.mark.parametrize("arguments", [["nonsense"], ["contacts", "--also", "nonsense"]])
def test_records_that_do_not_exist_are_refused(arguments: list[str], caseload: Path) -> None:
    done = run("records", arguments[0], caseload, *arguments[1:])
    assert (done.returncode, done.stdout) == (2, b"")


# --- what is set aside ---------------------------------------------------------------------------------


def test_bad_lines_are_written_as_they_were(tmp_path: Path) -> None:
    bad = [b"no json\r", b"\xff\x00", b'{"blijvend": 1}']
    lines = LINES.splitlines()
    path = tmp_path / "mixed.ndjson"
    path.write_bytes(b"\n".join([lines[0], bad[0], bad[1], b"", lines[1], bad[2]]))
    aside = tmp_path / "rejects.ndjson"
    aside.write_bytes(b"from before")
    for form in ("table", "csv"):
        done = run("check", path, "--as-of", DAY, "--format", form, "--rejects", aside)
        assert done.returncode == 3
        assert aside.read_bytes() == b"\n".join(bad)
        said = done.stderr.decode().splitlines()
        assert said[-1] == "2 dossiers gelezen, 3 afgewezen"
        numbered = [line for number in (2, 3, 6) for line in said if f"regel {number}" in line]
        assert numbered == said[:-1]
    assert run("check", path, "--as-of", DAY, "--rejects", tmp_path / "no" / "x").returncode == 2


def test_a_packed_file_that_is_cut_short_is_told(tmp_path: Path, caseload: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    path = tmp_path / "short.ndjson.zst"
    path.write_bytes(zstandard.ZstdCompressor().compress(LINES)[:-100])
    done = run("check", path, caseload, "--as-of", DAY, "--format", "csv")
    assert done.returncode == 3
    assert f"{path}: the file is cut short".encode() in done.stderr
    assert done.stdout.decode().endswith(written_by_python("csv").split("\n", 1)[1])


# --- what is interrupted -------------------------------------------------------------------------------


@posix
def test_ctrl_c_ends_at_once_and_leaves_nothing(long: Path, tmp_path: Path) -> None:
    out, aside = tmp_path / "table.csv", tmp_path / "rejects.ndjson"
    given = ("--format", "csv", "--out", out, "--rejects", aside)
    with subprocess.Popen(
        command("check", *[long] * 20, "--as-of", DAY, *given), stderr=subprocess.PIPE
    ) as process:
        wait_for_output(tmp_path)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert said == b""
    assert list(tmp_path.iterdir()) == []


@posix
def test_a_killed_command_leaves_no_half_file_under_its_name(long: Path, tmp_path: Path) -> None:
    out = tmp_path / "table.parquet"
    out.write_bytes(b"from before")
    with subprocess.Popen(
        command("check", *[long] * 20, "--as-of", DAY, "--format", "parquet", "--out", out)
    ) as process:
        wait_for_output(tmp_path)
        process.kill()
    assert process.returncode == -signal.SIGKILL
    assert out.read_bytes() == b"from before"


def wait_for_output(folder: Path) -> None:
    """Waits until a part of a table has been written."""
    for _ in range(3000):
        if any(path.stat().st_size > 1000 for path in folder.glob(".table.*.tmp")):
            return
        time.sleep(0.01)
    raise AssertionError("nothing was written")


# --- what a terminal shows -----------------------------------------------------------------------------


def on_terminal(*arguments: str | Path) -> str:
    """What a command shows on a terminal that is its standard error."""
    import pty  # noqa: PLC0415 # not everywhere

    leader, follower = pty.openpty()
    environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": "100"}
    with subprocess.Popen(
        command(*arguments), stderr=follower, stdout=subprocess.DEVNULL, env=environment
    ) as process:
        os.close(follower)
        shown = b""
        while True:
            try:
                piece = os.read(leader, 65536)
            except OSError:
                break
            shown += piece
            if not piece:
                break
    os.close(leader)
    assert process.returncode == 0
    return shown.decode()


@posix
def test_a_terminal_shows_how_far_a_long_read_is(long: Path, caseload: Path) -> None:
    assert long.stat().st_size > 16 << 20
    given = ("--as-of", DAY, "--rule", "no-handover", "--format", "csv")
    shown = on_terminal("check", long, *given)
    assert "cases, " in shown
    assert "/s" in shown
    assert "%" in shown
    assert "1280 dossiers gelezen, 0 afgewezen" in shown
    assert on_terminal("check", caseload, *given) == "8 dossiers gelezen, 0 afgewezen\r\n"


def test_a_pipe_shows_nothing_but_the_count(long: Path) -> None:
    done = run("check", long, "--as-of", DAY, "--rule", "no-handover", "--format", "csv")
    assert done.stderr == b"1280 dossiers gelezen, 0 afgewezen\n"
