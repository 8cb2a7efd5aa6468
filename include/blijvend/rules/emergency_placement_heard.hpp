#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/measure_run.hpp>
#include <blijvend/rules/parts/protection_measure.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-13: after an emergency placement the court hears the people concerned within its term, which may shift to
/// a working day. A hearing before the placement counts; the end of the placement ends it. One that everybody
/// agreed to is not asked. The closure of the case does not end it. Who was heard is not looked at.
inline constexpr Rule emergency_placement_heard{
    .id = "emergency-placement-heard",
    .title = {"Na een spoeduithuisplaatsing hoort de rechter kind en ouders snel.",
        "After an emergency placement the court soon hears child and parents."},
    .why = {"Bij spoed kan niemand vooraf iets zeggen. Daarom moet dat heel snel daarna.",
        "In an emergency nobody can speak beforehand. So they have to be heard very soon after."},
    .remedy = {"Vraag wanneer de zitting is en bereid kind en ouders voor. Leg de dag van de zitting vast.",
        "Ask when the hearing is, and prepare child and parents. Record the day of the hearing."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::background, "P-13"},
    .set_by = NormOrigin::official,
    .covers = {"P-13"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::emergency_hearing},
    .act = act<&Measure::heard_on>,
    .off = {"De bron is alleen achtergrondkennis. Niemand heeft die nagekeken.",
        "The source is background knowledge only. Nobody has verified it."},
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                const std::optional<Period> days = running_days(on.file, measure, on.as_of);
                if (measure.kind != MeasureKind::emergency_out_of_home_placement || !is_authorised_placement(measure) ||
                    !days)
                    continue;
                Promise promise{.subject = ref(measure),
                    .opened = days->since,
                    .ended = days->until,
                    .facts = {fact<&Measure::started_on>(measure), fact<&Measure::heard_on>(measure)},
                    .norm = &norms::emergency_hearing};
                if (!days->since) {
                    promise.missing = missing_start_of(measure);
                    promises.push_back(promise);
                    continue;
                }
                promise.due = on.norms.statutory_last_day(norms::emergency_hearing, *days->since, on.calendar);
                if (measure.heard_on && (!days->until || *measure.heard_on <= *days->until))
                    promise.met = std::max(*days->since, *measure.heard_on);
                if (!measure.heard_on && !measure.heard.empty())
                    doubt(promise,
                        Missing{fact<&Measure::heard_on>(measure), {"wanneer de zitting was", "when the hearing was"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::emergency_out_of_home_placement,
                .heard_on = 2026y / 2 / 16,
                .started_on = 2026y / 2 / 9}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::emergency_out_of_home_placement,
                .started_on = 2026y / 2 / 9}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::emergency_out_of_home_placement,
                .heard = {MemberId{"child"}},
                .started_on = 2026y / 2 / 9}};
            return file;
        },
};

}  // namespace blijvend::rules
