#include <blijvend/compare.hpp>

#include <algorithm>
#include <utility>

namespace blijvend {
namespace {

/// Adds the changes of one case, in the order of its first table; what only the second has comes last.
void add_changes(std::vector<StatusChange>& changes, std::vector<Obligation> before, std::vector<Obligation> after) {
    for (Obligation& row : before) {
        const auto other =
            std::find_if(after.begin(), after.end(), [&](const Obligation& o) { return same_promise(row, o); });
        if (other == after.end()) {
            changes.push_back({.before = std::move(row), .after = {}});
            continue;
        }
        if (other->status != row.status) changes.push_back({.before = std::move(row), .after = *other});
        after.erase(other);
    }
    for (Obligation& row : after) changes.push_back({.before = {}, .after = std::move(row)});
}

}  // namespace

std::vector<StatusChange> compare(std::span<const CaseFile> caseload, const Norms& before, const Norms& after,
    Date as_of, const CheckOptions& options) {
    CheckOptions first = options, second = options;
    first.norms = before;
    second.norms = after;
    std::vector<StatusChange> changes;
    for (const CaseFile& file : caseload)
        add_changes(changes, check(file, as_of, first).rows, check(file, as_of, second).rows);
    return changes;
}

}  // namespace blijvend
