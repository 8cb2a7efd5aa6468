#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/finished_assessment.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-02: Veilig Thuis finishes an investigation in time. From which day the law counts was not
/// verified: we count from the day it began; when that is absent, in doubt from the report it
/// answers. The duty stays with Veilig Thuis when the case closes.
inline constexpr Rule investigation_in_ten_weeks{
    .id = "investigation-in-ten-weeks",
    .title = {"Veilig Thuis rondt een onderzoek binnen tien weken af.",
        "Veilig Thuis finishes an investigation within ten weeks."},
    .why = {"Een onderzoek geeft spanning in een gezin. Hoe langer het duurt, hoe langer goede hulp wacht.",
        "An investigation brings tension to a household. The longer it lasts, the longer good help waits."},
    .remedy = {"Rond het onderzoek af. Leg vast op welke dag het klaar was.",
        "Finish the investigation. Record on which day it was finished."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::reports,
    .source = {sources::triage, "ten weeks"},
    .set_by = NormOrigin::official,
    .covers = {"P-02"},
    .since = norms::investigation_term.since,
    .norms = {&norms::investigation_term},
    .act = act<&Assessment::finished_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Assessment& assessment : on.file.assessments) {
                if (assessment.kind && assessment.kind != AssessmentKind::investigation) continue;
                const Notification* notification =
                    assessment.notification ? find(on.file.notifications, *assessment.notification) : nullptr;
                std::optional<Date> began = assessment.started_on;
                if (!began && notification && notification->received_at)
                    began = notification->received_at->day();
                const Missing when{fact<&Assessment::started_on>(assessment),
                    {"wanneer dit onderzoek begon", "when this investigation began"}};
                Promise promise{.subject = ref(assessment),
                    .opened = began,
                    .met = assessment.finished_on,
                    .facts = {when.fact, fact<&Assessment::finished_on>(assessment)},
                    .norm = &norms::investigation_term};
                if (!began) {
                    if (!assessment.kind) continue;
                    promise.missing = when;
                    promises.push_back(promise);
                    continue;
                }
                promise.due = on.norms.statutory_last_day(norms::investigation_term, *began, on.calendar);
                if (!assessment.started_on) {
                    promise.facts.add(fact<&Notification::received_at>(*notification));
                    doubt(promise, when, on.as_of);
                }
                if (finished_undated(assessment)) doubt(promise, missing_finish_of(assessment), on.as_of);
                doubt(promise, missing_kind_of(assessment), on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2025y / 11 / 3);
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::investigation,
                .started_on = 2025y / 11 / 10,
                .finished_on = 2026y / 1 / 19}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2025y / 11 / 3);
            file.assessments = {
                {.id = AssessmentId{"a1"}, .kind = AssessmentKind::investigation, .started_on = 2025y / 11 / 10}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2025y / 11 / 3);
            file.notifications = {{.id = NotificationId{"n1"}, .received_at = Moment{2025y / 11 / 3}}};
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::investigation,
                .notification = NotificationId{"n1"}}};
            return file;
        },
};

}  // namespace blijvend::rules
