#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/model/in_force.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/unsafety.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-08: when unsafety is established, something that makes it safe starts soon: a measure of any
/// kind or a safety agreement, also one that was in force already. A row per spell of unsafety in
/// which the case is open at some time. The longer it takes, the heavier it weighs: longest of all,
/// longer than the chain of old took.
inline constexpr Rule first_safety_measure{
    .id = "first-safety-measure",
    .title = {"Blijkt het onveilig? Dan begint er snel iets dat het veiliger maakt.",
        "When it turns out to be unsafe, something that makes it safer starts soon."},
    .why = {"Vroeger duurde het gemiddeld acht maanden. Al die tijd ging het geweld door.",
        "It used to take eight months on average. All that time the violence went on."},
    .remedy = {"Maak vandaag een afspraak of neem een maatregel. Leg vast wanneer die begint.",
        "Make an agreement or take a measure today. Record when it starts."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::first_days,
    .source = {sources::whole_family_2020, "Eén team"},
    .covers = {"S-08"},
    .since = norms::pilot,
    .norms = {&norms::first_measure, &norms::first_measure_acute, &norms::old_chain_wait},
    .act = act<&Measure::started_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const UnsafetySpell& spell : on.reading.unsafety) {
                const OpenParts open = on.open.during(spell.period);
                if (open.empty()) continue;
                const Date opened = *spell.period.since;
                Promise promise =
                    promise_in(spell, on, opened, norms::first_measure_acute, norms::first_measure);
                promise.ended = open.front().until;

                Facts looked_at = promise.facts;
                std::optional<Missing> missing;
                const auto consider = [&](std::optional<Period> days, Fact start, Text what) {
                    looked_at.add(start);
                    if (!days) return;
                    if (!days->since) {
                        if (days->contains(opened) && !missing) missing = Missing{start, what};
                        return;
                    }
                    const Date day = days->contains(opened) ? opened : *days->since;
                    const auto before = promise.met ? promise.met : promise.ended;
                    if (!Period{opened, before}.contains(day)) return;
                    promise.met = day;
                    promise.facts = {fact<&Assessment::finished_on>(*spell.found_by), start};
                };
                for (const Measure& measure : on.file.measures)
                    consider(in_force(measure), fact<&Measure::started_on>(measure),
                        {"wanneer deze maatregel begon", "when this measure started"});
                for (const SafetyAgreement& agreement : on.file.safety_agreements)
                    consider(in_force(agreement), fact<&SafetyAgreement::agreed_on>(agreement),
                        {"wanneer deze afspraak is gemaakt", "when this agreement was made"});
                if (!promise.met) promise.facts = looked_at;
                doubt(promise, missing, on.as_of);
                doubt_if_acute(promise, spell, on, norms::first_measure_acute);

                const Date took_until = promise.met.value_or(promise.ended.value_or(on.as_of));
                const Date should_by = on.norms.last_day(norms::first_measure, opened, on.calendar);
                if (took_until > on.norms.last_day(norms::old_chain_wait, opened, on.calendar))
                    promise.severity = Severity::must;
                else if (took_until > *promise.due && took_until <= should_by)
                    promise.severity = Severity::may;
                promises.push_back(promise);
            }
            undated_unsafety(promises, on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {example::found_unsafe("a1", 2026y / 2 / 9)};
            file.measures = {{.id = MeasureId{"m1"}, .kind = MeasureKind::alarm_button, .started_on = 2026y / 2 / 12}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {example::found_unsafe("a1", 2026y / 2 / 9)};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {example::found_unsafe("a1", 2026y / 2 / 9)};
            file.measures = {{.id = MeasureId{"m1"}, .kind = MeasureKind::alarm_button}};
            return file;
        },
};

}  // namespace blijvend::rules
