#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/parts/domain_problem.hpp>
#include <blijvend/rules/parts/informal_network.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The life domains that tell how somebody has a place among others.
inline constexpr std::array places_among_others{
    LifeDomain::social_network, LifeDomain::social_participation, LifeDomain::time_use};

}  // namespace detail

/// S-14: while a score says that somebody of the household, or the household, has no place among others,
/// somebody of the informal network takes part. It is asked from the first score on social network,
/// participation or use of time; the latest of each person and domain counts.
inline constexpr Rule not_alone{
    .id = "not-alone",
    .title = {"Niemand in het gezin staat er alleen voor.", "Nobody in the household stands alone."},
    .why = {"Wie alleen staat, loopt meer gevaar. Mensen om het gezin heen maken het veiliger.",
        "Whoever is isolated is in more danger. People around the household make it safer."},
    .remedy = {"Zoek samen met het gezin iemand die wil helpen. Leg vast sinds wanneer die meedoet.",
        "Look with the household for somebody who wants to help. Record since when that person takes part."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::network,
    .source = {sources::directors, "Vanuit verbinding en het netwerk verder: isolation makes unsafety worse"},
    .covers = {"S-14"},
    .since = norms::pilot,
    .norms = {&norms::domain_problem},
    .act = act<&NetworkMember::active_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            ShortList<const DomainScore*, 16> scores;
            for (const DomainScore& score : on.file.domain_scores)
                if (score.domain && std::ranges::find(detail::places_among_others, *score.domain) !=
                                        detail::places_among_others.end())
                    scores.push_back(&score);
            if (scores.empty()) return;
            ProblemTimes times;
            for (const LifeDomain domain : detail::places_among_others)
                for (const ProblemTime& time : problem_times(on, domain)) times.push_back(time);

            Changes changes;
            for (const DomainScore* score : scores) add_ends(changes, {score->on, {}});
            for (const Member& member : on.file.members) add_ends(changes, member.belongs());
            for (const NetworkMember& who : on.file.network_members)
                add_ends(changes, {who.active_on, who.stepped_out_on});

            const auto state_on = [&](Date day) -> State {
                bool asked = false, problem = false;
                std::optional<Missing> perhaps;
                State state;
                for (const ProblemTime& time : times) {
                    const Member* person = time.person ? find(on.file.members, *time.person) : nullptr;
                    if (!time.period.contains(day) || (person && !person->belongs().contains(day))) continue;
                    state.facts.add(fact<&DomainScore::level>(*time.score));
                    asked = true;
                    if (!time.missing)
                        problem = true;
                    else if (!perhaps)
                        perhaps = time.missing;
                }
                for (const DomainScore* score : scores) asked = asked || (score->on && *score->on <= day);
                if (!asked) return {};

                const InformalNetwork network = informal_network_on(on.file, day);
                for (const Fact& one : network.facts) state.facts.add(one);
                for (const Fact& one : network.others) state.facts.add(one);
                for (const DomainScore* score : scores)
                    if (score->on && *score->on <= day) state.facts.add(fact<&DomainScore::on>(*score));
                if (network.active > 0 || (!problem && !perhaps)) {
                    state.holds = Holds::yes;
                    return state;
                }
                state.missing = problem ? network.missing : perhaps;
                state.holds = state.missing ? Holds::unknown : Holds::no;
                return state;
            };
            for (const Period& open : on.open.spells())
                standing(promises, on, ref(on.file.household), &norms::domain_problem, open, changes, state_on);
            unknown_start(promises, on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = {{.id = DomainScoreId{"d1"},
                .domain = LifeDomain::social_network,
                .level = DomainLevel{2},
                .on = 2026y / 1 / 19}};
            file.network_members = {{.id = NetworkMemberId{"granny"},
                .kind = NetworkKind::informal,
                .active_on = 2026y / 1 / 12}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = {{.id = DomainScoreId{"d1"},
                .domain = LifeDomain::social_network,
                .level = DomainLevel{2},
                .on = 2026y / 1 / 19}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = {
                {.id = DomainScoreId{"d1"}, .domain = LifeDomain::social_network, .on = 2026y / 1 / 19}};
            return file;
        },
};

}  // namespace blijvend::rules
