#include <blijvend/rules/crises_at_once.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_crises_at_once {

const Rule& rule = the_rule("crises-at-once");
constexpr Date start = 2026y / 1 / 5, friday = 2026y / 2 / 20, later = 2026y / 3 / 2;

/// A household with a crisis on a day, and perhaps somebody there on another.
CaseFile crisis(std::string_view id, std::optional<Date> received, std::optional<Date> visited = {}) {
    CaseFile file = example::household_of_team(start);
    file.id = CaseId{id};
    file.household.id = HouseholdId{id};
    file.notifications = {{.id = NotificationId{"n1"}, .crisis = true}};
    if (received) file.notifications[0].received_at = Instant::at(*received, 16, 55);
    if (visited) file.contacts = {example::visit("c1", Instant::at(*visited, 19), {MemberId{"mother"}})};
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
/// So many crises on Friday, answered the same day, and these.
Practice team(int on_friday, std::vector<CaseFile> others = {}) {
    Practice practice{.programme = example::one_team(start), .caseload = {}};
    for (int i = 0; i < on_friday; ++i)
        practice.caseload.push_back(crisis("f" + std::to_string(i), friday, friday));
    practice.caseload.insert(practice.caseload.end(), others.begin(), others.end());
    return practice;
}
Lines rows(const Practice& practice, const Norms& norms = {}) { return blijvend::rows(rule, practice, later, norms); }
std::string stands(const Practice& practice) { return blijvend::stands(rule, practice, later); }

void of_some_team(CaseFile& file) { file.household.team.reset(); }
void perhaps_a_crisis(CaseFile& file) { file.notifications[0].crisis.reset(); }
void of_some_channel(CaseFile& file) { file.contacts[0].channel.reset(); }

TEST_CASE("crises-at-once: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Four crises on a Friday can be carried, five cannot, even when each is answered that day") {
    CHECK(rows(team(4)) == Lines{"kept opened 2026-02-20 met 2026-02-20 ended 2026-02-21"});
    CHECK(rows(team(5)) == Lines{"broken opened 2026-02-20 due 2026-02-20 ended 2026-02-21"});
    CHECK(blijvend::rows(rule, team(5), friday) == Lines{"open opened 2026-02-20 due 2026-02-20"});
    CHECK(blijvend::rows(rule, team(5), friday - 1).empty());
    const Promise row = judge(rule, team(5), later)[0];
    CHECK(row.subject.text() == "Team team");
    CHECK_FALSE(row.in_case);
    CHECK(row.norm == &norms::crises_at_once);
    CHECK(facts_of(row) == Lines{"Household f0.team", "Household f1.team", "Household f2.team", "Household f3.team",
                               "Household f4.team"});
}

TEST_CASE("Days without a crisis have no rows") {
    CHECK(rows(team(0)).empty());
    CHECK(rows(team(1, {crisis("m", friday + 3, friday + 3)})) ==
          Lines{"kept opened 2026-02-20 met 2026-02-20 ended 2026-02-21",
              "kept opened 2026-02-23 met 2026-02-23 ended 2026-02-24"});
}

TEST_CASE("A crisis weighs until somebody was there, that day included") {
    const auto with = [](std::optional<Date> visited) {
        std::vector<CaseFile> monday;
        for (int i = 0; i < 4; ++i) monday.push_back(crisis("m" + std::to_string(i), friday + 3, friday + 3));
        return rows(team(0, {crisis("f", friday, visited), monday[0], monday[1], monday[2], monday[3]}));
    };
    const std::string kept = "kept opened 2026-02-20 met 2026-02-20 ended ";
    CHECK(with(friday + 2) == Lines{kept + "2026-02-24"});
    CHECK(with(friday + 3) == Lines{kept + "2026-02-23", "broken opened 2026-02-23 due 2026-02-23 ended 2026-02-24"});
    CHECK(with({}) == Lines{kept + "2026-02-23", "broken opened 2026-02-23 due 2026-02-23 ended 2026-02-24",
                          "kept opened 2026-02-24 met 2026-02-24"});
}

TEST_CASE("Two crises in one household are two, and name it once") {
    const CaseFile twice = but(crisis("t", friday, friday), [](CaseFile& file) {
        file.notifications.push_back(file.notifications[0]);
        file.notifications[1].id = NotificationId{"n2"};
    });
    CHECK(stands(team(3, {twice})) == "broken");
    CHECK(judge(rule, team(0, {twice}), later)[0].facts.size() == 1);
}

TEST_CASE("What is no crisis does not weigh, nor does a household of another team") {
    CHECK(stands(team(4, {but(crisis("x", friday), [](CaseFile& file) { file.notifications[0].crisis = false; })})) == "kept");
    CHECK(stands(team(4, {but(crisis("x", friday), [](CaseFile& file) { file.household.team = TeamId{"b"}; })})) == "kept");
}

TEST_CASE("What may be a crisis leaves doubt only where it would be one too many") {
    CHECK(stands(team(4, {but(crisis("x", friday, friday), perhaps_a_crisis)})) == "unknown");
    CHECK(stands(team(3, {but(crisis("x", friday, friday), perhaps_a_crisis)})) == "kept");
    CHECK(stands(team(5, {but(crisis("x", friday, friday), perhaps_a_crisis)})) == "broken");
    CHECK(judge(rule, team(4, {but(crisis("x", friday, friday), perhaps_a_crisis)}), later)[0].missing->fact.text() ==
          "Notification n1.crisis");
}

TEST_CASE("A household of which nobody recorded the team may be of any team") {
    Practice practice = team(4, {but(crisis("x", friday, friday), of_some_team)});
    practice.programme.teams.push_back({.id = TeamId{"b"}, .since = start});
    CHECK(stands(practice) == "unknown kept");
    CHECK(judge(rule, practice, later)[0].missing->fact.text() == "Household x.team");
}

TEST_CASE("A crisis of which nobody recorded when it came in leaves doubt on days with others, and asks no day") {
    CHECK(rows(team(4, {crisis("x", {})})) == Lines{"unknown opened 2026-02-20 ended 2026-02-21"});
    CHECK(judge(rule, team(4, {crisis("x", {})}), later)[0].missing->fact.text() == "Notification n1.received_at");
    CHECK(stands(team(3, {crisis("x", {})})) == "kept");
    CHECK(rows(team(0, {crisis("x", {})})).empty());
}

TEST_CASE("A visit in doubt may have ended a crisis: it weighs for certain up to that day only") {
    std::vector<CaseFile> monday{but(crisis("f", friday, friday + 1), of_some_channel)};
    for (int i = 0; i < 4; ++i) monday.push_back(crisis("m" + std::to_string(i), friday + 3, friday + 3));
    const Practice practice = team(0, monday);
    CHECK(rows(practice) == Lines{"kept opened 2026-02-20 met 2026-02-20 ended 2026-02-23",
                                "unknown opened 2026-02-23 ended 2026-02-24", "kept opened 2026-02-24 met 2026-02-24"});
    CHECK(judge(rule, practice, later)[1].missing->fact.text() == "Contact c1.channel");
    CHECK(stands(team(4, {but(crisis("f", friday, friday + 1), of_some_channel)})) == "broken kept");
    CHECK(stands(team(4, {but(crisis("f", friday, friday + 1), [](CaseFile& file) { file.contacts[0].at.reset(); })})) ==
          "broken kept");
    monday[0].contacts[0].at.reset();
    CHECK(stands(team(0, monday)) == "kept unknown kept");
}

TEST_CASE("After a visit in doubt one for certain ends it") {
    const CaseFile file = but(crisis("f", friday, friday + 1), [](CaseFile& one) {
        of_some_channel(one);
        one.contacts.push_back(example::visit("c2", Instant::at(friday + 2, 9), {MemberId{"mother"}}));
    });
    CHECK(rows(team(0, {file})) == Lines{"kept opened 2026-02-20 met 2026-02-20 ended 2026-02-23"});
}

TEST_CASE("The closing of the case takes the weight off, but not on the day the crisis came in") {
    const auto closed = [](Date on) {
        return rows(team(0, {but(crisis("f", friday), [&](CaseFile& file) { file.closures = {{.id = ClosureId{"z"}, .on = on}}; })}));
    };
    CHECK(closed(friday + 3) == Lines{"kept opened 2026-02-20 met 2026-02-20 ended 2026-02-23"});
    CHECK(closed(friday) == Lines{"kept opened 2026-02-20 met 2026-02-20 ended 2026-02-21"});
    CHECK(closed(friday - 9) == Lines{"kept opened 2026-02-20 met 2026-02-20 ended 2026-02-21"});
}

TEST_CASE("A region may say how many a team can carry, from a day on") {
    Norms region;
    region.set("crises-at-once", 0, friday + 1);
    CHECK(rows(team(0, {crisis("f", friday, friday + 1)}), region) ==
          Lines{"kept opened 2026-02-20 met 2026-02-20 ended 2026-02-21",
              "broken opened 2026-02-21 due 2026-02-21 ended 2026-02-22"});
}

TEST_CASE("It is asked while the team exists; of a team without a first day, from its first crisis on") {
    Practice practice = team(1, {crisis("a", friday - 7, friday - 7), crisis("z", friday + 3)});
    practice.programme.teams[0].since = friday;
    practice.programme.teams[0].until = friday + 5;
    CHECK(rows(practice) == Lines{"kept opened 2026-02-20 met 2026-02-20 ended 2026-02-21",
                                "kept opened 2026-02-23 met 2026-02-23 ended 2026-02-25"});
    practice.programme.teams[0].since.reset();
    CHECK(rows(practice)[0] == "kept opened 2026-02-13 met 2026-02-13 ended 2026-02-14");
    CHECK(rows(practice).size() == 3);
}

TEST_CASE("crises-at-once: as days pass crises come in and are answered") {
    CHECK(turns(rule, team(4, {crisis("f", friday, friday + 1)}), friday - 2, later) ==
          Lines{"2026-02-20 open", "2026-02-21 broken kept"});
}

}  // namespace test_crises_at_once
