#include <blijvend/core/error.hpp>

#include <set>
#include <string>
#include <vector>

#include "catch.hpp"

using namespace blijvend;

namespace test_error {

TEST_CASE("every problem has a remedy in both languages, a sentence on one line") {
    for (const auto& code : code_list<ProblemCode>.codes) {
        INFO(code.text);
        const Text remedy = remedy_of(code.value);
        for (const std::string_view sentence : {remedy.nl, remedy.en}) {
            REQUIRE_FALSE(sentence.empty());
            CHECK(sentence.ends_with('.'));
            CHECK(sentence.find('\n') == std::string_view::npos);
        }
        CHECK(remedy.nl != remedy.en);
    }
    CHECK(remedy_of(static_cast<ProblemCode>(255)).empty());
}

TEST_CASE("no two problems have the same label") {
    std::set<std::string_view> nl, en;
    for (const auto& code : code_list<ProblemCode>.codes) {
        CHECK(nl.insert(code.label.nl).second);
        CHECK(en.insert(code.label.en).second);
    }
}

TEST_CASE("a problem is told as where, what, what was expected and how to mend it") {
    const Problem problem{ProblemCode::bad_date, "/members/2/died_on", 12, "a day: YYYY-MM-DD"};
    CHECK(to_string(problem) ==
          "line 12, /members/2/died_on: this is not an existing day (bad_date); "
          "expected a day: YYYY-MM-DD. Write the day as YYYY-MM-DD.");
    CHECK(to_string(problem, Language::nl) ==
          "regel 12, /members/2/died_on: dit is geen bestaande dag (bad_date). Schrijf de dag als JJJJ-MM-DD.");
}

TEST_CASE("a problem without a line, a path or an expectation leaves that out") {
    CHECK(to_string({ProblemCode::duplicate_id, "/members/2/id", {}, {}}) ==
          "/members/2/id: this id is used already (duplicate_id). Give one of the two another id.");
    CHECK(to_string({ProblemCode::not_utf8, "", 3, {}}) == "line 3: the text is not valid UTF-8 (not_utf8). Save the text as UTF-8.");
    CHECK(to_string({ProblemCode::not_utf8, "", {}, {}}, Language::nl) ==
          "de tekst is geen geldige UTF-8 (not_utf8). Sla de tekst op als UTF-8.");
}

TEST_CASE("an error carries its problems, and tells the first and how many more there are") {
    const Problem first{ProblemCode::not_utf8, "", 3, {}}, second{ProblemCode::bad_id, "/id", 4, {}};
    const DataError one{{first}}, two{{first, second}};
    CHECK(one.problems() == std::vector{first});
    CHECK(one.what() == to_string(first));
    CHECK(two.problems() == std::vector{first, second});
    CHECK(two.what() == to_string(first) + " (and 1 more)");
    CHECK(std::string{DataError{{}}.what()} == "no problem");
}

TEST_CASE("only what is kept is a notice") {
    std::set<std::string_view> notices;
    for (const auto& code : code_list<ProblemCode>.codes)
        if (is_notice(code.value)) notices.insert(code.text);
    CHECK(notices == std::set<std::string_view>{"unknown_code", "unknown_field"});
}

}  // namespace test_error
