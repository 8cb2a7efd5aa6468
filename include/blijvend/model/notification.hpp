#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/core/partial_date.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/nature.hpp>
#include <blijvend/model/relation.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// `corv`: the notification kinds of CORV 1.0.9.
enum class NotificationKind : std::uint8_t {
    veilig_thuis,
    non_acute_care,
    safety_house,
    other
};

constexpr auto describe(NotificationKind) {
    using enum NotificationKind;
    return list_of<NotificationKind>("NotificationKind", "To whom a notification was made.",
        code<veilig_thuis>({"melding bij Veilig Thuis", "report to Veilig Thuis"}, {"corv", "VT"}),
        code<non_acute_care>({"niet-acute zorgmelding", "non-acute care notification"}, {"corv", "NAZ"}),
        code<safety_house>({"melding bij het Zorg- en Veiligheidshuis", "notification to the safety house"}, {"corv", "ZVH"}),
        code<other>({"andere melding", "other notification"}));
}

/// Who reports. (CBS; DOMAIN §2.2, 7)
enum class ReporterKind : std::uint8_t {
    non_professional,
    health_care,
    mental_health_care,
    childcare,
    education,
    school_attendance_office,
    youth_care,
    justice_and_safety,
    veilig_thuis_other_region,
    veilig_thuis_tailor_made,
    other_professional,
};

constexpr auto describe(ReporterKind) {
    using enum ReporterKind;
    return list_of<ReporterKind>("ReporterKind", "Who reports, as CBS counts it.",
        code<non_professional>({"niet-professioneel", "non-professional"}, {"cbs", "niet-professioneel"}),
        code<health_care>({"gezondheidszorg", "health care"}, {"cbs", "gezondheidszorg"}),
        code<mental_health_care>({"ggz", "mental health care"}, {"cbs", "ggz"}),
        code<childcare>({"kinderopvang", "childcare"}, {"cbs", "kinderopvang"}),
        code<education>({"onderwijs", "education"}, {"cbs", "onderwijs"}),
        code<school_attendance_office>({"bureau leerplicht", "school attendance office"}, {"cbs", "bureau leerplicht"}),
        code<youth_care>({"jeugdzorg", "youth care"}, {"cbs", "jeugdzorg"}),
        code<justice_and_safety>({"justitie en veiligheid", "justice and safety"}, {"cbs", "justitie en veiligheid"}),
        code<veilig_thuis_other_region>({"Veilig Thuis van een andere regio", "Veilig Thuis of another region"}, {"cbs", "VT andere regio"}),
        code<veilig_thuis_tailor_made>({"Veilig Thuis, regionaal maatwerk", "Veilig Thuis, regional tailor-made"}, {"cbs", "VT regionaal maatwerk"}),
        code<other_professional>({"andere professional", "other professional"}, {"cbs", "overig"}));
}

/// Reporter and informant are distinct positions in law. (CORV JZR 391-393)
enum class ReporterRole : std::uint8_t {
    reporter,
    informant,
    contact_person
};

constexpr auto describe(ReporterRole) {
    using enum ReporterRole;
    return list_of<ReporterRole>("ReporterRole", "Position of the person a notification came from.",
        code<reporter>({"melder", "reporter"}, {"corv-jzr", "391"}),
        code<informant>({"informant", "informant"}, {"corv-jzr", "392"}),
        code<contact_person>({"contactpersoon", "contact person"}, {"corv-jzr", "393"}));
}

enum class EnrichmentReason : std::uint8_t {
    veilig_thuis_report,
    restraining_order,
    safety_house_basic,
    safety_house_plus,
    radicalisation,
    prosecution_decision,
};

constexpr auto describe(EnrichmentReason) {
    using enum EnrichmentReason;
    return list_of<EnrichmentReason>("EnrichmentReason", "Why information is asked to be added. (CORV 01-06)",
        code<veilig_thuis_report>({"melding bij Veilig Thuis", "report to Veilig Thuis"}, {"corv", "01"}),
        code<restraining_order>({"tijdelijk huisverbod", "temporary restraining order"}, {"corv", "02"}),
        code<safety_house_basic>({"Zorg- en Veiligheidshuis, basis", "safety house, basic"}, {"corv", "03"}),
        code<safety_house_plus>({"Zorg- en Veiligheidshuis, plus", "safety house, plus"}, {"corv", "04"}),
        code<radicalisation>({"radicalisering", "radicalisation"}, {"corv", "05"}),
        code<prosecution_decision>({"beslissing van het Openbaar Ministerie", "decision of the public prosecution"}, {"corv", "06"}));
}

/// What Veilig Thuis or the safety house did with a notification. (CORV 1.0.9)
enum class FeedbackStatus : std::uint8_t {
    not_admissible,
    next_steps,
    handover_after_steps,
    no_next_steps,
    tailor_made,
    handed_over,
    closed,
    wrongly_addressed,
    safety_house_case,
    safety_house_triage,
    safety_house_otherwise,
};

constexpr auto describe(FeedbackStatus) {
    using enum FeedbackStatus;
    return list_of<FeedbackStatus>("FeedbackStatus", "What was done with a notification.",
        code<not_admissible>({"niet ontvankelijk", "not admissible"}, {"corv", "VT-00"}),
        code<next_steps>({"vervolgstappen bij Veilig Thuis", "next steps with Veilig Thuis"}, {"corv", "VT-01-01"}),
        code<handover_after_steps>({"overdracht", "handover"}, {"corv", "VT-01-02"}),
        code<no_next_steps>({"geen vervolgstappen", "no next steps"}, {"corv", "VT-01-03"}),
        code<tailor_made>({"regionaal maatwerk", "regional tailor-made"}, {"corv", "VT-01-04"}),
        code<handed_over>({"overgedragen", "handed over"}, {"corv", "VT-02"}),
        code<closed>({"afgesloten zonder overdracht", "closed without handover"}, {"corv", "VT-03"}),
        code<wrongly_addressed>({"verkeerd geadresseerd", "wrongly addressed"}, {"corv", "VT-99"}),
        code<safety_house_case>({"in behandeling als casus", "in treatment as a case"}, {"corv", "ZVH-01"}),
        code<safety_house_triage>({"verdere triage", "further triage"}, {"corv", "ZVH-02"}),
        code<safety_house_otherwise>({"anders opgepakt", "dealt with otherwise"}, {"corv", "ZVH-03"}));
}

/// What was known before. (CBS 85361NED; DOMAIN §2.2, 6)
enum class PriorInvolvement : std::uint8_t {
    first,
    several_known,
    one_known,
    during_assessment,
    after_assessment,
    during_monitoring,
    unclassified,
};

constexpr auto describe(PriorInvolvement) {
    using enum PriorInvolvement;
    return list_of<PriorInvolvement>("PriorInvolvement", "What was known of the people in a report before it.",
        code<first>({"eerste melding", "first report"}),
        code<several_known>({"hermelding, meer personen bekend", "re-report, several people known"}),
        code<one_known>({"hermelding, een persoon bekend", "re-report, one person known"}),
        code<during_assessment>({"vervolgmelding tijdens de beoordeling", "follow-up during the assessment"}),
        code<after_assessment>({"vervolgmelding na de beoordeling", "follow-up after the assessment"}),
        code<during_monitoring>({"vervolgmelding tijdens het volgen", "follow-up during monitoring"}),
        code<unclassified>({"niet ingedeeld", "not classified"}));
}

enum class InformingWay : std::uint8_t {
    oral,
    written,
    phone,
    email,
    unnamed
};

constexpr auto describe(InformingWay) {
    using enum InformingWay;
    return list_of<InformingWay>("InformingWay", "How somebody was told. (CORV Informering)",
        code<oral>({"mondeling", "orally"}, {"corv", "mondeling"}),
        code<written>({"schriftelijk", "in writing"}, {"corv", "schriftelijk"}),
        code<phone>({"telefonisch", "by phone"}, {"corv", "telefonisch"}),
        code<email>({"per e-mail", "by e-mail"}, {"corv", "e-mail"}),
        code<unnamed>({"niet benoemd", "not named"}, {"corv", "onbenoemd"}));
}

/// Whether the people concerned were told of a notification; if not, why not.
struct Informing {
    std::vector<MemberId> members{};
    std::optional<bool> informed{};
    std::optional<std::string> why_not{};
    std::optional<InformingWay> way{};
    std::optional<Date> on{};
    std::optional<std::string> reaction{};
    Extra extra{};

    bool operator==(const Informing&) const = default;
    static constexpr auto describe() {
        using T = Informing;
        return record("Informing", {"informering", "informing"}, "Whether the people concerned were told of a notification.",
            field<&T::members>{"Who was told."},
            field<&T::informed>{"True when told."},
            field<&T::why_not>{"Why they were not told.", Privacy::free_text},
            field<&T::way>{"How they were told."},
            field<&T::on>{"Day they were told.", Privacy::open, begins},
            field<&T::reaction>{"How they reacted.", Privacy::free_text});
    }
};

/// What somebody who reported was told: after the assessment, and again after an investigation. (P-04)
struct Feedback {
    std::optional<Date> on{};
    std::optional<FeedbackStatus> status{};
    Extra extra{};

    bool operator==(const Feedback&) const = default;
    static constexpr auto describe() {
        using T = Feedback;
        return record("Feedback", {"terugkoppeling", "feedback"}, "What somebody who reported was told.",
            field<&T::on>{"Day the reporter was told.", Privacy::open, begins},
            field<&T::status>{"What was done with the notification."});
    }
};

/// A report or signal about the household. A crisis notification asks for direct action.
struct Notification {
    NotificationId id{};
    std::optional<NotificationKind> kind{};
    std::optional<Moment> received_at{};
    std::optional<OrganisationId> received_by{};
    std::optional<bool> crisis{};
    std::vector<MemberId> about{};
    std::vector<Nature> natures{};
    std::vector<SafetySignal> signals{};
    std::optional<PartialDate> happened_since{};
    std::optional<PartialDate> happened_until{};
    std::vector<IncidentId> incidents{};
    std::optional<ReporterKind> reporter_kind{};
    std::optional<ReporterRole> reporter_role{};
    std::optional<std::string> reporter{};
    std::optional<bool> reporter_anonymous{};
    std::optional<bool> wants_feedback{};
    std::optional<PriorInvolvement> prior_involvement{};
    std::optional<EnrichmentReason> enrichment{};
    std::vector<Informing> informings{};
    std::optional<Moment> reached_koppel_at{};
    std::vector<Feedback> feedbacks{};
    std::optional<bool> existing_help{};
    std::optional<bool> restraining_order{};
    std::optional<bool> arrest{};
    std::optional<bool> charge{};
    std::optional<bool> relevant_registrations{};
    std::optional<bool> suspect_under_12{};
    std::optional<std::string> text{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Notification&) const = default;
    static constexpr auto describe() {
        using T = Notification;
        return record("Notification", {"melding", "notification"}, "A report or signal about the household.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::kind>{"To whom it was made."},
            field<&T::received_at>{"When it was received.", Privacy::open, begins},
            field<&T::received_by>{"Organisation that received it."},
            field<&T::crisis>{"True when it asks for direct action: acute danger."},
            field<&T::about>{"Members it is about."},
            field<&T::natures>{"Nature of the violence reported.", Privacy::special},
            field<&T::signals>{"Additional information on safety.", Privacy::special},
            field<&T::happened_since>{"First day of what is reported, as exactly as known.", Privacy::special},
            field<&T::happened_until>{"Last day of it, as exactly as known.", Privacy::special},
            field<&T::incidents>{"Incidents it tells of."},
            field<&T::reporter_kind>{"Kind of reporter.", Privacy::reporter},
            field<&T::reporter_role>{"Position of the reporter in law.", Privacy::reporter},
            field<&T::reporter>{"Who reported.", Privacy::reporter},
            field<&T::reporter_anonymous>{"True when anonymity was promised.", Privacy::reporter},
            field<&T::wants_feedback>{"True when the reporter wishes to hear what was done.", Privacy::reporter},
            field<&T::prior_involvement>{"What was known before it."},
            field<&T::enrichment>{"Why information is asked to be added."},
            field<&T::informings>{"Whether the people concerned were told."},
            field<&T::reached_koppel_at>{"When the koppel had it, for a report during involvement.", Privacy::open, comes},
            field<&T::feedbacks>{"What the reporter was told, each time."},
            field<&T::existing_help>{"True when help was present already.", Privacy::special},
            field<&T::restraining_order>{"True when a temporary restraining order was imposed.", Privacy::special},
            field<&T::arrest>{"True when someone was arrested.", Privacy::special},
            field<&T::charge>{"True when someone pressed charges.", Privacy::special},
            field<&T::relevant_registrations>{"True when police know of earlier events.", Privacy::special},
            field<&T::suspect_under_12>{"True when a suspect is under twelve.", Privacy::special},
            field<&T::text>{"What was reported.", Privacy::free_text},
            field<&T::hidden_from>{"Members who must not know of it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
