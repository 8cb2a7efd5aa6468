#pragma once

#include <optional>
#include <span>

#include <blijvend/core/short_list.hpp>
#include <blijvend/rules/parts/doubt.hpp>

namespace blijvend {

/// One time something was done that may keep a promise. It counts for certain when its day is known
/// and nothing is missing; in doubt, it only makes a judgement unknown that might else be wrongly
/// "no". What certainly does not count is no beat.
struct Beat {
    std::optional<Date> day{};
    Fact fact{};
    std::optional<Missing> missing{};  ///< set whenever the day is not known

    [[nodiscard]] constexpr bool certain() const noexcept { return day && !missing; }
};

/// The day of a beat; after all others when it is not known.
[[nodiscard]] constexpr Date day_or_last(const Beat& beat) noexcept { return beat.day.value_or(Date::max()); }

/// The beats of one promise.
using Beats = ShortList<Beat, 16>;

/// Settles a promise with a last day to do something once: met on the day of the first beat for
/// certain, and unknown instead of "no" when one in doubt may have been in time.
inline void meet(Promise& promise, std::span<const Beat> beats, Date as_of) {
    const Beat *first = nullptr, *perhaps = nullptr;
    for (const Beat& beat : beats) {
        if (beat.certain()) {
            if (!first || *beat.day < *first->day) first = &beat;
        } else if (!perhaps && (!beat.day || *beat.day <= *promise.due)) {
            perhaps = &beat;
        }
    }
    if (first) {
        promise.met = first->day;
        promise.facts.add(first->fact);
    }
    if (perhaps) doubt(promise, perhaps->missing, as_of);
}

}  // namespace blijvend
