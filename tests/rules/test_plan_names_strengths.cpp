#include <blijvend/rules/plan_names_strengths.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_plan_names_strengths {

const Rule& rule = the_rule("plan-names-strengths");
constexpr Date start = 2026y / 1 / 5, since = 2026y / 1 / 19, march = 2026y / 3 / 2, later = 2026y / 6 / 1;

CaseFile plan(std::vector<std::string> strengths) {
    CaseFile file = example::household(start);
    file.safety_plans = {
        {.id = SafetyPlanId{"plan"}, .layer = Layer::shared, .strengths = std::move(strengths), .since = since}};
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file.safety_plans[0]);
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file, const Norms& norms = {}) { return blijvend::rows(rule, file, later, norms); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("plan-names-strengths: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("One thing that goes well keeps it, and none does not") {
    CHECK(rows(plan({"They laugh."})) == Lines{"kept opened 2026-01-19 met 2026-01-19"});
    CHECK(stands(plan({}), since - 1).empty());
    CHECK(stands(plan({}), since) == "open");
    CHECK(rows(plan({})) == Lines{"overdue opened 2026-01-19 due 2026-01-19"});
    CHECK(stands(plan({""})) == "overdue");
    CHECK(stands(plan({"", "They laugh."})) == "kept");
    const Promise row = judge(rule, plan({}), later)[0];
    CHECK(row.subject.text() == "SafetyPlan plan");
    CHECK(row.norm == &norms::plan_strengths);
    CHECK(facts_of(row) == std::vector<std::string>{"SafetyPlan plan.strengths"});
}

TEST_CASE("A region may ask for more, from a day on") {
    Norms region;
    region.set("plan-strengths", 2, march);
    CHECK(rows(plan({"They laugh."}), region) ==
          Lines{"kept opened 2026-01-19 met 2026-01-19 ended 2026-03-02", "overdue opened 2026-03-02 due 2026-03-02"});
    CHECK(stands(plan({"They laugh.", "They eat."}), later, region) == "kept");
}

TEST_CASE("It is asked as long as the plan is in force and the case is open") {
    CHECK(rows(but(plan({}), [](SafetyPlan& one) { one.until = march; })) ==
          Lines{"broken opened 2026-01-19 due 2026-01-19 ended 2026-03-02"});
    CaseFile file = plan({});
    file.closures = {{.id = ClosureId{"z1"}, .on = march, .reopened_on = march + 10}};
    CHECK(rows(file) == Lines{"broken opened 2026-01-19 due 2026-01-19 ended 2026-03-02",
                            "overdue opened 2026-03-12 due 2026-03-12"});
    file.household.started_on.reset();
    CHECK(rows(file).size() == 2);
}

TEST_CASE("Every version has a row of its own") {
    CaseFile file = plan({});
    file.safety_plans.push_back({.id = SafetyPlanId{"plan2"}, .layer = Layer::some_members, .strengths = {"They laugh."}, .since = march});
    CHECK(stands(file) == "overdue kept");
    CHECK(judge(rule, file, later)[1].subject.text() == "SafetyPlan plan2");
}

TEST_CASE("plan-names-strengths: a layer for professionals only is not asked, and a plan that may be one is not judged") {
    CHECK(stands(but(plan({}), [](SafetyPlan& one) { one.layer = Layer::professionals; })).empty());
    const CaseFile file = but(plan({}), [](SafetyPlan& one) { one.layer.reset(); });
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "SafetyPlan plan.layer");
    CHECK(stands(but(plan({"They laugh."}), [](SafetyPlan& one) { one.layer.reset(); })) == "kept");
}

TEST_CASE("A plan that may be in force cannot be judged, unless it names enough; a draft is not asked") {
    const auto undated = [](std::vector<std::string> strengths, std::optional<Date> drafted,
                             std::optional<Date> until = {}) {
        return but(plan(std::move(strengths)), [&](SafetyPlan& one) {
            one.since.reset();
            one.drafted_on = drafted;
            one.until = until;
        });
    };
    CHECK(rows(undated({}, {})) == Lines{"unknown"});
    CHECK(missing(undated({}, {})).fact.text() == "SafetyPlan plan.since");
    CHECK(rows(undated({}, start, march)) == Lines{"unknown ended 2026-03-02"});
    CHECK(stands(undated({"They laugh."}, {})).empty());
    CHECK(stands(undated({}, start)).empty());
    Norms region;
    region.set("plan-strengths", 2);
    CHECK(stands(undated({"They laugh."}, {}), later, region) == "unknown");
}

TEST_CASE("plan-names-strengths: as days pass it is open, overdue and broken") {
    CHECK(turns(rule, but(plan({}), [](SafetyPlan& one) { one.until = march; }), start, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-01-20 overdue", "2026-03-02 broken"});
}

}  // namespace test_plan_names_strengths
