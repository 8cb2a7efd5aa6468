#include <blijvend/rules/borrowed_power_talked_over.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_borrowed_power_talked_over {

const Rule& rule = the_rule("borrowed-power-talked-over");
constexpr Date threat = 2026y / 2 / 9, due = threat + 14, later = 2026y / 4 / 1;
const std::string asked = "opened 2026-02-09 due 2026-02-23";

CaseFile pressure(std::optional<Date> talked_over = {}, std::optional<Date> on = threat) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.pressures = {{.id = PressureId{"d1"}, .on = on, .reflected_on = talked_over}};
    return file;
}
CaseFile closed(CaseFile file, Date day, std::optional<Date> reopened = {}) {
    file.closures = {{.on = day, .reopened_on = reopened}};
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}

TEST_CASE("borrowed-power-talked-over: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A file without borrowed power promises nothing") { CHECK(rows(example::household(threat)).empty()); }

TEST_CASE("Borrowed power is talked over within a fortnight") {
    CHECK(rows(pressure(), due) == Lines{"open " + asked});
    CHECK(rows(pressure(), due + 1) == Lines{"overdue " + asked});
    CHECK(rows(pressure(threat)) == Lines{"kept " + asked + " met 2026-02-09"});
    CHECK(rows(pressure(due)) == Lines{"kept " + asked + " met 2026-02-23"});
    CHECK(rows(pressure(due + 1)) == Lines{"kept_late " + asked + " met 2026-02-24"});
}

TEST_CASE("borrowed-power-talked-over: a region may give another number of days") {
    Norms region;
    region.set("pressure-reflection", 7);
    CHECK(rows(pressure(), later, region) == Lines{"overdue opened 2026-02-09 due 2026-02-16"});
}

TEST_CASE("Borrowed power of which the day is not recorded is unknown, talked over or not") {
    CHECK(rows(pressure({}, {})) == Lines{"unknown"});
    CHECK(rows(pressure(due, {})) == Lines{"unknown"});
    CHECK(judge(rule, pressure({}, {}), later)[0].missing->fact.text() == "Pressure d1.on");
}

TEST_CASE("It ends with the case, and what was talked over later no longer counts") {
    CHECK(rows(closed(pressure(), due)) == Lines{"lapsed " + asked + " ended 2026-02-23"});
    CHECK(rows(closed(pressure(), due + 1)) == Lines{"broken " + asked + " ended 2026-02-24"});
    CHECK(rows(closed(pressure(due), due)) == Lines{"lapsed " + asked + " ended 2026-02-23"});
    CHECK(rows(closed(pressure(due - 1), due)) == Lines{"kept " + asked + " met 2026-02-22 ended 2026-02-23"});
    CHECK(rows(closed(pressure(), due - 7, due - 3)) == Lines{"lapsed " + asked + " ended 2026-02-16"});
    CHECK(rows(closed(pressure(), threat - 7, threat)) == Lines{"overdue " + asked});
}

TEST_CASE("Every time has its own row, which names its days") {
    CaseFile file = pressure(due);
    file.pressures.push_back({.id = PressureId{"d2"}, .on = threat + 30});
    CHECK(stands(rule, file, threat + 44) == "kept open");
    const Promise row = judge(rule, file, later)[1];
    CHECK(row.subject.text() == "Pressure d2");
    CHECK(row.norm == &norms::pressure_reflection);
    CHECK(facts_of(row) == std::vector<std::string>{"Pressure d2.on", "Pressure d2.reflected_on"});
}

TEST_CASE("borrowed-power-talked-over: as days pass it is open, overdue, and kept late") {
    CHECK(turns(rule, pressure(due + 3), threat - 3, later) ==
          std::vector<std::string>{"2026-02-09 open", "2026-02-24 overdue", "2026-02-26 kept_late"});
}

}  // namespace test_borrowed_power_talked_over
