#include <blijvend/rules/help_answered.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_help_answered {

const Rule& rule = the_rule("help-answered");
constexpr Date asked = 2026y / 2 / 12;  // a Thursday
constexpr Date due = 2026y / 2 / 19;    // 5 working days on
constexpr Date later = 2026y / 4 / 6;

/// A request for help of which something else is recorded.
template <class Change>
CaseFile but(Change change) {
    CaseFile file = rule.breaks();
    file.requests[0].on = asked;
    change(file.requests[0]);
    return file;
}
CaseFile on(std::optional<Date> day) {
    return but([&](Request& r) { r.answered_on = day; });
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }

TEST_CASE("help-answered: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Whoever is asked answers within five working days") {
    CHECK(rows(rule, on(due), later) == Lines{"kept opened 2026-02-12 due " + due.text() + " met " + due.text()});
    CHECK(stands(on(due + 1)) == "kept_late");
    CHECK(stands(on({}), due) == "open");
    CHECK(stands(on({}), due + 1) == "overdue");
    CHECK(rows(rule, on(asked - 1), later) == Lines{"kept opened 2026-02-12 due " + due.text() + " met 2026-02-12"});
    const Promise row = judge(rule, on(due), later)[0];
    CHECK(row.subject.text() == "Request r1");
    CHECK(row.norm == &norms::help_answered);
    CHECK(facts_of(row) == std::vector<std::string>{"Request r1.on", "Request r1.answered_on"});
    CHECK(facts_of(judge(rule, on({}), later)[0]) == std::vector<std::string>{"Request r1.on"});
}

TEST_CASE("Saying that the request came in is no answer; a refusal is") {
    CHECK(stands(but([](Request& r) { r.acknowledged_on = asked; })) == "overdue");
    CHECK(stands(but([](Request& r) {
        r.answer = RequestAnswer::refused;
        r.answered_on = due;
    })) == "kept");
}

}  // namespace test_help_answered
