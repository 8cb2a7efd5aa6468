#pragma once

#include <algorithm>
#include <optional>

#include <blijvend/core/date.hpp>

namespace blijvend {

/// The days from `since` (included) until `until` (excluded).
///
/// No `since`: when it began is not known, and every day before `until` counts as in it.
/// No `until`: it has not ended. That it ends after it began is not enforced: ask in_order().
struct Period {
    std::optional<Date> since, until;

    [[nodiscard]] constexpr bool contains(Date day) const noexcept {
        return (!since || *since <= day) && (!until || day < *until);
    }

    /// Not ended before it began, as far as both are known.
    [[nodiscard]] constexpr bool in_order() const noexcept {
        return !since || !until || *since <= *until;
    }

    /// No day is in it: ended on the day it began, or not in order.
    [[nodiscard]] constexpr bool empty() const noexcept {
        return until && *until <= since.value_or(Date::min());
    }

    /// The number of days in it, when both ends are known and in order.
    [[nodiscard]] constexpr std::optional<int> length_in_days() const noexcept {
        if (!since || !until || !in_order()) return {};
        return *until - *since;
    }

    /// The days that are in both; when there are none, an empty period that is in order.
    [[nodiscard]] constexpr Period intersect(const Period& other) const noexcept {
        Period both{std::max(since, other.since), until};  // an absent `since` is before every day
        if (!both.until || (other.until && *other.until < *both.until)) both.until = other.until;
        if (!both.in_order()) both.until = both.since;
        return both;
    }

    /// At least one day is in both.
    [[nodiscard]] constexpr bool overlaps(const Period& other) const noexcept {
        const Date both_began = std::max(since, other.since).value_or(Date::min());
        return (!until || both_began < *until) && (!other.until || both_began < *other.until);
    }

    constexpr bool operator==(const Period&) const noexcept = default;
};

}  // namespace blijvend
