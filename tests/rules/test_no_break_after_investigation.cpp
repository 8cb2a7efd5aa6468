#include <blijvend/rules/no_break_after_investigation.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_no_break_after_investigation {

const Rule& rule = the_rule("no-break-after-investigation");
constexpr Date friday = 2026y / 2 / 13, monday = 2026y / 2 / 16, later = 2026y / 3 / 2;
const std::string asked = "opened 2026-02-13 due 2026-02-16";
const ProfessionalId anna{"anna"}, bram{"bram"}, carla{"carla"};

/// An investigation by Anna and Bram that was finished on a Friday, and visits by Anna.
CaseFile investigated(std::vector<Date> visits = {}) {
    CaseFile file = example::with_koppel(2026y / 1 / 5);
    file.assessments = {{.id = AssessmentId{"a1"},
        .kind = AssessmentKind::investigation,
        .by = {anna, bram},
        .started_on = 2026y / 1 / 12,
        .finished_on = friday}};
    for (const Date day : visits) file.contacts.push_back(example::visit("c1", day, {MemberId{"mother"}}));
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
template <class Change>
CaseFile visit_but(Change change) {
    return but(investigated({monday}), [&](CaseFile& file) { change(file.contacts[0]); });
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("no-break-after-investigation: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("The next working day somebody who made the investigation is there, or on the day itself") {
    CHECK(rows(investigated(), monday) == Lines{"open " + asked});
    CHECK(rows(investigated(), monday + 1) == Lines{"overdue " + asked});
    CHECK(rows(investigated({friday})) == Lines{"kept " + asked + " met 2026-02-13"});
    CHECK(rows(investigated({friday - 1})) == Lines{"overdue " + asked});
    CHECK(rows(investigated({monday})) == Lines{"kept " + asked + " met 2026-02-16"});
    CHECK(rows(investigated({monday + 1})) == Lines{"kept_late " + asked + " met 2026-02-17"});
}

TEST_CASE("A region may allow another number of working days") {
    Norms region;
    region.set("after-investigation", 2);
    CHECK(rows(investigated({monday + 1}), later, region) == Lines{"kept opened 2026-02-13 due 2026-02-17 met 2026-02-17"});
}

TEST_CASE("One of the people who made it is enough, and nobody else will do") {
    CHECK(rows(visit_but([](Contact& c) { c.by = {bram}; })) == Lines{"kept " + asked + " met 2026-02-16"});
    CHECK(rows(visit_but([](Contact& c) { c.by = {carla, bram}; })) == Lines{"kept " + asked + " met 2026-02-16"});
    CHECK(rows(visit_but([](Contact& c) { c.by = {carla}; })) == Lines{"overdue " + asked});
}

TEST_CASE("Who was there, and who made it, has to be known when that could have kept it") {
    const CaseFile nobody_named = visit_but([](Contact& c) { c.by.clear(); });
    const CaseFile no_makers = but(investigated({monday}), [](CaseFile& file) { file.assessments[0].by.clear(); });
    CHECK(rows(nobody_named, monday) == Lines{"open " + asked});
    CHECK(rows(nobody_named) == Lines{"unknown " + asked});
    CHECK(missing(nobody_named) == "Contact c1.by");
    CHECK(rows(no_makers) == Lines{"unknown " + asked});
    CHECK(missing(no_makers) == "Assessment a1.by");
    CHECK(rows(but(no_makers, [](CaseFile& file) { file.contacts.clear(); })) == Lines{"overdue " + asked});
    CHECK(rows(but(nobody_named, [](CaseFile& file) { file.contacts[0].at = Moment{monday + 1}; })) ==
          Lines{"overdue " + asked});
}

TEST_CASE("A letter or an empty house is no contact, and one that does not say who was seen is in doubt") {
    CHECK(rows(visit_but([](Contact& c) { c.channel = Channel::letter; })) == Lines{"overdue " + asked});
    CHECK(rows(visit_but([](Contact& c) { c.seen->clear(); })) == Lines{"overdue " + asked});
    CHECK(missing(visit_but([](Contact& c) { c.seen.reset(); })) == "Contact c1.seen");
    CHECK(missing(visit_but([](Contact& c) {
        c.at.reset();
        c.by.clear();
    })) == "Contact c1.at");
}

TEST_CASE("Other assessments, and an investigation that still runs, are not asked") {
    const auto of = [](AssessmentKind kind) {
        return but(investigated(), [=](CaseFile& file) { file.assessments[0].kind = kind; });
    };
    CHECK(rows(of(AssessmentKind::safety)).empty());
    CHECK(rows(of(AssessmentKind::risk)).empty());
    CHECK(rows(but(investigated(), [](CaseFile& file) { file.assessments[0].finished_on.reset(); })).empty());
}

TEST_CASE("What an assessment was for has to be known, unless contact followed anyway") {
    const auto unnamed = [](CaseFile& file) { file.assessments[0].kind.reset(); };
    CHECK(rows(but(investigated(), unnamed), monday) == Lines{"open " + asked});
    CHECK(rows(but(investigated(), unnamed)) == Lines{"unknown " + asked});
    CHECK(missing(but(investigated(), unnamed)) == "Assessment a1.kind");
    CHECK(rows(but(investigated({monday}), unnamed)) == Lines{"kept " + asked + " met 2026-02-16"});
}

TEST_CASE("An investigation that was finished on a day nobody recorded is unknown") {
    const CaseFile undated = but(investigated({monday}), [](CaseFile& file) {
        file.assessments[0].finished_on.reset();
        file.assessments[0].structural = true;
    });
    CHECK(rows(undated) == Lines{"unknown"});
    CHECK(missing(undated) == "Assessment a1.finished_on");
}

TEST_CASE("The closure of the case ends it, and its start does not matter") {
    const auto closed = [](Date day, std::vector<Date> visits = {}) {
        return but(investigated(std::move(visits)), [=](CaseFile& file) { file.closures = {{.on = day}}; });
    };
    CHECK(rows(closed(monday)) == Lines{"lapsed " + asked + " ended 2026-02-16"});
    CHECK(rows(closed(monday + 1)) == Lines{"broken " + asked + " ended 2026-02-17"});
    CHECK(rows(closed(monday, {monday})) == Lines{"lapsed " + asked + " ended 2026-02-16"});
    CHECK(rows(closed(monday, {friday})) == Lines{"kept " + asked + " met 2026-02-13 ended 2026-02-16"});
    CHECK(rows(but(investigated(), [](CaseFile& file) { file.household.started_on = later; })) == Lines{"overdue " + asked});
    CHECK(rows(but(investigated(), [](CaseFile& file) { file.household.started_on.reset(); })) == Lines{"overdue " + asked});
}

TEST_CASE("A row is about the investigation and names who made it") {
    const Promise row = judge(rule, investigated({monday}), later)[0];
    CHECK(row.subject.text() == "Assessment a1");
    CHECK(row.norm == &norms::after_investigation);
    CHECK(facts_of(row) == std::vector<std::string>{"Assessment a1.finished_on", "Assessment a1.by", "Contact c1.at"});
}

TEST_CASE("no-break-after-investigation: as days pass it is open, overdue, and kept late") {
    CHECK(turns(rule, investigated({monday + 3}), friday - 3, later) ==
          std::vector<std::string>{"2026-02-13 open", "2026-02-17 overdue", "2026-02-19 kept_late"});
}

}  // namespace test_no_break_after_investigation
