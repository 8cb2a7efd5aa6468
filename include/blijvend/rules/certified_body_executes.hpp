#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/measure_run.hpp>
#include <blijvend/rules/parts/protection_measure.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-23: only a certified youth-protection body executes a measure that protects a child by law: an order, or
/// a placement that not everybody agreed to. It holds as long as the measure runs, also when the case is
/// closed. Whether the body was certified on the day itself is not checked.
inline constexpr Rule certified_body_executes{
    .id = "certified-body-executes",
    .title = {"Alleen een gecertificeerde instelling voert een maatregel voor een kind uit.",
        "Only a certified body carries out a measure that protects a child."},
    .why = {"Zo'n maatregel grijpt diep in. Het gezin moet erop rekenen dat het goed gebeurt.",
        "Such a measure cuts deep. The household must be able to count on it being done well."},
    .remedy = {"Laat een gecertificeerde instelling de maatregel uitvoeren. Leg vast welke dat is.",
        "Let a certified body carry out the measure. Record which one."},
    .severity = Severity::must,
    .kind = RuleKind::standing,
    .theme = Theme::measures,
    .source = {sources::protection_bodies, "only a certified institution executes protection measures"},
    .set_by = NormOrigin::official,
    .covers = {"P-23"},
    .since = Date{2019y / 1 / 1},
    .act = act<&Measure::executed_by>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                const std::optional<Period> days = running_days(on.file, measure, on.as_of);
                if (!is_protection_measure(measure) || !days) continue;
                const auto who = measure.executed_by ? find(on.file.organisations, *measure.executed_by) : nullptr;
                Promise promise{.subject = ref(measure),
                    .opened = days->since,
                    .due = days->since,
                    .ended = days->until,
                    .facts = {fact<&Measure::started_on>(measure), fact<&Measure::executed_by>(measure)}};
                if (who) promise.facts.add(fact<&Organisation::kind>(*who));
                if (!days->since)
                    promise.missing = missing_start_of(measure);
                else if (who && (who->kind == OrganisationKind::certified_institution ||
                                    who->kind == OrganisationKind::certified_institution_lvb))
                    promise.met = days->since;
                else if (!measure.executed_by)
                    doubt(promise,
                        Missing{fact<&Measure::executed_by>(measure),
                            {"wie deze maatregel uitvoert", "who carries out this measure"}},
                        on.as_of);
                else if (!who || !who->kind)
                    doubt(promise,
                        Missing{who ? fact<&Organisation::kind>(*who) : fact<&Measure::executed_by>(measure),
                            {"wat voor organisatie deze maatregel uitvoert",
                                "what kind of organisation carries out this measure"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.organisations = {
                {.id = OrganisationId{"youth"}, .kind = OrganisationKind::certified_institution}};
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .executed_by = OrganisationId{"youth"},
                .started_on = 2026y / 2 / 9}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.organisations = {{.id = OrganisationId{"local"}, .kind = OrganisationKind::local_team}};
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .executed_by = OrganisationId{"local"},
                .started_on = 2026y / 2 / 9}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .started_on = 2026y / 2 / 9}};
            return file;
        },
};

}  // namespace blijvend::rules
