#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example_programme.hpp>
#include <blijvend/rules/parts/counted_koppel.hpp>
#include <blijvend/rules/rhythm.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The times a koppel was given support, by the counts of the programme. A count that does not tell
/// leaves doubt on its day, and so does one that may be of another koppel.
[[nodiscard]] inline Beats supported(const Programme& programme, const CountedKoppel& koppel) {
    Beats beats;
    for (const KoppelLoad& load : programme.koppel_loads) {
        const bool unnamed = load.professionals.empty();
        if (unnamed ? !load.supported_on : people_of(load) != koppel.people) continue;
        Beat beat{.day = load.supported_on ? load.supported_on : load.on,
            .fact = fact<&KoppelLoad::supported_on>(load)};
        if (unnamed)
            beat.missing = Missing{fact<&KoppelLoad::professionals>(load),
                {"welk koppel deze steun kreeg", "which koppel was given this support"}};
        else if (!load.supported_on)
            beat.missing =
                Missing{beat.fact, {"wanneer dit koppel zelf steun kreeg", "when this koppel was given support itself"}};
        beats.push_back(beat);
    }
    return beats;
}

}  // namespace detail

/// S-29: the two who stay beside households are given support themselves, again and again from
/// their first count on, while they have households. What support it was is not looked at.
inline constexpr Rule workers_supported{
    .id = "workers-supported",
    .title = {"Elk koppel krijgt zelf steeds weer steun.", "Every koppel is given support itself, again and again."},
    .why = {"Dit werk komt dichtbij. Wie steun krijgt, blijft gezond en blijft bij het gezin.",
        "This work comes close. Whoever is given support stays well, and stays with the household."},
    .remedy = {"Plan deze week een gesprek over hoe het met de twee gaat. Leg de dag vast.",
        "Plan a talk this week about how the two are doing. Record the day."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::team,
    .source = {sources::podcast_2020,
        "Deltaplan voor veiligheid: supported enough to stay vital; also the interview with two directors, "
        "\"Geleende macht versus investeren in de relatie\""},
    .covers = {"S-29"},
    .since = norms::pilot,
    .norms = {&norms::worker_support},
    .act = act<&KoppelLoad::supported_on>,
    .judge =
        [](const JudgingProgramme& on, std::vector<Promise>& promises) {
            const auto next_due = [&](Date last) { return due_by(on, norms::worker_support, last); };
            for (const CountedKoppel& koppel : counted_koppels(on.programme)) {
                const Beats beats = detail::supported(on.programme, koppel);
                for (const Period& asked : koppel.working)
                    rhythm(promises, on,
                        {.subject = ref(*koppel.counts.front()),
                            .asked = asked,
                            .first = next_due(*asked.since),
                            .joined = true,
                            .basis = {fact<&KoppelLoad::on>(*koppel.on(*asked.since))}},
                        beats, next_due);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.koppel_loads = {
                example::koppel_load("l1", 2026y / 2 / 9, Count{4}, 2026y / 2 / 9)};
            return practice;
        },
    .breaks =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.koppel_loads = {
                example::koppel_load("l1", 2026y / 1 / 12, Count{4}, 2026y / 1 / 12)};
            return practice;
        },
    .unknown =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.koppel_loads = {example::koppel_load("l1", 2026y / 1 / 12, Count{4}, 2026y / 1 / 12),
                example::koppel_load("l2", 2026y / 2 / 9, Count{4})};
            return practice;
        },
};

}  // namespace blijvend::rules
