#include <algorithm>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

Someone member(MemberId id) { return {.member = id}; }
Someone around(NetworkMemberId id) { return {.network_member = id}; }

// --- who a plan is made with ------------------------------------------------------------------------

/// Somebody of this kind, asked to come if nobody takes part yet; nothing when that fails.
std::optional<NetworkMemberId> invite(Course& course, NetworkKind kind, Date day) {
    if (const auto who = somebody_around(course, kind)) return who;
    if (!course.random.chance(rates::invited_for_plan)) return {};
    return meet(course, kind, day);
}

void leave_out(Course& course, SafetyPlan& plan, Party party) {
    if (!course.random.chance(rates::absence_reasoned)) return;
    Absence absence{.party = party};
    if (!course.random.chance(rates::absence_reason_unknown)) absence.reason = course.random.one_of(rates::absences);
    absence.text = perhaps_say(course, words::absences, 400);
    plan.made_without.push_back(std::move(absence));
}

void make_together(Course& course, SafetyPlan& plan, Date day) {
    if (!course.random.chance(rates::makers_unknown)) {
        const bool with_household = !course.random.chance(rates::made_without_household);
        plan.made_with_members = with_household ? course.ids_of(course.people_now()) : std::vector<MemberId>{};
        if (course.fled && with_household) std::erase(*plan.made_with_members, course.threat_id());
        if (!with_household) leave_out(course, plan, Party::household);
    }
    if (course.random.chance(rates::makers_unknown)) return;
    plan.made_with_network.emplace();
    for (const NetworkKind kind : {NetworkKind::informal, NetworkKind::professional}) {
        if (const auto who = invite(course, kind, day))
            plan.made_with_network->push_back(*who);
        else
            leave_out(
                course, plan, kind == NetworkKind::informal ? Party::informal_network : Party::professional_partners);
    }
}

// --- agreements -------------------------------------------------------------------------------------

SafetyAgreement& latest_of(Course& course, std::size_t thread) {
    return course.file.safety_agreements[course.agreements[thread]];
}

void check_agreement(Course& course, const Event& event);
void finish_agreement(Course& course, const Event& event);
void agree(Course& course, const Event& event);

/// The next check: in time, late, or not at all so that only the one after it comes.
void expect_check(Course& course, std::size_t thread, Date last) {
    const SafetyAgreement& agreement = latest_of(course, thread);
    if (agreement.check_on) {
        if (course.random.chance(rates::check_missed)) return;
        course.expect(*agreement.check_on + course.random.within({-2, 0}), check_agreement, thread);
        return;
    }
    if (!agreement.check_every) return;
    const int every = agreement.check_every->value();
    const CheckTiming timing = course.random.one_of(rates::check_timing);
    const int days = timing == CheckTiming::in_time ? every - course.random.below(std::max(1, every / 4))
                     : timing == CheckTiming::late  ? every + course.random.within({1, 20})
                                                    : 2 * every;
    course.expect(course.working_day(last + days), check_agreement, thread);
}

void end_agreement(Course& course, std::size_t thread, Date day, AgreementEnd why) {
    std::size_t& latest = course.agreements[thread];
    if (course.file.safety_agreements[latest].until) return;
    SafetyAgreement& agreement = course.revise(course.file.safety_agreements, latest);
    agreement.until = std::max(day, agreement.agreed_on.value_or(day));
    agreement.why_ended = why;
}

bool is_last_in_force(const Course& course) {
    return std::count_if(course.agreements.begin(), course.agreements.end(), [&](std::size_t latest) {
        return !course.file.safety_agreements[latest].until;
    }) == 1;
}

/// Subject: thread of the agreement.
void finish_agreement(Course& course, const Event& event) {
    if (latest_of(course, event.subject).until) return;
    const bool replaced = is_last_in_force(course) && course.random.chance(rates::last_agreement_replaced);
    end_agreement(course, event.subject, event.day,
        replaced ? AgreementEnd::replaced : course.random.one_of(rates::agreement_ends));
    if (replaced) agree(course, event);
}

/// Subject: thread of the agreement.
void check_agreement(Course& course, const Event& event) {
    if (latest_of(course, event.subject).until) return;
    AgreementCheck check{.id = course.new_id<AgreementCheck>(++course.checks)};
    if (!course.random.chance(rates::check_day_unknown)) check.on = event.day;
    check.result = course.random.one_of(rates::check_results);
    if (course.random.chance(100)) check.by = Someone{.professional = course.professional(course.writer())};
    check.text = perhaps_say(course, words::checks, 50);
    SafetyAgreement& agreement = course.revise(course.file.safety_agreements, course.agreements[event.subject]);
    agreement.checks.push_back(std::move(check));
    if (agreement.check_on) return;
    if (!course.random.chance(rates::agreement_done_at_check))
        expect_check(course, event.subject, event.day);
    else if (!course.random.chance(rates::agreement_end_forgotten))
        course.expect(event.day + course.random.within({1, 20}), finish_agreement, event.subject);
}

SafetyAgreement new_agreement(Course& course, Date day) {
    SafetyAgreement agreement{.plan = course.file.safety_plans[*course.plan].id, .layer = Layer::shared};
    agreement.text = say(course, words::agreements);
    const auto helper = somebody_around(course, NetworkKind::informal);
    const bool by_network = helper && course.random.chance(300);
    agreement.owners = {by_network ? around(*helper) : member(course.people[course.some_adult()].id)};
    if (!by_network && course.people[course.threat].belongs && !course.fled && course.some_adult() != course.threat)
        agreement.owners.push_back(member(course.threat_id()));
    if (helper && course.random.chance(250)) agreement.watched_by = {around(*helper)};
    agreement.if_broken = perhaps_say(course, words::if_broken, 100);
    if (course.random.chance(60)) agreement.proposed_on = day;
    if (!course.random.chance(rates::agreement_day_unknown)) agreement.agreed_on = day;
    if (course.random.chance(rates::agreement_checked_once))
        agreement.check_on = day + course.random.within({7, 30});
    else if (!course.random.chance(rates::rhythm_unknown))
        agreement.check_every = Days{course.random.one_of(rates::rhythms)};
    agreement.hidden_from = course.hidden_if_fled();
    return agreement;
}

/// The agreement belongs to the plan that is in force now.
void agree(Course& course, const Event& event) {
    if (!course.plan) return;
    course.agreements.push_back(course.file.safety_agreements.size());
    course.add(course.file.safety_agreements, new_agreement(course, event.day));
    expect_check(course, course.agreements.size() - 1, event.day);
}

// --- plans ------------------------------------------------------------------------------------------

SafetyPlan new_plan(Course& course, Date day) {
    SafetyPlan plan{.version = Count{++course.plan_version}, .layer = Layer::shared};
    if (course.random.chance(400)) plan.phase = course.phase;
    plan.dangers = {say(course, words::dangers)};
    if (course.random.chance(120)) plan.triggers = {say(course, words::triggers)};
    if (course.random.chance(60)) plan.signals = {say(course, words::signals)};
    if (course.random.chance(rates::strengths_named)) plan.strengths = {say(course, words::strengths)};
    if (course.random.chance(rates::conditions_in_plan))
        plan.conditions = {MinimumCondition::no_abuse, MinimumCondition::supervision};
    make_together(course, plan, day);
    if (course.random.chance(rates::draft_day_recorded)) plan.drafted_on = day;
    if (course.random.chance(850)) plan.agreed_on = day;
    if (!course.random.chance(rates::plan_day_unknown)) plan.since = day;
    if (course.random.chance(rates::review_planned)) plan.review_on = day + course.random.within({60, 180});
    if (course.random.chance(rates::child_version)) plan.child_version = true;
    plan.hidden_from = course.hidden_if_fled();
    return plan;
}

void replace_plan(Course& course, Date day) {
    if (!course.plan) return;
    SafetyPlan& last = course.revise(course.file.safety_plans, *course.plan);
    last.until = std::max(day, last.since.value_or(day));
}

/// Subject: agreements to make with it.
void make_plan(Course& course, const Event& event) {
    if (course.plan) score_again(course, event.day);
    replace_plan(course, event.day);
    SafetyPlan plan = new_plan(course, event.day);
    course.plan = course.file.safety_plans.size();
    course.add(course.file.safety_plans, std::move(plan));
    for (std::size_t i = 0; i < event.subject; ++i) {
        if (course.random.chance(rates::agreement_later))
            course.expect(event.day + course.random.within({3, 60}), agree);
        else
            agree(course, event);
    }
    if (!course.random.chance(rates::plan_reviewed)) return;
    const Date reviewed = event.day + course.random.within({60, 200});
    course.expect(reviewed, make_plan, course.random.chance(400) ? 1 : 0);
}

/// Unless there is one by now. Subject: agreements to make with it.
void make_first_plan(Course& course, const Event& event) {
    if (!course.plan) make_plan(course, event);
}

/// A page of its own for the members who may have to leave, which the threatening member must not read.
void make_flight_plan(Course& course, const Event& event) {
    if (course.flight_planned) return;
    course.flight_planned = true;
    SafetyPlan plan{.version = Count{1}, .layer = Layer::some_members};
    plan.for_members = {course.people[course.threatened].id};
    plan.dangers = {say(course, words::dangers)};
    if (course.random.chance(rates::strengths_named)) plan.strengths = {say(course, words::strengths)};
    plan.made_with_members = plan.for_members;
    plan.agreed_on = event.day;
    plan.since = event.day;
    plan.hidden_from = {course.threat_id()};
    course.add(course.file.safety_plans, std::move(plan));
}

// --- when a plan is made ----------------------------------------------------------------------------

void expect_first_plan(Course& course, Date day) {
    course.expect(day, make_first_plan, static_cast<std::size_t>(course.random.one_of(rates::agreements_with_plan)));
}

}  // namespace

void expect_plan_now(Course& course, Date day) {
    if (!course.plan && course.random.chance(rates::plan_when_acute_found))
        expect_first_plan(course, day + course.random.below(2));
}

void expect_plan(Course& course, Date since_unsafe, bool acute) {
    const auto agreements = static_cast<std::size_t>(course.random.one_of(rates::agreements_with_plan));
    const Duty& duty = acute ? rates::plan_made_acute : rates::plan_made;
    const auto day = course.expect_duty(duty, since_unsafe, make_first_plan, agreements);
    if (day && course.nature == Nature::partner_violence && course.random.chance(rates::flight_plan))
        course.expect(*day + course.random.within({0, 20}), make_flight_plan);
}

void end_plan(Course& course, Date day) {
    if (!course.random.chance(rates::plan_end_forgotten)) {
        replace_plan(course, day);
        course.plan.reset();
    }
    for (std::size_t thread = 0; thread < course.agreements.size(); ++thread)
        if (!course.random.chance(rates::agreement_outlives_case))
            end_agreement(course, thread, day, AgreementEnd::lapsed);
}

}  // namespace blijvend::synth
