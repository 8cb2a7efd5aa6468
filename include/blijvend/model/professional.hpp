#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class ProfessionalRole : std::uint8_t {
    family_social_worker,
    team_leader,
    behavioural_scientist,
    specialist,
    local_team_worker,
    other,
};

constexpr auto describe(ProfessionalRole) {
    using enum ProfessionalRole;
    return list_of<ProfessionalRole>("ProfessionalRole", "What a professional does.",
        code<family_social_worker>({"gezinsmaatschappelijk werker", "family social worker"}),
        code<team_leader>({"teamleider", "team leader"}),
        code<behavioural_scientist>({"gedragswetenschapper", "behavioural scientist"}),
        code<specialist>({"specialist", "specialist"}),
        code<local_team_worker>({"medewerker van het lokale team", "local team worker"}),
        code<other>({"anders", "other"}));
}

enum class Registration : std::uint8_t {
    skj,
    big,
    none,
    other
};

constexpr auto describe(Registration) {
    using enum Registration;
    return list_of<Registration>("Registration", "Professional register.",
        code<skj>({"SKJ", "SKJ (youth professionals)"}),
        code<big>({"BIG", "BIG (health professionals)"}),
        code<none>({"niet geregistreerd", "not registered"}),
        code<other>({"ander register", "another register"}));
}

enum class Experience : std::uint8_t {
    newcomer,
    experienced
};

constexpr auto describe(Experience) {
    using enum Experience;
    return list_of<Experience>("Experience", "A koppel often joins one of each.",
        code<newcomer>({"nieuw in dit werk", "new to this work"}),
        code<experienced>({"ervaren", "experienced"}));
}

/// The organisation that employs a professional, for a time. A secondment changes nothing here. (DOMAIN T8)
struct Home {
    std::optional<OrganisationId> organisation{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    Extra extra{};

    [[nodiscard]] constexpr Period period() const noexcept { return {since, until}; }

    bool operator==(const Home&) const = default;
    static constexpr auto describe() {
        using T = Home;
        return record("Home", {"moederorganisatie", "home organisation"}, "The organisation that employs a professional, for a time.",
            field<&T::organisation>{"The employer."},
            field<&T::since>{"First day; absent: longer than known.", Privacy::open, begins},
            field<&T::until>{"First day it no longer is.", Privacy::open, comes});
    }
};

/// Someone who works with households. A professional's own address is never stored. (DOMAIN V-20)
struct Professional {
    ProfessionalId id{};
    std::optional<std::string> name{};
    std::optional<ProfessionalRole> role{};
    std::optional<Registration> registration{};
    std::optional<std::string> registration_number{};
    std::optional<Experience> experience{};
    std::vector<Home> homes{};
    std::optional<TeamId> team{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    /// The home organisation on a day; nothing when none, or more than one, is recorded for it.
    [[nodiscard]] std::optional<OrganisationId> home_on(Date day) const noexcept {
        std::optional<OrganisationId> found;
        for (const Home& home : homes) {
            if (!home.period().contains(day) || !home.organisation) continue;
            if (found && *found != *home.organisation) return {};
            found = home.organisation;
        }
        return found;
    }

    bool operator==(const Professional&) const = default;
    static constexpr auto describe() {
        using T = Professional;
        return record("Professional", {"professional", "professional"}, "Someone who works with households.",
            field<&T::id>{"The same in every file of a region."},
            field<&T::name>{"Name.", Privacy::personal},
            field<&T::role>{"What the professional does."},
            field<&T::registration>{"Professional register."},
            field<&T::registration_number>{"Number in that register.", Privacy::personal},
            field<&T::experience>{"New to this work, or experienced."},
            field<&T::homes>{"Home organisations, by period."},
            field<&T::team>{"Team the professional works in."},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
