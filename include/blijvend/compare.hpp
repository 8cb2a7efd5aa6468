#pragma once

#include <optional>
#include <span>
#include <vector>

#include <blijvend/check.hpp>

namespace blijvend {

/// A promise that stands otherwise when other numbers judge it. One of the two may be absent: some promises
/// are only made by one of the two sets of numbers.
struct StatusChange {
    std::optional<Obligation> before{};  ///< by the first numbers
    std::optional<Obligation> after{};   ///< by the second

    bool operator==(const StatusChange&) const = default;
};

/// Which promises of a caseload change status on `as_of` when a region goes from one set of numbers to
/// another: in the order of the table. Rows are the same promise when they are of one rule about one subject
/// and opened on one day. `options.norms` plays no part.
[[nodiscard]] std::vector<StatusChange> compare(std::span<const CaseFile> caseload, const Norms& before,
    const Norms& after, Date as_of, const CheckOptions& options = {});

}  // namespace blijvend
