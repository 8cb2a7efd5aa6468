#pragma once

#include <optional>
#include <vector>

#include <blijvend/core/period.hpp>
#include <blijvend/model/course.hpp>

namespace blijvend {

/// The parts of a period in which the case is open, in order; none when the period's first day is
/// not known. While the start of the case is not known, only its closures count.
[[nodiscard]] inline std::vector<Period> while_open(const CaseFile& file, const Period& period) {
    std::vector<Period> parts{};
    if (!period.since) return parts;
    for (const Period& open :
        detail::open_since(file, file.household.started_on.value_or(Date::min())))
        if (open.overlaps(period)) parts.push_back(open.intersect(period));
    return parts;
}

/// The first day something no longer holds: its own end or the closure of the case, whichever came
/// first; its first day when the case was never open in it; nothing while it holds.
[[nodiscard]] inline std::optional<Date> held_until(const CaseFile& file, const Period& period) {
    const std::vector<Period> parts = while_open(file, period);
    return parts.empty() ? period.since : parts.front().until;
}

}  // namespace blijvend
