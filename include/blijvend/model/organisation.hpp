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

/// Kinds of organisation around a household. (DOMAIN §2.2, 11)
enum class OrganisationKind : std::uint8_t {
    certified_institution,
    veilig_thuis,
    child_protection_board,
    womens_shelter,
    local_team,
    municipality,
    certified_institution_lvb,
    police,
    public_prosecution,
    probation,
    safety_house,
    court,
    adult_mental_health,
    youth_mental_health,
    addiction_care,
    debt_counselling,
    youth_care_provider,
    school,
    general_practitioner,
    youth_health_care,
    childcare,
    housing_association,
    volunteers,
    legal_profession,
    other,
};

constexpr auto describe(OrganisationKind) {
    using enum OrganisationKind;
    return list_of<OrganisationKind>("OrganisationKind", "Kinds of organisation around a household.",
        code<certified_institution>({"gecertificeerde instelling", "certified youth-protection body"}),
        code<veilig_thuis>({"Veilig Thuis", "Veilig Thuis (advice and reporting point)"}),
        code<child_protection_board>({"Raad voor de Kinderbescherming", "Child Protection Board"}),
        code<womens_shelter>({"vrouwenopvang", "women's shelter"}),
        code<local_team>({"lokaal team of Ouder- en Kindteam", "local team"}),
        code<municipality>({"gemeente", "municipality"}),
        code<certified_institution_lvb>({"gecertificeerde instelling voor mensen met een beperking", "certified body for people with a disability"}),
        code<police>({"politie", "police"}),
        code<public_prosecution>({"Openbaar Ministerie", "public prosecution"}),
        code<probation>({"reclassering", "probation"}),
        code<safety_house>({"Zorg- en Veiligheidshuis", "care and safety house"}),
        code<court>({"rechtbank", "court"}),
        code<adult_mental_health>({"ggz voor volwassenen", "adult mental health care"}),
        code<youth_mental_health>({"ggz voor jeugd", "youth mental health care"}),
        code<addiction_care>({"verslavingszorg", "addiction care"}),
        code<debt_counselling>({"schuldhulp", "debt counselling"}),
        code<youth_care_provider>({"jeugdhulpaanbieder", "youth care provider"}),
        code<school>({"school", "school"}),
        code<general_practitioner>({"huisarts", "general practitioner"}),
        code<youth_health_care>({"jeugdgezondheidszorg", "youth health care"}),
        code<childcare>({"kinderopvang", "childcare"}),
        code<housing_association>({"woningcorporatie", "housing association"}),
        code<volunteers>({"vrijwilligersorganisatie", "volunteer organisation"}),
        code<legal_profession>({"advocatuur", "legal profession"}),
        code<other>({"anders", "other"}));
}

/// What the law lets an organisation do; responsibility without the power to act is a known failure.
enum class Power : std::uint8_t {
    execute_protection_measures,
    request_protection_measures,
    investigate_reports,
    impose_restraining_order,
    arrest,
    prosecute,
    supervise_offenders,
    shelter,
    grant_municipal_help,
    treat,
};

constexpr auto describe(Power) {
    using enum Power;
    return list_of<Power>("Power", "What the law lets an organisation do.",
        code<execute_protection_measures>({"kinderbeschermingsmaatregelen uitvoeren", "execute child-protection measures"}),
        code<request_protection_measures>({"een maatregel vragen aan de rechter", "ask a court for a protection measure"}),
        code<investigate_reports>({"meldingen onderzoeken", "investigate reports"}),
        code<impose_restraining_order>({"een huisverbod opleggen", "impose a restraining order"}),
        code<arrest>({"aanhouden", "arrest"}),
        code<prosecute>({"vervolgen", "prosecute"}),
        code<supervise_offenders>({"toezicht houden op verdachten en daders", "supervise suspects and offenders"}),
        code<shelter>({"opvang bieden", "give shelter"}),
        code<grant_municipal_help>({"hulp van de gemeente toekennen", "grant municipal help"}),
        code<treat>({"behandelen", "treat"}));
}

/// An organisation, and the time it is a partner in the cooperation: partners come and go. (DOMAIN T1)
struct Organisation {
    OrganisationId id{};
    std::optional<OrganisationKind> kind{};
    std::optional<std::string> name{};
    std::optional<std::string> oin{};
    std::optional<std::string> kvk{};
    std::optional<std::string> agb{};
    std::vector<Power> powers{};
    std::optional<Date> partner_since{};
    std::optional<Date> partner_until{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Organisation&) const = default;
    static constexpr auto describe() {
        using T = Organisation;
        return record("Organisation", {"organisatie", "organisation"}, "An organisation around the household.",
            field<&T::id>{"The same in every file of a region."},
            field<&T::kind>{"Kind of organisation."},
            field<&T::name>{"Name of the organisation."},
            field<&T::oin>{"Organisation identification number, twenty digits as text."},
            field<&T::kvk>{"Chamber of Commerce number."},
            field<&T::agb>{"Care provider code."},
            field<&T::powers>{"What the law lets it do."},
            field<&T::partner_since>{"First day as a partner in the cooperation."},
            field<&T::partner_until>{"First day it no longer is.", Privacy::open, comes},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
