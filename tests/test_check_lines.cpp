#include "catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <blijvend/check_lines.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_check_lines {

constexpr Date day = 2026y / 11 / 21;

/// Some hundred cases, one of them with a problem in its structure, and lines that are none.
std::string some_lines() {
    std::string text;
    for (std::uint64_t number = 0; number < 250; ++number) {
        CaseFile file = make_household(number);
        if (number == 120) file.members.push_back(file.members[0]);
        text += write_case(file, Layout::compact) + (number % 3 == 0 ? "\r\n" : "\n");
        if (number % 40 == 3) text += "\n{\"blijvend\": 1}\nnonsense\n";
    }
    text.pop_back();
    return text;
}

std::vector<Obligation> rows_of(const ObligationTable& table) {
    std::vector<Obligation> rows;
    for (std::size_t i = 0; i < table.size(); ++i) rows.push_back(table[i]);
    return rows;
}

TEST_CASE("lines are judged as the case files in them are, whatever the number of threads") {
    const std::string text = some_lines();
    REQUIRE(text.size() > 3U << 20U);
    const Caseload caseload = read_caseload(text);
    std::vector<Obligation> rows;
    std::vector<CaseProblem> problems;
    for (const CaseFile& file : caseload.cases) {
        const Obligations table = check(file, day);
        rows.insert(rows.end(), table.rows.begin(), table.rows.end());
        for (const Problem& problem : table.problems) problems.push_back({file.id, problem});
    }
    REQUIRE_FALSE(problems.empty());
    for (const std::size_t threads : {0U, 1U, 2U, 5U}) {
        INFO(threads);
        const CheckedLines checked = check_lines(text, day, {}, {}, threads);
        CHECK(checked.cases == caseload.cases.size());
        CHECK(rows_of(checked.rows) == rows);
        CHECK(checked.problems == problems);
        CHECK(checked.rejected == caseload.rejected);
    }
}

TEST_CASE("lines are judged in pieces without losing one") {
    const std::string text = some_lines();
    const CheckedLines whole = check_lines(text, day);
    CheckedLines checked;
    std::uint64_t line = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin + 500'000), text.size() - 1) + 1;
        check_some(std::string_view{text}.substr(begin, end - begin), line, checked, day, {}, {}, 2);
        begin = end;
    }
    CHECK(line == 250 + 7 * 3);
    CHECK(checked.cases == 250);
    CHECK(checked.rejected == whole.rejected);
    CHECK(checked.problems == whole.problems);
    CHECK(rows_of(checked.rows) == rows_of(whole.rows));
}

TEST_CASE("lines are judged by the options that check() has") {
    const std::string text = some_lines().substr(0, 200'000);
    CHECK(check_lines(text, day, {.off_too = true}).rows.size() > check_lines(text, day).rows.size());
    const auto moment = Instant::at(2024y / 3 / 1, 12);
    const CheckedLines earlier = check_lines(text, 2024y / 3 / 1, {.known_at = moment});
    std::vector<Obligation> rows;
    for (const CaseFile& file : read_caseload(text).cases)
        for (const Obligation& row : check(file, 2024y / 3 / 1, {.known_at = moment})) rows.push_back(row);
    CHECK(rows_of(earlier.rows) == rows);
}

TEST_CASE("cases that are kept are judged as their lines are, whatever the number of threads") {
    const std::string text = some_lines();
    const CheckedLines expected = check_lines(text, day);
    const Caseload caseload = read_caseload(text);
    for (const std::size_t threads : {0U, 1U, 2U, 5U}) {
        CheckedLines checked;
        check_some(caseload.cases.some(0, 100), checked, day, {}, threads);
        check_some(caseload.cases.some(100, 1000), checked, day, {}, threads);
        CHECK(checked.cases == expected.cases);
        CHECK(rows_of(checked.rows) == rows_of(expected.rows));
        CHECK(checked.problems == expected.problems);
    }
}

TEST_CASE("no lines give no rows") {
    const CheckedLines checked = check_lines("", day);
    CHECK(checked.cases == 0);
    CHECK(checked.rows.empty());
    CHECK(check_lines("\n \r\n", day).rejected.empty());
}

}  // namespace test_check_lines
