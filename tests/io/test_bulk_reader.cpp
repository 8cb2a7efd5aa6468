#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "random.hpp"
#include "reading.hpp"

#include <blijvend/io/json.hpp>
#include <blijvend/synth.hpp>

#include "../../src/bulk_reader.hpp"

using namespace blijvend;
using namespace blijvend::test;

namespace test_bulk_reader {

constexpr std::string_view smallest = R"({"blijvend": 1, "id": "c1", "household": {"id": "h1"}})";

/// What the bulk reader makes of a text, whatever bytes are behind it, and whatever it read before.
std::optional<CaseFile> read_bulk(std::string_view text, char behind = '\n') {
    static detail::BulkReader reader;
    static CaseFile file;
    std::string padded{text};
    padded.append(detail::BulkReader::padding, behind);
    return reader.read({padded.data(), text.size()}, file) ? std::optional{file} : std::nullopt;
}

/// Of a text that it reads, the bulk reader says the same as the reader of one file. True when it reads it.
bool reads(std::string_view text) {
    const std::optional<CaseFile> bulk = read_bulk(text);
    if (!bulk) return false;
    std::optional<CaseFile> whole;
    const auto problems = problems_of([&] { whole = read_case(text); });
    CHECK(short_texts(problems) == Lines{});
    CHECK(bulk == whole);
    return true;
}

/// The smallest file with more members in its root.
std::string with(std::string_view more) {
    return std::string{smallest.substr(0, smallest.size() - 1)} + ", " + std::string{more} + "}";
}

TEST_CASE("the bulk reader reads what this library writes, in both layouts") {
    for (std::uint64_t number = 0; number < 50; ++number) {
        const CaseFile file = make_household(number);
        CHECK(read_bulk(write_case(file, Layout::compact)) == file);
        CHECK(read_bulk(write_case(file, Layout::pretty)) == file);
    }
}

TEST_CASE("the bulk reader reads every field of every record, and keeps what is unknown") {
    Dice dice{5};
    for (int i = 0; i < 60; ++i) {
        const CaseFile file = random_record<CaseFile>(dice);
        INFO(i);
        CHECK(reads(write_case(file, i % 2 == 0 ? Layout::compact : Layout::pretty)));
    }
}

TEST_CASE("the bulk reader reads keys in any order, with spaces and escapes") {
    CHECK(reads(smallest));
    CHECK(reads(" {\t\"household\" :\r{ \"id\":\"h1\" } ,\n\"id\": \"c1\"\n,\"blijvend\":1 } \n"));
    CHECK(reads(R"({"blij\u0076end": 1, "\u0069d": "c\u0031", "house\u0068old": {"id": "h1"}})"));
    CHECK(reads(with(R"("members": [{"roles": ["child", "zeppelin", "carer"], "id": "m1", "born": "2011"}])")));
    CHECK(reads(with(R"("later": {"a": [1, "é\"", {"b": null}]} , "ook": -1e999 ,"x\n": [ ])")));
    CHECK(reads(with(R"("domain_scores": [{"id": "d1", "level": 3}])")));
}

TEST_CASE("the bulk reader reads a text with every escape that JSON has") {
    for (const std::string_view name : {R"()", R"(a)", R"(\")", R"(a\\)", R"(\\\")", R"(\/\b\f\n\r\t)", R"(\u0000)", R"(\u0041\u00e9\u20AC)",
             R"(\ud83d\uDE00)", R"(\u007f\u0080\u07ff\u0800\uffff\udbff\udfff)", R"(é€😀)", R"({[,:]} )", R"(1234567\n12345678)"}) {
        INFO(name);
        CHECK(reads(with(R"("members": [{"id": "m1", "name": ")" + std::string{name} + R"("}])")));
    }
    for (const std::string_view name : {R"(\)", R"(\u12)", R"(\u12G4)", R"(\ud83d)", R"(\ud83d\n)", R"(\ud83dxx)", R"(\ud83d\u0041)", R"(\udc00)",
             R"(\ud83d\ud83d)", R"(\a)", R"(\U0041)", R"(\')", "a\x01", "\x1f", "\xC3", "\xED\xA0\x80"}) {
        INFO(name);
        const std::string text = with(R"("members": [{"id": "m1", "name": ")" + std::string{name} + R"("}])");
        CHECK_FALSE(reads(text));
        CHECK_FALSE(problems_of([&] { (void)read_case(text); }).empty());
    }
    CHECK(reads(with(R"("members": [{"id": "m\u0031", "born": "201\u0031", "roles": ["chil\u0064", "\u0078"], "sex": "fem\u0061le"}])")));
}

TEST_CASE("nothing of one file is left in the next") {
    Dice dice{23};
    for (int i = 0; i < 200; ++i) {
        INFO(i);
        CaseFile file = random_record<CaseFile>(dice, 1 + dice.roll(3));
        if (i % 3 == 0) file = {.id = CaseId{"c1"}, .household = {.id = HouseholdId{"h1"}}};
        const std::string text = write_case(file, Layout::compact);
        CHECK(read_bulk(text) == read_case(text));
    }
}

TEST_CASE("the bulk reader gives up on what the other reader knows better") {
    CHECK_FALSE(reads(with(R"("domain_scores": [{"id": "d1", "level": 3.0}])")));
    CHECK_FALSE(reads(R"({"blijvend": 1.0, "id": "c1", "household": {"id": "h1"}})"));
}

TEST_CASE("the bulk reader gives up on a text with a problem") {
    for (const std::string_view text : {"", " ", "{", "[]", "1", "null", "{}", "{}}", "\"a\"", "\xEF\xBB\xBF{}"}) CHECK_FALSE(reads(text));
    const std::string good{smallest};
    for (const std::string& text : {"\xEF\xBB\xBF" + good, good + good, good + "}", good + ",", good + " x", "[" + good + "]", good + '\0',
             with(R"("id": "c1")"), with(R"("\u0069d": "c1")"), with(R"("later": 1, "later": 2)"), with(R"("later": 1, "l\u0061ter": 2)"),
             with(R"("later": {"a": 1, "a": 2})"), with(R"("later": [{"a": 1, "\u0061": 2}])"), with(R"("later": 1-2)"), with(R"("later": 01)"), with(R"("later": tru)"),
             with(R"("later": [1 2])"), with(R"("later": [1,])"), with(R"("later": [})"), with(R"("later": {"a" 1})"), with(R"("later": "\x")"),
             with(R"("later": "\ud800")"), with(R"("later": )"), with("\"later\": \"a\nb\""), with("\"later\": \"\xFF\""),
             with(R"("later": )" + std::string(70, '[') + std::string(70, ']')), with(R"("members": [{"id": "m1"},])"),
             with(R"("members": [{}])"), with(R"("members": {})"), with(R"("members": null)"), with(R"("members": [null])"),
             with(R"("members": [{"id": "m 1"}])"), with(R"("members": [{"id": 1}])"), with(R"("members": [{"id": "m1", "born": "2011-02-30"}])"),
             with(R"("members": [{"id": "m1", "roles": "child"}])"), with(R"("members": [{"id": "m1", "roles": [null]}])"),
             with(R"("members": [{"id": "m1", "unborn": "true"}])"), with(R"("members": [{"id": "m1", "unborn": true"x"}])"),
             with(R"("members": [{"id": "m1", "unborn": truex}])"), with(R"("members": [{"id" "m1"}])"), with(R"("members": [{"id": "m1"x}])"),
             with(R"("members": [{"id": "m1",}])"), with(R"("members": [{,"id": "m1"}])"), with(R"("members": [,{"id": "m1"}])"),
             with(R"("members": [{"id": "m1"}}])"), with(R"("members": [{"id": "m1"]])"), with(R"("members": [{"id":: "m1"}])"),
             with(R"("domain_scores": [{"id": "d1", "level": -0.5}])"), with(R"("domain_scores": [{"id": "d1", "level": 03}])"),
             with(R"("domain_scores": [{"id": "d1", "level": -}])"), with(R"("domain_scores": [{"id": "d1", "level": 3x}])"), with(R"("domain_scores": [{"id": "d1", "level": 99}])"),
             with(R"("domain_scores": [{"id": "d1", "level": 99999999999999999999}])"), with(R"("domain_scores": [{"id": "d1", "level": "3"}])")}) {
        INFO(text);
        CHECK_FALSE(reads(text));
        CHECK_FALSE(problems_of([&] { (void)read_case(text); }).empty());
    }
}

TEST_CASE("the bulk reader and the other agree on texts that somebody changed") {
    Dice dice{13};
    std::size_t read = 0, given_up = 0;
    for (int i = 0; i < 12; ++i) {
        const CaseFile file = i % 2 == 0 ? random_record<CaseFile>(dice) : make_household(dice.roll(1000));
        const std::string text = write_case(file, i % 3 == 0 ? Layout::pretty : Layout::compact);
        for (int change = 0; change < 60; ++change) (reads(changed(dice, text)) ? read : given_up)++;
    }
    CHECK(read > 100);
    CHECK(given_up > 100);
}

TEST_CASE("the bulk reader and the other agree on the texts that fuzzing begins with") {
    std::size_t files = 0, read = 0;
    for (const auto& entry : std::filesystem::directory_iterator{BLIJVEND_SOURCE_DIR "/tests/fuzz/corpus"}) {
        INFO(entry.path().filename().string());
        read += reads(file_text("../fuzz/corpus/" + entry.path().filename().string()));
        ++files;
    }
    CHECK(files > 30);
    CHECK(read > 5);
}

TEST_CASE("the bulk reader never takes the first bytes of a file for a file, whatever stands behind them") {
    Dice dice{17};
    const std::string text = write_json(random_record<CaseFile>(dice));
    for (std::size_t size = 0; size < text.size(); size += 1 + dice.roll(text.size() / 200))
        for (const char behind : {'\n', '\0', '}', '"', '{', ']'}) {
            INFO(size << behind);
            CHECK_FALSE(read_bulk(std::string_view{text}.substr(0, size), behind));
        }
}

TEST_CASE("one bulk reader reads one file after another, also after it gave up") {
    const std::string good = with(R"("members": [{"id": "m1"}, {"id": "m2"}])"), bad = with(R"("members": [{"id": "m3"}, 1])");
    const std::string lines = good + '\n' + bad + '\n' + good + std::string(detail::BulkReader::padding, '\n');
    const std::string_view text = lines;
    detail::BulkReader reader;
    CaseFile file;
    CHECK(reader.read(text.substr(0, good.size()), file));
    CHECK(file.members.size() == 2);
    CHECK_FALSE(reader.read(text.substr(good.size() + 1, bad.size()), file));
    CHECK(reader.read(text.substr(good.size() + bad.size() + 2, good.size()), file));
    CHECK(file == read_case(good));
}

}  // namespace test_bulk_reader
