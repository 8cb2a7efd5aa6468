#pragma once

#include <array>

#include <blijvend/rules/agreement_checked.hpp>
#include <blijvend/rules/assessment_in_five_working_days.hpp>
#include <blijvend/rules/coercion_reasoned.hpp>
#include <blijvend/rules/crisis_same_day.hpp>
#include <blijvend/rules/everyone_seen.hpp>
#include <blijvend/rules/first_safety_measure.hpp>
#include <blijvend/rules/koppel_complete.hpp>
#include <blijvend/rules/koppel_stays.hpp>
#include <blijvend/rules/koppel_two_organisations.hpp>
#include <blijvend/rules/no_handover.hpp>
#include <blijvend/rules/no_waiting.hpp>
#include <blijvend/rules/plan_in_force.hpp>
#include <blijvend/rules/plan_made_together.hpp>
#include <blijvend/rules/present_after_stabilising.hpp>

namespace blijvend {

/// Every rule of this library, in the order of their ids.
inline constexpr std::array all_rules{
    rules::agreement_checked,
    rules::assessment_in_five_working_days,
    rules::coercion_reasoned,
    rules::crisis_same_day,
    rules::everyone_seen,
    rules::first_safety_measure,
    rules::koppel_complete,
    rules::koppel_stays,
    rules::koppel_two_organisations,
    rules::no_handover,
    rules::no_waiting,
    rules::plan_in_force,
    rules::plan_made_together,
    rules::present_after_stabilising,
};
static_assert(well_formed(all_rules), "every rule is whole; ids are unique and in order");

}  // namespace blijvend
