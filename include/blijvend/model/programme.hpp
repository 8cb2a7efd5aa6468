#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/deviation.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/organisation.hpp>
#include <blijvend/model/professional.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// One organisation's function in a team, for a time. A regional safety team has at least the functions
/// of a certified institution, Veilig Thuis and the Child Protection Board. (S-33)
struct TeamFunction {
    TeamFunctionId id{};
    std::optional<OrganisationKind> function{};
    std::optional<OrganisationId> organisation{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    [[nodiscard]] constexpr Period period() const noexcept { return {since, until}; }

    bool operator==(const TeamFunction&) const = default;
    static constexpr auto describe() {
        using T = TeamFunction;
        return record("TeamFunction", {"functie in een team", "team function"}, "One organisation's function in a team, for a time.",
            field<&T::id>{"Stable inside one programme file."},
            field<&T::function>{"The function, as the kind of organisation that has it by law."},
            field<&T::organisation>{"Organisation that fills it."},
            field<&T::since>{"First day.", Privacy::open, begins},
            field<&T::until>{"First day it no longer does.", Privacy::open, comes},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

/// A team that works with households in one area.
struct Team {
    TeamId id{};
    std::optional<std::string> name{};
    std::optional<std::string> region{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::vector<TeamFunction> functions{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Team&) const = default;
    static constexpr auto describe() {
        using T = Team;
        return record("Team", {"team", "team"}, "A team that works with households in one area.",
            field<&T::id>{"The same in every file of a region."},
            field<&T::name>{"Name of the team."},
            field<&T::region>{"Area it works in."},
            field<&T::since>{"First day.", Privacy::open, begins},
            field<&T::until>{"First day it no longer exists.", Privacy::open, comes},
            field<&T::functions>{"Functions present in it."},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

/// A stretch of time in which somebody can be reached and can go: crises come by day and by night.
struct Availability {
    AvailabilityId id{};
    std::optional<TeamId> team{};
    std::optional<ProfessionalId> professional{};
    std::optional<Instant> since{};
    std::optional<Instant> until{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Availability&) const = default;
    static constexpr auto describe() {
        using T = Availability;
        return record("Availability", {"bereikbaarheid", "availability"}, "A stretch of time in which somebody can be reached and can go.",
            field<&T::id>{"Stable inside one programme file."},
            field<&T::team>{"Team it is for."},
            field<&T::professional>{"Who is available."},
            field<&T::since>{"From this moment on.", Privacy::open, planned},
            field<&T::until>{"Until this moment.", Privacy::open, planned},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

/// The weekly meeting in which a team looks back and learns. Holds nothing about a household.
struct Reflection {
    ReflectionId id{};
    std::optional<TeamId> team{};
    std::optional<Date> on{};
    std::optional<Count> cases_discussed{};
    std::vector<std::string> questions{};
    std::vector<std::string> learnings{};
    std::optional<std::string> why_not_monday{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Reflection&) const = default;
    static constexpr auto describe() {
        using T = Reflection;
        return record("Reflection", {"wekelijkse reflectie", "weekly reflection"}, "The weekly meeting in which a team looks back and learns.",
            field<&T::id>{"Stable inside one programme file."},
            field<&T::team>{"Team that met."},
            field<&T::on>{"Day of the meeting.", Privacy::open, begins},
            field<&T::cases_discussed>{"How many cases were discussed."},
            field<&T::questions>{"Questions that were raised, without data on persons.", Privacy::free_text},
            field<&T::learnings>{"What was learned, without data on persons.", Privacy::free_text},
            field<&T::why_not_monday>{"Why it was not on a Monday.", Privacy::free_text},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

/// An organisation's seat in the steering group. Not every team partner has one, nor the reverse. (DOMAIN T1)
struct SteeringSeat {
    SteeringSeatId id{};
    std::optional<OrganisationId> organisation{};
    std::optional<std::string> director{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    [[nodiscard]] constexpr Period period() const noexcept { return {since, until}; }

    bool operator==(const SteeringSeat&) const = default;
    static constexpr auto describe() {
        using T = SteeringSeat;
        return record("SteeringSeat", {"plaats in de stuurgroep", "steering seat"}, "An organisation's seat in the steering group, for a time.",
            field<&T::id>{"Stable inside one programme file."},
            field<&T::organisation>{"Organisation it is for."},
            field<&T::director>{"Director who sits there.", Privacy::personal},
            field<&T::since>{"First day.", Privacy::open, begins},
            field<&T::until>{"First day it no longer does.", Privacy::open, comes},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

/// How many households a koppel has, and how its two members are supported, on one day. (S-29)
struct KoppelLoad {
    KoppelLoadId id{};
    std::optional<TeamId> team{};
    std::vector<ProfessionalId> professionals{};
    std::optional<Date> on{};
    std::optional<Count> households{};
    std::optional<Date> supported_on{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const KoppelLoad&) const = default;
    static constexpr auto describe() {
        using T = KoppelLoad;
        return record("KoppelLoad", {"caseload van een koppel", "caseload of a koppel"}, "How many households a koppel has, and how it is supported.",
            field<&T::id>{"Stable inside one programme file."},
            field<&T::team>{"Team of the koppel."},
            field<&T::professionals>{"The two members of the koppel."},
            field<&T::on>{"Day of the count.", Privacy::open, begins},
            field<&T::households>{"Households the koppel has on that day."},
            field<&T::supported_on>{"Last day, on or before the day of the count, on which the two were given support themselves."},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

/// What is not one household's: the partners, the teams, who is available, and how the work is steered.
struct Programme {
    ProgrammeId id{};
    std::optional<std::string> name{};
    std::vector<Organisation> organisations{};
    std::vector<Professional> professionals{};
    std::vector<Team> teams{};
    std::vector<Availability> availabilities{};
    std::vector<Reflection> reflections{};
    std::vector<SteeringSeat> steering_seats{};
    std::vector<KoppelLoad> koppel_loads{};
    std::vector<Deviation> deviations{};
    Extra extra{};

    bool operator==(const Programme&) const = default;
    static constexpr auto describe() {
        using T = Programme;
        return record("Programme", {"programma", "programme"}, "What is not one household's.",
            field<&T::id>{"The same wherever this programme is known."},
            field<&T::name>{"Name of the cooperation."},
            field<&T::organisations>{"Partners, by period."},
            field<&T::professionals>{"Who works in it."},
            field<&T::teams>{"Teams and the functions in them."},
            field<&T::availabilities>{"Who can be reached and can go, when."},
            field<&T::reflections>{"Weekly reflections."},
            field<&T::steering_seats>{"Seats in the steering group."},
            field<&T::koppel_loads>{"Households per koppel."},
            field<&T::deviations>{"Reasoned exceptions."});
    }
};

}  // namespace blijvend
