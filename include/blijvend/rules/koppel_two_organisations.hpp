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

/// S-02: two people, two organisations, every day. A koppel of one is not asked: koppel-complete
/// judges that.
inline constexpr Rule koppel_two_organisations{
    .id = "koppel-two-organisations",
    .title = {"De twee mensen van het koppel komen van verschillende organisaties.",
        "The two members of the koppel come from different organisations."},
    .why = {"Twee organisaties zien meer dan een. Samen durven zij los te laten wat zij gewend zijn.",
        "Two organisations see more than one. Together they dare to let go of what they are used to."},
    .remedy = {"Geef een van de twee plaatsen aan iemand van een andere organisatie.",
        "Give one of the two seats to someone of another organisation."},
    .severity = Severity::must,
    .kind = RuleKind::standing,
    .theme = Theme::koppel,
    .source = {sources::whole_family_2020, "Regie én hulpverlening"},
    .set_by = NormOrigin::practice,
    .covers = {"S-02"},
    .since = norms::pilot,
    .act = act<&Seat::professional>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Koppel& koppel : on.file.koppels) {
                Changes changes;
                for (const Seat& seat : koppel.seats) {
                    add_ends(changes, seat.period());
                    if (const Professional* who = professional_in(on.file, seat))
                        for (const Home& home : who->homes) add_ends(changes, home.period());
                }
                const auto state_on = [&](Date day) -> State {
                    State state;
                    ShortList<OrganisationId, 8> organisations;
                    int seats = 0;
                    std::optional<Missing> missing;
                    for (const Seat& seat : koppel.seats) {
                        if (!seat.period().contains(day)) continue;
                        if (!seat.since) {
                            if (!missing) missing = missing_of(seat);
                            continue;
                        }
                        ++seats;
                        state.facts.add(fact<&Seat::professional>(seat));
                        if (const Professional* who = professional_in(on.file, seat))
                            state.facts.add(fact<&Professional::homes>(*who));
                        const auto organisation = organisation_on(on.file, seat, day);
                        if (organisation)
                            organisations.push_back(*organisation);
                        else if (!missing)
                            missing = Missing{fact<&Seat::organisation>(seat),
                                {"voor welke organisatie dit lid van het koppel werkt",
                                    "which organisation this member of the koppel works for"}};
                    }
                    if (seats < 2) return {};
                    const bool different = std::ranges::any_of(organisations,
                        [&](OrganisationId one) { return one != organisations.front(); });
                    state.holds = different ? Holds::yes : missing ? Holds::unknown
                                                                   : Holds::no;
                    if (state.holds == Holds::unknown) state.missing = missing;
                    return state;
                };
                const auto since = koppel.since ? koppel.since : on.file.household.started_on;
                for (const Period& asked : on.open.during({since, koppel.until}))
                    standing(promises, on, ref(koppel), nullptr, asked, changes, state_on);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps = [] { return example::with_koppel(2026y / 1 / 5); },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.professionals[1] = example::professional("bram", "shelter");
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.professionals[1].homes.clear();
            return file;
        },
};

}  // namespace blijvend::rules
