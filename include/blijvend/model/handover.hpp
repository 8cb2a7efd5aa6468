#pragma once

#include <optional>
#include <string>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class HandoverDirection : std::uint8_t {
    outgoing,
    incoming
};

constexpr auto describe(HandoverDirection) {
    using enum HandoverDirection;
    return list_of<HandoverDirection>("HandoverDirection", "Whether responsibility left the koppel or came to it.",
        code<outgoing>({"weg van het koppel", "away from the koppel"}),
        code<incoming>({"naar het koppel toe", "to the koppel"}));
}

/// Responsibility for a household passing to another party: the anti-pattern, recorded so that it is seen.
struct Handover {
    HandoverId id{};
    std::optional<HandoverDirection> direction{};
    std::optional<OrganisationId> by{};
    std::optional<OrganisationId> to{};
    std::optional<Date> on{};
    std::optional<Date> taken_back_on{};
    std::optional<std::string> why{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Handover&) const = default;
    static constexpr auto describe() {
        using T = Handover;
        return record("Handover", {"overdracht", "handover"}, "Responsibility for a household passing to another party.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::direction>{"Away from the koppel, or to it."},
            field<&T::by>{"Organisation that hands over."},
            field<&T::to>{"Organisation that receives."},
            field<&T::on>{"Day it happened.", Privacy::open, begins},
            field<&T::taken_back_on>{"Day the koppel took it back.", Privacy::open, comes},
            field<&T::why>{"Why.", Privacy::free_text},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
