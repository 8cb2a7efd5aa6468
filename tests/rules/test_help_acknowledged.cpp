#include <blijvend/rules/help_acknowledged.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_help_acknowledged {

const Rule& rule = the_rule("help-acknowledged");
constexpr Date asked = 2026y / 2 / 12;  // a Thursday
constexpr Date due = 2026y / 2 / 17;    // 3 working days on
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
    return but([&](Request& r) { r.acknowledged_on = day; });
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }

TEST_CASE("help-acknowledged: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Whoever is asked says within three working days that the request came in") {
    CHECK(rows(rule, on(due), later) == Lines{"kept opened 2026-02-12 due " + due.text() + " met " + due.text()});
    CHECK(stands(on(due + 1)) == "kept_late");
    CHECK(stands(on({}), due) == "open");
    CHECK(stands(on({}), due + 1) == "overdue");
    CHECK(rows(rule, on(asked - 1), later) == Lines{"kept opened 2026-02-12 due " + due.text() + " met 2026-02-12"});
    const Promise row = judge(rule, on(due), later)[0];
    CHECK(row.subject.text() == "Request r1");
    CHECK(row.norm == &norms::help_acknowledged);
    CHECK(facts_of(row) == std::vector<std::string>{"Request r1.on", "Request r1.acknowledged_on"});
    CHECK(facts_of(judge(rule, on({}), later)[0]) == std::vector<std::string>{"Request r1.on"});
}

TEST_CASE("An answer acknowledges it too: the first of the two counts") {
    const auto both = [](Date acknowledged, Date answered) {
        return judge(rule, but([&](Request& r) {
            r.acknowledged_on = acknowledged;
            r.answered_on = answered;
        }),
            later)[0]
            .met;
    };
    CHECK(both(due, due + 3) == due);
    CHECK(both(due + 3, due) == due);
    CHECK(stands(but([](Request& r) { r.answered_on = due; })) == "kept");
    CHECK(stands(but([](Request& r) {
        r.acknowledged_on = due;
        r.answer = RequestAnswer::granted;
    })) == "kept");
}

}  // namespace test_help_acknowledged
