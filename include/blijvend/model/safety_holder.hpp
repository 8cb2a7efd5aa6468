#pragma once

#include <optional>

#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// Who holds the view on safety: the duty to know whether it is safe. It rests with one party at every
/// moment, and passes on only when the next accepts. (DOMAIN INV-4, P-06)
struct SafetyHolder {
    SafetyHolderId id{};
    std::optional<OrganisationId> organisation{};
    std::optional<ProfessionalId> professional{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<Date> accepted_on{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    [[nodiscard]] constexpr Period period() const noexcept { return {since, until}; }

    bool operator==(const SafetyHolder&) const = default;
    static constexpr auto describe() {
        using T = SafetyHolder;
        return record("SafetyHolder", {"zicht op veiligheid", "view on safety"}, "Who holds the duty to know whether it is safe, for a time.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::organisation>{"Organisation that holds it."},
            field<&T::professional>{"Professional who holds it for that organisation."},
            field<&T::since>{"First day.", Privacy::open, begins},
            field<&T::until>{"First day it no longer does.", Privacy::open, comes},
            field<&T::accepted_on>{"Day the holder accepted it.", Privacy::open, comes},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
