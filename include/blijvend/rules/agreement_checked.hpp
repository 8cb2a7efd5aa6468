#pragma once

#include <optional>
#include <vector>

#include <blijvend/model/in_force.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/rhythm.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-42: every safety agreement is checked in its own rhythm, or on its own day: a row per check. A
/// check that could not tell is a check. What was only proposed is not asked.
inline constexpr Rule agreement_checked{
    .id = "agreement-checked",
    .title = {"Elke veiligheidsafspraak wordt op tijd gecontroleerd.", "Every safety agreement is checked in time."},
    .why = {"Een afspraak waar niemand naar kijkt, houdt niemand veilig. Wie kijkt, ziet op tijd dat het misgaat.",
        "An agreement nobody looks at keeps nobody safe. Whoever looks sees in time that it slips."},
    .remedy = {"Controleer de afspraak nu. Leg vast wat je zag.", "Check the agreement now. Record what you saw."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::safety,
    .source = {sources::west_brabant, "second paragraph: the inspectorates test the view on safety"},
    .covers = {"S-42"},
    .since = norms::pilot,
    .act = act<&AgreementCheck::on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const SafetyAgreement& agreement : on.file.safety_agreements) {
                const std::optional<Period> holds = in_force(agreement);
                if (!holds) continue;
                if (!holds->since) {
                    promises.push_back({.subject = ref(agreement),
                        .ended = holds->until,
                        .missing = Missing{fact<&SafetyAgreement::agreed_on>(agreement),
                            {"wanneer deze afspraak is gemaakt",
                                "when this agreement was made"}}});
                    continue;
                }
                Promise promise{.subject = ref(agreement),
                    .opened = holds->since,
                    .ended = on.open.held_until(*holds),
                    .facts = {fact<&SafetyAgreement::agreed_on>(agreement)}};
                if (!agreement.check_every && !agreement.check_on) {
                    promise.missing = Missing{fact<&SafetyAgreement::check_every>(agreement),
                        {"hoe vaak deze afspraak wordt gecontroleerd",
                            "how often this agreement is checked"}};
                    promises.push_back(promise);
                    continue;
                }
                Beats beats;
                for (const AgreementCheck& check : agreement.checks) {
                    Beat beat{.day = check.on, .fact = fact<&AgreementCheck::on>(check)};
                    if (!check.on)
                        beat.missing = Missing{beat.fact, {"wanneer deze controle was", "when this check was"}};
                    beats.push_back(beat);
                }
                if (agreement.check_every) {
                    const auto next_due = [&](Date last) {
                        return Due{last + agreement.check_every->value()};
                    };
                    for (const Period& asked : on.open.during(*holds))
                        rhythm(promises, on,
                            {.subject = promise.subject,
                                .asked = asked,
                                .first = next_due(*asked.since),
                                .basis = promise.facts},
                            beats, next_due);
                }
                if (agreement.check_on) {
                    promise.due = agreement.check_on;
                    const Date last = promise.ended.value_or(Date::max());
                    erase_if(beats, [&](const Beat& beat) {
                        return beat.day && (*beat.day < *promise.opened || *beat.day > last);
                    });
                    meet(promise, beats, on.as_of);
                    promises.push_back(promise);
                }
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_agreements = {
                {.id = SafetyAgreementId{"a1"},
                    .owners = {{.member = MemberId{"mother"}}},
                    .agreed_on = 2026y / 2 / 9,
                    .check_every = Days{14},
                    .checks = {{.id = AgreementCheckId{"k1"}, .on = 2026y / 2 / 23, .result = CheckResult::kept}}}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_agreements = {
                {.id = SafetyAgreementId{"a1"}, .owners = {{.member = MemberId{"mother"}}}, .agreed_on = 2026y / 2 / 9, .check_every = Days{14}}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.safety_agreements = {{.id = SafetyAgreementId{"a1"}, .owners = {{.member = MemberId{"mother"}}}, .agreed_on = 2026y / 2 / 9}};
            return file;
        },
};

}  // namespace blijvend::rules
