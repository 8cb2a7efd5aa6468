#pragma once

#include <utility>

#include <blijvend/model/case_file.hpp>

/// Building blocks for the smallest case files that show a rule. Everybody in them is invented.
namespace blijvend::example {

using namespace std::chrono_literals;

/// A case that started on a day: one household, one mother, one child, and nothing else.
[[nodiscard]] inline CaseFile household(Date started) {
    return {.id = CaseId{"example"},
        .household = {.id = HouseholdId{"h1"}, .started_on = started},
        .members = {{.id = MemberId{"mother"}, .roles = {MemberRole::parent}},
            {.id = MemberId{"child"}, .roles = {MemberRole::child}}}};
}

/// Someone who works for one organisation.
[[nodiscard]] inline Professional professional(std::string_view id, std::string_view organisation) {
    return {.id = ProfessionalId{id}, .homes = {{.organisation = OrganisationId{organisation}}}};
}

/// A seat that is still taken.
[[nodiscard]] inline Seat seat(std::string_view id, std::string_view professional, Date since) {
    return {.id = SeatId{id}, .professional = ProfessionalId{professional}, .since = since};
}

/// The same, with a koppel of two people of two organisations from the first day.
[[nodiscard]] inline CaseFile with_koppel(Date started) {
    CaseFile file = household(started);
    file.organisations = {{.id = OrganisationId{"shelter"}, .kind = OrganisationKind::womens_shelter},
        {.id = OrganisationId{"youth"}, .kind = OrganisationKind::certified_institution}};
    file.professionals = {professional("anna", "shelter"), professional("bram", "youth")};
    file.koppels = {{.id = KoppelId{"koppel"},
        .since = started,
        .seats = {seat("s1", "anna", started), seat("s2", "bram", started)}}};
    return file;
}

/// A visit by Anna in which members were seen.
[[nodiscard]] inline Contact visit(std::string_view id, Moment at, std::vector<MemberId> seen) {
    return {.id = ContactId{id},
        .at = at,
        .channel = Channel::visit,
        .by = {ProfessionalId{"anna"}},
        .seen = std::move(seen)};
}

/// An assessment that found structural unsafety, and no acute danger.
[[nodiscard]] inline Assessment found_unsafe(std::string_view id, Date finished) {
    return {.id = AssessmentId{id}, .finished_on = finished, .acute = false, .structural = true};
}

}  // namespace blijvend::example
