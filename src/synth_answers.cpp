#include "synth_steps.hpp"

namespace blijvend::synth {

void give_answer(Course& course, const Event& event) {
    const Question& question = course.questions[event.subject];
    Answer answer{.rule = std::string{question.rule}, .subject = question.about};
    if (event.dated) answer.on = event.day;
    if (course.random.chance(rates::answered_by_recorded)) answer.by = {course.professional(course.writer())};
    answer.answer = course.random.one_of(rates::answers);
    course.add(course.file.answers, std::move(answer));
}

std::optional<Date> expect_answer(
    Course& course, std::string_view rule, std::optional<RecordId> about, Date moment) {
    course.questions.push_back({rule, about});
    return course.expect_duty(rates::answered, moment, give_answer, course.questions.size() - 1);
}

/// Mostly everybody is asked for a view on all that was judged lately.
void expect_view_asked(Course& course, const Assessment& assessment) {
    if (!course.open || !assessment.finished_on) return;
    const Date finished = *assessment.finished_on;
    if (course.random.chance(rates::view_asked_apart)) {
        expect_answer(course, "own-view-asked", assessment.id.as<AnyRecord>(), finished);
        return;
    }
    const Date latest = course.calendar.add_working_days(finished, rates::answered.in_time.high);
    const auto& asked = course.own_view_asked;
    if (asked && *asked >= finished && *asked <= latest) return;
    if (const auto day = expect_answer(course, "own-view-asked", {}, finished)) course.own_view_asked = day;
}

}  // namespace blijvend::synth
