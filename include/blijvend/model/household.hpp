#pragma once

#include <optional>
#include <string>

#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// The people in one dependency relation with unsafety, of any age, with or without children, at one
/// address or several. (DOMAIN T6)
struct Household {
    HouseholdId id{};
    std::optional<std::string> pseudonym{};
    std::optional<std::string> region{};
    std::optional<std::string> municipality{};
    std::optional<TeamId> team{};
    std::optional<Date> started_on{};
    std::optional<bool> serious{};
    std::optional<bool> structural{};
    std::optional<std::string> note{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Household&) const = default;
    static constexpr auto describe() {
        using T = Household;
        return record("Household", {"gezin of huishouden", "household"},
            "The people in one dependency relation with unsafety: the unit of a case.",
            field<&T::id>{"Stable across the files of one region."},
            field<&T::pseudonym>{"What the team calls the household when names are not needed.", Privacy::personal},
            field<&T::region>{"Region of the cooperation, such as amsterdam-amstelland."},
            field<&T::municipality>{"CBS code of the municipality the case is worked from.", Privacy::locating},
            field<&T::team>{"Team that works with the household."},
            field<&T::started_on>{"First day of the case."},
            field<&T::serious>{"Target group: is the violence serious?"},
            field<&T::structural>{"Target group: is the violence structural?"},
            field<&T::note>{"What has to be known first.", Privacy::free_text},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
