#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/member.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// `corv-adres`: address kinds of the CORV/StUF Jeugdzorg 1.0.9 reference lists. The shelter and hiding
/// kinds, school and work are ours.
enum class AddressKind : std::uint8_t {
    postal,
    stay,
    registered,
    no_fixed_abode,
    detention,
    domicile,
    last_known,
    registered_home,
    registered_letter,
    open_shelter,
    secret_shelter,
    hiding,
    school,
    work,
    other,
};

constexpr auto describe(AddressKind) {
    using enum AddressKind;
    return list_of<AddressKind>("AddressKind", "What an address is to the people at it.",
        code<postal>({"postadres", "postal address"}, {"corv-adres", "01"}),
        code<stay>({"verblijfadres", "place of stay"}, {"corv-adres", "02"}),
        code<registered>({"BRP-adres", "registered address"}, {"corv-adres", "03"}),
        code<no_fixed_abode>({"zonder vaste woon- of verblijfplaats", "no fixed abode"}, {"corv-adres", "05"}),
        code<detention>({"feitelijke detentie", "actual detention"}, {"corv-adres", "08"}),
        code<domicile>({"domicilie", "domicile"}, {"corv-adres", "11"}),
        code<last_known>({"laatst bekend adres", "last known address"}, {"corv-adres", "16"}),
        code<registered_home>({"BRP-woonadres", "registered home"}, {"corv-adres", "51"}),
        code<registered_letter>({"BRP-briefadres", "registered letter address"}, {"corv-adres", "52"}),
        code<open_shelter>({"opvang, open adres", "shelter at an open address"}),
        code<secret_shelter>({"opvang, geheim adres", "shelter at a secret address"}),
        code<hiding>({"onderduikadres", "hiding place"}),
        code<school>({"school", "school"}),
        code<work>({"werk", "work"}),
        code<other>({"anders", "other"}));
}

/// A place: never an attribute of a person, because who may know it differs per viewer and per subject.
/// (DOMAIN V-01, V-02)
struct Address {
    AddressId id{};
    std::optional<AddressKind> kind{};
    std::vector<MemberId> members{};
    std::optional<std::string> street{};
    std::optional<std::string> number{};
    std::optional<std::string> postcode{};
    std::optional<std::string> place{};
    std::optional<std::string> municipality{};
    std::optional<std::string> country{};
    std::optional<std::string> description{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<Secrecy> secrecy{};
    std::vector<MemberId> secret_from{};
    std::vector<MemberId> known_to{};
    std::vector<OrganisationId> known_to_organisations{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Address&) const = default;
    static constexpr auto describe() {
        using T = Address;
        return record("Address", {"adres", "address"}, "A place where members live, stay, learn or work.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::kind>{"What the address is to the people at it.", Privacy::locating},
            field<&T::members>{"Members found there.", Privacy::locating},
            field<&T::street>{"Street.", Privacy::locating},
            field<&T::number>{"House number and addition.", Privacy::locating},
            field<&T::postcode>{"Postcode.", Privacy::locating},
            field<&T::place>{"Town.", Privacy::locating},
            field<&T::municipality>{"CBS code of the municipality.", Privacy::locating},
            field<&T::country>{"ISO 3166 code of the country.", Privacy::locating},
            field<&T::description>{"Place without an address, such as a camp site.", Privacy::locating},
            field<&T::since>{"First day.", Privacy::locating, begins},
            field<&T::until>{"First day it no longer holds.", Privacy::locating, comes},
            field<&T::secrecy>{"Whether the place must stay secret; absent protects like secret.", Privacy::special},
            field<&T::secret_from>{"Members who must never learn of it.", Privacy::special},
            field<&T::known_to>{"Members who know it.", Privacy::special},
            field<&T::known_to_organisations>{"Organisations that know it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
