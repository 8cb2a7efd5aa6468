#pragma once

#include <optional>
#include <string>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class ObstacleCause : std::uint8_t {
    law,
    privacy_rules,
    purchasing,
    money,
    powers,
    capacity,
    cooperation,
    other,
};

constexpr auto describe(ObstacleCause) {
    using enum ObstacleCause;
    return list_of<ObstacleCause>("ObstacleCause", "What stands in the way of a decision.",
        code<law>({"de wet", "the law"}),
        code<privacy_rules>({"regels voor privacy", "privacy rules"}),
        code<purchasing>({"inkoop en contracten", "purchasing and contracts"}),
        code<money>({"geld", "money"}),
        code<powers>({"de bevoegdheid ontbreekt", "the power is missing"}),
        code<capacity>({"te weinig mensen of plaatsen", "too few people or places"}),
        code<cooperation>({"samenwerking loopt niet", "cooperation falters"}),
        code<other>({"anders", "other"}));
}

/// Something outside the household and the koppel that blocks what is needed: made visible, so that
/// whoever can take it away knows. (S-48)
struct Obstacle {
    ObstacleId id{};
    std::optional<ObstacleCause> cause{};
    std::optional<RecordId> blocks{};
    std::optional<Date> on{};
    std::optional<Date> raised_on{};
    std::optional<Date> solved_on{};
    std::optional<std::string> text{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Obstacle&) const = default;
    static constexpr auto describe() {
        using T = Obstacle;
        return record("Obstacle", {"belemmering", "obstacle"}, "Something that blocks what a household needs.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::cause>{"What stands in the way."},
            field<&T::blocks>{"Record it holds up."},
            field<&T::on>{"Day it was met with.", Privacy::open, begins},
            field<&T::raised_on>{"Day it was told to the steering group.", Privacy::open, comes},
            field<&T::solved_on>{"Day it was out of the way.", Privacy::open, comes},
            field<&T::text>{"What happened, and what was tried.", Privacy::free_text},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
