#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class PressureWith : std::uint8_t {
    police,
    child_protection_board,
    placement,
    veilig_thuis_report,
    stopping_help,
    benefits,
    other
};

constexpr auto describe(PressureWith) {
    using enum PressureWith;
    return list_of<PressureWith>("PressureWith", "What a member was threatened with.",
        code<police>({"de politie", "the police"}),
        code<child_protection_board>({"de Raad voor de Kinderbescherming", "the Child Protection Board"}),
        code<placement>({"uithuisplaatsing", "out-of-home placement"}),
        code<veilig_thuis_report>({"een melding bij Veilig Thuis", "a report to Veilig Thuis"}),
        code<stopping_help>({"stoppen met helpen", "stopping the help"}),
        code<benefits>({"een uitkering", "benefits"}),
        code<other>({"anders", "other"}));
}

/// Borrowed power: a professional who felt powerless threatened with another's power. Recorded to be
/// talked about, never to blame. (S-25)
struct Pressure {
    PressureId id{};
    std::optional<PressureWith> with_what{};
    std::optional<ProfessionalId> by{};
    std::vector<MemberId> on_members{};
    std::optional<Date> on{};
    std::optional<Date> reflected_on{};
    std::optional<std::string> text{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Pressure&) const = default;
    static constexpr auto describe() {
        using T = Pressure;
        return record("Pressure", {"geleende macht", "borrowed power"}, "A threat with another's power, recorded to be talked about.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::with_what>{"What was threatened with."},
            field<&T::by>{"Professional who used it."},
            field<&T::on_members>{"Members it was used on.", Privacy::special},
            field<&T::on>{"Day it happened.", Privacy::open, begins},
            field<&T::reflected_on>{"Day the team talked about it.", Privacy::open, comes},
            field<&T::text>{"What happened and what was learned.", Privacy::free_text},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
