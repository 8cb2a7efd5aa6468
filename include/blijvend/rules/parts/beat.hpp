#pragma once

#include <optional>
#include <vector>

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

/// Settles a promise with a last day to do something once: met on the day of the first beat for
/// certain, and unknown instead of "no" when one in doubt may have been in time.
inline void meet(Promise& promise, const std::vector<Beat>& beats, Date as_of) {
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
