#pragma once

#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/done_on.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/finished_assessment.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-03: the household is told what a safety assessment found. The duty stays with Veilig Thuis when
/// the case closes. That telling would be dangerous is a reasoned deviation.
inline constexpr Rule household_told_outcome{
    .id = "household-told-outcome",
    .title = {"Het gezin hoort snel wat de veiligheidsbeoordeling heeft opgeleverd.",
        "The household soon hears what the safety assessment found."},
    .why = {"Een gezin heeft recht om te weten hoe anderen de veiligheid zien. Zwijgen maakt wantrouwig.",
        "A household has a right to know how others see its safety. Silence breeds distrust."},
    .remedy = {"Vertel het gezin de uitkomst en wat er nu gebeurt. Leg vast op welke dag.",
        "Tell the household the outcome and what happens now. Record on which day."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::reports,
    .source = {sources::outcome_told, "telling the outcome to reporter and household"},
    .covers = {"P-03"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::outcome_told},
    .act = act<&Assessment::household_told_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Assessment& assessment : on.file.assessments) {
                if (!finished_as(assessment, AssessmentKind::safety)) continue;
                Promise promise = promise_after(assessment, on, norms::outcome_told);
                promise.facts.add(fact<&Assessment::household_told_on>(assessment));
                if (promise.opened) {
                    done_on(promise, assessment.household_told_on);
                    doubt(promise, missing_kind_of(assessment), on.as_of);
                }
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::safety,
                .finished_on = 2026y / 2 / 13,
                .household_told_on = 2026y / 2 / 17}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {
                {.id = AssessmentId{"a1"}, .kind = AssessmentKind::safety, .finished_on = 2026y / 2 / 13}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {
                {.id = AssessmentId{"a1"}, .kind = AssessmentKind::safety, .household_told_on = 2026y / 2 / 17}};
            return file;
        },
};

}  // namespace blijvend::rules
