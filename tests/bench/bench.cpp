/// What reading, judging and laying out as columns cost, beside what other libraries take for the same lines. Called by
/// tests/bench/bench.py, a piece of work a call; each prints one line of JSON.
///
///     blijvend_bench write HOUSEHOLDS DIFFERENT FILE    invents a caseload, which repeats itself under other ids
///     blijvend_bench rounds FILE RULE...                for each line it is given, measures everything once
///     blijvend_bench rows FILE RULE...                  the rows of these rules, separated by tabs
///     blijvend_bench memory FILE                        what a kept caseload takes
///     blijvend_bench stream FILE THREADS keep|drop      checks a file of any size in pieces
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <future>
#include <iostream>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/blijvend.hpp>
#include <blijvend/check_lines.hpp>
#include <blijvend/io/arrow.hpp>

#include "households.hpp"
#include "memory.hpp"
#include "yardsticks.hpp"

namespace {

namespace bv = blijvend;
using bench::as_of;

/// One line of JSON: names and numbers, in the order in which they are added.
class Figures {
public:
    void add(std::string_view name, double value) { add_text(name, std::to_string(value)); }
    void add(std::string_view name, std::size_t value) { add_text(name, std::to_string(value)); }
    void add(std::string_view name, bool value) { add_text(name, value ? "true" : "false"); }
    void add(std::string_view name, const std::string& value) { add_text(name, '"' + value + '"'); }
    void print() const { std::cout << '{' << text_ << '}' << std::endl; }

private:
    void add_text(std::string_view name, const std::string& value) {
        if (!text_.empty()) text_ += ", ";
        text_ += '"' + std::string{name} + "\": " + value;
    }

    std::string text_;
};

/// What work took, in nanoseconds.
struct Took {
    double passed = 0;  ///< on the clock
    double worked = 0;  ///< by the processor, over all threads: what else the machine does is not in it
};

double processor_time() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

volatile std::size_t sink = 0;  // what is worked out must be used

template <class Work>
Took time_of(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    const double worked = processor_time();
    sink = sink + work();
    const double end = processor_time();
    return {std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count(), end - worked};
}

std::string content_of(const char* path) {
    std::ifstream in{path, std::ios::binary | std::ios::ate};
    if (!in) throw std::runtime_error{"cannot read the caseload"};
    std::string text(static_cast<std::size_t>(in.tellg()), '\0');
    in.seekg(0).read(text.data(), static_cast<std::streamsize>(text.size()));
    text.reserve(text.size() + bench::padding);
    return text;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (; !text.empty(); text.remove_prefix(lines.back().size() + 1)) lines.push_back(text.substr(0, text.find('\n')));
    return lines;
}

void write(std::uint64_t households, std::uint64_t different, const char* path) {
    std::vector<std::string> lines;
    for (std::uint64_t i = 0; i < std::min(households, different); ++i) lines.push_back(bench::line_of(i));
    std::ofstream out{path, std::ios::binary};
    for (std::uint64_t i = 0; i < households; ++i) {
        if (i < different) {
            out << lines[i];
            continue;
        }
        constexpr std::string_view before = R"("id":")";  // of the case: the first in the file
        const std::string_view line = lines[i % different];
        const std::size_t begin = line.find(before) + before.size();
        out << line.substr(0, begin) << "case-" << i << line.substr(line.find('"', begin));
    }
    if (!out.flush()) throw std::runtime_error{"cannot write the caseload"};
    Figures figures;
    figures.add("cases", households);
    figures.add("bytes", static_cast<std::size_t>(out.tellp()));
    figures.print();
}

// --- one round ----------------------------------------------------------------------------------------

/// Reads every line into the model.
std::size_t read(std::string_view text) {
    std::size_t cases = 0;
    bv::read_each(text, [&](const bv::CaseFile&) { ++cases; }, [](bv::Rejected&&) {});
    return cases;
}

/// Reads every line and keeps what it gives, some at a time.
std::size_t keep(std::string_view text) {
    constexpr std::size_t piece = 256U << 10U;
    std::size_t cases = 0;
    std::uint64_t line = 0;
    bv::Caseload caseload;
    while (!text.empty()) {
        caseload.cases.clear();
        bv::read_some(text, piece, line, caseload);
        cases += caseload.cases.size();
    }
    return cases;
}

/// Unpacks every case that is kept.
std::size_t unpack(const bv::Cases& kept) {
    bv::CaseFile file;
    for (std::size_t i = 0; i < kept.size(); ++i) kept.unpack(i, file);
    return kept.size();
}

/// A table that is lent, and where its columns are.
class Lent {
public:
    explicit Lent(const std::shared_ptr<const bv::ObligationTable>& table) {
        ArrowArrayStream stream{};
        bv::lend_arrow(table, bv::Language::en, &stream);
        for (;;) {
            ArrowArray& batch = batches_.emplace_back();
            if (stream.get_next(&stream, &batch) != 0) throw std::runtime_error{"no batch"};
            if (!batch.release) break;
            for (std::int64_t child = 0; child < batch.n_children; ++child)
                for (std::int64_t i = 0; i < batch.children[child]->n_buffers; ++i)
                    buffers_.push_back(batch.children[child]->buffers[i]);
        }
        stream.release(&stream);
    }
    Lent(const Lent&) = delete;
    Lent& operator=(const Lent&) = delete;
    ~Lent() {
        for (ArrowArray& batch : batches_)
            if (batch.release) batch.release(&batch);
    }

    [[nodiscard]] std::size_t size() const noexcept { return buffers_.size(); }
    /// Asked while both are lent: else a copy of the one may lie where a copy of the other was.
    [[nodiscard]] bool same_place(const Lent& other) const { return buffers_ == other.buffers_; }

private:
    std::vector<ArrowArray> batches_{};
    std::vector<const void*> buffers_{};
};

bool equal(const bv::ObligationTable& one, const bv::ObligationTable& other) {
    if (one.size() != other.size() || one.batches().size() != other.batches().size()) return false;
    for (std::size_t i = 0; i < one.batches().size(); ++i)
        if (one.batches()[i].size() != other.batches()[i].size()) return false;
    for (std::size_t i = 0; i < one.size(); ++i)
        if (one[i] != other[i]) return false;
    return true;
}

bool equal(const bv::CheckedLines& one, const bv::CheckedLines& other) {
    return one.cases == other.cases && equal(one.rows, other.rows) && one.problems == other.problems &&
           one.rejected == other.rejected;
}

std::vector<bv::Rule> rules_named(std::span<char* const> ids) {
    std::vector<bv::Rule> rules;
    for (const char* id : ids) {
        const bv::Rule* rule = bv::find_rule(id);
        if (!rule) throw std::invalid_argument{"no rule has this id"};
        rules.push_back(*rule);
    }
    return rules;
}

std::size_t rules_judged() {
    const auto rules = bv::all_rules_of_the_library();
    return static_cast<std::size_t>(std::count_if(rules.begin(), rules.end(),
        [](const bv::Rule& rule) { return rule.scope() == bv::Scope::household && rule.off.empty(); }));
}

class Rounds {
public:
    Rounds(const char* path, std::span<char* const> fourteen)
        : text_{content_of(path)}, yardsticks_{lines_of(text_)}, fourteen_{rules_named(fourteen)} {
        bv::read_each(text_, [&](const bv::CaseFile& file) { files_.push_back(file); }, [](bv::Rejected&&) {});
        kept_ = bv::Cases{files_};
        bv::ObligationTable table;
        for (const bv::CaseFile& file : files_) {
            std::vector<bv::Obligation> rows = bv::check(file, as_of).rows;
            table.add(rows);
            if (rows_.size() < some_cases) rows_.push_back(std::move(rows));
        }
        table_ = std::make_shared<const bv::ObligationTable>(std::move(table));
    }

    /// What does not change from round to round.
    void describe() const {
        Figures figures;
        figures.add("cases", files_.size());
        figures.add("bytes", text_.size());
        figures.add("rows", table_->size());
        figures.add("rules", rules_judged());
        figures.add("same_with_two_threads", equal(check(1), check(2)));
        figures.add("arrow_without_copy", Lent{table_}.same_place(Lent{table_}));
        figures.add("simdjson", bench::simdjson_version());
        figures.add("nlohmann", bench::nlohmann_version());
        figures.print();
    }

    /// Everything once. Nanoseconds of the processor, a case or a row; `_passed`: on the clock.
    void measure() {
        const double cases = static_cast<double>(files_.size());
        Figures figures;
        const auto add = [&](const char* name, double count, auto&& work) {
            const Took took = time_of(work);
            figures.add(name, took.worked / count);
            figures.add(std::string{name} + "_passed", took.passed / count);
        };
        add("simdjson_dom", cases, [&] { return yardsticks_.simdjson_dom(); });
        add("simdjson_walk", cases, [&] { return yardsticks_.simdjson_walk(); });
        add("read", cases, [&] { return read(text_); });
        add("keep", cases, [&] { return keep(text_); });
        add("unpack", cases, [&] { return unpack(kept_); });
        add("check", cases, [&] { return check(1).rows.size(); });
        add("check_two_threads", cases, [&] { return check(2).rows.size(); });
        add("check_a_year_earlier", cases, [&] { return bv::check_lines(text_, as_of - 365).rows.size(); });
        add("fourteen", cases, [&] { return check(1, fourteen_).rows.size(); });
        add("fourteen_two_threads", cases, [&] { return check(2, fourteen_).rows.size(); });
        add("judge_no_rule", cases, [&] { return judge({}); });
        add("judge", cases, [&] { return judge(bv::all_rules_of_the_library()); });
        add("nlohmann_parse", cases, [&] { return yardsticks_.nlohmann_parse(); });
        std::size_t rows = 0;
        for (const auto& of_case : rows_) rows += of_case.size();
        bv::ObligationTable cleared;
        const auto lay_out = [&](bv::ObligationTable& table) {
            for (const auto& of_case : rows_) table.add(of_case);
            return table.size();
        };
        lay_out(cleared);
        add("columns", static_cast<double>(times * rows), [&] {
            std::size_t laid_out = 0;
            for (std::size_t i = 0; i < times; ++i) {
                cleared.clear();
                laid_out += lay_out(cleared);
            }
            return laid_out;
        });
        add("columns_anew", static_cast<double>(times * rows), [&] {
            bv::ObligationTable table;
            for (std::size_t i = 0; i < times; ++i) lay_out(table);
            return table.size();
        });
        add("arrow", static_cast<double>(table_->size()), [&] { return Lent{table_}.size(); });
        const std::size_t step = bench::Yardsticks::dumped_each;
        const double some = static_cast<double>((files_.size() + step - 1) / step);
        add("nlohmann_dump", some, [&] { return yardsticks_.nlohmann_dump(); });
        add("write", some, [&] {
            std::size_t bytes = 0;
            for (std::size_t i = 0; i < files_.size(); i += step)
                bytes += bv::write_case(files_[i], bv::Layout::compact).size();
            return bytes;
        });
        figures.print();
    }

private:
    [[nodiscard]] bv::CheckedLines check(std::size_t threads,
        std::span<const bv::Rule> rules = bv::all_rules_of_the_library()) const {
        return bv::check_lines(text_, as_of, {.rules = rules}, {}, threads);
    }
    [[nodiscard]] std::size_t judge(std::span<const bv::Rule> rules) const {
        std::size_t rows = 0;
        for (const bv::CaseFile& file : files_) rows += bv::check(file, as_of, {.rules = rules}).size();
        return rows;
    }

    static constexpr std::size_t some_cases = 40, times = 25;  // rows go into columns while they are at hand
    std::string text_;
    bench::Yardsticks yardsticks_;
    std::vector<bv::Rule> fourteen_;
    std::vector<bv::CaseFile> files_{};
    bv::Cases kept_{};  ///< the same
    std::vector<std::vector<bv::Obligation>> rows_{};  ///< of some cases
    std::shared_ptr<const bv::ObligationTable> table_{};
};

// --- other pieces of work -----------------------------------------------------------------------------

void print_rows(const char* path, std::span<char* const> ids) {
    const std::vector<bv::Rule> rules = rules_named(ids);
    const std::string text = content_of(path);
    const bv::CheckedLines checked = bv::check_lines(text, as_of, {.rules = rules});
    const auto day = [](std::optional<bv::Date> date) { return date ? date->text() : std::string{}; };
    for (std::size_t i = 0; i < checked.rows.size(); ++i) {
        const bv::Obligation row = checked.rows[i];
        std::cout << row.case_id.text() << '\t' << row.rule->id << '\t' << row.subject.id.text() << '\t'
                  << bv::text_of(row.status) << '\t' << day(row.opened) << '\t' << day(row.due) << '\t' << day(row.met)
                  << '\t' << day(row.ended) << '\n';
    }
}

void memory(const char* path) {
    const bench::KeptCaseload kept = bench::keep(content_of(path));
    Figures figures;
    figures.add("json", kept.json);
    figures.add("kept", kept.kept);
    figures.add("without_text", kept.without_text);
    figures.print();
}

/// Whole lines of a file, as many as go into a block. While one block is worked on, the next is read.
class Blocks {
public:
    Blocks(const char* path, std::size_t bytes) : in_{path, std::ios::binary}, block_(bytes, '\0'), next_{block_} {
        if (!in_) throw std::runtime_error{"cannot read the caseload"};
        read_on({});
    }
    /// The next lines, until this is called again; none at the end of the file.
    std::string_view next() {
        const std::size_t filled = reading_.get();
        std::swap(block_, next_);
        const std::string_view all = std::string_view{block_}.substr(0, filled);
        const std::size_t lines = filled == block_.size() ? all.rfind('\n') + 1 : filled;
        if (lines == 0 && filled != 0) throw std::runtime_error{"a line is longer than a block"};
        read_on(all.substr(lines));
        return all.substr(0, lines);
    }

private:
    /// Begins to fill the other block: with what is left of this one, and then from the file.
    void read_on(std::string_view rest) {
        std::copy(rest.begin(), rest.end(), next_.begin());
        reading_ = std::async(std::launch::async, [this, begin = rest.size()] {
            in_.read(next_.data() + begin, static_cast<std::streamsize>(next_.size() - begin));
            return begin + static_cast<std::size_t>(in_.gcount());
        });
    }

    std::ifstream in_;
    std::string block_, next_;
    std::future<std::size_t> reading_{};
};

void stream(const char* path, std::size_t threads, bool keep) {
    std::size_t rows = 0;
    bv::CheckedLines checked;
    const Took took = time_of([&] {
        Blocks blocks{path, threads * (4U << 20U)};
        std::uint64_t line = 0;
        for (std::string_view lines = blocks.next(); !lines.empty(); lines = blocks.next()) {
            bv::check_some(lines, line, checked, as_of, {}, {}, threads);
            if (keep) continue;
            rows += checked.rows.size();
            checked.rows.clear();
        }
        return rows += checked.rows.size();
    });
    const std::size_t peak = bench::peak_resident(), before = bench::allocated();
    const std::uint64_t cases = checked.cases;
    checked = {};
    Figures figures;
    figures.add("cases", cases);
    figures.add("rows", rows);
    figures.add("seconds", took.passed / 1e9);
    figures.add("processor_seconds", took.worked / 1e9);
    figures.add("peak", peak);
    figures.add("table", before - bench::allocated());
    figures.print();
}

int run(std::span<char* const> arguments) {
    const std::string_view work = arguments.size() > 1 ? arguments[1] : "";
    const auto number = [&](std::size_t i) { return std::strtoull(arguments[i], nullptr, 10); };
    if (work == "write" && arguments.size() == 5) {
        write(number(2), number(3), arguments[4]);
    } else if (work == "rounds" && arguments.size() > 2) {
        Rounds rounds{arguments[2], arguments.subspan(3)};
        rounds.describe();
        for (std::string line; std::getline(std::cin, line);) rounds.measure();
    } else if (work == "rows" && arguments.size() > 3) {
        print_rows(arguments[2], arguments.subspan(3));
    } else if (work == "memory" && arguments.size() == 3) {
        memory(arguments[2]);
    } else if (work == "stream" && arguments.size() == 5) {
        stream(arguments[2], number(3), std::string_view{arguments[4]} == "keep");
    } else {
        std::cerr << "what it can be asked for stands at the top of tests/bench/bench.cpp\n";
        return 2;
    }
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    try {
        return run({arguments, static_cast<std::size_t>(count)});
    } catch (const std::exception& error) {
        std::cerr << "blijvend_bench: " << error.what() << '\n';
        return 1;
    }
}
