#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include <blijvend/core/function_ref.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/core/short_list.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {

enum class Holds : std::uint8_t {
    yes,
    no,
    unknown,
    not_asked
};

/// Whether a standing promise holds on one day, and what that rests on.
struct State {
    Holds holds = Holds::not_asked;
    Facts facts{};
    std::optional<Missing> missing{};  ///< set when unknown
    const Norm* norm = nullptr;        ///< when it differs from the one asked by
    Text note{};
};

/// The days on which a standing promise may begin or cease to hold, in any order.
using Changes = ShortList<Date, 32>;

/// Adds the days on which a period begins and ends, as far as known.
inline void add_ends(Changes& changes, const Period& period) {
    if (period.since) changes.push_back(*period.since);
    if (period.until) changes.push_back(*period.until);
}

/// Adds the days from which a region judges by another number.
inline void add_changes(Changes& changes, const Norms& norms, const Norm& norm) {
    for (const Norms::Override& one : norms.overrides())
        if (one.id == norm.id && one.since) changes.push_back(*one.since);
}

namespace detail {

/// See standing() below.
inline void standing(std::vector<Promise>& promises, Date as_of, RecordRef subject, const Norm* norm,
    const Period& asked, const Changes& changes, FunctionRef<State(Date)> state_on) {
    if (!asked.since || asked.empty() || *asked.since > as_of) return;
    Changes days{*asked.since};
    for (const Date day : changes)
        if (asked.contains(day) && day <= as_of) days.push_back(day);
    std::sort(days.begin(), days.end());
    days.cut(std::unique(days.begin(), days.end()));

    Holds holds = Holds::not_asked;  // in the last row, while it runs
    const Norm* judged_by = nullptr;
    for (const Date day : days) {
        const State state = state_on(day);
        if (holds != Holds::not_asked) {
            Promise& row = promises.back();
            if (holds == state.holds && row.missing == state.missing && judged_by == state.norm &&
                row.note == state.note) {
                for (const Fact& one : state.facts)
                    if (std::ranges::find(row.facts, one) == row.facts.end()) row.facts.add(one);
                continue;
            }
            row.ended = day;
        }
        holds = state.holds;
        judged_by = state.norm;
        if (holds == Holds::not_asked) continue;
        Promise& row = promises.emplace_back();
        row.subject = subject;
        row.opened = day;
        row.facts = state.facts;
        row.missing = state.missing;
        row.norm = state.norm ? state.norm : norm;
        row.note = state.note;
        if (holds == Holds::yes) row.met = day;
        if (holds == Holds::no) row.due = day;
    }
    if (holds != Holds::not_asked && asked.until && *asked.until <= as_of) promises.back().ended = asked.until;
}

}  // namespace detail

/// A promise that holds every day: emits one row per spell, kept and broken (and unknown)
/// alternating, so that days can be counted and a quiet decade is one row. `state_on(Date) ->
/// State` is asked on the first day of `asked` and on every day of `changes` in it: nothing may
/// change on another day. A kept spell is met on its first day; a broken one is due on its first
/// day and ends on the day it is mended. What is missing, the norm and the note are the same all
/// through a spell; its facts are those of all its days, the first days first.
template <class Asked = Judging>
void standing(std::vector<Promise>& promises, const Asked& on, RecordRef subject, const Norm* norm, const Period& asked,
    const Changes& changes, FunctionRef<State(Date)> state_on) {
    detail::standing(promises, on.as_of, subject, norm, asked, changes, state_on);
}

}  // namespace blijvend
