#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/measure_run.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The first restraining order in the file of those that a measure prolongs, or the measure itself when there
/// is none or they prolong each other in a circle. Null when it never was in force, or is something else.
[[nodiscard]] inline const Measure* first_order_of(const CaseFile& file, const Measure& measure) {
    const auto is_one = [](const Measure& one) {
        return (!one.kind || one.kind == MeasureKind::restraining_order) && in_force(one);
    };
    if (!is_one(measure)) return nullptr;
    const Measure* first = &measure;
    for (std::size_t step = 0; first->extends; ++step) {
        if (step == file.measures.size()) return &measure;
        const Measure* before = find(file.measures, *first->extends);
        if (!before || !is_one(*before)) break;
        first = before;
    }
    return first;
}

}  // namespace detail

/// P-10: a restraining order with all that prolongs it ends within its longest term from the day it started,
/// weekends or not. One row an order, about the first; kept when the last has ended. An order that nobody
/// ended or prolonged ends by itself on the day planned for that. The first ten days are not looked at, nor is
/// whether the mayor was allowed to prolong it. The closure of the case does not end it. Of an order that
/// prolongs one the file does not have, only that it took too long can be said.
inline constexpr Rule restraining_order_term{
    .id = "restraining-order-term",
    .title = {"Een huisverbod duurt niet langer dan de wet toestaat.",
        "A restraining order does not last longer than the law allows."},
    .why = {"Iemand mag na die tijd weer naar huis. Het gezin moet weten vanaf welke dag.",
        "After that time somebody may come home again. The household has to know from which day."},
    .remedy = {"Ga na of het huisverbod is afgelopen en leg de dag vast. Maak afspraken voor de tijd erna.",
        "Find out whether the order has ended and record the day. Make agreements for the time after it."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::restraining_order_act, "article 9: four weeks after it was imposed"},
    .set_by = NormOrigin::official,
    .covers = {"P-10"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::restraining_order_term},
    .act = act<&Measure::ended_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& order : on.file.measures) {
                if (detail::first_order_of(on.file, order) != &order) continue;
                bool named = false;
                std::vector<const Measure*> links, last;
                for (const Measure& link : on.file.measures) {
                    if (detail::first_order_of(on.file, link) != &order) continue;
                    named = named || link.kind == MeasureKind::restraining_order;
                    links.push_back(&link);
                }
                if (!named) continue;
                for (const Measure* link : links) {
                    const auto prolongs = [&](const Measure* next) {
                        return next != link && next->extends == link->id;
                    };
                    if (std::ranges::none_of(links, prolongs)) last.push_back(link);
                }
                Promise promise = ends_within(on, order, *in_force(order), norms::restraining_order_term);
                if (promise.missing) {
                    promises.push_back(promise);
                    continue;
                }
                promise.met.reset();
                promise.facts = {fact<&Measure::started_on>(order)};
                bool all_ended = true;
                for (const Measure* link : last) {
                    const std::optional<Ending> ending = ending_of(on.file, *link, on.as_of);
                    promise.facts.add(ending ? ending->fact : fact<&Measure::ended_on>(*link));
                    all_ended = all_ended && ending;
                    if (ending) promise.met = std::max(promise.met.value_or(ending->day), ending->day);
                }
                if (!all_ended) promise.met.reset();
                if (order.extends && !is_no(status_on(promise, on.as_of)))
                    promise.missing = Missing{fact<&Measure::extends>(order),
                        {"wanneer het huisverbod begon dat dit verlengt", "when the order that this prolongs started"}};
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 30,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                                 .kind = MeasureKind::restraining_order,
                                 .started_on = 2026y / 2 / 9,
                                 .planned_until = 2026y / 2 / 19},
                {.id = MeasureId{"m2"},
                    .kind = MeasureKind::restraining_order,
                    .started_on = 2026y / 2 / 19,
                    .planned_until = 2026y / 3 / 9,
                    .extends = MeasureId{"m1"}}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::restraining_order,
                .started_on = 2026y / 2 / 9}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::restraining_order,
                .ended_on = 2026y / 3 / 9}};
            return file;
        },
};

}  // namespace blijvend::rules
