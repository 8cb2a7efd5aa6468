#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/seat.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// How a seat ended: by itself or with its koppel, whichever came first.
struct Ending {
    std::optional<Date> on{};
    std::optional<SeatEnd> why{};
    Fact fact{};  ///< the day
};

[[nodiscard]] inline Ending ending_of(const Koppel& koppel, const Seat& seat) {
    const bool with_koppel = koppel.until && (!seat.until || *koppel.until < *seat.until);
    if (!with_koppel) return {seat.until, seat.why_ended, fact<&Seat::until>(seat)};
    const auto why = koppel.why_ended ? koppel.why_ended : seat.why_ended;
    return {koppel.until, why, fact<&Koppel::until>(koppel)};
}

/// The day the household lost somebody of its koppel: a seat ended while the case was open, and not
/// because it closed, and whoever sat there has no other seat that day.
[[nodiscard]] inline std::optional<Date> lost_on(const Judging& on, const Koppel& koppel,
    const Seat& seat) {
    const Ending ending = ending_of(koppel, seat);
    if (missing_of(seat) || !ending.on || ending.why == SeatEnd::case_closed) return {};
    const bool open = on.open.on(*ending.on);
    const bool stays = seats_taken_on(on.file, *ending.on).has(*seat.professional);
    return open && !stays ? ending.on : std::nullopt;
}

}  // namespace detail

/// S-03: whoever begins with a household stays until the case closes: a row per seat. One change,
/// with the other familiar face still there and the seat filled at once, weighs less. Substitution
/// is no change.
inline constexpr Rule koppel_stays{
    .id = "koppel-stays",
    .title = {"Wie bij het gezin begint, blijft tot het eind.",
        "Whoever begins with the household stays until the end."},
    .why = {"Het gezin weet: deze twee gaan niet weg. Daarop groeit vertrouwen, ook als het moeilijk wordt.",
        "The household knows: these two will not go away. Trust grows on that, also when things get hard."},
    .remedy = {"Houd dezelfde mensen bij het gezin. Kan dat echt niet? Laat de nieuwe collega eerst meelopen.",
        "Keep the same people with the household. Really impossible? Let the new colleague join before the old one goes."},
    .severity = Severity::must,
    .kind = RuleKind::standing,
    .theme = Theme::koppel,
    .source = {sources::whole_family_2020,
        "Regie én hulpverlening; Je zit aan elkaar vast; also the practice text on the podcast, first sentence"},
    .set_by = NormOrigin::practice,
    .covers = {"S-03"},
    .since = norms::pilot,
    .norms = {&norms::koppel_size},
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const auto size_on = [&](Date day) { return on.norms.value(norms::koppel_size, day); };
            ShortList<Date, 8> losses;
            ShortList<const Seat*, 8> arrivals;
            for (const Koppel& koppel : on.file.koppels)
                for (const Seat& seat : koppel.seats) {
                    const std::optional<Date> lost = detail::lost_on(on, koppel, seat);
                    if (lost) losses.push_back(*lost);
                    if (!missing_of(seat)) arrivals.push_back(&seat);
                }
            std::ranges::sort(losses);
            put_in_order(arrivals, [](const Seat* seat) { return *seat->since; });
            ShortList<ProfessionalId, 8> familiar;  // the faces the household began with
            for (const Seat* seat : arrivals)
                if (std::ssize(familiar) < size_on(*seat->since) && (losses.empty() || *seat->since < losses.front()) &&
                    std::ranges::find(familiar, *seat->professional) == familiar.end())
                    familiar.push_back(*seat->professional);

            for (const Koppel& koppel : on.file.koppels)
                for (const Seat& seat : koppel.seats) {
                    const detail::Ending ending = detail::ending_of(koppel, seat);
                    Promise promise{.subject = ref(seat),
                        .opened = seat.since,
                        .facts = {fact<&Seat::since>(seat), ending.fact},
                        .missing = missing_of(seat)};
                    const bool reason_only = !ending.on && (seat.why_ended || koppel.why_ended);
                    if (!promise.missing && reason_only)
                        promise.missing = Missing{
                            ending.fact,
                            {"wanneer deze plaats in het koppel eindigde", "when this seat in the koppel ended"}};
                    const std::optional<Date> lost = detail::lost_on(on, koppel, seat);
                    if (lost) {
                        const SeatsTaken after = seats_taken_on(on.file, *lost);
                        const bool first =
                            losses.front() == *lost && std::ranges::count(losses, *lost) == 1;
                        const bool familiar_face = std::ranges::any_of(familiar,
                            [&](ProfessionalId who) { return after.has(who); });
                        const bool filled = after.people() + std::ssize(after.perhaps) >= size_on(*lost);
                        promise.ended = lost;
                        if (first && familiar_face && filled) promise.severity = Severity::should;
                        promise.note = !familiar_face ? Text{"Er is geen vertrouwd gezicht gebleven.", "No familiar face stayed."}
                                       : !filled      ? Text{"De plaats bleef leeg.", "The seat was left empty."}
                                       : first        ? Text{"Dit is de eerste wisseling.", "This is the first change."}
                                                      : Text{"Dit is niet de eerste wisseling.", "This is not the first change."};
                    } else if (!promise.missing) {
                        const auto open = on.open.during({seat.since, ending.on});
                        promise.met = seat.since;
                        promise.ended = open.empty() ? seat.since : open.back().until;
                    }
                    promises.push_back(promise);
                }
        },
    .example_day = 2026y / 3 / 2,
    .keeps = [] { return example::with_koppel(2026y / 1 / 5); },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.koppels[0].seats[1].until = 2026y / 2 / 16;
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.koppels[0].seats[1].professional.reset();
            return file;
        },
};

}  // namespace blijvend::rules
