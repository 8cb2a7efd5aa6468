#include <blijvend/rules/household_told_outcome.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_household_told_outcome {

const Rule& rule = the_rule("household-told-outcome");
constexpr Date finished = 2026y / 2 / 13, due = 2026y / 2 / 20, later = 2026y / 4 / 1;
const std::string asked = "opened 2026-02-13 due 2026-02-20";

CaseFile assessed(std::optional<Date> told = {}, std::optional<AssessmentKind> kind = AssessmentKind::safety,
    std::optional<Date> on = finished) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.assessments = {
        {.id = AssessmentId{"a1"}, .kind = kind, .started_on = 2026y / 2 / 9, .finished_on = on, .household_told_on = told}};
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}

TEST_CASE("household-told-outcome: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("The household is told within five working days") {
    CHECK(rows(assessed(), due) == Lines{"open " + asked});
    CHECK(rows(assessed(), due + 1) == Lines{"overdue " + asked});
    CHECK(rows(assessed(finished)) == Lines{"kept " + asked + " met 2026-02-13"});
    CHECK(rows(assessed(due)) == Lines{"kept " + asked + " met 2026-02-20"});
    CHECK(rows(assessed(due + 1)) == Lines{"kept_late " + asked + " met 2026-02-21"});
}

TEST_CASE("household-told-outcome: a region may give another number of working days") {
    Norms region;
    region.set("outcome-told", 1);
    CHECK(rows(assessed(), later, region) == Lines{"overdue opened 2026-02-13 due 2026-02-16"});
}

TEST_CASE("Only a safety assessment is asked, once it is finished") {
    CHECK(rows(assessed({}, AssessmentKind::investigation)).empty());
    CHECK(rows(assessed({}, AssessmentKind::safety, {})).empty());
}

TEST_CASE("What an assessment was for has to be known, unless the household was told anyway") {
    CHECK(rows(assessed({}, {}), due) == Lines{"open " + asked});
    CHECK(rows(assessed({}, {})) == Lines{"unknown " + asked});
    CHECK(judge(rule, assessed({}, {}), later)[0].missing->fact.text() == "Assessment a1.kind");
    CHECK(rows(assessed(due, {})) == Lines{"kept " + asked + " met 2026-02-20"});
}

TEST_CASE("household-told-outcome: an assessment that was finished on a day nobody recorded is unknown") {
    CHECK(rows(assessed(due, AssessmentKind::safety, {})) == Lines{"unknown"});
    CHECK(judge(rule, assessed(due, AssessmentKind::safety, {}), later)[0].missing->fact.text() ==
          "Assessment a1.finished_on");
}

TEST_CASE("household-told-outcome: the duty stays when the case closes") {
    CaseFile file = assessed();
    file.closures = {{.on = finished + 1}};
    CHECK(rows(file) == Lines{"overdue " + asked});
}

TEST_CASE("Every safety assessment has its own row, which names its days") {
    CaseFile file = assessed(due);
    file.assessments.push_back({.id = AssessmentId{"a2"}, .kind = AssessmentKind::safety, .finished_on = later});
    CHECK(stands(rule, file, later) == "kept open");
    const Promise row = judge(rule, file, later)[1];
    CHECK(row.subject.text() == "Assessment a2");
    CHECK(row.norm == &norms::outcome_told);
    CHECK(facts_of(row) == std::vector<std::string>{"Assessment a2.finished_on", "Assessment a2.household_told_on"});
}

TEST_CASE("household-told-outcome: as days pass it is open, overdue, and kept late") {
    CHECK(turns(rule, assessed(due + 3), finished - 3, later) ==
          std::vector<std::string>{"2026-02-13 open", "2026-02-21 overdue", "2026-02-23 kept_late"});
}

}  // namespace test_household_told_outcome
