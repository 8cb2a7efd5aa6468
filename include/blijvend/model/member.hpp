#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/partial_date.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class Sex : std::uint8_t {
    female,
    male,
    other
};

constexpr auto describe(Sex) {
    using enum Sex;
    return list_of<Sex>("Sex", "Sex as the member wishes it recorded.",
        code<female>({"vrouw", "female"}), code<male>({"man", "male"}), code<other>({"anders", "other"}));
}

/// What someone is in the household. A member may have several roles, and be victim and perpetrator at
/// once: those are per incident, never per person. (DOMAIN INV-5)
enum class MemberRole : std::uint8_t {
    child,
    parent,
    stepparent,
    partner,
    former_partner,
    grandparent,
    adult_child,
    sibling,
    carer,
    cared_for,
    other,
};

constexpr auto describe(MemberRole) {
    using enum MemberRole;
    return list_of<MemberRole>("MemberRole", "What someone is in the household.",
        code<child>({"kind", "child"}),
        code<parent>({"ouder", "parent"}),
        code<stepparent>({"stiefouder", "stepparent"}),
        code<partner>({"partner", "partner"}),
        code<former_partner>({"ex-partner", "former partner"}),
        code<grandparent>({"grootouder", "grandparent"}),
        code<adult_child>({"volwassen kind", "adult child"}),
        code<sibling>({"broer of zus", "sibling"}),
        code<carer>({"verzorger", "carer"}),
        code<cared_for>({"krijgt zorg van een ander gezinslid", "cared for by another member"}),
        code<other>({"anders", "other"}));
}

/// Yes, no, or not known: and in this domain not known is treated as yes. (DOMAIN V-03)
enum class Secrecy : std::uint8_t {
    secret,
    open,
    unknown
};

constexpr auto describe(Secrecy) {
    using enum Secrecy;
    return list_of<Secrecy>("Secrecy", "Whether something must stay secret; unknown protects like secret.",
        code<secret>({"geheim", "secret"}),
        code<open>({"niet geheim", "not secret"}),
        code<unknown>({"niet bekend: behandelen als geheim", "not known: treat as secret"}));
}

/// A way of reaching someone that a person who controls their phone or post will not see.
enum class SafeChannel : std::uint8_t {
    any,
    phone,
    in_person_only,
    via_network,
    none
};

constexpr auto describe(SafeChannel) {
    using enum SafeChannel;
    return list_of<SafeChannel>("SafeChannel", "How someone can be reached without raising danger. (DOMAIN V-21)",
        code<any>({"alle manieren zijn veilig", "every way is safe"}),
        code<phone>({"alleen bellen is veilig", "only a phone call is safe"}),
        code<in_person_only>({"alleen een gesprek is veilig", "only in person is safe"}),
        code<via_network>({"alleen via iemand uit het netwerk", "only through someone in the network"}),
        code<none>({"geen enkele manier is nu veilig", "no way is safe at present"}));
}

/// Someone who belongs to the household, of any age: an unborn child and a great-grandmother too.
struct Member {
    MemberId id{};
    std::optional<std::string> name{};
    std::optional<std::string> known_as{};
    std::optional<std::string> bsn{};
    std::optional<PartialDate> born{};
    std::optional<bool> unborn{};
    std::optional<Date> expected_on{};
    std::optional<Date> died_on{};
    std::optional<Sex> sex{};
    std::vector<MemberRole> roles{};
    std::optional<Date> joined_on{};
    std::optional<Date> left_on{};
    std::optional<std::string> why_left{};
    std::optional<bool> lives_in{};
    std::optional<std::string> language{};
    std::optional<bool> needs_interpreter{};
    std::optional<bool> under_guardianship{};
    std::optional<bool> intellectual_disability{};
    std::optional<Secrecy> whereabouts{};
    std::vector<MemberId> whereabouts_secret_from{};
    std::optional<SafeChannel> safe_channel{};
    std::optional<bool> knows_plan{};
    std::optional<MemberId> same_person_as{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    /// The days this person belongs to the household, as far as known: until leaving or death.
    [[nodiscard]] constexpr Period belongs() const noexcept {
        const bool died_first = died_on && (!left_on || *died_on < *left_on);
        return {joined_on, died_first ? died_on : left_on};
    }

    bool operator==(const Member&) const = default;
    static constexpr auto describe() {
        using T = Member;
        return record("Member", {"gezinslid", "member"}, "Someone who belongs to the household, of any age.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::name>{"What the person wants to be called.", Privacy::personal},
            field<&T::known_as>{"Description of someone known only by role.", Privacy::personal},
            field<&T::bsn>{"Citizen service number, nine digits as text: leading zeros count.", Privacy::personal},
            field<&T::born>{"Day of birth, as exactly as it is known.", Privacy::personal},
            field<&T::unborn>{"True for a child that is expected.", Privacy::special},
            field<&T::expected_on>{"Day an unborn child is expected.", Privacy::special, planned},
            field<&T::died_on>{"Day of death.", Privacy::personal, comes},
            field<&T::sex>{"Sex as the member wishes it recorded.", Privacy::personal},
            field<&T::roles>{"What the person is in this household."},
            field<&T::joined_on>{"First day the person belongs to the household; absent: since the case started."},
            field<&T::left_on>{"First day the person no longer belongs to it.", Privacy::open, comes},
            field<&T::why_left>{"Why the person left.", Privacy::free_text, follows<&T::left_on>},
            field<&T::lives_in>{"True when the person lives at the household's own address.", Privacy::locating},
            field<&T::language>{"Language to speak, as an ISO 639 code.", Privacy::personal},
            field<&T::needs_interpreter>{"True when an interpreter is needed.", Privacy::personal},
            field<&T::under_guardianship>{"True when an adult is under guardianship.", Privacy::special},
            field<&T::intellectual_disability>{"True when an intellectual disability is known.", Privacy::special},
            field<&T::whereabouts>{"Whether where this person is must stay secret.", Privacy::special},
            field<&T::whereabouts_secret_from>{"Members who must not learn where this person is.", Privacy::special},
            field<&T::safe_channel>{"How the person can be reached safely.", Privacy::special},
            field<&T::knows_plan>{"True when the person knows the safety plan."},
            field<&T::same_person_as>{"Another member of this file found to be the same person; reversible."},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
