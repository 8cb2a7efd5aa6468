#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "synth_course.hpp"

/// What can happen to a household. Each file holds one part of the practice; a step of one part sets
/// the others going by expecting their steps.
namespace blijvend::synth {

// --- synth_course.cpp: the register of the region ---
void partner_leaves(Course& course, const Event& event);    ///< subject: OrganisationKind
void employer_changes(Course& course, const Event& event);  ///< subject: Slot

// --- synth_family.cpp: who there are ---
void invent_household(Course& course);
void record_household(Course& course);
/// Everything that will happen to the members themselves.
void expect_family_life(Course& course);

// --- synth_network.cpp: who is around them ---
void expect_network(Course& course);
NetworkMemberId meet(Course& course, NetworkKind kind, Date day);
/// Somebody of this kind that the file names already; nothing when there is nobody.
[[nodiscard]] std::optional<NetworkMemberId> somebody_around(const Course& course, NetworkKind kind);
/// Somebody of such an organisation joins the plan; a day that is not dated is not written down.
void name_helper(Course& course, OrganisationKind kind, const Event& event);
/// What is looked for each time the work begins.
void expect_people_around(Course& course, Date day);

// --- synth_reports.cpp: notifications and incidents ---
void expect_first_report(Course& course);
void expect_later_reports(Course& course);
void report_after_closing(Course& course, const Event& event);

// --- synth_signals.cpp: the reporting code ---
/// What went before a report, when who made it had to keep to the reporting code.
void record_signal(Course& course, std::size_t notification);
void expect_signal(Course& course);

// --- synth_justice.cpp: arrests and charges, and what follows from them ---
/// `mark` is the record that tells of it.
void follow_criminal_track(Course& course, RecordId mark, Date day);
/// Before somebody is confronted; mostly.
void consult_police(Course& course, Date day);

// --- synth_assessments.cpp: assessments ---
/// `notification` is the thread of the notification that is assessed.
void expect_assessment(Course& course, std::size_t notification, Date received, bool crisis);
void expect_assessments(Course& course);
void expect_joint_analysis(Course& course, Date day);
/// Somebody judges again, and writes down that what was found before is over; not always.
void judge_safe_for_now(Course& course, Date day);
void judge_safe(Course& course, Date day);

// --- synth_answers.cpp: questions that only people answer ---
/// The day it will be answered; nothing when it never is.
std::optional<Date> expect_answer(Course& course, std::string_view rule, std::optional<RecordId> about, Date moment);
void give_answer(Course& course, const Event& event);  ///< subject: place of the question
void expect_view_asked(Course& course, const Assessment& assessment);

// --- synth_domains.cpp: life domains ---
void expect_domain_scores(Course& course, Date day);
/// Of those who were scored before, so that a new plan rests on something recent; mostly.
void score_again(Course& course, Date day);

// --- synth_koppel.cpp: the koppel, who holds the view on safety, handovers ---
void expect_koppel(Course& course, Date day);
void step_back(Course& course, const Event& event);  ///< subject: thread of the support
void hold_view(Course& course, OrganisationKind kind, std::optional<Slot> who, Date day, bool accepted);
void expect_view_passed_on(Course& course, Date day);
void expect_handover_and_pressure(Course& course);
void end_koppel(Course& course, Date day);
void end_view(Course& course, Date day);

// --- synth_presence.cpp: contacts ---
void expect_first_visit(Course& course, Date day);
/// The rhythm of contacts begins, or begins anew.
void expect_contacts(Course& course, Date day);
/// A contact of somebody else than the koppel.
void record_visit(Course& course, Date day, std::vector<ProfessionalId> by, const std::vector<std::size_t>& seen);
void answer_crisis(Course& course, std::size_t notification, Instant received);

// --- synth_plan.cpp: plans, agreements ---
void expect_plan(Course& course, Date since_unsafe, bool acute);
/// When somebody finds it acutely unsafe and there is no plan yet.
void expect_plan_now(Course& course, Date day);
void end_plan(Course& course, Date day);

// --- synth_goals.cpp: goals ---
void expect_goals(Course& course);

// --- synth_help.cpp: supports ---
void expect_help(Course& course);
/// A problem on this domain was seen. The person is a grown-up.
void expect_help_for(Course& course, std::size_t person, LifeDomain domain, Date day);

// --- synth_measures.cpp: measures ---
void expect_measures(Course& course, Date day, bool crisis);
void expect_placement_considered(Course& course);
void supervise(Course& course, const Event& event);

// --- synth_requests.cpp: requests, sharings, obstacles ---
void expect_requests(Course& course);
void request_of_board(Course& course, const Event& event);
void record_request(Course& course, RequestKind kind, Date day);

// --- synth_phases.cpp: phases, closure, what people say, deviations ---
void enter_phase(Course& course, Phase phase, Date day);
void fall_back(Course& course, const Event& event);
void close_case(Course& course, const Event& event);  ///< subject: ClosureReason
void expect_closing(Course& course);
/// The work begins, at the start or when the case is opened again.
void expect_beginning(Course& course, Date day);
/// After a closure.
void reopen(Course& course, Date day);
void expect_voices(Course& course);

// --- synth_faults.cpp: deliberate faults ---
void expect_fault(Course& course);

/// Somebody who belongs to the household and is a child, or is not.
[[nodiscard]] std::size_t member_for(Course& course, bool for_child);
[[nodiscard]] bool has_young_children(const Course& course);

/// One of a list of sentences, as a string.
template <class Lines>
[[nodiscard]] std::string say(Course& course, const Lines& lines) {
    return std::string{course.random.one_of(lines)};
}
/// The same, in some cases only.
template <class Lines>
[[nodiscard]] std::optional<std::string> perhaps_say(Course& course, const Lines& lines, int permille) {
    if (!course.random.chance(permille)) return {};
    return say(course, lines);
}

}  // namespace blijvend::synth
