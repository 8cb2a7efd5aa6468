#include <blijvend/check_lines.hpp>

#include <algorithm>
#include <utility>

#include "judge.hpp"
#include "line_reader.hpp"

namespace blijvend {
namespace {

/// A part of a text, and what its lines gave.
struct Piece {
    std::string_view text;
    std::uint64_t lines = 0, cases = 0;
    ObligationTable rows{};
    std::vector<CaseProblem> problems{};
    std::vector<Rejected> rejected{};

    void check(const char* end, Date as_of, const CheckOptions& options, const ReadLimits& limits) {
        detail::Desk desk;
        std::vector<Obligation> of_case;
        detail::LineReader{limits, end}.read(
            text, lines,
            [&](CaseFile& file) {
                const CaseId id = file.id;
                detail::Judgement judgement{std::move(file), as_of, options, desk};
                of_case.clear();
                judgement.judge(as_of, of_case);
                rows.add(of_case);
                for (Problem& problem : judgement.problems()) problems.push_back({id, std::move(problem)});
                ++cases;
            },
            [&](Rejected&& bad) { rejected.push_back(std::move(bad)); });
    }
};

}  // namespace

void check_some(std::string_view ndjson, std::uint64_t& line, CheckedLines& checked, Date as_of,
    const CheckOptions& options, const ReadLimits& limits, std::size_t threads) {
    const char* const end = ndjson.data() + ndjson.size();
    std::vector<Piece> pieces;
    while (!ndjson.empty()) pieces.push_back({.text = detail::take_lines(ndjson, detail::piece_bytes)});
    detail::in_parallel(pieces.size(), threads,
        [&](std::size_t i) { pieces[i].check(end, as_of, options, limits); });

    for (Piece& piece : pieces) {
        checked.rows.add(std::move(piece.rows));
        for (CaseProblem& problem : piece.problems) checked.problems.push_back(std::move(problem));
        for (Rejected& rejected : piece.rejected) {
            detail::move_on(rejected, line);
            checked.rejected.push_back(std::move(rejected));
        }
        checked.cases += piece.cases;
        line += piece.lines;
        piece = {};
    }
}

CheckedLines check_lines(std::string_view ndjson, Date as_of, const CheckOptions& options, const ReadLimits& limits,
    std::size_t threads) {
    CheckedLines checked;
    std::uint64_t line = 0;
    const std::size_t block = std::max<std::size_t>(threads, 1) * detail::block_bytes;
    while (!ndjson.empty())
        check_some(detail::take_lines(ndjson, block), line, checked, as_of, options, limits, threads);
    return checked;
}

}  // namespace blijvend
