#include <blijvend/rules/first_safety_measure.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_first_safety_measure {

const Rule& rule = the_rule("first-safety-measure");
constexpr Date start = 2026y / 1 / 5, found = 2026y / 3 / 2, due = 2026y / 3 / 9, later = 2027y / 6 / 1;
constexpr Date old_chain = found + 243;

Assessment acutely(std::string_view id, Date finished) {
    return {.id = AssessmentId{id}, .finished_on = finished, .acute = true, .structural = true};
}
Assessment safe(std::string_view id, Date finished) {
    return {.id = AssessmentId{id}, .finished_on = finished, .acute = false, .structural = false};
}
Measure measure(std::optional<Date> started, std::optional<Date> ended = {}) {
    return {.id = MeasureId{"m1"}, .kind = MeasureKind::area_ban, .started_on = started, .ended_on = ended};
}
SafetyAgreement agreement(std::optional<Date> agreed, std::optional<Date> until = {}) {
    return {.id = SafetyAgreementId{"g1"}, .agreed_on = agreed, .until = until};
}

CaseFile with(std::vector<Assessment> assessments, std::vector<Measure> measures = {},
    std::vector<SafetyAgreement> agreements = {}) {
    CaseFile file = example::household(start);
    file.assessments = std::move(assessments);
    file.measures = std::move(measures);
    file.safety_agreements = std::move(agreements);
    return file;
}
CaseFile structural(std::vector<Measure> measures = {}, std::vector<SafetyAgreement> agreements = {}) {
    return with({example::found_unsafe("a1", found)}, std::move(measures), std::move(agreements));
}
CaseFile acute(std::vector<Measure> measures = {}) { return with({acutely("a1", found)}, std::move(measures)); }

Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }
std::string weight(const CaseFile& file, Date as_of = later) {
    return std::string{text_of(judge(rule, file, as_of).at(0).severity.value_or(rule.severity))};
}
std::string missing(const CaseFile& file, Date as_of = later) {
    return judge(rule, file, as_of).at(0).missing.value().fact.text();
}

const std::string kept = "kept opened 2026-03-02 due 2026-03-09 met ";
const std::string overdue = "overdue opened 2026-03-02 due 2026-03-09";

TEST_CASE("first-safety-measure: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("After unsafety is found something is due within five working days") {
    CHECK(rows(structural(), due) == Lines{"open opened 2026-03-02 due 2026-03-09"});
    CHECK(rows(structural(), due + 1) == Lines{overdue});
    const Promise row = judge(rule, structural(), later)[0];
    CHECK(row.subject.text() == "Assessment a1");
    CHECK(row.norm == &norms::first_measure);
}

TEST_CASE("After acute unsafety is found something is due the next day, also in a weekend") {
    CHECK(rows(acute(), found + 1) == Lines{"open opened 2026-03-02 due 2026-03-03"});
    CHECK(rows(acute(), found + 2) == Lines{"overdue opened 2026-03-02 due 2026-03-03"});
    CHECK(judge(rule, acute(), later)[0].norm == &norms::first_measure_acute);
    CHECK(judge(rule, with({acutely("a1", 2026y / 3 / 6)}), later)[0].due == 2026y / 3 / 7);
}

TEST_CASE("A measure of any kind that starts in time keeps the promise, and later keeps it late") {
    CHECK(rows(structural({measure(found)})) == Lines{kept + "2026-03-02"});
    CHECK(rows(structural({measure(due)})) == Lines{kept + "2026-03-09"});
    CHECK(rows(structural({measure(due + 1)})) == Lines{"kept_late opened 2026-03-02 due 2026-03-09 met 2026-03-10"});
    CHECK(rows(structural({{.id = MeasureId{"m1"}, .started_on = due}})) == Lines{kept + "2026-03-09"});
    CHECK(facts_of(judge(rule, structural({measure(due)}), later)[0]) ==
          std::vector<std::string>{"Assessment a1.finished_on", "Measure m1.started_on"});
}

TEST_CASE("An agreement keeps the promise as a measure does") {
    CHECK(rows(structural({}, {agreement(due)})) == Lines{kept + "2026-03-09"});
    CHECK(facts_of(judge(rule, structural({}, {agreement(due)}), later)[0]) ==
          std::vector<std::string>{"Assessment a1.finished_on", "SafetyAgreement g1.agreed_on"});
}

TEST_CASE("The first of all that starts counts, wherever it stands in the file") {
    CHECK(rows(structural({measure(due), measure(found + 1), measure(due - 1)}, {agreement(found + 3)})) ==
          Lines{kept + "2026-03-03"});
    CHECK(rows(structural({measure(due)}, {agreement(found + 3)})) == Lines{kept + "2026-03-05"});
}

TEST_CASE("What is in force already on the day meets it at once; what ended by then does not") {
    CHECK(rows(structural({measure(start)})) == Lines{kept + "2026-03-02"});
    CHECK(rows(structural({measure(start, found + 1)})) == Lines{kept + "2026-03-02"});
    CHECK(rows(structural({measure(start, found)})) == Lines{overdue});
    CHECK(rows(structural({}, {agreement(start)})) == Lines{kept + "2026-03-02"});
    CHECK(rows(structural({}, {agreement(start, found)})) == Lines{overdue});
}

TEST_CASE("A measure that lasted less than a day was taken") {
    CHECK(rows(structural({measure(found + 2, found + 2)})) == Lines{kept + "2026-03-04"});
}

TEST_CASE("What took until after the five working days should have come sooner; eight months break a promise") {
    CHECK(weight(structural(), due) == "should");
    CHECK(weight(structural(), old_chain) == "should");
    CHECK(weight(structural(), old_chain + 1) == "must");
    CHECK(weight(structural({measure(old_chain)})) == "should");
    CHECK(weight(structural({measure(old_chain + 1)})) == "must");
    CHECK(weight(structural({measure(found)})) == "should");
}

TEST_CASE("After acute unsafety, later than the next day weighs little within the five working days") {
    CHECK(weight(acute(), found + 1) == "should");
    CHECK(weight(acute(), found + 2) == "may");
    CHECK(weight(acute(), due) == "may");
    CHECK(weight(acute(), due + 1) == "should");
    CHECK(weight(acute({measure(found + 1)})) == "should");
    CHECK(weight(acute({measure(found + 2)})) == "may");
    CHECK(weight(acute({measure(due)})) == "may");
    CHECK(weight(acute({measure(due + 1)})) == "should");
    CHECK(weight(acute({measure(old_chain + 1)})) == "must");
}

TEST_CASE("A wait that ended weighs what it had become by then") {
    CHECK(weight(with({acutely("a1", found), safe("a2", due)})) == "may");
    CHECK(weight(with({acutely("a1", found), safe("a2", due + 1)})) == "should");
    CHECK(weight(with({acutely("a1", found), safe("a2", old_chain + 1)})) == "must");
}

TEST_CASE("A region may set its own numbers") {
    Norms norms;
    norms.set("first-measure", 1);
    norms.set("first-measure-acute", 0);
    norms.set("old-chain-wait", 10);
    CHECK(judge(rule, structural(), later, norms)[0].due == found + 1);
    CHECK(judge(rule, acute(), later, norms)[0].due == found);
    CHECK(judge(rule, structural({measure(found + 10)}), later, norms)[0].severity != Severity::must);
    CHECK(judge(rule, structural({measure(found + 11)}), later, norms)[0].severity == Severity::must);
}

TEST_CASE("The promise ends when it turns out to be safe, and what comes after that does not keep it") {
    const auto safe_on = [](Date day, std::vector<Measure> measures = {}) {
        return with({example::found_unsafe("a1", found), safe("a2", day)}, std::move(measures));
    };
    CHECK(rows(safe_on(due)) == Lines{"lapsed opened 2026-03-02 due 2026-03-09 ended 2026-03-09"});
    CHECK(rows(safe_on(due + 1)) == Lines{"broken opened 2026-03-02 due 2026-03-09 ended 2026-03-10"});
    CHECK(rows(safe_on(due + 1, {measure(due + 1)})) ==
          Lines{"broken opened 2026-03-02 due 2026-03-09 ended 2026-03-10"});
    CHECK(rows(safe_on(due, {measure(due - 1)})) == Lines{kept + "2026-03-08 ended 2026-03-09"});
}

TEST_CASE("The promise ends when the case closes") {
    CaseFile file = structural();
    file.closures = {{.on = due + 1}};
    CHECK(rows(file) == Lines{"broken opened 2026-03-02 due 2026-03-09 ended 2026-03-10"});
    file.closures = {{.on = due}};
    CHECK(rows(file) == Lines{"lapsed opened 2026-03-02 due 2026-03-09 ended 2026-03-09"});
}

TEST_CASE("Unsafety found before the case started counts from the day it was found, if it lasts until then") {
    CaseFile file = structural();
    file.household.started_on = due + 30;
    CHECK(rows(file) == Lines{overdue});
    file.assessments.push_back(safe("a2", due + 30));
    CHECK(rows(file).empty());
}

TEST_CASE("Unsafety found in a closed case counts when the case is opened again") {
    CaseFile file = structural();
    file.closures = {{.on = start + 1}};
    CHECK(rows(file).empty());
    file.closures = {{.on = start + 1, .reopened_on = due}};
    CHECK(rows(file) == Lines{overdue});
}

TEST_CASE("Every spell of unsafety opens a promise, and unsafety that becomes acute one more") {
    const CaseFile file = with({example::found_unsafe("a1", found), safe("a2", due), acutely("a3", due + 30)},
        {measure(found, found + 20)});
    CHECK(rows(file) == Lines{kept + "2026-03-02 ended 2026-03-09", "overdue opened 2026-04-08 due 2026-04-09"});
    CHECK(rows(with({example::found_unsafe("a1", found), acutely("a2", found + 1)})) ==
          Lines{"lapsed opened 2026-03-02 due 2026-03-09 ended 2026-03-03", "overdue opened 2026-03-03 due 2026-03-04"});
}

TEST_CASE("A measure or agreement without a day may have been in time") {
    CHECK(rows(structural({measure({})})) == Lines{"unknown opened 2026-03-02 due 2026-03-09"});
    CHECK(missing(structural({measure({})})) == "Measure m1.started_on");
    CHECK(missing(structural({}, {agreement({})})) == "SafetyAgreement g1.agreed_on");
    CHECK(rows(structural({measure({})}), due) == Lines{"open opened 2026-03-02 due 2026-03-09"});
    CHECK(missing(structural({measure({}), measure(due + 1)})) == "Measure m1.started_on");
    CHECK(rows(structural({measure({}), measure(due)})) == Lines{kept + "2026-03-09"});
}

TEST_CASE("A measure or agreement that had ended by then cannot have been in time, whenever it began") {
    CHECK(rows(structural({measure({}, found)})) == Lines{overdue});
    CHECK(missing(structural({measure({}, found + 1)})) == "Measure m1.started_on");
    CHECK(rows(structural({}, {agreement({}, found)})) == Lines{overdue});
}

TEST_CASE("A measure that was averted or refused, or has not started yet, keeps nothing and leaves no doubt") {
    const auto only = [](Measure measure) { return rows(structural({std::move(measure)})); };
    CHECK(only({.averted_on = due}) == Lines{overdue});
    CHECK(only({.granted = false}) == Lines{overdue});
    CHECK(only({.requested_on = found}) == Lines{overdue});
    CHECK(only({.requested_on = found, .decided_on = due, .granted = true}) == Lines{overdue});
    CHECK(rows(structural({}, {{.proposed_on = found}})) == Lines{overdue});
}

TEST_CASE("What did not count is named where nothing did") {
    CHECK(facts_of(judge(rule, structural({measure(start, found)}, {agreement(start, found)}), later)[0]) ==
          std::vector<std::string>{"Assessment a1.finished_on", "Measure m1.started_on", "SafetyAgreement g1.agreed_on"});
}

TEST_CASE("Whether it was acute matters where that decides") {
    const auto untold = [](std::vector<Measure> measures) {
        CaseFile file = structural(std::move(measures));
        file.assessments[0].acute.reset();
        return file;
    };
    CHECK(missing(untold({measure(found + 2)})) == "Assessment a1.acute");
    CHECK(rows(untold({measure(found + 1)})) == Lines{kept + "2026-03-03"});
    CHECK(rows(untold({measure(due + 1)}))[0].starts_with("kept_late"));
    CHECK(rows(untold({}), found + 1)[0].starts_with("open"));
    CHECK(rows(untold({}), due)[0].starts_with("unknown"));
    CHECK(rows(untold({}), due + 1)[0].starts_with("overdue"));
}

TEST_CASE("Unsafety found on a day nobody recorded is an unknown row of its own") {
    Assessment undated = acutely("a2", found);
    undated.finished_on.reset();
    const CaseFile file = with({undated, example::found_unsafe("a1", found)}, {measure(found)});
    CHECK(rows(file) == Lines{kept + "2026-03-02", "unknown"});
    CHECK(judge(rule, file, later)[1].missing->fact.text() == "Assessment a2.finished_on");
}

TEST_CASE("A household in which no unsafety was found is promised nothing here") {
    CHECK(rows(with({safe("a1", found)}, {measure(found)})).empty());
}

TEST_CASE("first-safety-measure: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, acute({{.id = MeasureId{"m1"}, .requested_on = found, .started_on = due}}), start, due + 60) ==
          std::vector<std::string>{"2026-03-02 open", "2026-03-04 overdue", "2026-03-09 kept_late"});
    CHECK(turns(rule, with({acutely("a1", found), safe("a2", due)}), start, due + 60) ==
          std::vector<std::string>{"2026-03-02 open", "2026-03-04 overdue", "2026-03-09 broken"});
}

}  // namespace test_first_safety_measure
