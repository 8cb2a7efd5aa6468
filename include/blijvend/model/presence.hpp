#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/core/period.hpp>
#include <blijvend/core/put_in_order.hpp>
#include <blijvend/model/course.hpp>

namespace blijvend {

/// The time after direct safety, in which presence counts most.
struct StableSpell {
    Period period;                      ///< until the household falls back to direct safety
    const PhaseSpell* phase = nullptr;  ///< the phase it began with
};

/// The times a household was stable, in order: from the first phase after direct safety, or the
/// first phase of all when that is another. Phases without a day or a name are passed over.
[[nodiscard]] inline std::vector<StableSpell> stable_spells(const CaseFile& file) {
    ShortList<const PhaseSpell*, 16> phases{};
    for (const PhaseSpell& phase : file.phases)
        if (phase.since && phase.phase) phases.push_back(&phase);
    put_in_order(phases, [](const PhaseSpell* phase) { return *phase->since; });

    std::vector<StableSpell> spells{};
    for (const PhaseSpell* phase : phases) {
        const bool stable = phase->phase != Phase::direct_safety;
        const bool running = !spells.empty() && !spells.back().period.until;
        if (stable && !running)
            spells.push_back({{phase->since, {}}, phase});
        else if (!stable && running)
            spells.back().period.until = phase->since;
    }
    return spells;
}

/// Whether somebody of the koppel, or who substitutes in it, was at a contact; nothing when the
/// file does not tell: nobody is named, the day is not known, or somebody's place in the koppel is
/// not.
[[nodiscard]] inline std::optional<bool> koppel_was_there(
    const CaseFile& file, const Contact& contact) {
    const auto in_koppel = [&](ProfessionalId who) {
        return in_koppel_on(file, who, contact.at->day());
    };
    if (contact.at && std::ranges::any_of(contact.by, in_koppel)) return true;
    if (contact.by.empty()) return {};

    const auto perhaps = [&](const std::optional<ProfessionalId>& who, const Period& period) {
        const bool named = !who || std::ranges::find(contact.by, *who) != contact.by.end();
        return named && (!contact.at || period.contains(contact.at->day()));
    };
    for (const Koppel& koppel : file.koppels) {
        for (const Seat& seat : koppel.seats)
            if (perhaps(seat.professional, seat.period())) return {};
        for (const Involvement& involvement : koppel.involvements)
            if ((involvement.substitute || involvement.activity == Activity::substituted) &&
                perhaps(involvement.substitute, involvement.period()))
                return {};
    }
    return false;
}

}  // namespace blijvend
