#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <blijvend/caseload.hpp>
#include <blijvend/check.hpp>
#include <blijvend/io/columns.hpp>

namespace blijvend {

/// What is wrong with the structure of one case file that could be read.
struct CaseProblem {
    CaseId case_id{};
    Problem problem{};

    bool operator==(const CaseProblem&) const = default;
};

/// A caseload that was judged and not kept. Cases and rejected lines together are all the lines that are
/// not blank: nothing is lost.
struct CheckedLines {
    std::uint64_t cases = 0;
    ObligationTable rows{};
    std::vector<CaseProblem> problems{};
    std::vector<Rejected> rejected{};
};

/// Reads one case file a line, as read_caseload(), and judges each as check() does, without keeping it. Rows,
/// problems and rejected lines come in the order of the text, whatever the number of threads.
[[nodiscard]] CheckedLines check_lines(std::string_view ndjson, Date as_of, const CheckOptions& options = {},
    const ReadLimits& limits = {}, std::size_t threads = 1);

/// The same in pieces: judges the lines of `ndjson`, adds what they give to `checked`, and counts them on in
/// `line`. A text of a few megabytes a time keeps threads busy; whoever passes rows on may clear() them in between.
void check_some(std::string_view ndjson, std::uint64_t& line, CheckedLines& checked, Date as_of,
    const CheckOptions& options = {}, const ReadLimits& limits = {}, std::size_t threads = 1);

/// The same for cases that are kept.
void check_some(const Cases& cases, CheckedLines& checked, Date as_of,
    const CheckOptions& options = {}, std::size_t threads = 1);

}  // namespace blijvend
