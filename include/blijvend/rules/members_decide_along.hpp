#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/person.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/age.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The members who are to have a say in a plan, of any age: those who belong to the household on its first day,
/// and whom it is for and not hidden from.
[[nodiscard]] inline ShortList<const Member*, 8> who_has_a_say(const Judging& on, const SafetyPlan& plan) {
    ShortList<const Member*, 8> who;
    for (const Member& member : on.file.members) {
        const bool person = on.people.is_person(member) && member.belongs().contains(*plan.since);
        const bool for_them = plan.for_members.empty() || on.people.named(plan.for_members, member) == true;
        if (person && for_them && on.people.named(plan.hidden_from, member) != true) who.push_back(&member);
    }
    return who;
}

}  // namespace detail

/// P-17: every grown-up who belongs to the household on a plan's first day, a former partner too, took part in
/// making it, or the plan says why the household did not. Not asked are a layer for professionals, members a
/// plan is not for, and those it is hidden from. How much say they had is not checked.
inline constexpr Rule members_decide_along{
    .id = "members-decide-along",
    .title = {"Alle volwassenen in het gezin beslissen mee over het veiligheidsplan.",
        "All grown-ups in the household have a say in the safety plan."},
    .why = {"Wie meebeslist, houdt zich eerder aan de afspraken. Dat geldt ook voor een ex-partner.",
        "Whoever has a say keeps to the agreements sooner. That goes for a former partner too."},
    .remedy = {"Bespreek het plan met wie er nog niet bij was. Of leg vast waarom dat niet kan.",
        "Discuss the plan with whoever was not there yet. Or record why that is not possible."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::safety,
    .source = {sources::mda, "one fixed contact for the whole family; members decide along from the start"},
    .covers = {"P-17"},
    .since = norms::pilot,
    .norms = {&norms::majority},
    .act = act<&SafetyPlan::made_with_members>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const SafetyPlan& plan : on.file.safety_plans) {
                if (!plan.since || plan.layer == Layer::professionals) continue;
                Promise promise{.subject = ref(plan),
                    .opened = plan.since,
                    .due = plan.since,
                    .ended = on.open.held_until(plan.period()),
                    .facts = {fact<&SafetyPlan::made_with_members>(plan)}};
                bool asked = false, left_out = false, reasoned = false;
                std::optional<Missing> who, whose_absence;
                for (const Member* member : detail::who_has_a_say(on, plan)) {
                    const int majority = on.norms.value(norms::majority, *plan.since);
                    const std::optional<bool> grown_up = grown_up_on(*member, *plan.since, majority);
                    if (grown_up == false) continue;
                    asked = true;
                    const std::optional<bool> took_part =
                        plan.made_with_members ? on.people.named(*plan.made_with_members, *member)
                                               : std::nullopt;
                    if (took_part == true) continue;
                    promise.facts.add(fact<&Member::roles>(*member));
                    if (!took_part)
                        who = Missing{fact<&SafetyPlan::made_with_members>(plan),
                            {"wie van het gezin meedeed aan het plan", "who of the household took part in the plan"}};
                    else if (!grown_up)
                        who = missing_age_of(*member);
                    else
                        left_out = true;
                }
                for (const Absence& absence : plan.made_without) {
                    if (!absence.reason) continue;
                    if (absence.party == Party::household) reasoned = true;
                    if (!absence.party)
                        whose_absence = Missing{fact<&SafetyPlan::made_without>(plan),
                            {"wie er niet meedeed aan het plan", "who took no part in the plan"}};
                }
                if (!asked) continue;
                if (reasoned || (!left_out && !who)) promise.met = plan.since;
                if (reasoned) promise.facts.add(fact<&SafetyPlan::made_without>(plan));
                if (!plan.layer)
                    doubt(promise,
                        Missing{fact<&SafetyPlan::layer>(plan), {"wie dit plan mag lezen", "who may read this plan"}},
                        on.as_of);
                if (plan.layer == Layer::some_members && plan.for_members.empty())
                    doubt(promise,
                        Missing{fact<&SafetyPlan::for_members>(plan), {"voor wie dit plan is", "whom this plan is for"}},
                        on.as_of);
                doubt(promise, whose_absence, on.as_of);
                if (!left_out) doubt(promise, who, on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_plans = {{.id = SafetyPlanId{"plan"},
                .layer = Layer::shared,
                .made_with_members = std::vector{MemberId{"mother"}},
                .since = 2026y / 1 / 19}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.members.push_back({.id = MemberId{"father"}, .roles = {MemberRole::former_partner}});
            file.safety_plans = {{.id = SafetyPlanId{"plan"},
                .layer = Layer::shared,
                .made_with_members = std::vector{MemberId{"mother"}},
                .since = 2026y / 1 / 19}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_plans = {{.id = SafetyPlanId{"plan"}, .layer = Layer::shared, .since = 2026y / 1 / 19}};
            return file;
        },
};

}  // namespace blijvend::rules
