#include <algorithm>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

/// Subject: thread of the notification.
void tell_reporter(Course& course, const Event& event) {
    std::size_t& latest = course.notifications[event.subject];
    Notification& notification = course.revise(course.file.notifications, latest);
    notification.feedback_on = event.day;
    notification.feedback = course.random.one_of(rates::feedback);
}

void rate_safety(Course& course, Assessment& assessment, Date day) {
    for (const std::size_t i : course.people_now()) {
        const Person& person = course.people[i];
        if (day - person.born < 6 * 365 || person.unborn || !course.random.chance(300)) continue;
        assessment.ratings.push_back({.rater = Someone{.member = person.id},
            .about = person.id,
            .score = Score{course.random.within({2, 9})},
            .on = day});
    }
}

void check_conditions(Course& course, Assessment& assessment) {
    for (const MinimumCondition condition :
        {MinimumCondition::no_abuse, MinimumCondition::supervision, MinimumCondition::child_feels_safe})
        assessment.conditions.push_back({.condition = condition, .holds = course.random.chance(400)});
}

/// What an assessment found; sometimes it is not said whether it is acute.
void conclude(Course& course, Assessment& assessment, bool crisis) {
    if (!course.random.chance(rates::acute_not_told))
        assessment.acute = course.random.chance(crisis ? rates::acute_after_crisis : rates::acute_otherwise);
    if (!course.random.chance(rates::acute_not_told)) assessment.structural = course.random.chance(rates::structural);
    assessment.outcome = course.random.one_of(rates::outcomes);
    assessment.text = perhaps_say(course, words::risk_findings, 400);
}

/// Subject: thread of the notification, doubled; odd for a crisis. The day is the day it was finished.
void assess_safety(Course& course, const Event& event) {
    const std::size_t thread = event.subject / 2;
    const bool crisis = event.subject % 2 == 1;
    const Notification& notification = course.file.notifications[course.notifications[thread]];
    Assessment assessment{.kind = AssessmentKind::safety,
        .instrument = course.random.one_of(rates::safety_instruments),
        .notification = notification.id};
    assessment.by = {course.professional(assessor)};
    if (course.random.chance(rates::assessment_started_recorded))
        assessment.started_on =
            std::min(event.day, notification.received_at ? notification.received_at->day() : event.day);
    if (!course.random.chance(rates::finished_unknown)) assessment.finished_on = event.day;
    if (course.random.chance(500)) assessment.signed_on = event.day;
    conclude(course, assessment, crisis);
    if (assessment.acute == true) expect_plan_now(course, event.day);
    course.add(course.file.assessments, std::move(assessment));
    if (course.random.chance(rates::reporter_told))
        course.expect(event.day + course.random.within({0, 12}), tell_reporter, thread);
}

void assess_risk(Course& course, const Event& event) {
    Assessment assessment{.kind = AssessmentKind::risk, .instrument = course.random.one_of(rates::risk_instruments)};
    if (assessment.instrument == Instrument::sash) assessment.sash = course.random.one_of(rates::sash_levels);
    assessment.by = {course.professional(course.writer())};
    assessment.finished_on = event.day;
    assessment.acute = course.phase == Phase::direct_safety && course.random.chance(300);
    assessment.structural = course.phase != Phase::presence && course.random.chance(600);
    rate_safety(course, assessment, event.day);
    if (course.random.chance(400)) check_conditions(course, assessment);
    if (course.random.chance(400)) assessment.next_on = event.day + 90;
    course.add(course.file.assessments, std::move(assessment));
}

void analyse_together(Course& course, const Event& event) {
    Assessment assessment{.kind = AssessmentKind::joint_analysis, .instrument = Instrument::joint_analysis};
    for (const Chair& chair : course.chairs) {
        assessment.by.push_back(course.professional(chair.slot));
        assessment.organisations.push_back(course.organisation(course.region.home_of(chair.slot, event.day)));
    }
    assessment.finished_on = event.day;
    assessment.text = perhaps_say(course, words::risk_findings, 700);
    course.add(course.file.assessments, std::move(assessment));
}

/// An investigation by Veilig Thuis: recorded when it starts, and again when it is finished.
void finish_investigation(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    Assessment& assessment = course.revise(course.file.assessments, latest);
    assessment.finished_on = event.day;
    assessment.signed_on = event.day;
    assessment.findings = {{.nature = course.nature,
        .confirmation = course.random.one_of(
            course.nature == Nature::partner_violence ? rates::confirmation_partner : rates::confirmation_child)}};
    assessment.structural = assessment.findings.front().confirmation == Confirmation::confirmed;
}

void start_investigation(Course& course, const Event& event) {
    Assessment assessment{.kind = AssessmentKind::investigation, .started_on = event.day};
    assessment.by = {course.professional(assessor)};
    course.add(course.file.assessments, std::move(assessment));
    const bool in_time = course.random.chance(rates::investigation_in_time);
    course.expect(event.day + course.random.within(in_time ? Range{28, 70} : Range{71, 150}), finish_investigation,
        course.file.assessments.size() - 1);
}

}  // namespace

void expect_assessment(Course& course, std::size_t thread, Date received, bool crisis) {
    if (course.random.chance(rates::assessment_never)) return;
    const bool in_time = course.random.chance(rates::assessment_in_time);
    const int days =
        course.random.within(in_time ? rates::assessment_working_days : rates::assessment_late_working_days);
    const Date finished = course.calendar.add_working_days(received, crisis && in_time ? std::min(days, 2) : days);
    course.expect(finished, assess_safety, 2 * thread + (crisis ? 1 : 0));
}

void expect_assessments(Course& course) {
    if (course.random.chance(rates::risk_assessed))
        course.expect(course.start + course.random.within({10, 120}), assess_risk);
    if (course.random.chance(rates::analysed_together))
        course.expect(course.start + course.random.within({7, 45}), analyse_together);
    if (course.random.chance(rates::investigated))
        course.expect(course.start + course.random.within({2, 14}), start_investigation);
}

}  // namespace blijvend::synth
