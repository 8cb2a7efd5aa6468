#pragma once

#include <optional>

#include <blijvend/model/person.hpp>
#include <blijvend/rules/obligation.hpp>

/// What rules ask of one score on a life domain.
namespace blijvend {

/// Whom a score is about, as People has it; nothing for the household.
[[nodiscard]] inline std::optional<MemberId> person_scored(const People& people, const DomainScore& score) {
    const Member* person = score.member ? people.person_of(*score.member) : nullptr;
    return person ? person->id : score.member;
}

/// Whether it was given in the Self-Sufficiency Matrix, of either edition; nothing when its scheme is not
/// recorded.
[[nodiscard]] constexpr std::optional<bool> is_zrm(const DomainScore& score) noexcept {
    if (!score.scheme) return {};
    return *score.scheme == DomainScheme::zrm_2017 || *score.scheme == DomainScheme::zrm_2013;
}

/// What is missing to say in which scheme it was given.
[[nodiscard]] inline Missing missing_scheme_of(const DomainScore& score) {
    return {fact<&DomainScore::scheme>(score),
        {"met welk instrument deze score is gegeven", "with which instrument this score was given"}};
}

/// What is missing to say when it was given.
[[nodiscard]] inline Missing missing_day_of(const DomainScore& score) {
    return {fact<&DomainScore::on>(score), {"wanneer deze score is gegeven", "when this score was given"}};
}

}  // namespace blijvend
