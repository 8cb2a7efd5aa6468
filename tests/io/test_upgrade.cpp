#include "../../src/upgrade.hpp"

#include <array>
#include <string>

#include "catch.hpp"
#include "reading.hpp"

using namespace blijvend;
using namespace blijvend::detail;
using namespace blijvend::test;

namespace test_upgrade {

/// An invented format of the past, in version 1: members had `birth_year` as text and `role` instead of
/// a list, and the household's `remark` stood at the top.
void second_version(Document& document) {
    Node& root = document.root;
    if (Node* const members = member(root, "members"))
        for (Node& person : members->children) {
            rename(person, "birth_year", "born");
            if (Node* const role = member(person, "role")) {
                Node roles{.kind = Kind::list, .place = role->place, .key = {}, .children = {*role}};
                roles.children[0].key = {};
                remove(person, "role");
                add(person, "roles", std::move(roles));
            }
        }
    if (Node* const remark = member(root, "remark"); remark && remark->kind == Kind::string)
        if (Node* const household = member(root, "household"); household && household->kind == Kind::object) {
            add(*household, "note", make_string(document, "Vroeger: " + std::string{remark->text}, *remark));
            remove(root, "remark");
        }
}

/// And version 2 to 3: the id of the case was called `number`.
void third_version(Document& document) { rename(document.root, "number", "id"); }

constexpr std::array<Step, 1> to_second{second_version};
constexpr std::array<Step, 2> to_third{second_version, third_version};

CaseFile read_with(std::span<const Step> path, std::string_view text) { return read_root<CaseFile>(text, {}, path); }
Lines complaints_with(std::span<const Step> path, std::string_view text) {
    return short_texts(problems_of([&] { (void)read_with(path, text); }));
}

TEST_CASE("today's format is version 1, and no step leads to it") {
    CHECK(format_version == 1);
    CHECK(version_after(to_third) == 3);
}

TEST_CASE("a file of an older version reads as the same file in the version of today") {
    const CaseFile before = read_with(to_second, file_text("upgrade/1-to-2.before.json"));
    const CaseFile after = read_with(to_second, file_text("upgrade/1-to-2.after.json"));
    CHECK(before == after);
    CHECK(after.members.size() == 3);
    CHECK(after.household.note == "Vroeger: \"rustig\" gezin");
}

TEST_CASE("a file goes through every step from its own version on, and through no other") {
    const std::string_view first = R"({"blijvend": 1, "number": "c1", "household": {"id": "h1"}, "members": [{"id": "m1", "birth_year": "2011"}]})";
    CHECK(read_with(to_third, first).members[0].born == PartialDate::year(2011));
    const std::string_view second = R"({"blijvend": 2, "number": "c1", "household": {"id": "h1"}, "members": [{"id": "m1", "birth_year": "2011"}]})";
    CHECK_FALSE(read_with(to_third, second).members[0].born.has_value());
    CHECK(read_with(to_third, second).id == CaseId{"c1"});
    CHECK(complaints_with(to_third, R"({"blijvend": 3, "number": "c1", "household": {"id": "h1"}})") == Lines{"1 /id missing_field"});
}

TEST_CASE("a problem in an older file has the line of the text it came from, and the path of today") {
    CHECK(complaints_with(to_second, R"({
  "blijvend": 1,
  "id": "c1",
  "remark": "rustig",
  "household": {
    "serious": "ja"
  },
  "members": [
    {"id": "m1",
      "birth_year": "2011-13",
      "role": 7},
    {"birth_year": "2012"}
  ]
})") == Lines{"5 /household/id missing_field", "6 /household/serious wrong_type", "10 /members/0/born bad_partial_date",
            "11 /members/0/roles/0 wrong_type", "12 /members/1/id missing_field"});
}

TEST_CASE("what is unknown in an older file keeps its bytes, unless a step changed something in it") {
    const auto keep = [](Document&) {};
    const auto change = [](Document& document) {
        Node* const kept = member(document.root, "kept");
        rename(kept->children.at(1), "a", "b\"");
        add(kept->children.at(1), "c", make_string(document, "é\n", *kept));
    };
    const std::string_view text = R"({"blijvend":1,"id":"p1","kept":[ 1e400 , {"a" : [ ]} ]})";
    const auto kept_with = [&](Step step) {
        const std::array<Step, 1> path{step};
        return read_root<Programme>(text, {}, path).extra.items.at(0).json;
    };
    CHECK(kept_with(keep) == R"([ 1e400 , {"a" : [ ]} ])");
    CHECK(kept_with(change) == R"([1e400,{"b\"":[ ],"c":"é\n"}])");
}

TEST_CASE("a version that was never there is a problem, and the rest is read as a file of today") {
    for (const std::string_view version : {"0", "-1", "1.5", "\"1\"", "true", "[]", "{}", "null", "1e-400", "-1e400"}) {
        const std::string text = R"({"blijvend": )" + std::string{version} + R"(, "id": "c 1", "household": {"id": "h1"}})";
        CHECK(complaints_with(to_third, text) == Lines{"1 /blijvend unknown_version", "1 /id bad_id"});
    }
    CHECK(complaints_with(to_third, R"({"household": {"id": "h1"}})") == Lines{"1 /blijvend missing_field", "1 /id missing_field"});
}

TEST_CASE("a newer file is refused with that sentence alone") {
    for (const std::string_view version : {"2", "2.0", "20e-1", "1e400", "99999999999999999999"}) {
        const std::string text = R"({"blijvend": )" + std::string{version} + R"(, "id": 7, "id": 8, "household": null} !)";
        CHECK(complaints<CaseFile>(text) == Lines{"1 /blijvend newer_version"});
        CHECK(complaints<Programme>(text) == Lines{"1 /blijvend newer_version"});
    }
    CHECK(complaints_with(to_second, R"({"blijvend": 3})") == Lines{"1 /blijvend newer_version"});
    CHECK(problems_of([] { (void)read_case(R"({"blijvend": 2})"); }).at(0).detail == "format version 1 or older");
}

TEST_CASE("the version may be spelled as any whole number is, and stand anywhere") {
    CHECK(read_case(R"({"id": "c1", "household": {"id": "h1"}, "blijvend": 1.0})").id == CaseId{"c1"});
    CHECK(read_case(R"({"id": "c1", "blij\u0076end": 10e-1, "household": {"id": "h1"}})").extra.empty());
}

TEST_CASE("steps leave alone what is not there or is not what it was") {
    CHECK(complaints_with(to_third, R"({"blijvend": 1})") == Lines{"1 /id missing_field", "1 /household missing_field"});
    CHECK(complaints_with(to_third, R"({"blijvend": 1, "number": "c1", "household": [], "members": 7, "remark": {}})") ==
          Lines{"1 /household wrong_type", "1 /members wrong_type"});
    CHECK(complaints_with(to_third, R"({"blijvend": 1, "number": "c1", "household": {"id": "h1"}, "members": [7, [], null]})") ==
          Lines{"1 /members/0 wrong_type", "1 /members/1 wrong_type", "1 /members/2 null_value"});
    CHECK(complaints_with(to_third, "[]") == Lines{"1 - wrong_type"});
}

TEST_CASE("a step never makes a key stand twice") {
    const auto text = R"({"blijvend": 1, "id": "c1", "household": {"id": "h1", "note": "nu"}, "remark": "toen",
        "members": [{"id": "m1", "birth_year": "1980", "born": "1981"}]})";
    const CaseFile file = read_with(to_second, text);
    CHECK(file.household.note == "nu");
    CHECK(file.members[0].born == PartialDate::year(1981));
    CHECK(file.members[0].extra.items == std::vector<Unknown>{{"birth_year", "\"1980\"", {}}});
}

}  // namespace test_upgrade
