"""Rules that a host writes in Python: they are judged, shown and explained like ours."""

import datetime
import pickle
from collections.abc import Iterable
from typing import Any

import pytest

import blijvend as bv
from blijvend.codes import ProblemCode, Severity, Status, Waiver

CASE = bv.read("docs/examples/cases/05-elderly-couple.json")[0]
AS_OF = "2026-11-21"
WORDS: dict[str, Any] = {
    "title": ("Het gezin krijgt een kaart.", "The household gets a card."),
    "why": ("Een kaart laat zien dat wij aan je denken.", "A card shows that we think of you."),
    "remedy": ("Stuur een kaart. Leg dat vast.", "Send a card. Record it."),
    "source": ("An invented agreement", "first page"),
}


def of_each_member(case: bv.CaseFile, _: datetime.date) -> Iterable[bv.Promise]:
    for member in case.members:
        yield bv.Promise(
            subject=member,
            opened=datetime.date(2026, 1, 5),
            due=datetime.date(2026, 1, 9),
            facts=((member, "joined_on"),),
            norm="seen-first",
            note=("Nog niet.", "Not yet."),
        )


card = bv.rule(id="card", act="Contact.at", norms=["seen-first"], **WORDS)(of_each_member)


def test_a_rule_of_the_host_stands_in_the_table_like_ours() -> None:
    table = bv.check(CASE, as_of=AS_OF, also=[card], lang="en")
    rows = table.where(rule="card")
    assert len(rows) == len(CASE.members)
    row = rows[0]
    assert (row.status, row.severity, row.subject_kind) == (
        Status.overdue,
        Severity.should,
        "Member",
    )
    assert (row.norm, row.norm_value, row.act) == ("seen-first", 10, "Contact.at")
    assert row.facts == (f"Member {CASE.members[0].id}.joined_on",)
    assert row.message.startswith("The household gets a card.")
    assert set(table["rule"]) > {"card"}
    assert set(bv.check(CASE, as_of=AS_OF, rules=[card])["rule"]) == {"card"}
    assert not table.failures
    assert "card" in table.counts()


def test_a_rule_of_the_host_is_explained_like_ours() -> None:
    row = bv.check(CASE, as_of=AS_OF, rules=[card])[0]
    words = bv.explain(row, "en")
    assert words.promised == WORDS["title"][1]
    assert "9 January 2026" in words.happened
    assert "Not yet." in words.happened
    assert words.mend == WORDS["remedy"][1]
    assert words.source == "An invented agreement; first page"


def test_a_rule_of_the_host_is_on_the_agenda_and_in_the_closing_check() -> None:
    assert {row.rule for row in bv.agenda(CASE, as_of=AS_OF, rules=[card])} == {"card"}
    items = bv.closing(CASE, as_of=AS_OF, rules=[card])
    assert {(item.now, item.waiver) for item in items} == {(Status.overdue, Waiver.koppel)}


def test_a_rule_of_the_host_has_a_page() -> None:
    page = bv.rule_page(card)
    assert page.startswith("**Het gezin krijgt een kaart.**")
    assert "`seen-first`" in page
    shown = bv.rule(id="card-shown", breaks=CASE, example_day=AS_OF, **WORDS)(of_each_member)
    assert "## Broken" in bv.rule_page(shown)
    assert "`Member.joined_on`" in bv.rule_page(shown)


def test_rows_of_a_rule_of_the_host_pickle_and_compare() -> None:
    table = bv.check(CASE, as_of=AS_OF, rules=[card])
    assert pickle.loads(pickle.dumps(table)) == table  # noqa: S301
    assert table == bv.check(CASE, as_of=AS_OF, rules=[card])


def test_the_function_is_given_the_file_as_it_stood() -> None:
    seen: list[tuple[bv.CaseFile, datetime.date]] = []

    def watch(case: bv.CaseFile, as_of: datetime.date) -> Iterable[bv.Promise]:
        seen.append((case, as_of))
        return ()

    bv.check(CASE, as_of="2025-06-01", rules=[bv.rule(id="watch", **WORDS)(watch)])
    [(case, day)] = seen
    assert day == datetime.date(2025, 6, 1)
    assert all(
        contact.at is None or str(contact.at)[:10] <= "2025-06-01" for contact in case.contacts
    )
    assert len(case.contacts) < len(CASE.contacts)


def test_calling_the_rule_calls_the_function() -> None:
    assert len(list(card(CASE, datetime.date(2026, 3, 2)))) == len(CASE.members)


def test_a_deviation_excuses_a_promise_of_the_host() -> None:
    deviation = bv.Deviation(id="d1", rule="card", since="2026-01-05", reason="no post here")
    case = CASE.replace(deviations=[*CASE.deviations, deviation])
    table = bv.check(case, as_of=AS_OF, rules=[card])
    assert set(table["status"]) == {Status.excused}
    assert not [p for p in table.problems if p.problem.code == "deviation_for_unknown_rule"]


# --- what goes wrong -------------------------------------------------------------------------------------


def failing(error: BaseException) -> bv.HostRule:
    def fail(case: bv.CaseFile, as_of: datetime.date) -> Iterable[bv.Promise]:
        yield from of_each_member(case, as_of)
        raise error

    return bv.rule(id="fails", **WORDS)(fail)


def test_a_rule_that_raises_is_reported_and_the_others_judge_on() -> None:
    rule = failing(ValueError("the name of a person"))
    table = bv.check([CASE, CASE], as_of=AS_OF, also=[rule, card])
    assert "fails" not in table["rule"]
    assert "card" in table["rule"]
    assert [failure.rule for failure in table.failures] == ["fails", "fails"]
    assert isinstance(table.failures[0].error, ValueError)
    codes = [problem.code for _, problem in table.problems]
    assert codes.count(ProblemCode.rule_failed) == 2
    shown = repr(table.failures) + str(table.problems) + repr(table)
    assert "the name of a person" not in shown
    assert "ValueError" in shown


def test_failures_are_those_of_one_check() -> None:
    rule = failing(ValueError())
    assert len(bv.check(CASE, as_of=AS_OF, rules=[rule]).failures) == 1
    assert len(bv.check(CASE, as_of=AS_OF, rules=[rule]).failures) == 1
    assert len(bv.agenda(CASE, as_of=AS_OF, rules=[rule]).failures) == 1


def test_ctrl_c_in_a_rule_stops_it_all() -> None:
    with pytest.raises(KeyboardInterrupt):
        bv.check(CASE, as_of=AS_OF, also=[failing(KeyboardInterrupt())])


@pytest.mark.parametrize(
    "promise",
    [
        None,
        bv.Promise(subject=CASE.members[0], facts=((CASE.members[0], "nonsense"),)),
        bv.Promise(subject=CASE.members[0], norm="nonsense"),
        bv.Promise(subject=CASE.members[0], severity="heavy"),
        bv.Promise(subject=CASE.members[0], opened="2026-02-30"),  # type: ignore[arg-type]
        bv.Promise(subject=CASE.members[0], note=("alleen Nederlands",)),  # type: ignore[arg-type]
        bv.Promise(subject=bv.Someone(member="wife")),
    ],
)
def test_what_is_no_promise_is_a_failure_of_that_rule(promise: Any) -> None:
    rule = bv.rule(id="odd", **WORDS)(lambda *_: [promise])
    table = bv.check(CASE, as_of=AS_OF, also=[rule])
    assert "odd" not in table["rule"]
    assert [problem.code for _, problem in table.problems].count(ProblemCode.rule_failed) == 1
    assert len(table) == len(bv.check(CASE, as_of=AS_OF))


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"id": "Card"}, "id"),
        ({"id": "card-"}, "id"),
        ({"id": "no-waiting"}, "id"),
        ({"title": ("", "x")}, "title"),
        ({"remedy": ("x", "")}, "remedy"),
        ({"question": ("Ja?", "Yes?")}, "question"),
        ({"kind": "judgement"}, "question"),
        ({"norms": ["nonsense"]}, "norms"),
        ({"norms": ["seen-first"] * 5}, "norms"),
        ({"act": "Contact"}, "act"),
        ({"severity": "heavy"}, "Severity"),
        ({"since": "yesterday"}, "yesterday"),
    ],
)
def test_a_rule_that_is_not_whole_is_refused(changed: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        bv.rule(**({"id": "whole"} | WORDS | changed))(of_each_member)


def test_a_rule_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="no rule"):
        bv.check(CASE, as_of=AS_OF, rules=["card"])  # by its name alone


# --- the programme ---------------------------------------------------------------------------------------


def test_a_rule_of_the_host_may_look_at_the_programme() -> None:
    programme = bv.Programme(id="p", teams=[bv.Team(id="t", since="2026-01-05")])

    def busy(
        whole: bv.Programme, caseload: tuple[bv.CaseFile, ...], as_of: datetime.date
    ) -> Iterable[bv.Promise]:
        for team in whole.teams:
            yield bv.Promise(subject=team, opened=team.since, met=team.since)
        for case in caseload:
            yield bv.Promise(subject=case.household, case=case.id, opened=as_of)

    rule = bv.rule(id="busy", scope="programme", **WORDS)(busy)
    table = bv.check(CASE, as_of=AS_OF, programme=programme, rules=[rule])
    assert [(row.case, row.status) for row in table] == [
        ("p", Status.kept),
        (CASE.id, Status.open),
    ]
    assert not bv.check(CASE, as_of=AS_OF, rules=[rule])
