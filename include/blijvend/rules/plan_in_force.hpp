#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/model/in_force.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/unsafety.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-11: while it is unsafe and the case is open, a safety plan is in force and agreements hold.
/// The first row of a spell of unsafety, and of each time the case opens again in it, waits for
/// them; from then on it is a standing promise. A plan in time makes those one row: the first kept
/// spell, opened when the unsafety was established. A late plan is a row of its own, and the kept
/// spell that it opens another.
inline constexpr Rule plan_in_force{
    .id = "plan-in-force",
    .title = {"Zolang het onveilig is, is er een veiligheidsplan met afspraken.",
        "As long as it is unsafe there is a safety plan with agreements."},
    .why = {"Met een plan weet iedereen wat er gevaarlijk is en wie wat doet. Zonder plan staat ieder er alleen voor.",
        "With a plan everybody knows what is dangerous and who does what. Without one each is on their own."},
    .remedy = {"Maak met het gezin en het netwerk een plan met afspraken. Leg vast vanaf wanneer het geldt.",
        "Make a plan with agreements with the household and its network. Record from when it is in force."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::safety,
    .source = {sources::west_brabant, "second paragraph: safety plans and safety agreements"},
    .covers = {"S-11"},
    .since = norms::pilot,
    .norms = {&norms::plan_after_acute, &norms::plan_otherwise, &norms::plan_agreements},
    .act = act<&SafetyPlan::since>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            Changes changes;
            for (const SafetyPlan& plan : on.file.safety_plans) add_ends(changes, plan.period());
            for (const SafetyAgreement& agreement : on.file.safety_agreements)
                add_ends(changes, agreement.period());

            add_changes(changes, on.norms, norms::plan_agreements);
            const auto state_on = [&](Date day) -> State {
                struct Tally {
                    int certain = 0, possible = 0;
                    std::optional<Missing> missing{};
                };
                Facts holding, all;
                const auto count = [&](Tally& tally, std::optional<Period> days, Fact start,
                                       Text what) {
                    all.add(start);
                    if (!days || !days->contains(day)) return;
                    ++tally.possible;
                    if (days->since) {
                        ++tally.certain;
                        holding.add(start);
                    } else if (!tally.missing) {
                        tally.missing = Missing{start, what};
                    }
                };
                Tally plans, agreements;
                for (const SafetyPlan& plan : on.file.safety_plans)
                    count(plans, in_force(plan), fact<&SafetyPlan::since>(plan),
                        {"sinds wanneer dit plan geldt", "since when this plan is in force"});
                for (const SafetyAgreement& agreement : on.file.safety_agreements)
                    count(agreements, in_force(agreement),
                        fact<&SafetyAgreement::agreed_on>(agreement),
                        {"wanneer deze afspraak is gemaakt", "when this agreement was made"});
                const int enough = on.norms.value(norms::plan_agreements, day);
                if (plans.certain > 0 && agreements.certain >= enough)
                    return {.holds = Holds::yes, .facts = holding};
                if (plans.possible > 0 && agreements.possible >= enough)
                    return {.holds = Holds::unknown,
                        .facts = all,
                        .missing = plans.certain > 0 ? agreements.missing : plans.missing};
                return {.holds = Holds::no, .facts = all};
            };

            for (const UnsafetySpell& spell : on.reading.unsafety) {
                const std::size_t first_of_spell = promises.size();
                for (const Period& asked : on.open.during(spell.period)) {
                    const std::ptrdiff_t before = std::ssize(promises);
                    standing(promises, on, ref(*spell.found_by), &norms::plan_agreements, asked,
                        changes, state_on);
                    const auto first = promises.begin() + before;
                    if (first == promises.end()) continue;
                    auto kept = std::find_if(
                        first, promises.end(), [](const Promise& row) { return row.met.has_value(); });

                    Promise promise = promise_in(spell, on, *asked.since, norms::plan_after_acute,
                        norms::plan_otherwise);
                    const Promise& decisive = kept == promises.end() ? promises.back() : *kept;
                    for (const Fact& one : decisive.facts) promise.facts.add(one);
                    promise.met = decisive.met;
                    if (!promise.met) promise.ended = decisive.ended;
                    for (auto row = first; row != kept; ++row)
                        if (*row->opened <= *promise.due) doubt(promise, row->missing, on.as_of);
                    doubt_if_acute(promise, spell, on, norms::plan_after_acute);
                    if (status_on(promise, on.as_of) == Status::kept) {
                        promise.ended = kept->ended;
                        ++kept;
                    }
                    promises.insert(promises.erase(first, kept), promise);
                }
                if (spell.acute)
                    for (std::size_t i = first_of_spell; i < promises.size(); ++i)
                        promises[i].severity = Severity::must;
            }
            undated_unsafety(promises, on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {example::found_unsafe("a1", 2026y / 2 / 9)};
            file.safety_plans = {{.id = SafetyPlanId{"plan"}, .since = 2026y / 2 / 16}};
            file.safety_agreements = {{.id = SafetyAgreementId{"g1"}, .owners = {{.member = MemberId{"mother"}}}, .agreed_on = 2026y / 2 / 16}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {example::found_unsafe("a1", 2026y / 2 / 9)};
            file.safety_plans = {{.id = SafetyPlanId{"plan"}, .since = 2026y / 2 / 16}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {example::found_unsafe("a1", 2026y / 2 / 9)};
            file.safety_plans = {{.id = SafetyPlanId{"plan"}}};
            file.safety_agreements = {{.id = SafetyAgreementId{"g1"}, .owners = {{.member = MemberId{"mother"}}}, .agreed_on = 2026y / 2 / 16}};
            return file;
        },
};

}  // namespace blijvend::rules
