#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/measure_run.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-13: a provisional supervision order ends within its longest term from the day it started, by itself or
/// because something follows it. An order that nobody ended ends by itself on the day planned for that. The
/// closure of the case does not end it.
inline constexpr Rule provisional_order_term{
    .id = "provisional-order-term",
    .title = {"Een voorlopige ondertoezichtstelling duurt niet langer dan de wet toestaat.",
        "A provisional supervision order does not last longer than the law allows."},
    .why = {"Voorlopig is bedoeld voor nood. Daarna moet de rechter rustig naar iedereen luisteren.",
        "Provisional is meant for an emergency. After that the court has to listen to everybody calmly."},
    .remedy = {"Ga na of de maatregel is gestopt of vervangen. Leg vast wanneer.",
        "Find out whether the order has ended or was replaced. Record when."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::background, "P-13"},
    .set_by = NormOrigin::official,
    .covers = {"P-13"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::provisional_order_term},
    .act = act<&Measure::ended_on>,
    .off = {"De bron is alleen achtergrondkennis. Niemand heeft die nagekeken.",
        "The source is background knowledge only. Nobody has verified it."},
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                if (measure.kind != MeasureKind::provisional_supervision_order) continue;
                if (const std::optional<Period> days = in_force(measure))
                    promises.push_back(ends_within(on, measure, *days, norms::provisional_order_term));
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2025y / 9 / 1);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::provisional_supervision_order,
                .started_on = 2025y / 10 / 6,
                .ended_on = 2026y / 1 / 6}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2025y / 9 / 1);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::provisional_supervision_order,
                .started_on = 2025y / 10 / 6}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2025y / 9 / 1);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::provisional_supervision_order,
                .ended_on = 2026y / 1 / 6}};
            return file;
        },
};

}  // namespace blijvend::rules
