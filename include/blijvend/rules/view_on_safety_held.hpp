#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// True when somebody whose first day is known holds the view on safety without taking it over:
/// nobody held it before, so nothing had to be accepted.
[[nodiscard]] inline bool first_to_hold(const CaseFile& file, const SafetyHolder& holder) {
    return std::ranges::none_of(file.safety_holders,
        [&](const SafetyHolder& other) { return other.since && *other.since < *holder.since; });
}

}  // namespace detail

/// P-06: exactly one holds the view on safety on every day the case is open. Whoever takes over holds
/// it from accepting on; until then it stays with the one before, or with nobody. The first holder
/// takes nothing over and need not accept.
inline constexpr Rule view_on_safety_held{
    .id = "view-on-safety-held",
    .title = {"Elke dag houdt precies één partij zicht op de veiligheid van het gezin.",
        "Every day exactly one party holds the view on the household's safety."},
    .why = {"Als iedereen meekijkt, kijkt soms niemand. Eén partij moet weten of het veilig is.",
        "When everybody watches, sometimes nobody does. One party must know whether it is safe."},
    .remedy = {"Spreek af wie zicht houdt op de veiligheid. Leg vast vanaf welke dag, en dat die ja zei.",
        "Agree who holds the view on safety. Record from which day, and that they accepted."},
    .severity = Severity::must,
    .kind = RuleKind::standing,
    .theme = Theme::safety,
    .source = {sources::view_on_safety, "zicht op veiligheid"},
    .covers = {"P-06"},
    .since = Date{2019y / 1 / 1},
    .act = act<&SafetyHolder::accepted_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const Household& household = on.file.household;
            Changes changes;
            for (const SafetyHolder& holder : on.file.safety_holders) {
                add_ends(changes, holder.period());
                if (holder.accepted_on) changes.push_back(*holder.accepted_on);
            }
            const auto state_on = [&](Date day) -> State {
                State state;
                Facts waiting{};
                std::optional<Missing> perhaps;
                int held = 0;
                for (const SafetyHolder& holder : on.file.safety_holders) {
                    if (!holder.period().contains(day)) continue;
                    const bool later = holder.accepted_on && *holder.accepted_on > day;
                    const bool accepted = holder.accepted_on && !later;
                    if (!holder.since) {
                        if (!later && !perhaps)
                            perhaps = Missing{fact<&SafetyHolder::since>(holder),
                                {"sinds wanneer deze partij zicht houdt op de veiligheid",
                                    "since when this party holds the view on safety"}};
                    } else if (accepted || detail::first_to_hold(on.file, holder)) {
                        ++held;
                        state.facts.add(fact<&SafetyHolder::since>(holder));
                    } else {
                        waiting.add(fact<&SafetyHolder::accepted_on>(holder));
                    }
                }
                if (held == 1) {
                    state.holds = Holds::yes;
                    return state;
                }
                state.holds = Holds::no;
                if (held > 1) {
                    state.note = {"Meer dan één partij houdt zicht.", "More than one party holds the view."};
                    return state;
                }
                state.facts = waiting;
                state.facts.add(fact<&Household::started_on>(household));
                if (perhaps) {
                    state.holds = Holds::unknown;
                    state.missing = perhaps;
                } else if (waiting.empty()) {
                    state.note = {"Niemand houdt zicht.", "Nobody holds the view."};
                } else {
                    state.note = {"Wie het overneemt, heeft nog geen ja gezegd.",
                        "Whoever takes it over has not accepted yet."};
                }
                return state;
            };
            for (const Period& open : on.open.during({household.started_on, {}}))
                standing(promises, on, ref(household), nullptr, open, changes, state_on);
            unknown_start(promises, on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.safety_holders = {
                {.id = SafetyHolderId{"v1"}, .organisation = OrganisationId{"youth"}, .since = 2026y / 1 / 5}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.safety_holders = {{.id = SafetyHolderId{"v1"},
                .organisation = OrganisationId{"youth"},
                .since = 2026y / 1 / 5,
                .until = 2026y / 2 / 2}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.safety_holders = {
                {.id = SafetyHolderId{"v1"}, .organisation = OrganisationId{"youth"}}};
            return file;
        },
};

}  // namespace blijvend::rules
