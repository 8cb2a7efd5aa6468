#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/rules/example_programme.hpp>
#include <blijvend/rules/parts/team_days.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The Monday of the ISO week a day is in.
[[nodiscard]] constexpr Date monday_of(Date day) noexcept {
    return day - static_cast<int>(day.weekday().iso_encoding() - 1);
}

/// Whether a team met in the week of a Monday: on that Monday, or on another day for a reason. A
/// Monday that is a holiday is reason enough. Meetings that may have been of another team, or in
/// another week, leave doubt.
[[nodiscard]] inline State met_in_week(const JudgingProgramme& on, const Team& team, Date monday) {
    State state{.holds = Holds::no};
    for (const Reflection& meeting : on.programme.reflections) {
        if (meeting.team && meeting.team != team.id) continue;
        if (meeting.on && monday_of(*meeting.on) != monday) continue;
        const bool as_promised = !meeting.on || meeting.on == monday || on.calendar.is_holiday(monday) ||
                                 (meeting.why_not_monday && !meeting.why_not_monday->empty());
        if (as_promised && meeting.on && meeting.team)
            return {.holds = Holds::yes, .facts = {fact<&Reflection::on>(meeting)}};
        if (as_promised && !state.missing) {
            state.missing = meeting.on ? Missing{fact<&Reflection::team>(meeting),
                                             {"van welk team deze bijeenkomst was", "which team this meeting was of"}}
                                       : Missing{fact<&Reflection::on>(meeting),
                                             {"wanneer deze bijeenkomst was", "when this meeting was"}};
        } else if (!as_promised && meeting.team) {
            state.facts.add(fact<&Reflection::on>(meeting));
            state.facts.add(fact<&Reflection::why_not_monday>(meeting));
            state.note = {"Het team kwam op een andere dag bij elkaar. Er staat niet bij waarom.",
                "The team met on another day. It does not say why."};
        }
    }
    if (state.missing) state = {.holds = Holds::unknown, .facts = {state.missing->fact}, .missing = state.missing};
    if (state.facts.empty()) state.facts.add(fact<&Team::since>(team));
    return state;
}

}  // namespace detail

/// S-28: a team meets in every ISO week, from the first Monday it exists. Weeks kept in a row are
/// one row, and so are weeks missed in a row, due on the Sunday of the first; a week that is not
/// over is open. A meeting on another day without a reason weighs less than none.
inline constexpr Rule weekly_reflection{
    .id = "weekly-reflection",
    .title = {"Elk team komt elke maandag bij elkaar om terug te kijken en te leren.",
        "Every team meets every Monday to look back and to learn."},
    .why = {"Dit werk is nieuw, en niemand weet alles. Wie elke week samen terugkijkt, ziet fouten op tijd.",
        "This work is new, and nobody knows everything. Whoever looks back together every week sees mistakes in time."},
    .remedy = {"Kom deze week nog bij elkaar. Is het niet op maandag? Leg dan vast waarom.",
        "Meet this week. Is it not on a Monday? Then record why."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::team,
    .source = {sources::whole_family_2020, "Het moet en kan anders!"},
    .set_by = NormOrigin::practice,
    .covers = {"S-28"},
    .since = norms::pilot,
    .act = act<&Reflection::on>,
    .judge =
        [](const JudgingProgramme& on, std::vector<Promise>& promises) {
            for (const Team& team : on.programme.teams) {
                const std::optional<Period> days = team_days(team, promises);
                if (!days) continue;
                const Period asked{detail::monday_of(*days->since + 6), days->until};
                if (asked.empty() || *asked.since > on.as_of) continue;

                const Date last_monday = detail::monday_of(asked.until ? *asked.until - 1 : on.as_of);
                const bool over = asked.until && last_monday + 6 < *asked.until;
                Changes mondays;
                for (Date monday = *asked.since; monday < last_monday; monday = monday + 7) mondays.push_back(monday);
                mondays.push_back(last_monday);

                const State last = detail::met_in_week(on, team, last_monday);
                const bool undecided = !over && last.holds != Holds::yes;
                const std::size_t first = promises.size();
                standing(promises, on, ref(team), nullptr, asked, mondays, [&](Date monday) {
                    if (monday == last_monday) return undecided ? State{} : last;
                    return detail::met_in_week(on, team, monday);
                });
                if (undecided)
                    promises.push_back({.subject = ref(team),
                        .opened = last_monday,
                        .due = last_monday,
                        .ended = asked.until,
                        .facts = last.facts,
                        .note = last.note});
                for (std::size_t i = first; i < promises.size(); ++i) {
                    if (promises[i].due) promises[i].due = *promises[i].opened + 6;
                    if (!promises[i].note.empty()) promises[i].severity = Severity::may;
                }
            }
        },
    .example_day = 2026y / 1 / 20,
    .keeps =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.reflections = {
                example::reflection("f1", 2026y / 1 / 5), example::reflection("f2", 2026y / 1 / 12)};
            return practice;
        },
    .breaks =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.reflections = {example::reflection("f1", 2026y / 1 / 5)};
            return practice;
        },
    .unknown =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.reflections = {
                example::reflection("f1", 2026y / 1 / 5), {.id = ReflectionId{"f2"}, .team = TeamId{"team"}}};
            return practice;
        },
};

}  // namespace blijvend::rules
