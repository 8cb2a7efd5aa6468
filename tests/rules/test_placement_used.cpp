#include <blijvend/rules/placement_used.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_placement_used {

const Rule& rule = the_rule("placement-used");
constexpr Date decided = 2026y / 1 / 12, due = 2026y / 4 / 13, later = 2026y / 6 / 1;  // 12 April is a Sunday

/// An authorised placement that perhaps started, with something changed.
template <class Change>
CaseFile placement(std::optional<Date> started, Change change) {
    CaseFile file = rule.keeps();
    file.measures[0].started_on = started;
    change(file.measures[0]);
    return file;
}
CaseFile placement(std::optional<Date> started) {
    return placement(started, [](Measure&) {});
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("placement-used: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A placement starts within three months of the decision, and a Sunday shifts the last day") {
    CHECK(rows(rule, placement(due), later) == Lines{"kept opened 2026-01-12 due 2026-04-13 met 2026-04-13"});
    CHECK(stands(placement(due + 1)) == "broken");
    CHECK(rows(rule, placement(decided - 9), later) == Lines{"kept opened 2026-01-12 due 2026-04-13 met 2026-01-12"});
    const Promise row = judge(rule, placement(due), later)[0];
    CHECK(row.subject.text() == "Measure m1");
    CHECK(row.norm == &norms::placement_unused);
    CHECK(facts_of(row) == std::vector<std::string>{"Measure m1.decided_on", "Measure m1.started_on"});
}

TEST_CASE("An authorisation that nobody used lapses") {
    CHECK(stands(placement({}), due) == "open");
    CHECK(rows(rule, placement({}), due + 1) == Lines{"lapsed opened 2026-01-12 due 2026-04-13 ended 2026-04-13"});
}

TEST_CASE("placement-used: a region's number is used") {
    Norms region;
    region.set("placement-unused", 1);
    CHECK(judge(rule, placement({}), decided, region)[0].due == Date{2026y / 2 / 12});
}

TEST_CASE("One that is not needed any more, or ended before it lapsed, is no breach") {
    const auto fell_away = [](std::optional<Date> averted, std::optional<Date> ended) {
        return rows(rule, placement({}, [&](Measure& m) {
            m.averted_on = averted;
            m.ended_on = ended;
        }),
            later)[0];
    };
    const std::string opened = "lapsed opened 2026-01-12 due 2026-04-13 ended ";
    CHECK(fell_away(decided + 8, {}) == opened + "2026-01-20");
    CHECK(fell_away({}, decided + 8) == opened + "2026-01-20");
    CHECK(fell_away(decided + 8, decided + 7) == opened + "2026-01-19");
    CHECK(fell_away(decided + 7, decided + 8) == opened + "2026-01-19");
    CHECK(fell_away({}, due) == opened + "2026-04-13");
    CHECK(fell_away(due + 1, {}) == opened + "2026-04-13");
    CHECK(fell_away(due + 1, due + 1) == opened + "2026-04-13");
}

TEST_CASE("A placement that ended after that day, and of which the start is not recorded, is unknown") {
    const CaseFile file = placement({}, [](Measure& m) { m.ended_on = due + 1; });
    CHECK(stands(file) == "unknown");
    CHECK(missing(file) == "Measure m1.started_on");
}

TEST_CASE("Only what the court may have authorised is asked") {
    CHECK(stands(placement(due + 1, [](Measure& m) { m.granted = false; })).empty());
    CHECK(stands(placement(due + 1, [](Measure& m) { m.coercive = false; })).empty());
    for (const std::optional<MeasureKind> kind :
        {std::optional{MeasureKind::emergency_out_of_home_placement}, std::optional<MeasureKind>{}})
        CHECK(stands(placement(due + 1, [&](Measure& m) { m.kind = kind; })).empty());
    CHECK(stands(placement({}, [](Measure& m) {
        m.requested_on = decided;
        m.decided_on.reset();
        m.granted.reset();
    })).empty());
}

TEST_CASE("What the court decided has to be known when the placement started late") {
    const auto unsure = [](std::optional<Date> started) {
        return placement(started, [](Measure& m) { m.granted.reset(); });
    };
    CHECK(stands(unsure(due)) == "kept");
    CHECK(stands(unsure(due + 1)) == "unknown");
    CHECK(missing(unsure(due + 1)) == "Measure m1.granted");
    CHECK(stands(unsure({})) == "lapsed");
}

TEST_CASE("A decision on a day nobody recorded is unknown, for what was granted and for what started") {
    const CaseFile granted = placement({}, [](Measure& m) { m.decided_on.reset(); }),
                   started = placement(due, [](Measure& m) {
                       m.decided_on.reset();
                       m.granted.reset();
                   });
    CHECK(rows(rule, granted, later) == Lines{"unknown"});
    CHECK(rows(rule, started, later) == Lines{"unknown"});
    CHECK(missing(started) == "Measure m1.decided_on");
}

TEST_CASE("The closure of the case does not change it") {
    CaseFile file = placement(due + 1);
    file.closures = {{.on = decided + 1}};
    CHECK(stands(file) == "broken");
}

TEST_CASE("placement-used: as days pass an authorisation is open, lapses, and is used when it no longer holds") {
    CHECK(turns(rule, placement(due + 9), decided - 1, later) ==
          std::vector<std::string>{"2026-01-12 open", "2026-04-14 lapsed", "2026-04-22 broken"});
}

}  // namespace test_placement_used
