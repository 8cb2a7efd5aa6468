#pragma once

#include <algorithm>
#include <optional>

#include <blijvend/rules/obligation.hpp>

namespace blijvend {

/// Settles a promise that has its first day and is kept by one recorded day: met on that day, at the
/// earliest on the promise's first, unless it had ended by then.
constexpr void done_on(Promise& promise, const std::optional<Date>& day) noexcept {
    if (!day) return;
    const Date met = std::max(*promise.opened, *day);
    if (met < promise.ended.value_or(Date::max())) promise.met = met;
}

}  // namespace blijvend
