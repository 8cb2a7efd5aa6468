#include "../../src/json_document.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "reading.hpp"

using namespace blijvend;
using namespace blijvend::detail;
using blijvend::test::Lines;

namespace test_json_document {

/// The problems of a text that is only looked at as JSON.
Lines complaints(std::string_view text, std::size_t bytes = SIZE_MAX, std::size_t levels = most_levels) {
    Problems problems{text};
    (void)parse(text, problems, bytes, levels);
    return test::short_texts(test::problems_of([&] { problems.raise(); }));
}

Document parsed(std::string_view text) {
    Problems problems{text};
    auto document = parse(text, problems);
    problems.raise();
    return std::move(document.value());
}

TEST_CASE("a document knows of every value what it is, what it says and where it stands") {
    const std::string_view text = " {\"a\" : [1, -2.50e+07 ,true,false, null],\n\"b\":{\"\\u00e9\\n\":\"x\\\"y\"} } ";
    const Document document = parsed(text);
    const Node& root = document.root;
    REQUIRE(root.kind == Kind::object);
    CHECK(root.place == 1);
    CHECK(root.json == text.substr(1, text.size() - 2));
    REQUIRE(root.children.size() == 2);

    const Node& list = root.children[0];
    CHECK(list.key == "a");
    CHECK(list.kind == Kind::list);
    CHECK(list.json == "[1, -2.50e+07 ,true,false, null]");
    REQUIRE(list.children.size() == 5);
    const std::vector<std::pair<Kind, std::string>> expected{{Kind::number, "1"}, {Kind::number, "-2.50e+07"},
        {Kind::boolean, "true"}, {Kind::boolean, "false"}, {Kind::null, "null"}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(list.children[i].kind == expected[i].first);
        CHECK(list.children[i].json == expected[i].second);
        CHECK(text.substr(list.children[i].place).starts_with(expected[i].second));
        CHECK(list.children[i].key.empty());
    }

    const Node& inner = root.children[1].children.at(0);
    CHECK(inner.key == "é\n");
    CHECK(inner.text == "x\"y");
    CHECK(inner.json == "\"x\\\"y\"");
}

TEST_CASE("a document may be a single value with white space around it") {
    for (const std::string value : {"7", "-0", "1e5", "\"\"", "\"x\"", "true", "null", "[]", "{}"})
        for (const std::string space : {"", " ", "\n\t\r "}) {
            const std::string text = space + value + space;
            CHECK(parsed(text).root.json == value);
        }
}

TEST_CASE("numbers that no double can hold keep their bytes") {
    const std::string huge = "1" + std::string(5000, '0');
    for (const std::string& number : {huge, huge + ".5", "-" + huge, "0." + huge, std::string{"1e999999"},
             std::string{"1E-999999"}, std::string{"-123456789012345678901234567890.5e+00400"}}) {
        const std::string text = "[" + number + ", " + number + "]";
        const Document document = parsed(text);
        REQUIRE(document.root.children.size() == 2);
        CHECK(document.root.children[0].json == number);
        CHECK(document.root.children[1].json == number);
    }
}

TEST_CASE("what RFC 8259 does not allow is no JSON") {
    const Lines syntax{"1 - syntax"}, rest{"1 - trailing_bytes"};
    for (const std::string_view text : {"", " ", "{", "[", "\"", "[1", "[1,", "[1,]", "{\"a\"", "{\"a\":", "{\"a\":1",
             "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{1:1}", "{\"a\" 1}", "[1 2]", "[1-2]", "[01]", "nul", "True", "NaN",
             "Infinity", "-", "+1", ".5", "-.5", "1.", "1e", "1e+", "'a'", "\"\t\"", "\"\x1f\"", "\"\\x\"",
             "\"\\u12g4\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "/**/1", "#", "]", "}", "[}", "{]",
             ",", ":", "[1}"}) {
        INFO(text);
        CHECK(complaints(text) == syntax);
    }
    // A whole value, and then something.
    for (const std::string_view text : {"nulll", "01", "-01", "00", "0x10", "1_000", "1-2", "1-", "1.5.2", "1e5e5"}) {
        INFO(text);
        CHECK(complaints(text) == rest);
    }
    CHECK(complaints(std::string_view{"[1,\0]", 5}) == syntax);
    CHECK(complaints(std::string_view{"[1]\0", 4}) == Lines{"1 - trailing_bytes"});
}

TEST_CASE("a syntax error has the line of the character that does not belong there") {
    CHECK(complaints("{\n\"a\": 1,\n\"b\": x\n}") == Lines{"3 - syntax"});
    CHECK(complaints("[\r\n1,\r\n2\r\n") == Lines{"3 - syntax"});
    CHECK(complaints("[\n[\n[\n1 2") == Lines{"4 - syntax"});
    CHECK(complaints("\n\n[1]\n\n[2]") == Lines{"5 - trailing_bytes"});
}

TEST_CASE("text that is not UTF-8 is refused for every line that has such bytes") {
    using namespace std::string_literals;
    for (const std::string& bytes : {"\x80"s, "\xBF"s, "\xC0\x80"s, "\xC1\xBF"s, "\xC3"s, "\xC3("s, "\xE0\x9F\xBF"s,
             "\xE2\x82"s, "\xED\xA0\x80"s, "\xED\xBF\xBF"s, "\xF0\x8F\xBF\xBF"s, "\xF0\x9F\x98"s,
             "\xF4\x90\x80\x80"s, "\xF5\x80\x80\x80"s, "\xFE"s, "\xFF"s})
        CHECK(complaints("[\n\"" + bytes + "\",\n1,\n\"" + bytes + bytes + "\"]") ==
              Lines{"2 - not_utf8", "4 - not_utf8"});
    for (const std::string& bytes : {"\x7F"s, "\xC2\x80"s, "\xDF\xBF"s, "\xE0\xA0\x80"s, "\xED\x9F\xBF"s,
             "\xEE\x80\x80"s, "\xEF\xBF\xBF"s, "\xF0\x90\x80\x80"s, "\xF4\x8F\xBF\xBF"s})
        CHECK(complaints("[\"" + bytes + "\"]").empty());
}

TEST_CASE("a byte order mark is a problem that does not hide the next") {
    CHECK(complaints("\xEF\xBB\xBF[1]") == Lines{"1 - byte_order_mark"});
    CHECK(complaints("\xEF\xBB\xBF\n[1") == Lines{"1 - byte_order_mark", "2 - syntax"});
    CHECK(complaints("\xEF\xBB\xBF") == Lines{"1 - byte_order_mark", "1 - syntax"});
    CHECK(complaints("[\"\xEF\xBB\xBF\"]").empty());
}

TEST_CASE("values nest 64 levels deep and no deeper") {
    const auto nested = [](std::size_t levels, std::string_view open, std::string_view close) {
        std::string text;
        for (std::size_t i = 0; i < levels; ++i) text += open;
        text += "1";
        for (std::size_t i = 0; i < levels; ++i) text += close;
        return text;
    };
    CHECK(complaints(nested(64, "[", "]")).empty());
    CHECK(complaints(nested(64, "{\"a\":", "}")).empty());
    CHECK(complaints(nested(65, "[\n", "]")) == Lines{"65 - nested_too_deep"});
    CHECK(complaints(nested(65, "{\"a\":\n", "}")) == Lines{"65 - nested_too_deep"});
    CHECK(complaints(nested(1'000'000, "[", "")) == Lines{"1 - nested_too_deep"});
    CHECK(complaints("[[1],[2]]", SIZE_MAX, 2).empty());
    CHECK(complaints("[[1],[[2]]]", SIZE_MAX, 2) == Lines{"1 - nested_too_deep"});
}

TEST_CASE("a text over the limit is not looked into") {
    CHECK(complaints("[1, 2", 6) == Lines{"1 - syntax"});
    CHECK(complaints("[1, 2", 4) == Lines{"1 - too_large"});
    CHECK(complaints("[1, 2]", 6).empty());
}

TEST_CASE("a key that stands twice is marked at the later places, however it is spelled") {
    const auto marked = [](std::string_view text) {
        std::string found;
        for (const Node& child : parsed(text).root.children) found += child.repeated ? '2' : '1';
        return found;
    };
    CHECK(marked("{}").empty());
    CHECK(marked(R"({"a":1,"b":2,"c":3})") == "111");
    CHECK(marked(R"({"a":1,"b":2,"a":3,"a":4,"b":5})") == "11222");
    CHECK(marked(R"({"a":1,"\u0061":2})") == "12");
    CHECK(marked(R"({"":1,"":2})") == "12");
    CHECK(marked(R"([1,1])") == "11");
    CHECK(has_repeated_keys(parsed(R"([{"a":{"b":1,"b":1}}])").root));
    CHECK_FALSE(has_repeated_keys(parsed(R"([{"a":{"b":1}},{"a":2}])").root));
}

TEST_CASE("problems come in the order of the text, each with its line") {
    Problems problems{"a\nb\n\nc"};
    CHECK(problems.empty());
    CHECK_NOTHROW(problems.raise());
    problems.add(ProblemCode::bad_id, 5, "/c", "an id");
    problems.add(ProblemCode::bad_date, 0);
    problems.add(ProblemCode::null_value, 2, "/b");
    problems.add(ProblemCode::wrong_type, 2, "/b");
    const auto found = test::problems_of([&] { problems.raise(); });
    CHECK(test::short_texts(found) == Lines{"1 - bad_date", "2 /b null_value", "2 /b wrong_type", "4 /c bad_id"});
    CHECK(found[3].detail == "an id");
}

TEST_CASE("of more than ten thousand problems the first are listed, and that there are more") {
    const std::string text(10, '\n');
    Problems problems{text};
    for (std::size_t i = 0; i < Problems::most + 5; ++i) problems.add(ProblemCode::bad_id, 3, "/a", "an id");
    const auto found = test::problems_of([&] { problems.raise(); });
    REQUIRE(found.size() == Problems::most + 1);
    CHECK(test::short_text(found[Problems::most - 1]) == "4 /a bad_id");
    CHECK(test::short_text(found[Problems::most]) == "11 - too_many_problems");
}

TEST_CASE("a document may be moved: what its nodes say stays") {
    Document first = parsed(R"({"\u0061": "\u0062"})");
    const Document second = std::move(first);
    CHECK(second.root.children.at(0).key == "a");
    CHECK(second.root.children.at(0).text == "b");
}

}  // namespace test_json_document
