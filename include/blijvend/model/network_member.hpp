#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/relation.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class NetworkKind : std::uint8_t {
    informal,
    professional
};

constexpr auto describe(NetworkKind) {
    using enum NetworkKind;
    return list_of<NetworkKind>("NetworkKind", "Whether someone helps as a person or in a profession.",
        code<informal>({"informeel: familie, buren, vrienden", "informal: family, neighbours, friends"}),
        code<professional>({"professioneel: school, huisarts, politie", "professional: school, doctor, police"}));
}

/// Whether somebody agrees: not asked, refused and not known are three different things.
enum class Consent : std::uint8_t {
    given,
    refused,
    withdrawn,
    not_asked
};

constexpr auto describe(Consent) {
    using enum Consent;
    return list_of<Consent>("Consent", "Whether somebody agrees.",
        code<given>({"ja, toestemming gegeven", "yes, given"}),
        code<refused>({"nee, geweigerd", "no, refused"}),
        code<withdrawn>({"ingetrokken", "withdrawn"}),
        code<not_asked>({"niet gevraagd", "not asked"}));
}

enum class NetworkState : std::uint8_t {
    candidate,
    informed,
    active,
    stepped_out
};

constexpr auto describe(NetworkState) {
    using enum NetworkState;
    return list_of<NetworkState>("NetworkState", "How far somebody in the network is involved.",
        code<candidate>({"in beeld", "candidate"}),
        code<informed>({"weet ervan", "informed"}),
        code<active>({"doet mee", "active"}),
        code<stepped_out>({"gestopt", "stepped out"}));
}

/// Someone around the household who knows and helps: a grandmother, a neighbour, a teacher.
struct NetworkMember {
    NetworkMemberId id{};
    std::optional<NetworkKind> kind{};
    std::optional<std::string> name{};
    std::optional<RelationKind> relation{};
    std::vector<MemberId> related_to{};
    std::optional<OrganisationId> organisation{};
    std::optional<Consent> consent{};
    std::optional<std::string> knows{};
    std::optional<std::string> reachable{};
    std::optional<bool> part_of_plan{};
    std::optional<Date> candidate_on{};
    std::optional<Date> informed_on{};
    std::optional<Date> active_on{};
    std::optional<Date> stepped_out_on{};
    std::optional<std::string> why_stepped_out{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    /// How far this person is involved at the end of a day; nothing before the first recorded day.
    [[nodiscard]] constexpr std::optional<NetworkState> state_on(Date day) const noexcept {
        if (stepped_out_on && *stepped_out_on <= day) return NetworkState::stepped_out;
        if (active_on && *active_on <= day) return NetworkState::active;
        if (informed_on && *informed_on <= day) return NetworkState::informed;
        if (candidate_on && *candidate_on <= day) return NetworkState::candidate;
        return {};
    }

    bool operator==(const NetworkMember&) const = default;
    static constexpr auto describe() {
        using T = NetworkMember;
        return record("NetworkMember", {"iemand uit het netwerk", "network member"}, "Someone around the household who knows and helps.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::kind>{"Informal, or in a profession."},
            field<&T::name>{"Name, or what the household calls this person.", Privacy::personal},
            field<&T::relation>{"What this person is to the members named next.", Privacy::personal},
            field<&T::related_to>{"Members the relation is to."},
            field<&T::organisation>{"Organisation, for a professional.", Privacy::locating},
            field<&T::consent>{"Whether the person agrees to be involved."},
            field<&T::knows>{"What this person knows.", Privacy::free_text},
            field<&T::reachable>{"When and how the person can be reached.", Privacy::locating},
            field<&T::part_of_plan>{"True when the safety plan counts on this person."},
            field<&T::candidate_on>{"Day the person came into view.", Privacy::open, begins},
            field<&T::informed_on>{"Day the person was told.", Privacy::open, comes},
            field<&T::active_on>{"Day the person began to take part.", Privacy::open, comes},
            field<&T::stepped_out_on>{"Day the person stopped.", Privacy::open, comes},
            field<&T::why_stepped_out>{"Why the person stopped.", Privacy::free_text, follows<&T::stepped_out_on>},
            field<&T::hidden_from>{"Members who must not know of this person's part.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
