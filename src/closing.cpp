#include <blijvend/closing.hpp>

#include <algorithm>
#include <utility>

#include <blijvend/model/as_it_stood.hpp>
#include <blijvend/model/open_days.hpp>

namespace blijvend {
namespace {

/// The file with its household closed on that day, when as it stood it was open.
CaseFile closed_on(const CaseFile& file, Date day, const CheckOptions& options) {
    CaseFile closed = file;
    const OpenDays open{as_it_stood(file, day, options.known_at)};
    if (open.spells().empty() || open.spells().back().contains(day))
        closed.closures.push_back({.id = ClosureId{"closing"},
            .on = day,
            .reason = ClosureReason::lastingly_safe,
            .safe_for_everyone = true});
    return closed;
}

bool can_still_be_done(const Obligation& row) {
    return row.status == Status::open || row.status == Status::overdue ||
           (row.status == Status::unknown && !row.ended);
}

}  // namespace

std::vector<ClosingItem> closing(const CaseFile& file, Date as_of, const CheckOptions& options) {
    const std::vector<Obligation> now = check(file, as_of, options).rows;

    std::vector<ClosingItem> items;
    for (Obligation& row : check(closed_on(file, as_of, options), as_of, options).rows) {
        const auto open =
            std::find_if(now.begin(), now.end(), [&](const Obligation& o) { return same_promise(row, o); });
        if (open == now.end() || !can_still_be_done(*open)) continue;
        const Waiver waiver = waiver_of(row.rule->set_by, row.severity);
        items.push_back({.obligation = std::move(row), .now = open->status, .waiver = waiver});
    }
    std::stable_partition(items.begin(), items.end(),
        [](const ClosingItem& item) { return item.obligation.status != Status::lapsed; });
    return items;
}

}  // namespace blijvend
