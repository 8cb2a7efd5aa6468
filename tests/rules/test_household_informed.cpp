#include <blijvend/rules/household_informed.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_household_informed {

const Rule& rule = the_rule("household-informed");
constexpr Date received = 2026y / 2 / 13, due = 2026y / 2 / 20, later = 2026y / 4 / 1;
const std::string asked = "opened 2026-02-13 due 2026-02-20";

CaseFile reported(std::vector<Informing> informings, std::optional<Moment> at = Instant::at(received, 23, 30)) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.notifications = {{.id = NotificationId{"n1"}, .received_at = at, .informings = std::move(informings)}};
    return file;
}
Informing told(std::optional<Date> day) { return {.informed = true, .on = day}; }
Informing reason(std::optional<bool> informed, std::optional<Date> day = {}) {
    return {.informed = informed, .why_not = "Not safe now.", .on = day};
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}

TEST_CASE("household-informed: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("The household is told of a report within five working days") {
    CHECK(rows(reported({}), due) == Lines{"open " + asked});
    CHECK(rows(reported({}), due + 1) == Lines{"overdue " + asked});
    CHECK(rows(reported({told(due)})) == Lines{"kept " + asked + " met 2026-02-20"});
    CHECK(rows(reported({told(due + 1)})) == Lines{"kept_late " + asked + " met 2026-02-21"});
}

TEST_CASE("A household that was told before the report came in, was told") {
    CHECK(rows(reported({told(received - 3)})) == Lines{"kept " + asked + " met 2026-02-13"});
}

TEST_CASE("household-informed: a region may give another number of working days") {
    Norms region;
    region.set("informing-term", 1);
    CHECK(rows(reported({}), later, region) == Lines{"overdue opened 2026-02-13 due 2026-02-16"});
}

TEST_CASE("A reason why not keeps it, on its day or from the report on") {
    CHECK(rows(reported({reason(false)})) == Lines{"kept " + asked + " met 2026-02-13"});
    CHECK(rows(reported({reason({})})) == Lines{"kept " + asked + " met 2026-02-13"});
    CHECK(rows(reported({reason(false, due)})) == Lines{"kept " + asked + " met 2026-02-20"});
    CHECK(rows(reported({reason(false, due + 1)})) == Lines{"kept_late " + asked + " met 2026-02-21"});
}

TEST_CASE("That nobody was told, without a reason or with an empty one, is not kept") {
    Informing empty = reason(false);
    empty.why_not = "";
    CHECK(rows(reported({{.informed = false, .on = received}})) == Lines{"overdue " + asked});
    CHECK(rows(reported({empty})) == Lines{"overdue " + asked});
    CHECK(rows(reported({{.informed = false}, told(due)})) == Lines{"kept " + asked + " met 2026-02-20"});
}

TEST_CASE("Told on an unknown day, or perhaps told, makes a no unknown") {
    CHECK(rows(reported({told({})}), due) == Lines{"open " + asked});
    CHECK(rows(reported({told({})})) == Lines{"unknown " + asked});
    CHECK(rows(reported({{.on = due}})) == Lines{"unknown " + asked});
    CHECK(rows(reported({{.on = due + 1}})) == Lines{"overdue " + asked});
    CHECK(rows(reported({{}})) == Lines{"unknown " + asked});
    CHECK(judge(rule, reported({told({})}), later)[0].missing->fact.text() == "Notification n1.informings");
    CHECK(judge(rule, reported({told({})}), later)[0].missing->what.en == "when the household was told of this report");
    CHECK(judge(rule, reported({{}}), later)[0].missing->what.en == "whether the household knows of this report");
}

TEST_CASE("Who was told and also has a reason, was told") {
    CHECK(rows(reported({reason(true)})) == Lines{"unknown " + asked});
    CHECK(rows(reported({reason(true, due)})) == Lines{"kept " + asked + " met 2026-02-20"});
}

TEST_CASE("A report that came in on a day nobody recorded is unknown") {
    CHECK(rows(reported({told(due)}, {})) == Lines{"unknown"});
    CHECK(judge(rule, reported({}, {}), later)[0].missing->fact.text() == "Notification n1.received_at");
}

TEST_CASE("The duty stays when the case closes, for every report") {
    CaseFile file = reported({told(due)});
    file.notifications.push_back({.id = NotificationId{"n2"}, .received_at = Moment{received + 3}});
    file.closures = {{.on = received + 4}};
    CHECK(stands(rule, file, later) == "kept overdue");
    const Promise row = judge(rule, file, later)[0];
    CHECK(row.subject.text() == "Notification n1");
    CHECK(row.norm == &norms::informing_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Notification n1.received_at", "Notification n1.informings"});
}

TEST_CASE("household-informed: as days pass it is open, overdue, and kept late") {
    CHECK(turns(rule, reported({told(due + 3)}), received - 3, later) ==
          std::vector<std::string>{"2026-02-13 open", "2026-02-21 overdue", "2026-02-23 kept_late"});
}

}  // namespace test_household_informed
