#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/core/instant.hpp>
#include <blijvend/rules/example_programme.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// A stretch in which somebody of a team can be reached; to the ends of the calendar where an end
/// is not recorded.
struct Reach {
    const Availability* of = nullptr;
    Instant since{}, until{};
    std::optional<Missing> missing{};  ///< set when that is in doubt

    [[nodiscard]] bool touches(Date day) const {
        return since.utc_micros() < Instant::start_of(day + 1).utc_micros() &&
               until.utc_micros() > Instant::start_of(day).utc_micros();
    }
};

[[nodiscard]] inline Reach reach_of(const Availability& one) {
    Reach reach{.of = &one,
        .since = one.since.value_or(Instant::start_of(Date::min())),
        .until = one.until.value_or(Instant::end_of(Date::max()))};
    if (!one.team)
        reach.missing = Missing{fact<&Availability::team>(one),
            {"voor welk team deze collega bereikbaar is", "for which team this colleague can be reached"}};
    else if (!one.since)
        reach.missing = Missing{fact<&Availability::since>(one),
            {"vanaf wanneer deze collega bereikbaar is", "from when this colleague can be reached"}};
    else if (!one.until)
        reach.missing = Missing{fact<&Availability::until>(one),
            {"tot wanneer deze collega bereikbaar is", "until when this colleague can be reached"}};
    return reach;
}

/// A stretch in which nobody can be reached.
struct Silence {
    Instant since{}, until{};
    const Availability *before = nullptr, *after = nullptr;  ///< null where there is none

    /// The days it touches.
    [[nodiscard]] Period days() const {
        const Date last = until.civil_day();
        return {since.civil_day(), until.same_moment(Instant::start_of(last)) ? last : last + 1};
    }
};

/// The silences from a moment on. What is in doubt counts when `perhaps`.
[[nodiscard]] inline std::vector<Silence> silences(const std::vector<Reach>& by_since, Instant from, bool perhaps) {
    std::vector<Silence> found;
    Silence silence{.since = from};
    const auto until = [&](Instant moment) {
        silence.until = moment;
        if (silence.since.utc_micros() < moment.utc_micros()) found.push_back(silence);
    };
    for (const Reach& reach : by_since) {
        if (reach.missing && !perhaps) continue;
        silence.after = reach.of;
        until(reach.since);
        if (silence.since.utc_micros() < reach.until.utc_micros()) silence = {.since = reach.until, .before = reach.of};
    }
    silence.after = nullptr;
    until(Instant::end_of(Date::max()));
    return found;
}

}  // namespace detail

/// S-10: at every moment somebody of the team can be reached and can go, from the first moment its
/// rota tells of. A day with a minute without is broken; stretches that touch are one. Whether one
/// person is enough, and who that is, is not checked.
inline constexpr Rule reachable_day_and_night{
    .id = "reachable-day-and-night",
    .title = {"Elk team is dag en nacht bereikbaar.", "Every team can be reached by day and by night."},
    .why = {"Een crisis komt vaak in de avond of in het weekend. Ook dan moet er iemand kunnen gaan.",
        "A crisis often comes in the evening or at the weekend. Then, too, somebody must be able to go."},
    .remedy = {"Vul het gat in het rooster. Leg vast wie er dan bereikbaar is.",
        "Fill the gap in the rota. Record who can be reached then."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::team,
    .source = {sources::west_brabant, "fourth paragraph: by day and by night"},
    .set_by = NormOrigin::practice,
    .covers = {"S-10"},
    .since = norms::pilot,
    .act = act<&Availability::since>,
    .judge =
        [](const JudgingProgramme& on, std::vector<Promise>& promises) {
            for (const Team& team : on.programme.teams) {
                std::vector<detail::Reach> reaches;
                const Availability* first = nullptr;
                std::optional<Missing> missing;
                for (const Availability& one : on.programme.availabilities) {
                    if (one.team && one.team != team.id) continue;
                    const detail::Reach reach = detail::reach_of(one);
                    if (reach.until.utc_micros() <= reach.since.utc_micros()) continue;
                    reaches.push_back(reach);
                    if (!one.team) continue;
                    if (!one.since)
                        missing = reach.missing;
                    else if (!first || one.since->utc_micros() < first->since->utc_micros())
                        first = &one;
                }
                if (!first) {
                    if (!missing)
                        missing = Missing{fact<&Programme::availabilities>(on.programme),
                            {"wanneer dit team bereikbaar is", "when this team can be reached"}};
                    promises.push_back(
                        {.subject = ref(team), .opened = team.since, .ended = team.until, .missing = missing});
                    continue;
                }
                std::ranges::stable_sort(
                    reaches, {}, [](const detail::Reach& reach) { return reach.since.utc_micros(); });

                Changes changes;
                const auto silences = [&](bool perhaps) {
                    std::vector<detail::Silence> all = detail::silences(reaches, *first->since, perhaps);
                    for (const detail::Silence& silence : all) add_ends(changes, silence.days());
                    return all;
                };
                const std::vector<detail::Silence> certain = silences(false), whatever_is_missing = silences(true);
                for (const detail::Reach& reach : reaches)
                    if (reach.missing) add_ends(changes, {reach.since.civil_day(), reach.until.civil_day() + 1});

                const auto state_on = [&](Date day) -> State {
                    const auto now = [&](const detail::Silence& silence) { return silence.days().contains(day); };
                    State state;
                    if (std::ranges::none_of(certain, now)) {
                        state.holds = Holds::yes;
                        for (const detail::Reach& reach : reaches)
                            if (!reach.missing && reach.touches(day))
                                state.facts.add(fact<&Availability::since>(*reach.of));
                    } else if (std::ranges::any_of(whatever_is_missing, now)) {
                        state.holds = Holds::no;
                        for (const detail::Silence& silence : certain) {
                            if (!now(silence)) continue;
                            if (silence.before) state.facts.add(fact<&Availability::until>(*silence.before));
                            if (silence.after) state.facts.add(fact<&Availability::since>(*silence.after));
                        }
                    } else {
                        state.holds = Holds::unknown;
                        for (const detail::Reach& reach : reaches)
                            if (!state.missing && reach.missing && reach.touches(day)) state.missing = reach.missing;
                    }
                    return state;
                };
                const Date rota_since = first->since->civil_day();
                standing(promises, on, ref(team), nullptr,
                    {std::max(rota_since, team.since.value_or(rota_since)), team.until}, changes, state_on);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.availabilities = {
                example::on_call("r1", Instant::at(2026y / 2 / 23, 8), Instant::at(2026y / 3 / 9, 8))};
            return practice;
        },
    .breaks =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.availabilities = {
                example::on_call("r1", Instant::at(2026y / 2 / 23, 8), Instant::at(2026y / 2 / 27, 18)),
                example::on_call("r2", Instant::at(2026y / 3 / 2, 8), Instant::at(2026y / 3 / 9, 8))};
            return practice;
        },
    .unknown =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.availabilities = {
                example::on_call("r1", Instant::at(2026y / 2 / 23, 8), Instant::at(2026y / 2 / 27, 18))};
            practice.programme.availabilities[0].until.reset();
            return practice;
        },
};

}  // namespace blijvend::rules
