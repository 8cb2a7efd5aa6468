"""Where cases come from: packed or not, whole or cut short, one line or a million."""

import errno
import io
import os
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterable
from pathlib import Path

import pytest

import blijvend as bv
from blijvend import caseload as caseload_module
from blijvend import reading, verbs
from blijvend.caseload import read_file
from blijvend.codes import ProblemCode
from blijvend.sources import Opened

zstandard = pytest.importorskip("zstandard")

DAY = "2026-11-21"
CASES = bv.synth(12, seed=4)
LINES = [case.to_json().encode() for case in CASES]
TABLE = bv.check(CASES, as_of=DAY)


def lines_file(path: Path, lines: Iterable[bytes] = LINES) -> Path:
    path.write_bytes(b"".join(line + b"\n" for line in lines))
    return path


def packed(data: bytes) -> bytes:
    made: bytes = zstandard.ZstdCompressor().compress(data)
    return made


# --- names -------------------------------------------------------------------------------------------


def test_a_pattern_gives_its_files_by_name(tmp_path: Path) -> None:
    for i in (2, 1, 3):
        lines_file(tmp_path / f"part-{i}.jsonl", LINES[i : i + 1])
    (tmp_path / "part-4.txt").write_text("not one of them")
    assert list(bv.read(f"{tmp_path}/part-[12].*")) == [CASES[1], CASES[2]]
    with pytest.raises(FileNotFoundError, match="no file has such a name"):
        bv.read(f"{tmp_path}/nothing-*.ndjson")


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path: Path) -> None:
    assert list(bv.read(lines_file(tmp_path / "a[1].ndjson", LINES[:2]))) == list(CASES[:2])


def test_standard_input_is_a_source() -> None:
    program = "import blijvend as bv; t = bv.check('-', as_of='2026-11-21'); print(t.cases, len(t))"
    done = subprocess.run(
        [sys.executable, "-c", program], input=b"\n".join(LINES), capture_output=True, check=True
    )
    assert done.stdout.split() == [b"12", str(len(TABLE)).encode()]


def test_a_folder_has_packed_files_too(tmp_path: Path) -> None:
    lines_file(tmp_path / "b.ndjson", LINES[:2])
    (tmp_path / "a.ndjson.zst").write_bytes(packed(LINES[2] + b"\n" + LINES[3]))
    (tmp_path / "c.json.zst").write_bytes(packed(LINES[4]))
    assert list(bv.read(tmp_path)) == [CASES[i] for i in (2, 3, 0, 1, 4)]


# --- packed --------------------------------------------------------------------------------------------


def test_packed_lines_are_read_as_they_were(tmp_path: Path) -> None:
    text = b"".join(line + b"\n" for line in LINES)
    whole = tmp_path / "whole.ndjson.zst"
    whole.write_bytes(packed(text))
    frames = tmp_path / "frames.jsonl.zst"
    frames.write_bytes(packed(text[:5000]) + packed(b"") + packed(text[5000:]))
    seen: list[tuple[int, int]] = []
    for path in (whole, frames):
        table = bv.check(path, as_of=DAY, progress=lambda done, total: seen.append((done, total)))
        assert table == TABLE
        assert not table.rejected
    assert seen[-1] == (frames.stat().st_size, frames.stat().st_size)


def test_a_packed_file_that_is_cut_short_is_told_and_the_rest_is_done(tmp_path: Path) -> None:
    whole = packed(b"".join(line + b"\n" for line in LINES * 20))
    path = tmp_path / "short.ndjson.zst"
    path.write_bytes(whole[: len(whole) // 2])
    other = lines_file(tmp_path / "other.ndjson", LINES[:2])
    caseload = bv.read([path, other])
    assert list(caseload[-2:]) == list(CASES[:2])
    assert caseload[0] == CASES[0]
    broken = caseload.rejected[-1]
    assert (broken.source, broken.line, broken.problems) == (str(path), None, ())
    assert broken.error is not None
    assert "cut short" in broken.error
    assert len(caseload.rejected) <= 2  # the line in which it ends


@pytest.mark.parametrize("data", [b"not packed at all\n" * 10, b"\x28\xb5\x2f\xfd" + b"\xff" * 40])
def test_a_packed_file_that_is_damaged_is_told(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "damaged.ndjson.zst"
    path.write_bytes(data)
    [rejected] = bv.check(path, as_of=DAY).rejected
    assert rejected.error is not None
    assert "damaged" in rejected.error


def test_without_zstandard_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.version_info >= (3, 14):
        pytest.skip("it unpacks by itself")
    path = tmp_path / "caseload.ndjson.zst"
    path.write_bytes(packed(LINES[0]))
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(ImportError, match=r"pip install 'blijvend\[zstd\]'"):
        bv.read(path)


# --- lines that are none -----------------------------------------------------------------------------------


def test_what_cannot_be_read_is_written_as_it_was(tmp_path: Path) -> None:
    cut = LINES[2].replace(b"kind", b"k\xc3", 1)
    bad = [b"no json", b"\xff\xfe\x00\x01", cut, b'{"blijvend": 1}\r', b'"\xc3\xa9"', LINES[3][:-1]]
    mixed = [LINES[0], *bad[:3], b"", LINES[1], b"  ", *bad[3:5], LINES[4], bad[5]]
    path = tmp_path / "mixed.ndjson"
    path.write_bytes(b"\n".join(mixed))  # the last line has no end
    for judge in (bv.read, lambda *a, **k: bv.check(*a, as_of=DAY, **k)):
        aside = io.BytesIO()
        found = judge([path, path], rejects=aside)
        assert aside.getvalue() == b"\n".join(bad) + b"\n" + b"\n".join(bad)
        assert [one.line for one in found.rejected[:6]] == [2, 3, 4, 8, 9, 11]
        cases = found.cases if isinstance(found, bv.Obligations) else len(found)
        lines = sum(1 for line in mixed if line.strip())
        assert cases + len(found.rejected) == 2 * lines


def test_a_bad_file_of_one_case_is_written_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(b'{\n  "blijvend": 1\n}\n')
    aside = io.BytesIO()
    [rejected] = bv.read(path, rejects=aside).rejected
    assert (rejected.line, rejected.error) == (None, None)
    assert aside.getvalue() == path.read_bytes()


@pytest.mark.parametrize("block", [100, 1000, 1 << 20])
def test_a_line_that_is_too_long_is_passed_over_and_written(
    block: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_BLOCK", block)
    monkeypatch.setattr(reading, "LONGEST", 40_000)
    assert max(map(len, LINES)) < 40_000
    long = [b'{"blijvend": 1, "id": "' + b"x" * size for size in (40_001, 200_000)]
    for last in (b"", b"\n"):
        path = tmp_path / "long.ndjson"
        path.write_bytes(
            b"\n".join([LINES[0], long[0], LINES[1], long[1], LINES[2], long[1]]) + last
        )
        aside = io.BytesIO()
        caseload = bv.read(path, rejects=aside)
        assert list(caseload) == list(CASES[:3])
        assert [one.line for one in caseload.rejected] == [2, 4, 6]
        assert {p.code for one in caseload.rejected for p in one.problems} == {
            ProblemCode.too_large
        }
        assert {p.line for one in caseload.rejected for p in one.problems} == {2, 4, 6}
        assert aside.getvalue() == b"\n".join([long[0], long[1], long[1]]) + last


def test_a_file_of_one_case_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(reading.LONGEST + 10)
    [rejected] = bv.read(path).rejected
    assert [problem.code for problem in rejected.problems] == [ProblemCode.too_large]


def test_many_tiny_lines_are_taken_a_few_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_MANY_LINES", 100)
    monkeypatch.setattr(caseload_module, "_CASES", 50)
    path = lines_file(tmp_path / "tiny.ndjson", [*[b"x"] * 5000, *LINES, *[b""] * 5000, b"y"])
    pieces = list(bv.read_stream(path))
    assert [case for piece in pieces for case in piece] == list(CASES)
    lines = [one.line for piece in pieces for one in piece.rejected]
    assert lines == [*range(1, 5001), 10_013]
    assert max(len(piece.rejected) for piece in pieces) <= 150


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise there")
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    small = lines_file(tmp_path / "small.ndjson", LINES * 20)
    large = tmp_path / "large.ndjson"
    with large.open("wb") as file:
        for _ in range(20):
            file.write(small.read_bytes())
        file.truncate(file.tell() + (200 << 20))  # one line of zeros
    program = """
        import resource, sys
        import blijvend as bv
        from blijvend import reading
        reading._BLOCK, reading.LONGEST = 1 << 20, 1 << 20
        rows = sum(len(piece) for piece in bv.check_stream(sys.argv[1], as_of="2026-11-21", threads=1))
        print(rows, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    """

    def judged(path: Path) -> tuple[int, int]:
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(program), path], capture_output=True, check=True
        )
        rows, kilobytes = map(int, done.stdout.split())
        return rows, kilobytes

    of_small, of_large = judged(small), judged(large)
    assert of_large[0] == 20 * of_small[0]
    assert of_large[1] < of_small[1] + (100 << 10)


# --- pieces and threads ------------------------------------------------------------------------------------


def test_pieces_together_are_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_BLOCK", 30_000)
    monkeypatch.setattr(verbs, "_ROWS", 100)
    path = lines_file(tmp_path / "caseload.ndjson", [*LINES, b"no json", *LINES[:3]])
    pieces = list(bv.check_stream([path, path], as_of=DAY, lang="en"))
    whole = bv.check([path, path], as_of=DAY, lang="en")
    assert len(pieces) > 4
    assert [row for piece in pieces for row in piece] == list(whole)
    assert [one for piece in pieces for one in piece.problems] == list(whole.problems)
    assert [one for piece in pieces for one in piece.rejected] == list(whole.rejected)
    assert sum(piece.cases for piece in pieces) == whole.cases == 30
    assert len(whole.rejected) == 2


def test_there_is_always_a_piece_and_arguments_are_refused_at_once(tmp_path: Path) -> None:
    [piece] = bv.check_stream([], as_of=DAY)
    assert (len(piece), piece.cases) == (0, 0)
    with pytest.raises(ValueError, match="as_of"):
        bv.check_stream([], as_of="soon")
    with pytest.raises(FileNotFoundError):
        bv.check_stream(tmp_path / "nowhere.ndjson", as_of=DAY)
    with pytest.raises(ValueError, match="threads: expected 1 or more"):
        bv.check_stream([], as_of=DAY, threads=0)


def test_what_comes_out_does_not_depend_on_the_number_of_threads(tmp_path: Path) -> None:
    path = lines_file(tmp_path / "many.ndjson", [*LINES, b"no json"] * 40)
    assert path.stat().st_size > 3 << 20
    expected = bv.check(path, as_of=DAY, threads=1)
    first = bv.read(path, threads=1)
    assert bv.check(first, as_of=DAY, threads=3) == expected
    for threads in (2, 3, 8):
        table = bv.check(path, as_of=DAY, threads=threads)
        assert table.to_csv() == expected.to_csv()
        assert table.to_ndjson() == expected.to_ndjson()
        assert table.rejected == expected.rejected
        assert table.problems == expected.problems
        assert bv.read(path, threads=threads) == first


def test_a_caseload_keeps_what_was_set_aside_for_its_table(tmp_path: Path) -> None:
    path = lines_file(tmp_path / "caseload.ndjson", [LINES[0], b"no json"])
    caseload = bv.read(path)
    table = bv.check(caseload, as_of=DAY)
    assert table.rejected == caseload.rejected
    assert (table.cases, table[1:3].cases, table[1:3].rejected) == (1, 1, table.rejected)
    with_programme = bv.check(path, as_of=DAY, programme=bv.synth_programme(0, seed=4))
    assert with_programme.rejected == caseload.rejected
    assert {"weekly-reflection"} < set(with_programme["rule"])


def test_rules_of_the_host_judge_what_is_streamed(tmp_path: Path) -> None:
    seen: list[str] = []

    def judge(case: bv.CaseFile, _: object) -> Iterable[bv.Promise]:
        seen.append(case.id)
        if case.id == CASES[3].id:
            raise ValueError("the name of a person")
        return [bv.Promise(subject=case.household)]

    words = {"title": ("a", "b"), "why": ("a", "b"), "remedy": ("a", "b"), "source": ("a", "b")}
    rule = bv.rule(id="of-the-host", **words)(judge)  # type: ignore[arg-type]
    path = lines_file(tmp_path / "caseload.ndjson")
    table = bv.check(path, as_of=DAY, also=[rule], threads=4)
    assert seen == [case.id for case in CASES]  # in the order of the file
    assert len(table.where(rule="of-the-host")) == 11
    assert [failure.file for failure in table.failures] == [CASES[3].id]
    assert table == bv.check(CASES, as_of=DAY, also=[rule])
    assert list(bv.check(CASES, as_of=DAY)) == [row for row in table if row.rule != rule.id]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
@pytest.mark.parametrize("call", ["check", "read"])
def test_ctrl_c_stops_a_long_read_of_a_file(call: str, tmp_path: Path) -> None:
    path = lines_file(tmp_path / "caseload.ndjson", LINES * 200)
    program = f"""
        import os, signal, sys, threading
        import blijvend as bv
        from blijvend import reading
        signal.signal(signal.SIGINT, signal.default_int_handler)
        reading._BLOCK = 1 << 20
        begun = threading.Event()
        def interrupt():
            begun.wait()
            os.kill(os.getpid(), signal.SIGINT)
        threading.Thread(target=interrupt).start()
        parts = []
        def progress(done, total):
            begun.set()
            parts.append(done)
        try:
            bv.{call}([sys.argv[1]] * 50, progress=progress, **({{"as_of": "2026-11-21"}} if {call!r} == "check" else {{}}))
        except KeyboardInterrupt:
            print("stopped", parts[-1] < 50 * os.path.getsize(sys.argv[1]) // 2)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), path],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "stopped True\n"
    assert done.stderr == ""


# --- reading ahead -----------------------------------------------------------------------------------------


def test_who_stops_early_leaves_nothing_running(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_BLOCK", 30_000)
    monkeypatch.setattr(verbs, "_ROWS", 1)
    path = lines_file(tmp_path / "caseload.ndjson", LINES * 20)
    before = threading.active_count()
    for _ in range(20):
        pieces = bv.check_stream(path, as_of=DAY)
        assert len(next(pieces)) > 0
        del pieces
        assert threading.active_count() == before


def test_what_is_read_ahead_is_waited_for() -> None:
    goes_on = threading.Event()

    class Slow(io.RawIOBase):
        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            goes_on.wait()
            buffer[:2] = b"ab"
            return 2

    opened = Opened("slow", Slow(), waits=False)  # type: ignore[arg-type]
    buffer = bytearray(2)
    with memoryview(buffer) as view:
        count = opened.begin_readinto(view)
    goes_on.set()
    opened.close()
    assert buffer == b"ab"
    assert count() == 2
    buffer.extend(b"nobody holds it any more")


def test_what_may_have_to_wait_is_not_read_ahead() -> None:
    left, right = socket.socketpair()
    with left, right, left.makefile("rb", buffering=0) as file:
        opened = Opened("socket", file)  # type: ignore[arg-type]
        with memoryview(bytearray(2)) as view:
            count = opened.begin_readinto(view)
            right.sendall(b"ab")  # a read that had begun would have waited for it
            assert opened.done() == 0
            assert count() == 2
            assert bytes(view) == b"ab"


# --- what breaks off -----------------------------------------------------------------------------------------


def test_a_file_that_breaks_off_is_told_and_what_was_there_is_read() -> None:
    class Breaks(io.RawIOBase):
        left = memoryview(LINES[0] + b"\n" + LINES[1] + b"\n" + LINES[2][:100])

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            if not self.left:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            count = min(1000, len(buffer), len(self.left))
            buffer[:count] = self.left[:count]
            self.left = self.left[count:]
            return count

    found = read_broken(Breaks())
    assert list(found) == list(CASES[:2])
    assert [one.line for one in found.rejected] == [3, None]
    assert found.rejected[1].error == os.strerror(errno.EIO)


def read_broken(file: io.RawIOBase) -> bv.Caseload:
    return read_file(file, "disk.ndjson")  # type: ignore[arg-type]


def test_cases_come_in_pieces_that_are_the_caseload(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_BLOCK", 30_000)
    monkeypatch.setattr(caseload_module, "_CASES", 5)
    lines_file(tmp_path / "b.ndjson", [*LINES, b"no json", *LINES[:3]])
    for i in range(7):
        (tmp_path / f"a{i}.json").write_bytes(LINES[i])
    pieces = list(bv.read_stream(tmp_path))
    whole = bv.read(tmp_path)
    assert len(pieces[0]) == 5
    assert [case for piece in pieces for case in piece] == list(whole)
    assert [one for piece in pieces for one in piece.rejected] == list(whole.rejected)
    assert [len(piece) for piece in bv.read_stream([])] == [0]
