#include <blijvend/io/schema.hpp>

#include <regex.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "random.hpp"
#include "reading.hpp"

#include "../../src/json_document.hpp"
#include "../../src/records.hpp"

using namespace blijvend;
using namespace blijvend::detail;
using namespace blijvend::test;

namespace test_schema {

/// A schema as a document: an own reader looks into it.
class Schema {
public:
    explicit Schema(std::string text) : text_{std::move(text)} {
        Problems problems{text_};
        document_ = parse(text_, problems).value();
        problems.raise();
    }
    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;

    [[nodiscard]] const Node& root() const { return document_.root; }
    [[nodiscard]] const Node& definition(std::string_view name) const { return at(at(root(), "$defs"), name); }

    static const Node* find(const Node& node, std::string_view key) {
        const auto found = std::find_if(node.children.begin(), node.children.end(),
            [&](const Node& child) { return child.key == key; });
        return found == node.children.end() ? nullptr : &*found;
    }
    static const Node& at(const Node& node, std::string_view key) {
        INFO(key);
        const Node* const found = find(node, key);
        REQUIRE(found);
        return *found;
    }

private:
    std::string text_;
    Document document_;
};

std::string_view text_at(const Node& node, std::string_view key) { return Schema::at(node, key).text; }

/// The pattern of a definition as a POSIX extended regular expression: it keeps to what that, ECMA 262
/// and RE2 have in common.
class Pattern {
public:
    Pattern(const Schema& schema, std::string_view name) {
        const std::string text{text_at(schema.definition(name), "pattern")};
        REQUIRE(regcomp(&compiled_, text.c_str(), REG_EXTENDED | REG_NOSUB) == 0);
    }
    Pattern(const Pattern&) = delete;
    Pattern& operator=(const Pattern&) = delete;
    ~Pattern() { regfree(&compiled_); }

    [[nodiscard]] bool matches(const std::string& text) const {
        return regexec(&compiled_, text.c_str(), 0, nullptr, 0) == 0;
    }

private:
    regex_t compiled_{};
};

template <class T>
void agree(const Pattern& pattern, const std::string& text) {
    if (pattern.matches(text) == T::parse(text).has_value()) return;
    FAIL_CHECK("the pattern and the type do not agree on " + text);
}

TEST_CASE("a schema says what it is of, and has every record that can stand in the file") {
    const Schema file{case_file_schema()}, programme{programme_schema()};
    CHECK(text_at(file.root(), "$schema") == "https://json-schema.org/draft/2020-12/schema");
    CHECK(text_at(file.root(), "$id") == "urn:blijvend:schema:case-file:1");
    CHECK(text_at(programme.root(), "$id") == "urn:blijvend:schema:programme:1");
    const auto has = [](const Schema& schema, auto types) {
        [&]<class Root, class... Ts>(Types<Root, Ts...>) {
            CHECK(text_at(schema.root(), "title") == description<Root>.name);
            const auto one = [&]<class T>(std::type_identity<T>) {
                const Node& record = schema.definition(description<T>.name);
                const Node& properties = Schema::at(record, "properties");
                CHECK(text_at(record, "description") == description<T>.doc);
                CHECK(text_at(Schema::at(record, "x-label"), "nl") == description<T>.label.nl);
                CHECK(Schema::at(record, "additionalProperties").json == "true");
                CHECK(properties.children.size() == description<T>.fields.size);
                each_field<T>([&](const auto& field) {
                    CHECK(text_at(Schema::at(properties, field.name), "description") == field.doc);
                });
            };
            (one(std::type_identity<Ts>{}), ...);
        }(types);
    };
    has(file, records_of<CaseFile>{});
    has(programme, records_of<Programme>{});
}

TEST_CASE("a schema asks for ids, the household and the format version, and for nothing else") {
    const Schema schema{case_file_schema()};
    CHECK(Schema::at(schema.root(), "required").children.size() == 3);
    CHECK(Schema::at(Schema::at(Schema::at(schema.root(), "properties"), "blijvend"), "const").json == "1");
    CHECK(Schema::at(schema.definition("Member"), "required").children.size() == 1);
    CHECK(Schema::at(schema.definition("Member"), "required").children[0].text == "id");
    CHECK_FALSE(Schema::find(schema.definition("Someone"), "required"));
}

TEST_CASE("a field in a schema says how private it is, when it holds and what it points to") {
    const Schema schema{case_file_schema()};
    const Node& seat = Schema::at(schema.definition("Seat"), "properties");
    CHECK(text_at(Schema::at(seat, "since"), "x-when") == "begins");
    CHECK(text_at(Schema::at(seat, "until"), "x-when") == "comes");
    CHECK(text_at(Schema::at(Schema::at(seat, "why_ended"), "x-when"), "follows") == "until");
    CHECK(text_at(Schema::at(seat, "professional"), "x-refers-to") == "Professional");
    CHECK_FALSE(Schema::find(Schema::at(seat, "id"), "x-refers-to"));
    CHECK_FALSE(Schema::find(Schema::at(seat, "id"), "x-when"));

    const Node& member = Schema::at(schema.definition("Member"), "properties");
    CHECK(text_at(Schema::at(member, "expected_on"), "x-when") == "planned");
    CHECK(text_at(Schema::at(member, "same_person_as"), "x-refers-to") == "Member");
    CHECK(text_at(Schema::at(member, "whereabouts_secret_from"), "x-refers-to") == "Member");
    CHECK(text_at(Schema::at(member, "roles"), "x-privacy") == "open");
    CHECK(text_at(Schema::at(member, "born"), "x-privacy") == "personal");
    CHECK(text_at(Schema::at(member, "unborn"), "x-privacy") == "special");
    CHECK(text_at(Schema::at(member, "lives_in"), "x-privacy") == "locating");
    CHECK(text_at(Schema::at(member, "why_left"), "x-privacy") == "free_text");
}

TEST_CASE("a code list in a schema has every code with its labels and foreign codes, and is open") {
    const Schema schema{case_file_schema()};
    const Node& kind = schema.definition("AddressKind");
    const auto& any_of = Schema::at(kind, "anyOf").children;
    REQUIRE(any_of.size() == 2);
    CHECK(Schema::at(any_of[0], "enum").children.size() == code_list<AddressKind>.codes.size());
    CHECK(text_at(any_of[1], "type") == "string");
    const Node& codes = Schema::at(kind, "x-codes");
    REQUIRE(codes.children.size() == code_list<AddressKind>.codes.size());
    CHECK(text_at(codes.children[0], "code") == "postal");
    CHECK(text_at(codes.children[0], "nl") == "postadres");
    CHECK(text_at(codes.children[0], "en") == "postal address");
    const Node& foreign = Schema::at(codes.children[0], "foreign").children.at(0);
    CHECK(text_at(foreign, "scheme") == "corv-adres");
    CHECK(text_at(foreign, "code") == "01");
}

TEST_CASE("numbers in a schema have the limits of their scale") {
    const Schema schema{case_file_schema()};
    const Node& level = Schema::at(Schema::at(schema.definition("DomainScore"), "properties"), "level");
    CHECK(text_at(level, "type") == "integer");
    CHECK(Schema::at(level, "minimum").json == "1");
    CHECK(Schema::at(level, "maximum").json == "5");
}

TEST_CASE("the pattern of a day has exactly the days there are") {
    const Schema schema{case_file_schema()};
    const Pattern date{schema, "Date"}, partial{schema, "PartialDate"};
    const auto two = [](int n) { return std::to_string(n / 10) + std::to_string(n % 10); };
    for (const std::string year : {"0000", "0001", "0004", "0100", "0400", "1899", "1900", "1996", "2000", "2023", "2024",
             "2100", "9996", "9999"}) {
        agree<PartialDate>(partial, year);
        for (int month = 0; month <= 13; ++month) {
            agree<PartialDate>(partial, year + '-' + two(month));
            for (int day = 0; day <= 32; ++day) {
                const std::string text = year + '-' + two(month) + '-' + two(day);
                agree<Date>(date, text);
                agree<PartialDate>(partial, text);
            }
        }
    }
    for (const std::string text : {"", "1", "20245", "2024-1-01", "2024-01-1", "2024/01/01", "02024-01-01", "2024-01-01 ",
             "-024-01-01", "2024-01-", "2024-"}) {
        agree<Date>(date, text);
        agree<PartialDate>(partial, text);
    }
}

TEST_CASE("the pattern of an instant has what an instant is, but for the first and the last year") {
    const Schema schema{case_file_schema()};
    const Pattern instant{schema, "Instant"};
    for (const std::string day : {"2024-02-29", "2023-02-29", "0002-01-01", "9998-12-31", "2024-1-01"})
        for (const std::string time : {"T00:00:00", "T23:59:59", "T24:00:00", "T12:60:00", "T12:00:60", "t12:00:00", " 12:00:00",
                 "T12:00", "T12:00:00.1", "T12:00:00.123456", "T12:00:00.1234567", "T12:00:00.", "T12:00:00,5"})
            for (const std::string offset : {"Z", "z", "", "+00:00", "-00:00", "-00:01", "+01:00", "-17:59", "+17:60", "+18:00",
                     "-18:00", "+18:01", "-18:01", "+19:00", "+0100", "+1:00", "-20:00"})
                agree<Instant>(instant, day + time + offset);
    CHECK_FALSE(instant.matches("0001-12-31T12:00:00Z"));
    CHECK_FALSE(instant.matches("9999-01-01T12:00:00Z"));
}

TEST_CASE("the pattern of an id has what an id is") {
    const Schema schema{case_file_schema()};
    const Pattern id{schema, "Id"};
    for (const std::string text : {"", "a", "Z9", "m1", "koppel-2", "-a", "_a", ".a", "a b", "a\n", "123456789012345",
             "1234567890123456", "é", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae-7dec-11d0-7765-00a0c91e6bf6",
             "f81d4fae-7dec-11d0-8765-00a0c91e6bf6", "f81d4fae-7dec-11d0-f765-00a0c91e6bf6",
             "F81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae07dec-11d0-a765-00a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bf"})
        agree<MemberId>(id, text);
}

TEST_CASE("everything that is written keeps to the patterns of the schema") {
    const Schema schema{case_file_schema()};
    const Pattern date{schema, "Date"}, instant{schema, "Instant"};
    Dice dice{3};
    for (int i = 0; i < 2000; ++i) {
        agree<Date>(date, random_value<Date>(dice, 0).text());
        agree<Instant>(instant, random_value<Instant>(dice, 0).text());
    }
}

}  // namespace test_schema
