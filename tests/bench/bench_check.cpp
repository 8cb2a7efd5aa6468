// What one case file costs to read, to write and to judge. Every figure is for one pass over a
// caseload of invented households; the counter `case` divides it by their number, `bytes` is the
// mean size of a file, `rows` the mean number of obligations.
#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include <blijvend/blijvend.hpp>
#include <blijvend/synth.hpp>

namespace {

namespace bv = blijvend;
using namespace std::chrono_literals;

constexpr std::size_t households = 200;
constexpr bv::Date as_of = 2026y / 11 / 21;

const std::vector<bv::CaseFile>& caseload() {
    static const std::vector<bv::CaseFile> files = [] {
        std::vector<bv::CaseFile> made;
        for (std::size_t number = 0; number < households; ++number)
            made.push_back(bv::make_household(number));
        return made;
    }();
    return files;
}

const std::vector<std::string>& texts() {
    static const std::vector<std::string> written = [] {
        std::vector<std::string> made;
        for (const bv::CaseFile& file : caseload())
            made.push_back(bv::write_case(file, bv::Layout::compact));
        return made;
    }();
    return written;
}

void per_case(benchmark::State& state) {
    using benchmark::Counter;
    const auto time_of_one = Counter::kIsIterationInvariantRate | Counter::kInvert;
    state.counters["case"] = Counter(households, time_of_one);
}

void read_case(benchmark::State& state) {
    std::size_t bytes = 0;
    for (const std::string& text : texts()) bytes += text.size();
    for (auto _ : state)
        for (const std::string& text : texts()) benchmark::DoNotOptimize(bv::read_case(text));
    per_case(state);
    state.counters["bytes"] = static_cast<double>(bytes) / households;
}

void write_case(benchmark::State& state) {
    for (auto _ : state)
        for (const bv::CaseFile& file : caseload())
            benchmark::DoNotOptimize(bv::write_case(file, bv::Layout::compact));
    per_case(state);
}

void check(benchmark::State& state) {
    std::size_t rows = 0;
    for (const bv::CaseFile& file : caseload()) rows += bv::check(file, as_of).size();
    for (auto _ : state)
        for (const bv::CaseFile& file : caseload())
            benchmark::DoNotOptimize(bv::check(file, as_of));
    per_case(state);
    state.counters["rows"] = static_cast<double>(rows) / households;
}

BENCHMARK(read_case)->Unit(benchmark::kMillisecond);
BENCHMARK(write_case)->Unit(benchmark::kMillisecond);
BENCHMARK(check)->Unit(benchmark::kMillisecond);

}  // namespace
