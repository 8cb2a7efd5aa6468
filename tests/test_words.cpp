#include "catch.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/explain.hpp>
#include <blijvend/phrase.hpp>
#include <blijvend/rules/not_formalised.hpp>
#include <blijvend/synth.hpp>

/// Whether people can read it: Dutch at level B1 is short sentences of common words; English stands beside it.
using namespace blijvend;
using namespace std::chrono_literals;

namespace test_words {

constexpr int most_words = 15;

/// Words of offices, not of kitchens.
constexpr std::array jargon{"aangaande", "adequaat", "alsmede", "betreffende", "betrokkenen", "casuïstiek", "casus",
    "cliënt", "conform", "derhalve", "dient te", "escaleren", "faciliteren", "implementeren", "indicatie", "ingevolge",
    "inzake", "interventie", "middels", "monitoren", "omtrent", "optimaal", "participatie", "problematiek",
    "regievoerder", "signaleren", "stakeholder", "systeemgericht", "ten aanzien van", "ten behoeve van", "teneinde",
    "traject", "tevens", "vigerende"};

/// Sentences of a text: they end in a full stop, a question mark, or where the text ends.
std::vector<std::string> sentences(std::string_view text) {
    std::vector<std::string> all{""};
    for (const char c : text) {
        all.back() += c;
        if (c == '.' || c == '?' || c == ':') all.emplace_back();
    }
    return all;
}

int words_in(std::string_view sentence) {
    int words = 0;
    bool inside = false;
    for (const char c : sentence) {
        const bool space = c == ' ';
        if (!space && !inside) ++words;
        inside = !space;
    }
    return words;
}

void can_be_read(const Text& text) {
    INFO(std::string{text.nl});
    for (const std::string& sentence : sentences(text.nl)) CHECK(words_in(sentence) <= most_words);
    std::string lower{text.nl};
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const std::string_view word : jargon) CHECK(lower.find(word) == std::string::npos);
    CHECK(text.nl.empty() == text.en.empty());
    CHECK((text.nl != text.en || text.nl.size() < 12));
}

/// Whether a text has a word, or words, as such: not "Jan" in "januari".
bool has_word(const std::string& text, const std::string& word) {
    const auto letter = [&](std::size_t i) {
        return i < text.size() && std::isalpha(static_cast<unsigned char>(text[i]));
    };
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        if (!letter(at + word.size()) && (at == 0 || !letter(at - 1))) return true;
    return false;
}

void is_sentence(const Text& text) {
    INFO(std::string{text.nl});
    for (const std::string_view words : {text.nl, text.en}) {
        REQUIRE_FALSE(words.empty());
        CHECK((words.ends_with('.') || words.ends_with('?')));
        CHECK_FALSE(std::islower(static_cast<unsigned char>(words.front())));
    }
}

TEST_CASE("a sentence is measured by its words") {
    CHECK(words_in("Het koppel blijft.") == 3);
    CHECK(sentences("Is dat zo? Ja.").size() == 3);
    CHECK(words_in("") == 0);
    CHECK(has_word("Dit zag Jan.", "Jan"));
    CHECK_FALSE(has_word("op 3 Januari", "Jan"));
}

TEST_CASE("what a rule says is short, plain, and there in both languages") {
    for (const Rule& rule : all_rules_of_the_library()) {
        INFO(std::string{rule.id});
        for (const Text& text : {rule.title, rule.why, rule.remedy}) {
            can_be_read(text);
            is_sentence(text);
        }
        for (const Text& text : {rule.question, rule.off}) {
            can_be_read(text);
            if (!text.nl.empty()) is_sentence(text);
        }
        CHECK((rule.question.nl.empty() || rule.question.nl.ends_with('?')));
        CHECK(std::ranges::count(rule.title.nl, '.') + std::ranges::count(rule.title.nl, '?') <= 2);
    }
}

TEST_CASE("what a norm, a phrase and what is not formalised say is short and plain") {
    for (const Norm& norm : norms::all) can_be_read(norm.title);
    for (const Code<Phrase>& phrase : code_list<Phrase>.codes) can_be_read(phrase.label);
    for (const NotFormalised& row : not_formalised) {
        can_be_read(row.promise);
        can_be_read(row.reason);
    }
}

TEST_CASE("what is missing, and what is particular, is said in short and plain words") {
    const auto read = [](const auto& promises) {
        for (const auto& promise : promises) {
            can_be_read(promise.note);
            if (!promise.missing) continue;
            can_be_read(promise.missing->what);
            CHECK_FALSE(promise.missing->what.nl.ends_with('.'));  // it ends a sentence of the library
        }
    };
    for (const Rule& rule : all_rules_of_the_library()) {
        INFO(std::string{rule.id});
        const CheckOptions options{.rules = {&rule, 1}, .off_too = true};
        for (const Example* example : {&rule.keeps, &rule.breaks, &rule.unknown}) {
            if (rule.scope() == Scope::household)
                read(check((*example)(), rule.example_day, options).rows);
            else
                read(
                    check(example->practice().programme, example->practice().caseload, rule.example_day, options).rows);
        }
    }
    for (std::uint64_t i = 0; i < 150; ++i) read(check(make_household(i), 2026y / 11 / 21, {.off_too = true}).rows);
}

TEST_CASE("an explanation has one sentence of promise, short sentences of what happened, and no value of the file") {
    for (std::uint64_t i = 0; i < 60; ++i) {
        const CaseFile file = make_household(i);
        for (const Obligation& row : check(file, 2026y / 11 / 21, {.off_too = true})) {
            const Explanation words = explain(row, Language::nl);
            CHECK(words.promised == row.rule->title.nl);
            for (const std::string& sentence : sentences(words.happened)) CHECK(words_in(sentence) <= most_words + 5);
            for (const Member& member : file.members)
                if (member.name) CHECK_FALSE(has_word(words.text(), *member.name));
        }
    }
}

}  // namespace test_words
