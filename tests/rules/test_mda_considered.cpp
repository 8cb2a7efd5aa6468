#include <blijvend/rules/mda_considered.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_mda_considered {

const Rule& rule = the_rule("mda-considered");
constexpr Date start = 2026y / 1 / 5, found = 2026y / 1 / 12, moment = found + 90, due = 2026y / 5 / 12,
               later = 2026y / 9 / 1;
const std::string asked = "opened 2026-04-12 due 2026-05-12";

Assessment assessed(std::string_view id, std::optional<Date> day, std::optional<bool> structural) {
    return {.id = AssessmentId{id}, .finished_on = day, .acute = false, .structural = structural};
}
/// Structural unsafety was found on 12 January, and perhaps assessed again.
CaseFile unsafe(std::vector<Assessment> more = {}) {
    CaseFile file = example::household(start);
    file.assessments = {assessed("a1", found, true)};
    for (Assessment& one : more) file.assessments.push_back(std::move(one));
    return file;
}
CaseFile answered(std::optional<Date> day, std::string_view about = "mda-considered") {
    CaseFile file = unsafe();
    file.answers = {{.id = AnswerId{"w1"}, .rule = std::string{about}, .on = day, .answer = AnswerKind::no}};
    return file;
}
CaseFile closed(Date day, std::optional<Date> reopened = {}) {
    CaseFile file = unsafe();
    file.closures = {{.on = day, .reopened_on = reopened}};
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}

TEST_CASE("mda-considered: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("After ninety days of structural unsafety people are asked, with twenty working days to answer") {
    CHECK(rows(unsafe(), due) == Lines{"open " + asked});
    CHECK(rows(unsafe(), due + 1) == Lines{"overdue " + asked});
    CHECK(rows(answered(due)) == Lines{"kept " + asked + " met 2026-05-12"});
    CHECK(rows(answered(due + 1)) == Lines{"kept_late " + asked + " met 2026-05-13"});
    CHECK(rows(answered(moment)) == Lines{"kept " + asked + " met 2026-04-12"});
    CHECK(rows(answered(moment - 1)) == Lines{"overdue " + asked});
    CHECK(rows(answered(due, "room-for-trust")) == Lines{"overdue " + asked});
}

TEST_CASE("mda-considered: a region may ask at another time, and give another time to answer") {
    Norms region;
    region.set("mda-question", 30);
    CHECK(rows(unsafe(), later, region) == Lines{"overdue opened 2026-02-11 due 2026-03-11"});
    region.set("question-term", 1);
    CHECK(rows(unsafe(), later, region) == Lines{"overdue opened 2026-02-11 due 2026-02-12"});
}

TEST_CASE("Unsafety that is over by then asks nothing, and over later ends the question") {
    CHECK(rows(unsafe({assessed("a2", moment, false)})).empty());
    CHECK(rows(unsafe({assessed("a2", moment + 1, false)})) == Lines{"lapsed " + asked + " ended 2026-04-13"});
    CHECK(rows(unsafe({assessed("a2", due + 1, false)})) == Lines{"broken " + asked + " ended 2026-05-13"});
}

TEST_CASE("Unsafety that is found again, also when it turns out to be acute, goes on") {
    Assessment acute = assessed("a2", found + 30, true);
    acute.acute = true;
    CHECK(rows(unsafe({acute})) == Lines{"overdue " + asked});
}

TEST_CASE("Only structural unsafety is asked") {
    CaseFile file = unsafe();
    file.assessments[0].structural = false;
    file.assessments[0].acute = true;
    CHECK(rows(file).empty());
}

TEST_CASE("Each spell has its own question, and an answer to one is not an answer to the other") {
    CaseFile file = unsafe({assessed("a2", 2026y / 5 / 4, false), assessed("a3", 2026y / 5 / 11, true)});
    file.answers = {{.id = AnswerId{"w1"}, .rule = "mda-considered", .subject = RecordId{"a1"}, .on = moment}};
    CHECK(rows(file) == Lines{"kept " + asked + " met 2026-04-12 ended 2026-05-04", "open opened 2026-08-09 due 2026-09-04"});
    const Promise row = judge(rule, file, later)[0];
    CHECK(row.subject.text() == "Assessment a1");
    CHECK(row.norm == &norms::question_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Assessment a1.structural", "Assessment a1.finished_on", "Answer w1.on"});
}

TEST_CASE("It is asked while the case is open, or when it starts or is opened again") {
    CHECK(rows(closed(moment)).empty());
    CHECK(rows(closed(moment + 1)) == Lines{"lapsed " + asked + " ended 2026-04-13"});
    CHECK(rows(closed(moment - 10, 2026y / 6 / 1)) == Lines{"overdue opened 2026-06-01 due 2026-06-29"});
    CaseFile file = unsafe();
    file.household.started_on = 2026y / 6 / 1;
    CHECK(rows(file) == Lines{"overdue opened 2026-06-01 due 2026-06-29"});
}

TEST_CASE("Unsafety that was found on a day nobody recorded is unknown") {
    const CaseFile file = unsafe({assessed("a2", {}, true)});
    CHECK(rows(file) == Lines{"overdue " + asked, "unknown"});
    CHECK(judge(rule, file, later)[1].missing->fact.text() == "Assessment a2.finished_on");
    CHECK(rows(unsafe({assessed("a2", {}, {})})) == Lines{"overdue " + asked});
}

TEST_CASE("An assessment that does not tell may have ended it, when it came before the last day") {
    CHECK(rows(unsafe({assessed("a2", moment, {})})) == Lines{"unknown " + asked});
    CHECK(rows(unsafe({assessed("a2", due, {})})) == Lines{"unknown " + asked});
    CHECK(rows(unsafe({assessed("a2", due + 1, {})})) == Lines{"overdue " + asked});
    CHECK(rows(unsafe({assessed("a2", due, {})}), due) == Lines{"open " + asked});
    CHECK(rows(unsafe({assessed("a2", {}, false)})) == Lines{"unknown " + asked});
}

TEST_CASE("mda-considered: as days pass the question stays open, is overdue, and is answered") {
    CHECK(turns(rule, answered(due + 3), moment, later) ==
          std::vector<std::string>{"2026-04-12 open", "2026-05-13 overdue", "2026-05-15 kept_late"});
}

}  // namespace test_mda_considered
