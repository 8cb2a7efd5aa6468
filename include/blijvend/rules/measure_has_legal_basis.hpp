#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/legal_ground.hpp>
#include <blijvend/rules/parts/measure_run.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-37: a coercive measure rests on a ground in law from the day it starts: a ground or an article is
/// recorded. Here an absent ground is the breach itself, mended by recording it, also when the measure has
/// ended or the case is closed. Whether the ground suffices is not checked.
inline constexpr Rule measure_has_legal_basis{
    .id = "measure-has-legal-basis",
    .title = {"Bij elke maatregel tegen iemands wil staat op welke wet die rust.",
        "Every measure against somebody's will says on which law it rests."},
    .why = {"Dwang mag alleen als de wet het toestaat. Het gezin moet kunnen nagaan welke wet dat is.",
        "Coercion is allowed only when the law permits it. The household must be able to see which law that is."},
    .remedy = {"Leg de wettelijke grondslag of het artikel vast. Is er geen, stop dan met de maatregel.",
        "Record the legal basis or the article. If there is none, stop the measure."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::trust,
    .source = {sources::whole_family_2020, "Het moet en kan anders!: of course we have to keep to the law"},
    .covers = {"S-37"},
    .since = norms::pilot,
    .act = act<&Measure::legal_basis>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                const std::optional<Period> running = in_force(measure);
                if (!running || measure.is_coercive() == false) continue;
                Promise promise{.subject = ref(measure),
                    .opened = running->since,
                    .due = running->since,
                    .facts = {fact<&Measure::started_on>(measure), fact<&Measure::legal_basis>(measure),
                        fact<&Measure::article>(measure)}};
                if (!running->since) promise.missing = missing_start_of(measure);
                if (is_legal_ground(measure.legal_basis) || (measure.article && !measure.article->empty()))
                    promise.met = running->since;
                if (!measure.is_coercive())
                    doubt(promise,
                        Missing{fact<&Measure::coercive>(measure),
                            {"of deze maatregel tegen iemands wil is", "whether this measure is against somebody's will"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .legal_basis = LegalBasis::court_order,
                .started_on = 2026y / 2 / 16}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .started_on = 2026y / 2 / 16}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {
                {.id = MeasureId{"m1"}, .kind = MeasureKind::time_out, .started_on = 2026y / 2 / 16}};
            return file;
        },
};

}  // namespace blijvend::rules
