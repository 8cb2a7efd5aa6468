#include <blijvend/check_lines.hpp>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "judge.hpp"
#include "line_reader.hpp"

namespace blijvend {
namespace {

/// Judges case files one after another, as one thread does, and adds what that gives.
class OneByOne {
public:
    OneByOne(CheckedLines& checked, Date as_of, const CheckOptions& options)
        : checked_{checked}, as_of_{as_of}, options_{options} {}

    void check(CaseFile&& file) {
        const CaseId id = file.id;
        detail::Judgement judgement{std::move(file), as_of_, options_, desk_};
        of_case_.clear();
        judgement.judge(as_of_, of_case_);
        checked_.rows.add(of_case_);
        for (Problem& problem : judgement.problems()) checked_.problems.push_back({id, std::move(problem)});
        ++checked_.cases;
    }

private:
    CheckedLines& checked_;
    Date as_of_;
    const CheckOptions& options_;
    detail::Desk desk_{};
    std::vector<Obligation> of_case_{};
};

/// Adds what more lines gave, which come after line `line` of the whole.
void add(CheckedLines& checked, CheckedLines&& more, std::uint64_t line) {
    checked.rows.add(std::move(more.rows));
    std::move(more.problems.begin(), more.problems.end(), std::back_inserter(checked.problems));
    for (Rejected& rejected : more.rejected) detail::move_on(rejected, line);
    std::move(more.rejected.begin(), more.rejected.end(), std::back_inserter(checked.rejected));
    checked.cases += more.cases;
    more = {};
}

}  // namespace

void check_some(std::string_view ndjson, std::uint64_t& line, CheckedLines& checked, Date as_of,
    const CheckOptions& options, const ReadLimits& limits, std::size_t threads) {
    struct Piece {
        std::string_view text;
        std::uint64_t lines = 0;
        CheckedLines checked{};
    };
    const char* const end = ndjson.data() + ndjson.size();
    std::vector<Piece> pieces;
    while (!ndjson.empty()) pieces.push_back({.text = detail::take_lines(ndjson, detail::piece_bytes)});
    detail::in_parallel(pieces.size(), threads, [&](std::size_t i) {
        Piece& piece = pieces[i];
        OneByOne one_by_one{piece.checked, as_of, options};
        detail::LineReader{limits, end}.read(
            piece.text, piece.lines, [&](CaseFile& file) { one_by_one.check(std::move(file)); },
            [&](Rejected&& bad) { piece.checked.rejected.push_back(std::move(bad)); });
    });
    for (Piece& piece : pieces) {
        add(checked, std::move(piece.checked), line);
        line += piece.lines;
    }
}

void check_some(
    const Cases& cases, CheckedLines& checked, Date as_of, const CheckOptions& options, std::size_t threads) {
    constexpr std::size_t at_a_time = 64;
    std::vector<CheckedLines> pieces((cases.size() + at_a_time - 1) / at_a_time);
    detail::in_parallel(pieces.size(), threads, [&](std::size_t i) {
        OneByOne one_by_one{pieces[i], as_of, options};
        CaseFile file;
        const std::size_t begin = i * at_a_time;
        for (std::size_t place = begin; place < std::min(begin + at_a_time, cases.size()); ++place) {
            cases.unpack(place, file);
            one_by_one.check(std::move(file));
        }
    });
    for (CheckedLines& piece : pieces) add(checked, std::move(piece), 0);
}

CheckedLines check_lines(std::string_view ndjson, Date as_of, const CheckOptions& options, const ReadLimits& limits,
    std::size_t threads) {
    CheckedLines checked;
    std::uint64_t line = 0;
    const std::size_t block = std::max<std::size_t>(threads, 1) * detail::block_pieces;
    while (!ndjson.empty())
        check_some(detail::take_pieces(ndjson, block), line, checked, as_of, options, limits, threads);
    return checked;
}

}  // namespace blijvend
