#pragma once

#include <optional>

#include <blijvend/model/case_file.hpp>
#include <blijvend/rules/obligation.hpp>

namespace blijvend {

/// Who of the informal network takes part on a day.
struct InformalNetwork {
    int active = 0;                    ///< for certain
    int possible = 0;                  ///< the same with those of whom the file does not tell
    Facts facts{};                     ///< about who takes part
    Facts others{};                    ///< about who does not
    std::optional<Missing> missing{};  ///< about the first of whom the file does not tell
};

/// In doubt is somebody who may be a professional, and somebody of whom only the day of stepping out, or
/// no day at all, is recorded. Consent, and what a plan says of somebody, are not looked at.
[[nodiscard]] inline InformalNetwork informal_network_on(const CaseFile& file, Date day) {
    InformalNetwork network;
    for (const NetworkMember& who : file.network_members) {
        if (who.kind == NetworkKind::professional) continue;
        const std::optional<NetworkState> state = who.state_on(day);
        const bool active = state == NetworkState::active;
        const bool undated = !state && !who.candidate_on && !who.informed_on && !who.active_on;
        if (active && who.kind) {
            ++network.active;
            network.facts.add(fact<&NetworkMember::active_on>(who));
        } else {
            network.others.add(state == NetworkState::stepped_out ? fact<&NetworkMember::stepped_out_on>(who)
                                                                  : fact<&NetworkMember::active_on>(who));
        }
        if (!active && !undated) continue;
        ++network.possible;
        if (network.missing || (active && who.kind)) continue;
        network.missing =
            active ? Missing{fact<&NetworkMember::kind>(who),
                         {"of iemand uit het netwerk familie of vriend is, of een professional",
                             "whether somebody of the network is family or friend, or a professional"}}
                   : Missing{fact<&NetworkMember::active_on>(who),
                         {"sinds wanneer iemand uit het netwerk meedoet", "since when somebody of the network takes part"}};
    }
    return network;
}

}  // namespace blijvend
