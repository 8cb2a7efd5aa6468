#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

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

/// Emits a row per interval: the first opens on the first day of `asked`, each other on the day of
/// the last beat, and is due by `next_due(Date opened) -> Due`. A beat ends an interval; a late one
/// has a row of its own. The running interval is the last row, and ends when `asked` does: so the
/// rows cover every day that is asked, each once. Beats outside `asked` are passed over.
///
/// A row that says "no" is unknown when beats in doubt, if they counted, would have carried it past
/// that: each within the interval moves its last day on, and one without a day may have been any
/// time.
template <class Asked = Judging, class NextDue>
void rhythm(std::vector<Promise>& promises, const Asked& on, const Rhythm& promise,
    std::vector<Beat> beats, NextDue&& next_due) {
    const Period& asked = promise.asked;
    if (!asked.since || asked.empty() || *asked.since > on.as_of) return;
    std::erase_if(beats, [&](const Beat& beat) {
        return beat.day && (!asked.contains(*beat.day) || *beat.day > on.as_of);
    });
    std::ranges::stable_sort(
        beats, {}, [](const Beat& beat) { return beat.day.value_or(Date::max()); });

    Promise interval{.subject = promise.subject,
        .opened = asked.since,
        .due = promise.first.day,
        .facts = promise.basis,
        .norm = promise.first.norm};
    const auto carried_on = [&](Promise row) -> Promise {
        Promise best = row;
        const Beat* decides = nullptr;
        for (const Beat& beat : beats) {
            if (beat.certain() || (beat.day && (*beat.day < *row.opened || *beat.day > *best.due)))
                continue;
            const Date reach = beat.day ? next_due(*beat.day).day : Date::max();
            if (reach <= *best.due) continue;
            best.due = reach;
            if (!decides) decides = &beat;
        }
        if (decides && !is_no(status_on(best, on.as_of))) {
            row.missing = decides->missing;
            row.facts.add(decides->fact);
        }
        return row;
    };
    const auto emit = [&](Promise row) {
        promises.push_back(is_no(status_on(row, on.as_of)) ? carried_on(std::move(row)) : std::move(row));
    };
    std::optional<Promise> kept;
    const auto flush = [&] {
        if (kept) promises.push_back(*kept);
        kept.reset();
    };

    for (const Beat& beat : beats) {
        if (!beat.certain()) continue;
        const bool in_time = *beat.day <= *interval.due;
        if (in_time && kept && promise.joined && kept->norm == interval.norm) {
            kept->due = interval.due;
            kept->met = kept->ended = beat.day;
            kept->facts.add(beat.fact);
        } else {
            flush();
            Promise row = interval;
            row.met = row.ended = beat.day;
            row.facts.add(beat.fact);
            if (in_time)
                kept = std::move(row);
            else
                emit(std::move(row));
        }
        const Due next = next_due(*beat.day);
        interval.opened = beat.day;
        interval.due = next.day;
        interval.norm = next.norm;
        interval.facts = promise.basis;
        interval.facts.add(beat.fact);
    }
    flush();
    if (asked.until && *asked.until <= on.as_of) interval.ended = asked.until;
    emit(std::move(interval));
}

}  // namespace blijvend
