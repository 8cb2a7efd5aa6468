#pragma once

#include <algorithm>
#include <array>
#include <concepts>
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
#include <blijvend/model/programme.hpp>
#include <blijvend/rules/norms.hpp>
#include <blijvend/rules/obligation.hpp>
#include <blijvend/rules/reading.hpp>
#include <blijvend/rules/source.hpp>
#include <blijvend/rules/theme.hpp>

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
    const Reading& reading;  ///< of the file; must outlive it
    Date as_of;
    const Norms& norms;
    Calendar calendar{};
    const void* host = nullptr;  ///< of the rule that judges; see Rule::host

    const CaseFile& file = reading.file;
    const OpenDays& open = reading.open;
    const People& people = reading.people;
};

/// The same for a rule of the programme: the programme, and the households it works with.
struct JudgingProgramme {
    const Programme& programme;
    std::span<const CaseFile> caseload;
    Date as_of;
    const Norms& norms;
    Calendar calendar{};
    const void* host = nullptr;
};

/// A programme and the households it works with.
struct Practice {
    Programme programme;
    std::vector<CaseFile> caseload;
};

/// How a rule judges: over one household, or over the programme. Which of the two is its scope.
class Judge {
public:
    using Household = void (*)(const Judging&, std::vector<Promise>&);
    using OfProgramme = void (*)(const JudgingProgramme&, std::vector<Promise>&);

    constexpr Judge() noexcept = default;
    template <std::convertible_to<Household> F>
    constexpr Judge(F judge) noexcept : household_{judge}, there_{true} {}  // NOLINT(google-explicit-constructor)
    template <std::convertible_to<OfProgramme> F>
    constexpr Judge(F judge) noexcept  // NOLINT(google-explicit-constructor)
        : programme_{judge}, scope_{Scope::programme}, there_{true} {}

    [[nodiscard]] constexpr Scope scope() const noexcept { return scope_; }
    constexpr explicit operator bool() const noexcept { return there_; }

    void operator()(const Judging& on, std::vector<Promise>& promises) const { household_(on, promises); }
    void operator()(const JudgingProgramme& on, std::vector<Promise>& promises) const { programme_(on, promises); }

private:
    Household household_ = nullptr;
    OfProgramme programme_ = nullptr;
    Scope scope_{};
    bool there_ = false;  // GCC does not compare the addresses of functions in a constant under sanitizers
};

/// The smallest file that shows a rule: of one household, or of a programme and its households.
class Example {
public:
    using Household = CaseFile (*)();
    using OfProgramme = Practice (*)();

    constexpr Example() noexcept = default;
    template <std::convertible_to<Household> F>
    constexpr Example(F make) noexcept : household_{make}, there_{true} {}  // NOLINT(google-explicit-constructor)
    template <std::convertible_to<OfProgramme> F>
    constexpr Example(F make) noexcept  // NOLINT(google-explicit-constructor)
        : programme_{make}, scope_{Scope::programme}, there_{true} {}

    [[nodiscard]] constexpr Scope scope() const noexcept { return scope_; }
    constexpr explicit operator bool() const noexcept { return there_; }

    /// The file of one household: for a rule of that scope.
    [[nodiscard]] CaseFile operator()() const { return household_(); }
    /// The programme and its households: for a rule of that scope.
    [[nodiscard]] Practice practice() const { return programme_(); }

private:
    Household household_ = nullptr;
    OfProgramme programme_ = nullptr;
    Scope scope_{};
    bool there_ = false;
};

/// The one thing to record that keeps a promise: a field of a kind of record. "Contact.at"
struct Act {
    std::string_view record{};
    std::string_view field{};

    [[nodiscard]] std::string text() const { return std::string{record} + '.' + std::string{field}; }
    bool operator==(const Act&) const = default;
};

/// `act<&Contact::at>`: spelled by the member.
template <auto Member>
inline constexpr Act act{record_kind<typename field<Member>::owner>.name, field<Member>::name};

/// A rule is one value: what is promised, why, where that comes from, how it is judged, and the three
/// smallest case files that show it. It never throws, prints, reads a clock or quotes a personal value.
struct Rule {
    std::string_view id{};  ///< lower-case words joined by hyphens; the header's name with underscores
    Text title{};           ///< the promise, one plain sentence
    Text question{};        ///< what people are asked; of a judgement only
    Text why{};             ///< what goes wrong without it
    Text remedy{};          ///< what mends it
    Severity severity{};
    RuleKind kind{};
    Theme theme{};
    Source source{};
    NormOrigin set_by = NormOrigin::proposal;     ///< who drew the line between kept and not kept
    std::array<std::string_view, 4> covers{};     ///< rows of the practice's list it judges, such as "S-01"
    Date since{};                                 ///< promises that opened before this day are not judged
    std::array<const Norm*, 4> norms{};
    Act act{};                                    ///< what keeps it, once recorded
    Text off{};                                   ///< why it is judged only when asked for; empty: always
    Judge judge{};
    Date example_day{};  ///< day the examples are judged on
    Example keeps{};
    Example breaks{};
    Example unknown{};           ///< none only when no fact can be missing
    const void* host = nullptr;  ///< whatever a host's judge needs to find its own; handed to it

    [[nodiscard]] constexpr Scope scope() const noexcept { return judge.scope(); }
};

namespace detail {

constexpr bool is_rule_id(std::string_view id) {
    if (id.empty() || id.front() == '-' || id.back() == '-') return false;
    return std::ranges::all_of(id, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

/// The example is there, and of what the rule looks at.
constexpr bool fits(const Example& example, const Rule& rule) {
    return example && example.scope() == rule.scope();
}

constexpr bool is_whole_rule(const Rule& rule) {
    return is_rule_id(rule.id) && !rule.title.empty() && !rule.why.empty() && !rule.remedy.empty() &&
           !rule.source.publication.empty() && !rule.source.place.empty() && rule.judge &&
           fits(rule.keeps, rule) && fits(rule.breaks, rule) && (!rule.unknown || fits(rule.unknown, rule)) &&
           rule.question.empty() == (rule.kind != RuleKind::judgement);
}

}  // namespace detail

/// True when every rule is whole, and the rules are in the order of their ids without doubles.
[[nodiscard]] constexpr bool well_formed(std::span<const Rule> rules) {
    return std::ranges::all_of(rules, detail::is_whole_rule) &&
           std::ranges::is_sorted(rules, std::ranges::less{}, &Rule::id) &&
           std::ranges::adjacent_find(rules, std::ranges::equal_to{}, &Rule::id) == rules.end();
}

}  // namespace blijvend
