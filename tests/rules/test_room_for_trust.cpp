#include <blijvend/rules/room_for_trust.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_room_for_trust {

const Rule& rule = the_rule("room-for-trust");
constexpr Date start = 2026y / 1 / 5, moment = start + 90, due = 2026y / 5 / 6, later = 2026y / 8 / 3;
const std::string asked = "opened 2026-04-05 due 2026-05-06";

CaseFile household(std::vector<Answer> answers = {}) {
    CaseFile file = example::with_koppel(start);
    file.answers = std::move(answers);
    return file;
}
Answer answer(std::optional<Date> day, std::string_view about = "room-for-trust") {
    return {.id = AnswerId{"w1"}, .rule = std::string{about}, .on = day, .answer = AnswerKind::no};
}
CaseFile closed(Date day, std::optional<Date> reopened = {}) {
    CaseFile file = household();
    file.closures = {{.on = day, .reopened_on = reopened}};
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}

TEST_CASE("room-for-trust: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Ninety days after the start people are asked, with twenty working days to answer") {
    CHECK(rows(household(), due) == Lines{"open " + asked});
    CHECK(rows(household(), due + 1) == Lines{"overdue " + asked});
    CHECK(rows(household({answer(due)})) == Lines{"kept " + asked + " met 2026-05-06"});
    CHECK(rows(household({answer(due + 3)})) == Lines{"kept_late " + asked + " met 2026-05-09"});
}

TEST_CASE("Any answer will do, from its moment on, and only to this question") {
    CHECK(rows(household({answer(moment)})) == Lines{"kept " + asked + " met 2026-04-05"});
    CHECK(rows(household({answer(moment - 1)})) == Lines{"overdue " + asked});
    CHECK(rows(household({answer(moment, "generations-looked-at")})) == Lines{"overdue " + asked});
    CHECK(rows(household({answer({})})) == Lines{"unknown " + asked});
}

TEST_CASE("room-for-trust: a region may ask at another time, and give another time to answer") {
    Norms region;
    region.set("trust-question", 30);
    CHECK(rows(household(), later, region) == Lines{"overdue opened 2026-02-04 due 2026-03-04"});
    region.set("question-term", 1);
    CHECK(rows(household(), later, region) == Lines{"overdue opened 2026-02-04 due 2026-02-05"});
}

TEST_CASE("A case that closes before its moment is not asked, unless it is opened again") {
    CHECK(rows(closed(moment)).empty());
    CHECK(rows(closed(moment - 10, moment - 3)) == Lines{"overdue " + asked});
    CHECK(rows(closed(moment - 10, moment + 57)) == Lines{"overdue opened 2026-06-01 due 2026-06-29"});
}

TEST_CASE("A case that closes before anybody answered ends the question") {
    CHECK(rows(closed(due)) == Lines{"lapsed " + asked + " ended 2026-05-06"});
    CHECK(rows(closed(due + 1)) == Lines{"broken " + asked + " ended 2026-05-07"});
}

TEST_CASE("Without the start of the case nobody can tell when to ask") {
    CaseFile file = household({answer(due)});
    file.household.started_on.reset();
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "Household h1.started_on");
}

TEST_CASE("The question is about the household") {
    const Promise row = judge(rule, household({answer(due)}), later)[0];
    CHECK(row.subject.text() == "Household h1");
    CHECK(row.norm == &norms::question_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Household h1.started_on", "Answer w1.on"});
}

TEST_CASE("room-for-trust: as days pass the question stays open, is overdue, and is answered") {
    CHECK(turns(rule, household({answer(due + 10)}), moment, later) ==
          std::vector<std::string>{"2026-04-05 open", "2026-05-07 overdue", "2026-05-16 kept_late"});
}

}  // namespace test_room_for_trust
