#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/core/calendar.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/rules/norm.hpp>
#include <blijvend/rules/source.hpp>

namespace blijvend {

/// Every number the rules use.
namespace norms {

using namespace std::chrono_literals;
inline constexpr Date pilot = 2019y / 6 / 1;  // first month of the pilot [W1]

inline constexpr Norm koppel_size{
    "koppel-size", {"aantal mensen in een koppel", "people in a koppel"}, 2, NormUnit::person,
    NormOrigin::practice, {sources::whole_family_2020, "Regie én hulpverlening"}, pilot};
inline constexpr Norm koppel_changeover{
    "koppel-changeover", {"hoe lang een derde collega mag inwerken", "how long a third colleague may overlap"}, 14,
    NormUnit::day, NormOrigin::proposal, {sources::blijvend, "a warm change keeps a known face"}, pilot};
inline constexpr Norm crisis_response{
    "crisis-response", {"dagen tot bezoek bij een crisis", "days until a visit in a crisis"}, 0, NormUnit::day,
    NormOrigin::practice, {sources::west_brabant, "first paragraphs: the same day"}, pilot};
inline constexpr Norm support_wait{
    "support-wait", {"wachten op hulp", "wait for help"}, 5, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-07"}, pilot};
inline constexpr Norm support_wait_long{
    "support-wait-long", {"te lang wachten op hulp", "wait for help that is a broken promise"}, 20, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-07"}, pilot};
inline constexpr Norm first_measure{
    "first-measure", {"van onveiligheid tot eerste maatregel", "from unsafety to the first measure"}, 5,
    NormUnit::working_day, NormOrigin::proposal, {sources::blijvend, "S-08"}, pilot};
inline constexpr Norm first_measure_acute{
    "first-measure-acute", {"van acute onveiligheid tot eerste maatregel", "from acute unsafety to the first measure"}, 1,
    NormUnit::day, NormOrigin::proposal, {sources::blijvend, "S-08"}, pilot};
inline constexpr Norm old_chain_wait{
    "old-chain-wait", {"gemiddelde wachttijd in de oude keten", "average wait in the old chain"}, 243, NormUnit::day,
    NormOrigin::practice, {sources::whole_family_2020, "Eén team: eight months"}, pilot};
inline constexpr Norm plan_after_acute{
    "plan-after-acute", {"plan na acute onveiligheid", "plan after acute unsafety"}, 1, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-11"}, pilot};
inline constexpr Norm plan_otherwise{
    "plan-otherwise", {"plan bij andere onveiligheid", "plan after other unsafety"}, 10, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-11"}, pilot};
inline constexpr Norm plan_agreements{
    "plan-agreements", {"minste aantal afspraken bij een plan", "fewest agreements with a plan"}, 1, NormUnit::piece,
    NormOrigin::practice, {sources::west_brabant, "plans and agreements"}, pilot};
inline constexpr Norm seen_first{
    "seen-first", {"eerste contact met elk gezinslid", "first contact with each member"}, 10, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-15"}, pilot};
inline constexpr Norm seen_rhythm{
    "seen-rhythm", {"langste tijd zonder contact met een gezinslid", "longest time without contact with a member"}, 60,
    NormUnit::day, NormOrigin::proposal, {sources::blijvend, "S-15"}, pilot};
inline constexpr Norm presence_early_gap{
    "presence-early-gap", {"langste stilte kort na het stabiel worden", "longest silence soon after stabilising"}, 28,
    NormUnit::day, NormOrigin::proposal, {sources::blijvend, "S-21"}, pilot};
inline constexpr Norm presence_early_length{
    "presence-early-length", {"hoe lang dat duurt", "how long that lasts"}, 90, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-21"}, pilot};
inline constexpr Norm presence_late_gap{
    "presence-late-gap", {"langste stilte daarna", "longest silence after that"}, 42, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-21"}, pilot};
inline constexpr Norm presence_length{
    "presence-length", {"hoe lang het koppel blijft na het stabiel worden", "how long the koppel stays after stabilising"},
    12, NormUnit::month, NormOrigin::proposal, {sources::blijvend, "S-21"}, pilot};
inline constexpr Norm assessment_term{
    "assessment-term", {"termijn voor de veiligheidsbeoordeling", "term of the safety assessment"}, 5,
    NormUnit::working_day, NormOrigin::official, {sources::triage, "five working days"}, Date{2019y / 1 / 1}};
inline constexpr Norm stepped_back_contact{
    "stepped-back-contact", {"langste stilte na een stapje terug", "longest silence after stepping back"}, 28, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-05"}, pilot};
inline constexpr Norm crises_at_once{
    "crises-at-once", {"crises die een team tegelijk aankan", "crises a team can carry at once"}, 4, NormUnit::piece,
    NormOrigin::proposal, {sources::blijvend, "S-10"}, pilot};
inline constexpr Norm network_first{
    "network-first", {"tijd om iemand uit het netwerk te vinden", "time to find somebody of the network"}, 30, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-13"}, pilot};
inline constexpr Norm network_active{
    "network-active", {"minste aantal mensen uit het eigen netwerk", "fewest people of the informal network"}, 1, NormUnit::person,
    NormOrigin::proposal, {sources::blijvend, "S-13"}, pilot};
inline constexpr Norm network_advised{
    "network-advised", {"aantal mensen uit het eigen netwerk dat goed is", "people of the informal network that is advised"}, 2, NormUnit::person,
    NormOrigin::proposal, {sources::blijvend, "S-13"}, pilot};
inline constexpr Norm domain_problem{
    "domain-problem", {"score waarbij een leefdomein een probleem is", "level at which a life domain is a problem"}, 2, NormUnit::point,
    NormOrigin::proposal, {sources::blijvend, "S-17: level 1 or 2 of 5"}, pilot};
inline constexpr Norm adult_help{
    "adult-help", {"tijd om hulp voor een ouder te regelen", "time to arrange help for a parent"}, 20, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-17"}, pilot};
inline constexpr Norm domains_mapped{
    "domains-mapped", {"tijd om alle leefdomeinen te bekijken", "time to look at all life domains"}, 30, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-20"}, pilot};
inline constexpr Norm after_investigation{
    "after-investigation", {"van onderzoek tot eerste contact daarna", "from an investigation to the next contact"}, 1, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-23"}, pilot};
inline constexpr Norm pressure_reflection{
    "pressure-reflection", {"tijd om geleende macht te bespreken", "time to talk about borrowed power"}, 14, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-25"}, pilot};
inline constexpr Norm placement_outcome{
    "placement-outcome", {"tijd om de afloop van een dreigende plaatsing vast te leggen", "time to record how a threatened placement ended"}, 90, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-27"}, pilot};
inline constexpr Norm koppel_caseload{
    "koppel-caseload", {"gezinnen per koppel", "households per koppel"}, 4, NormUnit::piece,
    NormOrigin::proposal, {sources::blijvend, "S-29: as many as when the pilot began"}, pilot};
inline constexpr Norm worker_support{
    "worker-support", {"langste tijd zonder steun voor het koppel zelf", "longest time without support for the koppel itself"}, 1, NormUnit::month,
    NormOrigin::proposal, {sources::blijvend, "S-29"}, pilot};
inline constexpr Norm learning_gap{
    "learning-gap", {"langste tijd zonder dat een team iets leert", "longest time in which a team notes nothing learned"}, 56, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-30: eight weeks"}, pilot};
inline constexpr Norm analysis_organisations{
    "analysis-organisations", {"organisaties die samen kijken", "organisations that look together"}, 2, NormUnit::piece,
    NormOrigin::practice, {sources::whole_family_2020, "Eén team"}, pilot};
inline constexpr Norm joint_analysis_term{
    "joint-analysis-term", {"tijd tot een gezamenlijke analyse", "time until a joint analysis"}, 20, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-31"}, pilot};
inline constexpr Norm local_team_term{
    "local-team-term", {"tijd om iemand van het lokale team te noemen", "time to name somebody of the local team"}, 10, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-32"}, pilot};
inline constexpr Norm steering_stay{
    "steering-stay", {"hoe lang een bestuurder blijft", "how long a director stays"}, 24, NormUnit::month,
    NormOrigin::proposal, {sources::blijvend, "S-36"}, pilot};
inline constexpr Norm supervision_check{
    "supervision-check", {"langste tijd zonder veiligheidscheck onder toezicht", "longest time without a safety check under supervision"}, 30, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-40"}, pilot};
inline constexpr Norm school_age{
    "school-age", {"leeftijd waarop een kind naar school gaat", "age at which a child goes to school"}, 4, NormUnit::year,
    NormOrigin::proposal, {sources::blijvend, "S-41: children of 4 to 17"}, pilot};
inline constexpr Norm school_named{
    "school-named", {"tijd om iemand van school te noemen", "time to name somebody of the school"}, 30, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-41"}, pilot};
inline constexpr Norm trust_question{
    "trust-question", {"wanneer het koppel terugkijkt op het begin", "when the koppel looks back on the beginning"}, 90, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-43"}, pilot};
inline constexpr Norm double_assessment{
    "double-assessment", {"tijd waarin een tweede afname dubbel werk is", "time in which a second assessment is double work"}, 30, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-45"}, pilot};
inline constexpr Norm contact_direct_safety{
    "contact-direct-safety", {"langste stilte als het nog niet veilig is", "longest silence while it is not yet safe"}, 7, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-46"}, pilot};
inline constexpr Norm contact_risk_driven{
    "contact-risk-driven", {"langste stilte bij hulp gericht op risico's", "longest silence in risk-driven care"}, 14, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-46"}, pilot};
inline constexpr Norm contact_recovery{
    "contact-recovery", {"langste stilte tijdens herstel", "longest silence in recovery"}, 28, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "S-46"}, pilot};
inline constexpr Norm local_team_answer{
    "local-team-answer", {"antwoord op een vraag van het lokale team", "answer to a question of the local team"}, 5, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-47"}, pilot};
inline constexpr Norm obstacle_raised{
    "obstacle-raised", {"tijd om een belemmering te melden bij de stuurgroep", "time to tell the steering group of an obstacle"}, 20, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-48"}, pilot};
inline constexpr Norm plan_strengths{
    "plan-strengths", {"minste aantal krachten in een plan", "fewest strengths in a plan"}, 1, NormUnit::piece,
    NormOrigin::proposal, {sources::blijvend, "S-49"}, pilot};
inline constexpr Norm question_term{
    "question-term", {"tijd om een vraag samen te beantwoorden", "time to answer a question together"}, 20, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "a month of Mondays"}, pilot};
inline constexpr Norm justice_linked{
    "justice-linked", {"tijd om justitie bij het plan te betrekken", "time to join justice to the plan"}, 20, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "S-52"}, pilot};
inline constexpr Norm investigation_term{
    "investigation-term", {"termijn voor een onderzoek van Veilig Thuis", "term of an investigation by Veilig Thuis"}, 70, NormUnit::day,
    NormOrigin::official, {sources::triage, "ten weeks"}, Date{2019y / 1 / 1}};
inline constexpr Norm outcome_told{
    "outcome-told", {"tijd om het gezin de uitkomst te vertellen", "time to tell the household the outcome"}, 5, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "P-03"}, pilot};
inline constexpr Norm feedback_term{
    "feedback-term", {"tijd om de melder te vertellen wat er gebeurt", "time to tell the reporter what is done"}, 5, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "P-04"}, pilot};
inline constexpr Norm informing_term{
    "informing-term", {"tijd om het gezin over een melding te vertellen", "time to tell the household of a report"}, 5, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "P-05"}, pilot};
inline constexpr Norm monitoring_first{
    "monitoring-first", {"eerste moment van volgen", "first moment of monitoring"}, 3, NormUnit::month,
    NormOrigin::proposal, {sources::blijvend, "P-07"}, pilot};
inline constexpr Norm monitoring_second{
    "monitoring-second", {"tweede moment van volgen", "second moment of monitoring"}, 6, NormUnit::month,
    NormOrigin::proposal, {sources::blijvend, "P-07"}, pilot};
inline constexpr Norm monitoring_third{
    "monitoring-third", {"derde moment van volgen", "third moment of monitoring"}, 12, NormUnit::month,
    NormOrigin::proposal, {sources::blijvend, "P-07"}, pilot};
inline constexpr Norm monitoring_fourth{
    "monitoring-fourth", {"vierde moment van volgen", "fourth moment of monitoring"}, 18, NormUnit::month,
    NormOrigin::proposal, {sources::blijvend, "P-07"}, pilot};
inline constexpr Norm code_term{
    "code-term", {"tijd voor de vijf stappen van de meldcode", "time for the five steps of the reporting code"}, 20, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "P-08"}, pilot};
inline constexpr Norm report_term{
    "report-term", {"van besluit tot melding", "from the decision to the report"}, 1, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "P-09"}, pilot};
inline constexpr Norm restraining_order_term{
    "restraining-order-term", {"langste huisverbod", "longest restraining order"}, 28, NormUnit::day,
    NormOrigin::official, {sources::restraining_order_act, "article 9: four weeks after it was imposed"}, Date{2019y / 1 / 1}};
inline constexpr Norm supervision_order_term{
    "supervision-order-term", {"langste termijn van een ondertoezichtstelling", "longest term of a supervision order"}, 12, NormUnit::month,
    NormOrigin::official, {sources::supervision_order, "one year, to be extended by a year at most"}, Date{2019y / 1 / 1}};
inline constexpr Norm majority{
    "majority", {"leeftijd waarop iemand volwassen is", "age of majority"}, 18, NormUnit::year,
    NormOrigin::official, {sources::supervision_order, "until majority"}, Date{2019y / 1 / 1}};
inline constexpr Norm placement_term{
    "placement-term", {"langste termijn van een uithuisplaatsing", "longest term of an out-of-home placement"}, 12, NormUnit::month,
    NormOrigin::official, {sources::placement, "twelve months, to be extended"}, Date{2019y / 1 / 1}};
inline constexpr Norm placement_unused{
    "placement-unused", {"hoe lang een machtiging ongebruikt blijft gelden", "how long an unused authorisation holds"}, 3, NormUnit::month,
    NormOrigin::official, {sources::placement_lapse, "lapses after three months"}, Date{2019y / 1 / 1}};
inline constexpr Norm provisional_order_term{
    "provisional-order-term", {"langste voorlopige ondertoezichtstelling", "longest provisional supervision order"}, 3, NormUnit::month,
    NormOrigin::official, {sources::background, "P-13"}, Date{2019y / 1 / 1}};
inline constexpr Norm emergency_hearing{
    "emergency-hearing", {"tijd tot de zitting na een spoedplaatsing", "time until the hearing after an emergency placement"}, 14, NormUnit::day,
    NormOrigin::official, {sources::background, "P-13"}, Date{2019y / 1 / 1}};
inline constexpr Norm hearing_age{
    "hearing-age", {"leeftijd waarop de rechter een kind hoort", "age from which the court hears a child"}, 12, NormUnit::year,
    NormOrigin::official, {sources::placement, "children of twelve and over are heard"}, Date{2019y / 1 / 1}};
inline constexpr Norm child_alone_first{
    "child-alone-first", {"eerste gesprek met een kind alleen", "first talk with a child alone"}, 20, NormUnit::working_day,
    NormOrigin::proposal, {sources::blijvend, "P-15"}, pilot};
inline constexpr Norm child_alone_age{
    "child-alone-age", {"leeftijd waarop een kind alleen kan praten", "age from which a child can talk alone"}, 4, NormUnit::year,
    NormOrigin::proposal, {sources::blijvend, "P-15"}, pilot};
inline constexpr Norm mda_question{
    "mda-question", {"hoe lang onveiligheid duurt voor MDA++ aan de orde is", "how long unsafety lasts before MDA++ comes up"}, 90, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "P-16"}, pilot};
inline constexpr Norm help_acknowledged{
    "help-acknowledged", {"ontvangst van een verzoek om hulp bevestigen", "acknowledge a request for help"}, 3, NormUnit::working_day,
    NormOrigin::official, {sources::ijw, "response messages"}, Date{2019y / 1 / 1}};
inline constexpr Norm help_answered{
    "help-answered", {"een verzoek om hulp beantwoorden", "answer a request for help"}, 5, NormUnit::working_day,
    NormOrigin::official, {sources::ijw, "allocation"}, Date{2019y / 1 / 1}};
inline constexpr Norm score_fresh{
    "score-fresh", {"hoe oud een score op een leefdomein mag zijn", "how old a life domain score may be"}, 30, NormUnit::day,
    NormOrigin::official, {sources::zrm, "information of the last thirty days"}, Date{2019y / 1 / 1}};
inline constexpr Norm report_to_koppel{
    "report-to-koppel", {"van nieuwe melding tot het koppel het weet", "from a new report until the koppel knows"}, 0, NormUnit::day,
    NormOrigin::proposal, {sources::blijvend, "P-21"}, pilot};
inline constexpr Norm guardian_contact{
    "guardian-contact", {"eerste contact na een maatregel", "first contact after a measure"}, 5, NormUnit::working_day,
    NormOrigin::official, {sources::background, "P-22"}, Date{2019y / 1 / 1}};
inline constexpr Norm guardian_plan{
    "guardian-plan", {"plan na een maatregel", "plan after a measure"}, 42, NormUnit::day,
    NormOrigin::official, {sources::background, "P-22: six weeks"}, Date{2019y / 1 / 1}};

/// In the order of their ids.
inline constexpr std::array all{
    adult_help, after_investigation, analysis_organisations, assessment_term, child_alone_age,
    child_alone_first, code_term, contact_direct_safety, contact_recovery, contact_risk_driven,
    crises_at_once, crisis_response, domain_problem, domains_mapped, double_assessment, emergency_hearing,
    feedback_term, first_measure, first_measure_acute, guardian_contact, guardian_plan, hearing_age,
    help_acknowledged, help_answered, informing_term, investigation_term, joint_analysis_term, justice_linked,
    koppel_caseload, koppel_changeover, koppel_size, learning_gap, local_team_answer, local_team_term,
    majority, mda_question, monitoring_first, monitoring_fourth, monitoring_second, monitoring_third,
    network_active, network_advised, network_first, obstacle_raised, old_chain_wait, outcome_told,
    placement_outcome, placement_term, placement_unused, plan_after_acute, plan_agreements, plan_otherwise,
    plan_strengths, presence_early_gap, presence_early_length, presence_late_gap, presence_length,
    pressure_reflection, provisional_order_term, question_term, report_term, report_to_koppel,
    restraining_order_term, school_age, school_named, score_fresh, seen_first, seen_rhythm, steering_stay,
    stepped_back_contact, supervision_check, supervision_order_term, support_wait, support_wait_long,
    trust_question, worker_support};
static_assert(std::ranges::is_sorted(all, {}, &Norm::id), "norms stand in the order of their ids");

}  // namespace norms

/// The norm with this id; null when there is none.
[[nodiscard]] constexpr const Norm* find_norm(std::string_view id) noexcept {
    for (const Norm& norm : norms::all)
        if (norm.id == id) return &norm;
    return nullptr;
}

/// The norm values a judgement uses: ours, or a region's where it set one. A region may set a number from a
/// day on: what was promised before that day is judged by the number of its own time.
class Norms {
public:
    /// One number of a region: of which norm, and from which day on; absent: for all time.
    struct Override {
        std::string_view id;  ///< of a norm in norms::all, which outlives every Norms
        int value = 0;
        std::optional<Date> since{};

        bool operator==(const Override&) const = default;
    };

    Norms() = default;

    /// Sets one value for a region, from a day on. Throws std::out_of_range for an unknown id or a negative
    /// value.
    void set(std::string_view id, int value, std::optional<Date> since = {}) {
        const Norm* norm = find_norm(id);
        if (!norm) throw std::out_of_range{"no norm has this id"};
        if (value < 0) throw std::out_of_range{"a norm is not negative"};
        const auto place = std::ranges::lower_bound(overrides_, std::pair{norm->id, since}, {},
            [](const Override& one) { return std::pair{one.id, one.since}; });
        if (place != overrides_.end() && place->id == norm->id && place->since == since)
            place->value = value;
        else
            overrides_.insert(place, {norm->id, value, since});
    }

    /// The number that holds for what was promised on a day.
    [[nodiscard]] int value(const Norm& norm, Date day) const noexcept {
        const Override* one = override_of(norm, day);
        return one ? one->value : norm.value;
    }
    /// Who set that number.
    [[nodiscard]] NormOrigin origin(const Norm& norm, Date day) const noexcept {
        return override_of(norm, day) ? NormOrigin::region : norm.origin;
    }
    /// The last day that is in time for something that opened on `opened`: the norm's value of days,
    /// working days, months or years later. Practice promises do not shift. Norms that count something
    /// else have no last day: `opened` comes back.
    [[nodiscard]] Date last_day(const Norm& norm, Date opened, const Calendar& calendar = {}) const {
        if (norm.unit == NormUnit::day) return opened + value(norm, opened);
        const std::optional<Term> term = term_of(norm, opened);
        return term ? blijvend::last_day(opened, *term, calendar) : opened;
    }
    /// The same for a term in law, which the Algemene termijnenwet may move to a working day.
    [[nodiscard]] Date statutory_last_day(const Norm& norm, Date opened, const Calendar& calendar = {}) const {
        const std::optional<Term> term = term_of(norm, opened);
        return term ? blijvend::statutory_last_day(opened, *term, calendar) : opened;
    }

    /// The numbers a region set, by norm and then by day.
    [[nodiscard]] const std::vector<Override>& overrides() const noexcept { return overrides_; }
    [[nodiscard]] bool empty() const noexcept { return overrides_.empty(); }
    bool operator==(const Norms&) const = default;

private:
    [[nodiscard]] std::optional<Term> term_of(const Norm& norm, Date opened) const {
        const int count = value(norm, opened);
        switch (norm.unit) {
            case NormUnit::day: return Term{count, TermUnit::day};
            case NormUnit::working_day: return Term{count, TermUnit::working_day};
            case NormUnit::month: return Term{count, TermUnit::month};
            case NormUnit::year: return Term{count, TermUnit::year};
            case NormUnit::person:
            case NormUnit::piece:
            case NormUnit::point: break;
        }
        return {};
    }
    /// The latest of the region's that holds on a day; those of one norm stand in the order of their days.
    [[nodiscard]] const Override* override_of(const Norm& norm, Date day) const noexcept {
        const Override* found = nullptr;
        for (const Override& one : overrides_)
            if (one.id == norm.id && (!one.since || *one.since <= day)) found = &one;
        return found;
    }

    std::vector<Override> overrides_;
};

}  // namespace blijvend
