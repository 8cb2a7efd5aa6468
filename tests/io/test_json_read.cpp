#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "random.hpp"
#include "reading.hpp"

#include "../../src/records.hpp"
#include "../../src/scalar.hpp"

using namespace blijvend;
using namespace blijvend::test;
using namespace std::chrono_literals;

namespace test_json_read {

constexpr std::string_view smallest = R"({"blijvend": 1, "id": "c1", "household": {"id": "h1"}})";

/// A value as a record that has a field for such values.
std::string in_member(std::string_view field, std::string_view json) {
    return R"({"id": "m1", ")" + std::string{field} + "\": " + std::string{json} + '}';
}
Member member_with(std::string_view field, std::string_view json) {
    return read_json<Member>(in_member(field, json));
}
Lines member_complaints(std::string_view field, std::string_view json) {
    return complaints<Member>(in_member(field, json));
}
DomainScore score_with(std::string_view level) {
    return read_json<DomainScore>(R"({"id": "d1", "level": )" + std::string{level} + '}');
}

TEST_CASE("the smallest case file has an id and a household") {
    const CaseFile file = read_case(smallest);
    CHECK(file == CaseFile{.id = CaseId{"c1"}, .household = {.id = HouseholdId{"h1"}}});
}

TEST_CASE("the smallest programme file has an id") {
    CHECK(read_programme(R"({"id": "p1", "blijvend": 1})") == Programme{.id = ProgrammeId{"p1"}});
}

TEST_CASE("an absent list is empty, and a list of who was there may be absent or empty") {
    const auto absent = read_json<Incident>(R"({"id": "i1"})");
    const auto empty = read_json<Incident>(R"({"id": "i1", "children_present": [], "parts": []})");
    CHECK_FALSE(absent.children_present.has_value());
    REQUIRE(empty.children_present.has_value());
    CHECK(empty.children_present->empty());
    CHECK(absent.parts == empty.parts);
    CHECK(absent != empty);
}

TEST_CASE("a record that is not known by an id may be empty") {
    CHECK(read_json<Home>("{}") == Home{});
    CHECK(read_json<Someone>("{}") == Someone{});
    CHECK(read_json<Stamp>(" {} ") == Stamp{});
}

TEST_CASE("texts are decoded") {
    CHECK(member_with("name", R"("Noor \"N.\" \u00e9\ud83d\ude00\n")").name == "Noor \"N.\" é😀\n");
    CHECK(member_with("name", R"("a\u0000b")").name == std::string{"a\0b", 3});
    CHECK(member_with("name", R"("")").name == "");
    CHECK(member_with("n\\u0061me", R"("Noor")").name == "Noor");
}

TEST_CASE("ids are short names and UUIDs") {
    CHECK(member_with("same_person_as", R"("m-2")").same_person_as == MemberId{"m-2"});
    CHECK(member_with("same_person_as", R"("\u006d2")").same_person_as == MemberId{"m2"});
    const std::string_view uuid = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    CHECK(member_with("same_person_as", '"' + std::string{uuid} + '"').same_person_as == MemberId{uuid});
    for (const std::string_view bad : {R"("")", R"("m 1")", R"("m1\u0000")", R"("\u0000")", R"("1234567890123456")"})
        CHECK(member_complaints("same_person_as", bad) == Lines{"1 /same_person_as bad_id"});
    CHECK(member_complaints("same_person_as", "12") == Lines{"1 /same_person_as wrong_type"});
}

TEST_CASE("days, partial days, instants and moments are read as they are written") {
    CHECK(member_with("joined_on", R"("2024-02-29")").joined_on == Date{2024y / 2 / 29});
    CHECK(member_with("born", R"("2011")").born == PartialDate::year(2011));
    CHECK(member_with("born", R"("2011-05")").born == PartialDate::month(2011, 5));
    CHECK(member_with("born", R"("2011-05-06")").born == PartialDate{2011y / 5 / 6});
    const std::string_view at = "2026-01-05T09:30:00.250+01:00";
    CHECK(read_json<Stamp>(R"({"at": ")" + std::string{at} + "\"}").at.value().text() == at);
    CHECK(read_json<Incident>(R"({"id": "i1", "at": "2026-01-05"})").at == Moment{2026y / 1 / 5});
    CHECK(read_json<Incident>(R"({"id": "i1", "at": ")" + std::string{at} + "\"}").at->instant()->text() == at);
    CHECK(member_complaints("joined_on", R"("2023-02-29")") == Lines{"1 /joined_on bad_date"});
    CHECK(member_complaints("joined_on", R"("2024-02-29\u0000")") == Lines{"1 /joined_on bad_date"});
}

TEST_CASE("true and false are true and false, and nothing else is") {
    CHECK(member_with("lives_in", "true").lives_in == true);
    CHECK(member_with("lives_in", "false").lives_in == false);
    for (const std::string_view bad : {"1", "0", "\"true\"", "[]", "{}"})
        CHECK(member_complaints("lives_in", bad) == Lines{"1 /lives_in wrong_type"});
}

TEST_CASE("a whole number may be spelled with a point or an exponent") {
    for (const std::string_view three : {"3", "3.0", "3.000", "30e-1", "0.3e1", "0.03E+2", "300000e-5", "3e0", "3E-0"}) {
        INFO(three);
        CHECK(score_with(three).level->value() == 3);
    }
}

TEST_CASE("the value of a number is exact, however long it is") {
    using detail::whole_number;
    constexpr std::int64_t most = INT64_MAX, least = INT64_MIN;
    CHECK(whole_number("0") == 0);
    CHECK(whole_number("-0") == 0);
    CHECK(whole_number("-0.000e-99999999999999999999") == 0);
    CHECK(whole_number("0e99999999999999999999") == 0);
    CHECK(whole_number("-12") == -12);
    CHECK(whole_number("1200e-2") == 12);
    CHECK(whole_number("12.50e1") == 125);
    CHECK(whole_number("0.00125e+5") == 125);
    CHECK(whole_number("1" + std::string(500, '0') + "e-500") == 1);
    CHECK(whole_number("0." + std::string(500, '0') + "7e501") == 7);
    CHECK(whole_number("999999999999999999") == 999'999'999'999'999'999);
    CHECK(whole_number("9e17") == 900'000'000'000'000'000);
    for (const std::string_view large : {"1000000000000000000", "1e18", "9223372036854775808", "1e400", "1e99999999999999999999"}) {
        CHECK(whole_number(large) == most);
        CHECK(whole_number('-' + std::string{large}) == least);
    }
    for (const std::string_view part : {"0.5", "1.1", "-2.5", "1e-1", "10e-2", "12.345e2", "1e-400", "3.0000000000000000000001",
             "1e-99999999999999999999"})
        CHECK_FALSE(whole_number(part).has_value());
}

TEST_CASE("a number keeps to its scale") {
    const auto complain = [](std::string_view level) {
        return complaints<DomainScore>(R"({"id": "d1", "level": )" + std::string{level} + '}');
    };
    CHECK(score_with("1").level->value() == 1);
    CHECK(score_with("5").level->value() == 5);
    for (const std::string_view beyond : {"0", "6", "-1", "1e400", "4294967297", "18446744073709551617"})
        CHECK(complain(beyond) == Lines{"1 /level out_of_range"});
    for (const std::string_view part : {"1.5", "4.999", "1e-400", "\"3\"", "true", "[3]"})
        CHECK(complain(part) == Lines{"1 /level wrong_type"});
}

TEST_CASE("codes are read by their text") {
    CHECK(member_with("sex", R"("female")").sex == Sex::female);
    CHECK(member_with("sex", R"("f\u0065male")").sex == Sex::female);
    CHECK(member_with("roles", R"(["parent", "child"])").roles == std::vector{MemberRole::parent, MemberRole::child});
}

TEST_CASE("a code that the list lacks is kept as it came, never mapped to another") {
    const Member one = member_with("sex", R"("Fem\u0061le")");
    CHECK_FALSE(one.sex.has_value());
    CHECK(one.extra.items == std::vector<Unknown>{{"sex", R"("Fem\u0061le")", {}}});

    const Member several = member_with("roles", R"(["nanny", "child", "" , "parent", "nanny"])");
    CHECK(several.roles == std::vector{MemberRole::child, MemberRole::parent});
    CHECK(several.extra.items == std::vector<Unknown>{{"roles", R"("nanny")", 0}, {"roles", R"("")", 2}, {"roles", R"("nanny")", 4}});
}

TEST_CASE("a field that no record has is kept with its bytes, in the record it stood in") {
    const CaseFile file = read_case(R"({"blijvend": 1, "id": "c1", "h\u0061t": [ 1,
        {"a" :null} ], "household": {"id": "h1", "x": 1e999999, "": "\u00e9"}, "members": [{"id": "m1", "deep": {"deeper":{}}}]})");
    CHECK(file.extra.items == std::vector<Unknown>{{"hat", "[ 1,\n        {\"a\" :null} ]", {}}});
    CHECK(file.household.extra.items == std::vector<Unknown>{{"x", "1e999999", {}}, {"", R"("\u00e9")", {}}});
    CHECK(file.members[0].extra.items == std::vector<Unknown>{{"deep", R"({"deeper":{}})", {}}});
}

TEST_CASE("what is unknown stands in the order of writing: codes in lists by field and index, then the rest") {
    const auto organisation = read_json<Organisation>(
        R"({"z": 1, "powers": ["fly", "arrest", "swim"], "kind": "circus", "a": 2, "id": "o1"})");
    CHECK(organisation.extra.items ==
          std::vector<Unknown>{{"powers", R"("fly")", 0}, {"powers", R"("swim")", 2}, {"z", "1", {}}, {"kind", R"("circus")", {}}, {"a", "2", {}}});
}

TEST_CASE("keys may come in any order") {
    CHECK(read_case(R"({"household": {"id": "h1"}, "id": "c1", "blijvend": 1})") == read_case(smallest));
}

TEST_CASE("null is refused where a field is ours, and kept where it is not") {
    CHECK(member_complaints("name", "null") == Lines{"1 /name null_value"});
    CHECK(member_complaints("sex", "null") == Lines{"1 /sex null_value"});
    CHECK(member_with("hobby", "null").extra.items == std::vector<Unknown>{{"hobby", "null", {}}});
}

TEST_CASE("a problem says what belongs there, and never what stood there") {
    const auto detail = [](std::string_view field, std::string_view json) {
        return problems_of([&] { (void)member_with(field, json); }).at(0).detail;
    };
    CHECK(problems_of([] { (void)read_json<Incident>(R"({"id": 1})"); }).at(0).detail ==
          "an id: a short name or a lower-case UUID");
    CHECK(detail("joined_on", "1") == "a day: YYYY-MM-DD");
    CHECK(detail("born", "1") == "a year, month or day: YYYY, YYYY-MM or YYYY-MM-DD");
    CHECK(detail("name", "1") == "text");
    CHECK(detail("lives_in", "1") == "true or false");
    CHECK(detail("sex", "1") == "a code, as text");
    CHECK(detail("roles", "1") == "a list");
    CHECK(detail("stamp", "1") == "an object");
    CHECK(detail("stamp", R"({"at": 1})") == "a point in time with its offset: YYYY-MM-DDTHH:MM:SS+HH:MM");
    CHECK(problems_of([] { (void)score_with("9"); }).at(0).detail == "a whole number from 1 to 5");
    CHECK(problems_of([] { (void)read_json<Incident>(R"({"id": "i1", "at": 1})"); }).at(0).detail ==
          "a day, or a point in time with its offset");
    CHECK(problems_of([] { (void)read_case(""); }).at(0).detail == "a JSON object");
    CHECK(problems_of([] { (void)read_case(smallest, {10}); }).at(0).detail == "10 bytes at most");
}

TEST_CASE("no message has a word of the file") {
    // Every value and every key we do not know says GEHEIM, in a file that is wrong everywhere.
    const std::string text = R"({
        "blijvend": "GEHEIM", "GEHEIM 1": "GEHEIM", "id": "GEHEIM GEHEIM", "id": ["GEHEIM"],
        "household": {"id": {"GEHEIM": "GEHEIM"}, "started_on": "GEHEIM", "serious": "GEHEIM", "GEHEIM": 1, "GEHEIM": 2},
        "members": [{"id": "GEHEIM!", "born": "GEHEIM", "sex": "GEHEIM", "roles": {"GEHEIM": ["GEHEIM"]}},
                    "GEHEIM", {"GEHEIM": {"GEHEIM": "GEHEIM", "GEHEIM": "GEHEIM"}, "stamp": {"at": "GEHEIM", "by": "GEHEIM?"}}],
        "incidents": [{"at": "GEHEIM", "GEHEIM": [], "children_present": ["GEHEIM.", ["GEHEIM"]]}],
        "domain_scores": [{"level": "GEHEIM"}, {"level": 424242}, {"level": 4242.42}]
    } GEHEIM)";
    const auto problems = problems_of([&] { (void)read_case(text); });
    CHECK(problems.size() == 26);
    for (const Problem& problem : problems)
        for (const Language language : {Language::nl, Language::en}) {
            const std::string message = to_string(problem, language) + problem.path + problem.detail;
            INFO(message);
            CHECK(message.find("GEHEIM") == std::string::npos);
            CHECK(message.find("4242") == std::string::npos);
        }
}

TEST_CASE("a case file with more problems than anyone can read ends after ten thousand") {
    std::string text = R"({"blijvend": 1, "id": "c1", "household": {"id": "h1"}, "members": [)";
    for (int i = 0; i < 12'000; ++i) text += "1,\n";
    text += "1]}";
    const auto problems = problems_of([&] { (void)read_case(text); });
    REQUIRE(problems.size() == 10'001);
    CHECK(short_text(problems[9'999]) == "10000 /members/9999 wrong_type");
    CHECK(short_text(problems.back()) == "12001 - too_many_problems");
}

TEST_CASE("limits are the caller's") {
    CHECK_NOTHROW(read_case(smallest, {smallest.size()}));
    CHECK(short_texts(problems_of([&] { (void)read_case(smallest, {smallest.size() - 1}); })) == Lines{"1 - too_large"});
    CHECK(short_texts(problems_of([&] { (void)read_programme(smallest, {5}); })) == Lines{"1 - too_large"});
    CHECK(short_texts(problems_of([&] { (void)read_json<Stamp>("{ }", {2}); })) == Lines{"1 - too_large"});
}

TEST_CASE("a record by itself has no format version") {
    CHECK(read_json<Stamp>(R"({"blijvend": 1})").extra.items == std::vector<Unknown>{{"blijvend", "1", {}}});
    CHECK(complaints<CaseFile>(R"({"id": "c1", "household": {"id": "h1"}})") == Lines{"1 /blijvend missing_field"});
    CHECK(read_json<CaseFile>(smallest) == read_case(smallest));
}

TEST_CASE("a text that somebody changed is read or refused, and never more than that") {
    Dice dice{7};
    const std::string text = write_case(random_record<CaseFile>(dice));
    REQUIRE(text.size() > 1000);
    std::size_t read = 0, refused = 0;
    for (int i = 0; i < 300; ++i) {
        try {
            const CaseFile file = read_case(changed(dice, text));
            CHECK(read_case(write_case(file)) == file);
            ++read;
        } catch (const DataError& error) {
            CHECK_FALSE(error.problems().empty());
            ++refused;
        }
    }
    CHECK(read > 0);
    CHECK(refused > 0);
}

TEST_CASE("the first bytes of a file are never a file") {
    Dice dice{11};
    const std::string text = write_json(random_record<CaseFile>(dice));
    for (std::size_t size = 0; size < text.size(); size += 1 + dice.roll(text.size() / 100))
        CHECK_THROWS_AS(read_case(std::string_view{text}.substr(0, size)), DataError);
}

}  // namespace test_json_read
