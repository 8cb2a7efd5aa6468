#include <blijvend/rules/obstacle_made_visible.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_obstacle_made_visible {

const Rule& rule = the_rule("obstacle-made-visible");
constexpr Date met_with = 2026y / 1 / 19, due = 2026y / 2 / 16, later = 2026y / 4 / 1;
const std::string asked = "opened 2026-01-19 due 2026-02-16";

CaseFile obstacle(std::optional<Date> raised = {}, std::optional<Date> solved = {}) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.obstacles = {{.id = ObstacleId{"o1"},
        .cause = ObstacleCause::law,
        .on = met_with,
        .raised_on = raised,
        .solved_on = solved}};
    return file;
}
CaseFile without_cause(CaseFile file) {
    file.obstacles[0].cause.reset();
    return file;
}
CaseFile undated(CaseFile file) {
    file.obstacles[0].on.reset();
    return file;
}
CaseFile closed(CaseFile file, Date day) {
    file.closures = {{.on = day}};
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}

TEST_CASE("obstacle-made-visible: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("An obstacle is told to the steering group within twenty working days") {
    CHECK(rows(obstacle(), due) == Lines{"open " + asked});
    CHECK(rows(obstacle(), due + 1) == Lines{"overdue " + asked});
    CHECK(rows(obstacle(met_with)) == Lines{"kept " + asked + " met 2026-01-19"});
    CHECK(rows(obstacle(due)) == Lines{"kept " + asked + " met 2026-02-16"});
    CHECK(rows(obstacle(due + 1)) == Lines{"kept_late " + asked + " met 2026-02-17"});
}

TEST_CASE("obstacle-made-visible: a region may give another number of working days") {
    Norms region;
    region.set("obstacle-raised", 5);
    CHECK(rows(obstacle(), later, region) == Lines{"overdue opened 2026-01-19 due 2026-01-26"});
}

TEST_CASE("An obstacle that is solved first lapses, or was never told") {
    CHECK(rows(obstacle({}, due)) == Lines{"lapsed " + asked + " ended 2026-02-16"});
    CHECK(rows(obstacle({}, due + 1)) == Lines{"broken " + asked + " ended 2026-02-17"});
    CHECK(rows(obstacle(due, due)) == Lines{"lapsed " + asked + " ended 2026-02-16"});
    CHECK(rows(obstacle(due - 1, due)) == Lines{"kept " + asked + " met 2026-02-15 ended 2026-02-16"});
}

TEST_CASE("An obstacle that was told without its cause is unknown, and only then") {
    CHECK(rows(without_cause(obstacle(due))) == Lines{"unknown " + asked + " met 2026-02-16"});
    CHECK(rows(without_cause(obstacle()), due) == Lines{"open " + asked});
    CHECK(rows(without_cause(obstacle())) == Lines{"overdue " + asked});
    CHECK(rows(without_cause(obstacle(due + 1))) == Lines{"kept_late " + asked + " met 2026-02-17"});
    CHECK(rows(without_cause(obstacle({}, due))) == Lines{"lapsed " + asked + " ended 2026-02-16"});
    CHECK(judge(rule, without_cause(obstacle(due)), later)[0].missing->fact.text() == "Obstacle o1.cause");
}

TEST_CASE("An obstacle that was met with on a day nobody recorded is unknown") {
    CHECK(rows(undated(obstacle(due))) == Lines{"unknown"});
    CHECK(judge(rule, undated(obstacle()), later)[0].missing->fact.text() == "Obstacle o1.on");
}

TEST_CASE("It ends with the case") {
    CHECK(rows(closed(obstacle(), due)) == Lines{"lapsed " + asked + " ended 2026-02-16"});
    CHECK(rows(closed(obstacle(), due + 1)) == Lines{"broken " + asked + " ended 2026-02-17"});
    CHECK(rows(closed(obstacle({}, due + 5), due + 1)) == Lines{"broken " + asked + " ended 2026-02-17"});
}

TEST_CASE("Every obstacle has its own row, which names its days and its cause") {
    CaseFile file = obstacle(due);
    file.obstacles.push_back({.id = ObstacleId{"o2"}, .on = later});
    CHECK(stands(rule, file, later) == "kept open");
    const Promise row = judge(rule, file, later)[1];
    CHECK(row.subject.text() == "Obstacle o2");
    CHECK(row.norm == &norms::obstacle_raised);
    CHECK(facts_of(row) == std::vector<std::string>{"Obstacle o2.on", "Obstacle o2.raised_on", "Obstacle o2.cause"});
}

TEST_CASE("obstacle-made-visible: as days pass it is open, overdue, and kept late") {
    CHECK(turns(rule, obstacle(due + 3), met_with - 3, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-02-17 overdue", "2026-02-19 kept_late"});
}

}  // namespace test_obstacle_made_visible
