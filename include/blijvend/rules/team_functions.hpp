#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/rules/example_programme.hpp>
#include <blijvend/rules/parts/team_days.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The functions a regional safety team has at least. Youth protection for people with a disability
/// is youth protection.
inline constexpr std::array asked_functions{OrganisationKind::certified_institution,
    OrganisationKind::veilig_thuis, OrganisationKind::child_protection_board};

[[nodiscard]] constexpr bool fills(OrganisationKind function, OrganisationKind asked) noexcept {
    return function == asked || (function == OrganisationKind::certified_institution_lvb &&
                                    asked == OrganisationKind::certified_institution);
}

/// Which of them are missing, in words: the first counts for one, the second for two, the third for four.
inline constexpr std::array functions_missing{Text{},
    Text{"De jeugdbescherming ontbreekt.", "Youth protection is missing."},
    Text{"Veilig Thuis ontbreekt.", "Veilig Thuis is missing."},
    Text{"De jeugdbescherming en Veilig Thuis ontbreken.", "Youth protection and Veilig Thuis are missing."},
    Text{"De Raad voor de Kinderbescherming ontbreekt.", "The Child Protection Board is missing."},
    Text{"De jeugdbescherming en de Raad voor de Kinderbescherming ontbreken.",
        "Youth protection and the Child Protection Board are missing."},
    Text{"Veilig Thuis en de Raad voor de Kinderbescherming ontbreken.",
        "Veilig Thuis and the Child Protection Board are missing."},
    Text{"De jeugdbescherming, Veilig Thuis en de Raad voor de Kinderbescherming ontbreken.",
        "Youth protection, Veilig Thuis and the Child Protection Board are missing."}};

/// Whether a team has every function on a day.
[[nodiscard]] inline State functions_on(const Team& team, Date day) {
    State state{.holds = Holds::yes};
    std::size_t missing = 0;
    for (std::size_t i = 0; i < asked_functions.size(); ++i) {
        const TeamFunction *certain = nullptr, *perhaps = nullptr;
        for (const TeamFunction& one : team.functions) {
            if (!one.period().contains(day)) continue;
            if (one.function && !fills(*one.function, asked_functions[i])) continue;
            const TeamFunction*& found = one.since && one.function ? certain : perhaps;
            if (!found) found = &one;
        }
        if (certain) {
            state.facts.add(fact<&TeamFunction::since>(*certain));
        } else if (!perhaps) {
            missing += std::size_t{1} << i;
        } else if (!state.missing) {
            state.holds = Holds::unknown;
            state.missing = perhaps->function ? Missing{fact<&TeamFunction::since>(*perhaps),
                                                    {"sinds wanneer deze functie in het team zit",
                                                        "since when this function is in the team"}}
                                              : Missing{fact<&TeamFunction::function>(*perhaps),
                                                    {"welke functie dit is", "which function this is"}};
        }
    }
    if (missing == 0) return state;
    state = {.holds = Holds::no, .facts = {fact<&Team::functions>(team)}, .note = functions_missing[missing]};
    for (const TeamFunction& one : team.functions)
        if (one.until && *one.until <= day) state.facts.add(fact<&TeamFunction::until>(one));
    return state;
}

}  // namespace detail

/// S-33: a team has on every day the functions of youth protection, Veilig Thuis and the Child
/// Protection Board, and says which is missing. Whether an organisation may fill its function is
/// not checked. Of a team without any function nobody can tell.
inline constexpr Rule team_functions{
    .id = "team-functions",
    .title = {"Elk team heeft jeugdbescherming, Veilig Thuis en de Raad voor de Kinderbescherming in huis.",
        "Every team has youth protection, Veilig Thuis and the Child Protection Board in it."},
    .why = {"Samen kunnen zij alles doen wat voor veiligheid nodig is. Dan hoeft een gezin nooit te wachten op een ander.",
        "Together they can do all that safety needs. Then no household has to wait for somebody else."},
    .remedy = {"Vraag de organisatie die ontbreekt om iemand in het team. Leg de eerste dag vast.",
        "Ask the organisation that is missing for somebody in the team. Record the first day."},
    .severity = Severity::must,
    .kind = RuleKind::standing,
    .theme = Theme::team,
    .source = {sources::visit_2022, "Over het Toekomstscenario"},
    .set_by = NormOrigin::practice,
    .covers = {"S-33"},
    .since = norms::pilot,
    .act = act<&TeamFunction::since>,
    .judge =
        [](const JudgingProgramme& on, std::vector<Promise>& promises) {
            for (const Team& team : on.programme.teams) {
                const std::optional<Period> days = team_days(team, promises);
                if (!days) continue;
                if (team.functions.empty()) {
                    if (days->empty()) continue;
                    promises.push_back({.subject = ref(team),
                        .opened = days->since,
                        .ended = days->until,
                        .missing = Missing{fact<&Team::functions>(team),
                            {"welke functies in dit team zitten", "which functions are in this team"}}});
                    continue;
                }
                Changes changes;
                for (const TeamFunction& one : team.functions) add_ends(changes, one.period());
                standing(promises, on, ref(team), nullptr, *days, changes,
                    [&](Date day) { return detail::functions_on(team, day); });
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.teams[0].functions = {
                example::team_function("tf1", OrganisationKind::certified_institution, 2026y / 1 / 5),
                example::team_function("tf2", OrganisationKind::veilig_thuis, 2026y / 1 / 5),
                example::team_function("tf3", OrganisationKind::child_protection_board, 2026y / 1 / 5)};
            return practice;
        },
    .breaks =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.teams[0].functions = {
                example::team_function("tf1", OrganisationKind::certified_institution, 2026y / 1 / 5),
                example::team_function("tf2", OrganisationKind::veilig_thuis, 2026y / 1 / 5)};
            return practice;
        },
    .unknown =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.teams[0].functions = {
                example::team_function("tf1", OrganisationKind::certified_institution, 2026y / 1 / 5),
                example::team_function("tf2", OrganisationKind::veilig_thuis, 2026y / 1 / 5),
                {.id = TeamFunctionId{"tf3"}, .function = OrganisationKind::child_protection_board}};
            return practice;
        },
};

}  // namespace blijvend::rules
