#include "catch.hpp"

#include <blijvend/caseload.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;

namespace test_caseload {

TEST_CASE("a caseload is read line by line, and comes back as it was written") {
    std::string text;
    std::vector<CaseFile> cases;
    for (std::uint64_t number = 0; number < 20; ++number) {
        cases.push_back(make_household(number));
        text += write_case(cases.back(), Layout::compact) + (number % 2 == 0 ? "\n" : "\r\n");
    }
    const Caseload read = read_caseload(text);
    CHECK(read.cases == Cases{cases});
    CHECK(read.rejected.empty());
}

TEST_CASE("a bad line is set aside with its number and the others are read") {
    const std::string good = write_case(make_household(1), Layout::compact);
    const Caseload read = read_caseload(good + "\n\n{\"blijvend\": 1, \"id\": \"\"}\n  \r\nnonsense\n" + good);
    CHECK(read.cases.size() == 2);
    REQUIRE(read.rejected.size() == 2);
    CHECK(read.rejected[0].line == 3);
    CHECK(read.rejected[0].problems.size() == 2);
    for (const Problem& problem : read.rejected[0].problems) CHECK(problem.line == 3U);
    CHECK(read.rejected[1].line == 5);
    CHECK(read.rejected[1].problems[0].code == ProblemCode::syntax);
}

TEST_CASE("each case is read as a caseload holds it, in the order of the text") {
    const std::string text = write_case(make_household(1), Layout::compact) + "\n{}\n\n" +
                             write_case(make_household(2), Layout::compact) + "\nno\n" +
                             R"({"blijvend": 1, "id": "c1", "household": {"id": "h1"}})";
    Caseload read;
    std::string order;
    const auto visit = [&](const CaseFile& file) { read.cases.push_back(file), order += 'c'; };
    const auto reject = [&](Rejected&& rejected) { read.rejected.push_back(std::move(rejected)), order += 'r'; };
    read_each(text, visit, reject);
    CHECK(read == read_caseload(text));
    CHECK(order == "crcrc");
}

TEST_CASE("a caseload is the same whatever number of threads reads it") {
    std::string text;
    for (std::uint64_t number = 0; number < 300; ++number) {
        text += write_case(make_household(number), Layout::compact) + '\n';
        if (number % 50 == 7) text += "\nnonsense\n{\"blijvend\": 1}\n";
    }
    REQUIRE(text.size() > 3 << 20);
    const Caseload one = read_caseload(text);
    CHECK(one.cases.size() == 300);
    REQUIRE(one.rejected.size() == 12);
    CHECK(one.rejected[0].line == 10);
    for (const std::size_t threads : {2U, 3U, 8U}) CHECK(read_caseload(text, {}, threads) == one);
}

TEST_CASE("an empty caseload holds nothing") {
    CHECK(read_caseload("") == Caseload{});
    CHECK(read_caseload("\n\n") == Caseload{});
}

TEST_CASE("limits hold for each line") {
    const std::string good = write_case(make_household(1), Layout::compact);
    const Caseload read = read_caseload(good + '\n' + good, {.bytes = good.size() - 1});
    CHECK(read.cases.empty());
    REQUIRE(read.rejected.size() == 2);
    CHECK(read.rejected[0].problems[0].code == ProblemCode::too_large);
}

TEST_CASE("a caseload is read in pieces without losing a line") {
    std::string text;
    for (std::uint64_t number = 0; number < 10; ++number) text += write_case(make_household(number), Layout::compact) + "\n";
    std::string_view rest = text;
    Caseload caseload;
    std::uint64_t line = 0;
    int pieces = 0;
    while (!rest.empty()) {
        read_some(rest, 20'000, line, caseload);
        ++pieces;
    }
    CHECK(pieces > 1);
    CHECK(line == 10);
    CHECK(caseload == read_caseload(text));
}

}  // namespace test_caseload
