#pragma once

#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-19: the approach is for households in which the violence is serious and structural. Both are recorded
/// once, without a day, and judged over the whole time the case is open. Nobody is refused by this rule.
inline constexpr Rule target_group{
    .id = "target-group",
    .title = {"Deze aanpak is voor gezinnen met ernstig geweld dat steeds terugkomt.",
        "This approach is for households with serious violence that keeps coming back."},
    .why = {"Het koppel geeft veel tijd aan weinig gezinnen. Een ander gezin is vaak beter af met lichtere hulp.",
        "The koppel gives much time to few households. Another household is often better off with lighter help."},
    .remedy = {"Bespreek in het team of deze aanpak past. Leg vast hoe ernstig het geweld is, en hoe vaak het terugkomt.",
        "Discuss in the team whether this approach fits. Record how serious the violence is, and whether it keeps coming back."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::first_days,
    .source = {sources::whole_family_2020, "Focus op het hele gezin"},
    .set_by = NormOrigin::practice,
    .covers = {"S-19"},
    .since = norms::pilot,
    .act = act<&Household::structural>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const Household& household = on.file.household;
            State state{.holds = Holds::yes,
                .facts = {fact<&Household::serious>(household), fact<&Household::structural>(household)}};
            if (household.serious == false || household.structural == false)
                state.holds = Holds::no;
            else if (!household.serious)
                state.missing = Missing{fact<&Household::serious>(household),
                    {"of het geweld ernstig is", "whether the violence is serious"}};
            else if (!household.structural)
                state.missing = Missing{fact<&Household::structural>(household),
                    {"of het geweld steeds terugkomt", "whether the violence keeps coming back"}};
            if (state.missing) state.holds = Holds::unknown;
            for (const Period& open : on.open.spells())
                standing(promises, on, ref(household), nullptr, open, {}, [&](Date) { return state; });
            unknown_start(promises, on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.household.serious = file.household.structural = true;
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.household.serious = true;
            file.household.structural = false;
            return file;
        },
    .unknown = [] { return example::household(2026y / 1 / 5); },
};

}  // namespace blijvend::rules
