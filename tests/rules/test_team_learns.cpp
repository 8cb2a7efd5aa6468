#include <blijvend/rules/team_learns.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_team_learns {

const Rule& rule = the_rule("team-learns");
constexpr Date start = 2026y / 1 / 5;
constexpr int gap = 56;

/// Something learned so many days after the start.
Reflection learned(int day) { return example::learned("f" + std::to_string(day), start + day); }
template <class Change>
Reflection but(Reflection meeting, Change change) {
    change(meeting);
    return meeting;
}
Practice team(std::vector<Reflection> reflections, std::optional<Date> until = {}) {
    Practice practice{.programme = example::one_team(start), .caseload = {}};
    practice.programme.teams[0].until = until;
    practice.programme.reflections = std::move(reflections);
    return practice;
}
/// Judged so many days after the start.
Lines rows(const Practice& practice, int day, const Norms& norms = {}) {
    return blijvend::rows(rule, practice, start + day, norms);
}
std::string stands(const Practice& practice, int day) { return blijvend::stands(rule, practice, start + day); }

TEST_CASE("team-learns: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A team has eight weeks to note something, from its first day and from each time on") {
    CHECK(rows(team({}), gap) == Lines{"open opened 2026-01-05 due 2026-03-02"});
    CHECK(rows(team({}), gap + 1) == Lines{"overdue opened 2026-01-05 due 2026-03-02"});
    CHECK(rows(team({learned(gap)}), gap) ==
          Lines{"kept opened 2026-01-05 due 2026-03-02 met 2026-03-02 ended 2026-03-02",
              "open opened 2026-03-02 due 2026-04-27"});
    CHECK(stands(team({learned(gap + 1)}), gap + 1) == "kept_late open");
    CHECK(stands(team({learned(10)}), 10 + gap) == "kept open");
    CHECK(stands(team({learned(10)}), 10 + gap + 1) == "kept overdue");
}

TEST_CASE("What is noted in time again and again is one row, with its facts") {
    const auto promises = judge(rule, team({learned(40), learned(0), learned(96)}), start + 96);
    CHECK(statuses(promises, start + 96) == "kept open");
    CHECK(promises[0].subject.text() == "Team team");
    CHECK(promises[0].norm == &norms::learning_gap);
    CHECK(facts_of(promises[0]) == Lines{"Team team.since", "Reflection f0.learnings", "Reflection f40.learnings",
                                       "Reflection f96.learnings"});
}

TEST_CASE("A reflection without a learning does not count, nor does an empty line") {
    CHECK(stands(team({but(learned(10), [](Reflection& f) { f.learnings.clear(); })}), gap + 1) == "overdue");
    CHECK(stands(team({but(learned(10), [](Reflection& f) { f.learnings = {""}; })}), gap + 1) == "overdue");
    CHECK(stands(team({but(learned(10), [](Reflection& f) { f.learnings = {"", "Wait."}; })}), gap + 1) == "kept open");
}

TEST_CASE("What another team learned does not count; what no team did leaves doubt while it may have been in time") {
    CHECK(stands(team({but(learned(10), [](Reflection& f) { f.team = TeamId{"other"}; })}), gap + 1) == "overdue");
    const Practice practice = team({but(learned(10), [](Reflection& f) { f.team.reset(); })});
    CHECK(stands(practice, gap) == "open");
    CHECK(stands(practice, gap + 1) == "unknown");
    CHECK(stands(practice, gap + 10) == "unknown");
    CHECK(stands(practice, gap + 11) == "overdue");
    CHECK(judge(rule, practice, start + gap + 1)[0].missing->fact.text() == "Reflection f10.team");
}

TEST_CASE("What was learned on a day nobody recorded leaves doubt, unless it was noted in time anyway") {
    const auto undated = [](Reflection& f) { f.on.reset(); };
    CHECK(stands(team({but(learned(10), undated)}), gap + 1) == "unknown");
    CHECK(judge(rule, team({but(learned(10), undated)}), start + gap + 1)[0].missing->fact.text() == "Reflection f10.on");
    CHECK(stands(team({but(learned(10), undated), learned(20)}), 20) == "kept open");
}

TEST_CASE("A team that ends has nothing more to learn") {
    CHECK(stands(team({}, start + gap), gap + 9) == "lapsed");
    CHECK(stands(team({}, start + gap + 1), gap + 9) == "broken");
}

TEST_CASE("team-learns: a region may allow another time") {
    Norms region;
    region.set("learning-gap", 10);
    CHECK(rows(team({}), 10, region) == Lines{"open opened 2026-01-05 due 2026-01-15"});
    CHECK(rows(team({learned(5)}), 16, region)[1] == "overdue opened 2026-01-10 due 2026-01-20");
}

TEST_CASE("team-learns: a team of which the first day is not recorded is unknown; every team has its own rows") {
    Practice practice = team({learned(0)});
    practice.programme.teams.push_back({.id = TeamId{"b"}});
    practice.programme.teams.push_back({.id = TeamId{"c"}, .since = start});
    CHECK(stands(practice, 1) == "kept open unknown open");
    CHECK(judge(rule, practice, start + 1)[2].missing->fact.text() == "Team b.since");
}

TEST_CASE("team-learns: as days pass it is open, kept, overdue and kept late") {
    CHECK(turns(rule, team({learned(10), learned(80)}), start - 2, start + 90) ==
          Lines{"2026-01-05 open", "2026-01-15 kept open", "2026-03-13 kept overdue", "2026-03-26 kept kept_late open"});
}

}  // namespace test_team_learns
