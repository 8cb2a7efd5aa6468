"""The one table, from Python."""

import builtins
import copy
import datetime
import inspect
import json
import pickle
import subprocess
import sys
import textwrap
import threading
import time
from collections import Counter
from typing import Any

import pytest

import blijvend as bv
from blijvend.codes import NormOrigin, Severity, Status

DAY = datetime.date(2026, 11, 21)
CASES = bv.synth(60, seed=2)
TABLE = bv.check(CASES, as_of=DAY)


def example(rule: str, which: Any) -> tuple[bv.CaseFile, datetime.date]:
    found = next(one for one in bv.rules() if one.id == rule)
    case = found.example(which)
    assert isinstance(case, bv.CaseFile)
    return case, found.example_day


# --- judging -------------------------------------------------------------------------------------------


def test_the_day_is_asked_and_has_no_default() -> None:
    for function in (bv.check, bv.agenda):
        parameter = inspect.signature(function).parameters["as_of"]
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
        assert parameter.default is inspect.Parameter.empty


def test_one_case_many_cases_and_a_generator_are_judged_alike() -> None:
    apart = [row for case in CASES for row in bv.check(case, as_of=DAY)]
    assert apart == list(TABLE)
    assert bv.check((case for case in CASES), as_of="2026-11-21") == TABLE
    assert len(bv.check([], as_of=DAY)) == 0


@pytest.mark.parametrize("rule", bv.rules(), ids=lambda rule: rule.id)
def test_the_examples_of_a_rule_show_it(rule: bv.Rule) -> None:
    bad = {Status.broken, Status.overdue, Status.kept_late}
    for which in ("keeps", "breaks", "unknown"):
        file = rule.example(which)
        if file is None:
            assert which == "unknown"
            continue
        programme, cases = (None, file) if isinstance(file, bv.CaseFile) else file
        table = bv.check(cases, as_of=rule.example_day, programme=programme, rules=[rule])
        found = set(table["status"])
        if which == "keeps":
            assert found
            assert not found & (bad | {Status.unknown})
        elif which == "breaks":
            assert found & bad
        else:
            assert Status.unknown in found


def test_rows_of_some_rules_only() -> None:
    some = bv.check(CASES, as_of=DAY, rules=["koppel-complete", "no-handover"])
    assert list(some) == [row for row in TABLE if row.rule in {"koppel-complete", "no-handover"}]
    assert some.problems == TABLE.problems
    with pytest.raises(ValueError, match="'no-such-rule' is no rule"):
        bv.check(CASES, as_of=DAY, rules=["no-such-rule"])


def test_a_region_judges_by_its_own_numbers() -> None:
    case, day = example("crisis-same-day", "breaks")
    assert bv.check(case, as_of=day, rules=["crisis-same-day"])[0].status is Status.kept_late
    row = bv.check(case, as_of=day, norms={"crisis-response": 1}, rules=["crisis-same-day"])[0]
    assert row.status is Status.kept
    assert (row.norm, row.norm_value, row.norm_origin) == ("crisis-response", 1, NormOrigin.region)
    with pytest.raises(ValueError, match="there is no such norm"):
        bv.check(case, as_of=day, norms={"nonsense": 1})


def test_what_was_recorded_later_does_not_count() -> None:
    early = bv.check(CASES, as_of=DAY, known_at="2024-06-01T00:00:00Z")
    assert 0 < len(early) < len(TABLE)


def test_what_is_asked_in_another_way_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match="as_of: expected a day"):
        bv.check(CASES, as_of=datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC))
    with pytest.raises(ValueError, match="as_of: expected"):
        bv.check(CASES, as_of="today")
    with pytest.raises(TypeError, match="cases: expected CaseFile"):
        bv.check([CASES[0], "MERKTEKEN"], as_of=DAY)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="lang: expected 'nl' or 'en'"):
        bv.check(CASES, as_of=DAY, lang="fr")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="days: expected an int from 0"):
        bv.agenda(CASES, as_of=DAY, days=-1)


def test_problems_of_structure_stand_beside_the_rows() -> None:
    stray = bv.Seat(id="s1", professional="nobody", since="2026-01-05")
    case = bv.CaseFile(
        id="c9",
        household=bv.Household(id="h1", started_on="2026-01-05"),
        koppels=[bv.Koppel(id="k1", since="2026-01-05", seats=[stray])],
    )
    table = bv.check([CASES[0], case], as_of=DAY)
    assert ("c9", "dangling_reference", "/koppels/0/seats/0/professional") in [
        (name, problem.code, problem.path) for name, problem in table.problems
    ]
    assert table.where(case="c9").problems == table.problems


# --- other threads, and Ctrl-C -------------------------------------------------------------------------


def run_beside(work: Any) -> int:
    """How often another thread could count while `work` ran as one call into the library."""
    switch = sys.getswitchinterval()
    sys.setswitchinterval(1000)  # a thread gets its turn only when another gives it away
    counted, go, stop = 0, threading.Event(), threading.Event()

    def count() -> None:
        nonlocal counted
        go.wait()
        while not stop.is_set():
            counted += 1
            time.sleep(0)

    thread = threading.Thread(target=count)
    thread.start()
    try:
        go.set()
        work()
        found = counted
    finally:
        stop.set()
        sys.setswitchinterval(switch)
        thread.join()
    return found


def test_other_threads_run_while_cases_are_judged_and_read() -> None:
    assert run_beside(lambda: sum(range(1_000_000))) == 0  # they do not beside plain Python
    many = list(CASES) * 20
    text = many[0].to_json()
    for work in (
        lambda: bv.check(many, as_of=DAY),
        lambda: bv.agenda(many, as_of=DAY),
        lambda: bv.synth(200),
        lambda: [bv.read_case(text) for _ in range(200)],
    ):
        assert run_beside(work) > 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_ctrl_c_stops_a_long_judgement() -> None:
    program = """
        import os, signal, sys, threading
        import blijvend as bv
        signal.signal(signal.SIGINT, signal.default_int_handler)
        cases = list(bv.synth(64)) * 2000
        go = threading.Event()
        def interrupt():
            go.wait()
            os.kill(os.getpid(), signal.SIGINT)
        thread = threading.Thread(target=interrupt)
        thread.start()
        sys.setswitchinterval(1000)  # so that the other thread waits until the judgement has begun
        try:
            go.set()
            bv.check(cases, as_of="2026-11-21")
        except KeyboardInterrupt:
            print("stopped")
        thread.join()
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "stopped\n"


# --- the table -----------------------------------------------------------------------------------------


def test_a_table_is_a_sequence_of_rows_and_of_columns() -> None:
    assert TABLE[0] == next(iter(TABLE))
    assert TABLE[-1] == list(TABLE)[-1]
    assert list(TABLE[2:5]) == list(TABLE)[2:5]
    assert list(TABLE[::-1]) == list(TABLE)[::-1]
    assert TABLE[0] in TABLE
    for name in TABLE.columns:
        assert TABLE[name] == tuple(getattr(row, name) for row in TABLE)
    with pytest.raises(IndexError):
        TABLE[len(TABLE)]
    with pytest.raises(KeyError):
        TABLE["nonsense"]


def test_the_columns_are_those_of_a_row() -> None:
    assert TABLE.columns == tuple(field.name for field in bv.Obligation.__fields__)
    promised = (
        "case rule subject_kind subject severity status opened due met ended message"
        " norm norm_value norm_unit missing excused_by facts title"
    )
    assert set(promised.split()) < set(TABLE.columns)


def test_where_takes_a_value_or_several() -> None:
    assert list(TABLE.where(status="kept")) == [row for row in TABLE if row.status == "kept"]
    both = TABLE.where(status=["kept", Status.open], rule="koppel-complete")
    assert list(both) == [
        row for row in TABLE if row.status in {"kept", "open"} and row.rule == "koppel-complete"
    ]
    assert list(TABLE.where()) == list(TABLE)
    assert len(TABLE.where(due=None)) == TABLE["due"].count(None)
    with pytest.raises(KeyError):
        TABLE.where(nonsense=1)


def test_findings_are_what_should_be_looked_at() -> None:
    bad = {"overdue", "broken", "kept_late", "unknown"}
    assert list(TABLE.findings()) == [row for row in TABLE if row.status in bad]
    assert 0 < len(TABLE.findings()) < len(TABLE)


def test_counts_are_by_rule_and_status() -> None:
    counts = TABLE.counts()
    found = Counter((row.rule, row.status) for row in TABLE)
    assert {(r, s): n for r, by in counts.items() for s, n in by.items() if n} == dict(found)
    assert list(counts) == sorted(counts)
    for by_status in counts.values():
        assert list(by_status) == list(Status)


def test_a_table_as_dicts_and_json() -> None:
    dicts = TABLE.to_dicts()
    assert [tuple(row) for row in dicts] == [TABLE.columns] * len(TABLE)
    for text in (TABLE.to_json(), TABLE.to_json(pretty=True)):
        rows = json.loads(text)
        assert [row["rule"] for row in rows] == list(TABLE["rule"])
        assert [row["due"] for row in rows] == [due and due.isoformat() for due in TABLE["due"]]
        assert rows[0]["facts"] == list(TABLE[0].facts)


def test_a_table_as_a_data_frame() -> None:
    pd = pytest.importorskip("pandas")
    frame = TABLE.to_pandas()
    assert list(frame.columns) == list(TABLE.columns)
    assert list(frame["status"]) == list(TABLE["status"])
    assert frame["due"].dtype.kind == "M"
    assert frame["due"].isna().sum() == TABLE["due"].count(None)
    assert [day.date() for day in frame["due"].dropna()] == [day for day in TABLE["due"] if day]
    assert list(bv.check([], as_of=DAY).to_pandas().columns) == list(TABLE.columns)
    assert isinstance(frame, pd.DataFrame)


def test_without_pandas_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "pandas":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match=r"pip install 'blijvend\[pandas\]'"):
        TABLE.to_pandas()


def test_a_table_in_a_notebook_is_escaped_and_of_bounded_length() -> None:
    shown = TABLE._repr_html_()
    assert shown.count("<tr>") == 101
    assert TABLE[0].rule in shown
    assert repr(TABLE) == f"<Obligations: {len(TABLE)} rows, {len(TABLE.problems)} problems>"


def test_tables_and_rows_are_frozen_values() -> None:
    again = pickle.loads(pickle.dumps(TABLE))  # noqa: S301
    assert again == TABLE
    assert again.problems == TABLE.problems
    assert list(again["message"]) == list(TABLE["message"])
    row = next(row for row in TABLE if row.missing)
    for same in (pickle.loads(pickle.dumps(row)), copy.deepcopy(row), copy.copy(row)):  # noqa: S301
        assert same == row
        assert hash(same) == hash(row)
        assert str(bv.explain(same)) == str(bv.explain(row))
    assert TABLE[1:] != TABLE
    assert list(TABLE) != TABLE
    with pytest.raises(AttributeError):
        row.status = Status.kept  # type: ignore[misc]
    with pytest.raises(AttributeError):
        TABLE.other = 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        hash(TABLE)


def test_every_row_pickles() -> None:
    for row in TABLE:
        again = pickle.loads(pickle.dumps(row))  # noqa: S301
        assert again == row
        assert bv.explain(again, "en") == bv.explain(row, "en")


def test_the_language_of_a_table_is_that_of_its_words_only() -> None:
    english = bv.check(CASES, as_of=DAY, lang="en")
    for name in TABLE.columns:
        assert (english[name] != TABLE[name]) == (name in {"title", "message"})


# --- agenda and explanation ----------------------------------------------------------------------------


def test_an_agenda_is_by_last_day_and_holds_what_is_to_be_done() -> None:
    table = bv.agenda(CASES, as_of=DAY, days=14)
    assert len(table)
    dues = [row.due or datetime.date.min for row in table]
    assert dues == sorted(dues)
    assert max(dues) <= DAY + datetime.timedelta(14)
    assert set(table["status"]) <= {Status.open, Status.overdue, Status.unknown}
    assert len(bv.agenda(CASES, as_of=DAY, days=0)) <= len(table)
    for row in table:
        assert row.opens_later == (row.opened is not None and row.opened > DAY)


def test_an_explanation_is_in_the_language_that_is_asked() -> None:
    row = TABLE.where(status=Status.overdue)[0]
    dutch, english = bv.explain(row), bv.explain(row, "en")
    rule = next(rule for rule in bv.rules() if rule.id == row.rule)
    assert dutch.promised == rule.title.nl
    assert english.promised == rule.title.en
    assert english.mend == rule.remedy.en
    assert english.promised in str(english)
    assert english.facts == row.facts or english.facts[: len(row.facts)] == row.facts
    assert bv.explain(row) == dutch


def test_severity_is_an_order_of_weight() -> None:
    assert list(Severity) == ["must", "should", "may"]
    assert set(TABLE["severity"]) <= set(Severity)
