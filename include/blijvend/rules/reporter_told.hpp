#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/finished_assessment.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// A report to Veilig Thuis, or what may be, of which the reporter may want to hear more.
[[nodiscard]] inline bool asks_feedback(const Notification& notification) noexcept {
    return notification.wants_feedback != false &&
           (!notification.kind || notification.kind == NotificationKind::veilig_thuis);
}

/// What the reporter was told since a day, and what perhaps was.
[[nodiscard]] inline Beats feedbacks_since(const Notification& notification, Date day) {
    Beats beats;
    for (const Feedback& feedback : notification.feedbacks) {
        if (feedback.on && *feedback.on < day) continue;
        Beat beat{.day = feedback.on, .fact = fact<&Notification::feedbacks>(notification)};
        if (!feedback.on)
            beat.missing = Missing{beat.fact,
                {"wanneer de melder iets terughoorde", "when the reporter was told"}};
        beats.push_back(beat);
    }
    return beats;
}

}  // namespace detail

/// P-04: whoever reported to Veilig Thuis hears what is done, after the safety assessment and again
/// after an investigation: a row per assessment. What is told is not checked. The duty stays with
/// Veilig Thuis when the case closes.
inline constexpr Rule reporter_told{
    .id = "reporter-told",
    .title = {"Wie meldt, hoort wat er met de melding gebeurt.", "Whoever reports hears what is done with the report."},
    .why = {"Wie meldde, blijft vaak dichtbij het gezin. Wie niets terughoort, meldt een volgende keer niet.",
        "Whoever reported often stays near the household. Whoever hears nothing does not report the next time."},
    .remedy = {"Vertel de melder wat er gebeurt, zonder meer te delen dan mag. Leg vast op welke dag.",
        "Tell the reporter what is done, without sharing more than is allowed. Record on which day."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::reports,
    .source = {sources::doctors_reporting_code, "feedback by Veilig Thuis"},
    .covers = {"P-04"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::feedback_term},
    .act = act<&Notification::feedbacks>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Assessment& assessment : on.file.assessments) {
                const bool asked = finished_as(assessment, AssessmentKind::safety) ||
                                   finished_as(assessment, AssessmentKind::investigation);
                if (!asked) continue;
                Promise promise = promise_after(assessment, on, norms::feedback_term);
                const Notification* notification =
                    assessment.notification ? find(on.file.notifications, *assessment.notification) : nullptr;
                if (!notification) {
                    const auto may_be_it = [&](const Notification& one) {
                        const bool later =
                            promise.opened && one.received_at && one.received_at->day() > *promise.opened;
                        return detail::asks_feedback(one) && !later;
                    };
                    if (!assessment.kind || std::ranges::none_of(on.file.notifications, may_be_it)) continue;
                    promise.facts.add(fact<&Assessment::notification>(assessment));
                    doubt(promise,
                        Missing{fact<&Assessment::notification>(assessment),
                            {"bij welke melding deze beoordeling hoort", "which report this assessment answers"}},
                        on.as_of);
                    promises.push_back(promise);
                    continue;
                }
                if (!detail::asks_feedback(*notification)) continue;
                promise.facts.add(fact<&Notification::feedbacks>(*notification));
                if (promise.opened) {
                    meet(promise, detail::feedbacks_since(*notification, *promise.opened), on.as_of);
                    if (!notification->kind)
                        doubt(promise,
                            Missing{fact<&Notification::kind>(*notification),
                                {"of deze melding bij Veilig Thuis is gedaan",
                                    "whether this report was made to Veilig Thuis"}},
                            on.as_of);
                    if (!notification->wants_feedback)
                        doubt(promise,
                            Missing{fact<&Notification::wants_feedback>(*notification),
                                {"of de melder wil horen wat er gebeurt",
                                    "whether the reporter wants to hear what is done"}},
                            on.as_of);
                    doubt(promise, missing_kind_of(assessment), on.as_of);
                }
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"},
                .kind = NotificationKind::veilig_thuis,
                .wants_feedback = true,
                .feedbacks = {{.on = 2026y / 2 / 17}}}};
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::safety,
                .notification = NotificationId{"n1"},
                .finished_on = 2026y / 2 / 13}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.notifications = {
                {.id = NotificationId{"n1"}, .kind = NotificationKind::veilig_thuis, .wants_feedback = true}};
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::safety,
                .notification = NotificationId{"n1"},
                .finished_on = 2026y / 2 / 13}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"}, .kind = NotificationKind::veilig_thuis}};
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::safety,
                .notification = NotificationId{"n1"},
                .finished_on = 2026y / 2 / 13}};
            return file;
        },
};

}  // namespace blijvend::rules
