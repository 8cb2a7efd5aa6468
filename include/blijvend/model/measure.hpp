#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// Measures that make it safe, from voluntary to court-ordered. `cbs`: as counted in the CBS youth
/// protection tables. (DOMAIN §2.2, 14)
enum class MeasureKind : std::uint8_t {
    voluntary_safety_measure,
    restraining_order,
    supervision_order,
    provisional_supervision_order,
    out_of_home_placement,
    emergency_out_of_home_placement,
    termination_of_custody,
    guardianship,
    provisional_guardianship,
    contact_ban,
    area_ban,
    criminal_complaint,
    arrest,
    conditional_suspension,
    probation_supervision,
    aggression_programme,
    alarm_button,
    shelter,
    time_out,
};

constexpr auto describe(MeasureKind) {
    using enum MeasureKind;
    return list_of<MeasureKind>("MeasureKind", "Measures that make it safe, from voluntary to court-ordered.",
        code<voluntary_safety_measure>({"vrijwillige veiligheidsmaatregel", "voluntary safety measure"}),
        code<restraining_order>({"tijdelijk huisverbod", "temporary restraining order"}),
        code<supervision_order>({"ondertoezichtstelling", "supervision order"}, {"cbs", "OTS"}),
        code<provisional_supervision_order>({"voorlopige ondertoezichtstelling", "provisional supervision order"}, {"cbs", "VOTS"}),
        code<out_of_home_placement>({"uithuisplaatsing", "out-of-home placement"}),
        code<emergency_out_of_home_placement>({"spoeduithuisplaatsing", "emergency out-of-home placement"}),
        code<termination_of_custody>({"gezagsbeëindiging", "termination of custody"}),
        code<guardianship>({"voogdij", "guardianship"}, {"cbs", "voogdij"}),
        code<provisional_guardianship>({"voorlopige of tijdelijke voogdij", "provisional or temporary guardianship"}, {"cbs", "voorlopige/tijdelijke voogdij"}),
        code<contact_ban>({"contactverbod", "contact ban"}),
        code<area_ban>({"straat- of gebiedsverbod", "street or area ban"}),
        code<criminal_complaint>({"aangifte", "criminal complaint"}),
        code<arrest>({"aanhouding", "arrest"}),
        code<conditional_suspension>({"schorsing met voorwaarden", "conditional suspension"}),
        code<probation_supervision>({"reclasseringstoezicht", "probation supervision"}),
        code<aggression_programme>({"agressieregulatieprogramma", "aggression regulation programme"}),
        code<alarm_button>({"AWARE-knop", "alarm button"}),
        code<shelter>({"opvang", "shelter"}),
        code<time_out>({"time-out", "time-out"}));
}

/// True when the law lets somebody do it against a member's will; nothing where that depends on the case.
[[nodiscard]] constexpr std::optional<bool> coercive_by_nature(MeasureKind kind) noexcept {
    using enum MeasureKind;
    switch (kind) {
        case restraining_order:
        case supervision_order:
        case provisional_supervision_order:
        case out_of_home_placement:
        case emergency_out_of_home_placement:
        case termination_of_custody:
        case guardianship:
        case provisional_guardianship:
        case contact_ban:
        case area_ban:
        case arrest:
        case conditional_suspension:
        case probation_supervision: return true;
        case voluntary_safety_measure:
        case criminal_complaint:
        case alarm_button: return false;
        case aggression_programme:
        case shelter:
        case time_out: return {};
    }
    return {};
}

/// Lighter ways that were tried before coercion. (S-26)
enum class Alternative : std::uint8_t {
    kept_talking,
    intensive_help,
    safety_plan,
    network_help,
    stay_elsewhere,
    voluntary_placement,
    mediation,
    other,
};

constexpr auto describe(Alternative) {
    using enum Alternative;
    return list_of<Alternative>("Alternative", "Lighter ways that were tried before coercion.",
        code<kept_talking>({"in gesprek gebleven", "kept talking"}),
        code<intensive_help>({"intensieve hulp thuis", "intensive help at home"}),
        code<safety_plan>({"veiligheidsplan en afspraken", "safety plan and agreements"}),
        code<network_help>({"hulp van het eigen netwerk", "help of the network"}),
        code<stay_elsewhere>({"iemand verbleef vrijwillig ergens anders", "somebody stayed elsewhere of their own will"}),
        code<voluntary_placement>({"vrijwillige plaatsing", "voluntary placement"}),
        code<mediation>({"bemiddeling", "mediation"}),
        code<other>({"anders", "other"}));
}

/// Something that makes it safe for one or more members, by agreement or by law; also one that was
/// considered and averted.
struct Measure {
    MeasureId id{};
    std::optional<MeasureKind> kind{};
    std::optional<bool> coercive{};
    std::vector<MemberId> for_members{};
    std::optional<LegalBasis> legal_basis{};
    std::optional<std::string> article{};
    std::optional<OrganisationId> decided_by{};
    std::optional<OrganisationId> executed_by{};
    std::optional<bool> acute_danger{};
    std::vector<Alternative> alternatives_tried{};
    std::optional<std::string> reasoning{};
    std::vector<MemberId> heard{};
    std::optional<Date> heard_on{};
    std::optional<Date> considered_on{};
    std::optional<Date> requested_on{};
    std::optional<Date> decided_on{};
    std::optional<bool> granted{};
    std::optional<Date> started_on{};
    std::optional<Date> planned_until{};
    std::optional<Date> ended_on{};
    std::optional<Date> averted_on{};
    std::optional<std::string> how_averted{};
    std::optional<MeasureId> extends{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    /// Whether it is coercive: as recorded, else by its kind; nothing when neither tells.
    [[nodiscard]] constexpr std::optional<bool> is_coercive() const noexcept {
        if (coercive) return coercive;
        return kind ? coercive_by_nature(*kind) : std::nullopt;
    }

    bool operator==(const Measure&) const = default;
    static constexpr auto describe() {
        using T = Measure;
        return record("Measure", {"maatregel", "measure"}, "Something that makes it safe, by agreement or by law.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::kind>{"Kind of measure.", Privacy::special},
            field<&T::coercive>{"True when it goes against a member's will; absent: follows from the kind.", Privacy::special},
            field<&T::for_members>{"Members it applies to.", Privacy::special},
            field<&T::legal_basis>{"Ground in law."},
            field<&T::article>{"Article of law it rests on."},
            field<&T::decided_by>{"Organisation that decides."},
            field<&T::executed_by>{"Organisation that executes it."},
            field<&T::acute_danger>{"True when there was acute danger, so that there was no time for lighter ways.", Privacy::special},
            field<&T::alternatives_tried>{"Lighter ways that were tried."},
            field<&T::reasoning>{"Why nothing lighter would do.", Privacy::free_text},
            field<&T::heard>{"Members who were heard on it.", Privacy::special, follows<&T::heard_on>},
            field<&T::heard_on>{"Day of the hearing.", Privacy::open, comes},
            field<&T::considered_on>{"Day it was first considered.", Privacy::open, begins},
            field<&T::requested_on>{"Day it was asked for.", Privacy::open, comes},
            field<&T::decided_on>{"Day of the decision.", Privacy::open, comes},
            field<&T::granted>{"True when granted.", Privacy::open, follows<&T::decided_on>},
            field<&T::started_on>{"Day it started.", Privacy::open, comes},
            field<&T::planned_until>{"First day it will no longer hold.", Privacy::open, planned},
            field<&T::ended_on>{"First day it no longer held.", Privacy::open, comes},
            field<&T::averted_on>{"Day it turned out not to be needed.", Privacy::open, comes},
            field<&T::how_averted>{"What made it unnecessary.", Privacy::free_text, follows<&T::averted_on>},
            field<&T::extends>{"Measure this one prolongs."},
            field<&T::hidden_from>{"Members who must not know of it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
