#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/assessors.hpp>
#include <blijvend/rules/parts/phase_times.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-44: by the last day of risk-driven care a joint analysis of what lies underneath is finished; one of
/// before that phase counts. While the phase runs there is no last day. A phase that falls back to direct
/// safety, or that the case closes in, did not come to its end and lapses. Who made it is for joint-analysis.
inline constexpr Rule patterns_explained{
    .id = "patterns-explained",
    .title = {"Voor het herstel begint, is samen uitgezocht waar het geweld vandaan komt.",
        "Before recovery begins it has been worked out together where the violence comes from."},
    .why = {"Onder geweld liggen vaste patronen. Wie die niet kent, maakt een plan dat niet lang werkt.",
        "Under violence lie fixed patterns. Whoever does not know them makes a plan that does not work for long."},
    .remedy = {"Maak alsnog samen een analyse van wat eronder ligt. Leg vast wanneer die klaar was.",
        "Make an analysis together of what lies underneath, even now. Record when it was finished."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::course,
    .source = {sources::directors, "Geleende macht versus investeren in de relatie"},
    .covers = {"S-44"},
    .since = norms::pilot,
    .act = act<&Assessment::finished_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const auto asked = [](const PhaseSpell& phase) {
                return phase.phase.value_or(Phase::risk_driven_care) == Phase::risk_driven_care;
            };
            const std::vector<PhaseTime>& times = on.reading.phases;
            for (std::size_t i = 0; i < times.size(); ++i) {
                const PhaseSpell& phase = *times[i].phase;
                if (!asked(phase)) continue;
                const bool falls_back = i + 1 < times.size() && times[i + 1].phase->phase == Phase::direct_safety;
                const Date end = times[i].period.until.value_or(Date::max());
                for (const Period& open : on.open.during({times[i].period.since, {}})) {
                    if (*open.since >= end) break;
                    Promise promise{.subject = ref(phase),
                        .opened = open.since,
                        .ended = open.until,
                        .facts = {fact<&PhaseSpell::since>(phase), fact<&PhaseSpell::until>(phase)}};
                    const Date closed = open.until.value_or(Date::max());
                    if (end < closed && falls_back) promise.ended = end;
                    promise.due = end < closed && !falls_back ? std::optional{end - 1} : promise.ended;

                    Beats analyses;
                    for (const Assessment& assessment : on.file.assessments) {
                        std::optional<Beat> beat = finished_joint_analysis(assessment);
                        if (!beat || (!beat->certain() && !promise.due)) continue;
                        if (beat->day) beat->day = std::max(*beat->day, *open.since);
                        if (!beat->day || *beat->day < promise.ended.value_or(Date::max())) analyses.push_back(*beat);
                    }
                    meet(promise, analyses, on.as_of);
                    if (!phase.phase)
                        doubt(promise,
                            Missing{fact<&PhaseSpell::phase>(phase), {"welke fase dit was", "which phase this was"}},
                            on.as_of);
                    promises.push_back(promise);
                }
            }
            for (const PhaseSpell& phase : on.file.phases)
                if (!phase.since && asked(phase))
                    promises.push_back(
                        {.subject = ref(phase), .ended = phase.until, .missing = missing_since_of(phase)});
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.phases = {
                {.id = PhaseSpellId{"f1"}, .phase = Phase::risk_driven_care, .since = 2026y / 1 / 19, .until = 2026y / 2 / 23}};
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::joint_analysis,
                .finished_on = 2026y / 2 / 2}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.phases = {
                {.id = PhaseSpellId{"f1"}, .phase = Phase::risk_driven_care, .since = 2026y / 1 / 19, .until = 2026y / 2 / 23}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.phases = {
                {.id = PhaseSpellId{"f1"}, .phase = Phase::risk_driven_care, .since = 2026y / 1 / 19, .until = 2026y / 2 / 23}};
            file.assessments = {{.id = AssessmentId{"a1"}, .kind = AssessmentKind::joint_analysis}};
            return file;
        },
};

}  // namespace blijvend::rules
