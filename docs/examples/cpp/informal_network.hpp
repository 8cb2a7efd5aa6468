#pragma once

#include <algorithm>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// A region's own promise: somebody of the household's own network takes part from the first day.
inline constexpr Rule informal_network{
    .id = "informal-network",
    .title = {"Er doet iemand uit het eigen netwerk mee.", "Somebody of the household's own network takes part."},
    .why = {"Wie alleen staat, is minder veilig. Een buur die het weet, ziet wat wij niet zien.",
            "Whoever stands alone is less safe. A neighbour who knows sees what we do not."},
    .remedy = {"Vraag het gezin wie er mag helpen. Ga samen langs.",
               "Ask the household who may help. Go there together."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::network,
    .source = {"Agreement of an invented region, 2026", "article 3: from the first day"},
    .set_by = NormOrigin::region,
    .since = norms::pilot,
    .act = act<&NetworkMember::active_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            Changes changes;
            for (const NetworkMember& someone : on.file.network_members)
                add_ends(changes, {someone.active_on, someone.stepped_out_on});
            const auto state_on = [&](Date day) -> State {
                State state{.holds = Holds::no, .facts = {fact<&Household::started_on>(on.file.household)}};
                for (const NetworkMember& someone : on.file.network_members) {
                    if (someone.kind == NetworkKind::professional) continue;
                    state.facts.add(fact<&NetworkMember::active_on>(someone));
                    if (someone.state_on(day) != NetworkState::active) continue;
                    if (someone.kind) return {.holds = Holds::yes, .facts = state.facts};
                    state.holds = Holds::unknown;
                    state.missing = Missing{fact<&NetworkMember::kind>(someone),
                                            {"of deze persoon een eigen bekende is",
                                             "whether this person is one of their own people"}};
                }
                return state;
            };
            for (const Period& open : on.open.spells())
                standing(promises, on, ref(on.file.household), nullptr, open, changes, state_on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.network_members = {{.id = NetworkMemberId{"neighbour"},
                                     .kind = NetworkKind::informal,
                                     .active_on = 2026y / 1 / 5}};
            return file;
        },
    .breaks = [] { return example::household(2026y / 1 / 5); },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.network_members = {{.id = NetworkMemberId{"neighbour"}, .active_on = 2026y / 1 / 5}};
            return file;
        },
};

}  // namespace blijvend::rules
