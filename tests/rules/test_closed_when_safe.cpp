#include <blijvend/rules/closed_when_safe.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_closed_when_safe {

using enum ClosureReason;

const Rule& rule = the_rule("closed-when-safe");
constexpr Date closed = 2026y / 2 / 16, reopened = 2026y / 4 / 1, later = 2026y / 6 / 1;
const std::string bad = "opened 2026-02-16 due 2026-02-16";

CaseFile with(std::vector<Closure> closures) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.closures = std::move(closures);
    return file;
}
CaseFile with(std::optional<ClosureReason> reason, std::optional<Date> day = closed,
    std::optional<Date> again = {}) {
    return with({{.id = ClosureId{"z1"}, .on = day, .reason = reason, .reopened_on = again}});
}
Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }

TEST_CASE("closed-when-safe: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A case that was not closed promises nothing yet") { CHECK(rows(with(std::vector<Closure>{})).empty()); }

TEST_CASE("Every reason that lies with the household keeps it") {
    for (const ClosureReason reason :
        {lastingly_safe, moved_away, death, household_declined, merged, not_target_group, other})
        CHECK(rows(with(reason)) == Lines{"kept " + bad + " met 2026-02-16"});
}

TEST_CASE("A term, a budget, a target or a transfer is no reason to stop") {
    for (const ClosureReason reason : {term, budget, production, transfer}) {
        CHECK(rows(with(reason), closed) == Lines{"open " + bad});
        CHECK(rows(with(reason), closed + 1) == Lines{"overdue " + bad});
    }
}

TEST_CASE("A bad reason is mended on the day the case is opened again, and not counted on the same day") {
    CHECK(rows(with(term, closed, reopened)) == Lines{"broken " + bad + " ended 2026-04-01"});
    CHECK(rows(with(term, closed, closed)) == Lines{"lapsed " + bad + " ended 2026-02-16"});
    CHECK(rows(with(lastingly_safe, closed, reopened)) ==
          Lines{"kept " + bad + " met 2026-02-16 ended 2026-04-01"});
}

TEST_CASE("Without a reason nobody can tell, from the day after") {
    CHECK(rows(with(std::nullopt), closed) == Lines{"open " + bad});
    CHECK(rows(with(std::nullopt), closed + 1) == Lines{"unknown " + bad});
    CHECK(rows(with(std::nullopt, closed, reopened)) == Lines{"unknown " + bad + " ended 2026-04-01"});
    CHECK(rows(with(std::nullopt, closed, closed)) == Lines{"lapsed " + bad + " ended 2026-02-16"});
    CHECK(judge(rule, with(std::nullopt), later)[0].missing->fact.text() == "Closure z1.reason");
}

TEST_CASE("A closure without a day is unknown, unless its reason is good whatever the day") {
    CHECK(rows(with(term, {})) == Lines{"unknown"});
    CHECK(rows(with(std::nullopt, {}, reopened)) == Lines{"unknown ended 2026-04-01"});
    CHECK(rows(with(moved_away, {})).empty());
    CHECK(judge(rule, with(term, {}), later)[0].missing->fact.text() == "Closure z1.on");
}

TEST_CASE("Every closure has its own row, which names itself and its reason") {
    const CaseFile file = with({{.id = ClosureId{"z1"}, .on = closed, .reason = budget, .reopened_on = reopened},
        {.id = ClosureId{"z2"}, .on = later, .reason = lastingly_safe}});
    CHECK(stands(rule, file, later) == "broken kept");
    const Promise row = judge(rule, file, later)[0];
    CHECK(row.subject.text() == "Closure z1");
    CHECK(facts_of(row) == std::vector<std::string>{"Closure z1.on", "Closure z1.reason"});
}

TEST_CASE("closed-when-safe: as days pass a closure is made, overdue, and mended") {
    CHECK(turns(rule, with(term, closed, reopened), closed - 5, later) ==
          std::vector<std::string>{"2026-02-16 open", "2026-02-17 overdue", "2026-04-01 broken"});
}

}  // namespace test_closed_when_safe
