#include <blijvend/caseload.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "bulk_reader.hpp"
#include "pieces.hpp"

namespace blijvend {
namespace {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

/// Reads lines, one after another: quickly where that can be done, with all their problems where not.
class LineReader {
public:
    /// The bytes up to `end` may be read.
    LineReader(const ReadLimits& limits, const char* end) : limits_{limits}, end_{end} {}

    void read(std::string_view text, std::uint64_t line, Caseload& caseload) {
        if (text.size() <= limits_.bytes && bulk_.read(padded(text), file_)) {
            caseload.cases.push_back(std::move(file_));
            return;
        }
        try {
            caseload.cases.push_back(read_case(text, limits_));
        } catch (const DataError& error) {
            Rejected rejected{line, error.problems()};
            for (Problem& problem : rejected.problems) problem.line = static_cast<std::uint32_t>(line);
            caseload.rejected.push_back(std::move(rejected));
        }
    }

private:
    std::string_view padded(std::string_view text) {
        constexpr std::size_t padding = detail::BulkReader::padding;
        if (static_cast<std::size_t>(end_ - (text.data() + text.size())) >= padding) return text;
        copy_.assign(text).append(padding, '\n');
        return {copy_.data(), text.size()};
    }

    const ReadLimits& limits_;
    const char* end_;
    detail::BulkReader bulk_{};
    CaseFile file_{};
    std::string copy_{};
};

/// Reads every line of a piece of a text that ends at `end`, and counts them on in `line`.
void read_lines(
    std::string_view piece, const char* end, std::uint64_t& line, Caseload& caseload, const ReadLimits& limits) {
    LineReader reader{limits, end};
    while (!piece.empty()) {
        std::string_view text = detail::take_lines(piece, 0);
        if (text.ends_with('\n')) text.remove_suffix(1);
        ++line;
        if (!is_blank(text)) reader.read(text, line, caseload);
    }
}

template <class T>
void append(std::vector<T>& list, std::vector<T>&& more) {
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

void read_some(std::string_view& ndjson, std::size_t bytes, std::uint64_t& line, Caseload& caseload,
    const ReadLimits& limits) {
    const char* const end = ndjson.data() + ndjson.size();
    read_lines(detail::take_lines(ndjson, std::max<std::size_t>(bytes, 1) - 1), end, line, caseload, limits);
}

Caseload read_caseload(std::string_view ndjson, const ReadLimits& limits, std::size_t threads) {
    struct Piece {
        std::string_view text;
        std::uint64_t lines = 0;
        Caseload read{};
    };
    constexpr std::size_t bytes = 1U << 20U;
    const char* const end = ndjson.data() + ndjson.size();
    std::vector<Piece> pieces;
    while (!ndjson.empty()) pieces.push_back({detail::take_lines(ndjson, bytes)});
    detail::in_parallel(pieces.size(), threads, [&](std::size_t i) {
        read_lines(pieces[i].text, end, pieces[i].lines, pieces[i].read, limits);
    });

    Caseload caseload;
    std::uint64_t line = 0;
    for (Piece& piece : pieces) {
        for (Rejected& rejected : piece.read.rejected) {
            rejected.line += line;
            for (Problem& problem : rejected.problems) problem.line = static_cast<std::uint32_t>(rejected.line);
        }
        append(caseload.cases, std::move(piece.read.cases));
        append(caseload.rejected, std::move(piece.read.rejected));
        line += piece.lines;
    }
    return caseload;
}

}  // namespace blijvend
