#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/measure_run.hpp>
#include <blijvend/rules/parts/protection_measure.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The power a measure asks of whoever executes it, or decides on it; nothing when none fits.
[[nodiscard]] constexpr std::optional<Power> power_for(const Measure& measure) noexcept {
    if (is_protection_measure(measure)) return Power::execute_protection_measures;
    if (!measure.kind) return {};
    switch (*measure.kind) {
        case MeasureKind::restraining_order: return Power::impose_restraining_order;
        case MeasureKind::arrest: return Power::arrest;
        case MeasureKind::shelter: return Power::shelter;
        case MeasureKind::conditional_suspension:
        case MeasureKind::probation_supervision: return Power::supervise_offenders;
        default: return {};
    }
}

}  // namespace detail

/// S-35: who is responsible for a running measure has the power it needs: the organisation that executes
/// it, and of a restraining order the one that decides. A measure that asks for no power, or of which the
/// kind is not recorded, is not asked. No powers recorded is not "none"; since when they hold is not known.
inline constexpr Rule power_with_responsibility{
    .id = "power-with-responsibility",
    .title = {"Wie verantwoordelijk is voor een maatregel, heeft ook de macht om die uit te voeren.",
        "Whoever is responsible for a measure also has the power to carry it out."},
    .why = {"Wie moet zorgen voor veiligheid maar niets mag, kan het gezin niet helpen.",
        "Whoever has to provide safety but may do nothing cannot help the household."},
    .remedy = {"Laat een organisatie die dit mag de maatregel uitvoeren. Leg vast welke dat is, en wat die mag.",
        "Let an organisation with the power carry out the measure. Record which one, and what it may do."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::trust,
    .source = {sources::directors, "Geleende macht versus investeren in de relatie"},
    .covers = {"S-35"},
    .since = norms::pilot,
    .act = act<&Measure::executed_by>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                const std::optional<Period> days = running_days(on.file, measure, on.as_of);
                const std::optional<Power> power = detail::power_for(measure);
                if (!days || !power) continue;
                if (!days->since) {
                    promises.push_back({.subject = ref(measure),
                        .ended = days->until,
                        .missing = missing_start_of(measure)});
                    continue;
                }
                const bool of_decider = power == Power::impose_restraining_order;
                const Fact named =
                    of_decider ? fact<&Measure::decided_by>(measure) : fact<&Measure::executed_by>(measure);
                const std::optional<OrganisationId> who = of_decider ? measure.decided_by : measure.executed_by;
                const Organisation* organisation = who ? find(on.file.organisations, *who) : nullptr;

                Facts facts{fact<&Measure::started_on>(measure), named};
                std::optional<Missing> missing;
                if (!who)
                    missing = Missing{named,
                        of_decider ? Text{"wie over deze maatregel besliste", "who decided on this measure"}
                                   : Text{"wie deze maatregel uitvoert", "who carries out this measure"}};
                else if (!organisation || organisation->powers.empty())
                    missing = Missing{organisation ? fact<&Organisation::powers>(*organisation) : named,
                        {"wat deze organisatie van de wet mag", "what the law lets this organisation do"}};
                if (organisation) facts.add(fact<&Organisation::powers>(*organisation));

                const bool has_power =
                    organisation && std::ranges::find(organisation->powers, *power) != organisation->powers.end();
                for (const Period& part : on.open.during(*days)) {
                    Promise promise{.subject = ref(measure),
                        .opened = part.since,
                        .due = part.since,
                        .ended = part.until,
                        .facts = facts};
                    if (has_power) promise.met = part.since;
                    doubt(promise, missing, on.as_of);
                    promises.push_back(promise);
                }
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.organisations = {
                {.id = OrganisationId{"youth"}, .powers = {Power::execute_protection_measures}}};
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .executed_by = OrganisationId{"youth"},
                .started_on = 2026y / 2 / 9}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.organisations = {{.id = OrganisationId{"local"}, .powers = {Power::grant_municipal_help}}};
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
