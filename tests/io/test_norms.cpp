#include <blijvend/io/norms.hpp>

#include <string>
#include <vector>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_io_norms {

std::string file(const std::string& norms) { return R"({"blijvend": 1, "norms": [)" + norms + "]}"; }

/// Every problem of a text: "unknown_norm /norms/0/norm 1".
std::vector<std::string> problems_of(const std::string& text) {
    std::vector<std::string> all;
    try {
        static_cast<void>(read_norms(text));
    } catch (const DataError& error) {
        for (const Problem& problem : error.problems())
            all.push_back(std::string{text_of(problem.code)} + ' ' + problem.path + ' ' +
                          std::to_string(problem.line.value_or(0)));
    }
    return all;
}

TEST_CASE("a norms file sets numbers, some from a day on") {
    const NormsFile read = read_norms(file(R"({"norm": "seen-rhythm", "value": 45, "unit": "day", "source": "Council, 2026"},
        {"norm": "seen-rhythm", "value": 30, "since": "2026-07-01"}, {"norm": "koppel-caseload", "value": 3})"));
    const Norms norms = norms_of(read);
    CHECK(norms.value(norms::seen_rhythm, 2026y / 6 / 30) == 45);
    CHECK(norms.value(norms::seen_rhythm, 2026y / 7 / 1) == 30);
    CHECK(norms.value(norms::koppel_caseload, 2026y / 7 / 1) == 3);
    CHECK(norms.value(norms::support_wait, 2026y / 7 / 1) == 5);
    CHECK(read.norms[0].source == "Council, 2026");
}

TEST_CASE("a norms file is written and read back the same") {
    const NormsFile read = read_norms(file(R"({"norm": "seen-rhythm", "value": 45, "unit": "day", "since": "2026-01-01"})"));
    CHECK(read_norms(write_json(read)) == read);
}

TEST_CASE("everything that is wrong with a norms file is told at once, with its line") {
    CHECK(problems_of(R"({"blijvend": 1,
"norms": [
{"norm": "seen-rythm", "value": 45},
{"norm": "seen-rhythm", "value": 45, "unit": "month"},
{"norm": "crisis-response", "value": -1},
{"norm": "seen-first", "value": 5, "sinse": "2026-01-01"},
{"norm": "support-wait", "value": 3, "since": "2026-02-30"},
{"norm": "plan-otherwise", "value": 3, "unit": "werkdag"},
{"value": 3}
]})") == std::vector<std::string>{"unknown_norm /norms/0/norm 3", "wrong_unit /norms/1/unit 4",
             "out_of_range /norms/2/value 5", "unknown_field /norms/3 6",
             "bad_date /norms/4/since 7", "unknown_code /norms/5/unit 8",
             "missing_field /norms/6/norm 9"});
}

TEST_CASE("a norm may be set once for one day") {
    CHECK(problems_of(file(R"({"norm": "seen-first", "value": 5}, {"norm": "seen-first", "value": 6})")) ==
          std::vector<std::string>{"duplicate_key /norms/1/norm 1"});
    CHECK(problems_of(file(R"({"norm": "seen-first", "value": 5}, {"norm": "seen-first", "value": 6, "since": "2026-01-01"})")).empty());
}

TEST_CASE("what is no norms file is refused") {
    CHECK(problems_of("[]") == std::vector<std::string>{"wrong_type  1"});
    CHECK(problems_of(R"({"seen-rhythm": 45})") == std::vector<std::string>{"missing_field /blijvend 1", "unknown_field  1"});
    CHECK(problems_of(R"({"blijvend": 1, "normen": []})") == std::vector<std::string>{"unknown_field  1"});
    CHECK(problems_of(R"({"blijvend": 2, "norms": []})") == std::vector<std::string>{"newer_version /blijvend 1"});
    CHECK(problems_of(R"({"blijvend": 1})").empty());
}

TEST_CASE("norms of a file that names a norm that is not there are refused") {
    CHECK_THROWS_AS(norms_of(NormsFile{.norms = {{.norm = "seen-last", .value = Count{3}}}}), std::out_of_range);
}

}  // namespace test_io_norms
