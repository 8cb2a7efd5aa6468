#pragma once

#include <optional>

#include <blijvend/core/period.hpp>
#include <blijvend/model/measure.hpp>
#include <blijvend/model/safety_agreement.hpp>
#include <blijvend/model/safety_plan.hpp>

/// The days on which something that makes it safe is in force. Nothing: never, or not yet, for a
/// day that has not come is absent from a record whose course is known so far. A period without
/// `since`: it may be in force, from a day that is not recorded.
namespace blijvend {

/// Only considered, asked for or decided on is not yet in force; averted or refused never is.
[[nodiscard]] constexpr std::optional<Period> in_force(const Measure& measure) noexcept {
    if (measure.started_on) return Period{measure.started_on, measure.ended_on};
    if (measure.averted_on || measure.granted == false) return {};
    const bool not_yet = measure.considered_on || measure.requested_on || measure.decided_on;
    if (not_yet && !measure.ended_on) return {};
    return Period{{}, measure.ended_on};
}

/// Only proposed is not in force, unless it has ended or was checked.
[[nodiscard]] constexpr std::optional<Period> in_force(const SafetyAgreement& agreement) noexcept {
    const bool not_yet = agreement.proposed_on && !agreement.until && agreement.checks.empty();
    if (!agreement.agreed_on && not_yet) return {};
    return agreement.period();
}

/// Only drafted is not in force, unless it has ended or was agreed.
[[nodiscard]] constexpr std::optional<Period> in_force(const SafetyPlan& plan) noexcept {
    const bool not_yet = plan.drafted_on && !plan.agreed_on && !plan.until;
    if (!plan.since && not_yet) return {};
    return plan.period();
}

}  // namespace blijvend
