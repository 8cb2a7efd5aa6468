#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/rules/crisis_same_day.hpp>
#include <blijvend/rules/example_programme.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The days on which a team has a crisis to answer.
struct CrisisDays {
    const CaseFile* file = nullptr;
    Period certain{};                  ///< none when nobody can tell
    Period possible{};                 ///< without a first day when that is not recorded
    std::optional<Missing> missing{};  ///< why the two differ
};

/// From the day a crisis came in through the day somebody was there, or until the case closes.
[[nodiscard]] inline CrisisDays crisis_days(const CaseFile& file, const Notification& crisis) {
    CrisisDays days{.file = &file};
    if (!crisis.received_at) {
        days.certain.until = Date::min();
        days.missing = Missing{fact<&Notification::received_at>(crisis),
            {"wanneer de melding binnenkwam", "when the notification came in"}};
        return days;
    }
    const Date received = crisis.received_at->day();
    std::optional<Date> ended = OpenDays{file}.closed_after(received);
    if (ended) ended = std::max(*ended, received + 1);
    days.certain = days.possible = {received, ended};
    const auto end = [](Period& period, Date day) { period = period.intersect({{}, day + 1}); };
    for (const Contact& contact : file.contacts) {
        const std::optional<Beat> answer = answer_to(crisis, *crisis.received_at, contact);
        if (!answer) continue;
        end(days.certain, answer->day.value_or(received));
        if (answer->certain())
            end(days.possible, *answer->day);
        else if (!days.missing)
            days.missing = answer->missing;
    }
    if (!crisis.crisis)
        days.missing = Missing{fact<&Notification::crisis>(crisis),
            {"of deze melding een crisis is", "whether this notification is a crisis"}};
    if (!file.household.team)
        days.missing = Missing{fact<&Household::team>(file.household),
            {"welk team met dit gezin werkt", "which team works with this household"}};
    if (!crisis.crisis || !file.household.team) days.certain.until = days.certain.since;
    return days;
}

}  // namespace detail

/// S-10: peaks come, and a team can carry so many crises on a day. A crisis weighs from the day it
/// came in through the day somebody was there, also when that is the same day; only days with a
/// crisis are asked. The facts are the households that have one.
inline constexpr Rule crises_at_once{
    .id = "crises-at-once",
    .title = {"Een team heeft niet meer crises tegelijk dan het aankan.",
        "A team has no more crises at once than it can carry."},
    .why = {"Op sommige dagen komen er veel crises tegelijk. Dan wacht een gezin te lang, en raakt het team op.",
        "On some days many crises come at once. Then a household waits too long, and the team wears out."},
    .remedy = {"Vraag vandaag een ander team om te helpen. Leg elk bezoek vast.",
        "Ask another team to help today. Record every visit."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::team,
    .source = {sources::west_brabant, "second paragraph: five crisis notifications on a Friday afternoon"},
    .covers = {"S-10"},
    .since = norms::pilot,
    .norms = {&norms::crises_at_once},
    .act = act<&Contact::at>,
    .judge =
        [](const JudgingProgramme& on, std::vector<Promise>& promises) {
            for (const Team& team : on.programme.teams) {
                std::vector<detail::CrisisDays> crises;
                Changes changes;
                std::optional<Date> first = team.since;
                for (const CaseFile& file : on.caseload) {
                    if (file.household.team && file.household.team != team.id) continue;
                    for (const Notification& notification : file.notifications) {
                        if (notification.crisis == false) continue;
                        const detail::CrisisDays days = detail::crisis_days(file, notification);
                        crises.push_back(days);
                        add_ends(changes, days.certain);
                        add_ends(changes, days.possible);
                        if (!team.since && days.possible.since)
                            first = std::min(*days.possible.since, first.value_or(*days.possible.since));
                    }
                }
                if (!first) continue;
                add_changes(changes, on.norms, norms::crises_at_once);

                const auto state_on = [&](Date day) -> State {
                    State state;
                    int certain = 0, possible = 0;
                    bool asked = false;
                    std::optional<Missing> missing;
                    for (const detail::CrisisDays& crisis : crises) {
                        if (!crisis.possible.contains(day)) continue;
                        asked = asked || crisis.possible.since;
                        const bool sure = crisis.certain.contains(day);
                        ++possible;
                        certain += sure ? 1 : 0;
                        if (!sure && !missing) missing = crisis.missing;
                        const Fact fact = blijvend::fact<&Household::team>(crisis.file->household);
                        if (std::ranges::find(state.facts, fact) == state.facts.end()) state.facts.add(fact);
                    }
                    const int carried = on.norms.value(norms::crises_at_once, day);
                    if (!asked) return {};
                    state.holds = certain > carried     ? Holds::no
                                  : possible <= carried ? Holds::yes
                                                        : Holds::unknown;
                    if (state.holds == Holds::unknown) state.missing = missing;
                    return state;
                };
                standing(promises, on, ref(team), &norms::crises_at_once, {first, team.until}, changes, state_on);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            Practice practice{
                .programme = example::one_team(2026y / 1 / 5), .caseload = {example::household_of_team(2026y / 1 / 5)}};
            practice.caseload[0].notifications = {
                {.id = NotificationId{"n1"}, .received_at = Instant::at(2026y / 2 / 20, 16, 55), .crisis = true}};
            return practice;
        },
    .breaks =
        [] {
            Practice practice{
                .programme = example::one_team(2026y / 1 / 5), .caseload = {example::household_of_team(2026y / 1 / 5)}};
            for (const std::string_view id : {"n1", "n2", "n3", "n4", "n5"})
                practice.caseload[0].notifications.push_back(
                    {.id = NotificationId{id}, .received_at = Instant::at(2026y / 2 / 20, 16, 55), .crisis = true});
            return practice;
        },
    .unknown =
        [] {
            Practice practice{
                .programme = example::one_team(2026y / 1 / 5), .caseload = {example::household_of_team(2026y / 1 / 5)}};
            for (const std::string_view id : {"n1", "n2", "n3", "n4", "n5"})
                practice.caseload[0].notifications.push_back(
                    {.id = NotificationId{id}, .received_at = Instant::at(2026y / 2 / 20, 16, 55), .crisis = true});
            practice.caseload[0].notifications[4].crisis.reset();
            return practice;
        },
};

}  // namespace blijvend::rules
