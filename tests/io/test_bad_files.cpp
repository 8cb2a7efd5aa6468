#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "reading.hpp"

using namespace blijvend;
using namespace blijvend::test;

namespace test_bad_files {

/// Small, so that a file of a few lines can be too large.
constexpr ReadLimits limits{4096};

std::vector<std::string> bad_files() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{BLIJVEND_SOURCE_DIR "/tests/io/bad"})
        if (entry.path().extension() == ".json") names.push_back("bad/" + entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<Problem> problems_in(const std::string& name) {
    return problems_of([text = file_text(name + ".json")] { (void)read_case(text, limits); });
}

std::vector<ProblemCode> reading_codes() {
    std::vector<ProblemCode> codes;
    for (const auto& code : code_list<ProblemCode>.codes)
        if (code.value < ProblemCode::bad_extra) codes.push_back(code.value);
    return codes;
}

TEST_CASE("every bad file is refused with all its problems, each with its line, path and code") {
    const auto names = bad_files();
    REQUIRE(names.size() >= 50);
    for (const std::string& name : names) {
        INFO(name);
        Lines expected;
        std::istringstream lines{file_text(name + ".expected")};
        for (std::string line; std::getline(lines, line);) expected.push_back(line);
        CHECK(short_texts(problems_in(name)) == expected);
    }
}

TEST_CASE("the bad files have every problem that reading can find, but for too many of them") {
    std::set<ProblemCode> found;
    for (const std::string& name : bad_files())
        for (const Problem& problem : problems_in(name)) found.insert(problem.code);
    for (const ProblemCode code : reading_codes()) {
        INFO(text_of(code));
        CHECK(found.contains(code) == (code != ProblemCode::too_many_problems));
    }
}

TEST_CASE("no message about a bad file says what stood there") {
    // The words between quotation marks, whether they are keys or values, that are none of our own.
    const std::set<std::string> ours{"blijvend", "household", "members", "started_on", "assessments", "incidents",
        "relations", "koppels", "serious", "ratings", "conditions", "condition", "findings", "nature", "natures", "weapon",
        "children_present", "domain_scores", "addresses", "region", "municipality", "member", "contacts"};
    std::size_t compared = 0;
    for (const std::string& name : bad_files()) {
        INFO(name);
        std::string messages;
        for (const Problem& problem : problems_in(name))
            messages += to_string(problem, Language::nl) + to_string(problem, Language::en);
        std::istringstream text{file_text(name + ".json")};
        for (std::string word; std::getline(text, word, '"');) {
            const bool is_word = word.find_first_not_of(" \n\t,:{}[]0123456789") != std::string::npos;
            if (!is_word || word.size() < 6 || ours.contains(word)) continue;
            ++compared;
            INFO(word);
            CHECK(messages.find(word) == std::string::npos);
        }
    }
    CHECK(compared > 50);
}

}  // namespace test_bad_files
