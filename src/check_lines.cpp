#include <blijvend/check_lines.hpp>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

#include "judge.hpp"
#include "line_reader.hpp"

namespace blijvend {
namespace {

/// Judges case files one after another, as one thread does, with the memory of the one before.
class OneByOne {
public:
    OneByOne(Date as_of, const CheckOptions& options) : as_of_{as_of}, options_{options} {}

    /// Adds what judging a file gives. It becomes what it was on that day.
    void check(CaseFile& file, CheckedLines& checked) {
        const CaseId id = file.id;
        detail::Judgement judgement{std::move(file), as_of_, options_, desk_};
        of_case_.clear();
        judgement.judge(as_of_, of_case_);
        checked.rows.add(of_case_);
        for (Problem& problem : judgement.problems()) checked.problems.push_back({id, std::move(problem)});
        ++checked.cases;
    }

private:
    Date as_of_;
    const CheckOptions& options_;
    detail::Desk desk_{};
    std::vector<Obligation> of_case_{};
};

/// Tables whose rows were moved elsewhere: the rows of a next piece go into their memory.
class EmptyTables {
public:
    ObligationTable take() {
        const std::lock_guard lock{mutex_};
        if (tables_.empty()) return {};
        ObligationTable table = std::move(tables_.back());
        tables_.pop_back();
        return table;
    }
    void give(ObligationTable&& table) {
        const std::lock_guard lock{mutex_};
        tables_.push_back(std::move(table));
    }

private:
    std::mutex mutex_{};
    std::vector<ObligationTable> tables_{};
};

/// Adds what more lines gave, which come after line `line` of the whole.
void add(CheckedLines& checked, CheckedLines&& more, std::uint64_t line, EmptyTables& tables) {
    checked.rows.add(std::move(more.rows));
    tables.give(std::move(more.rows));
    std::move(more.problems.begin(), more.problems.end(), std::back_inserter(checked.problems));
    for (Rejected& rejected : more.rejected) detail::move_on(rejected, line);
    std::move(more.rejected.begin(), more.rejected.end(), std::back_inserter(checked.rejected));
    checked.cases += more.cases;
    more = {};
}

}  // namespace

void check_some(std::string_view ndjson, std::uint64_t& line, CheckedLines& checked, Date as_of,
    const CheckOptions& options, const ReadLimits& limits, std::size_t threads) {
    const char* const end = ndjson.data() + ndjson.size();
    const auto begin = [&] {
        return [&, reader = detail::LineReader{limits, end}, one_by_one = OneByOne{as_of, options}](
                   std::string_view lines, std::uint64_t& count, CheckedLines& to) mutable {
            reader.read(
                lines, count, [&](CaseFile& file) { one_by_one.check(file, to); },
                [&](Rejected&& bad) { to.rejected.push_back(std::move(bad)); });
        };
    };
    if (threads <= 1) return begin()(ndjson, line, checked);
    struct Piece {
        std::string_view text;
        std::uint64_t lines = 0;
        CheckedLines checked{};
    };
    EmptyTables tables;
    std::vector<Piece> pieces;
    while (!ndjson.empty()) pieces.push_back({.text = detail::take_lines(ndjson, detail::piece_bytes)});
    const auto begin_pieces = [&] {
        return [&, check = begin()](std::size_t i) mutable {
            pieces[i].checked.rows = tables.take();
            check(pieces[i].text, pieces[i].lines, pieces[i].checked);
        };
    };
    detail::in_parallel(pieces.size(), threads, begin_pieces, [&](std::size_t i) {
        add(checked, std::move(pieces[i].checked), line, tables);
        line += pieces[i].lines;
    });
}

void check_some(
    const Cases& cases, CheckedLines& checked, Date as_of, const CheckOptions& options, std::size_t threads) {
    constexpr std::size_t at_a_time = 64;
    EmptyTables tables;
    std::vector<CheckedLines> pieces((cases.size() + at_a_time - 1) / at_a_time);
    const auto begin = [&] {
        return [&, file = CaseFile{}, one_by_one = OneByOne{as_of, options}](std::size_t i) mutable {
            const std::size_t first = i * at_a_time;
            pieces[i].rows = tables.take();
            for (std::size_t place = first; place < std::min(first + at_a_time, cases.size()); ++place) {
                cases.unpack(place, file);
                one_by_one.check(file, pieces[i]);
            }
        };
    };
    detail::in_parallel(
        pieces.size(), threads, begin, [&](std::size_t i) { add(checked, std::move(pieces[i]), 0, tables); });
}

CheckedLines check_lines(std::string_view ndjson, Date as_of, const CheckOptions& options, const ReadLimits& limits,
    std::size_t threads) {
    CheckedLines checked;
    std::uint64_t line = 0;
    check_some(ndjson, line, checked, as_of, options, limits, threads);
    return checked;
}

}  // namespace blijvend
