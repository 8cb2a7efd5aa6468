#pragma once

#include <vector>

#include <blijvend/check.hpp>

namespace blijvend {

/// Something to do or to find out: an unmet promise and when it is to be met.
struct AgendaItem {
    Obligation obligation;  ///< judged on the day the agenda is made
    bool opens_later{};     ///< the promise opens after that day, if nothing more is recorded

    bool operator==(const AgendaItem&) const = default;
};

/// What must happen next: every promise that is open, overdue or unknown on `as_of`, or will open, with a
/// last day no later than `days` days after it, assuming nothing more is recorded. By last day; what has
/// none comes first, then in the order of the table. Throws std::out_of_range when `days` is negative.
[[nodiscard]] std::vector<AgendaItem> agenda(const CaseFile& file, Date as_of, int days = 14,
    const CheckOptions& options = {});

}  // namespace blijvend
