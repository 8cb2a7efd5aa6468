#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include <blijvend/cases.hpp>
#include <blijvend/core/error.hpp>
#include <blijvend/io/json.hpp>
#include <blijvend/model/case_file.hpp>

namespace blijvend {

/// A line that is no readable case file: set aside with everything that is wrong with it.
struct Rejected {
    std::uint64_t line{};           ///< counted from 1
    std::vector<Problem> problems;  ///< lines in them are counted from the start of the whole text

    bool operator==(const Rejected&) const = default;
};

/// Many case files, and the lines that could not be read. Cases and rejected lines together are all the
/// lines that are not blank: nothing is lost.
struct Caseload {
    Cases cases;
    std::vector<Rejected> rejected;

    bool operator==(const Caseload&) const = default;
};

/// Reads one case file a line (ndjson). Lines end in "\n" or "\r\n"; blank ones are passed over. Never
/// throws DataError: a bad line is set aside and the rest is read. `limits` holds for each line. What it
/// gives does not depend on the number of threads that read.
[[nodiscard]] Caseload read_caseload(std::string_view ndjson, const ReadLimits& limits = {}, std::size_t threads = 1);

/// The same without keeping them: calls `visit` for each case file and `reject` for each bad line, in the order of the
/// text. The file is read into the memory of the one before it, so it is gone after the call: copy what must stay.
void read_each(std::string_view ndjson, const std::function<void(const CaseFile& file)>& visit,
    const std::function<void(Rejected&& rejected)>& reject, const ReadLimits& limits = {});

/// The same as read_caseload() in pieces, for whoever shows progress: takes lines off the front of `ndjson` until about
/// `bytes` of it are read, and counts them on in `line`.
void read_some(std::string_view& ndjson, std::size_t bytes, std::uint64_t& line, Caseload& caseload,
    const ReadLimits& limits = {}, std::size_t threads = 1);

}  // namespace blijvend
