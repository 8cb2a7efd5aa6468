#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <blijvend/core/id.hpp>
#include <blijvend/model/ids.hpp>

#include "synth_random.hpp"

namespace blijvend::synth {

/// A random UUID, version 4.
template <class T>
[[nodiscard]] Id<T> uuid(Random& random) {
    std::array<char, 36> text{};
    std::uint64_t bits = 0;
    for (std::size_t i = 0, digit = 0; i < text.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            text[i] = '-';
            continue;
        }
        if (digit++ % 16 == 0) bits = random.bits();
        text[i] = "0123456789abcdef"[bits & 0xFU];
        bits >>= 4U;
    }
    text[14] = '4';
    text[19] = "89ab"[random.below(4)];
    return Id<T>{std::string_view{text.data(), text.size()}};
}

/// What short ids of a record begin with; in a file they are counted from 1.
template <class T> inline constexpr std::string_view prefix = {};
template <> inline constexpr std::string_view prefix<Member> = "m";
template <> inline constexpr std::string_view prefix<Relation> = "r";
template <> inline constexpr std::string_view prefix<Custody> = "cu";
template <> inline constexpr std::string_view prefix<Address> = "a";
template <> inline constexpr std::string_view prefix<Koppel> = "koppel-";
template <> inline constexpr std::string_view prefix<Seat> = "seat-";
template <> inline constexpr std::string_view prefix<Involvement> = "inv";
template <> inline constexpr std::string_view prefix<NetworkMember> = "nw";
template <> inline constexpr std::string_view prefix<Signal> = "si";
template <> inline constexpr std::string_view prefix<Notification> = "no";
template <> inline constexpr std::string_view prefix<Incident> = "in";
template <> inline constexpr std::string_view prefix<Contact> = "c";
template <> inline constexpr std::string_view prefix<Assessment> = "as";
template <> inline constexpr std::string_view prefix<DomainScore> = "ds";
template <> inline constexpr std::string_view prefix<SafetyPlan> = "plan-";
template <> inline constexpr std::string_view prefix<SafetyAgreement> = "agreement-";
template <> inline constexpr std::string_view prefix<AgreementCheck> = "ch";
template <> inline constexpr std::string_view prefix<Goal> = "g";
template <> inline constexpr std::string_view prefix<Support> = "su";
template <> inline constexpr std::string_view prefix<Measure> = "me";
template <> inline constexpr std::string_view prefix<Request> = "rq";
template <> inline constexpr std::string_view prefix<Handover> = "ho";
template <> inline constexpr std::string_view prefix<Pressure> = "pr";
template <> inline constexpr std::string_view prefix<PhaseSpell> = "phase-";
template <> inline constexpr std::string_view prefix<SafetyHolder> = "holder-";
template <> inline constexpr std::string_view prefix<Statement> = "st";
template <> inline constexpr std::string_view prefix<Answer> = "an";
template <> inline constexpr std::string_view prefix<Obstacle> = "ob";
template <> inline constexpr std::string_view prefix<Deviation> = "dv";
template <> inline constexpr std::string_view prefix<Sharing> = "sh";
template <> inline constexpr std::string_view prefix<Closure> = "cl";

template <class T>
[[nodiscard]] Id<T> short_id(std::size_t number) {
    return Id<T>{std::string{prefix<T>} + std::to_string(number)};
}

}  // namespace blijvend::synth
