#include <blijvend/rules/placement_outcome_recorded.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_placement_outcome_recorded {

const Rule& rule = the_rule("placement-outcome-recorded");
constexpr Date considered = 2026y / 2 / 2, due = considered + 90, later = 2026y / 6 / 1;
const std::string asked = "opened 2026-02-02 due 2026-05-03";

/// A placement that was considered, with something changed.
template <class Change>
CaseFile placement(Change change) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.measures = {{.id = MeasureId{"m1"}, .kind = MeasureKind::out_of_home_placement, .considered_on = considered}};
    change(file.measures[0]);
    return file;
}
CaseFile placement() {
    return placement([](Measure&) {});
}
CaseFile closed(CaseFile file, Date day) {
    file.closures = {{.on = day}};
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}
template <class Change>
Lines but(Change change) {
    return rows(placement(change));
}
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("placement-outcome-recorded: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A placement that was considered has an outcome within ninety days") {
    CHECK(rows(placement(), due) == Lines{"open " + asked});
    CHECK(rows(placement(), due + 1) == Lines{"overdue " + asked});
    CHECK(but([](Measure& m) { m.averted_on = due; }) == Lines{"kept " + asked + " met 2026-05-03"});
    CHECK(but([](Measure& m) { m.averted_on = due + 1; }) == Lines{"kept_late " + asked + " met 2026-05-04"});
}

TEST_CASE("A decision, a start and an averted placement are outcomes, and the first counts") {
    CHECK(but([](Measure& m) { m.decided_on = due; }) == Lines{"kept " + asked + " met 2026-05-03"});
    CHECK(but([](Measure& m) { m.started_on = due; }) == Lines{"kept " + asked + " met 2026-05-03"});
    const CaseFile all = placement([](Measure& m) {
        m.decided_on = due + 2;
        m.started_on = due - 1;
        m.averted_on = due + 5;
    });
    CHECK(rows(all) == Lines{"kept " + asked + " met 2026-05-02"});
    CHECK(facts_of(judge(rule, all, later)[0]) ==
          std::vector<std::string>{"Measure m1.considered_on", "Measure m1.decided_on", "Measure m1.started_on", "Measure m1.averted_on"});
    CHECK(but([](Measure& m) { m.requested_on = due - 1; }) == Lines{"overdue " + asked});
}

TEST_CASE("placement-outcome-recorded: a region may give another number of days") {
    Norms region;
    region.set("placement-outcome", 30);
    CHECK(rows(placement(), later, region) == Lines{"overdue opened 2026-02-02 due 2026-03-04"});
}

TEST_CASE("An emergency placement is asked too, and no other measure") {
    CHECK(but([](Measure& m) { m.kind = MeasureKind::emergency_out_of_home_placement; }) == Lines{"overdue " + asked});
    CHECK(but([](Measure& m) { m.kind = MeasureKind::supervision_order; }).empty());
}

TEST_CASE("Whether a measure is a placement has to be known, unless it has an outcome in time") {
    const auto unnamed = [](Measure& m) { m.kind.reset(); };
    CHECK(rows(placement(unnamed), due) == Lines{"open " + asked});
    CHECK(but(unnamed) == Lines{"unknown " + asked});
    CHECK(missing(placement(unnamed)) == "Measure m1.kind");
    CHECK(but([](Measure& m) {
        m.kind.reset();
        m.averted_on = due;
    }) == Lines{"kept " + asked + " met 2026-05-03"});
}

TEST_CASE("A placement that was only asked for is asked from that day") {
    const CaseFile requested = placement([](Measure& m) {
        m.considered_on.reset();
        m.requested_on = considered + 1;
    });
    CHECK(rows(requested) == Lines{"overdue opened 2026-02-03 due 2026-05-04"});
    CHECK(facts_of(judge(rule, requested, later)[0]) == std::vector<std::string>{"Measure m1.requested_on"});
}

TEST_CASE("A placement that nobody dated is unknown, unless its outcome is known or it may be another measure") {
    const auto undated = [](auto change) {
        return placement([&](Measure& m) {
            m.considered_on.reset();
            change(m);
        });
    };
    CHECK(rows(undated([](Measure&) {})) == Lines{"unknown"});
    CHECK(missing(undated([](Measure&) {})) == "Measure m1.considered_on");
    CHECK(rows(undated([](Measure& m) { m.decided_on = due; })).empty());
    CHECK(rows(undated([](Measure& m) { m.kind.reset(); })).empty());
}

TEST_CASE("An outcome without a day makes a no unknown") {
    const auto granted = [](Measure& m) { m.granted = false; };
    const auto averted = [](Measure& m) { m.how_averted = "The household and its network."; };
    const auto ended = [](Measure& m) { m.ended_on = later; };
    CHECK(rows(placement(granted), due) == Lines{"open " + asked});
    CHECK(but(granted) == Lines{"unknown " + asked});
    CHECK(missing(placement(granted)) == "Measure m1.decided_on");
    CHECK(missing(placement(averted)) == "Measure m1.averted_on");
    CHECK(missing(placement(ended)) == "Measure m1.started_on");
    CHECK(but([](Measure& m) {
        m.granted = true;
        m.decided_on = due + 1;
    }) == Lines{"kept_late " + asked + " met 2026-05-04"});
    CHECK(but([](Measure& m) {
        m.how_averted = "Help at home.";
        m.averted_on = due + 1;
    }) == Lines{"kept_late " + asked + " met 2026-05-04"});
    CHECK(but([](Measure& m) {
        m.started_on = due + 1;
        m.ended_on = due + 2;
    }) == Lines{"kept_late " + asked + " met 2026-05-04"});
}

TEST_CASE("placement-outcome-recorded: the closure of the case ends it") {
    CHECK(rows(closed(placement(), due)) == Lines{"lapsed " + asked + " ended 2026-05-03"});
    CHECK(rows(closed(placement(), due + 1)) == Lines{"broken " + asked + " ended 2026-05-04"});
    CHECK(rows(closed(placement([](Measure& m) { m.averted_on = due; }), due)) == Lines{"lapsed " + asked + " ended 2026-05-03"});
}

TEST_CASE("Every placement has its own row, about itself") {
    CaseFile file = placement([](Measure& m) { m.averted_on = due; });
    file.measures.push_back({.id = MeasureId{"m2"}, .kind = MeasureKind::out_of_home_placement, .considered_on = due});
    CHECK(stands(rule, file, later) == "kept open");
    CHECK(judge(rule, file, later)[1].subject.text() == "Measure m2");
    CHECK(judge(rule, file, later)[1].norm == &norms::placement_outcome);
}

TEST_CASE("placement-outcome-recorded: as days pass it is open, overdue, and kept late") {
    CHECK(turns(rule, placement([](Measure& m) { m.averted_on = due + 10; }), considered - 3, later) ==
          std::vector<std::string>{"2026-02-02 open", "2026-05-04 overdue", "2026-05-13 kept_late"});
}

}  // namespace test_placement_outcome_recorded
