#pragma once

#include <optional>
#include <span>
#include <string_view>

#include <blijvend/core/date.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/rules/norms.hpp>
#include <blijvend/rules/obligation.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// The rules of this library, in the order of their ids.
[[nodiscard]] std::span<const Rule> all_rules_of_the_library() noexcept;

/// The rule with this id; null when there is none.
[[nodiscard]] const Rule* find_rule(std::string_view id,
    std::span<const Rule> rules = all_rules_of_the_library()) noexcept;

struct CheckOptions {
    std::optional<Instant> known_at{};  ///< judge what had been recorded by then; absent: all that is known
    Norms norms{};                      ///< a region's numbers; default: ours
    std::span<const Rule> rules = all_rules_of_the_library();  ///< must outlive the table
};

/// What the practice promised this household, and how each promise stands on `as_of`: one row a promise,
/// in the order of the rules and then of the file, with the problems of the file's structure beside them.
///
/// Judging with an earlier `as_of` (or `known_at`) gives exactly the rows that a file without the later
/// facts gives. A row that rests on a record with a structural problem is unknown. A reasoned deviation in
/// force on the row's due day, or on `as_of` while it is unmet, makes it excused; it stays in the table.
[[nodiscard]] Obligations check(const CaseFile& file, Date as_of, const CheckOptions& options = {});

}  // namespace blijvend
