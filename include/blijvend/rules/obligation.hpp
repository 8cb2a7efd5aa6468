#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/error.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/reference.hpp>
#include <blijvend/rules/norms.hpp>

namespace blijvend {

struct Rule;

/// How heavy a promise weighs: a promise or the law, good practice, or advice of the craft.
enum class Severity : std::uint8_t {
    must,
    should,
    may
};

constexpr auto describe(Severity) {
    using enum Severity;
    return list_of<Severity>("Severity", "How heavy a promise weighs.",
        code<must>({"moet: belofte of wet", "must: a promise or the law"}),
        code<should>({"hoort: goede praktijk", "should: good practice"}),
        code<may>({"mag: advies", "may: advice"}));
}

/// How a promise stands on the day of judgement. Unknown is never "no".
enum class Status : std::uint8_t {
    kept,
    kept_late,
    open,
    overdue,
    broken,
    lapsed,
    unknown,
    excused
};

constexpr auto describe(Status) {
    using enum Status;
    return list_of<Status>("Status", "How a promise stands on the day of judgement.",
        code<kept>({"nagekomen", "kept"}),
        code<kept_late>({"te laat nagekomen", "kept late"}),
        code<open>({"loopt nog", "open"}),
        code<overdue>({"te laat, kan nog", "overdue"}),
        code<broken>({"niet nagekomen", "broken"}),
        code<lapsed>({"vervallen", "lapsed"}),
        code<unknown>({"niet te zeggen", "unknown"}),
        code<excused>({"met reden afgeweken", "excused"}));
}

/// A fact a judgement needs and the file does not have, and what it is in words.
struct Missing {
    Fact fact{};
    Text what{};

    bool operator==(const Missing&) const = default;
};

/// What a rule says of one promise: dates and facts, no verdict. The status follows from the dates, in
/// one place, for every rule.
struct Promise {
    RecordRef subject{};
    std::optional<CaseId> in_case{};     ///< of a rule of the programme: the household it is about, if one
    std::optional<Severity> severity{};  ///< when it differs from the rule's
    std::optional<Date> opened{};        ///< first day the promise holds
    std::optional<Date> due{};           ///< last day that is in time
    std::optional<Date> met{};           ///< day it was kept
    std::optional<Date> ended{};         ///< first day it no longer applies
    Facts facts{};                       ///< what it rests on
    std::optional<Missing> missing{};    ///< set: nobody can tell
    const Norm* norm = nullptr;          ///< number it is judged by, if any
    Text note{};                         ///< what is particular about this one, if anything
};

/// How a promise stands on a day, from its dates alone; so does an obligation that no deviation excuses. (DESIGN §1)
template <class Promised = Promise>
[[nodiscard]] constexpr Status status_on(const Promised& promise, Date day) noexcept {
    if (promise.missing) return Status::unknown;
    if (promise.met) return !promise.due || *promise.met <= *promise.due ? Status::kept : Status::kept_late;
    if (promise.ended) return promise.due && *promise.ended <= *promise.due ? Status::lapsed : Status::broken;
    return promise.due && *promise.due < day ? Status::overdue : Status::open;
}

/// One promise of the practice to one household about one subject, judged as of one day: a row of the
/// one table everything else is a view of.
struct Obligation {
    CaseId case_id{};            ///< the household's case; of a rule of the programme without one: the programme
    const Rule* rule = nullptr;  ///< never null in a table; outlives it for rules of this library
    Date as_of{};
    RecordRef subject{};
    Severity severity{};
    Status status{};
    std::optional<Date> opened{}, due{}, met{}, ended{};
    Facts facts{};
    std::optional<Missing> missing{};
    const Norm* norm = nullptr;
    int norm_value = 0;
    NormOrigin norm_origin{};
    std::optional<DeviationId> excused_by{};
    Text note{};

    bool operator==(const Obligation&) const = default;
};

/// True for the rows of one promise in two tables of one case: of one rule about one subject, opened on one day.
[[nodiscard]] inline bool same_promise(const Obligation& a, const Obligation& b) noexcept {
    return a.rule == b.rule && a.subject == b.subject && a.opened == b.opened;
}

/// The first day on which it will no longer be in time if nothing more is recorded; nothing when it is not open,
/// or has no last day.
[[nodiscard]] constexpr std::optional<Date> breaks_on(const Obligation& row) noexcept {
    return row.status == Status::open && row.due ? std::optional{*row.due + 1} : std::nullopt;
}

/// True for what should be looked at: overdue, broken, kept late or unknown.
[[nodiscard]] constexpr bool is_finding(Status status) noexcept {
    return status == Status::overdue || status == Status::broken || status == Status::kept_late ||
           status == Status::unknown;
}

/// The table for one case file: a range of obligations, and what is wrong with the file's structure.
struct Obligations {
    std::vector<Obligation> rows{};
    std::vector<Problem> problems{};

    [[nodiscard]] auto begin() const noexcept { return rows.begin(); }
    [[nodiscard]] auto end() const noexcept { return rows.end(); }
    [[nodiscard]] std::size_t size() const noexcept { return rows.size(); }
    [[nodiscard]] bool empty() const noexcept { return rows.empty(); }
    [[nodiscard]] const Obligation& operator[](std::size_t i) const noexcept { return rows[i]; }
};

}  // namespace blijvend
