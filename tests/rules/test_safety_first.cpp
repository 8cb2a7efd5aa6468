#include <blijvend/rules/safety_first.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_safety_first {

using enum Phase;

const Rule& rule = the_rule("safety-first");
constexpr Date start = 2026y / 1 / 5, began = 2026y / 2 / 9, safe = 2026y / 3 / 16, later = 2026y / 6 / 1;
const std::string early = "opened 2026-02-09 due 2026-02-09";

PhaseSpell phase(std::string_view id, std::optional<Phase> what, std::optional<Date> since,
    std::optional<Date> until = {}) {
    return {.id = PhaseSpellId{id}, .phase = what, .since = since, .until = until};
}
Assessment found(std::string_view id, std::optional<Date> on, std::optional<bool> acute) {
    return {.id = AssessmentId{id}, .finished_on = on, .acute = acute, .structural = true};
}
/// A goal of recovery that began on 9 February.
CaseFile goal(std::vector<PhaseSpell> phases, std::vector<Assessment> assessments = {}) {
    CaseFile file = example::household(start);
    file.goals = {{.id = GoalId{"g1"}, .phase = recovery, .set_on = start, .started_on = began}};
    file.phases = std::move(phases);
    file.assessments = std::move(assessments);
    return file;
}
CaseFile unsafe(std::optional<Date> until = {}) { return goal({phase("p1", direct_safety, start, until)}); }
CaseFile acute(std::optional<Date> until = {}) {
    CaseFile file = goal({}, {found("a1", start, true)});
    if (until) file.assessments.push_back(found("a2", until, false));
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
/// A goal that began, with something changed.
template <class Change>
CaseFile goal_but(Change change) {
    return but(unsafe(), [&](CaseFile& file) { change(file.goals[0]); });
}
/// A treatment in place of the goal.
template <class Change>
CaseFile support_but(Change change) {
    return but(unsafe(), [&](CaseFile& file) {
        file.goals.clear();
        file.supports = {{.id = SupportId{"u1"}, .kind = SupportKind::trauma_treatment, .decided_on = start, .started_on = began}};
        change(file.supports[0]);
    });
}
Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("safety-first: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Recovery that begins in the phase of direct safety is too early, until that phase is over") {
    CHECK(rows(unsafe(), began) == Lines{"open " + early});
    CHECK(rows(unsafe(), began + 1) == Lines{"overdue " + early});
    CHECK(rows(unsafe(safe)) == Lines{"broken " + early + " ended 2026-03-16"});
    CHECK(rows(unsafe(began + 1)) == Lines{"broken " + early + " ended 2026-02-10"});
    CHECK(rows(unsafe(began)) == Lines{"kept " + early + " met 2026-02-09"});
    CHECK(rows(goal({phase("p1", direct_safety, start), phase("p2", risk_driven_care, began)})) ==
          Lines{"kept " + early + " met 2026-02-09"});
}

TEST_CASE("Recovery that begins while acute unsafety stands is too early, until that is taken back") {
    CHECK(rows(acute()) == Lines{"overdue " + early});
    CHECK(rows(acute(safe)) == Lines{"broken " + early + " ended 2026-03-16"});
    CHECK(rows(acute(began)) == Lines{"kept " + early + " met 2026-02-09"});
}

TEST_CASE("Recovery in another phase, with other unsafety or before any is kept, and stays so") {
    CHECK(rows(goal({phase("p1", risk_driven_care, start)}, {found("a1", start, false)})) ==
          Lines{"kept " + early + " met 2026-02-09"});
    CHECK(rows(goal({phase("p1", direct_safety, began + 1)}, {found("a1", began + 1, true)})) ==
          Lines{"kept " + early + " met 2026-02-09"});
    CHECK(rows(goal({phase("p1", direct_safety, began)})) == Lines{"overdue " + early});
    CHECK(rows(goal({})) == Lines{"kept " + early + " met 2026-02-09"});
}

TEST_CASE("It is mended when both are over, whichever ends last") {
    const auto both = [](Date phase_until, Date acute_until) {
        return rows(goal({phase("p1", direct_safety, start, phase_until)},
            {found("a1", start, true), found("a2", acute_until, false)}))[0];
    };
    CHECK(both(safe, safe + 7) == "broken " + early + " ended 2026-03-23");
    CHECK(both(safe + 7, safe) == "broken " + early + " ended 2026-03-23");
    CHECK(both(safe, began) == "broken " + early + " ended 2026-03-16");
    CHECK(rows(but(acute(safe), [](CaseFile& file) { file.phases = {phase("p1", direct_safety, safe, safe + 3)}; }))[0] ==
          "broken " + early + " ended 2026-03-19");
    CHECK(rows(but(acute(), [](CaseFile& file) { file.phases = {phase("p1", direct_safety, start, safe)}; }))[0] ==
          "overdue " + early);
}

TEST_CASE("It is mended too when the work stops or the case closes, whatever came first") {
    const auto stopped = [](Date day) {
        return but(unsafe(safe), [=](CaseFile& file) { file.goals[0].ended_on = day; });
    };
    CHECK(rows(stopped(began + 5)) == Lines{"broken " + early + " ended 2026-02-14"});
    CHECK(rows(stopped(began)) == Lines{"lapsed " + early + " ended 2026-02-09"});
    CHECK(rows(stopped(safe + 5)) == Lines{"broken " + early + " ended 2026-03-16"});
    const auto closed = [](Date day) { return but(unsafe(), [=](CaseFile& file) { file.closures = {{.on = day}}; }); };
    CHECK(rows(closed(began + 3)) == Lines{"broken " + early + " ended 2026-02-12"});
    CHECK(rows(closed(began)) == Lines{"lapsed " + early + " ended 2026-02-09"});
}

TEST_CASE("A goal that was only set, or belongs to another phase, is not asked") {
    CHECK(rows(goal_but([](Goal& g) { g.started_on.reset(); })).empty());
    CHECK(rows(goal_but([](Goal& g) {
        g.started_on.reset();
        g.result = GoalResult::no_longer_wanted;
    })).empty());
    CHECK(rows(goal_but([](Goal& g) { g.phase = risk_driven_care; })).empty());
    CHECK(rows(goal_but([](Goal& g) { g.kind = GoalKind::action; })) == Lines{"overdue " + early});
}

TEST_CASE("Trauma treatment waits for safety, other help does not") {
    CHECK(rows(support_but([](Support&) {})) == Lines{"overdue " + early});
    CHECK(rows(support_but([](Support& s) { s.kind = SupportKind::adult_mental_health; })).empty());
    CHECK(rows(support_but([](Support& s) { s.started_on.reset(); })).empty());
    CHECK(rows(support_but([](Support& s) { s.ended_on = began + 1; })) == Lines{"broken " + early + " ended 2026-02-10"});
}

TEST_CASE("To which phase a goal belongs, or which help it is, has to be known when it is too early") {
    const CaseFile unnamed = goal_but([](Goal& g) { g.phase.reset(); });
    const CaseFile unkind = support_but([](Support& s) { s.kind.reset(); });
    CHECK(rows(unnamed, began) == Lines{"open " + early});
    CHECK(rows(unnamed) == Lines{"unknown " + early});
    CHECK(missing(unnamed) == "Goal g1.phase");
    CHECK(rows(unkind) == Lines{"unknown " + early});
    CHECK(missing(unkind) == "Support u1.kind");
    CHECK(rows(but(unnamed, [](CaseFile& file) { file.phases.clear(); })) == Lines{"kept " + early + " met 2026-02-09"});
}

TEST_CASE("Work that was done, from a day nobody recorded, is unknown when that day may have been unsafe") {
    const auto undated = [](std::optional<GoalResult> result, std::optional<Date> set, std::optional<Date> ended) {
        return but(goal({phase("p1", direct_safety, began, safe)}), [&](CaseFile& file) {
            Goal& goal = file.goals[0];
            goal.started_on.reset();
            goal.set_on = set;
            goal.result = result;
            goal.ended_on = ended;
        });
    };
    CHECK(rows(undated(GoalResult::reached, start, later)) == Lines{"unknown ended 2026-06-01"});
    CHECK(rows(undated(GoalResult::not_reached, {}, began + 1)) == Lines{"unknown ended 2026-02-10"});
    CHECK(rows(undated(GoalResult::reached, {}, began)).empty());
    CHECK(rows(undated(GoalResult::reached, safe - 1, {})) == Lines{"unknown"});
    CHECK(rows(undated(GoalResult::reached, safe, {})).empty());
    CHECK(missing(undated(GoalResult::reached, start, {})) == "Goal g1.started_on");
    const auto unnamed = [](CaseFile& file) { file.goals[0].phase.reset(); };
    CHECK(rows(but(undated(GoalResult::reached, start, {}), unnamed)).empty());
    const CaseFile given = support_but([](Support& s) {
        s.started_on.reset();
        s.why_ended = SupportEnd::completed;
    });
    CHECK(rows(given) == Lines{"unknown"});
    CHECK(missing(given) == "Support u1.started_on");
    CHECK(rows(but(given, [](CaseFile& file) { file.supports[0].why_ended = SupportEnd::not_needed; })).empty());
}

TEST_CASE("An assessment that does not tell whether it is still acute makes a no unknown from its day on") {
    const auto assessed = [](Date day) {
        return but(acute(), [=](CaseFile& file) { file.assessments.push_back(found("a2", day, {})); });
    };
    CHECK(rows(assessed(began)) == Lines{"unknown " + early});
    CHECK(rows(assessed(began + 1)) == Lines{"overdue " + early});
    CHECK(missing(assessed(began)) == "Assessment a2.acute");
}

TEST_CASE("A phase without a day may have ended direct safety, and acute danger leaves no such doubt") {
    const CaseFile perhaps = goal({phase("p1", direct_safety, start), phase("p2", recovery, {})});
    CHECK(rows(perhaps) == Lines{"unknown " + early});
    CHECK(missing(perhaps) == "PhaseSpell p2.since");
    CHECK(rows(but(perhaps, [](CaseFile& file) { file.assessments = {found("a1", start, true)}; })) ==
          Lines{"overdue " + early});
    CHECK(missing(but(perhaps, [](CaseFile& file) {
        file.assessments = {found("a1", start, true), found("a2", began, {})};
    })) == "Assessment a2.acute");
}

TEST_CASE("A row is about the work, and names why it was too early") {
    const Promise row = judge(rule, but(unsafe(), [](CaseFile& file) { file.assessments = {found("a1", start, true)}; }), later)[0];
    CHECK(row.subject.text() == "Goal g1");
    CHECK(facts_of(row) == std::vector<std::string>{"Goal g1.started_on", "Assessment a1.acute", "PhaseSpell p1.since"});
    CHECK(facts_of(judge(rule, unsafe(began), later)[0]) == std::vector<std::string>{"Goal g1.started_on"});
}

TEST_CASE("safety-first: as days pass work begins, is too early, and is mended") {
    CHECK(turns(rule, unsafe(safe), began - 3, later) ==
          std::vector<std::string>{"2026-02-09 open", "2026-02-10 overdue", "2026-03-16 broken"});
}

}  // namespace test_safety_first
