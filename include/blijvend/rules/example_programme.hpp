#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/rule.hpp>

/// Building blocks for the smallest programmes that show a rule. Everybody in them is invented.
namespace blijvend::example {

/// A programme of one team that began on a day, with two people of two organisations, and nothing else.
[[nodiscard]] inline Programme one_team(Date since) {
    return {.id = ProgrammeId{"example"},
        .organisations = {{.id = OrganisationId{"shelter"}, .kind = OrganisationKind::womens_shelter},
            {.id = OrganisationId{"youth"}, .kind = OrganisationKind::certified_institution}},
        .professionals = {professional("anna", "shelter"), professional("bram", "youth")},
        .teams = {{.id = TeamId{"team"}, .since = since}}};
}

/// A function in the team that is still filled.
[[nodiscard]] inline TeamFunction team_function(std::string_view id, OrganisationKind kind, Date since) {
    return {.id = TeamFunctionId{id}, .function = kind, .since = since};
}

/// Anna can be reached, and can go.
[[nodiscard]] inline Availability on_call(std::string_view id, Instant since, Instant until) {
    return {.id = AvailabilityId{id},
        .team = TeamId{"team"},
        .professional = ProfessionalId{"anna"},
        .since = since,
        .until = until};
}

/// The team met.
[[nodiscard]] inline Reflection reflection(std::string_view id, Date on) {
    return {.id = ReflectionId{id}, .team = TeamId{"team"}, .on = on};
}

/// The team met, and learned something.
[[nodiscard]] inline Reflection learned(std::string_view id, Date on) {
    return {.id = ReflectionId{id}, .team = TeamId{"team"}, .on = on, .learnings = {"Ask first."}};
}

/// Anna and Bram were counted.
[[nodiscard]] inline KoppelLoad koppel_load(
    std::string_view id, Date on, std::optional<Count> households, std::optional<Date> supported_on = {}) {
    return {.id = KoppelLoadId{id},
        .team = TeamId{"team"},
        .professionals = {ProfessionalId{"anna"}, ProfessionalId{"bram"}},
        .on = on,
        .households = households,
        .supported_on = supported_on};
}

/// A household the team works with.
[[nodiscard]] inline CaseFile household_of_team(Date started) {
    CaseFile file = with_koppel(started);
    file.household.team = TeamId{"team"};
    return file;
}

}  // namespace blijvend::example
