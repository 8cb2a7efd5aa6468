#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/assessment.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/phase_spell.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// Who may read a layer of a plan: printing a plan prints one layer. (DOMAIN V-05)
enum class Layer : std::uint8_t {
    shared,
    some_members,
    professionals
};

constexpr auto describe(Layer) {
    using enum Layer;
    return list_of<Layer>("Layer", "Who may read a layer of a plan.",
        code<shared>({"voor iedereen in het plan", "everyone in the plan"}),
        code<some_members>({"voor een deel van het gezin", "some of the members"}),
        code<professionals>({"alleen voor professionals", "professionals only"}));
}

/// The three parties a plan is made with. (S-12)
enum class Party : std::uint8_t {
    household,
    informal_network,
    professional_partners
};

constexpr auto describe(Party) {
    using enum Party;
    return list_of<Party>("Party", "The parties a plan is made with.",
        code<household>({"het gezin", "the household"}),
        code<informal_network>({"het eigen netwerk", "the informal network"}),
        code<professional_partners>({"de professionals eromheen", "the professional partners"}));
}

enum class AbsenceReason : std::uint8_t {
    refused,
    dangerous,
    none_known,
    not_reached,
    other
};

constexpr auto describe(AbsenceReason) {
    using enum AbsenceReason;
    return list_of<AbsenceReason>("AbsenceReason", "Why a party took no part in making a plan.",
        code<refused>({"wilde niet", "refused"}),
        code<dangerous>({"te gevaarlijk", "too dangerous"}),
        code<none_known>({"er is niemand", "there is nobody"}),
        code<not_reached>({"niet bereikt", "not reached"}),
        code<other>({"anders", "other"}));
}

/// A party that took no part in making a plan, and why.
struct Absence {
    std::optional<Party> party{};
    std::optional<AbsenceReason> reason{};
    std::optional<std::string> text{};
    Extra extra{};

    bool operator==(const Absence&) const = default;
    static constexpr auto describe() {
        using T = Absence;
        return record("Absence", {"afwezigheid", "absence"}, "A party that took no part in making a plan, and why.",
            field<&T::party>{"The party."},
            field<&T::reason>{"Why it took no part."},
            field<&T::text>{"The reason in words.", Privacy::free_text});
    }
};

/// What is dangerous, what goes well and who does what, made with the household, its network and the
/// partners around it. A change is a new version; agreements survive it.
struct SafetyPlan {
    SafetyPlanId id{};
    std::optional<Count> version{};
    std::optional<Phase> phase{};
    std::optional<Layer> layer{};
    std::vector<MemberId> for_members{};
    std::vector<std::string> dangers{};
    std::vector<std::string> triggers{};
    std::vector<std::string> signals{};
    std::vector<std::string> strengths{};
    std::vector<MinimumCondition> conditions{};
    std::optional<std::vector<MemberId>> made_with_members{};
    std::optional<std::vector<NetworkMemberId>> made_with_network{};
    std::vector<Absence> made_without{};
    std::optional<Date> drafted_on{};
    std::optional<Date> agreed_on{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<Date> review_on{};
    std::optional<bool> child_version{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    /// The days this version is in force.
    [[nodiscard]] constexpr Period period() const noexcept { return {since, until}; }

    bool operator==(const SafetyPlan&) const = default;
    static constexpr auto describe() {
        using T = SafetyPlan;
        return record("SafetyPlan", {"veiligheidsplan", "safety plan"}, "One version of the plan that keeps everyone safe.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::version>{"Version number, counted from 1 in each layer."},
            field<&T::phase>{"Phase it is for."},
            field<&T::layer>{"Who may read it."},
            field<&T::for_members>{"Members it is for, when not for all.", Privacy::special},
            field<&T::dangers>{"What is dangerous.", Privacy::free_text},
            field<&T::triggers>{"What sets it off.", Privacy::free_text},
            field<&T::signals>{"How one sees it coming.", Privacy::free_text},
            field<&T::strengths>{"What goes well.", Privacy::free_text},
            field<&T::conditions>{"Minimum conditions it secures."},
            field<&T::made_with_members>{"Members it was made with; absent: not recorded."},
            field<&T::made_with_network>{"Network, informal and professional, it was made with; absent: not recorded."},
            field<&T::made_without>{"Parties that took no part, and why."},
            field<&T::drafted_on>{"Day it was drafted.", Privacy::open, begins},
            field<&T::agreed_on>{"Day it was agreed.", Privacy::open, comes},
            field<&T::since>{"First day in force.", Privacy::open, comes},
            field<&T::until>{"First day no longer in force.", Privacy::open, comes},
            field<&T::review_on>{"Day it is to be reviewed.", Privacy::open, planned},
            field<&T::child_version>{"True when there is a version children can read."},
            field<&T::hidden_from>{"Members who must not read it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
