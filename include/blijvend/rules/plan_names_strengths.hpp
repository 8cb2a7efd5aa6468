#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <blijvend/model/in_force.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-49: each version of the plan says, while it is in force, what goes well in the household. A layer for
/// professionals only is not asked; a plan that is in force since nobody knows when cannot be judged.
inline constexpr Rule plan_names_strengths{
    .id = "plan-names-strengths",
    .title = {"In het veiligheidsplan staat ook wat goed gaat.", "The safety plan also says what goes well."},
    .why = {"Op wat goed gaat, kun je bouwen. Een plan met alleen gevaren maakt moedeloos.",
        "What goes well is what you can build on. A plan of dangers only takes away courage."},
    .remedy = {"Vraag het gezin wat goed gaat, en zet dat in het plan.",
        "Ask the household what goes well, and put that in the plan."},
    .severity = Severity::may,
    .kind = RuleKind::standing,
    .theme = Theme::safety,
    .source = {sources::west_brabant, "fourth paragraph: joining in with what goes well"},
    .covers = {"S-49"},
    .since = norms::pilot,
    .norms = {&norms::plan_strengths},
    .act = act<&SafetyPlan::strengths>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            Changes changes;
            add_changes(changes, on.norms, norms::plan_strengths);
            for (const SafetyPlan& plan : on.file.safety_plans) {
                const std::optional<Period> days = in_force(plan);
                if (!days || plan.layer == Layer::professionals) continue;
                const auto named = std::ranges::count_if(
                    plan.strengths, [](const std::string& strength) { return !strength.empty(); });
                const auto enough = [&](Date day) { return named >= on.norms.value(norms::plan_strengths, day); };
                const auto state_on = [&](Date day) -> State {
                    State state{.holds = enough(day) ? Holds::yes : Holds::no,
                        .facts = {fact<&SafetyPlan::strengths>(plan)}};
                    if (enough(day) || plan.layer) return state;
                    state.holds = Holds::unknown;
                    state.missing = Missing{fact<&SafetyPlan::layer>(plan),
                        {"wie dit plan mag lezen", "who may read this plan"}};
                    return state;
                };
                for (const Period& asked : on.open.during(*days))
                    standing(promises, on, ref(plan), &norms::plan_strengths, asked, changes, state_on);
                if (!days->since && !enough(on.as_of))
                    promises.push_back({.subject = ref(plan),
                        .ended = days->until,
                        .facts = {fact<&SafetyPlan::strengths>(plan)},
                        .missing = Missing{fact<&SafetyPlan::since>(plan),
                            {"sinds wanneer dit plan geldt", "since when this plan is in force"}},
                        .norm = &norms::plan_strengths});
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_plans = {{.id = SafetyPlanId{"plan"},
                .layer = Layer::shared,
                .strengths = {"They eat together every evening."},
                .since = 2026y / 1 / 19}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_plans = {{.id = SafetyPlanId{"plan"}, .layer = Layer::shared, .since = 2026y / 1 / 19}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_plans = {{.id = SafetyPlanId{"plan"}, .layer = Layer::shared}};
            return file;
        },
};

}  // namespace blijvend::rules
