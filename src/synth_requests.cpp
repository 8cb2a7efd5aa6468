#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

// --- requests ---------------------------------------------------------------------------------------

bool is_for_board(RequestKind kind) {
    return kind == RequestKind::investigation || kind == RequestKind::short_investigation;
}

OrganisationKind asked_by(RequestKind kind) {
    switch (kind) {
        case RequestKind::investigation:
        case RequestKind::short_investigation: return OrganisationKind::child_protection_board;
        case RequestKind::capacity: return OrganisationKind::municipality;
        case RequestKind::local_team_question: return OrganisationKind::certified_institution;
        default: return OrganisationKind::police;
    }
}

/// Subject: place of the request. Who is asked for help says first that the request came in.
void request_answered(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    Request& request = course.revise(course.file.requests, latest, Origin::told_by_partner);
    request.answered_on = event.day;
    const bool board = is_for_board(request.kind.value_or(RequestKind::other));
    request.answer = board ? course.random.one_of(rates::board_answers) : course.random.one_of(rates::other_answers);
    if (request.kind != RequestKind::capacity || !request.on) return;
    const Timing timing = course.timing_of(rates::help_acknowledged);
    if (timing == Timing::never) return;
    const Range& days = timing == Timing::late ? rates::help_acknowledged.late : rates::help_acknowledged.in_time;
    const Date day = course.calendar.add_working_days(*request.on, course.random.within(days));
    if (day <= event.day) request.acknowledged_on = day;
}

void ask(Course& course, const Event& event) {
    record_request(course, course.random.one_of(rates::request_kinds), event.day);
}

// --- sharings ---------------------------------------------------------------------------------------

/// Subject: place of the sharing.
void withdraw_sharing(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    course.revise(course.file.sharings, latest, Origin::told_by_member).withdrawn_on = event.day;
}

void share(Course& course, const Event& event) {
    Sharing sharing{};
    if (!course.random.chance(rates::sharing_day_unknown)) sharing.on = event.day;
    sharing.to = course.organisation(course.random.one_of(rates::sharing_partners));
    sharing.purpose = perhaps_say(course, words::sharing_purposes, 800);
    const std::size_t who = member_for(course, has_young_children(course));
    sharing.about = {course.people[who].id};
    const bool by_consent = course.random.chance(rates::sharing_by_consent);
    if (!course.random.chance(rates::sharing_basis_missing))
        sharing.basis = by_consent ? LegalBasis::consent : LegalBasis::public_task;
    sharing.consents = {{.by = Someone{.member = course.people[course.some_adult()].id},
        .about = course.people[who].id,
        .consent = by_consent ? Consent::given : course.random.one_of(rates::consents),
        .on = event.day}};
    if (course.plan) sharing.records = {course.file.safety_plans[*course.plan].id.as<AnyRecord>()};
    course.add(course.file.sharings, std::move(sharing));
    if (course.random.chance(rates::sharing_withdrawn))
        course.expect(event.day + course.random.within({5, 120}), withdraw_sharing, course.file.sharings.size() - 1);
}

// --- obstacles --------------------------------------------------------------------------------------

/// Subject: place of the obstacle.
void raise_obstacle(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    Obstacle& obstacle = course.revise(course.file.obstacles, latest);
    obstacle.raised_on = event.day;
    if (course.random.chance(rates::obstacle_solved)) obstacle.solved_on = course.today();
}

void meet_obstacle(Course& course, const Event& event) {
    Obstacle obstacle{};
    if (!course.random.chance(rates::obstacle_cause_unknown)) obstacle.cause = course.random.one_of(rates::obstacles);
    if (!course.supports.empty()) obstacle.blocks = course.file.supports[course.supports.back()].id.as<AnyRecord>();
    if (!course.random.chance(rates::obstacle_day_unknown)) obstacle.on = event.day;
    course.add(course.file.obstacles, std::move(obstacle));
    course.expect_duty(rates::obstacle_raised, event.day, raise_obstacle, course.file.obstacles.size() - 1);
}

}  // namespace

void record_request(Course& course, RequestKind kind, Date day) {
    Request request{.kind = kind};
    if (!course.random.chance(rates::request_day_unknown)) request.on = day;
    if (kind == RequestKind::local_team_question) request.by = course.organisation(OrganisationKind::local_team);
    request.to = course.organisation(asked_by(kind));
    request.about = {course.people[member_for(course, is_for_board(kind))].id};
    request.text = perhaps_say(course, words::requests, 250);
    course.add(course.file.requests, std::move(request));
    const bool soon = kind == RequestKind::capacity || kind == RequestKind::local_team_question;
    course.expect_duty(soon ? rates::help_answered : rates::request_answered, day, request_answered,
        course.file.requests.size() - 1);
}

void request_of_board(Course& course, const Event& event) {
    if (has_young_children(course)) record_request(course, RequestKind::investigation, event.day);
}

void expect_requests(Course& course) {
    if (course.random.chance(rates::request_made))
        course.expect(course.start + course.random.within({3, 200}), ask);
    if (course.random.chance(rates::shared))
        course.expect(course.start + course.random.within({5, 150}), share);
    if (course.random.chance(rates::obstacle_met))
        course.expect(course.start + course.random.within({10, 200}), meet_obstacle);
}

}  // namespace blijvend::synth
