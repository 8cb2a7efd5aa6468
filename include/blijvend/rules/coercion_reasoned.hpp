#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-26: who asks for coercion says why nothing lighter would do, and which lighter ways were
/// tried. Acute danger leaves no time for those and is not asked; nor is what was only considered.
/// The closure of the case does not end it: an unreasoned request stays one.
inline constexpr Rule coercion_reasoned{
    .id = "coercion-reasoned",
    .title = {"Dwang komt pas na lichtere manieren, en met uitleg.", "Coercion comes only after lighter ways, and with reasons."},
    .why = {"Dwang kan een gezin beschadigen. Stap voor stap werkt vaak beter.",
        "Coercion can harm a household. Step by step often works better."},
    .remedy = {"Leg vast welke lichtere manieren zijn geprobeerd, en waarom die niet genoeg waren.",
        "Record which lighter ways were tried, and why they were not enough."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::whole_family_2020,
        "Je zit aan elkaar vast; also the blog of Veilig Thuis West-Brabant, \"Soms is stap voor stap beter\""},
    .covers = {"S-26"},
    .since = norms::pilot,
    .act = act<&Measure::reasoning>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                if (measure.is_coercive() == false || measure.acute_danger == true) continue;
                const std::optional<Date> asked_on = measure.requested_on ? measure.requested_on
                                                     : measure.started_on ? measure.started_on
                                                                          : measure.decided_on;
                const bool only_considered = (measure.considered_on || measure.averted_on) &&
                                             !measure.granted && !measure.ended_on;
                if (!asked_on && only_considered) continue;

                const bool reasoned = measure.reasoning && !measure.reasoning->empty() &&
                                      !measure.alternatives_tried.empty();
                Promise promise{.subject = ref(measure),
                    .opened = asked_on,
                    .due = asked_on,
                    .facts = {fact<&Measure::reasoning>(measure),
                        fact<&Measure::alternatives_tried>(measure)}};
                if (reasoned) promise.met = asked_on;
                promise.ended = measure.averted_on;
                if (measure.granted == false && measure.decided_on)
                    promise.ended =
                        std::min(*measure.decided_on, promise.ended.value_or(*measure.decided_on));
                if (!asked_on)
                    promise.missing = Missing{fact<&Measure::requested_on>(measure),
                        {"wanneer om deze maatregel is gevraagd", "when this measure was asked for"}};
                if (!measure.is_coercive())
                    doubt(promise,
                        Missing{fact<&Measure::coercive>(measure),
                            {"of deze maatregel tegen iemands wil is", "whether this measure is against somebody's will"}},
                        on.as_of);
                if (!measure.acute_danger)
                    doubt(promise,
                        Missing{fact<&Measure::acute_danger>(measure),
                            {"of er acuut gevaar was", "whether there was acute danger"}},
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
                .acute_danger = false,
                .alternatives_tried = {Alternative::intensive_help, Alternative::network_help},
                .reasoning = "Help at home and help of the grandparents were not enough.",
                .requested_on = 2026y / 2 / 16}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .acute_danger = false,
                .requested_on = 2026y / 2 / 16}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {
                {.id = MeasureId{"m1"}, .kind = MeasureKind::supervision_order, .requested_on = 2026y / 2 / 16}};
            return file;
        },
};

}  // namespace blijvend::rules
