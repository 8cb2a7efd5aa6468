#include <blijvend/rules/measure_has_legal_basis.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_measure_has_legal_basis {

const Rule& rule = the_rule("measure-has-legal-basis");
constexpr Date started = 2026y / 2 / 16, later = 2026y / 3 / 30;

/// A supervision order without a ground, with something changed.
template <class Change>
CaseFile order(Change change) {
    CaseFile file = rule.breaks();
    change(file.measures[0]);
    return file;
}
template <class Change>
std::string but(Change change, Date as_of = later) {
    return stands(rule, order(change), as_of);
}
void give_ground(Measure& m) { m.legal_basis = LegalBasis::court_order; }

TEST_CASE("measure-has-legal-basis: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A coercive measure with a ground is kept on the day it started") {
    CHECK(rows(rule, order(give_ground), started) == Lines{"kept opened 2026-02-16 due 2026-02-16 met 2026-02-16"});
    const Promise row = judge(rule, order(give_ground), later)[0];
    CHECK(row.subject.text() == "Measure m1");
    CHECK(facts_of(row) ==
          std::vector<std::string>{"Measure m1.started_on", "Measure m1.legal_basis", "Measure m1.article"});
}

TEST_CASE("Without a ground it is open on its first day and overdue from the next") {
    const auto nothing = [](Measure&) {};
    CHECK(but(nothing, started) == "open");
    CHECK(but(nothing, started + 1) == "overdue");
}

TEST_CASE("An article of law is a ground; an empty one, or a ground still to be reviewed, is not") {
    CHECK(but([](Measure& m) { m.article = "BW 1:255"; }) == "kept");
    CHECK(but([](Measure& m) { m.article = ""; }) == "overdue");
    CHECK(but([](Measure& m) { m.legal_basis = LegalBasis::to_be_reviewed; }) == "overdue");
}

TEST_CASE("A measure that goes against nobody's will is not asked") {
    CHECK(but([](Measure& m) { m.kind = MeasureKind::alarm_button; }).empty());
    CHECK(but([](Measure& m) { m.coercive = false; }).empty());
    CHECK(but([](Measure& m) {
        m.kind = MeasureKind::alarm_button;
        m.coercive = true;
    }) == "overdue");
}

TEST_CASE("Whether it is coercive has to be known when there is no ground, from the second day on") {
    for (const std::optional<MeasureKind> kind : {std::optional{MeasureKind::shelter}, std::optional<MeasureKind>{}}) {
        const auto unsure = [&](Measure& m) { m.kind = kind; };
        CHECK(but(unsure, started) == "open");
        CHECK(but(unsure) == "unknown");
        CHECK(judge(rule, order(unsure), later)[0].missing->fact.text() == "Measure m1.coercive");
        CHECK(but([&](Measure& m) {
            m.kind = kind;
            give_ground(m);
        }) == "kept");
    }
}

TEST_CASE("A measure that has not started is not asked; one that started on a day nobody recorded is unknown") {
    const auto not_started = [](Measure& m) {
        m.started_on.reset();
        m.requested_on = started;
    };
    CHECK(but(not_started).empty());
    const auto undated = [](Measure& m) {
        m.started_on.reset();
        m.ended_on = later;
        give_ground(m);
    };
    CHECK(rows(rule, order(undated), later) == Lines{"unknown"});
    CHECK(judge(rule, order(undated), later)[0].missing->fact.text() == "Measure m1.started_on");
}

TEST_CASE("Neither the end of the measure nor the closure of the case ends it: the ground can still be recorded") {
    CaseFile file = order([](Measure& m) { m.ended_on = started + 5; });
    file.closures = {{.on = started + 6}};
    CHECK(rows(rule, file, later) == Lines{"overdue opened 2026-02-16 due 2026-02-16"});
}

TEST_CASE("measure-has-legal-basis: as days pass a measure is open and then overdue") {
    const CaseFile file = order([](Measure& m) { m.considered_on = started - 9; });
    CHECK(turns(rule, file, started - 10, later) == std::vector<std::string>{"2026-02-16 open", "2026-02-17 overdue"});
}

}  // namespace test_measure_has_legal_basis
