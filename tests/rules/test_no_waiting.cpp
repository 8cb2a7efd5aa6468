#include <blijvend/rules/no_waiting.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_no_waiting {

const Rule& rule = the_rule("no-waiting");
constexpr Date decided = 2026y / 3 / 2, due = 2026y / 3 / 9, long_wait = 2026y / 3 / 30, later = 2026y / 6 / 1;

CaseFile with(Support support) {
    CaseFile file = example::household(2026y / 1 / 5);
    support.id = SupportId{"u1"};
    file.supports = {std::move(support)};
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }

/// How heavy a wait weighs.
std::string weight(const CaseFile& file, Date as_of = later) {
    return std::string{text_of(judge(rule, file, as_of).at(0).severity.value_or(rule.severity))};
}

TEST_CASE("no-waiting: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Help that is decided on is due five working days later") {
    const CaseFile file = with({.decided_on = decided});
    CHECK(rows(file, decided) == Lines{"open opened 2026-03-02 due 2026-03-09"});
    CHECK(rows(file, due) == Lines{"open opened 2026-03-02 due 2026-03-09"});
    CHECK(rows(file, due + 1) == Lines{"overdue opened 2026-03-02 due 2026-03-09"});
    const Promise row = judge(rule, file, later)[0];
    CHECK(row.subject.text() == "Support u1");
    CHECK(row.norm == &norms::support_wait);
    CHECK(facts_of(row) == std::vector<std::string>{"Support u1.decided_on", "Support u1.started_on"});
}

TEST_CASE("Holidays and weekends are no working days") {
    // Good Friday and Easter Monday are 3 and 6 April 2026.
    CHECK(judge(rule, with({.decided_on = 2026y / 3 / 30}), later)[0].due == 2026y / 4 / 8);
    CHECK(judge(rule, with({.decided_on = 2026y / 3 / 7}), later)[0].due == 2026y / 3 / 13);
}

TEST_CASE("Help that starts by the last day keeps the promise, and later keeps it late") {
    CHECK(rows(with({.decided_on = decided, .started_on = decided})) ==
          Lines{"kept opened 2026-03-02 due 2026-03-09 met 2026-03-02"});
    CHECK(rows(with({.decided_on = decided, .started_on = due})) ==
          Lines{"kept opened 2026-03-02 due 2026-03-09 met 2026-03-09"});
    CHECK(rows(with({.decided_on = decided, .started_on = due + 1})) ==
          Lines{"kept_late opened 2026-03-02 due 2026-03-09 met 2026-03-10"});
}

TEST_CASE("Help that was there already when it was decided on took no time") {
    CHECK(rows(with({.decided_on = decided, .started_on = decided - 20})) ==
          Lines{"kept opened 2026-03-02 due 2026-03-09 met 2026-03-02"});
}

TEST_CASE("A wait of more than twenty working days weighs more") {
    CHECK(weight(with({.decided_on = decided}), decided) == "should");
    CHECK(weight(with({.decided_on = decided}), long_wait) == "should");
    CHECK(weight(with({.decided_on = decided}), long_wait + 1) == "must");
    CHECK(weight(with({.decided_on = decided, .started_on = long_wait})) == "should");
    CHECK(weight(with({.decided_on = decided, .started_on = long_wait + 1})) == "must");
    CHECK(weight(with({.decided_on = decided, .ended_on = long_wait})) == "should");
    CHECK(weight(with({.decided_on = decided, .ended_on = long_wait + 1})) == "must");
}

TEST_CASE("A region may set both waits") {
    Norms norms;
    norms.set("support-wait", 0);
    norms.set("support-wait-long", 1);
    const CaseFile file = with({.decided_on = decided, .started_on = decided + 2});
    const Promise row = judge(rule, file, later, norms)[0];
    CHECK(row_of(row, later) == "kept_late opened 2026-03-02 due 2026-03-02 met 2026-03-04");
    CHECK(row.severity == Severity::must);
}

TEST_CASE("A need that falls away in time lapses, and after that was a broken promise") {
    CHECK(rows(with({.decided_on = decided, .ended_on = due, .why_ended = SupportEnd::not_needed})) ==
          Lines{"lapsed opened 2026-03-02 due 2026-03-09 ended 2026-03-09"});
    CHECK(rows(with({.decided_on = decided, .ended_on = due + 1, .why_ended = SupportEnd::refused_by_provider})) ==
          Lines{"broken opened 2026-03-02 due 2026-03-09 ended 2026-03-10"});
}

TEST_CASE("Help that started and ended was no wait after it started") {
    CHECK(rows(with({.decided_on = decided, .started_on = due, .ended_on = due + 30})) ==
          Lines{"kept opened 2026-03-02 due 2026-03-09 met 2026-03-09"});
}

TEST_CASE("A case that closes ends the wait, and what starts after that does not keep the promise") {
    const auto closed_on = [](Date day, std::optional<Date> started = {}) {
        CaseFile file = with({.decided_on = decided, .started_on = started});
        file.closures = {{.on = day}};
        return file;
    };
    CHECK(rows(closed_on(due)) == Lines{"lapsed opened 2026-03-02 due 2026-03-09 ended 2026-03-09"});
    CHECK(rows(closed_on(due + 1)) == Lines{"broken opened 2026-03-02 due 2026-03-09 ended 2026-03-10"});
    CHECK(rows(closed_on(due + 1, due + 1)) == Lines{"broken opened 2026-03-02 due 2026-03-09 ended 2026-03-10"});
    CHECK(rows(closed_on(due + 1, due)) ==
          Lines{"kept opened 2026-03-02 due 2026-03-09 met 2026-03-09 ended 2026-03-10"});
    CHECK(weight(closed_on(due + 1)) == "should");
}

TEST_CASE("Help of which it is not recorded when it was decided on is unknown, started or not") {
    CHECK(rows(with({.started_on = decided})) == Lines{"unknown"});
    CHECK(rows(with({.requested_on = decided})) == Lines{"unknown"});
    CHECK(rows(with({})) == Lines{"unknown"});
    CHECK(judge(rule, with({}), later)[0].missing->fact.text() == "Support u1.decided_on");
}

TEST_CASE("Help that was completed must have started: when is what is missing, where it would be late") {
    const auto completed_on = [](Date day) {
        return with({.decided_on = decided, .ended_on = day, .why_ended = SupportEnd::completed});
    };
    CHECK(rows(completed_on(due + 60)) == Lines{"unknown opened 2026-03-02 due 2026-03-09 ended 2026-05-08"});
    CHECK(judge(rule, completed_on(due + 60), later)[0].missing->fact.text() == "Support u1.started_on");
    CHECK(rows(completed_on(due)) == Lines{"lapsed opened 2026-03-02 due 2026-03-09 ended 2026-03-09"});
}

TEST_CASE("Every kind of help is a row, in the order of the file") {
    CaseFile file = with({.decided_on = decided + 7});
    file.supports.push_back({.id = SupportId{"u2"}, .decided_on = decided, .started_on = decided});
    CHECK(rows(file) == Lines{"overdue opened 2026-03-09 due 2026-03-16",
                            "kept opened 2026-03-02 due 2026-03-09 met 2026-03-02"});
}

TEST_CASE("no-waiting: as days pass a wait becomes overdue, and then late") {
    CHECK(turns(rule, with({.decided_on = decided, .started_on = due + 5}), decided - 2, later) ==
          std::vector<std::string>{"2026-03-02 open", "2026-03-10 overdue", "2026-03-14 kept_late"});
    CHECK(turns(rule, with({.decided_on = decided, .ended_on = due + 5}), decided - 2, later) ==
          std::vector<std::string>{"2026-03-02 open", "2026-03-10 overdue", "2026-03-14 broken"});
}

}  // namespace test_no_waiting
