#pragma once

#include <optional>

#include <blijvend/model/in_force.hpp>
#include <blijvend/rules/rule.hpp>

/// How long measures run, and what promises about that have in common.
namespace blijvend {

/// What is missing to say since when a measure is in force.
[[nodiscard]] inline Missing missing_start_of(const Measure& measure) {
    return {fact<&Measure::started_on>(measure), {"wanneer deze maatregel begon", "when this measure started"}};
}

/// The first day a measure no longer held, and what says so.
struct Ending {
    Date day{};
    Fact fact{};
};

/// How a measure ended by a day: as recorded. Else by itself, on the day planned for that or when a measure
/// that prolongs it started, whichever came first: what was decided for a time needs nobody to end it.
[[nodiscard]] inline std::optional<Ending> ending_of(const CaseFile& file, const Measure& measure, Date as_of) {
    if (measure.ended_on) return Ending{*measure.ended_on, fact<&Measure::ended_on>(measure)};
    std::optional<Ending> ending;
    if (measure.planned_until && *measure.planned_until <= as_of)
        ending = Ending{*measure.planned_until, fact<&Measure::planned_until>(measure)};
    for (const Measure& next : file.measures)
        if (next.extends == measure.id && next.started_on && (!ending || *next.started_on < ending->day))
            ending = Ending{*next.started_on, fact<&Measure::started_on>(next)};
    return ending;
}

/// The days a measure is in force, as in_force(), until it ended by `as_of`, as ending_of().
[[nodiscard]] inline std::optional<Period> running_days(const CaseFile& file, const Measure& measure, Date as_of) {
    std::optional<Period> days = in_force(measure);
    const std::optional<Ending> ending = ending_of(file, measure, as_of);
    if (days && ending) days->until = ending->day;
    return days;
}

/// The promise that a measure in force ends by the last day of a term from the day it started, which does
/// not shift to a working day; unknown when nobody recorded that day.
[[nodiscard]] inline Promise ends_within(
    const Judging& on, const Measure& measure, const Period& days, const Norm& norm) {
    Promise promise{.subject = ref(measure),
        .opened = days.since,
        .facts = {fact<&Measure::started_on>(measure)},
        .norm = &norm};
    if (!days.since) {
        promise.ended = days.until;
        promise.missing = missing_start_of(measure);
        return promise;
    }
    promise.due = on.norms.last_day(norm, *days.since, on.calendar);
    if (const auto ending = ending_of(on.file, measure, on.as_of)) {
        promise.met = ending->day;
        promise.facts.add(ending->fact);
    } else {
        promise.facts.add(fact<&Measure::ended_on>(measure));
    }
    return promise;
}

}  // namespace blijvend
