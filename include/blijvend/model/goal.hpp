#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/domain_score.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/phase_spell.hpp>
#include <blijvend/model/someone.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class GoalKind : std::uint8_t {
    goal,
    action
};

constexpr auto describe(GoalKind) {
    using enum GoalKind;
    return list_of<GoalKind>("GoalKind", "Something to reach, or something to do.",
        code<goal>({"doel", "goal"}), code<action>({"actie", "action"}));
}

enum class GoalResult : std::uint8_t {
    reached,
    partly_reached,
    not_reached,
    no_longer_wanted
};

constexpr auto describe(GoalResult) {
    using enum GoalResult;
    return list_of<GoalResult>("GoalResult", "How a goal or action ended.",
        code<reached>({"bereikt", "reached"}),
        code<partly_reached>({"deels bereikt", "partly reached"}),
        code<not_reached>({"niet bereikt", "not reached"}),
        code<no_longer_wanted>({"niet meer gewenst", "no longer wanted"}));
}

/// What somebody wants to reach, or will do, for whom and by when.
struct Goal {
    GoalId id{};
    std::optional<GoalKind> kind{};
    std::optional<Phase> phase{};
    std::optional<LifeDomain> domain{};
    std::vector<MemberId> for_members{};
    std::optional<Someone> owner{};
    std::optional<std::string> text{};
    std::optional<std::string> condition{};
    std::optional<Date> set_on{};
    std::optional<Date> due_on{};
    std::optional<Date> started_on{};
    std::optional<Date> ended_on{};
    std::optional<GoalResult> result{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Goal&) const = default;
    static constexpr auto describe() {
        using T = Goal;
        return record("Goal", {"doel of actie", "goal or action"}, "What somebody wants to reach, or will do.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::kind>{"Goal or action."},
            field<&T::phase>{"Phase it belongs to."},
            field<&T::domain>{"Life domain it is about.", Privacy::special},
            field<&T::for_members>{"Members it is for.", Privacy::special},
            field<&T::owner>{"Who sees to it."},
            field<&T::text>{"The goal or action.", Privacy::free_text},
            field<&T::condition>{"What has to be true first.", Privacy::free_text},
            field<&T::set_on>{"Day it was set.", Privacy::open, begins},
            field<&T::due_on>{"Day it should be done by.", Privacy::open, planned},
            field<&T::started_on>{"Day work on it began.", Privacy::open, comes},
            field<&T::ended_on>{"Day it ended.", Privacy::open, comes},
            field<&T::result>{"How it ended.", Privacy::open, follows<&T::ended_on>},
            field<&T::hidden_from>{"Members who must not read it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
