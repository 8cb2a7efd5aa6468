#include <concepts>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "random.hpp"
#include "reading.hpp"

#include "../../src/records.hpp"

#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace blijvend::test;
using namespace std::chrono_literals;

namespace test_json_write {

const CaseFile small{.id = CaseId{"c1"}, .household = {.id = HouseholdId{"h1"}}};

Lines write_complaints(const auto& record) {
    return short_texts(problems_of([&] { (void)write_json(record); }));
}

/// Reads back what it writes, in both layouts, as the same value and the same bytes.
template <Described T>
void goes_round(const T& record) {
    const std::string pretty = write_json(record, Layout::pretty), compact = write_json(record, Layout::compact);
    CHECK(read_json<T>(pretty) == record);
    CHECK(read_json<T>(compact) == record);
    CHECK(write_json(read_json<T>(compact), Layout::pretty) == pretty);
    CHECK(compact.find('\n') == std::string::npos);
}

TEST_CASE("the format version comes first, then the fields in the order of the description") {
    CHECK(write_case(small, Layout::compact) == R"({"blijvend":1,"id":"c1","household":{"id":"h1"}})");
    CHECK(write_programme({.id = ProgrammeId{"p1"}, .name = "Amstelland"}, Layout::compact) ==
          R"({"blijvend":1,"id":"p1","name":"Amstelland"})");
    CHECK(write_json(Seat{.id = SeatId{"s1"}, .since = Date{2026y / 1 / 5}}) == R"({"id":"s1","since":"2026-01-05"})");
}

TEST_CASE("pretty is two spaces a level, a field a line, and a newline at the end") {
    CaseFile file = small;
    file.members = {{.id = MemberId{"m1"}, .born = PartialDate::year(2011), .roles = {MemberRole::child, MemberRole::carer}}};
    file.koppels = {{.id = KoppelId{"k1"}, .seats = {{.id = SeatId{"s1"}}, {.id = SeatId{"s2"}}}}};
    file.extra.items = {{"later", "{ \"x\":\n1 }", {}}};
    CHECK(write_case(file) == R"({
  "blijvend": 1,
  "id": "c1",
  "household": {
    "id": "h1"
  },
  "members": [
    {
      "id": "m1",
      "born": "2011",
      "roles": ["child", "carer"]
    }
  ],
  "koppels": [
    {
      "id": "k1",
      "seats": [
        {
          "id": "s1"
        },
        {
          "id": "s2"
        }
      ]
    }
  ],
  "later": { "x":
1 }
}
)");
    CHECK(write_json(Stamp{}, Layout::pretty) == "{}\n");
}

TEST_CASE("a list of short values stands on one line of at most a hundred columns") {
    Reflection reflection{.id = ReflectionId{"r1"}, .questions = {std::string(40, 'a'), std::string(37, 'b')}};
    const std::string line = "  \"questions\": [\"" + reflection.questions[0] + "\", \"" + reflection.questions[1] + "\"]";
    REQUIRE(line.size() == 100);
    CHECK(write_json(reflection, Layout::pretty) == "{\n  \"id\": \"r1\",\n" + line + "\n}\n");

    reflection.questions[1] += 'b';
    CHECK(write_json(reflection, Layout::pretty) == "{\n  \"id\": \"r1\",\n  \"questions\": [\n    \"" + reflection.questions[0] +
                                                        "\",\n    \"" + reflection.questions[1] + "\"\n  ]\n}\n");
}

TEST_CASE("what is absent is left out, and an empty list that was recorded is not") {
    CHECK(write_json(Incident{.id = IncidentId{"i1"}, .children_present = std::vector<MemberId>{}, .weapon = false}) ==
          R"({"id":"i1","children_present":[],"weapon":false})");
}

TEST_CASE("only what JSON demands is escaped") {
    const Member member{.id = MemberId{"m1"}, .name = std::string{"é😀\u2028/\x7f \"\\\b\f\n\r\t\x01\x1f\0", 22}};
    CHECK(write_json(member) == "{\"id\":\"m1\",\"name\":\"é😀\u2028/\x7f \\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f\\u0000\"}");
    goes_round(member);
}

TEST_CASE("unknown fields and codes are given back byte for byte") {
    const std::string_view text =
        "{\n  \"id\": \"m1\",\n  \"roles\": [\"nanny\", \"child\", \"\\u0061u pair\"],\n"
        "  \"sex\": \"Fem\\u0061le\",\n  \"x\": [ 1e999999,\n\t{ } , \"\\/\" ],\n  \"é\\n\": -0.0\n}\n";
    const Member member = read_json<Member>(text);
    CHECK(member.roles == std::vector{MemberRole::child});
    CHECK(write_json(member, Layout::pretty) == text);
}

TEST_CASE("in compact text the line breaks of what is unknown become spaces, for it is one line") {
    const Stamp stamp = read_json<Stamp>("{\"x\": [1,\r\n 2, \"\\n\"]}");
    CHECK(write_json(stamp) == "{\"x\":[1,   2, \"\\n\"]}");
    CHECK(write_json(stamp, Layout::pretty) == "{\n  \"x\": [1,\r\n 2, \"\\n\"]\n}\n");
}

TEST_CASE("an unknown code in a list goes back to its place, or to the end when the list has become shorter") {
    Member member = read_json<Member>(R"({"id":"m1","roles":["a","child","b","parent","c"]})");
    const auto roles = [&] {
        const std::string text = write_json(member);
        return text.substr(text.find('['));
    };
    CHECK(roles() == R"(["a","child","b","parent","c"]})");
    member.roles.pop_back();
    CHECK(roles() == R"(["a","child","b","c"]})");
    member.roles.clear();
    CHECK(roles() == R"(["a","b","c"]})");
    member.roles = {MemberRole::other, MemberRole::carer, MemberRole::parent, MemberRole::child};
    CHECK(roles() == R"(["a","other","b","carer","c","parent","child"]})");
    member.extra.items = {{"roles", "\"y\"", 9}, {"roles", "\"x\"", 1}, {"roles", "\"z\"", 9}};
    CHECK(roles() == R"(["other","x","carer","parent","child","y","z"]})");
}

TEST_CASE("a code that was filled in supersedes the unknown one") {
    Member member = read_json<Member>(R"({"id":"m1","sex":"unclear"})");
    member.sex = Sex::other;
    CHECK(write_json(member) == R"({"id":"m1","sex":"other"})");
}

TEST_CASE("an id that a record needs has to be there") {
    CaseFile file;
    file.members.resize(2);
    file.members[0].id = MemberId{"m1"};
    file.addresses = {{.id = AddressId{"a1"}, .members = {MemberId{"m1"}, MemberId{}}}};
    file.statements = {{.id = StatementId{"s1"}, .about = RecordId{}}};
    CHECK(write_complaints(file) == Lines{"- /id missing_field", "- /household/id missing_field", "- /members/1/id missing_field",
                                        "- /addresses/0/members/1 bad_id", "- /statements/0/about bad_id"});
}

TEST_CASE("text that is not UTF-8 is not written") {
    Programme programme{.id = ProgrammeId{"p1"}, .name = "Andr\xe9"};
    programme.reflections = {{.id = ReflectionId{"r1"}, .questions = {"waarom", "\xff"}}};
    programme.reflections[0].extra.items = {{"\xc0", "1", {}}};
    CHECK(write_complaints(programme) == Lines{"- /name not_utf8", "- /reflections/0 not_utf8", "- /reflections/0/questions/1 not_utf8"});
    CHECK(short_texts(problems_of([&] { (void)write_programme(programme); })) == write_complaints(programme));
}

TEST_CASE("an extra that no reading gives is not written") {
    const auto complaints = [](std::vector<Unknown> items) {
        return write_complaints(Organisation{.id = OrganisationId{"o1"}, .name = "Huis", .extra = {std::move(items)}});
    };
    const Lines here{"- - bad_extra"};
    for (const std::string_view json : {"", "1 2", " 1", "1\n", "{", "nul", "\"\xff\"", "{\"a\":1,\"a\":2}", "\xEF\xBB\xBF\"a\"", "1-2", "1.5.2"})
        CHECK(complaints({{"x", std::string{json}, {}}}) == here);
    CHECK(complaints({{"x", std::string(64, '[') + std::string(64, ']'), {}}}) == here);
    CHECK(complaints({{"x", std::string(63, '[') + std::string(63, ']'), {}}}).empty());
    CHECK(complaints({{"x", "1", {}}, {"y", "2", {}}, {"x", "3", {}}}) == Lines{"- - duplicate_key"});
    CHECK(complaints({{"x", "\"a\"", 0}}) == here);
    CHECK(complaints({{"kind", "1", {}}}) == Lines{"- /kind bad_extra"});
    CHECK(complaints({{"kind", "\"circus\"", 0}}) == Lines{"- /kind bad_extra"});
    CHECK(complaints({{"kind", "\"circus\"", {}}, {"kind", "\"zoo\"", {}}}) == Lines{"- /kind duplicate_key"});
    CHECK(complaints({{"powers", "\"fly\"", {}}}) == Lines{"- /powers bad_extra"});
    CHECK(complaints({{"powers", "[\"fly\"]", 0}}) == Lines{"- /powers bad_extra"});
    CHECK(complaints({{"kvk", "\"1\"", {}}}) == Lines{"- /kvk bad_extra"});
    CHECK(complaints({{"name", "\"superseded\"", {}}}).empty());
    CaseFile file = small;
    file.extra.items = {{"blijvend", "2", {}}};
    CHECK(write_complaints(file) == Lines{"- - duplicate_key"});
}

TEST_CASE("problems of writing say where, and never what stood there") {
    const Member member{.id = MemberId{"m1"}, .name = "GEHEIM\xff", .extra = {{{"GEHEIM", "GEHEIM", {}}}}};
    for (const Problem& problem : problems_of([&] { (void)write_json(member); })) {
        CHECK_FALSE(problem.line.has_value());
        CHECK(to_string(problem).find("GEHEIM") == std::string::npos);
        CHECK(to_string(problem, Language::nl).find("GEHEIM") == std::string::npos);
    }
}

TEST_CASE("whatever stands in a case file, it reads back as it was written") {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        Dice dice{seed};
        goes_round(random_record<CaseFile>(dice));
        goes_round(random_record<Programme>(dice));
    }
}

TEST_CASE("a case that is appended has the same bytes, whatever stands before it") {
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        Dice dice{seed};
        const CaseFile file = seed % 2 == 0 ? random_record<CaseFile>(dice) : make_household(seed);
        for (const Layout layout : {Layout::pretty, Layout::compact})
            for (const std::string before : {"", "[", "two\nlines"}) {
                std::string text = before;
                append_case(text, file, layout);
                CHECK(text == before + write_case(file, layout));
            }
    }
}

TEST_CASE("nothing is appended of a case that cannot be written") {
    std::string text = "before";
    CHECK(problems_of([&] { append_case(text, CaseFile{}); }).size() == 2);
    CHECK(text == "before");
}

namespace {

template <class... Ts>
void each_goes_round(detail::Types<Ts...>) {
    Dice dice{1};
    const auto many = [&]<class T>(std::type_identity<T>) {
        if constexpr (!std::same_as<T, NormsFile>)  // names norms that exist, each once: test_norms
            for (int i = 0; i < 100; ++i) goes_round(random_record<T>(dice, 2));
    };
    (many(std::type_identity<Ts>{}), ...);
}

}  // namespace

TEST_CASE("every kind of record reads and writes by itself, and goes round") {
    each_goes_round(detail::all_records{});
}

}  // namespace test_json_write
