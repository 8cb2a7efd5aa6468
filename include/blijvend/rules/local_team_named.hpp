#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/network_contact.hpp>
#include <blijvend/rules/parts/seat.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-32: soon after the case opens somebody of the local team is known by name, in the network or in the
/// koppel itself, and then on every day it is open. What that person does is not checked. The first row waits
/// for somebody; kept in time it is the first kept spell too.
inline constexpr Rule local_team_named{
    .id = "local-team-named",
    .title = {"Er is iemand van het lokale team bij wie het gezin bekend is.",
        "There is somebody of the local team who knows the household."},
    .why = {"Het lokale team is in de buurt en blijft dat. Samen houden jullie het veilig.",
        "The local team is nearby, and stays there. Together you keep it safe."},
    .remedy = {"Vraag het lokale team wie meedoet. Leg die persoon vast bij het netwerk.",
        "Ask the local team who takes part. Record that person with the network."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::network,
    .source = {sources::visit_2022, "Over het Toekomstscenario"},
    .covers = {"S-32"},
    .since = norms::pilot,
    .norms = {&norms::local_team_term},
    .act = act<&NetworkMember::organisation>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            constexpr OrganisationKind local_team = OrganisationKind::local_team;
            struct InNetwork {
                const NetworkMember* who;
                std::optional<bool> works;
                Period view;
            };
            ShortList<InNetwork, 8> network;  // who works at a local team, or may
            for (const NetworkMember& who : on.file.network_members)
                if (const auto works = works_at(on.file, who, local_team); works != false)
                    network.push_back({&who, works, in_view(who)});

            Changes changes;
            for (const InNetwork& one : network) add_ends(changes, one.view);
            for (const Professional& professional : on.file.professionals)
                for (const Home& home : professional.homes) add_ends(changes, home.period());
            for (const Koppel& koppel : on.file.koppels) {
                add_ends(changes, koppel.period());
                for (const Seat& seat : koppel.seats) add_ends(changes, seat.period());
            }

            const auto state_on = [&](Date day) -> State {
                State state{.facts = {fact<&Household::started_on>(on.file.household)}};
                for (const auto& [who, works, view] : network) {
                    state.facts.add(fact<&NetworkMember::organisation>(*who));
                    if (view.until) state.facts.add(fact<&NetworkMember::stepped_out_on>(*who));
                    if (!view.contains(day)) continue;
                    if (works && view.since)
                        state.holds = Holds::yes;
                    else if (!state.missing)
                        state.missing = works ? missing_view_of(*who) : missing_work_of(*who);
                }
                const SeatsTaken seats = seats_taken_on(on.file, day);
                const auto works = [&](const Seat& seat) {
                    return is_of_kind(on.file, organisation_on(on.file, seat, day), local_team);
                };
                for (const Seat* seat : seats.certain) {
                    const std::optional<bool> there = works(*seat);
                    if (there == true) {
                        state.holds = Holds::yes;
                        state.facts.add(fact<&Seat::professional>(*seat));
                    } else if (!there && !state.missing) {
                        state.missing = Missing{fact<&Seat::organisation>(*seat),
                            {"bij wat voor organisatie iemand van het koppel werkt",
                                "at what kind of organisation somebody of the koppel works"}};
                    }
                }
                for (const Seat* seat : seats.perhaps)
                    if (works(*seat) != false && !state.missing) state.missing = missing_of(*seat);
                if (state.holds == Holds::yes)
                    state.missing.reset();
                else
                    state.holds = state.missing ? Holds::unknown : Holds::no;
                return state;
            };
            for (const Period& open : on.open.spells()) {
                const std::ptrdiff_t before = std::ssize(promises);
                standing(promises, on, ref(on.file.household), nullptr, open, changes, state_on);
                const auto first = promises.begin() + before;
                if (first == promises.end()) continue;
                auto kept = std::find_if(first, promises.end(), [](const Promise& row) { return row.met.has_value(); });
                Promise promise = kept == promises.end() ? promises.back() : *kept;
                promise.opened = open.since;
                promise.due = on.norms.last_day(norms::local_team_term, *open.since, on.calendar);
                promise.missing.reset();
                promise.norm = &norms::local_team_term;
                for (auto row = first; row != kept; ++row)
                    if (*row->opened <= *promise.due) doubt(promise, row->missing, on.as_of);
                if (status_on(promise, on.as_of) == Status::kept)
                    ++kept;
                else if (promise.met)
                    promise.ended = promise.met;
                promises.insert(promises.erase(first, kept), promise);
            }
            unknown_start(promises, on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.organisations = {{.id = OrganisationId{"team"}, .kind = OrganisationKind::local_team}};
            file.network_members = {{.id = NetworkMemberId{"sam"},
                .kind = NetworkKind::professional,
                .organisation = OrganisationId{"team"},
                .candidate_on = 2026y / 1 / 12}};
            return file;
        },
    .breaks = [] { return example::with_koppel(2026y / 1 / 5); },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.network_members = {{.id = NetworkMemberId{"sam"},
                .kind = NetworkKind::professional,
                .candidate_on = 2026y / 1 / 12}};
            return file;
        },
};

}  // namespace blijvend::rules
