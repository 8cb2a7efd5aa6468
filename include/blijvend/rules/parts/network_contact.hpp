#pragma once

#include <algorithm>
#include <optional>

#include <blijvend/core/period.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/rules/obligation.hpp>

/// Who of the network is a contact at an organisation.
namespace blijvend {

/// The days somebody of the network is in view: from the first day that is recorded until stepping out. No
/// `since`: from a day that is not recorded.
[[nodiscard]] inline Period in_view(const NetworkMember& who) {
    std::optional<Date> first{};
    for (const auto& day : {who.candidate_on, who.informed_on, who.active_on})
        if (day) first = std::min(*day, first.value_or(*day));
    return {first, who.stepped_out_on};
}

/// What is missing to say since when somebody of the network is in view.
[[nodiscard]] inline Missing missing_view_of(const NetworkMember& who) {
    return {fact<&NetworkMember::candidate_on>(who),
        {"sinds wanneer iemand uit het netwerk in beeld is", "since when somebody of the network is in view"}};
}

/// Whether an organisation is of a kind; nothing when the file does not tell.
[[nodiscard]] inline std::optional<bool> is_of_kind(
    const CaseFile& file, const std::optional<OrganisationId>& id, OrganisationKind kind) {
    const Organisation* organisation = id ? find(file.organisations, *id) : nullptr;
    if (!organisation || !organisation->kind) return {};
    return organisation->kind == kind;
}

/// Whether somebody of the network works at an organisation of a kind; nothing when the file does not tell.
[[nodiscard]] inline std::optional<bool> works_at(
    const CaseFile& file, const NetworkMember& who, OrganisationKind kind) {
    if (who.kind == NetworkKind::informal) return false;
    return is_of_kind(file, who.organisation, kind);
}

/// What is missing to say where somebody of the network works.
[[nodiscard]] inline Missing missing_work_of(const NetworkMember& who) {
    return {fact<&NetworkMember::organisation>(who),
        {"bij wat voor organisatie iemand uit het netwerk werkt",
            "at what kind of organisation somebody of the network works"}};
}

}  // namespace blijvend
