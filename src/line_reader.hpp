#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <blijvend/caseload.hpp>

#include "bulk_reader.hpp"
#include "pieces.hpp"

namespace blijvend::detail {

/// Reads case files from lines, one after another: quickly where that can be done, with all their problems where not.
class LineReader {
public:
    /// The bytes up to `end` may be read.
    LineReader(const ReadLimits& limits, const char* end) : limits_{limits}, end_{end} {}

    /// Reads every line of a text that is not blank and counts all of them on in `line`. Calls `keep(file)` for a
    /// case file, which may be moved from, and `reject(rejected)` for a line that is none.
    template <class Keep, class Reject>
    void read(std::string_view lines, std::uint64_t& line, Keep&& keep, Reject&& reject) {
        while (!lines.empty()) {
            std::string_view text = take_lines(lines, 0);
            if (text.ends_with('\n')) text.remove_suffix(1);
            ++line;
            if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            if (std::optional<Rejected> rejected = read_one(text, line))
                reject(std::move(*rejected));
            else
                keep(file_);
        }
    }

private:
    std::optional<Rejected> read_one(std::string_view text, std::uint64_t line) {
        if (text.size() <= limits_.bytes && bulk_.read(padded(text), file_)) return {};
        try {
            file_ = read_case(text, limits_);
            return {};
        } catch (const DataError& error) {
            Rejected rejected{line, error.problems()};
            for (Problem& problem : rejected.problems) problem.line = static_cast<std::uint32_t>(line);
            return rejected;
        }
    }

    std::string_view padded(std::string_view text) {
        if (static_cast<std::size_t>(end_ - (text.data() + text.size())) >= BulkReader::padding) return text;
        copy_.assign(text).append(BulkReader::padding, '\n');
        return {copy_.data(), text.size()};
    }

    const ReadLimits& limits_;
    const char* end_;
    BulkReader bulk_{};
    CaseFile file_{};
    std::string copy_{};
};

/// Counts a line of a piece from the beginning of the whole text.
inline void move_on(Rejected& rejected, std::uint64_t lines) {
    rejected.line += lines;
    for (Problem& problem : rejected.problems) problem.line = static_cast<std::uint32_t>(rejected.line);
}

}  // namespace blijvend::detail
