#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/nature.hpp>
#include <blijvend/model/someone.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// Instruments whose result is kept. Their items are not: most are licensed. (DOMAIN §6)
enum class Instrument : std::uint8_t {
    triage_veilig_thuis,
    safety_assessment,
    lirik,
    arij,
    rihg,
    sash,
    zrm,
    signs_of_safety,
    cts2,
    joint_analysis,
    other,
};

constexpr auto describe(Instrument) {
    using enum Instrument;
    return list_of<Instrument>("Instrument", "Instruments whose result is kept.",
        code<triage_veilig_thuis>({"triage-instrument Veilig Thuis", "Veilig Thuis triage instrument"}),
        code<safety_assessment>({"veiligheidsbeoordeling", "safety assessment"}),
        code<lirik>({"LIRIK", "LIRIK"}),
        code<arij>({"ARIJ", "ARIJ"}),
        code<rihg>({"RiHG", "RiHG"}),
        code<sash>({"SASH", "SASH"}),
        code<zrm>({"Zelfredzaamheid-Matrix", "Self-Sufficiency Matrix"}),
        code<signs_of_safety>({"Signs of Safety", "Signs of Safety"}),
        code<cts2>({"CTS2 of CTSPC", "CTS2 or CTSPC"}),
        code<joint_analysis>({"gezamenlijke analyse", "joint analysis"}),
        code<other>({"anders", "other"}));
}

enum class AssessmentKind : std::uint8_t {
    safety,
    investigation,
    risk,
    joint_analysis,
    other
};

constexpr auto describe(AssessmentKind) {
    using enum AssessmentKind;
    return list_of<AssessmentKind>("AssessmentKind", "What an assessment is for.",
        code<safety>({"veiligheidsbeoordeling na een melding", "safety assessment after a notification"}),
        code<investigation>({"onderzoek door Veilig Thuis", "investigation by Veilig Thuis"}),
        code<risk>({"risicotaxatie", "risk assessment"}),
        code<joint_analysis>({"gezamenlijke analyse", "joint analysis"}),
        code<other>({"anders", "other"}));
}

/// Where the responsibility lies after a safety assessment. (DOMAIN §2.2, 5)
enum class AssessmentOutcome : std::uint8_t {
    no_follow_up,
    local_field,
    professional_involved,
    multidisciplinary_team,
    veilig_thuis,
    investigation,
    request_child_protection_board,
    conditions_and_follow_up,
    ended,
};

constexpr auto describe(AssessmentOutcome) {
    using enum AssessmentOutcome;
    return list_of<AssessmentOutcome>("AssessmentOutcome", "Where the responsibility lies after an assessment.",
        code<no_follow_up>({"geen vervolg nodig", "no follow-up needed"}),
        code<local_field>({"het lokale veld", "the local field"}),
        code<professional_involved>({"een professional die al betrokken is", "a professional involved already"}),
        code<multidisciplinary_team>({"een multidisciplinair team", "a multidisciplinary team"}),
        code<veilig_thuis>({"Veilig Thuis", "Veilig Thuis"}),
        code<investigation>({"Veilig Thuis onderzoekt zelf", "Veilig Thuis investigates itself"}),
        code<request_child_protection_board>({"verzoek aan de Raad voor de Kinderbescherming", "request to the Child Protection Board"}),
        code<conditions_and_follow_up>({"Voorwaarden en Vervolg", "conditions and follow-up"}),
        code<ended>({"beëindigd", "ended"}));
}

/// Outcome of an investigation for one nature of violence. (CBS 84853NED)
enum class Confirmation : std::uint8_t {
    confirmed,
    not_confirmed,
    refuted,
    ended_early
};

constexpr auto describe(Confirmation) {
    using enum Confirmation;
    return list_of<Confirmation>("Confirmation", "Outcome of an investigation for one nature of violence.",
        code<confirmed>({"bevestigd", "confirmed"}, {"cbs", "bevestigd"}),
        code<not_confirmed>({"niet bevestigd", "not confirmed"}, {"cbs", "niet bevestigd"}),
        code<refuted>({"weerlegd", "refuted"}, {"cbs", "weerlegd"}),
        code<ended_early>({"voortijdig afgesloten", "ended early"}, {"cbs", "voortijdig afgesloten"}));
}

/// Level of a stalking screening. (CORV)
enum class SashLevel : std::uint8_t {
    low,
    moderate,
    high
};

constexpr auto describe(SashLevel) {
    using enum SashLevel;
    return list_of<SashLevel>("SashLevel", "Level of a stalking screening.",
        code<low>({"laag", "low"}, {"corv", "laag"}),
        code<moderate>({"matig", "moderate"}, {"corv", "matig"}),
        code<high>({"hoog", "high"}, {"corv", "hoog"}));
}

/// The eight minimum conditions for safety. (DOMAIN §2.2, 18)
enum class MinimumCondition : std::uint8_t {
    no_abuse,
    basic_care,
    affection,
    structure,
    supervision,
    child_feels_safe,
    capacity_to_change,
    network_support,
};

constexpr auto describe(MinimumCondition) {
    using enum MinimumCondition;
    return list_of<MinimumCondition>("MinimumCondition", "The eight minimum conditions for safety.",
        code<no_abuse>({"geen seksueel, lichamelijk of psychisch geweld", "no sexual, physical or psychological abuse"}),
        code<basic_care>({"verzorging en bescherming", "basic care and protection"}),
        code<affection>({"liefdevolle aandacht", "affectionate attention"}),
        code<structure>({"regelmaat en structuur", "regularity and structure"}),
        code<supervision>({"genoeg toezicht door volwassenen", "enough adult supervision"}),
        code<child_feels_safe>({"het kind voelt zich veilig", "the child feels safe"}),
        code<capacity_to_change>({"de ouders kunnen veranderen", "the parents are able to change"}),
        code<network_support>({"steun uit het netwerk", "support from the network"}));
}

/// How safe one rater finds it for one member: kept per rater, never merged into one score.
struct Rating {
    std::optional<Someone> rater{};
    std::optional<MemberId> about{};
    std::optional<Score> score{};
    std::optional<Date> on{};
    Extra extra{};

    bool operator==(const Rating&) const = default;
    static constexpr auto describe() {
        using T = Rating;
        return record("Rating", {"cijfer voor veiligheid", "safety rating"}, "How safe one rater finds it for one member.",
            field<&T::rater>{"Who gives the score: a member, a child too, someone in the network, a professional.", Privacy::special},
            field<&T::about>{"Member it is about; absent: the household.", Privacy::special},
            field<&T::score>{"0 not safe at all, 10 fully safe.", Privacy::special},
            field<&T::on>{"Day it was given.", Privacy::special, begins});
    }
};

struct ConditionCheck {
    std::optional<MinimumCondition> condition{};
    std::optional<bool> holds{};
    Extra extra{};

    bool operator==(const ConditionCheck&) const = default;
    static constexpr auto describe() {
        using T = ConditionCheck;
        return record("ConditionCheck", {"voorwaarde voor veiligheid", "condition for safety"}, "Whether one minimum condition for safety holds.",
            field<&T::condition>{"The condition."},
            field<&T::holds>{"True when it holds.", Privacy::special});
    }
};

struct NatureFinding {
    std::optional<Nature> nature{};
    std::optional<Confirmation> confirmation{};
    Extra extra{};

    bool operator==(const NatureFinding&) const = default;
    static constexpr auto describe() {
        using T = NatureFinding;
        return record("NatureFinding", {"uitkomst per aard", "finding per nature"}, "What an investigation found for one nature of violence.",
            field<&T::nature>{"Nature of violence.", Privacy::special},
            field<&T::confirmation>{"Whether it was confirmed.", Privacy::special});
    }
};

/// A judgement of safety with an instrument. Once signed it does not change: a correction is a new
/// record. The library never computes one.
struct Assessment {
    AssessmentId id{};
    std::optional<AssessmentKind> kind{};
    std::optional<Instrument> instrument{};
    std::optional<std::string> instrument_version{};
    std::optional<NotificationId> notification{};
    std::vector<MemberId> members{};
    std::vector<ProfessionalId> by{};
    std::vector<OrganisationId> organisations{};
    std::optional<Date> started_on{};
    std::optional<Date> finished_on{};
    std::optional<Date> signed_on{};
    std::optional<Date> household_told_on{};
    std::optional<bool> acute{};
    std::optional<bool> structural{};
    std::optional<AssessmentOutcome> outcome{};
    std::vector<NatureFinding> findings{};
    std::vector<Rating> ratings{};
    std::vector<ConditionCheck> conditions{};
    std::optional<SashLevel> sash{};
    std::optional<Date> next_on{};
    std::optional<std::string> text{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Assessment&) const = default;
    static constexpr auto describe() {
        using T = Assessment;
        return record("Assessment", {"beoordeling", "assessment"}, "A judgement of safety with an instrument.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::kind>{"What it is for."},
            field<&T::instrument>{"Instrument used."},
            field<&T::instrument_version>{"Version of the instrument."},
            field<&T::notification>{"Notification it answers."},
            field<&T::members>{"Members it is about; empty: the whole household."},
            field<&T::by>{"Professionals who made it."},
            field<&T::organisations>{"Organisations that made it together."},
            field<&T::started_on>{"Day it was begun.", Privacy::open, begins},
            field<&T::finished_on>{"Day it was finished.", Privacy::open, comes},
            field<&T::signed_on>{"Day it was signed.", Privacy::open, comes},
            field<&T::household_told_on>{"Day the household was told the outcome.", Privacy::open, comes},
            field<&T::acute>{"True when it found acute unsafety.", Privacy::special, follows<&T::finished_on>},
            field<&T::structural>{"True when it found structural unsafety.", Privacy::special, follows<&T::finished_on>},
            field<&T::outcome>{"Where the responsibility lies.", Privacy::open, follows<&T::finished_on>},
            field<&T::findings>{"What it found per nature of violence.", Privacy::special, follows<&T::finished_on>},
            field<&T::ratings>{"How safe each rater finds it.", Privacy::special},
            field<&T::conditions>{"Minimum conditions that hold or do not.", Privacy::special, follows<&T::finished_on>},
            field<&T::sash>{"Level of the stalking screening.", Privacy::special, follows<&T::finished_on>},
            field<&T::next_on>{"Day of the next assessment.", Privacy::open, planned},
            field<&T::text>{"What was found.", Privacy::free_text, follows<&T::finished_on>},
            field<&T::hidden_from>{"Members who must not read it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
