/// A fixed amount of work, for callgrind to count: a hundred households read, judged by every rule and laid out as
/// columns, as one thread does it. tests/bench/instructions.py counts what happens in measured().
#include <cstdio>
#include <string>
#include <string_view>

#include <blijvend/check_lines.hpp>

#include "households.hpp"
#include "yardsticks.hpp"

extern "C" {
std::size_t measured(std::string_view lines, blijvend::CheckedLines& checked);
[[gnu::noinline]] std::size_t measured(std::string_view lines, blijvend::CheckedLines& checked) {
    checked = blijvend::check_lines(lines, bench::as_of);
    return checked.rows.size();
}
}

int main() {
    constexpr std::size_t households = 100;
    std::string lines;
    for (std::size_t i = 0; i < households; ++i) lines += bench::line_of(i);
    blijvend::CheckedLines checked;
    const std::string_view first = std::string_view{lines}.substr(0, lines.find('\n'));
    checked = blijvend::check_lines(first, bench::as_of);  // what a program does once is no part of it
    const std::size_t rows = measured(lines, checked);
    std::printf(R"({"cases": %zu, "bytes": %zu, "rows": %zu, "simdjson": "%s"})", households, lines.size(), rows,
        bench::simdjson_version().c_str());
    return checked.cases == households && checked.rejected.empty() ? 0 : 1;
}
