#include <algorithm>
#include <array>

#include "synth_steps.hpp"

namespace blijvend::synth {

namespace {

/// Whoever works in one of these keeps to the reporting code; the police do not. (P-08)
bool keeps_to_code(std::optional<ReporterKind> reporter) {
    using enum ReporterKind;
    return reporter == education || reporter == youth_care || reporter == health_care ||
           reporter == mental_health_care || reporter == childcare || reporter == other_professional;
}

std::vector<MemberId> about_whom(Course& course) {
    return {course.people[member_for(course, has_young_children(course))].id};
}

/// The five steps between two days; the last is the decision.
std::vector<StepTaken> steps_between(Course& course, Date since, Date decided) {
    using enum CodeStep;
    constexpr std::array steps{map_signals, consult, talk, weigh, decide};
    std::vector<StepTaken> taken;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool last = steps[i] == decide;
        if (!last && course.random.chance(rates::code_step_missed)) continue;
        StepTaken step{.step = steps[i]};
        if (!course.random.chance(rates::code_step_undated))
            step.on = since + static_cast<int>(i) * (decided - since) / static_cast<int>(steps.size() - 1);
        taken.push_back(std::move(step));
    }
    return taken;
}

/// What was weighed: it asks for a report, or one of the answers is missing.
std::vector<Weighing> weighings(Course& course, bool report_needed) {
    using enum WeighingQuestion;
    std::vector<Weighing> weighed{
        {.question = suspicion, .yes = true}, {.question = acute_or_structural, .yes = report_needed}};
    for (const WeighingQuestion question : {able_to_help, help_accepted, help_works}) {
        const bool yes = !report_needed || course.random.chance(400);
        weighed.push_back({.question = question, .yes = yes});
    }
    if (course.random.chance(rates::weighing_not_recorded)) weighed.erase(weighed.begin() + 1);
    return weighed;
}

Signal signal_until(Course& course, Date decided) {
    const bool late = course.random.chance(rates::code_late);
    const int days = course.random.within(late ? rates::code_late_working_days : rates::code_working_days);
    const Date noticed = decided - days * 7 / 5;
    Signal signal{.about = about_whom(course), .steps = steps_between(course, noticed, decided)};
    if (!course.random.chance(rates::signal_day_unknown)) signal.on = noticed;
    return signal;
}

/// Somebody noticed something, weighed it, and kept helping without a report.
void weigh_and_keep(Course& course, const Event& event) {
    Signal signal = signal_until(course, event.day);
    signal.weighings = weighings(course, false);
    signal.hidden_from = course.hidden_if_fled();
    course.add(course.file.signals, std::move(signal), Origin::told_by_partner);
}

}  // namespace

void record_signal(Course& course, std::size_t thread) {
    const Notification& notification = course.file.notifications[course.notifications[thread]];
    if (!keeps_to_code(notification.reporter_kind) || !course.random.chance(rates::signal_recorded)) return;
    const NotificationId report = notification.id;
    const Date received = notification.received_at ? notification.received_at->day() : course.today();
    const bool late = course.random.chance(rates::report_late);
    const Range before = late ? rates::late_report_after_decision : rates::report_after_decision;
    Signal signal = signal_until(course, received - course.random.within(before));
    signal.weighings = weighings(course, true);
    if (!course.random.chance(rates::report_not_in_file)) signal.notification = report;
    course.add(course.file.signals, std::move(signal), Origin::told_by_partner);
}

void expect_signal(Course& course) {
    if (course.random.chance(rates::signal_weighed_and_kept))
        course.expect(course.start + course.random.within({20, 250}), weigh_and_keep);
}

}  // namespace blijvend::synth
