#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/done_on.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// What is missing to say when a measure was decided on, averted or started, though it was.
[[nodiscard]] inline std::optional<Missing> missing_outcome_of(const Measure& measure) {
    if (measure.granted && !measure.decided_on)
        return Missing{fact<&Measure::decided_on>(measure),
            {"wanneer over deze plaatsing is besloten", "when this placement was decided on"}};
    if (measure.how_averted && !measure.averted_on)
        return Missing{fact<&Measure::averted_on>(measure),
            {"wanneer deze plaatsing niet meer nodig was", "when this placement was no longer needed"}};
    if (measure.ended_on && !measure.started_on)
        return Missing{fact<&Measure::started_on>(measure),
            {"wanneer deze plaatsing begon", "when this placement started"}};
    return {};
}

}  // namespace detail

/// S-27: how a threatened out-of-home placement ended is recorded, so that averted ones are counted:
/// decided on, started or averted. It opens on the day it was considered, else asked for; one that
/// was only decided on, started or averted has its outcome. The closure of the case ends it.
inline constexpr Rule placement_outcome_recorded{
    .id = "placement-outcome-recorded",
    .title = {"Het is bekend hoe een dreigende uithuisplaatsing afloopt.",
        "It is known how a threatened out-of-home placement ends."},
    .why = {"Een gezin mag niet lang in onzekerheid leven. Wie de afloop kent, leert wat een plaatsing voorkomt.",
        "A household must not live in uncertainty for long. Whoever knows the outcome learns what prevents a placement."},
    .remedy = {"Blijf in gesprek met het gezin. Leg vast of de plaatsing doorging of niet meer nodig was.",
        "Keep talking with the household. Record whether the placement went on or was no longer needed."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::whole_family_2020, "Je zit aan elkaar vast"},
    .covers = {"S-27"},
    .since = norms::pilot,
    .norms = {&norms::placement_outcome},
    .act = act<&Measure::averted_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                const bool placement = measure.kind == MeasureKind::out_of_home_placement ||
                                       measure.kind == MeasureKind::emergency_out_of_home_placement;
                if (measure.kind && !placement) continue;
                const Fact considered = measure.considered_on || !measure.requested_on
                                            ? fact<&Measure::considered_on>(measure)
                                            : fact<&Measure::requested_on>(measure);
                Promise promise{.subject = ref(measure),
                    .opened = measure.considered_on ? measure.considered_on : measure.requested_on,
                    .facts = {considered},
                    .norm = &norms::placement_outcome};
                std::optional<Date> outcome;
                const auto hear = [&](const std::optional<Date>& day, const Fact& told) {
                    if (!day) return;
                    outcome = std::min(*day, outcome.value_or(*day));
                    promise.facts.add(told);
                };
                hear(measure.decided_on, fact<&Measure::decided_on>(measure));
                hear(measure.started_on, fact<&Measure::started_on>(measure));
                hear(measure.averted_on, fact<&Measure::averted_on>(measure));

                if (!promise.opened) {
                    if (outcome || !placement) continue;
                    promise.missing = Missing{considered,
                        {"wanneer deze plaatsing is overwogen", "when this placement was considered"}};
                    promises.push_back(promise);
                    continue;
                }
                promise.due = on.norms.last_day(norms::placement_outcome, *promise.opened, on.calendar);
                promise.ended = on.open.held_until({promise.opened, {}});
                done_on(promise, outcome);
                doubt(promise, detail::missing_outcome_of(measure), on.as_of);
                if (!measure.kind)
                    doubt(promise,
                        Missing{fact<&Measure::kind>(measure),
                            {"of deze maatregel een uithuisplaatsing is",
                                "whether this measure is an out-of-home placement"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2025y / 10 / 6);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::out_of_home_placement,
                .considered_on = 2025y / 11 / 3,
                .averted_on = 2026y / 1 / 19}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2025y / 10 / 6);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::out_of_home_placement,
                .considered_on = 2025y / 11 / 3}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2025y / 10 / 6);
            file.measures = {{.id = MeasureId{"m1"}, .kind = MeasureKind::out_of_home_placement}};
            return file;
        },
};

}  // namespace blijvend::rules
