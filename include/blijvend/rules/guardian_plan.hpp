#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/listed_person.hpp>
#include <blijvend/rules/parts/measure_run.hpp>
#include <blijvend/rules/parts/protection_measure.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The plans in force on a day of a period for whom a measure is for, or that may be; the day is the first of
/// those.
[[nodiscard]] inline Beats guardian_plans(
    const Judging& on, const Measure& measure, const Period& asked) {
    const std::vector<const Member*> children = listed_people(on.people, measure.for_members);
    Beats beats;
    for (const SafetyPlan& plan : on.file.safety_plans) {
        const std::optional<Period> days = in_force(plan);
        const auto is_for = [&](const Member* child) { return lists_person(on.people, plan.for_members, *child); };
        const bool for_child = plan.for_members.empty() || std::ranges::any_of(children, is_for);
        if (!days || !days->overlaps(asked) || (!for_child && !children.empty())) continue;
        Beat beat{.fact = fact<&SafetyPlan::since>(plan)};
        if (days->since)
            beat.day = std::max(*days->since, *asked.since);
        else
            beat.missing = Missing{beat.fact, {"sinds wanneer dit plan geldt", "since when this plan is in force"}};
        if (!for_child && !beat.missing)
            beat.missing = Missing{fact<&Measure::for_members>(measure),
                {"voor welk kind deze maatregel is", "which child this measure is for"}};
        beats.push_back(beat);
    }
    return beats;
}

}  // namespace detail

/// P-22: soon after an order to protect a child started a safety plan is in force for the child. A plan from
/// before counts while it is in force; the library knows no other plan than the safety plan. What prolongs an
/// order asks for nothing new. The end of the order ends it; closing the case does not.
inline constexpr Rule guardian_plan{
    .id = "guardian-plan",
    .title = {"Na het begin van een maatregel is er snel een plan voor het kind.",
        "After an order starts there is soon a plan for the child."},
    .why = {"Kind en ouders moeten weten wat er moet veranderen, en wie daarbij helpt.",
        "Child and parents have to know what has to change, and who helps with that."},
    .remedy = {"Maak het plan met kind, ouders en netwerk. Leg vast vanaf wanneer het geldt.",
        "Make the plan with child, parents and network. Record from when it is in force."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::background, "P-22: six weeks"},
    .set_by = NormOrigin::official,
    .covers = {"P-22"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::guardian_plan},
    .act = act<&SafetyPlan::since>,
    .off = {"De bron is alleen achtergrondkennis. Niemand heeft die nagekeken.",
        "The source is background knowledge only. Nobody has verified it."},
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                const std::optional<Period> days = running_days(on.file, measure, on.as_of);
                if (!is_protection_order(measure) || measure.extends || !days) continue;
                Promise promise{.subject = ref(measure),
                    .opened = days->since,
                    .ended = days->until,
                    .facts = {fact<&Measure::started_on>(measure)},
                    .norm = &norms::guardian_plan};
                if (days->since) {
                    promise.due = on.norms.last_day(norms::guardian_plan, *days->since, on.calendar);
                    meet(promise, detail::guardian_plans(on, measure, *days), on.as_of);
                } else {
                    promise.missing = missing_start_of(measure);
                }
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 4 / 6,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .started_on = 2026y / 2 / 9}};
            file.safety_plans = {{.id = SafetyPlanId{"plan"}, .since = 2026y / 3 / 2}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .started_on = 2026y / 2 / 9}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .started_on = 2026y / 2 / 9}};
            file.safety_plans = {{.id = SafetyPlanId{"plan"}}};
            return file;
        },
};

}  // namespace blijvend::rules
