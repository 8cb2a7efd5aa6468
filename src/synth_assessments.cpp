#include <algorithm>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

// --- what follows from an assessment ----------------------------------------------------------------

/// What was found before goes on. Subject: place of the question.
void consider_mda(Course& course, const Event& event) {
    if (course.structural == event.subject) course.expect_duty(rates::answered, event.day, give_answer, event.subject);
}

/// What everybody knows from now on.
void take_in(Course& course, const Assessment& assessment) {
    if (!assessment.finished_on) return;
    const Date day = *assessment.finished_on;
    if (assessment.acute) course.acute = *assessment.acute;
    if (assessment.structural == false) course.structural.reset();
    if (assessment.structural == true && !course.structural) {
        course.structural = course.questions.size();
        course.questions.push_back({"mda-considered", assessment.id.as<AnyRecord>()});
        course.expect(day + rates::days_until_mda, consider_mda, *course.structural);
    }
    if (course.acute && course.open) expect_plan_now(course, day);
    expect_view_asked(course, assessment);
}

Assessment& record_assessment(Course& course, Assessment assessment) {
    Assessment& recorded = course.add(course.file.assessments, std::move(assessment));
    take_in(course, recorded);
    return recorded;
}

/// Subject: thread of the notification.
void tell_reporter(Course& course, const Event& event) {
    std::size_t& latest = course.notifications[event.subject];
    Feedback feedback{.status = course.random.one_of(rates::feedback)};
    if (event.dated) feedback.on = event.day;
    course.revise(course.file.notifications, latest).feedbacks.push_back(std::move(feedback));
}

void expect_reporter_told(Course& course, std::size_t thread, Date day) {
    const Notification& notification = course.file.notifications[course.notifications[thread]];
    if (notification.wants_feedback == false || notification.kind != NotificationKind::veilig_thuis) return;
    course.expect_duty(rates::reporter_told, day, tell_reporter, thread, Lasts::after_closing);
}

/// Subject: place of the assessment.
void tell_household(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    course.revise(course.file.assessments, latest).household_told_on = event.day;
}

/// By Veilig Thuis; while the koppel is there it knows from the koppel. Subject: which conditions.
void monitor(Course& course, const Event& event) {
    if (course.open || course.conditions != event.subject) return;
    record_visit(course, event.day, {course.professional(assessor)}, {course.some_adult()});
}

void expect_monitoring(Course& course, Date day) {
    course.conditions = ++course.times_conditions;
    for (const int months : rates::monitoring_months)
        course.expect_duty(rates::monitored, day.plus_months(months), monitor, course.conditions, Lasts::after_closing);
}

// --- an investigation by Veilig Thuis ---------------------------------------------------------------

/// The one who investigated comes again, at first with the koppel.
void visit_after_investigation(Course& course, const Event& event) {
    std::vector<ProfessionalId> by{course.professional(assessor)};
    if (!course.chairs.empty()) by.push_back(course.professional(course.chairs.front().slot));
    record_visit(course, event.day, std::move(by), {course.some_adult()});
}

/// Subject: place of the assessment.
void finish_investigation(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    Assessment& assessment = course.revise(course.file.assessments, latest);
    assessment.finished_on = event.day;
    assessment.findings = {{.nature = course.nature,
        .confirmation = course.random.one_of(
            course.nature == Nature::partner_violence ? rates::confirmation_partner : rates::confirmation_child)}};
    assessment.structural = assessment.findings.front().confirmation == Confirmation::confirmed;
    take_in(course, assessment);
    for (std::size_t thread = 0; thread < course.notifications.size(); ++thread)
        if (course.file.notifications[course.notifications[thread]].id == assessment.notification)
            expect_reporter_told(course, thread, event.day);
    course.expect_duty(rates::visit_after_investigation, event.day, visit_after_investigation);
}

/// Subject: thread of the notification.
void start_investigation(Course& course, const Event& event) {
    Assessment assessment{.kind = AssessmentKind::investigation};
    if (!course.random.chance(rates::investigation_start_unknown)) {
        assessment.started_on = event.day;
        assessment.notification = course.file.notifications[course.notifications[event.subject]].id;
    }
    if (!course.random.chance(rates::investigators_unknown)) assessment.by = {course.professional(assessor)};
    course.add(course.file.assessments, std::move(assessment));
    course.expect_duty(rates::investigation, event.day, finish_investigation, course.file.assessments.size() - 1,
        Lasts::after_closing);
}

// --- the safety assessment --------------------------------------------------------------------------

/// What an assessment found; sometimes it is not said whether it is acute.
void conclude(Course& course, Assessment& assessment, bool crisis) {
    if (!course.random.chance(rates::acute_not_told))
        assessment.acute = course.random.chance(crisis ? rates::acute_after_crisis : rates::acute_otherwise);
    if (!course.random.chance(rates::acute_not_told)) assessment.structural = course.random.chance(rates::structural);
    assessment.outcome = course.random.one_of(rates::outcomes);
    assessment.text = perhaps_say(course, words::risk_findings, rates::finding_in_words);
}

void act_on(Course& course, AssessmentOutcome outcome, std::size_t thread, Date day) {
    if (outcome == AssessmentOutcome::conditions_and_follow_up) expect_monitoring(course, day);
    if (outcome == AssessmentOutcome::investigation)
        course.expect_anyway(day + course.random.within({0, 4}), start_investigation, thread);
    if (outcome == AssessmentOutcome::request_child_protection_board)
        course.expect(day + course.random.within({0, 7}), request_of_board);
}

/// Subject: thread of the notification, doubled; odd for a crisis. The day is the day it was finished.
void assess_safety(Course& course, const Event& event) {
    const std::size_t thread = event.subject / 2;
    const bool crisis = event.subject % 2 == 1;
    const Notification& notification = course.file.notifications[course.notifications[thread]];
    Assessment assessment{.kind = AssessmentKind::safety, .notification = notification.id};
    if (course.random.chance(rates::instrument_recorded))
        assessment.instrument = course.random.one_of(rates::safety_instruments);
    assessment.by = {course.professional(assessor)};
    if (course.random.chance(rates::assessment_started_recorded))
        assessment.started_on =
            std::min(event.day, notification.received_at ? notification.received_at->day() : event.day);
    if (!course.random.chance(rates::finished_unknown)) assessment.finished_on = event.day;
    conclude(course, assessment, crisis);
    const bool told_at_once = course.random.chance(rates::told_at_once);
    if (told_at_once && assessment.finished_on) assessment.household_told_on = event.day;
    const AssessmentOutcome outcome = *assessment.outcome;
    record_assessment(course, std::move(assessment));
    if (!told_at_once)
        course.expect_duty(rates::household_told, event.day, tell_household, course.file.assessments.size() - 1,
            Lasts::after_closing);
    expect_reporter_told(course, thread, event.day);
    act_on(course, outcome, thread, event.day);
}

// --- risk assessments -------------------------------------------------------------------------------

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

/// Another organisation does it all again. Subject: place of the assessment that was made before.
void assess_once_more(Course& course, const Event& event) {
    const Assessment& before = course.file.assessments[event.subject];
    Assessment again{.kind = before.kind, .instrument = before.instrument, .sash = before.sash};
    again.organisations = {course.organisation(course.random.one_of(rates::who_assess_twice))};
    again.finished_on = event.day;
    again.acute = before.acute;
    again.structural = before.structural;
    record_assessment(course, std::move(again));
}

void assess_risk(Course& course, const Event& event) {
    Assessment assessment{.kind = AssessmentKind::risk, .instrument = course.random.one_of(rates::risk_instruments)};
    if (assessment.instrument == Instrument::sash) assessment.sash = course.random.one_of(rates::sash_levels);
    assessment.by = {course.professional(course.writer())};
    assessment.finished_on = event.day;
    assessment.acute = course.acute && course.phase == Phase::direct_safety;
    assessment.structural = course.structural ? !course.random.chance(100) : course.random.chance(150);
    rate_safety(course, assessment, event.day);
    if (course.random.chance(400)) check_conditions(course, assessment);
    if (course.random.chance(400)) assessment.next_on = event.day + 90;
    record_assessment(course, std::move(assessment));
    if (course.random.chance(rates::assessed_twice))
        course.expect(event.day + course.random.within(rates::assessed_again_after), assess_once_more,
            course.file.assessments.size() - 1);
}

/// Subject: 1 when nothing unsafe is left.
void judge_again(Course& course, const Event& event) {
    const bool safe = event.subject == 1;
    Assessment assessment{.kind = AssessmentKind::risk};
    assessment.by = {course.professional(course.writer())};
    assessment.finished_on = event.day;
    assessment.acute = false;
    assessment.structural = !safe && course.structural.has_value();
    if (safe && course.conditions != 0) {
        assessment.outcome = AssessmentOutcome::ended;
        course.conditions = 0;
    }
    record_assessment(course, std::move(assessment));
}

void analyse_together(Course& course, const Event& event) {
    Assessment assessment{.kind = AssessmentKind::joint_analysis};
    for (const Chair& chair : course.chairs) assessment.by.push_back(course.professional(chair.slot));
    if (course.chairs.size() < 2 || course.random.chance(rates::analysts_recorded)) {
        for (const Chair& chair : course.chairs)
            assessment.organisations.push_back(course.organisation(course.region.home_of(chair.slot, event.day)));
        if (course.chairs.size() < 2)
            assessment.organisations.push_back(course.organisation(OrganisationKind::local_team));
    }
    if (event.dated) assessment.finished_on = event.day;
    if (!event.dated) assessment.text = say(course, words::risk_findings);
    record_assessment(course, std::move(assessment));
}

}  // namespace

void expect_assessment(Course& course, std::size_t thread, Date received, bool crisis) {
    if (course.random.chance(rates::assessment_never)) return;
    const bool in_time = course.random.chance(rates::assessment_in_time);
    const int days =
        course.random.within(in_time ? rates::assessment_working_days : rates::assessment_late_working_days);
    const Date finished = course.calendar.add_working_days(received, crisis && in_time ? std::min(days, 2) : days);
    course.expect_anyway(finished, assess_safety, 2 * thread + (crisis ? 1 : 0));
}

void expect_assessments(Course& course) {
    if (course.random.chance(rates::risk_assessed))
        course.expect(course.start + course.random.within({10, 120}), assess_risk);
}

void expect_joint_analysis(Course& course, Date day) {
    course.expect_duty(rates::analysed_together, day, analyse_together);
}

void judge_safe_for_now(Course& course, Date day) {
    if (course.acute && course.random.chance(rates::acute_taken_back)) course.expect(day, judge_again, 0);
}

void judge_safe(Course& course, Date day) {
    const bool found = course.acute || course.structural || course.conditions != 0;
    if (found && course.random.chance(rates::structural_taken_back)) course.expect(day, judge_again, 1);
}

}  // namespace blijvend::synth
