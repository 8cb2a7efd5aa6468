#pragma once

#include <optional>
#include <span>
#include <string_view>

#include <blijvend/core/date.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>
#include <blijvend/rules/norms.hpp>
#include <blijvend/rules/obligation.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// Every rule of this library, in the order of their ids.
[[nodiscard]] std::span<const Rule> all_rules_of_the_library() noexcept;

/// The rule with this id; null when there is none.
[[nodiscard]] const Rule* find_rule(std::string_view id,
    std::span<const Rule> rules = all_rules_of_the_library()) noexcept;

struct CheckOptions {
    std::optional<Instant> known_at{};  ///< judge what had been recorded by then; absent: all that is known
    Norms norms{};                      ///< a region's numbers; default: ours
    std::span<const Rule> rules = all_rules_of_the_library();  ///< must outlive the table
    bool off_too = false;               ///< judge also by the rules that are off by default: see Rule::off
};

/// What the practice promised this household, and how each promise stands on `as_of`: one row a promise,
/// in the order of the rules and then of the file, with the problems of the file's structure beside them.
/// Rules of the programme are passed over.
///
/// Judging with an earlier `as_of` (or `known_at`) gives exactly the rows that a file without the later
/// facts gives. A row that rests on a record with a structural problem is unknown. A reasoned deviation in
/// force on the row's due day, or on `as_of` while it is unmet, makes it excused; it stays in the table.
/// A rule of a host that throws a std::exception is a problem in the table; the other rules still judge.
[[nodiscard]] Obligations check(const CaseFile& file, Date as_of, const CheckOptions& options = {});

/// What the programme promised its teams and, by them, its households: the rows of the rules of the
/// programme, judged in the same way. Rules of the household are passed over.
[[nodiscard]] Obligations check(const Programme& programme, std::span<const CaseFile> caseload, Date as_of,
    const CheckOptions& options = {});

}  // namespace blijvend
