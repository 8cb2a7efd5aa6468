#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/protection_measure.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-12: an authorisation to place a child lapses when it is not used in time, so a placement that starts after
/// that day starts without one, and is broken from then on. Nobody has to use it: one that is never used lapses,
/// and is no breach. The term may shift to a working day. A placement that everybody agreed to, or in an
/// emergency, is not asked.
inline constexpr Rule placement_used{
    .id = "placement-used",
    .title = {"Een uithuisplaatsing begint op tijd, of gaat niet door.",
        "An out-of-home placement starts in time, or not at all."},
    .why = {"Na die tijd kan alles anders zijn. Dan moet de rechter eerst opnieuw kijken.",
        "After that time everything may be different. Then the court has to look again first."},
    .remedy = {"Vraag de rechter opnieuw om toestemming, of stop de plaatsing. Leg vast wat er is besloten.",
        "Ask the court for permission again, or stop the placement. Record what was decided."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::placement_lapse, "lapses after three months"},
    .set_by = NormOrigin::official,
    .covers = {"P-12"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::placement_unused},
    .act = act<&Measure::started_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                if (measure.kind != MeasureKind::out_of_home_placement || !is_authorised_placement(measure)) continue;
                if (measure.granted == false) continue;
                if (!measure.decided_on && !measure.granted && !measure.started_on) continue;
                Promise promise{.subject = ref(measure),
                    .opened = measure.decided_on,
                    .facts = {fact<&Measure::decided_on>(measure), fact<&Measure::started_on>(measure)},
                    .norm = &norms::placement_unused};
                if (!measure.decided_on) {
                    promise.missing = Missing{fact<&Measure::decided_on>(measure),
                        {"wanneer de rechter deze plaatsing toestond", "when the court authorised this placement"}};
                    promises.push_back(promise);
                    continue;
                }
                const Date decided = *measure.decided_on;
                promise.due = on.norms.statutory_last_day(norms::placement_unused, decided, on.calendar);
                if (measure.started_on && *measure.started_on > *promise.due) {
                    promise.ended = *measure.started_on;
                } else if (measure.started_on) {
                    promise.met = std::max(decided, *measure.started_on);
                } else if (measure.ended_on && *measure.ended_on > *promise.due && !measure.averted_on) {
                    promise.missing = Missing{fact<&Measure::started_on>(measure),
                        {"of en wanneer deze plaatsing begon", "whether and when this placement started"}};
                } else {
                    for (const std::optional<Date>& day : {measure.averted_on, measure.ended_on})
                        if (day) promise.ended = std::min(*day, promise.ended.value_or(*day));
                    if (*promise.due < on.as_of)
                        promise.ended = std::min(*promise.due, promise.ended.value_or(*promise.due));
                }
                if (!measure.granted)
                    doubt(promise,
                        Missing{fact<&Measure::granted>(measure),
                            {"of de rechter deze plaatsing toestond", "whether the court authorised this placement"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 6 / 1,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::out_of_home_placement,
                .decided_on = 2026y / 1 / 12,
                .granted = true,
                .started_on = 2026y / 2 / 2}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::out_of_home_placement,
                .decided_on = 2026y / 1 / 12,
                .granted = true,
                .started_on = 2026y / 5 / 4}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::out_of_home_placement,
                .started_on = 2026y / 2 / 2}};
            return file;
        },
};

}  // namespace blijvend::rules
