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

// --- synth_reports.cpp: notifications and incidents ---
void expect_first_report(Course& course);
void expect_later_reports(Course& course);
void report_after_closing(Course& course, const Event& event);

// --- synth_assessments.cpp: assessments ---
/// `notification` is the thread of the notification that is assessed.
void expect_assessment(Course& course, std::size_t notification, Date received, bool crisis);
void expect_assessments(Course& course);

// --- synth_koppel.cpp: the koppel, who holds the view on safety, handovers ---
void expect_koppel(Course& course, Date day);
void step_back(Course& course, const Event& event);  ///< subject: thread of the support
void hold_view(Course& course, OrganisationKind kind, std::optional<Slot> who, Date day, bool accepted);
void expect_view_passed_on(Course& course, Date day);
void expect_handover_and_pressure(Course& course);
void end_koppel(Course& course, Date day);
void end_view(Course& course, Date day);

// --- synth_presence.cpp: contacts ---
void expect_contacts(Course& course, Date day);
void answer_crisis(Course& course, std::size_t notification, Instant received);

// --- synth_plan.cpp: plans, agreements, goals ---
void expect_plan(Course& course, Date since_unsafe, bool acute);
/// When somebody finds it acutely unsafe and there is no plan yet.
void expect_plan_now(Course& course, Date day);
void expect_goals(Course& course);
void end_plan(Course& course, Date day);

// --- synth_help.cpp: supports, measures, requests, sharings ---
void expect_help(Course& course);
void expect_measures(Course& course, Date day, bool crisis);

// --- synth_phases.cpp: phases, closure, what people say, domain scores, deviations ---
void enter_phase(Course& course, Phase phase, Date day);
void fall_back(Course& course, const Event& event);
void close_case(Course& course, const Event& event);  ///< subject: ClosureReason
void expect_closing(Course& course);
/// After a closure.
void reopen(Course& course, Date day);
void expect_voices(Course& course);

// --- synth_faults.cpp: deliberate faults ---
void expect_fault(Course& course);

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
