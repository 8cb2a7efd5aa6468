#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/seat.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-01: from the day a koppel is assigned there are two people in it on every day the case is
/// open, over every koppel in force, so that a gap between two koppels is seen. A third may overlap
/// for a while: a warm change. Stepping back and substitution leave the seat as it is.
inline constexpr Rule koppel_complete{
    .id = "koppel-complete",
    .title = {"Het gezin heeft elke dag een koppel van twee mensen.",
        "The household has a koppel of two people every day."},
    .why = {"Twee mensen zien meer dan een, en zij steunen elkaar. Valt er een weg, dan is er altijd nog een bekend gezicht.",
        "Two people see more than one, and they support each other. If one falls away there is still a known face."},
    .remedy = {"Geef de lege plaats aan iemand. Werkt er een derde mee? Spreek af wanneer de overdracht klaar is.",
        "Give the empty seat to somebody. Is there a third? Agree when the change is complete."},
    .severity = Severity::must,
    .kind = RuleKind::standing,
    .theme = Theme::koppel,
    .source = {sources::whole_family_2020, "Regie én hulpverlening"},
    .set_by = NormOrigin::practice,
    .covers = {"S-01"},
    .since = norms::pilot,
    .norms = {&norms::koppel_size, &norms::koppel_changeover},
    .act = act<&Seat::professional>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const RecordRef household = ref(on.file.household);
            std::optional<Date> assigned;
            Changes changes;
            for (const Koppel& koppel : on.file.koppels) {
                add_ends(changes, koppel.period());
                for (const Seat& seat : koppel.seats) add_ends(changes, seat.period());
                const std::optional<Date> day = assigned_on(koppel);
                if (day && (!assigned || *day < *assigned)) assigned = day;
            }
            if (!assigned) {
                const Missing missing =
                    on.file.koppels.empty()
                        ? Missing{fact<&CaseFile::koppels>(on.file), {"wie het koppel is", "who the koppel is"}}
                        : Missing{fact<&Koppel::since>(on.file.koppels.front()),
                              {"wanneer het koppel is toegewezen", "when the koppel was assigned"}};
                for (const Period& open : on.open.spells())
                    promises.push_back({.subject = household,
                        .opened = open.since,
                        .ended = open.until,
                        .missing = missing});
                if (!on.file.household.started_on) promises.push_back({.subject = household, .missing = missing});
                return;
            }

            add_changes(changes, on.norms, norms::koppel_size);
            const auto size_on = [&](Date day) { return on.norms.value(norms::koppel_size, day); };
            ShortList<Period, 8> too_many;  // for longer than a change of seats takes
            std::ranges::sort(changes);
            bool was_crowded = false;
            for (const Date day : changes) {
                const bool crowded = seats_taken_on(on.file, day).people() > size_on(day);
                const Date too_long = on.norms.last_day(norms::koppel_changeover, day, on.calendar);
                if (crowded && !was_crowded) too_many.push_back({too_long, {}});
                if (!crowded && was_crowded) too_many.back().until = day;
                was_crowded = crowded;
            }
            for (const Period& spell : too_many) changes.push_back(*spell.since);

            const auto state_on = [&](Date day) -> State {
                const SeatsTaken seats = seats_taken_on(on.file, day);
                State state;
                for (const Seat* seat : seats.certain) state.facts.add(fact<&Seat::since>(*seat));
                const auto now = [&](const Period& spell) { return spell.contains(day); };
                if (std::ranges::any_of(too_many, now)) {
                    state.holds = Holds::no;
                    state.norm = &norms::koppel_changeover;
                    state.note = {"Er zijn te lang meer mensen dan een koppel telt.",
                        "For too long there are more people than a koppel has."};
                    return state;
                }
                if (seats.people() >= size_on(day)) {
                    state.holds = Holds::yes;
                    return state;
                }
                for (const Koppel& koppel : on.file.koppels) {
                    if (koppel.until) state.facts.add(fact<&Koppel::until>(koppel));
                    for (const Seat& seat : koppel.seats)
                        if (seat.until) state.facts.add(fact<&Seat::until>(seat));
                }
                if (seats.people() + static_cast<int>(seats.perhaps.size()) >= size_on(day)) {
                    state.holds = Holds::unknown;
                    state.missing = missing_of(*seats.perhaps.front());
                } else {
                    state.holds = Holds::no;
                    state.note = {"Er is een plaats leeg.", "A seat is empty."};
                }
                return state;
            };
            for (const Period& asked : on.open.during({assigned, {}}))
                standing(promises, on, household, &norms::koppel_size, asked, changes, state_on);
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
            file.koppels[0].seats[1].since.reset();
            return file;
        },
};

}  // namespace blijvend::rules
