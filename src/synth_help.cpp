#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

struct Help {
    SupportKind kind;
    LifeDomain domain;
    OrganisationKind by;
    bool for_child = false;
};

constexpr auto kinds_of_help = [] {
    using Kind = SupportKind;
    using Life = LifeDomain;
    using By = OrganisationKind;
    return std::array{
        Weighted{Help{Kind::adult_mental_health, Life::mental_health, By::adult_mental_health}, 28},
        Weighted{Help{Kind::youth_mental_health, Life::mental_health, By::youth_mental_health, true}, 14},
        Weighted{Help{Kind::trauma_treatment, Life::mental_health, By::adult_mental_health}, 13},
        Weighted{Help{Kind::addiction_care, Life::substance_use, By::addiction_care}, 12},
        Weighted{Help{Kind::debt_counselling, Life::finances, By::debt_counselling}, 14},
        Weighted{Help{Kind::parenting_support, Life::attitude_and_skills, By::youth_care_provider, true}, 12},
        Weighted{Help{Kind::aggression_programme, Life::justice, By::probation}, 6},
        Weighted{Help{Kind::social_work, Life::social_network, By::volunteers}, 4},
    };
}();

bool koppel_may_step_back(SupportKind kind) {
    return kind == SupportKind::adult_mental_health || kind == SupportKind::youth_mental_health ||
           kind == SupportKind::trauma_treatment || kind == SupportKind::addiction_care;
}

/// Subject: thread of the support.
void support_ends(Course& course, const Event& event) {
    Support& support = course.revise(course.file.supports, course.supports[event.subject], Origin::told_by_partner);
    support.ended_on = event.day;
    support.why_ended = course.random.one_of(rates::support_ends);
}

/// Subject: thread of the support.
void go_on_from_start(Course& course, std::size_t thread, Date day) {
    const SupportKind kind = course.file.supports[course.supports[thread]].kind.value_or(SupportKind::other);
    if (koppel_may_step_back(kind) && course.random.chance(rates::koppel_steps_back))
        course.expect(day + course.random.within({0, 21}), step_back, thread);
    if (course.random.chance(rates::support_end_recorded))
        course.expect(day + course.random.within(rates::support_lasts), support_ends, thread);
}

void support_starts(Course& course, const Event& event) {
    course.revise(course.file.supports, course.supports[event.subject], Origin::told_by_partner).started_on = event.day;
    go_on_from_start(course, event.subject, event.day);
}

std::size_t write_down(Course& course, Support support) {
    course.supports.push_back(course.file.supports.size());
    course.add(course.file.supports, std::move(support));
    return course.supports.size() - 1;
}

/// Help that was decided on some days before. Subject: place among what is not written down yet.
void write_down_started(Course& course, const Event& event) {
    go_on_from_start(course, write_down(course, course.unwritten[event.subject]), event.day);
}

/// The day it starts; nothing when it never does.
std::optional<Date> support_start(Course& course, Date decided) {
    const std::optional<Range> working_days = course.random.one_of(rates::waits);
    if (!working_days) return {};
    return course.calendar.add_working_days(decided, course.random.within(*working_days));
}

/// What happened is worked through once it is safe; mostly.
bool too_soon(Course& course, SupportKind kind) {
    const bool unsafe = course.acute || course.phase == Phase::direct_safety;
    return kind == SupportKind::trauma_treatment && unsafe && !course.random.chance(rates::trauma_treated_too_soon);
}

void bring_in(Course& course, Help help, std::size_t who, Date day) {
    if (too_soon(course, help.kind)) help.kind = SupportKind::adult_mental_health;
    Support support{.kind = help.kind};
    if (course.random.chance(300)) support.domain = help.domain;
    support.for_members = {course.people[who].id};
    if (course.random.chance(rates::provider_recorded)) support.provider = course.organisation(help.by);
    if (!course.random.chance(rates::decided_unknown)) support.decided_on = day;
    if (course.random.chance(100)) support.requested_on = day;
    if (koppel_may_step_back(help.kind)) support.koppel_stays = !course.random.chance(rates::koppel_leaves_at_support);
    support.text = perhaps_say(course, words::supports, 150);
    support.hidden_from = course.hidden_if_fled();
    const std::optional<Date> start = support_start(course, day);
    const bool soon = start && *start - day <= rates::starts_soon;
    if (soon && course.random.chance(rates::written_when_started)) {
        support.started_on = start;
        course.unwritten.push_back(std::move(support));
        course.expect(*start, write_down_started, course.unwritten.size() - 1);
        return;
    }
    const std::size_t thread = write_down(course, std::move(support));
    if (start)
        course.expect(*start, support_starts, thread);
    else if (course.random.chance(400))
        course.expect(day + course.random.within({20, 120}), support_ends, thread);
}

void decide_on_support(Course& course, const Event& event) {
    const Help help = course.random.one_of(kinds_of_help);
    bring_in(course, help, member_for(course, help.for_child), event.day);
}

/// Subject: the person.
void help_with_mind(Course& course, const Event& event) {
    using By = OrganisationKind;
    bring_in(course, {SupportKind::adult_mental_health, LifeDomain::mental_health, By::adult_mental_health},
        event.subject, event.day);
}
void help_with_addiction(Course& course, const Event& event) {
    using By = OrganisationKind;
    bring_in(course, {SupportKind::addiction_care, LifeDomain::substance_use, By::addiction_care}, event.subject,
        event.day);
}

}  // namespace

void expect_help_for(Course& course, std::size_t person, LifeDomain domain, Date day) {
    const Step help = domain == LifeDomain::substance_use ? help_with_addiction : help_with_mind;
    course.expect_duty(rates::parent_helped, day, help, person);
}

void expect_help(Course& course) {
    const int supports = course.random.one_of(rates::supports);
    for (int i = 0; i < supports; ++i)
        course.expect(course.start + course.random.within(rates::support_decided_after), decide_on_support);
}

}  // namespace blijvend::synth
