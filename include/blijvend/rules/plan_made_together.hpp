#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Whether a party took part in making a plan, or its absence is explained. When nobody can tell,
/// what is missing is set.
struct TookPart {
    bool yes = false;
    std::optional<Missing> missing{};
    std::optional<Fact> by{};  ///< somebody of the network who took part
};

[[nodiscard]] inline TookPart took_part(const CaseFile& file, const SafetyPlan& plan, Party party) {
    TookPart answer;
    for (const Absence& absence : plan.made_without) {
        if (!absence.reason) continue;
        if (absence.party == party) return {.yes = true};
        if (!absence.party)
            answer.missing = Missing{fact<&SafetyPlan::made_without>(plan),
                {"wie er niet meedeed aan het plan", "who took no part in the plan"}};
    }
    if (party == Party::household) {
        if (plan.made_with_members) return {!plan.made_with_members->empty(), answer.missing};
        return {.missing = Missing{fact<&SafetyPlan::made_with_members>(plan),
                    {"wie van het gezin meedeed aan het plan",
                        "who of the household took part in the plan"}}};
    }
    if (!plan.made_with_network)
        return {.missing = Missing{fact<&SafetyPlan::made_with_network>(plan),
                    {"wie uit het netwerk meedeed aan het plan",
                        "who of the network took part in the plan"}}};
    const NetworkKind kind =
        party == Party::informal_network ? NetworkKind::informal : NetworkKind::professional;
    for (const NetworkMemberId id : *plan.made_with_network) {
        const NetworkMember* who = find(file.network_members, id);
        if (who && who->kind == kind) return {.yes = true, .by = fact<&NetworkMember::kind>(*who)};
        if (!who || !who->kind)
            answer.missing = Missing{
                who ? fact<&NetworkMember::kind>(*who) : fact<&SafetyPlan::made_with_network>(plan),
                {"of wie meedeed familie of vriend is, of er als professional bij was",
                    "whether who took part is family or friend, or a professional"}};
    }
    return answer;
}

}  // namespace detail

/// S-12: each version of the plan is made with the household, its informal network and the
/// professional partners, or it says why one of them took no part. A layer for professionals only
/// is not asked.
inline constexpr Rule plan_made_together{
    .id = "plan-made-together",
    .title = {"Het gezin, het eigen netwerk en de professionals eromheen maken samen het veiligheidsplan.",
        "The household, its own network and the professionals around it make the safety plan together."},
    .why = {"Een plan werkt als iedereen eraan meedoet. Wie niet meepraat, let ook niet op.",
        "A plan works when everybody takes part. Whoever has no say in it does not watch over it."},
    .remedy = {"Bespreek het plan met wie er nog niet bij was. Of leg vast waarom iemand niet meedoet.",
        "Discuss the plan with whoever was not there yet. Or record why somebody takes no part."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::safety,
    .source = {sources::west_brabant,
        "second paragraph; also the interview with two directors, \"Vanuit verbinding en het netwerk verder\""},
    .covers = {"S-12"},
    .since = norms::pilot,
    .act = act<&SafetyPlan::made_with_network>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const SafetyPlan& plan : on.file.safety_plans) {
                if (!plan.since || plan.layer == Layer::professionals) continue;
                Promise promise{.subject = ref(plan),
                    .opened = plan.since,
                    .due = plan.since,
                    .ended = on.open.held_until(plan.period()),
                    .facts = {fact<&SafetyPlan::made_with_members>(plan),
                        fact<&SafetyPlan::made_with_network>(plan)}};
                bool everybody = true, somebody_left_out = false;
                std::optional<Missing> missing;
                for (const Party party :
                    {Party::household, Party::informal_network, Party::professional_partners}) {
                    const detail::TookPart answer = detail::took_part(on.file, plan, party);
                    everybody = everybody && answer.yes;
                    somebody_left_out = somebody_left_out || (!answer.yes && !answer.missing);
                    if (answer.by) promise.facts.add(*answer.by);
                    if (!answer.yes && !missing) missing = answer.missing;
                }
                if (everybody) promise.met = plan.since;
                if (!plan.layer)
                    doubt(promise,
                        Missing{fact<&SafetyPlan::layer>(plan),
                            {"wie dit plan mag lezen", "who may read this plan"}},
                        on.as_of);
                if (!somebody_left_out) doubt(promise, missing, on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.network_members = {{.id = NetworkMemberId{"granny"}, .kind = NetworkKind::informal},
                {.id = NetworkMemberId{"teacher"}, .kind = NetworkKind::professional}};
            file.safety_plans = {
                {.id = SafetyPlanId{"plan"},
                    .layer = Layer::shared,
                    .made_with_members = std::vector{MemberId{"mother"}, MemberId{"child"}},
                    .made_with_network = std::vector{NetworkMemberId{"granny"}, NetworkMemberId{"teacher"}},
                    .since = 2026y / 1 / 19}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.network_members = {{.id = NetworkMemberId{"teacher"}, .kind = NetworkKind::professional}};
            file.safety_plans = {{.id = SafetyPlanId{"plan"},
                .layer = Layer::shared,
                .made_with_members = std::vector{MemberId{"mother"}},
                .made_with_network = std::vector{NetworkMemberId{"teacher"}},
                .since = 2026y / 1 / 19}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_plans = {{.id = SafetyPlanId{"plan"},
                .layer = Layer::shared,
                .made_with_members = std::vector{MemberId{"mother"}},
                .since = 2026y / 1 / 19}};
            return file;
        },
};

}  // namespace blijvend::rules
