#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include <blijvend/core/period.hpp>
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

/// Adds the days on which a period begins and ends, as far as known.
inline void add_ends(std::vector<Date>& changes, const Period& period) {
    if (period.since) changes.push_back(*period.since);
    if (period.until) changes.push_back(*period.until);
}

/// Adds the days from which a region judges by another number.
inline void add_changes(std::vector<Date>& changes, const Norms& norms, const Norm& norm) {
    for (const Norms::Override& one : norms.overrides())
        if (one.id == norm.id && one.since) changes.push_back(*one.since);
}

/// A promise that holds every day: emits one row per spell, kept and broken (and unknown)
/// alternating, so that days can be counted and a quiet decade is one row. `state_on(Date) ->
/// State` is asked on the first day of `asked` and on every day of `changes` in it: nothing may
/// change on another day. A kept spell is met on its first day; a broken one is due on its first
/// day and ends on the day it is mended. What is missing, the norm and the note are the same all
/// through a spell; its facts are those of all its days, the first days first.
template <class Asked = Judging, class StateOn>
void standing(std::vector<Promise>& promises, const Asked& on, RecordRef subject,
    const Norm* norm, const Period& asked, std::vector<Date> changes, StateOn&& state_on) {
    if (!asked.since || asked.empty() || *asked.since > on.as_of) return;
    const auto outside = [&](Date day) { return !asked.contains(day) || day > on.as_of; };
    std::erase_if(changes, outside);
    changes.push_back(*asked.since);
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());

    std::optional<Promise> row;
    State running;
    const auto close = [&](Date day) {
        if (!row) return;
        row->ended = day;
        promises.push_back(*row);
        row.reset();
    };
    for (const Date day : changes) {
        const State state = state_on(day);
        const bool goes_on = row && running.holds == state.holds &&
                             running.missing == state.missing && running.norm == state.norm &&
                             running.note == state.note;
        if (goes_on) {
            for (const Fact& one : state.facts)
                if (std::ranges::find(row->facts, one) == row->facts.end()) row->facts.add(one);
            continue;
        }
        close(day);
        if (state.holds == Holds::not_asked) continue;
        running = state;
        row = Promise{.subject = subject,
            .opened = day,
            .facts = state.facts,
            .missing = state.missing,
            .norm = state.norm ? state.norm : norm,
            .note = state.note};
        if (state.holds == Holds::yes) row->met = day;
        if (state.holds == Holds::no) row->due = day;
    }
    if (asked.until && *asked.until <= on.as_of) close(*asked.until);
    if (row) promises.push_back(*row);
}

}  // namespace blijvend
