#include <blijvend/rules/rule.hpp>

#include <array>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_rule {

constexpr Rule whole{
    .id = "be-there",
    .title = {"Wij zijn er.", "We are there."},
    .why = {"Daarom.", "That is why."},
    .remedy = {"Ga erheen.", "Go there."},
    .source = {"a publication", "a place in it"},
    .covers = {"S-99"},
    .since = 2019y / 6 / 1,
    .judge = [](const Judging&, std::vector<Promise>&) {},
    .keeps = [] { return CaseFile{}; },
    .breaks = [] { return CaseFile{}; },
};

constexpr Rule named(std::string_view id) {
    Rule rule = whole;
    rule.id = id;
    return rule;
}

/// A rule with one thing changed.
template <class Change>
constexpr bool whole_but(Change change) {
    std::array rules{whole};
    change(rules[0]);
    return well_formed(rules);
}

TEST_CASE("A rule with everything it needs is well-formed, in a constant too") {
    static_assert(well_formed(std::array{whole}));
    CHECK(well_formed(std::array{whole}));
    CHECK(well_formed({}));
}

TEST_CASE("A rule needs its title, reason and remedy in both languages") {
    CHECK_FALSE(whole_but([](Rule& rule) { rule.title.nl = {}; }));
    CHECK_FALSE(whole_but([](Rule& rule) { rule.title.en = {}; }));
    CHECK_FALSE(whole_but([](Rule& rule) { rule.why = {}; }));
    CHECK_FALSE(whole_but([](Rule& rule) { rule.remedy.en = {}; }));
}

TEST_CASE("A rule needs its source and the place in it") {
    CHECK_FALSE(whole_but([](Rule& rule) { rule.source.publication = {}; }));
    CHECK_FALSE(whole_but([](Rule& rule) { rule.source.place = {}; }));
    CHECK(whole_but([](Rule& rule) { rule.covers = {}; }));  // a host's rule is in no list of ours
}

TEST_CASE("A rule needs its judgement and the examples that show it kept and broken") {
    CHECK_FALSE(whole_but([](Rule& rule) { rule.judge = Judge{}; }));
    CHECK_FALSE(whole_but([](Rule& rule) { rule.keeps = Example{}; }));
    CHECK_FALSE(whole_but([](Rule& rule) { rule.breaks = Example{}; }));
    CHECK(whole_but([](Rule& rule) { rule.unknown = Example{}; }));
}

TEST_CASE("The examples of a rule are of what it looks at") {
    constexpr auto practice = [] { return Practice{}; };
    CHECK(whole.scope() == Scope::household);
    CHECK_FALSE(whole_but([=](Rule& rule) { rule.keeps = practice; }));
    CHECK_FALSE(whole_but([=](Rule& rule) { rule.breaks = practice; }));
    CHECK_FALSE(whole_but([=](Rule& rule) { rule.unknown = practice; }));
    const auto of_programme = [=](Rule& rule) {
        rule.judge = [](const JudgingProgramme&, std::vector<Promise>&) {};
        rule.keeps = rule.breaks = practice;
    };
    CHECK(whole_but(of_programme));
    CHECK_FALSE(whole_but([=](Rule& rule) {
        of_programme(rule);
        rule.keeps = whole.keeps;
    }));
}

TEST_CASE("A judgement has a question, and no other rule has one") {
    const auto ask = [](Rule& rule) { rule.question = {"Is dat zo?", "Is that so?"}; };
    const auto judge = [](Rule& rule) { rule.kind = RuleKind::judgement; };
    CHECK_FALSE(whole_but(ask));
    CHECK_FALSE(whole_but(judge));
    CHECK(whole_but([=](Rule& rule) {
        ask(rule);
        judge(rule);
    }));
}

TEST_CASE("The id of a rule is lower-case words joined by hyphens") {
    for (const std::string_view id : {"a", "be-there", "a-b-c"}) CHECK(well_formed(std::array{named(id)}));
    for (const std::string_view id : {"", "-a", "a-", "Be", "be there", "be_there", "s09", "é"})
        CHECK_FALSE(well_formed(std::array{named(id)}));
}

TEST_CASE("Rules stand in the order of their ids, each once") {
    CHECK(well_formed(std::array{named("a"), named("b"), named("c")}));
    CHECK_FALSE(well_formed(std::array{named("b"), named("a")}));
    CHECK_FALSE(well_formed(std::array{named("a"), named("a")}));
    CHECK_FALSE(well_formed(std::array{named("a"), named("b"), named("a")}));
}

TEST_CASE("One rule that is not whole spoils the list") {
    CHECK_FALSE(well_formed(std::array{named("a"), Rule{.id = "b"}, named("c")}));
}

}  // namespace test_rule
