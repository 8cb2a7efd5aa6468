#include <algorithm>

#include "synth_steps.hpp"

namespace blijvend::synth {

namespace {

void ask_police(Course& course, const Event& event) {
    if (course.police_consulted) return;
    course.police_consulted = true;
    record_request(course, RequestKind::police_consult, event.day);
}

void name_officer(Course& course, const Event& event) {
    name_helper(course, course.random.chance(600) ? OrganisationKind::police : OrganisationKind::probation, event);
}

}  // namespace

void follow_criminal_track(Course& course, RecordId mark, Date day) {
    day = std::max(day, course.start);
    expect_answer(course, "meaningful-intervention", mark, day);
    if (course.criminal_track) return;
    course.criminal_track = true;
    course.expect_duty(rates::police_consulted, day, ask_police);
    course.expect_duty(rates::justice_linked, day, name_officer);
    if (course.random.chance(rates::supervised))
        course.expect(day + course.random.within(rates::supervised_after), supervise);
}

void consult_police(Course& course, Date day) {
    if (!course.criminal_track || course.police_consulted) return;
    if (!course.random.chance(rates::consulted_before_hard_talk)) return;
    course.police_consulted = true;
    record_request(course, RequestKind::police_consult, day);
}

}  // namespace blijvend::synth
