#include <blijvend/agenda.hpp>

#include <algorithm>
#include <stdexcept>

#include "judge.hpp"

namespace blijvend {

std::vector<AgendaItem> agenda(const CaseFile& file, Date as_of, int days, const CheckOptions& options) {
    if (days < 0) throw std::out_of_range{"an agenda looks ahead"};
    const Date horizon = as_of + days;
    detail::Desk desk;
    detail::Judgement judgement{file, as_of, options, desk};

    std::vector<Obligation> rows;
    judgement.judge(horizon, rows);
    std::vector<AgendaItem> items;
    for (Obligation& row : rows) {
        if (row.due && *row.due > horizon) continue;
        const bool later = row.opened && *row.opened > as_of;
        judgement.settle(row, as_of);
        const bool to_do = row.status == Status::open || row.status == Status::overdue ||
                           (row.status == Status::unknown && !row.ended);
        if (to_do && (row.due || row.status == Status::unknown))
            items.push_back({.obligation = std::move(row), .opens_later = later});
    }
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem& a, const AgendaItem& b) {
        return a.obligation.due < b.obligation.due;  // no last day comes first
    });
    return items;
}

}  // namespace blijvend
