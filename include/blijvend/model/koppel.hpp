#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class SeatEnd : std::uint8_t {
    case_closed,
    other_job,
    illness,
    leave,
    household_asked,
    conflict_of_interest,
    threat,
    organisation_decided,
    death,
    other,
};

constexpr auto describe(SeatEnd) {
    using enum SeatEnd;
    return list_of<SeatEnd>("SeatEnd", "Why someone's seat in a koppel, or a koppel, ended.",
        code<case_closed>({"het werk met het gezin is klaar", "the case was closed"}),
        code<other_job>({"ander werk", "another job"}),
        code<illness>({"ziekte", "illness"}),
        code<leave>({"verlof", "leave"}),
        code<household_asked>({"het gezin vroeg erom", "the household asked for it"}),
        code<conflict_of_interest>({"belangenverstrengeling", "conflict of interest"}),
        code<threat>({"bedreiging", "threat"}),
        code<organisation_decided>({"besluit van de organisatie", "decision of the organisation"}),
        code<death>({"overlijden", "death"}),
        code<other>({"anders", "other"}));
}

/// In Blijvend Veilig the same two people do both.
enum class Task : std::uint8_t {
    help,
    direction
};

constexpr auto describe(Task) {
    using enum Task;
    return list_of<Task>("Task", "What a koppel does itself.",
        code<help>({"hulpverlening", "direct help"}), code<direction>({"regie", "case direction"}));
}

/// One of the two places in a koppel: who sits there, for which organisation, how long.
struct Seat {
    SeatId id{};
    std::optional<ProfessionalId> professional{};
    std::optional<OrganisationId> organisation{};
    std::vector<Task> tasks{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<SeatEnd> why_ended{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    [[nodiscard]] constexpr Period period() const noexcept { return {since, until}; }

    bool operator==(const Seat&) const = default;
    static constexpr auto describe() {
        using T = Seat;
        return record("Seat", {"plaats in het koppel", "seat"}, "One of the two places in a koppel.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::professional>{"Who sits there."},
            field<&T::organisation>{"Home organisation as recorded with the seat; the professional's own record goes first."},
            field<&T::tasks>{"What this person does: help, direction, or both."},
            field<&T::since>{"First day.", Privacy::open, begins},
            field<&T::until>{"First day the seat is no longer this person's.", Privacy::open, comes},
            field<&T::why_ended>{"Why it ended.", Privacy::open, follows<&T::until>},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

enum class Activity : std::uint8_t {
    active,
    stepped_back,
    substituted
};

constexpr auto describe(Activity) {
    using enum Activity;
    return list_of<Activity>("Activity", "How much a member of the koppel does at present; never an end.",
        code<active>({"actief", "active"}),
        code<stepped_back>({"een stapje terug, wel bereikbaar", "stepped back, still the contact"}),
        code<substituted>({"tijdelijk waargenomen", "substituted for a while"}));
}

/// How a member of the koppel is involved, for a time: stepping back and substitution leave the seat as
/// it is.
struct Involvement {
    InvolvementId id{};
    std::optional<ProfessionalId> professional{};
    std::optional<Activity> activity{};
    std::optional<ProfessionalId> substitute{};
    std::optional<SupportId> support{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    [[nodiscard]] constexpr Period period() const noexcept { return {since, until}; }

    bool operator==(const Involvement&) const = default;
    static constexpr auto describe() {
        using T = Involvement;
        return record("Involvement", {"betrokkenheid", "involvement"}, "How a member of the koppel is involved, for a time.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::professional>{"Member of the koppel."},
            field<&T::activity>{"Active, stepped back or substituted."},
            field<&T::substitute>{"Who stands in, when substituted."},
            field<&T::support>{"Specialist help the member steps back for."},
            field<&T::since>{"First day.", Privacy::open, begins},
            field<&T::until>{"First day it no longer holds.", Privacy::open, comes},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

/// The two professionals, of different organisations, who stay with one household for the whole
/// trajectory and do both help and direction.
struct Koppel {
    KoppelId id{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<SeatEnd> why_ended{};
    std::vector<Seat> seats{};
    std::vector<Involvement> involvements{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    [[nodiscard]] constexpr Period period() const noexcept { return {since, until}; }

    bool operator==(const Koppel&) const = default;
    static constexpr auto describe() {
        using T = Koppel;
        return record("Koppel", {"koppel", "koppel"}, "The two professionals who stay with one household.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::since>{"Day the koppel was assigned to the household.", Privacy::open, begins},
            field<&T::until>{"First day the household is no longer this koppel's.", Privacy::open, comes},
            field<&T::why_ended>{"Why it ended.", Privacy::open, follows<&T::until>},
            field<&T::seats>{"The two places, with everyone who ever sat there."},
            field<&T::involvements>{"Stepping back and substitution."},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
