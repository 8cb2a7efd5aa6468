#include <blijvend/caseload.hpp>

#include <algorithm>
#include <utility>

#include "line_reader.hpp"

namespace blijvend {

void read_each(std::string_view ndjson, const std::function<void(const CaseFile& file)>& visit,
    const std::function<void(Rejected&& rejected)>& reject, const ReadLimits& limits) {
    std::uint64_t line = 0;
    detail::LineReader{limits, ndjson.data() + ndjson.size()}.read(ndjson, line, visit, reject);
}

void read_some(std::string_view& ndjson, std::size_t bytes, std::uint64_t& line, Caseload& caseload,
    const ReadLimits& limits, std::size_t threads) {
    struct Piece {
        std::string_view text;
        std::uint64_t lines = 0;
        Caseload read{};
    };
    const char* const end = ndjson.data() + ndjson.size();
    std::string_view some = detail::take_lines(ndjson, std::max<std::size_t>(bytes, 1) - 1);
    std::vector<Piece> pieces;
    while (!some.empty()) pieces.push_back({detail::take_lines(some, detail::piece_bytes)});
    const auto begin = [&] {
        return [&, reader = detail::LineReader{limits, end}](std::size_t i) mutable {
            Piece& piece = pieces[i];
            reader.read(
                piece.text, piece.lines, [&](const CaseFile& file) { piece.read.cases.push_back(file); },
                [&](Rejected&& rejected) { piece.read.rejected.push_back(std::move(rejected)); });
        };
    };
    const auto join = [&](std::size_t i) {
        Piece& piece = pieces[i];
        caseload.cases.append(std::move(piece.read.cases));
        for (Rejected& rejected : piece.read.rejected) {
            detail::move_on(rejected, line);
            caseload.rejected.push_back(std::move(rejected));
        }
        line += piece.lines;
        piece.read = {};
    };
    detail::in_parallel(pieces.size(), threads, begin, join);
}

Caseload read_caseload(std::string_view ndjson, const ReadLimits& limits, std::size_t threads) {
    Caseload caseload;
    std::uint64_t line = 0;
    read_some(ndjson, ndjson.size(), line, caseload, limits, threads);
    return caseload;
}

}  // namespace blijvend
