#pragma once

#include <optional>
#include <vector>

#include <blijvend/core/period.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// The days a team exists. When nobody recorded since when: nothing, and a row that says so.
[[nodiscard]] inline std::optional<Period> team_days(const Team& team, std::vector<Promise>& promises) {
    if (team.since) return Period{team.since, team.until};
    promises.push_back({.subject = ref(team),
        .ended = team.until,
        .missing = Missing{fact<&Team::since>(team), {"wanneer dit team begon", "when this team began"}}});
    return {};
}

}  // namespace blijvend
