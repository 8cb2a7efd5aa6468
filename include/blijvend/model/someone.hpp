#pragma once

#include <optional>

#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>

namespace blijvend {

/// Somebody around the household: exactly one of the four is filled in.
struct Someone {
    std::optional<MemberId> member{};
    std::optional<NetworkMemberId> network_member{};
    std::optional<ProfessionalId> professional{};
    std::optional<OrganisationId> organisation{};
    Extra extra{};

    bool operator==(const Someone&) const = default;
    static constexpr auto describe() {
        using T = Someone;
        return record("Someone", {"iemand", "someone"}, "Somebody around the household: one of the four is filled in.",
            field<&T::member>{"A member of the household."},
            field<&T::network_member>{"Someone in the network."},
            field<&T::professional>{"A professional."},
            field<&T::organisation>{"An organisation, when the person is not known."});
    }
};

}  // namespace blijvend
