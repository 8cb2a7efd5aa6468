#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

/// Subject: thread of the goal.
void end_goal(Course& course, const Event& event) {
    Goal& goal = course.revise(course.file.goals, course.goals[event.subject]);
    goal.ended_on = event.day;
    if (!course.random.chance(rates::goal_result_unknown)) goal.result = course.random.one_of(rates::goal_results);
}

void set_goal_for(Course& course, std::size_t who, Date day) {
    Goal goal{.kind = course.random.chance(700) ? GoalKind::goal : GoalKind::action, .phase = course.phase};
    goal.for_members = {course.people[who].id};
    goal.owner = course.random.chance(500) ? Someone{.member = course.people[course.some_adult()].id}
                                           : Someone{.professional = course.professional(course.writer())};
    goal.domain = course.random.one_of(rates::goal_domains);
    goal.text = perhaps_say(course, words::goals, 500);
    goal.condition = perhaps_say(course, words::goal_conditions, 100);
    if (!course.random.chance(rates::goal_day_unknown)) goal.set_on = day;
    if (course.random.chance(300)) goal.due_on = day + course.random.within({30, 180});
    course.goals.push_back(course.file.goals.size());
    course.add(course.file.goals, std::move(goal));
    if (course.random.chance(rates::goal_ends))
        course.expect(day + course.random.within({30, 240}), end_goal, course.goals.size() - 1);
}

/// Where a child has a goal a grown-up mostly has one too.
void set_goal(Course& course, const Event& event) {
    const std::vector<std::size_t> people = course.people_now();
    const std::size_t who = people.empty() ? course.some_adult() : course.random.one_of(people);
    set_goal_for(course, who, event.day);
    if (!course.people[who].grown_up(event.day) && course.random.chance(rates::grown_up_has_goal_too))
        set_goal_for(course, course.some_adult(), event.day);
}

}  // namespace

void expect_goals(Course& course) {
    const int goals = course.random.one_of(rates::goals);
    for (int i = 0; i < goals; ++i) course.expect(course.start + course.random.within({10, 200}), set_goal);
}

}  // namespace blijvend::synth
