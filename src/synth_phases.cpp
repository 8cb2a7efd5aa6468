#include <algorithm>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

// --- phases -----------------------------------------------------------------------------------------

Phase following(Course& course) {
    if (course.phase == Phase::direct_safety) return Phase::risk_driven_care;
    const bool recovers = course.phase == Phase::risk_driven_care && !course.random.chance(rates::recovery_passed_over);
    return recovers ? Phase::recovery : Phase::presence;
}

Range length_of(Course& course) {
    switch (course.phase) {
        case Phase::direct_safety: return rates::days_in_direct_safety;
        case Phase::risk_driven_care: return rates::days_in_risk_driven_care;
        case Phase::recovery: return rates::days_in_recovery;
        case Phase::presence: break;
    }
    return course.random.one_of(rates::days_in_presence);
}

/// In some households only the first two phases are written down, and that the second ended; in a few none.
bool is_recorded(const Course& course, Phase phase) {
    const bool early = phase == Phase::direct_safety || phase == Phase::risk_driven_care;
    return course.phases_recorded && (early || course.later_phases_recorded);
}

void end_spell(Course& course, Date day) {
    if (!course.spell) return;
    PhaseSpell& last = course.revise(course.file.phases, *course.spell);
    last.until = std::max(day, last.since.value_or(day));
    course.phases_until = last.until;
    last.why = perhaps_say(course, words::phase_reasons, rates::phase_reason);
    course.spell.reset();
}

// --- closing ----------------------------------------------------------------------------------------

/// The koppel's own record comes last: who sat in it writes down the rest.
void close(Course& course, ClosureReason reason) {
    const Date day = course.today();
    Closure closure{.on = day};
    if (!course.random.chance(rates::closure_reason_unknown)) closure.reason = reason;
    if (reason == ClosureReason::lastingly_safe && course.random.chance(rates::safety_told_at_closing))
        closure.safe_for_everyone = true;
    if (course.random.chance(500))
        for (const Chair& chair : course.chairs) closure.decided_by.push_back(course.professional(chair.slot));
    if (course.random.chance(300)) closure.agreed_by = {course.people[course.some_adult()].id};
    closure.text = perhaps_say(course, words::closing_texts, 120);
    course.closure = course.file.closures.size();
    course.add(course.file.closures, std::move(closure));
    end_plan(course, day);
    if (!course.random.chance(rates::phase_end_forgotten)) end_spell(course, day);
    end_view(course, day);
    end_koppel(course, day);
    ++course.opening;
    course.open = false;
    if (course.random.chance(rates::reopened))
        course.expect(day + course.random.within(rates::reopened_after), report_after_closing);
}

/// Subject: the turn; another phase has begun meanwhile when it is not the present one.
void move_on(Course& course, const Event& event) {
    if (event.subject != course.phase_turn) return;
    if (course.phase == Phase::presence)
        close(course, course.random.one_of(rates::closure_reasons));
    else
        enter_phase(course, following(course), event.day);
}

// --- what people say, what is done otherwise --------------------------------------------------------

void say_own_view(Course& course, const Event& event) {
    Statement statement{.kind = course.random.one_of(rates::statement_kinds), .on = event.day};
    const std::vector<std::size_t> people = course.people_now();
    const std::size_t who = people.empty() ? course.threat : course.random.one_of(people);
    statement.by = Someone{.member = course.people[who].id};
    if (!course.file.contacts.empty() && course.random.chance(400))
        statement.about = course.file.contacts.back().id.as<AnyRecord>();
    statement.text = say(course, words::statements);
    if (statement.kind == StatementKind::disclosure && who != course.threat)
        statement.hidden_from = {course.threat_id()};
    course.add(course.file.statements, std::move(statement), Origin::told_by_member);
}

void decide_otherwise(Course& course, const Event& event) {
    const rates::Excuse excuse = course.random.one_of(rates::excuses);
    Deviation deviation{.rule = std::string{excuse.rule}, .since = event.day, .reason = std::string{excuse.reason}};
    if (course.random.chance(800)) deviation.until = event.day + course.random.within({14, 120});
    if (excuse.rule == "everyone-seen") deviation.subject = course.threat_id().as<AnyRecord>();
    deviation.decided_by = {course.professional(course.writer())};
    course.add(course.file.deviations, std::move(deviation));
}

}  // namespace

void enter_phase(Course& course, Phase phase, Date day) {
    day = std::max(day, course.phases_until.value_or(day));
    if (is_recorded(course, phase)) {
        if (course.spell) day = std::max(day, course.file.phases[*course.spell].since.value_or(day));
        end_spell(course, day);
        PhaseSpell spell{.phase = phase, .sub_goal = perhaps_say(course, words::sub_goals, rates::sub_goal)};
        if (!course.random.chance(rates::phase_day_unknown)) spell.since = day;
        course.spell = course.file.phases.size();
        const PhaseSpell& begun = course.add(course.file.phases, std::move(spell));
        if (phase == Phase::risk_driven_care)
            expect_answer(course, "generations-looked-at", begun.id.as<AnyRecord>(), day);
    } else {
        end_spell(course, day);
    }
    if (course.phase == Phase::direct_safety && phase != Phase::direct_safety) judge_safe_for_now(course, day);
    if (phase == Phase::presence) judge_safe(course, day);
    course.phase = phase;
    if (phase == Phase::direct_safety)
        course.stable_since.reset();
    else if (!course.stable_since)
        course.stable_since = day;
    course.expect(day + course.random.within(length_of(course)), move_on, ++course.phase_turn);
}

void fall_back(Course& course, const Event& event) {
    if (course.phase == Phase::direct_safety) return;
    enter_phase(course, Phase::direct_safety, event.day);
    expect_contacts(course, event.day + course.random.within(rates::contact_after_fallback));
}

void close_case(Course& course, const Event& event) { close(course, static_cast<ClosureReason>(event.subject)); }

void expect_closing(Course& course) {
    if (!course.random.chance(rates::closed_early)) return;
    const ClosureReason reason = course.random.one_of(rates::early_closure_reasons);
    course.expect(course.start + course.random.within({14, 150}), close_case, static_cast<std::size_t>(reason));
}

void expect_beginning(Course& course, Date day) {
    course.open = true;
    for (Person& person : course.people) person.spoke_alone = false;
    enter_phase(course, Phase::direct_safety, day);
    const int days = course.random.within(course.random.one_of(rates::koppel_assigned_after));
    expect_koppel(course, day + days);
    expect_view_passed_on(course, day + days);
    if (days > rates::waits_for_koppel) expect_first_visit(course, day + course.random.within({0, 3}));
    expect_people_around(course, day);
    expect_joint_analysis(course, day);
    expect_domain_scores(course, day);
}

void reopen(Course& course, Date day) {
    Closure& closure = course.revise(course.file.closures, course.closure, Origin::told_by_partner);
    closure.reopened_on = day;
    hold_view(course, OrganisationKind::veilig_thuis, assessor, day, true);
    expect_beginning(course, day);
}

void expect_voices(Course& course) {
    if (course.random.chance(rates::own_view))
        course.expect(course.start + course.random.within({5, 250}), say_own_view);
    expect_answer(course, "room-for-trust", {}, course.start + rates::days_until_trust);
    if (course.random.chance(rates::deviates))
        course.expect(course.start + course.random.within({5, 250}), decide_otherwise);
}

}  // namespace blijvend::synth
