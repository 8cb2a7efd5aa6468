#pragma once

#include <algorithm>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-01: Veilig Thuis finishes its safety assessment of a report in time. The duty stays with
/// Veilig Thuis when the case closes.
inline constexpr Rule assessment_in_five_working_days{
    .id = "assessment-in-five-working-days",
    .title = {"Veilig Thuis beoordeelt binnen vijf werkdagen na een melding hoe veilig het is.",
        "Veilig Thuis assesses within five working days of a report how safe it is."},
    .why = {"Na een melding moet iemand snel bepalen hoe veilig het is. Anders wacht een gezin in gevaar.",
        "After a report somebody must soon judge how safe it is. Otherwise a household waits in danger."},
    .remedy = {"Rond de veiligheidsbeoordeling af. Leg haar vast bij de melding.",
        "Finish the safety assessment. Record it with the report."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::reports,
    .source = {sources::triage, "five working days"},
    .set_by = NormOrigin::official,
    .covers = {"P-01"},
    .since = norms::assessment_term.since,
    .norms = {&norms::assessment_term},
    .act = act<&Assessment::finished_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Notification& notification : on.file.notifications) {
                if (notification.kind && notification.kind != NotificationKind::veilig_thuis)
                    continue;
                Promise promise{.subject = ref(notification),
                    .facts = {fact<&Notification::received_at>(notification)},
                    .norm = &norms::assessment_term};
                if (!notification.received_at) {
                    promise.missing = Missing{fact<&Notification::received_at>(notification),
                        {"wanneer de melding binnenkwam", "when the report came in"}};
                    promises.push_back(promise);
                    continue;
                }
                const Date received = notification.received_at->day();
                promise.opened = received;
                promise.due = on.norms.last_day(norms::assessment_term, received, on.calendar);

                const auto answers = [&](const Assessment& assessment) {
                    return assessment.notification == notification.id;
                };
                const auto loose = [&](const Assessment& assessment) {
                    return !assessment.notification ||
                           !find(on.file.notifications, *assessment.notification);
                };
                const bool answered = std::ranges::any_of(on.file.assessments, answers);
                Beats beats;
                for (const Assessment& assessment : on.file.assessments) {
                    const bool safety = assessment.kind == AssessmentKind::safety;
                    if (!assessment.finished_on || (assessment.kind && !safety)) continue;
                    Beat beat{assessment.finished_on, fact<&Assessment::finished_on>(assessment)};
                    if (answers(assessment)) {
                        if (!assessment.kind)
                            beat.missing = Missing{fact<&Assessment::kind>(assessment),
                                {"waar deze beoordeling voor was", "what this assessment was for"}};
                        beats.push_back(beat);
                    } else if (!answered && safety && *beat.day >= received && loose(assessment)) {
                        beat.missing = Missing{fact<&Assessment::notification>(assessment),
                            {"bij welke melding deze beoordeling hoort",
                                "which report this assessment answers"}};
                        beats.push_back(beat);
                    }
                }
                meet(promise, beats, on.as_of);
                if (!notification.kind)
                    doubt(promise,
                        Missing{fact<&Notification::kind>(notification),
                            {"of deze melding bij Veilig Thuis is gedaan", "whether this report was made to Veilig Thuis"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"},
                .kind = NotificationKind::veilig_thuis,
                .received_at = Instant::at(2026y / 2 / 13, 16, 55)}};
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::safety,
                .notification = NotificationId{"n1"},
                .finished_on = 2026y / 2 / 20}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"},
                .kind = NotificationKind::veilig_thuis,
                .received_at = Instant::at(2026y / 2 / 13, 16, 55)}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"}, .kind = NotificationKind::veilig_thuis}};
            return file;
        },
};

}  // namespace blijvend::rules
