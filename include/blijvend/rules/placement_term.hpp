#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/measure_run.hpp>
#include <blijvend/rules/parts/protection_measure.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-12: an authorised placement ends within the longest term of its authorisation, from the day it started.
/// What prolongs it rests on an authorisation of its own. A placement that nobody ended ends by itself on the
/// day planned for that. One that everybody agreed to needs no authorisation and is not asked, nor is one in
/// an emergency. The closure of the case does not end it.
inline constexpr Rule placement_term{
    .id = "placement-term",
    .title = {"Een uithuisplaatsing duurt niet langer dan de rechter mag toestaan.",
        "An out-of-home placement does not last longer than the court may allow."},
    .why = {"Een kind hoort thuis als dat veilig kan. De rechter kijkt daarom elk jaar opnieuw.",
        "A child belongs at home when that is safe. That is why the court looks again every year."},
    .remedy = {"Vraag op tijd verlenging, of haal het kind terug naar huis. Leg vast wanneer de plaatsing stopte.",
        "Ask in time to prolong it, or bring the child back home. Record when the placement ended."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::placement, "twelve months, to be extended"},
    .set_by = NormOrigin::official,
    .covers = {"P-12"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::placement_term},
    .act = act<&Measure::ended_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                if (measure.kind != MeasureKind::out_of_home_placement || !is_authorised_placement(measure)) continue;
                if (const std::optional<Period> days = in_force(measure))
                    promises.push_back(ends_within(on, measure, *days, norms::placement_term));
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2024y / 11 / 4);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::out_of_home_placement,
                .started_on = 2025y / 1 / 13,
                .ended_on = 2025y / 9 / 1}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2024y / 11 / 4);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::out_of_home_placement,
                .started_on = 2025y / 1 / 13}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2024y / 11 / 4);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::out_of_home_placement,
                .ended_on = 2025y / 9 / 1}};
            return file;
        },
};

}  // namespace blijvend::rules
