#include <blijvend/rules/weekly_reflection.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_weekly_reflection {

const Rule& rule = the_rule("weekly-reflection");
constexpr Date monday = 2026y / 1 / 5;  // and so on, seven days apart
const std::string kept = "kept opened 2026-01-05 met 2026-01-05";

/// A meeting so many days after the first Monday.
Reflection met(int day, std::optional<std::string> why_not_monday = {}) {
    Reflection meeting = example::reflection("f" + std::to_string(day), monday + day);
    meeting.why_not_monday = std::move(why_not_monday);
    return meeting;
}
template <class Change>
Reflection but(Reflection meeting, Change change) {
    change(meeting);
    return meeting;
}
Practice team(std::vector<Reflection> reflections, Date since = monday, std::optional<Date> until = {}) {
    Practice practice{.programme = example::one_team(since), .caseload = {}};
    practice.programme.teams[0].until = until;
    practice.programme.reflections = std::move(reflections);
    return practice;
}
/// Judged so many days after the first Monday.
Lines rows(const Practice& practice, int day) { return blijvend::rows(rule, practice, monday + day); }
std::string stands(const Practice& practice, int day) { return blijvend::stands(rule, practice, monday + day); }

TEST_CASE("weekly-reflection: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("The running week is open until its Sunday, and broken from the Monday after") {
    CHECK(rows(team({}), 0) == Lines{"open opened 2026-01-05 due 2026-01-11"});
    CHECK(rows(team({}), 6) == Lines{"open opened 2026-01-05 due 2026-01-11"});
    CHECK(rows(team({}), 7) == Lines{"broken opened 2026-01-05 due 2026-01-11 ended 2026-01-12",
                                   "open opened 2026-01-12 due 2026-01-18"});
    const auto promises = judge(rule, team({}), monday + 7);
    CHECK(promises[0].subject.text() == "Team team");
    CHECK(facts_of(promises[0]) == Lines{"Team team.since"});
    CHECK(facts_of(promises[1]) == Lines{"Team team.since"});
    CHECK(promises[0].note.empty());
    CHECK_FALSE(promises[0].severity);
}

TEST_CASE("Weeks kept in a row are one row, up to a week that is missed") {
    CHECK(rows(team({met(0), met(7), met(14)}), 14) == Lines{kept});
    CHECK(rows(team({met(21), met(0), met(7)}), 21) == Lines{kept + " ended 2026-01-19",
                                                           "broken opened 2026-01-19 due 2026-01-25 ended 2026-01-26",
                                                           "kept opened 2026-01-26 met 2026-01-26"});
    CHECK(facts_of(judge(rule, team({met(0), met(7)}), monday + 7)[0]) == Lines{"Reflection f0.on", "Reflection f7.on"});
}

TEST_CASE("Weeks missed in a row are one row") {
    CHECK(rows(team({met(0), met(21)}), 21)[1] == "broken opened 2026-01-12 due 2026-01-18 ended 2026-01-26");
}

TEST_CASE("A week in which the team has met is kept before it is over; one in which it has not ends the row before it") {
    CHECK(rows(team({met(0)}), 7) == Lines{kept + " ended 2026-01-12", "open opened 2026-01-12 due 2026-01-18"});
    CHECK(rows(team({met(0), met(7)}), 8) == Lines{kept});
}

TEST_CASE("A meeting on any other day of the week is kept when it says why, and else advice") {
    for (int day = 1; day <= 6; ++day) {
        CHECK(stands(team({met(day, "training")}), 6) == "kept");
        CHECK(stands(team({met(day)}), 7) == "broken open");
    }
    CHECK(stands(team({met(1, "")}), 7) == "broken open");
    CHECK(stands(team({met(7)}), 7) == "broken kept");
    const auto promises = judge(rule, team({met(1)}), monday + 3);
    CHECK(statuses(promises, monday + 3) == "open");
    CHECK(promises[0].severity == Severity::may);
    CHECK(promises[0].note.en == "The team met on another day. It does not say why.");
    CHECK(facts_of(promises[0]) == Lines{"Reflection f1.on", "Reflection f1.why_not_monday"});
    CHECK(judge(rule, team({met(1)}), monday + 7)[0].severity == Severity::may);
}

TEST_CASE("Of a week missed and a week without a reason each has a row of its own") {
    CHECK(stands(team({met(8)}), 14) == "broken broken open");
}

TEST_CASE("A second meeting in a week changes nothing, in any order") {
    CHECK(stands(team({met(2), met(0)}), 7) == "kept open");
    CHECK(stands(team({met(0), met(2)}), 7) == "kept open");
}

TEST_CASE("In a week of which the Monday is a holiday any day is good, and one is needed") {
    const Date easter_monday = 2026y / 4 / 6;
    const auto judged = [&](std::vector<Reflection> meetings) {
        return blijvend::stands(rule, team(std::move(meetings), easter_monday), easter_monday + 7);
    };
    CHECK(judged({example::reflection("f1", easter_monday + 1)}) == "kept open");
    CHECK(judged({}) == "broken open");
}

TEST_CASE("The first week is the one of the first Monday the team exists") {
    CHECK(rows(team({}, monday - 1), 0) == Lines{"open opened 2026-01-05 due 2026-01-11"});
    CHECK(rows(team({}, monday - 6), -1).empty());
    CHECK(rows(team({}, monday + 1), 6).empty());
    CHECK(rows(team({}, monday + 1), 7) == Lines{"open opened 2026-01-12 due 2026-01-18"});
}

TEST_CASE("A team that ends within a week need not have met in it; one that ends after it should have") {
    CHECK(rows(team({met(0)}, monday, monday + 13), 20) ==
          Lines{kept + " ended 2026-01-12", "lapsed opened 2026-01-12 due 2026-01-18 ended 2026-01-18"});
    CHECK(rows(team({met(0)}, monday, monday + 14), 20) ==
          Lines{kept + " ended 2026-01-12", "broken opened 2026-01-12 due 2026-01-18 ended 2026-01-19"});
    CHECK(rows(team({met(0), met(7)}, monday, monday + 9), 20) == Lines{kept + " ended 2026-01-14"});
    CHECK(rows(team({}, monday, monday), 20).empty());
}

TEST_CASE("A meeting of another team does not count; one of no team leaves doubt") {
    CHECK(stands(team({but(met(0), [](Reflection& f) { f.team = TeamId{"other"}; })}), 7) == "broken open");
    const auto without_team = [](Reflection& f) { f.team.reset(); };
    const Practice practice = team({but(met(0), without_team)});
    CHECK(stands(practice, 6) == "open");
    CHECK(stands(practice, 7) == "unknown open");
    CHECK(judge(rule, practice, monday + 7)[0].missing->fact.text() == "Reflection f0.team");
    CHECK(stands(team({but(met(1), without_team)}), 7) == "broken open");
    CHECK(judge(rule, team({but(met(1), without_team)}), monday + 7)[0].note.empty());
    CHECK(stands(team({but(met(0), without_team), met(0)}), 7) == "kept open");
    const auto undated = [](Reflection& f) { f.on.reset(); };
    CHECK(judge(rule, team({but(met(0), without_team), but(met(2), undated)}), monday + 7)[0].missing->fact.text() ==
          "Reflection f0.team");
}

TEST_CASE("A meeting of which the day is not recorded may have been in any week that is missed") {
    const Practice practice = team({met(0), but(met(1), [](Reflection& f) { f.on.reset(); }), met(8), met(21)});
    CHECK(rows(practice, 28) == Lines{kept + " ended 2026-01-12", "unknown opened 2026-01-12 ended 2026-01-26",
                                    "kept opened 2026-01-26 met 2026-01-26 ended 2026-02-02",
                                    "open opened 2026-02-02 due 2026-02-08"});
    const Promise row = judge(rule, practice, monday + 28)[1];
    CHECK(row.missing->fact.text() == "Reflection f1.on");
    CHECK(facts_of(row) == Lines{"Reflection f1.on"});
    CHECK_FALSE(row.severity);
}

TEST_CASE("weekly-reflection: a team of which the first day is not recorded is unknown; every team has its own rows") {
    Practice practice = team({met(0)});
    practice.programme.teams.push_back({.id = TeamId{"b"}, .until = monday + 3});
    practice.programme.teams.push_back({.id = TeamId{"c"}, .since = monday});
    CHECK(rows(practice, 3) == Lines{kept, "unknown ended 2026-01-08", "open opened 2026-01-05 due 2026-01-11"});
    CHECK(judge(rule, practice, monday)[1].missing->fact.text() == "Team b.since");
}

TEST_CASE("weekly-reflection: as days pass a week is open, kept, missed") {
    CHECK(turns(rule, team({met(0), met(15, "snow")}), monday - 3, monday + 17) ==
          Lines{"2026-01-05 kept", "2026-01-12 kept open", "2026-01-19 kept broken open", "2026-01-20 kept broken kept"});
}

}  // namespace test_weekly_reflection
