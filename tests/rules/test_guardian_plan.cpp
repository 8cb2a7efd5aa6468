#include <blijvend/rules/guardian_plan.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_guardian_plan {

const Rule& rule = the_rule("guardian-plan");
constexpr Date started = 2026y / 2 / 9, due = 2026y / 3 / 23, later = 2026y / 6 / 1;
const MemberId mother{"mother"}, child{"child"};

/// An order, and a plan in force on these days, with something changed.
template <class Change>
CaseFile plan(std::optional<Date> since, std::optional<Date> until, Change change) {
    CaseFile file = rule.keeps();
    file.safety_plans[0].since = since;
    file.safety_plans[0].until = until;
    change(file);
    return file;
}
CaseFile plan(std::optional<Date> since, std::optional<Date> until = {}) {
    return plan(since, until, [](CaseFile&) {});
}
CaseFile no_plan() { return rule.breaks(); }
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("guardian-plan: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("guardian-plan is off, and says why in both languages") {
    CHECK_FALSE(rule.off.nl.empty());
    CHECK_FALSE(rule.off.en.empty());
}

TEST_CASE("A plan is in force within six weeks of the start of the order") {
    CHECK(rows(rule, plan(due), later) == Lines{"kept opened 2026-02-09 due 2026-03-23 met 2026-03-23"});
    CHECK(stands(plan(due + 1)) == "kept_late");
    CHECK(stands(no_plan(), due) == "open");
    CHECK(stands(no_plan(), due + 1) == "overdue");
    const Promise row = judge(rule, plan(due), later)[0];
    CHECK(row.subject.text() == "Measure m1");
    CHECK(row.norm == &norms::guardian_plan);
    CHECK(facts_of(row) == std::vector<std::string>{"Measure m1.started_on", "SafetyPlan plan.since"});
    CHECK(facts_of(judge(rule, no_plan(), later)[0]) == std::vector<std::string>{"Measure m1.started_on"});
}

TEST_CASE("A region may give another term for the guardian's plan") {
    Norms region;
    region.set("guardian-plan", 7);
    CHECK(blijvend::stands(rule, no_plan(), started + 7, region) == "open");
    CHECK(blijvend::stands(rule, no_plan(), started + 8, region) == "overdue");
}

TEST_CASE("A plan from before the order counts while it is in force") {
    CHECK(rows(rule, plan(started - 9), later) == Lines{"kept opened 2026-02-09 due 2026-03-23 met 2026-02-09"});
    CHECK(stands(plan(started - 9, started + 1)) == "kept");
    CHECK(stands(plan(started - 9, started)) == "overdue");
}

TEST_CASE("A plan of which the first day is not recorded may be in force; one that was only drafted is not") {
    CHECK(stands(plan({}), due) == "open");
    CHECK(stands(plan({})) == "unknown");
    CHECK(missing(plan({})) == "SafetyPlan plan.since");
    CHECK(stands(plan({}, started)) == "overdue");
    CHECK(stands(plan({}, {}, [](CaseFile& f) { f.safety_plans[0].drafted_on = started; })) == "overdue");
}

TEST_CASE("A plan for others does not count; for whom the order is has to be known then") {
    const auto for_whom = [](std::vector<MemberId> of_plan, std::vector<MemberId> of_order) {
        return plan(due, {}, [&](CaseFile& f) {
            f.safety_plans[0].for_members = of_plan;
            f.measures[0].for_members = of_order;
        });
    };
    CHECK(stands(for_whom({mother, child}, {child})) == "kept");
    CHECK(stands(for_whom({mother}, {child})) == "overdue");
    CHECK(stands(for_whom({mother}, {child, mother})) == "kept");
    CHECK(stands(for_whom({}, {})) == "kept");
    CHECK(stands(for_whom({mother}, {})) == "unknown");
    CHECK(missing(for_whom({mother}, {})) == "Measure m1.for_members");
    CaseFile both = for_whom({mother}, {});
    both.safety_plans[0].since.reset();
    CHECK(missing(both) == "SafetyPlan plan.since");
}

TEST_CASE("Orders need a plan, from their first term on; placements and other measures do not") {
    using enum MeasureKind;
    const auto with = [](auto change) {
        CaseFile file = no_plan();
        change(file.measures[0]);
        return file;
    };
    for (const MeasureKind kind : {provisional_supervision_order, guardianship, provisional_guardianship})
        CHECK(stands(with([&](Measure& m) { m.kind = kind; })) == "overdue");
    CHECK(stands(with([](Measure& m) { m.kind = out_of_home_placement; })).empty());
    CHECK(stands(with([](Measure& m) { m.kind.reset(); })).empty());
    CHECK(stands(with([](Measure& m) { m.extends = MeasureId{"m0"}; })).empty());
    CHECK(stands(with([](Measure& m) {
        m.started_on.reset();
        m.requested_on = started;
    })).empty());
    const CaseFile undated = with([](Measure& m) {
        m.started_on.reset();
        m.ended_on = due;
    });
    CHECK(rows(rule, undated, later) == Lines{"unknown ended 2026-03-23"});
    CHECK(missing(undated) == "Measure m1.started_on");
}

TEST_CASE("The end of the order ends it; closing the case does not") {
    const auto ended = [](Date order, Date since) {
        return stands(plan(since, {}, [&](CaseFile& f) { f.measures[0].ended_on = order; }));
    };
    CHECK(ended(due, due) == "lapsed");
    CHECK(ended(due + 1, due + 1) == "broken");
    CHECK(ended(due + 1, due) == "kept");
    CaseFile closed = no_plan();
    closed.closures = {{.on = started + 1}};
    CHECK(stands(closed) == "overdue");
}

TEST_CASE("guardian-plan: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, plan(due + 3), started - 3, later) ==
          std::vector<std::string>{"2026-02-09 open", "2026-03-24 overdue", "2026-03-26 kept_late"});
}

}  // namespace test_guardian_plan
