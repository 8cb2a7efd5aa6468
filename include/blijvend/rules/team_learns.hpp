#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example_programme.hpp>
#include <blijvend/rules/parts/team_days.hpp>
#include <blijvend/rules/rhythm.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-30: a team keeps noting what it learned, in its reflections. A reflection in which nothing is
/// noted is none. What was learned is never looked at.
inline constexpr Rule team_learns{
    .id = "team-learns",
    .title = {"Elk team schrijft steeds weer op wat het leert.", "Every team keeps writing down what it learns."},
    .why = {"Een fout maken mag, als het team ervan leert. Wat niemand opschrijft, raakt weg.",
        "A mistake is allowed when the team learns from it. What nobody writes down gets lost."},
    .remedy = {"Vraag elkaar maandag wat jullie leerden. Schrijf het op, zonder namen.",
        "Ask each other on Monday what you learned. Write it down, without names."},
    .severity = Severity::may,
    .kind = RuleKind::standing,
    .theme = Theme::team,
    .source = {sources::directors, "Pioniers en dansers gezocht"},
    .covers = {"S-30"},
    .since = norms::pilot,
    .norms = {&norms::learning_gap},
    .act = act<&Reflection::learnings>,
    .judge =
        [](const JudgingProgramme& on, std::vector<Promise>& promises) {
            const auto next_due = [&](Date last) { return due_by(on, norms::learning_gap, last); };
            for (const Team& team : on.programme.teams) {
                const std::optional<Period> days = team_days(team, promises);
                if (!days) continue;
                Beats beats;
                for (const Reflection& meeting : on.programme.reflections) {
                    const auto said = [](const std::string& learning) { return !learning.empty(); };
                    if (meeting.team && meeting.team != team.id) continue;
                    if (std::ranges::none_of(meeting.learnings, said)) continue;
                    Beat beat{.day = meeting.on, .fact = fact<&Reflection::learnings>(meeting)};
                    if (!meeting.on)
                        beat.missing = Missing{fact<&Reflection::on>(meeting),
                            {"wanneer deze bijeenkomst was", "when this meeting was"}};
                    else if (!meeting.team)
                        beat.missing = Missing{fact<&Reflection::team>(meeting),
                            {"van welk team deze bijeenkomst was", "which team this meeting was of"}};
                    beats.push_back(beat);
                }
                rhythm(promises, on,
                    {.subject = ref(team),
                        .asked = *days,
                        .first = next_due(*days->since),
                        .joined = true,
                        .basis = {fact<&Team::since>(team)}},
                    beats, next_due);
            }
        },
    .example_day = 2026y / 3 / 9,
    .keeps =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.reflections = {example::learned("f1", 2026y / 2 / 2)};
            return practice;
        },
    .breaks =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.reflections = {example::reflection("f1", 2026y / 2 / 2)};
            return practice;
        },
    .unknown =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.reflections = {example::learned("f1", 2026y / 2 / 2)};
            practice.programme.reflections[0].on.reset();
            return practice;
        },
};

}  // namespace blijvend::rules
