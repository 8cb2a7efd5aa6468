#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/domain_scoring.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-20: when a plan comes into force the household's latest scores in the Self-Sufficiency Matrix are recent; a
/// later score mends it. Only asked when there are such scores by then; whether every domain and member was
/// scored again is not checked.
inline constexpr Rule scores_fresh{
    .id = "scores-fresh",
    .title = {"Een plan rust op verse scores van de Zelfredzaamheid-Matrix.",
        "A plan rests on fresh scores of the Self-Sufficiency Matrix."},
    .why = {"Een score gaat over de laatste weken. Met oude scores maak je een plan voor een gezin dat er niet meer is.",
        "A score is about the last weeks. With old scores you make a plan for a household that is no longer there."},
    .remedy = {"Scoor de leefdomeinen opnieuw met het gezin. Pas het plan daarna aan.",
        "Score the life domains again with the household. Change the plan after that."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::help,
    .source = {sources::zrm, "a score is about the last thirty days"},
    .set_by = NormOrigin::official,
    .covers = {"P-20"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::score_fresh},
    .act = act<&DomainScore::on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const SafetyPlan& plan : on.file.safety_plans) {
                if (!plan.since) continue;
                Promise promise{.subject = ref(plan),
                    .opened = plan.since,
                    .due = plan.since,
                    .ended = on.open.held_until(plan.period()),
                    .facts = {fact<&SafetyPlan::since>(plan)},
                    .norm = &norms::score_fresh};
                bool asked = false;
                std::optional<Missing> perhaps_asked;
                Beats scores;
                for (const DomainScore& score : on.file.domain_scores) {
                    if (is_zrm(score) == false) continue;
                    const bool later = score.on && *score.on > *plan.since;
                    Beat beat{.day = score.on, .fact = fact<&DomainScore::on>(score)};
                    if (!score.on)
                        beat.missing = missing_day_of(score);
                    else if (!score.scheme)
                        beat.missing = missing_scheme_of(score);
                    if (!later && beat.certain()) asked = true;
                    if (!later && !beat.certain()) perhaps_asked = beat.missing;
                    if (score.on && !later) beat.day = plan.since;
                    if (score.on && on.norms.last_day(norms::score_fresh, *score.on, on.calendar) < *plan.since) {
                        promise.facts.add(beat.fact);
                        continue;
                    }
                    if (!beat.day || *beat.day < promise.ended.value_or(Date::max())) scores.push_back(beat);
                }
                if (!asked && !perhaps_asked) continue;
                meet(promise, scores, on.as_of);
                if (!asked) doubt(promise, perhaps_asked, on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_plans = {{.id = SafetyPlanId{"plan"}, .since = 2026y / 2 / 9}};
            file.domain_scores = {{.id = DomainScoreId{"d1"}, .scheme = DomainScheme::zrm_2017, .on = 2026y / 1 / 19}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_plans = {{.id = SafetyPlanId{"plan"}, .since = 2026y / 2 / 23}};
            file.domain_scores = {{.id = DomainScoreId{"d1"}, .scheme = DomainScheme::zrm_2017, .on = 2026y / 1 / 19}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_plans = {{.id = SafetyPlanId{"plan"}, .since = 2026y / 2 / 9}};
            file.domain_scores = {{.id = DomainScoreId{"d1"}, .scheme = DomainScheme::zrm_2017}};
            return file;
        },
};

}  // namespace blijvend::rules
