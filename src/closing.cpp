#include <blijvend/closing.hpp>

#include <algorithm>
#include <utility>

#include <blijvend/model/as_it_stood.hpp>
#include <blijvend/model/course.hpp>

namespace blijvend {
namespace {

CaseFile closed_on(CaseFile file, Date day) {
    const std::vector<Period> spells = open_spells(file);
    const bool open = spells.empty() || spells.back().contains(day);
    if (open)
        file.closures.push_back({.id = ClosureId{"closing"},
            .on = day,
            .reason = ClosureReason::lastingly_safe,
            .safe_for_everyone = true});
    return file;
}

bool can_still_be_done(const Obligation& row) {
    return row.status == Status::open || row.status == Status::overdue ||
           (row.status == Status::unknown && !row.ended);
}

}  // namespace

std::vector<ClosingItem> closing(const CaseFile& file, Date as_of, const CheckOptions& options) {
    const CaseFile stood = as_it_stood(file, as_of, options.known_at);
    CheckOptions known = options;
    known.known_at.reset();  // what had not been recorded by then is gone already
    const std::vector<Obligation> now = check(stood, as_of, known).rows;

    std::vector<ClosingItem> items;
    for (Obligation& row : check(closed_on(stood, as_of), as_of, known).rows) {
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
