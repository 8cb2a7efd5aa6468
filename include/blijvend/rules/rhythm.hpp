#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include <blijvend/core/function_ref.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// The last day that is in time, and the number that sets it, if any.
struct Due {
    Date day{};
    const Norm* norm = nullptr;
};

/// The last day a norm gives for something that opened on a day.
template <class Asked = Judging>
[[nodiscard]] Due due_by(const Asked& on, const Norm& norm, Date opened) {
    return {on.norms.last_day(norm, opened, on.calendar), &norm};
}

/// A promise to do something again and again.
struct Rhythm {
    RecordRef subject{};
    Period asked{};       ///< days it is promised for; none when its first day is not known
    Due first{};          ///< of the first time
    bool joined = false;  ///< beats in time under one norm share one kept row
    Facts basis{};        ///< what every row rests on
};

namespace detail {

/// See rhythm() below.
inline void rhythm(std::vector<Promise>& promises, Date as_of, const Rhythm& promise, std::span<const Beat> beats,
    FunctionRef<Due(Date)> next_due) {
    const Period& asked = promise.asked;
    if (!asked.since || asked.empty() || *asked.since > as_of) return;
    std::vector<Beat> in_order;
    if (!std::ranges::is_sorted(beats, {}, day_or_last)) {
        in_order.assign(beats.begin(), beats.end());
        std::ranges::stable_sort(in_order, {}, day_or_last);
        beats = in_order;
    }
    const auto passed_over = [&](const Beat& beat) {
        return beat.day && (!asked.contains(*beat.day) || *beat.day > as_of);
    };
    const auto carry_on = [&](Promise& row) {
        Promise best{.due = row.due, .met = row.met, .ended = row.ended};
        const Beat* decides = nullptr;
        for (const Beat& beat : beats) {
            if (beat.certain() || passed_over(beat)) continue;
            if (beat.day && (*beat.day < *row.opened || *beat.day > *best.due)) continue;
            const Date reach = beat.day ? next_due(*beat.day).day : Date::max();
            if (reach <= *best.due) continue;
            best.due = reach;
            if (!decides) decides = &beat;
        }
        if (decides && !is_no(status_on(best, as_of))) {
            row.missing = decides->missing;
            row.facts.add(decides->fact);
        }
    };

    Date opened = *asked.since;
    Due due = promise.first;
    const Beat* begun_by = nullptr;
    const auto add_interval = [&]() -> Promise& {
        Promise& row = promises.emplace_back();
        row.subject = promise.subject;
        row.opened = opened;
        row.due = due.day;
        row.facts = promise.basis;
        row.norm = due.norm;
        if (begun_by) row.facts.add(begun_by->fact);
        return row;
    };
    bool goes_on = false;  // the last row is kept, and the next beat in time may be part of it
    for (const Beat& beat : beats) {
        if (!beat.certain() || passed_over(beat)) continue;
        const bool in_time = *beat.day <= due.day;
        const bool joins = in_time && goes_on && promises.back().norm == due.norm;
        Promise& row = joins ? promises.back() : add_interval();
        row.due = due.day;
        row.met = row.ended = beat.day;
        row.facts.add(beat.fact);
        if (is_no(status_on(row, as_of))) carry_on(row);
        goes_on = in_time && promise.joined;
        opened = *beat.day;
        due = next_due(opened);
        begun_by = &beat;
    }
    Promise& last = add_interval();
    if (asked.until && *asked.until <= as_of) last.ended = asked.until;
    if (is_no(status_on(last, as_of))) carry_on(last);
}

}  // namespace detail

/// Emits a row per interval: the first opens on the first day of `asked`, each other on the day of
/// the last beat, and is due by `next_due(Date opened) -> Due`. A beat ends an interval; a late one
/// has a row of its own. The running interval is the last row, and ends when `asked` does: so the
/// rows cover every day that is asked, each once. Beats outside `asked` are passed over.
///
/// A row that says "no" is unknown when beats in doubt, if they counted, would have carried it past
/// that: each within the interval moves its last day on, and one without a day may have been any
/// time.
template <class Asked = Judging>
void rhythm(std::vector<Promise>& promises, const Asked& on, const Rhythm& promise, std::span<const Beat> beats,
    FunctionRef<Due(Date)> next_due) {
    detail::rhythm(promises, on.as_of, promise, beats, next_due);
}

}  // namespace blijvend
