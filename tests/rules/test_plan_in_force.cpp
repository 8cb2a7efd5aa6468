#include <blijvend/rules/plan_in_force.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_plan_in_force {

const Rule& rule = the_rule("plan-in-force");
constexpr Date start = 2026y / 1 / 5, found = 2026y / 3 / 2, due = 2026y / 3 / 16, april = 2026y / 4 / 1,
               may = 2026y / 5 / 1, later = 2026y / 9 / 1;

Assessment acutely(std::string_view id, Date finished) {
    return {.id = AssessmentId{id}, .finished_on = finished, .acute = true, .structural = true};
}
Assessment safe(std::string_view id, Date finished) {
    return {.id = AssessmentId{id}, .finished_on = finished, .acute = false, .structural = false};
}
SafetyPlan plan(std::optional<Date> since, std::optional<Date> until = {}, std::string_view id = "p1") {
    return {.id = SafetyPlanId{id}, .since = since, .until = until};
}
SafetyAgreement agreement(std::optional<Date> agreed, std::optional<Date> until = {}, std::string_view id = "g1") {
    return {.id = SafetyAgreementId{id}, .agreed_on = agreed, .until = until};
}

CaseFile with(std::vector<Assessment> assessments, std::vector<SafetyPlan> plans,
    std::vector<SafetyAgreement> agreements) {
    CaseFile file = example::household(start);
    file.assessments = std::move(assessments);
    file.safety_plans = std::move(plans);
    file.safety_agreements = std::move(agreements);
    return file;
}
CaseFile structural(std::vector<SafetyPlan> plans, std::vector<SafetyAgreement> agreements) {
    return with({example::found_unsafe("a1", found)}, std::move(plans), std::move(agreements));
}

Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }
std::string missing(const CaseFile& file, std::size_t row = 0) {
    return judge(rule, file, later).at(row).missing.value().fact.text();
}

const std::string kept = "kept opened 2026-03-02 due 2026-03-16 met ";
const std::string overdue = "overdue opened 2026-03-02 due 2026-03-16";

TEST_CASE("plan-in-force: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("After unsafety is found a plan is due within ten working days, after acute unsafety the next day") {
    CHECK(rows(structural({}, {}), due) == Lines{"open opened 2026-03-02 due 2026-03-16"});
    CHECK(rows(structural({}, {}), due + 1) == Lines{overdue});
    CHECK(judge(rule, structural({}, {}), later)[0].norm == &norms::plan_otherwise);
    CHECK(judge(rule, structural({}, {}), later)[0].subject.text() == "Assessment a1");
    const CaseFile acute = with({acutely("a1", found)}, {}, {});
    CHECK(rows(acute, found + 1) == Lines{"open opened 2026-03-02 due 2026-03-03"});
    CHECK(rows(acute, found + 2) == Lines{"overdue opened 2026-03-02 due 2026-03-03"});
    CHECK(judge(rule, acute, later)[0].norm == &norms::plan_after_acute);
}

TEST_CASE("A plan in time is one kept row from the day unsafety was found") {
    CHECK(rows(structural({plan(due)}, {agreement(due)})) == Lines{kept + "2026-03-16"});
    CHECK(rows(structural({plan(start)}, {agreement(start)})) == Lines{kept + "2026-03-02"});
    CHECK(facts_of(judge(rule, structural({plan(due)}, {agreement(due)}), later)[0]) ==
          std::vector<std::string>{"Assessment a1.finished_on", "SafetyPlan p1.since", "SafetyAgreement g1.agreed_on"});
}

TEST_CASE("A late plan is a row, and the kept spell it opens another") {
    CHECK(rows(structural({plan(due + 1)}, {agreement(due)})) ==
          Lines{"kept_late opened 2026-03-02 due 2026-03-16 met 2026-03-17", "kept opened 2026-03-17 met 2026-03-17"});
    CHECK(judge(rule, structural({plan(due + 1)}, {agreement(due)}), later)[1].norm == &norms::plan_agreements);
}

TEST_CASE("A plan needs an agreement, and an agreement a plan") {
    CHECK(rows(structural({plan(found)}, {})) == Lines{overdue});
    CHECK(rows(structural({}, {agreement(found)})) == Lines{overdue});
    CHECK(rows(structural({plan(found)}, {agreement(found + 4)})) == Lines{kept + "2026-03-06"});
    CHECK(rows(structural({plan(found, found + 3)}, {agreement(found + 3)})) == Lines{overdue});
}

TEST_CASE("From then on every day without a plan, or without an agreement, breaks the promise until it is mended") {
    CHECK(rows(structural({plan(found, april), plan(april + 9, {}, "p2")}, {agreement(found)})) ==
          Lines{kept + "2026-03-02 ended 2026-04-01", "broken opened 2026-04-01 due 2026-04-01 ended 2026-04-10",
              "kept opened 2026-04-10 met 2026-04-10"});
    CHECK(rows(structural({plan(found)}, {agreement(found, april)})) ==
          Lines{kept + "2026-03-02 ended 2026-04-01", "overdue opened 2026-04-01 due 2026-04-01"});
}

TEST_CASE("A new version that follows the same day leaves no day without a plan") {
    CHECK(rows(structural({plan(found, april), plan(april, {}, "p2")}, {agreement(found)})) ==
          Lines{kept + "2026-03-02"});
}

TEST_CASE("A plan and its agreements that fall away and come back after a late start are told apart from it") {
    CHECK(rows(structural({plan(due + 1, april)}, {agreement(found)})) ==
          Lines{"kept_late opened 2026-03-02 due 2026-03-16 met 2026-03-17",
              "kept opened 2026-03-17 met 2026-03-17 ended 2026-04-01", "overdue opened 2026-04-01 due 2026-04-01"});
}

TEST_CASE("After acute unsafety every row weighs more") {
    for (const Promise& row :
        judge(rule, with({acutely("a1", found)}, {plan(due, april)}, {agreement(found)}), later))
        CHECK(row.severity == Severity::must);
    for (const Promise& row : judge(rule, structural({plan(due, april)}, {agreement(found)}), later))
        CHECK_FALSE(row.severity);
    CHECK(rule.severity == Severity::should);
}

TEST_CASE("A region may set its own terms, and how many agreements a plan needs") {
    Norms norms;
    norms.set("plan-otherwise", 2);
    norms.set("plan-after-acute", 0);
    norms.set("plan-agreements", 2);
    const CaseFile file = structural({plan(found)}, {agreement(found), agreement(found + 2, {}, "g2")});
    CHECK(row_of(judge(rule, file, later, norms)[0], later) == "kept opened 2026-03-02 due 2026-03-04 met 2026-03-04");
    CHECK(judge(rule, with({acutely("a1", found)}, {}, {}), later, norms)[0].due == found);
    norms.set("plan-agreements", 0);
    CHECK(judge(rule, structural({plan(found)}, {}), later, norms)[0].met == found);
}

TEST_CASE("The promise ends when it turns out to be safe") {
    const auto safe_on = [](Date day, std::vector<SafetyPlan> plans) {
        return with({example::found_unsafe("a1", found), safe("a2", day)}, std::move(plans), {agreement(found)});
    };
    CHECK(rows(safe_on(due, {})) == Lines{"lapsed opened 2026-03-02 due 2026-03-16 ended 2026-03-16"});
    CHECK(rows(safe_on(due + 1, {})) == Lines{"broken opened 2026-03-02 due 2026-03-16 ended 2026-03-17"});
    CHECK(rows(safe_on(due + 1, {plan(due + 1)})) == Lines{"broken opened 2026-03-02 due 2026-03-16 ended 2026-03-17"});
    CHECK(rows(safe_on(may, {plan(found)})) == Lines{kept + "2026-03-02 ended 2026-05-01"});
    CHECK(rows(safe_on(may, {plan(found, april)})) ==
          Lines{kept + "2026-03-02 ended 2026-04-01", "broken opened 2026-04-01 due 2026-04-01 ended 2026-05-01"});
}

TEST_CASE("Each time the case opens again while it is unsafe, a plan is due anew") {
    CaseFile file = structural({plan(found, april)}, {agreement(found)});
    file.closures = {{.on = april, .reopened_on = may}};
    CHECK(rows(file, may - 1) == Lines{kept + "2026-03-02 ended 2026-04-01"});
    CHECK(rows(file) == Lines{kept + "2026-03-02 ended 2026-04-01", "overdue opened 2026-05-01 due 2026-05-19"});
}

TEST_CASE("Unsafety from before the case counts from its start, and after the case not at all") {
    CaseFile file = structural({}, {});
    file.household.started_on = april;
    CHECK(rows(file) == Lines{"overdue opened 2026-04-01 due 2026-04-17"});
    file.household.started_on = start;
    file.closures = {{.on = found}};
    CHECK(rows(file).empty());
}

TEST_CASE("Unsafety that turns out to be acute asks for a plan the next day, and one that is there will do") {
    const std::vector<Assessment> worse{example::found_unsafe("a1", found), acutely("a2", april)};
    CHECK(rows(with(worse, {plan(found)}, {agreement(found)})) ==
          Lines{kept + "2026-03-02 ended 2026-04-01", "kept opened 2026-04-01 due 2026-04-02 met 2026-04-01"});
    CHECK(rows(with(worse, {}, {})) == Lines{"broken opened 2026-03-02 due 2026-03-16 ended 2026-04-01",
                                           "overdue opened 2026-04-01 due 2026-04-02"});
    CHECK_FALSE(judge(rule, with(worse, {}, {}), later)[0].severity);
    CHECK(judge(rule, with(worse, {}, {}), later)[1].severity == Severity::must);
}

TEST_CASE("A plan or agreement without a day may have been there in time") {
    CHECK(rows(structural({plan({})}, {agreement(found)})) == Lines{"unknown opened 2026-03-02 due 2026-03-16"});
    CHECK(missing(structural({plan({})}, {agreement(found)})) == "SafetyPlan p1.since");
    CHECK(missing(structural({plan(found)}, {agreement({})})) == "SafetyAgreement g1.agreed_on");
    CHECK(missing(structural({plan({})}, {agreement({})})) == "SafetyPlan p1.since");
    CHECK(rows(structural({plan({})}, {agreement(found)}), due) == Lines{"open opened 2026-03-02 due 2026-03-16"});
}

TEST_CASE("A plan without a day does not help without agreements, nor agreements without a plan") {
    CHECK(rows(structural({plan({})}, {})) == Lines{overdue});
    CHECK(rows(structural({}, {agreement({})})) == Lines{overdue});
    CHECK(rows(structural({plan({}, found)}, {agreement(found)})) == Lines{overdue});
    CHECK(rows(structural({plan({})}, {agreement(due + 1)})) == Lines{overdue});
}

TEST_CASE("What is certain counts beside what is in doubt") {
    CHECK(rows(structural({plan({}), plan(found, {}, "p2")}, {agreement({}), agreement(found, {}, "g2")})) ==
          Lines{kept + "2026-03-02"});
    CHECK(rows(structural({plan({}), plan(due + 1, {}, "p2")}, {agreement(found)})) ==
          Lines{"unknown opened 2026-03-02 due 2026-03-16 met 2026-03-17", "kept opened 2026-03-17 met 2026-03-17"});
    CHECK(rows(structural({plan({}, may), plan(found, april, "p2")}, {agreement(found)})) ==
          Lines{kept + "2026-03-02 ended 2026-04-01", "unknown opened 2026-04-01 ended 2026-05-01",
              "overdue opened 2026-05-01 due 2026-05-01"});
}

TEST_CASE("A plan that is only drafted, or an agreement only proposed, is not there yet") {
    CHECK(rows(structural({{.id = SafetyPlanId{"p1"}, .drafted_on = found}}, {agreement(found)})) == Lines{overdue});
    CHECK(rows(structural({plan(found)}, {{.id = SafetyAgreementId{"g1"}, .proposed_on = found}})) == Lines{overdue});
    CHECK(missing(structural({{.id = SafetyPlanId{"p1"}, .drafted_on = found, .agreed_on = found}},
              {agreement(found)})) == "SafetyPlan p1.since");
}

TEST_CASE("What is not in force is named where nothing is") {
    CHECK(facts_of(judge(rule, structural({plan(start, found)}, {agreement(start, found)}), later)[0]) ==
          std::vector<std::string>{"Assessment a1.finished_on", "SafetyPlan p1.since", "SafetyAgreement g1.agreed_on"});
}

TEST_CASE("Whether unsafety is acute matters for a plan that came in between") {
    CaseFile file = structural({plan(found + 2)}, {agreement(found)});
    file.assessments[0].acute.reset();
    CHECK(rows(file) ==
          Lines{"unknown opened 2026-03-02 due 2026-03-16 met 2026-03-04", "kept opened 2026-03-04 met 2026-03-04"});
    CHECK(missing(file) == "Assessment a1.acute");
}

TEST_CASE("Unsafety found on a day nobody recorded has an unknown plan") {
    Assessment undated = acutely("a2", found);
    undated.finished_on.reset();
    CHECK(rows(with({undated}, {plan(start)}, {agreement(start)})) == Lines{"unknown"});
}

TEST_CASE("A plan is asked also when it is not known when the case started") {
    CaseFile file = structural({}, {});
    file.household.started_on.reset();
    CHECK(rows(file) == Lines{overdue});
}

TEST_CASE("plan-in-force: as days pass a plan is awaited, late, there, and gone") {
    CaseFile file = structural({{.id = SafetyPlanId{"p1"}, .drafted_on = found, .since = due + 4, .until = april}},
        {agreement(found)});
    file.assessments.push_back(safe("a2", may));
    CHECK(turns(rule, file, start, later) ==
          std::vector<std::string>{"2026-03-02 open", "2026-03-17 overdue", "2026-03-20 kept_late kept",
              "2026-04-01 kept_late kept open", "2026-04-02 kept_late kept overdue",
              "2026-05-01 kept_late kept broken"});
}

}  // namespace test_plan_in_force
