#pragma once

#include <optional>
#include <string>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// First safety, then help aimed at the risks, then recovery; a case may step back. Presence is the time
/// after, when the koppel stays near. (DOMAIN §2.2, 17)
enum class Phase : std::uint8_t {
    direct_safety,
    risk_driven_care,
    recovery,
    presence
};

constexpr auto describe(Phase) {
    using enum Phase;
    return list_of<Phase>("Phase", "Where a household is in the phased-safety vision.",
        code<direct_safety>({"directe veiligheid", "immediate safety"}),
        code<risk_driven_care>({"stabiele veiligheid en risicogestuurde zorg", "stable safety and risk-driven care"}),
        code<recovery>({"herstel", "recovery"}),
        code<presence>({"aanwezig blijven", "staying present"}));
}

/// The time a household spends in one phase. The first day after direct safety is the day it stabilised.
struct PhaseSpell {
    PhaseSpellId id{};
    std::optional<Phase> phase{};
    std::optional<std::string> sub_goal{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<std::string> why{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    [[nodiscard]] constexpr Period period() const noexcept { return {since, until}; }

    bool operator==(const PhaseSpell&) const = default;
    static constexpr auto describe() {
        using T = PhaseSpell;
        return record("PhaseSpell", {"fase", "phase"}, "The time a household spends in one phase.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::phase>{"The phase."},
            field<&T::sub_goal>{"What is worked on in it.", Privacy::free_text},
            field<&T::since>{"First day.", Privacy::open, begins},
            field<&T::until>{"First day it no longer holds.", Privacy::open, comes},
            field<&T::why>{"Why the phase changed.", Privacy::free_text, follows<&T::until>},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
