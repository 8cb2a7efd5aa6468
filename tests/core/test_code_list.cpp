#include "../catch.hpp"

#include <set>
#include <string>

#include <blijvend/core/error.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/rules/rule.hpp>

using namespace blijvend;

namespace test_code_list {

/// What holds for every code list of this library.
template <CodeListed E>
void is_sound() {
    INFO(code_list<E>.name);
    CHECK_FALSE(code_list<E>.doc.empty());
    std::set<std::string_view> texts;
    std::set<std::string> foreign;
    for (const Code<E>& entry : code_list<E>.codes) {
        INFO(entry.text);
        CHECK(texts.insert(entry.text).second);
        CHECK(text_of(entry.value) == entry.text);
        CHECK(parse_code<E>(entry.text) == entry.value);
        CHECK_FALSE(label_of(entry.value).empty());
        for (const ForeignCode& other : entry.foreign) {
            if (other.scheme.empty()) continue;
            CHECK(to_foreign(entry.value, other.scheme) == other.code);
            CHECK(from_foreign<E>(other).has_value());
            if (other.scheme != "cbs") CHECK(foreign.insert(std::string{other.scheme} + ' ' + std::string{other.code}).second);
        }
    }
    CHECK_FALSE(parse_code<E>("no such code").has_value());
    CHECK_FALSE(parse_code<E>("").has_value());
}

template <Described T>
void lists_of_fields_are_sound() {
    each_field<T>([](const auto& f) {
        using V = typename std::remove_cvref_t<decltype(f)>::value;
        if constexpr (is_list<V>) {
            using Item = typename V::value_type;
            if constexpr (CodeListed<Item>) is_sound<Item>();
            if constexpr (Described<Item>) lists_of_fields_are_sound<Item>();
        } else if constexpr (is_optional<V>) {
            using W = typename V::value_type;
            if constexpr (CodeListed<W>) is_sound<W>();
            if constexpr (Described<W>) lists_of_fields_are_sound<W>();
        } else if constexpr (Described<V>) {
            lists_of_fields_are_sound<V>();
        }
    });
}

TEST_CASE("every code list of the model has unique texts, both labels and foreign codes that lead back") {
    lists_of_fields_are_sound<CaseFile>();
    is_sound<ProblemCode>();
    is_sound<Severity>();
    is_sound<Status>();
    is_sound<RuleKind>();
    is_sound<Scope>();
    is_sound<NormUnit>();
    is_sound<NormOrigin>();
}

TEST_CASE("an enumerator's name is its text in files") {
    STATIC_REQUIRE(text_of(RelationKind::parent_with_custody) == "parent_with_custody");
    STATIC_REQUIRE(parse_code<Sex>("female") == Sex::female);
    STATIC_REQUIRE_FALSE(parse_code<Sex>("Female").has_value());
    STATIC_REQUIRE(label_of(Sex::female).in(Language::nl) == "vrouw");
    STATIC_REQUIRE(label_of(Sex::female).in(Language::en) == "female");
}

TEST_CASE("a foreign code leads to ours, and a relation CORV lacks has none") {
    CHECK(from_foreign<RelationKind>({"corv-jzr", "112"}) == RelationKind::parent_with_custody);
    CHECK(from_foreign<RelationKind>({"corv-relatie", "027"}) == RelationKind::parent);
    CHECK_FALSE(from_foreign<RelationKind>({"corv-jzr", "015"}).has_value());  // merged away since version 1
    CHECK(to_foreign(RelationKind::neighbour, "corv-relatie").empty());
    CHECK(to_foreign(RelationKind::neighbour, "corv-jzr").empty());
}

TEST_CASE("a foreign code that covers several of ours gives the first, the broadest") {
    CHECK(from_foreign<Nature>({"cbs", "kindermishandeling"}) == Nature::child_abuse);
    CHECK(from_foreign<Nature>({"cbs", "partnergeweld"}) == Nature::partner_violence);
}

TEST_CASE("the three schemes of life domains have as many domains as their sources say") {
    const auto count = [](std::string_view scheme) {
        int n = 0;
        for (const auto& entry : code_list<LifeDomain>.codes) n += to_foreign(entry.value, scheme).empty() ? 0 : 1;
        return n;
    };
    CHECK(count("zrm-2017") == 13);
    CHECK(count("zrm-2013") == 11);
    CHECK(count("corv-leefgebied") == 12);
}

}  // namespace test_code_list
