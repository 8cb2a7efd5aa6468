#include <blijvend/rules/emergency_placement_heard.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_emergency_placement_heard {

const Rule& rule = the_rule("emergency-placement-heard");
constexpr Date started = 2026y / 2 / 9, due = 2026y / 2 / 23, later = 2026y / 4 / 6;

/// An emergency placement that was perhaps heard, with something changed.
template <class Change>
CaseFile placement(std::optional<Date> heard, Change change) {
    CaseFile file = rule.keeps();
    file.measures[0].heard_on = heard;
    change(file.measures[0]);
    return file;
}
CaseFile placement(std::optional<Date> heard) {
    return placement(heard, [](Measure&) {});
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }

TEST_CASE("emergency-placement-heard: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("emergency-placement-heard is off, and says why in both languages") {
    CHECK_FALSE(rule.off.nl.empty());
    CHECK_FALSE(rule.off.en.empty());
}

TEST_CASE("The hearing is within two weeks of the placement") {
    CHECK(rows(rule, placement(due), later) == Lines{"kept opened 2026-02-09 due 2026-02-23 met 2026-02-23"});
    CHECK(stands(placement(due + 1)) == "kept_late");
    CHECK(stands(placement({}), due) == "open");
    CHECK(stands(placement({}), due + 1) == "overdue");
    CHECK(rows(rule, placement(started - 2), later) == Lines{"kept opened 2026-02-09 due 2026-02-23 met 2026-02-09"});
    const Promise row = judge(rule, placement(due), later)[0];
    CHECK(row.subject.text() == "Measure m1");
    CHECK(row.norm == &norms::emergency_hearing);
    CHECK(facts_of(row) == std::vector<std::string>{"Measure m1.started_on", "Measure m1.heard_on"});
}

TEST_CASE("A last day of the hearing on a Saturday shifts to Monday") {
    const CaseFile file = placement({}, [](Measure& m) { m.started_on = 2026y / 2 / 14; });
    CHECK(judge(rule, file, later)[0].due == Date{2026y / 3 / 2});
}

TEST_CASE("A region may give another term for the hearing") {
    Norms region;
    region.set("emergency-hearing", 7);
    CHECK(judge(rule, placement({}), started, region)[0].due == started + 7);
}

TEST_CASE("The end of the placement ends it, as recorded or as planned") {
    const auto ended = [](std::optional<Date> heard, int days) {
        return stands(placement(heard, [=](Measure& m) { m.ended_on = started + days; }));
    };
    CHECK(ended({}, 14) == "lapsed");
    CHECK(ended({}, 15) == "broken");
    CHECK(ended(started + 10, 10) == "kept");
    CHECK(ended(started + 11, 10) == "lapsed");
    CHECK(stands(placement({}, [](Measure& m) { m.planned_until = due + 5; })) == "broken");
}

TEST_CASE("Who was heard on a day nobody recorded may have been heard in time") {
    const CaseFile file = placement({}, [](Measure& m) { m.heard = {MemberId{"child"}}; });
    CHECK(stands(file, due) == "open");
    CHECK(stands(file, due + 1) == "unknown");
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "Measure m1.heard_on");
    CHECK(stands(placement(due + 1, [](Measure& m) { m.heard = {MemberId{"child"}}; })) == "kept_late");
}

TEST_CASE("Only an emergency placement in force that not everybody agreed to is asked") {
    CHECK(stands(placement({}, [](Measure& m) { m.kind = MeasureKind::out_of_home_placement; })).empty());
    CHECK(stands(placement({}, [](Measure& m) { m.kind.reset(); })).empty());
    CHECK(stands(placement({}, [](Measure& m) { m.coercive = false; })).empty());
    CHECK(stands(placement({}, [](Measure& m) {
        m.started_on.reset();
        m.requested_on = started;
    })).empty());
    const CaseFile undated = placement({}, [](Measure& m) {
        m.started_on.reset();
        m.ended_on = due;
    });
    CHECK(rows(rule, undated, later) == Lines{"unknown ended 2026-02-23"});
    CHECK(judge(rule, undated, later)[0].missing->fact.text() == "Measure m1.started_on");
}

TEST_CASE("The closure of the case does not end the wait for a hearing") {
    CaseFile file = placement({});
    file.closures = {{.on = started + 1}};
    CHECK(stands(file) == "overdue");
}

TEST_CASE("emergency-placement-heard: as days pass it is open, overdue and heard too late") {
    CHECK(turns(rule, placement(due + 3), started - 1, later) ==
          std::vector<std::string>{"2026-02-09 open", "2026-02-24 overdue", "2026-02-26 kept_late"});
}

}  // namespace test_emergency_placement_heard
