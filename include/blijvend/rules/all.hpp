#pragma once

#include <array>

#include <blijvend/rules/agreement_checked.hpp>
#include <blijvend/rules/assessment_in_five_working_days.hpp>
#include <blijvend/rules/borrowed_power_talked_over.hpp>
#include <blijvend/rules/certified_body_executes.hpp>
#include <blijvend/rules/child_heard_by_court.hpp>
#include <blijvend/rules/child_spoken_to_alone.hpp>
#include <blijvend/rules/citizen_number_valid.hpp>
#include <blijvend/rules/closed_when_safe.hpp>
#include <blijvend/rules/coercion_reasoned.hpp>
#include <blijvend/rules/crises_at_once.hpp>
#include <blijvend/rules/crisis_same_day.hpp>
#include <blijvend/rules/emergency_placement_heard.hpp>
#include <blijvend/rules/everyone_seen.hpp>
#include <blijvend/rules/file_complete_for_board.hpp>
#include <blijvend/rules/first_safety_measure.hpp>
#include <blijvend/rules/generations_looked_at.hpp>
#include <blijvend/rules/goals_for_grown_ups.hpp>
#include <blijvend/rules/guardian_first_contact.hpp>
#include <blijvend/rules/guardian_plan.hpp>
#include <blijvend/rules/hard_talk_by_koppel.hpp>
#include <blijvend/rules/help_acknowledged.hpp>
#include <blijvend/rules/help_answered.hpp>
#include <blijvend/rules/household_informed.hpp>
#include <blijvend/rules/household_told_outcome.hpp>
#include <blijvend/rules/intensity_fits_phase.hpp>
#include <blijvend/rules/investigation_in_ten_weeks.hpp>
#include <blijvend/rules/joint_analysis.hpp>
#include <blijvend/rules/justice_linked_to_plan.hpp>
#include <blijvend/rules/koppel_caseload.hpp>
#include <blijvend/rules/koppel_complete.hpp>
#include <blijvend/rules/koppel_does_both.hpp>
#include <blijvend/rules/koppel_stays.hpp>
#include <blijvend/rules/koppel_two_organisations.hpp>
#include <blijvend/rules/life_domains_mapped.hpp>
#include <blijvend/rules/local_team_answered.hpp>
#include <blijvend/rules/local_team_named.hpp>
#include <blijvend/rules/mda_considered.hpp>
#include <blijvend/rules/meaningful_intervention.hpp>
#include <blijvend/rules/measure_has_legal_basis.hpp>
#include <blijvend/rules/members_decide_along.hpp>
#include <blijvend/rules/monitored.hpp>
#include <blijvend/rules/network_takes_part.hpp>
#include <blijvend/rules/no_break_after_investigation.hpp>
#include <blijvend/rules/no_double_assessment.hpp>
#include <blijvend/rules/no_handover.hpp>
#include <blijvend/rules/no_waiting.hpp>
#include <blijvend/rules/not_alone.hpp>
#include <blijvend/rules/obstacle_made_visible.hpp>
#include <blijvend/rules/own_view_asked.hpp>
#include <blijvend/rules/parents_get_help.hpp>
#include <blijvend/rules/patterns_explained.hpp>
#include <blijvend/rules/placement_outcome_recorded.hpp>
#include <blijvend/rules/placement_term.hpp>
#include <blijvend/rules/placement_used.hpp>
#include <blijvend/rules/plan_in_force.hpp>
#include <blijvend/rules/plan_made_together.hpp>
#include <blijvend/rules/plan_names_strengths.hpp>
#include <blijvend/rules/police_consulted_first.hpp>
#include <blijvend/rules/power_with_responsibility.hpp>
#include <blijvend/rules/present_after_stabilising.hpp>
#include <blijvend/rules/provisional_order_term.hpp>
#include <blijvend/rules/reachable_day_and_night.hpp>
#include <blijvend/rules/report_reaches_koppel.hpp>
#include <blijvend/rules/reported_when_needed.hpp>
#include <blijvend/rules/reporter_told.hpp>
#include <blijvend/rules/reporting_code_followed.hpp>
#include <blijvend/rules/restraining_order_term.hpp>
#include <blijvend/rules/room_for_trust.hpp>
#include <blijvend/rules/safety_first.hpp>
#include <blijvend/rules/school_named.hpp>
#include <blijvend/rules/scores_by_trained_rater.hpp>
#include <blijvend/rules/scores_fresh.hpp>
#include <blijvend/rules/sharing_has_legal_basis.hpp>
#include <blijvend/rules/steering_stays.hpp>
#include <blijvend/rules/stepped_back_stays_near.hpp>
#include <blijvend/rules/supervision_order_term.hpp>
#include <blijvend/rules/supervisor_checks_safety.hpp>
#include <blijvend/rules/target_group.hpp>
#include <blijvend/rules/team_functions.hpp>
#include <blijvend/rules/team_learns.hpp>
#include <blijvend/rules/view_on_safety_held.hpp>
#include <blijvend/rules/weekly_reflection.hpp>
#include <blijvend/rules/workers_supported.hpp>

namespace blijvend {

/// Every rule of this library, in the order of their ids.
inline constexpr std::array all_rules{
    rules::agreement_checked,
    rules::assessment_in_five_working_days,
    rules::borrowed_power_talked_over,
    rules::certified_body_executes,
    rules::child_heard_by_court,
    rules::child_spoken_to_alone,
    rules::citizen_number_valid,
    rules::closed_when_safe,
    rules::coercion_reasoned,
    rules::crises_at_once,
    rules::crisis_same_day,
    rules::emergency_placement_heard,
    rules::everyone_seen,
    rules::file_complete_for_board,
    rules::first_safety_measure,
    rules::generations_looked_at,
    rules::goals_for_grown_ups,
    rules::guardian_first_contact,
    rules::guardian_plan,
    rules::hard_talk_by_koppel,
    rules::help_acknowledged,
    rules::help_answered,
    rules::household_informed,
    rules::household_told_outcome,
    rules::intensity_fits_phase,
    rules::investigation_in_ten_weeks,
    rules::joint_analysis,
    rules::justice_linked_to_plan,
    rules::koppel_caseload,
    rules::koppel_complete,
    rules::koppel_does_both,
    rules::koppel_stays,
    rules::koppel_two_organisations,
    rules::life_domains_mapped,
    rules::local_team_answered,
    rules::local_team_named,
    rules::mda_considered,
    rules::meaningful_intervention,
    rules::measure_has_legal_basis,
    rules::members_decide_along,
    rules::monitored,
    rules::network_takes_part,
    rules::no_break_after_investigation,
    rules::no_double_assessment,
    rules::no_handover,
    rules::no_waiting,
    rules::not_alone,
    rules::obstacle_made_visible,
    rules::own_view_asked,
    rules::parents_get_help,
    rules::patterns_explained,
    rules::placement_outcome_recorded,
    rules::placement_term,
    rules::placement_used,
    rules::plan_in_force,
    rules::plan_made_together,
    rules::plan_names_strengths,
    rules::police_consulted_first,
    rules::power_with_responsibility,
    rules::present_after_stabilising,
    rules::provisional_order_term,
    rules::reachable_day_and_night,
    rules::report_reaches_koppel,
    rules::reported_when_needed,
    rules::reporter_told,
    rules::reporting_code_followed,
    rules::restraining_order_term,
    rules::room_for_trust,
    rules::safety_first,
    rules::school_named,
    rules::scores_by_trained_rater,
    rules::scores_fresh,
    rules::sharing_has_legal_basis,
    rules::steering_stays,
    rules::stepped_back_stays_near,
    rules::supervision_order_term,
    rules::supervisor_checks_safety,
    rules::target_group,
    rules::team_functions,
    rules::team_learns,
    rules::view_on_safety_held,
    rules::weekly_reflection,
    rules::workers_supported,
};
static_assert(well_formed(all_rules), "every rule is whole; ids are unique and in order");

}  // namespace blijvend
