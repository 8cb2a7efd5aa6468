#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include <blijvend/core/calendar.hpp>
#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/rules/norms.hpp>
#include <blijvend/rules/obligation.hpp>
#include <blijvend/rules/source.hpp>

namespace blijvend {

enum class Scope : std::uint8_t {
    household,
    programme
};

constexpr auto describe(Scope) {
    using enum Scope;
    return list_of<Scope>("Scope", "What a rule looks at.",
        code<household>({"een gezin", "one household"}),
        code<programme>({"het programma", "the programme"}));
}

enum class RuleKind : std::uint8_t {
    deadline,
    standing,
    judgement
};

constexpr auto describe(RuleKind) {
    using enum RuleKind;
    return list_of<RuleKind>("RuleKind", "How a promise runs in time.",
        code<deadline>({"op tijd iets doen", "something is done by a day"}),
        code<standing>({"altijd zo", "something holds every day"}),
        code<judgement>({"een vraag die alleen mensen beantwoorden", "a question only people answer"}));
}

/// What a rule looks at: the facts as they stood, the day it judges from, and the numbers it judges by.
/// No fact in `file` is later than `as_of`, so a rule never asks.
struct Judging {
    const CaseFile& file;
    Date as_of;
    const Norms& norms;
    Calendar calendar{};
};

/// A rule is one value: what is promised, why, where that comes from, how it is judged, and the three
/// smallest case files that show it. It never throws, prints, reads a clock or quotes a personal value.
struct Rule {
    std::string_view id{};  ///< lower-case words joined by hyphens; the header's name with underscores
    Text title{};           ///< the promise, one plain sentence
    Text why{};             ///< what goes wrong without it
    Text remedy{};          ///< what mends it
    Severity severity{};
    RuleKind kind{};
    Scope scope = Scope::household;
    Source source{};
    std::string_view covers{};  ///< rows of the practice's list it judges, such as "S-01"
    Date since{};               ///< promises that opened before this day are not judged
    std::array<const Norm*, 4> norms{};
    void (*judge)(const Judging& on, std::vector<Promise>& promises) = nullptr;
    Date example_day{};  ///< day the examples are judged on
    CaseFile (*keeps)() = nullptr;
    CaseFile (*breaks)() = nullptr;
    CaseFile (*unknown)() = nullptr;  ///< null only when no fact can be missing
};

namespace detail {

constexpr bool is_rule_id(std::string_view id) {
    if (id.empty() || id.front() == '-' || id.back() == '-') return false;
    return std::ranges::all_of(id, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

}  // namespace detail

/// True when every rule is whole, and the rules are in the order of their ids without doubles. A constant
/// expression leaves the functions out: under sanitizers GCC does not compare their addresses there.
[[nodiscard]] constexpr bool well_formed(std::span<const Rule> rules) {
    for (const Rule& rule : rules)
        if (!detail::is_rule_id(rule.id) || rule.title.empty() || rule.why.empty() || rule.remedy.empty() ||
            rule.source.publication.empty() || rule.source.place.empty() || rule.covers.empty() ||
            !(std::is_constant_evaluated() || (rule.judge && rule.keeps && rule.breaks)))
            return false;
    return std::ranges::is_sorted(rules, std::ranges::less{}, &Rule::id) &&
           std::ranges::adjacent_find(rules, std::ranges::equal_to{}, &Rule::id) == rules.end();
}

}  // namespace blijvend
