#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/koppel_contact.hpp>
#include <blijvend/rules/rhythm.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The first day somebody no longer sits in a koppel; nothing while a seat is taken, or when the
/// koppel tells of no seat.
[[nodiscard]] inline std::optional<Date> left_koppel_on(
    const Koppel& koppel, const std::optional<ProfessionalId>& who) {
    std::optional<Date> last{};
    for (const Seat& seat : koppel.seats) {
        if (!who || seat.professional != who) continue;
        if (!seat.until) return {};
        last = std::max(last, seat.until);
    }
    return last;
}

}  // namespace detail

/// S-05: while somebody of the koppel has stepped back for specialist help, the koppel stays in live
/// contact with the household. It ends with stepping back, the seat, the koppel or the case. Whether
/// the help is named is not checked.
inline constexpr Rule stepped_back_stays_near{
    .id = "stepped-back-stays-near",
    .title = {"Wie een stapje terug doet, blijft in contact met het gezin.",
        "Whoever steps back stays in contact with the household."},
    .why = {"Andere hulp komt erbij, maar het koppel blijft het vaste gezicht. Zo begint een gezin niet opnieuw.",
        "Other help comes in, but the koppel stays the familiar face. So a household need not start again."},
    .remedy = {"Bel het gezin of ga langs, ook als een ander nu helpt. Leg het contact vast.",
        "Call or visit the household, also while somebody else helps now. Record the contact."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::koppel,
    .source = {sources::whole_family_2020, "Regie én hulpverlening"},
    .covers = {"S-05"},
    .since = norms::pilot,
    .norms = {&norms::stepped_back_contact},
    .act = act<&Contact::at>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const std::vector<Beat>& beats = on.reading.koppel_contacts;
            const auto next_due = [&](Date last) {
                return due_by(on, norms::stepped_back_contact, last);
            };
            for (const Koppel& koppel : on.file.koppels)
                for (const Involvement& involvement : koppel.involvements) {
                    const bool perhaps = !involvement.activity && !involvement.substitute;
                    if (involvement.activity != Activity::stepped_back && !perhaps) continue;
                    if (!involvement.since) {
                        promises.push_back({.subject = ref(involvement),
                            .ended = involvement.until,
                            .missing = Missing{fact<&Involvement::since>(involvement),
                                {"sinds wanneer iemand een stapje terug doet",
                                    "since when somebody has stepped back"}}});
                        continue;
                    }
                    const auto left = detail::left_koppel_on(koppel, involvement.professional);
                    const Period back = involvement.period()
                                            .intersect({{}, koppel.until})
                                            .intersect({{}, left});
                    const std::size_t first = promises.size();
                    for (const Period& asked : on.open.during(back))
                        rhythm(promises, on,
                            {.subject = ref(involvement),
                                .asked = asked,
                                .first = next_due(*asked.since),
                                .joined = true,
                                .basis = {fact<&Involvement::since>(involvement)}},
                            beats, next_due);
                    if (!perhaps) continue;
                    for (std::size_t i = first; i < promises.size(); ++i)
                        doubt(promises[i],
                            Missing{fact<&Involvement::activity>(involvement),
                                {"of iemand een stapje terug doet", "whether somebody has stepped back"}},
                            on.as_of);
                }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.koppels[0].involvements = {{.id = InvolvementId{"i1"},
                .professional = ProfessionalId{"bram"},
                .activity = Activity::stepped_back,
                .since = 2026y / 1 / 19}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 9, 10), {MemberId{"mother"}})};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.koppels[0].involvements = {{.id = InvolvementId{"i1"},
                .professional = ProfessionalId{"bram"},
                .activity = Activity::stepped_back,
                .since = 2026y / 1 / 19}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.koppels[0].involvements = {{.id = InvolvementId{"i1"},
                .professional = ProfessionalId{"bram"},
                .activity = Activity::stepped_back}};
            return file;
        },
};

}  // namespace blijvend::rules
