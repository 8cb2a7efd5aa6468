#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/parts/seat.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-18: on every day the seats are taken, the koppel does the help and the direction itself, whoever of the
/// two does which: the source says "we do both" of the koppel. Days on which no seat is taken are for
/// koppel-complete; substitutes are not looked at.
inline constexpr Rule koppel_does_both{
    .id = "koppel-does-both",
    .title = {"Het koppel helpt het gezin zelf en houdt zelf het overzicht.",
        "The koppel itself helps the household and itself keeps the direction."},
    .why = {"Zo heeft het gezin met twee mensen te maken, en niet met een lange rij. Wie helpt, weet ook wat er nodig is.",
        "So the household deals with two people instead of a long line. Whoever helps also knows what is needed."},
    .remedy = {"Neem de taak zelf op je die nu bij een ander ligt. Leg bij elke plaats de taken vast.",
        "Take on the task that now lies with somebody else. Record the tasks with each seat."},
    .severity = Severity::may,
    .kind = RuleKind::standing,
    .theme = Theme::koppel,
    .source = {sources::whole_family_2020, "Regie én hulpverlening"},
    .covers = {"S-18"},
    .since = norms::pilot,
    .act = act<&Seat::tasks>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            Changes changes;
            for (const Koppel& koppel : on.file.koppels) {
                add_ends(changes, koppel.period());
                for (const Seat& seat : koppel.seats) add_ends(changes, seat.period());
            }
            const auto state_on = [&](Date day) -> State {
                const SeatsTaken seats = seats_taken_on(on.file, day);
                const auto does = [](Task task) {
                    return [=](const Seat* seat) { return std::ranges::find(seat->tasks, task) != seat->tasks.end(); };
                };
                State state;
                for (const Seat* seat : seats.certain) state.facts.add(fact<&Seat::tasks>(*seat));
                for (const Seat* seat : seats.perhaps) state.facts.add(fact<&Seat::tasks>(*seat));
                if (state.facts.empty()) return state;

                state.holds = Holds::yes;
                if (seats.certain.empty()) state.missing = missing_of(*seats.perhaps.front());
                for (const Task task : {Task::help, Task::direction}) {  // whoever does something lacks one at most
                    if (state.missing || std::ranges::any_of(seats.certain, does(task))) continue;
                    const auto not_told = std::ranges::find_if(
                        seats.certain, [](const Seat* seat) { return seat->tasks.empty(); });
                    const auto perhaps = std::ranges::find_if(seats.perhaps,
                        [&](const Seat* seat) { return seat->tasks.empty() || does(task)(seat); });
                    if (not_told != seats.certain.end())
                        state.missing = Missing{fact<&Seat::tasks>(**not_told),
                            {"wat iemand van het koppel zelf doet", "what somebody of the koppel does"}};
                    else if (perhaps != seats.perhaps.end())
                        state.missing = missing_of(**perhaps);
                    else
                        state.holds = Holds::no;
                }
                if (state.missing) state.holds = Holds::unknown;
                return state;
            };
            for (const Period& open : on.open.spells())
                standing(promises, on, ref(on.file.household), nullptr, open, changes, state_on);
            unknown_start(promises, on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.koppels[0].seats[0].tasks = {Task::help, Task::direction};
            file.koppels[0].seats[1].tasks = {Task::help};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            for (Seat& seat : file.koppels[0].seats) seat.tasks = {Task::help};
            return file;
        },
    .unknown = [] { return example::with_koppel(2026y / 1 / 5); },
};

}  // namespace blijvend::rules
