#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example_programme.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Whether a seat goes on where another ends: for the same organisation, on that day.
[[nodiscard]] inline bool follows_seat(const SteeringSeat& next, const SteeringSeat& seat) {
    return seat.until && next.since == seat.until && next.organisation &&
           next.organisation == seat.organisation && !next.period().empty();
}
[[nodiscard]] inline bool same_director(const SteeringSeat& next, const SteeringSeat& seat) {
    return follows_seat(next, seat) && next.director && next.director == seat.director;
}

/// The last of the seats in which the same director goes on.
[[nodiscard]] inline const SteeringSeat& last_seat(const std::vector<SteeringSeat>& seats, const SteeringSeat& first) {
    const SteeringSeat* last = &first;
    for (const SteeringSeat* next = last; next;) {
        last = next;
        const auto goes_on = [&](const SteeringSeat& one) { return same_director(one, *last); };
        const auto found = std::ranges::find_if(seats, goes_on);
        next = found == seats.end() ? nullptr : &*found;
    }
    return *last;
}

}  // namespace detail

/// S-36: whoever steers stays. A director who leaves before the time is over breaks it on that
/// day, one who is reappointed goes on, and an organisation that leaves the cooperation takes the
/// promise with it. Who sits there is compared, never shown.
inline constexpr Rule steering_stays{
    .id = "steering-stays",
    .title = {"Bestuurders blijven lang genoeg in de stuurgroep.", "Directors stay in the steering group long enough."},
    .why = {"Wie aan professionals vraagt om te blijven, moet zelf ook blijven. Vertrouwen tussen bestuurders groeit langzaam.",
        "Whoever asks professionals to stay has to stay too. Trust between directors grows slowly."},
    .remedy = {"Bespreek in de stuurgroep wie blijft. Laat een opvolger rustig kennismaken, en leg de eerste dag vast.",
        "Talk in the steering group about who stays. Let a successor get to know the others, and record the first day."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::team,
    .source = {sources::podcast_2020,
        "Stabieler dan de politiek; also Focus op het hele gezin, \"Geloof in de nieuwe aanpak\""},
    .covers = {"S-36"},
    .since = norms::pilot,
    .norms = {&norms::steering_stay},
    .judge =
        [](const JudgingProgramme& on, std::vector<Promise>& promises) {
            const std::vector<SteeringSeat>& seats = on.programme.steering_seats;
            for (const SteeringSeat& first : seats) {
                const auto continued = [&](const SteeringSeat& earlier) {
                    return detail::same_director(first, earlier);
                };
                if (first.period().empty() || std::ranges::any_of(seats, continued)) continue;
                Promise promise{.subject = ref(first),
                    .opened = first.since,
                    .ended = first.until,
                    .facts = {fact<&SteeringSeat::since>(first)},
                    .norm = &norms::steering_stay};
                if (!first.since) {
                    promise.missing = Missing{fact<&SteeringSeat::since>(first),
                        {"sinds wanneer deze bestuurder in de stuurgroep zit",
                            "since when this director has been in the steering group"}};
                    promises.push_back(promise);
                    continue;
                }
                const SteeringSeat& last = detail::last_seat(seats, first);
                const Organisation* organisation =
                    first.organisation ? find(on.programme.organisations, *first.organisation) : nullptr;
                const auto left = organisation ? organisation->partner_until : std::nullopt;
                const bool with_organisation = left && *first.since < *left && (!last.until || *left <= *last.until);
                promise.ended = with_organisation ? left : last.until;
                if (with_organisation) promise.facts.add(fact<&Organisation::partner_until>(*organisation));
                if (last.until) promise.facts.add(fact<&SteeringSeat::until>(last));

                const Date long_enough = on.norms.last_day(norms::steering_stay, *first.since, on.calendar);
                const bool too_short = promise.ended && *promise.ended < long_enough && !with_organisation;
                promise.due = too_short ? *promise.ended - 1 : long_enough;  // the last day it was still kept
                if (long_enough <= promise.ended.value_or(on.as_of)) promise.met = long_enough;
                for (const SteeringSeat& next : seats)
                    if (detail::follows_seat(next, last) && !(next.director && last.director))
                        doubt(promise,
                            Missing{fact<&SteeringSeat::director>(last.director ? next : last),
                                {"of dezelfde bestuurder is gebleven", "whether the same director stayed"}},
                            on.as_of);
                if (!first.organisation)
                    doubt(promise,
                        Missing{fact<&SteeringSeat::organisation>(first),
                            {"van welke organisatie deze bestuurder is", "which organisation this director is of"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            Practice practice{.programme = example::one_team(2024y / 1 / 1), .caseload = {}};
            practice.programme.steering_seats = {{.id = SteeringSeatId{"st1"},
                .organisation = OrganisationId{"shelter"},
                .director = "Cora",
                .since = 2024y / 1 / 1}};
            return practice;
        },
    .breaks =
        [] {
            Practice practice{.programme = example::one_team(2024y / 1 / 1), .caseload = {}};
            practice.programme.steering_seats = {{.id = SteeringSeatId{"st1"},
                .organisation = OrganisationId{"shelter"},
                .director = "Cora",
                .since = 2024y / 1 / 1,
                .until = 2025y / 1 / 1}};
            return practice;
        },
    .unknown =
        [] {
            Practice practice{.programme = example::one_team(2024y / 1 / 1), .caseload = {}};
            practice.programme.steering_seats = {
                {.id = SteeringSeatId{"st1"}, .organisation = OrganisationId{"shelter"}, .director = "Cora"}};
            return practice;
        },
};

}  // namespace blijvend::rules
