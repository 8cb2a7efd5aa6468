#pragma once

#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/rules/rule.hpp>

/// What promises that open when unsafety is established have in common.
namespace blijvend {

/// A promise that opens on a day of a spell of unsafety, due by one norm when that is acute, else
/// by another.
[[nodiscard]] inline Promise promise_in(const UnsafetySpell& spell, const Judging& on, Date opened,
    const Norm& when_acute, const Norm& otherwise) {
    const Norm& norm = spell.acute ? when_acute : otherwise;
    return {.subject = ref(*spell.found_by),
        .opened = opened,
        .due = on.norms.last_day(norm, opened, on.calendar),
        .facts = {fact<&Assessment::finished_on>(*spell.found_by)},
        .norm = &norm};
}

/// Makes such a promise unknown when nobody recorded whether the unsafety is acute, and the answer
/// on `as_of` hangs on it.
inline void doubt_if_acute(Promise& promise, const UnsafetySpell& spell, const Judging& on,
    const Norm& when_acute) {
    if (spell.found_by->acute || spell.acute || promise.missing) return;
    Promise sooner = promise;
    sooner.due = on.norms.last_day(when_acute, *promise.opened, on.calendar);
    if (status_on(sooner, on.as_of) != status_on(promise, on.as_of))
        promise.missing = Missing{fact<&Assessment::acute>(*spell.found_by),
            {"of de onveiligheid acuut is", "whether the unsafety is acute"}};
}

/// Emits an unknown row for every assessment that found unsafety on a day nobody recorded.
inline void undated_unsafety(std::vector<Promise>& promises, const Judging& on) {
    for (const Assessment& assessment : on.file.assessments)
        if (!assessment.finished_on && found_unsafety(assessment) == true)
            promises.push_back({.subject = ref(assessment),
                .missing = Missing{fact<&Assessment::finished_on>(assessment),
                    {"wanneer deze onveiligheid is vastgesteld",
                        "when this unsafety was established"}}});
}

}  // namespace blijvend
