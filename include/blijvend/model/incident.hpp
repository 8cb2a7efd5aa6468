#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/core/partial_date.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/nature.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// Kind of place, which locates nobody.
enum class PlaceKind : std::uint8_t {
    home,
    elsewhere_indoors,
    street,
    school,
    work,
    office,
    shelter,
    online,
    other
};

constexpr auto describe(PlaceKind) {
    using enum PlaceKind;
    return list_of<PlaceKind>("PlaceKind", "Kind of place, which locates nobody.",
        code<home>({"thuis", "at home"}),
        code<elsewhere_indoors>({"binnen, ergens anders", "indoors elsewhere"}),
        code<street>({"op straat", "in the street"}),
        code<school>({"op school", "at school"}),
        code<work>({"op het werk", "at work"}),
        code<office>({"op kantoor", "at an office"}),
        code<shelter>({"in de opvang", "in a shelter"}),
        code<online>({"online of telefonisch", "online or by phone"}),
        code<other>({"anders", "other"}));
}

/// `corv`: capacity in an incident. Households read "wie het onveilig maakt" for the suspect. (DOMAIN §2.2, 10)
enum class Capacity : std::uint8_t {
    suspect,
    victim,
    injured_party,
    witness,
    complainant
};

constexpr auto describe(Capacity) {
    using enum Capacity;
    return list_of<Capacity>("Capacity", "What someone was in one incident.",
        code<suspect>({"wie het onveilig maakte", "person causing unsafety"}, {"corv", "verdachte"}),
        code<victim>({"slachtoffer", "victim"}, {"corv", "slachtoffer"}),
        code<injured_party>({"benadeelde", "injured party"}, {"corv", "benadeelde"}),
        code<witness>({"getuige", "witness"}, {"corv", "getuige"}),
        code<complainant>({"aangever", "complainant"}, {"corv", "aangever"}));
}

enum class Injury : std::uint8_t {
    none,
    light,
    serious,
    fatal
};

constexpr auto describe(Injury) {
    using enum Injury;
    return list_of<Injury>("Injury", "How badly somebody was hurt.",
        code<none>({"geen letsel", "none"}),
        code<light>({"licht letsel", "light"}),
        code<serious>({"ernstig letsel", "serious"}),
        code<fatal>({"dodelijk", "fatal"}));
}

/// One member's part in one incident.
struct Part {
    std::optional<MemberId> member{};
    std::optional<Capacity> capacity{};
    std::optional<Injury> injury{};
    Extra extra{};

    bool operator==(const Part&) const = default;
    static constexpr auto describe() {
        using T = Part;
        return record("Part", {"aandeel", "part"}, "One member's part in one incident.",
            field<&T::member>{"The member.", Privacy::special},
            field<&T::capacity>{"What the member was in it.", Privacy::special},
            field<&T::injury>{"How badly the member was hurt.", Privacy::special});
    }
};

/// Something unsafe that happened. Members may be victim in one and cause another.
struct Incident {
    IncidentId id{};
    std::optional<PartialDate> happened_on{};
    std::optional<PartialDate> happened_until{};
    std::optional<Moment> at{};
    std::optional<PlaceKind> place{};
    std::optional<std::string> where{};
    std::vector<Nature> natures{};
    std::vector<SafetySignal> signals{};
    std::vector<Part> parts{};
    std::optional<std::vector<MemberId>> children_present{};
    std::optional<bool> weapon{};
    std::optional<bool> police{};
    std::optional<bool> arrest{};
    std::optional<bool> charge{};
    std::optional<std::string> text{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Incident&) const = default;
    static constexpr auto describe() {
        using T = Incident;
        return record("Incident", {"voorval", "incident"}, "Something unsafe that happened.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::happened_on>{"Day it happened or began, as exactly as known.", Privacy::special, begins},
            field<&T::happened_until>{"Last day, for something that went on.", Privacy::special},
            field<&T::at>{"Moment it happened, when the time is known.", Privacy::special, comes},
            field<&T::place>{"Kind of place.", Privacy::special},
            field<&T::where>{"The place itself.", Privacy::locating},
            field<&T::natures>{"Nature of the violence.", Privacy::special},
            field<&T::signals>{"Additional information on safety.", Privacy::special},
            field<&T::parts>{"Who was what in it.", Privacy::special},
            field<&T::children_present>{"Children who were there; empty: none.", Privacy::special},
            field<&T::weapon>{"True when a weapon was used or shown.", Privacy::special},
            field<&T::police>{"True when the police came.", Privacy::special},
            field<&T::arrest>{"True when someone was arrested.", Privacy::special},
            field<&T::charge>{"True when someone pressed charges.", Privacy::special},
            field<&T::text>{"What happened.", Privacy::free_text},
            field<&T::hidden_from>{"Members who must not read this record.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
