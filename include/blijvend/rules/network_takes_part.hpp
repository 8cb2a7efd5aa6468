#pragma once

#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/model/in_force.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/parts/informal_network.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Whether a plan in force on a day says why the informal network takes no part: it refused, it is
/// dangerous, or there is nobody. Not reached, or another reason, is no reason to stop looking.
struct NetworkLeftOut {
    bool yes = false;
    std::optional<Missing> missing{};  ///< when a plan may say so
};

[[nodiscard]] inline NetworkLeftOut network_left_out(const CaseFile& file, Date day) {
    NetworkLeftOut answer;
    for (const SafetyPlan& plan : file.safety_plans) {
        const std::optional<Period> days = in_force(plan);
        if (!days || !days->contains(day)) continue;
        for (const Absence& absence : plan.made_without) {
            const bool settles = absence.reason == AbsenceReason::refused ||
                                 absence.reason == AbsenceReason::dangerous ||
                                 absence.reason == AbsenceReason::none_known;
            if (!settles || absence.party.value_or(Party::informal_network) != Party::informal_network) continue;
            if (absence.party && days->since) return {.yes = true};
            answer.missing =
                days->since ? Missing{fact<&SafetyPlan::made_without>(plan),
                                  {"wie er niet meedeed aan het plan", "who took no part in the plan"}}
                            : Missing{fact<&SafetyPlan::since>(plan),
                                  {"sinds wanneer dit plan geldt", "since when this plan is in force"}};
        }
    }
    return answer;
}

}  // namespace detail

/// S-13: from the day after a first term, counted anew when the case opens again, somebody of the
/// informal network takes part on every day the case is open. Fewer than advised is kept, with a note. Days
/// on which a plan says why nobody can take part are not asked.
inline constexpr Rule network_takes_part{
    .id = "network-takes-part",
    .title = {"Iemand uit het eigen netwerk van het gezin doet mee.",
        "Somebody of the household's own network takes part."},
    .why = {"Een oma, buur of vriend is er ook als wij weg zijn. Zij merken als eersten dat het misgaat.",
        "A grandmother, neighbour or friend is there when we are not. They are the first to notice that things go wrong."},
    .remedy = {"Vraag het gezin wie kan helpen, en nodig die mensen uit. Leg vast sinds wanneer iemand meedoet.",
        "Ask the household who can help, and invite those people. Record since when somebody takes part."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::network,
    .source = {sources::directors,
        "Vanuit verbinding en het netwerk verder; also the blog of Veilig Thuis West-Brabant, second paragraph"},
    .covers = {"S-13"},
    .since = norms::pilot,
    .norms = {&norms::network_first, &norms::network_active, &norms::network_advised},
    .act = act<&NetworkMember::active_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            Changes changes;
            for (const NetworkMember& who : on.file.network_members)
                add_ends(changes, {who.active_on, who.stepped_out_on});
            for (const SafetyPlan& plan : on.file.safety_plans) add_ends(changes, plan.period());
            add_changes(changes, on.norms, norms::network_active);
            add_changes(changes, on.norms, norms::network_advised);

            const auto state_on = [&](Date day) -> State {
                const InformalNetwork network = informal_network_on(on.file, day);
                const int enough = on.norms.value(norms::network_active, day);
                State state{.facts = {fact<&Household::started_on>(on.file.household)}};
                for (const Fact& one : network.facts) state.facts.add(one);
                if (network.active >= enough) {
                    state.holds = Holds::yes;
                    if (network.possible < on.norms.value(norms::network_advised, day)) {
                        state.norm = &norms::network_advised;
                        state.note = {"Het netwerk is nog klein.", "The network is still small."};
                    }
                    return state;
                }
                const detail::NetworkLeftOut left_out = detail::network_left_out(on.file, day);
                if (left_out.yes) return {};
                for (const Fact& one : network.others) state.facts.add(one);
                state.missing = network.possible >= enough ? network.missing : left_out.missing;
                state.holds = state.missing ? Holds::unknown : Holds::no;
                return state;
            };
            for (Period open : on.open.spells()) {
                open.since = on.norms.last_day(norms::network_first, *open.since, on.calendar) + 1;
                standing(promises, on, ref(on.file.household), &norms::network_active, open, changes, state_on);
            }
            unknown_start(promises, on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            for (const char* id : {"granny", "neighbour"})
                file.network_members.push_back({.id = NetworkMemberId{id},
                    .kind = NetworkKind::informal,
                    .candidate_on = 2026y / 1 / 12,
                    .active_on = 2026y / 1 / 19});
            return file;
        },
    .breaks = [] { return example::household(2026y / 1 / 5); },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.network_members = {{.id = NetworkMemberId{"granny"}, .kind = NetworkKind::informal}};
            return file;
        },
};

}  // namespace blijvend::rules
