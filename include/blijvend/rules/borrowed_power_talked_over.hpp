#pragma once

#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/done_on.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-25: whoever used borrowed power talks it over with the team: a row per time. It ends with the
/// case. That none is recorded does not say that none was used.
inline constexpr Rule borrowed_power_talked_over{
    .id = "borrowed-power-talked-over",
    .title = {"Wie met de macht van een ander dreigde, bespreekt dat met het team.",
        "Whoever threatened with another's power talks it over with the team."},
    .why = {"Dreigen komt vaak uit machteloosheid en kost vertrouwen. Wie het bespreekt, leert een andere weg.",
        "Threats often come from feeling powerless, and cost trust. Whoever talks it over learns another way."},
    .remedy = {"Bespreek in het team wat er gebeurde en wat anders kan. Leg vast op welke dag.",
        "Talk over in the team what happened and what could be different. Record on which day."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::trust,
    .source = {sources::directors, "Geleende macht versus investeren in de relatie"},
    .covers = {"S-25"},
    .since = norms::pilot,
    .norms = {&norms::pressure_reflection},
    .act = act<&Pressure::reflected_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Pressure& pressure : on.file.pressures) {
                Promise promise{.subject = ref(pressure),
                    .opened = pressure.on,
                    .facts = {fact<&Pressure::on>(pressure), fact<&Pressure::reflected_on>(pressure)},
                    .norm = &norms::pressure_reflection};
                if (pressure.on) {
                    promise.due = on.norms.last_day(norms::pressure_reflection, *pressure.on, on.calendar);
                    promise.ended = on.open.held_until({pressure.on, {}});
                    done_on(promise, pressure.reflected_on);
                } else {
                    promise.missing = Missing{fact<&Pressure::on>(pressure),
                        {"wanneer iemand met de macht van een ander dreigde",
                            "when somebody threatened with another's power"}};
                }
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.pressures = {{.id = PressureId{"d1"}, .on = 2026y / 2 / 9, .reflected_on = 2026y / 2 / 16}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.pressures = {{.id = PressureId{"d1"}, .on = 2026y / 2 / 9}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.pressures = {{.id = PressureId{"d1"}, .reflected_on = 2026y / 2 / 16}};
            return file;
        },
};

}  // namespace blijvend::rules
