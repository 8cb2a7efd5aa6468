#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include <blijvend/core/calendar.hpp>
#include <blijvend/model/case_file.hpp>

#include "synth_random.hpp"

namespace blijvend::synth {

/// How exactly a day is known.
enum class Known : std::uint8_t {
    exactly,
    month,
    year,
    not_at_all
};

enum class Shape : std::uint8_t {
    family,
    single_parent,
    stepfamily,
    separated,
    couple,
    elderly_couple,
    elder_with_carer,
    adult_child_at_home,
};

enum class CrisisAnswer : std::uint8_t {
    soon,
    late,
    nobody_found,
    none_recorded
};
enum class Timing : std::uint8_t {
    in_time,
    late,
    never,
    undated  ///< in time, and nobody writes down when
};

/// Something that has to be done within some time: how often it is missed, how it then goes, and how long it
/// takes.
struct Duty {
    int missed;
    std::array<Weighted<Timing>, 3> how;
    TermUnit unit;
    Range in_time, late;
};
enum class CheckTiming : std::uint8_t {
    in_time,
    late,
    skipped
};

enum class RotaHole : std::uint8_t {
    none,
    nobody_found,
    ends_early,
    end_unknown,
    team_unknown
};

/// How often an organisation takes part in something: from the beginning, and else from a later day on.
struct TakingPart {
    OrganisationKind kind;
    int from_the_beginning, later;
};

/// How often things happen, in one place. A plain number is out of a thousand; a list is weighed
/// against its own total; a Range is in days unless it says otherwise. After each stands where in
/// DOMAIN.md it comes from; "ours" where nothing is published.
namespace rates {

// --- what has to be done in time ----------------------------------------------------------------------

/// How it goes when it is missed: late, never, or in time on a day that nobody wrote down.
[[nodiscard]] constexpr std::array<Weighted<Timing>, 3> how(int late, int never, int undated = 0) {
    return {Weighted{Timing::late, late}, Weighted{Timing::never, never}, Weighted{Timing::undated, undated}};
}
inline constexpr int missed_by_attentive = 7;           // ours, in tenths: of what is missed on average
inline constexpr int missed_by_others = 22;             // ours, in tenths

// --- who works there --------------------------------------------------------------------------------

inline constexpr int uuid_teams = 45;                     // ours: a region whose system gives out UUIDs
inline constexpr int partner_before_first_case = 1675;     // days; S-01, S3: the pilot began in June 2019
inline constexpr int partner_leaves_after = 640;           // days; T1: one partner left; the day is ours
inline constexpr int koppel_of_one_organisation = 40;      // ours; S-02 promises none
inline constexpr int home_unknown = 30;                    // ours
inline constexpr int changes_employer = 60;                // ours
inline constexpr Range employer_changes_after{30, 1100};   // ours
inline constexpr int employed_since_known = 850;           // ours
inline constexpr Range employed_for{400, 5000};            // ours
inline constexpr int registered = 800;                     // ours
inline constexpr int experience_known = 700;               // ours
inline constexpr int both_experienced = 350;               // glossary "koppel": often one of each
inline constexpr std::array home_organisations{            // the partners of S1; the division is ours
    Weighted{OrganisationKind::certified_institution, 26}, Weighted{OrganisationKind::veilig_thuis, 22},
    Weighted{OrganisationKind::womens_shelter, 20}, Weighted{OrganisationKind::local_team, 14},
    Weighted{OrganisationKind::child_protection_board, 10}, Weighted{OrganisationKind::certified_institution_lvb, 8}};

// --- who there are ----------------------------------------------------------------------------------

inline constexpr std::array natures{  // W24: half child abuse, 38 % partner, 2 % elder; the other 10 % is ours
    Weighted{Nature::child_abuse, 500}, Weighted{Nature::partner_violence, 380}, Weighted{Nature::elder_abuse, 20},
    Weighted{Nature::violence_against_parents, 55}, Weighted{Nature::other_domestic, 45}};
inline constexpr std::array shapes_child_abuse{  // ours
    Weighted{Shape::family, 40}, Weighted{Shape::single_parent, 20}, Weighted{Shape::stepfamily, 18},
    Weighted{Shape::separated, 22}};
inline constexpr std::array shapes_partner_violence{  // ours; T6: a household need not have children
    Weighted{Shape::couple, 26}, Weighted{Shape::family, 38}, Weighted{Shape::separated, 30},
    Weighted{Shape::elderly_couple, 6}};
inline constexpr std::array shapes_elder_abuse{  // ours
    Weighted{Shape::elderly_couple, 40}, Weighted{Shape::elder_with_carer, 60}};
inline constexpr std::array shapes_against_parents{  // ours
    Weighted{Shape::adult_child_at_home, 65}, Weighted{Shape::family, 35}};
inline constexpr std::array children{  // ours
    Weighted{1, 46}, Weighted{2, 37}, Weighted{3, 14}, Weighted{4, 3}};
inline constexpr int threat_is_father = 700;        // ours
inline constexpr int same_sex_couple = 50;          // ours
inline constexpr int unborn_child = 70;             // ours
inline constexpr int somebody_overlooked = 110;     // ours; S-15 promises nobody is
inline constexpr std::array birth_known{            // ours
    Weighted{Known::exactly, 84}, Weighted{Known::month, 2}, Weighted{Known::year, 8}, Weighted{Known::not_at_all, 6}};
inline constexpr int known_by_role_only = 200;      // ours, of those who live elsewhere
inline constexpr int sex_unknown = 30;              // ours
inline constexpr int bsn_known = 200;               // ours
inline constexpr int bsn_wrong = 110;               // ours: typed wrong; P-26 promises none
inline constexpr int other_language = 100;          // ours
inline constexpr int intellectual_disability = 40;  // ours
inline constexpr int guardianship = 15;             // ours
inline constexpr int secrecy_asked = 100;           // ours; V-03: absent is not "no"
inline constexpr int safe_channel_asked = 60;      // ours
inline constexpr int lives_in_unknown = 60;         // ours
inline constexpr int relation_recorded = 100;       // ours
inline constexpr int relation_quality = 500;        // ours
inline constexpr int relation_since = 80;           // ours
inline constexpr int custody_recorded = 180;        // ours
inline constexpr std::array qualities{              // ours
    Weighted{RelationQuality::supportive, 45}, Weighted{RelationQuality::neutral, 25},
    Weighted{RelationQuality::conflict, 20}, Weighted{RelationQuality::distant, 10}};
inline constexpr int other_address_known = 300;     // ours
inline constexpr int vague_birth_found_out = 300;   // ours
inline constexpr int birth_wrong = 12;              // ours
inline constexpr int member_joins = 45;             // ours
inline constexpr int member_leaves = 25;            // ours
inline constexpr int member_dies = 3;               // ours
inline constexpr int elder_dies = 70;               // ours
inline constexpr int same_person_twice = 12;        // ours
inline constexpr int flees = 160;                   // ours, of women threatened by a partner
inline constexpr int secrecy_left_unknown = 60;     // ours
inline constexpr int target_group_recorded = 880;   // ours
inline constexpr int not_target_group = 50;         // ours; S-19: serious and structural

// --- the network ------------------------------------------------------------------------------------

inline constexpr std::array network_people{  // ours; S-13 advises two or more
    Weighted{0, 72}, Weighted{1, 20}, Weighted{2, 6}, Weighted{3, 2}};
// ours; S-13
inline constexpr Duty network_found{190, how(45, 55), TermUnit::day, {8, 30}, {32, 110}};
// ours
inline constexpr Duty network_replaced{400, how(50, 50), TermUnit::day, {0, 1}, {5, 90}};
// ours; S-32
inline constexpr Duty local_team_named{230, how(45, 45, 10), TermUnit::working_day, {0, 10}, {11, 50}};
// ours; S-41
inline constexpr Duty school_named{200, how(45, 45, 10), TermUnit::day, {2, 30}, {32, 100}};
inline constexpr Range network_met_after{5, 150};    // ours
inline constexpr int network_professional = 250;     // ours
inline constexpr int network_days_unknown = 25;      // ours
inline constexpr int network_day_recorded = 250;     // ours: when somebody came into view, beside when it began
inline constexpr int network_informed = 250;         // ours
inline constexpr int network_active_at_once = 600;   // ours
inline constexpr int network_active_later = 350;     // ours
inline constexpr int network_steps_out = 70;         // ours
inline constexpr std::array network_consent{         // ours
    Weighted{Consent::given, 70}, Weighted{Consent::not_asked, 18}, Weighted{Consent::refused, 10},
    Weighted{Consent::withdrawn, 2}};

// --- reports ----------------------------------------------------------------------------------------

inline constexpr int starts_any_day = 220;          // ours: weekends and holidays too
inline constexpr int starts_with_crisis = 220;      // ours
inline constexpr std::array crisis_hours{           // ours; S-09 gives no hours, S4 a Friday afternoon
    Weighted{0, 4}, Weighted{1, 3}, Weighted{2, 3}, Weighted{3, 1}, Weighted{5, 1}, Weighted{7, 2}, Weighted{9, 5},
    Weighted{11, 6}, Weighted{13, 7}, Weighted{15, 9}, Weighted{16, 12}, Weighted{17, 11}, Weighted{18, 10},
    Weighted{19, 10}, Weighted{20, 9}, Weighted{21, 7}, Weighted{22, 4}, Weighted{23, 3}};
inline constexpr std::array received_days_before{   // ours: days from the report to the start of the case
    Weighted{0, 70}, Weighted{1, 10}, Weighted{3, 10}, Weighted{7, 6}, Weighted{12, 4}};
inline constexpr std::array notification_kinds{     // ours
    Weighted{NotificationKind::veilig_thuis, 88}, Weighted{NotificationKind::non_acute_care, 6},
    Weighted{NotificationKind::safety_house, 3}, Weighted{NotificationKind::other, 3}};
inline constexpr int notification_kind_unknown = 10;  // ours
inline constexpr int receiver_recorded = 550;          // ours: mostly it follows from the kind
inline constexpr int received_unknown = 15;           // ours
inline constexpr int received_day_only = 350;         // ours
inline constexpr int crisis_not_told = 8;            // ours
inline constexpr std::array reporters{  // I-20: justice and safety 67 % (W33) to 74 % (W48); the rest is ours
    Weighted{ReporterKind::justice_and_safety, 700}, Weighted{ReporterKind::non_professional, 65},
    Weighted{ReporterKind::youth_care, 60}, Weighted{ReporterKind::education, 50},
    Weighted{ReporterKind::health_care, 45}, Weighted{ReporterKind::mental_health_care, 25},
    Weighted{ReporterKind::other_professional, 20}, Weighted{ReporterKind::veilig_thuis_other_region, 15},
    Weighted{ReporterKind::childcare, 10}, Weighted{ReporterKind::school_attendance_office, 5},
    Weighted{ReporterKind::veilig_thuis_tailor_made, 5}};
inline constexpr int reporter_unknown = 40;           // ours
inline constexpr int reporter_anonymous = 60;         // ours
// I-13, Amsterdam 2023: 32.3 % first, 34.6 % re-report, 32.9 % follow-up (W25). The first two are of
// reports that open a case; the third is what `later_reports` adds. The division within each is ours.
inline constexpr std::array prior_before_case{
    Weighted{PriorInvolvement::first, 483}, Weighted{PriorInvolvement::several_known, 300},
    Weighted{PriorInvolvement::one_known, 217}};
inline constexpr std::array prior_during_case{
    Weighted{PriorInvolvement::during_assessment, 20}, Weighted{PriorInvolvement::after_assessment, 35},
    Weighted{PriorInvolvement::during_monitoring, 45}};
inline constexpr std::array later_reports{
    Weighted{0, 47}, Weighted{1, 30}, Weighted{2, 15}, Weighted{3, 8}};
inline constexpr Range later_report_after{6, 205};      // ours
inline constexpr int later_report_is_crisis = 280;      // ours
inline constexpr int prior_unknown = 15;                // ours
// ours; P-21
inline constexpr Duty report_reaches_koppel{150, how(60, 40), TermUnit::day, {0, 0}, {1, 9}};
inline constexpr int informed_at_once = 890;            // ours: it is in the report's first record
// ours; P-05
inline constexpr Duty informed_later{600, how(45, 40, 15), TermUnit::working_day, {1, 5}, {6, 25}};
inline constexpr int told_not_refrained = 900;          // ours; P-05 promises that, or a reason
inline constexpr int reason_not_told = 880;             // ours
inline constexpr int informing_described = 500;         // ours: whom, and in what way
inline constexpr int informing_day_unknown = 20;        // ours
inline constexpr std::array informing_ways{             // ours
    Weighted{InformingWay::oral, 50}, Weighted{InformingWay::phone, 35}, Weighted{InformingWay::written, 10},
    Weighted{InformingWay::email, 5}};
inline constexpr int restraining_order_imposed = 150;   // ours
inline constexpr std::array wants_feedback{             // ours: the police hear it another way
    Weighted{std::optional{true}, 31}, Weighted{std::optional{false}, 61}, Weighted{std::optional<bool>{}, 8}};
// ours; P-04
inline constexpr Duty reporter_told{220, how(45, 45, 10), TermUnit::working_day, {0, 5}, {6, 30}};
inline constexpr std::array feedback{                   // ours
    Weighted{FeedbackStatus::next_steps, 50}, Weighted{FeedbackStatus::tailor_made, 20},
    Weighted{FeedbackStatus::handed_over, 20}, Weighted{FeedbackStatus::no_next_steps, 10}};

// --- incidents --------------------------------------------------------------------------------------

inline constexpr int report_tells_of_incident = 500;    // ours
inline constexpr int incident_without_report = 150;     // ours
inline constexpr std::array incident_day_known{         // ours
    Weighted{Known::exactly, 70}, Weighted{Known::month, 16}, Weighted{Known::year, 8}, Weighted{Known::not_at_all, 6}};
inline constexpr int incident_day_found = 300;          // ours
inline constexpr std::array natures_child{              // ours
    Weighted{Nature::child_witness, 30}, Weighted{Nature::child_physical, 24},
    Weighted{Nature::child_psychological, 20}, Weighted{Nature::child_psychological_neglect, 12},
    Weighted{Nature::child_physical_neglect, 11}, Weighted{Nature::child_sexual, 3}};
inline constexpr std::array natures_partner{            // ours
    Weighted{Nature::partner_physical, 50}, Weighted{Nature::partner_psychological, 32},
    Weighted{Nature::coercive_control, 15}, Weighted{Nature::partner_sexual, 3}};
inline constexpr std::array natures_elder{              // ours
    Weighted{Nature::elder_psychological, 35}, Weighted{Nature::financial_exploitation, 30},
    Weighted{Nature::elder_physical, 20}, Weighted{Nature::elder_neglect, 15}};
inline constexpr int injury_recorded = 400;             // ours
inline constexpr std::array injuries{                   // ours
    Weighted{Injury::none, 55}, Weighted{Injury::light, 38}, Weighted{Injury::serious, 7}};
inline constexpr int victim_hits_back = 80;             // ours; INV-5: both at once is possible
inline constexpr int safety_signal = 120;               // ours
inline constexpr std::array signals{                    // ours
    Weighted{SafetySignal::complex_divorce, 35}, Weighted{SafetySignal::stalking, 25},
    Weighted{SafetySignal::weapon, 15}, Weighted{SafetySignal::disclosure, 10},
    Weighted{SafetySignal::honour_related, 8}, Weighted{SafetySignal::punishable_child_abuse, 7}};
inline constexpr int weapon = 40;                       // ours
inline constexpr int arrested = 250;                    // ours, after a crisis
inline constexpr int charged = 40;                      // ours
inline constexpr int arrest_without_incident = 60;      // ours, of crises of which no incident is recorded

// --- the reporting code, and justice ------------------------------------------------------------------

inline constexpr int about_recorded = 550;              // ours: whom a report is about, when it is everybody
inline constexpr int signal_recorded = 450;             // ours, of reports by who has to keep to the code
inline constexpr Range code_working_days{3, 19};        // P-08: twenty, which is ours
inline constexpr Range code_late_working_days{21, 45};  // ours
inline constexpr int code_late = 90;                    // ours
inline constexpr int code_step_missed = 25;             // ours, for each step; P-08 promises none
inline constexpr int code_step_undated = 8;             // ours, for each step
inline constexpr int signal_day_unknown = 30;           // ours
inline constexpr int weighing_not_recorded = 80;        // ours
inline constexpr Range report_after_decision{0, 1};     // P-09
inline constexpr Range late_report_after_decision{4, 12};  // ours
inline constexpr int report_late = 110;                 // ours
inline constexpr int report_not_in_file = 40;           // ours
inline constexpr int signal_weighed_and_kept = 60;      // ours, of households: somebody weighed, and needed not report
// ours; S-39
inline constexpr Duty police_consulted{420, how(40, 60), TermUnit::day, {0, 7}, {20, 60}};
inline constexpr int hard_talk_by_others = 45;          // ours; S-24 promises none
inline constexpr int consulted_before_hard_talk = 500;  // ours; S-39 promises all
// ours; S-52
inline constexpr Duty justice_linked{90, how(55, 30, 15), TermUnit::working_day, {2, 18}, {22, 60}};
inline constexpr int supervised = 450;                  // ours, of households where a criminal track began
inline constexpr Range supervised_after{3, 30};         // ours
inline constexpr Range supervised_for{60, 180};         // ours
inline constexpr std::array supervisions{               // ours
    Weighted{MeasureKind::conditional_suspension, 55}, Weighted{MeasureKind::probation_supervision, 45}};

// --- assessments ------------------------------------------------------------------------------------

inline constexpr int assessment_never = 40;             // ours
inline constexpr int assessment_in_time = 850;          // ours; I-03: target 90 %, met in 7 of 26 regions (W8)
inline constexpr Range assessment_working_days{1, 5};   // P-01
inline constexpr Range assessment_late_working_days{6, 25};    // ours, in working days
inline constexpr int assessment_started_recorded = 120; // ours
inline constexpr int finished_unknown = 30;             // ours
inline constexpr int acute_not_told = 40;               // ours
inline constexpr int acute_after_crisis = 850;          // ours
inline constexpr int acute_otherwise = 150;             // ours
inline constexpr int structural = 800;                  // ours; S-19: the target group
inline constexpr std::array safety_instruments{         // ours
    Weighted{Instrument::triage_veilig_thuis, 70}, Weighted{Instrument::safety_assessment, 30}};
inline constexpr std::array outcomes{                   // ours; codes of W11
    Weighted{AssessmentOutcome::multidisciplinary_team, 40}, Weighted{AssessmentOutcome::conditions_and_follow_up, 24},
    Weighted{AssessmentOutcome::professional_involved, 13}, Weighted{AssessmentOutcome::local_field, 11},
    Weighted{AssessmentOutcome::investigation, 8},  // I-04: at most 20 % of reports (W12)
    Weighted{AssessmentOutcome::request_child_protection_board, 4}};
inline constexpr int instrument_recorded = 550;         // ours
inline constexpr int told_at_once = 740;                // ours: on the day the assessment is finished
// ours; P-03
inline constexpr Duty household_told{600, how(55, 45), TermUnit::working_day, {1, 5}, {6, 30}};
// I-04: target 80 %, met in 5 of 26 regions (W8)
inline constexpr Duty investigation{330, how(85, 15), TermUnit::day, {28, 70}, {71, 150}};
inline constexpr int investigation_start_unknown = 40;  // ours
inline constexpr int investigators_unknown = 80;        // ours
// ours; S-23
inline constexpr Duty visit_after_investigation{250, how(80, 20), TermUnit::working_day, {0, 1}, {2, 9}};
inline constexpr int acute_taken_back = 850;            // ours: somebody judges that it is safe for now
inline constexpr int structural_taken_back = 550;       // ours: when presence begins
inline constexpr std::array monitoring_months{3, 6, 12, 18};  // P-07
// ours, after the koppel left
inline constexpr Duty monitored{320, how(35, 65), TermUnit::day, {-25, -2}, {2, 40}};
inline constexpr std::array confirmation_child{         // I-21: 2,900 / 1,155 / 140
    Weighted{Confirmation::confirmed, 2900}, Weighted{Confirmation::not_confirmed, 1155},
    Weighted{Confirmation::refuted, 140}};
inline constexpr std::array confirmation_partner{       // I-21: 1,500 / 390 / 20
    Weighted{Confirmation::confirmed, 1500}, Weighted{Confirmation::not_confirmed, 390},
    Weighted{Confirmation::refuted, 20}};
inline constexpr int risk_assessed = 120;               // ours
inline constexpr std::array risk_instruments{           // ours
    Weighted{Instrument::lirik, 35}, Weighted{Instrument::arij, 25}, Weighted{Instrument::rihg, 15},
    Weighted{Instrument::signs_of_safety, 15}, Weighted{Instrument::sash, 10}};
inline constexpr std::array sash_levels{                // ours
    Weighted{SashLevel::low, 40}, Weighted{SashLevel::moderate, 40}, Weighted{SashLevel::high, 20}};
inline constexpr int finding_in_words = 120;            // ours
inline constexpr int days_until_mda = 90;               // P-16: when the question comes up; the number is ours
inline constexpr int assessed_twice = 130;              // ours, of risk assessments; S-45 promises none
inline constexpr std::array who_assess_twice{           // ours
    OrganisationKind::child_protection_board, OrganisationKind::youth_care_provider,
    OrganisationKind::adult_mental_health};
inline constexpr Range assessed_again_after{4, 27};     // ours; S-45: within a month is double
// ours; S-31
inline constexpr Duty analysed_together{170, how(55, 40, 5), TermUnit::working_day, {6, 20}, {22, 70}};
inline constexpr int analysts_recorded = 450;           // ours: which organisations, beside who

// --- questions that only people answer ----------------------------------------------------------------

// ours; twenty working days
inline constexpr Duty answered{215, how(40, 50, 10), TermUnit::working_day, {1, 19}, {22, 60}};
inline constexpr int view_asked_apart = 70;            // ours: of one assessment, not of all at once
inline constexpr std::array answers{                    // ours; no answer is better than another
    Weighted{AnswerKind::yes, 55}, Weighted{AnswerKind::partly, 22}, Weighted{AnswerKind::no, 18},
    Weighted{AnswerKind::not_applicable, 5}};
inline constexpr int answered_by_recorded = 120;        // ours: mostly it is who wrote it down

// --- the koppel -------------------------------------------------------------------------------------

inline constexpr std::array koppel_assigned_after{      // ours
    Weighted{Range{0, 1}, 68}, Weighted{Range{2, 4}, 24}, Weighted{Range{5, 15}, 8}};
inline constexpr int waits_for_koppel = 4;              // ours: for more days Veilig Thuis goes itself
inline constexpr int second_seat_empty_at_first = 80;   // ours; S-01 promises two
inline constexpr Range second_seat_filled_after{4, 60}; // ours
inline constexpr int koppel_since_unknown = 8;          // ours
inline constexpr int seat_since_unknown = 12;           // ours
inline constexpr int seat_professional_unknown = 10;    // ours
inline constexpr int seat_organisation_recorded = 250;  // ours
inline constexpr int tasks_recorded = 800;              // ours; S-18: both do both
inline constexpr int direction_elsewhere = 60;          // ours, of koppels; S-18 promises none
inline constexpr int seat_changes = 95;                // ours, for each seat; S-03 promises none
inline constexpr Range seat_changes_after{40, 560};     // ours
inline constexpr std::array successor_comes{            // ours: with overlap, the same day, with a gap
    Weighted{Range{-14, -3}, 55}, Weighted{Range{0, 0}, 15}, Weighted{Range{3, 45}, 30}};
inline constexpr int replaced_within_one_organisation = 120;  // ours
inline constexpr std::array seat_ends{                  // ours
    Weighted{SeatEnd::other_job, 40}, Weighted{SeatEnd::illness, 20}, Weighted{SeatEnd::leave, 15},
    Weighted{SeatEnd::organisation_decided, 10}, Weighted{SeatEnd::household_asked, 8},
    Weighted{SeatEnd::threat, 4}, Weighted{SeatEnd::conflict_of_interest, 3}};
inline constexpr int substituted = 60;                  // ours
inline constexpr Range substituted_for{10, 60};         // ours
inline constexpr int koppel_steps_back = 230;           // ours, of help for which that is usual (S1: ggz)
inline constexpr Range stepped_back_for{40, 150};       // ours
inline constexpr int view_passed_on = 390;              // ours
inline constexpr int first_holder_accepts = 300;        // ours: who takes nothing over need not
inline constexpr int holder_named = 250;                // ours: who holds it, beside which organisation
inline constexpr int view_not_accepted = 60;            // ours; P-06
inline constexpr int handed_in = 40;                    // ours; S2: local teams hand over what is too heavy
inline constexpr int handed_out = 40;                   // ours; I-07: promise 0
inline constexpr int handover_direction_unknown = 160;  // ours
inline constexpr int handover_day_unknown = 100;        // ours
inline constexpr int taken_back = 350;                  // ours
inline constexpr int pressure_used = 25;                // ours
inline constexpr int pressure_day_unknown = 80;         // ours
// ours; S-25
inline constexpr Duty pressure_reflected{230, how(45, 55), TermUnit::day, {1, 14}, {15, 60}};
inline constexpr std::array pressures{                  // S2 names police and Board; the division is ours
    Weighted{PressureWith::child_protection_board, 40}, Weighted{PressureWith::police, 25},
    Weighted{PressureWith::placement, 20}, Weighted{PressureWith::stopping_help, 15}};

// --- contacts ---------------------------------------------------------------------------------------

inline constexpr int attentive = 800;                   // ours: households whose koppel rarely lets go
inline constexpr Range first_contact_after{0, 3};       // ours
inline constexpr Range contact_while_unsafe{6, 7};      // S-46: at most 7 days
inline constexpr Range contact_in_risk_driven_care{12, 14};  // S-46: at most 14 days
inline constexpr Range contact_kept_close{24, 28};      // S-05, S-21, S-46: at most 28 days
inline constexpr int kept_close_for = 90;               // S-21: days after it became stable
inline constexpr Range contact_later{36, 42};           // S-21: at most 42 days
inline constexpr Range contact_after_fallback{0, 4};    // ours
inline constexpr int contact_slips = 10;                // ours
inline constexpr int contact_slips_inattentive = 110;   // ours
inline constexpr Range silence_after_slip{140, 450};    // ours, in hundredths of the longest silence meant
inline constexpr int long_unseen = 22;                  // days; ours
inline constexpr int seen_when_due = 985;               // ours; S-15
inline constexpr int seen_when_due_inattentive = 700;   // ours
inline constexpr int seen_anyway = 400;                 // ours
inline constexpr int overlooked_seen = 120;             // ours
inline constexpr int child_spoken_alone = 620;          // ours, until it was; P-15
inline constexpr int child_spoken_alone_again = 40;     // ours
inline constexpr int seen_not_recorded = 25;            // ours
inline constexpr int contact_day_unknown = 8;           // ours
inline constexpr int time_unknown = 850;                // ours
inline constexpr int regular_left_out = 750;            // ours: what a regular contact was for
inline constexpr int both_went = 220;                   // ours
inline constexpr int network_there = 60;               // ours
inline constexpr int contact_text = 60;                 // ours
inline constexpr int place_recorded = 60;               // ours
inline constexpr int minutes_recorded = 80;             // ours; S-43 sets no norm
inline constexpr int contact_corrected = 20;            // ours
inline constexpr std::array contact_kinds{              // ours
    Weighted{ContactKind::regular, 78}, Weighted{ContactKind::planning, 10}, Weighted{ContactKind::network, 6},
    Weighted{ContactKind::confrontational, 6}};
inline constexpr std::array channels{                   // ours
    Weighted{Channel::visit, 66}, Weighted{Channel::meeting, 16}, Weighted{Channel::phone_call, 12},
    Weighted{Channel::video_call, 6}};
inline constexpr std::array crisis_answers{             // ours; I-02: promise 100 %, no figure found
    Weighted{CrisisAnswer::soon, 90}, Weighted{CrisisAnswer::late, 4}, Weighted{CrisisAnswer::nobody_found, 3},
    Weighted{CrisisAnswer::none_recorded, 3}};
inline constexpr Range crisis_minutes{60, 190};         // ours, in minutes
inline constexpr Range crisis_minutes_late{1000, 4000}; // ours, in minutes
inline constexpr int crisis_visit_day_unknown = 25;     // ours
inline constexpr int crisis_only_phoned = 60;           // ours

// --- plans and agreements ---------------------------------------------------------------------------

// ours; S-11: ten working days
inline constexpr Duty plan_made{190, how(70, 30), TermUnit::working_day, {1, 7}, {11, 45}};
// ours; S-11: one day
inline constexpr Duty plan_made_acute{190, how(80, 20), TermUnit::day, {0, 1}, {3, 60}};
inline constexpr int plan_when_acute_found = 850;       // ours; S-11
inline constexpr int makers_unknown = 30;               // ours, for members and for the network
inline constexpr int made_without_household = 25;       // ours
inline constexpr int invited_for_plan = 860;            // ours; S-12 promises all three
inline constexpr int absence_reasoned = 550;            // ours
inline constexpr int absence_reason_unknown = 60;       // ours
inline constexpr std::array absences{                   // ours
    Weighted{AbsenceReason::refused, 35}, Weighted{AbsenceReason::none_known, 30},
    Weighted{AbsenceReason::not_reached, 20}, Weighted{AbsenceReason::dangerous, 15}};
inline constexpr int plan_day_unknown = 25;             // ours
inline constexpr int plan_reviewed = 140;               // ours
inline constexpr int flight_plan = 90;                  // ours
inline constexpr std::array agreements_with_plan{       // ours; S-11 promises one at least
    Weighted{0, 6}, Weighted{1, 87}, Weighted{2, 7}};
inline constexpr int agreement_later = 100;             // ours
inline constexpr int agreement_day_unknown = 20;        // ours
inline constexpr int agreement_checked_once = 600;      // ours
inline constexpr int rhythm_unknown = 40;               // ours
inline constexpr std::array rhythms{                    // ours, in days
    Weighted{14, 3}, Weighted{28, 10}, Weighted{42, 20}, Weighted{60, 35}, Weighted{90, 32}};
inline constexpr std::array check_timing{               // ours
    Weighted{CheckTiming::in_time, 84}, Weighted{CheckTiming::late, 10}, Weighted{CheckTiming::skipped, 6}};
inline constexpr int check_missed = 120;                // ours, for an agreement that is checked once
inline constexpr int check_day_unknown = 25;            // ours
inline constexpr std::array check_results{              // ours; I-10
    Weighted{CheckResult::kept, 70}, Weighted{CheckResult::partly_kept, 15}, Weighted{CheckResult::broken, 10},
    Weighted{CheckResult::could_not_tell, 5}};
inline constexpr int agreement_done_at_check = 220;     // ours
inline constexpr int agreement_end_forgotten = 50;      // ours
inline constexpr int agreement_outlives_case = 550;     // ours: people keep to it by themselves
inline constexpr int child_version = 60;                // ours
inline constexpr int review_planned = 200;              // ours
inline constexpr int draft_day_recorded = 80;           // ours
inline constexpr int conditions_in_plan = 80;           // ours
inline constexpr int last_agreement_replaced = 850;     // ours; S-11 promises that one is in force
inline constexpr std::array agreement_ends{             // ours
    Weighted{AgreementEnd::fulfilled, 65}, Weighted{AgreementEnd::replaced, 20}, Weighted{AgreementEnd::withdrawn, 10},
    Weighted{AgreementEnd::lapsed, 5}};
inline constexpr int strengths_named = 880;             // ours; S-49 promises one a plan
inline constexpr std::array goals{Weighted{0, 66}, Weighted{1, 27}, Weighted{2, 7}};  // ours
inline constexpr int grown_up_has_goal_too = 820;       // ours; S-16 promises that children are not alone in it
inline constexpr int goal_day_unknown = 40;             // ours
inline constexpr int goal_result_unknown = 60;          // ours
inline constexpr std::array goal_domains{               // ours
    Weighted{LifeDomain::domestic_relations, 40}, Weighted{LifeDomain::mental_health, 25},
    Weighted{LifeDomain::finances, 20}, Weighted{LifeDomain::social_network, 15}};
inline constexpr int goal_ends = 600;                   // ours
inline constexpr std::array goal_results{               // ours
    Weighted{GoalResult::reached, 50}, Weighted{GoalResult::partly_reached, 30}, Weighted{GoalResult::not_reached, 15},
    Weighted{GoalResult::no_longer_wanted, 5}};

// --- help, measures, requests, sharings -------------------------------------------------------------

inline constexpr std::array supports{Weighted{0, 70}, Weighted{1, 25}, Weighted{2, 5}};  // ours
inline constexpr int provider_recorded = 400;           // ours
inline constexpr int written_when_started = 550;        // ours, of help that starts soon
inline constexpr int starts_soon = 9;                   // days; ours
inline constexpr int trauma_treated_too_soon = 600;     // ours; S-22 promises none
// ours; S-17
inline constexpr Duty parent_helped{230, how(40, 60), TermUnit::working_day, {1, 20}, {22, 60}};
inline constexpr Range support_decided_after{2, 170};   // ours
inline constexpr std::optional<Range> never_starts{};
inline constexpr std::array waits{                      // ours, in working days; S-07 promises none
    Weighted{std::optional{Range{0, 5}}, 78}, Weighted{std::optional{Range{6, 20}}, 11},
    Weighted{std::optional{Range{21, 120}}, 6}, Weighted{never_starts, 5}};
inline constexpr int decided_unknown = 40;              // ours
inline constexpr int koppel_leaves_at_support = 60;     // ours
inline constexpr int support_end_recorded = 400;        // ours
inline constexpr Range support_lasts{60, 300};          // ours
inline constexpr std::array support_ends{               // ours
    Weighted{SupportEnd::completed, 65}, Weighted{SupportEnd::stopped_by_member, 18},
    Weighted{SupportEnd::not_needed, 8}, Weighted{SupportEnd::stopped_by_provider, 5},
    Weighted{SupportEnd::refused_by_provider, 4}};
inline constexpr int measure_after_crisis = 450;        // ours
inline constexpr int measure_otherwise = 330;           // ours
inline constexpr int measure_kind_unknown = 15;         // ours
inline constexpr int coercion_unclear = 180;            // ours, of measures that may be either
inline constexpr int decision_day_unknown = 60;         // ours, of courts
inline constexpr int other_decision_day_unknown = 300;  // ours
inline constexpr int legal_ground_left_out = 35;        // ours; S-37 promises none
inline constexpr int executor_recorded = 880;           // ours
inline constexpr int executor_without_power = 45;       // ours; S-35, P-23 promise none
inline constexpr int measure_start_unknown = 60;        // ours
inline constexpr int hearing_age = 12;                  // P-14
inline constexpr int child_heard = 820;                 // ours; P-14 promises all
inline constexpr int child_heard_afterwards = 60;       // ours
inline constexpr int heard_day_unknown = 50;            // ours
inline constexpr Range heard_before_decision{0, 14};    // ours
inline constexpr Range heard_after_decision{2, 30};     // ours
// ours; P-13: two weeks
inline constexpr Duty emergency_heard{240, how(45, 30, 25), TermUnit::day, {2, 14}, {16, 27}};
// ours; P-22: five working days
inline constexpr Duty guardian_visits{150, how(70, 30), TermUnit::working_day, {0, 5}, {6, 30}};
inline constexpr int planned_end_unknown = 110;          // ours
inline constexpr int end_then_recorded = 600;           // ours
inline constexpr int term_exceeded = 80;                // ours; P-10 to P-13 promise none
inline constexpr std::array placement_starts{           // ours; P-12: lapses after three months
    Weighted{std::optional{Range{0, 0}}, 55}, Weighted{std::optional{Range{1, 60}}, 33},
    Weighted{std::optional{Range{100, 150}}, 6}, Weighted{std::optional<Range>{}, 6}};
inline constexpr int acute_danger_unknown = 80;         // ours
inline constexpr int acute_danger = 350;                // ours, of measures after a crisis
inline constexpr int coercion_reasoned = 800;           // ours; S-26 promises all
inline constexpr std::array alternatives{               // ours
    Weighted{Alternative::kept_talking, 35}, Weighted{Alternative::intensive_help, 25},
    Weighted{Alternative::safety_plan, 20}, Weighted{Alternative::network_help, 12},
    Weighted{Alternative::stay_elsewhere, 8}};
inline constexpr int measure_refused = 80;              // ours
inline constexpr int measure_end_recorded = 850;        // ours
inline constexpr int restraining_order_extended = 350;  // ours; P-10: to four weeks in all
inline constexpr int placement_considered = 60;         // ours
inline constexpr int consideration_day_unknown = 50;    // ours
// ours; S-27; I-16: no figure
inline constexpr Duty placement_averted{220, how(60, 40), TermUnit::day, {14, 88}, {95, 160}};
inline constexpr int request_made = 160;                // ours
inline constexpr std::array request_kinds{              // ours
    Weighted{RequestKind::capacity, 34}, Weighted{RequestKind::short_investigation, 18},
    Weighted{RequestKind::local_team_question, 18}, Weighted{RequestKind::information, 15},
    Weighted{RequestKind::police_consult, 15}};
inline constexpr int request_day_unknown = 40;          // ours
// ours
inline constexpr Duty request_answered{200, how(55, 45), TermUnit::day, {1, 60}, {61, 120}};
// ours; P-19; S-47
inline constexpr Duty help_answered{230, how(65, 35), TermUnit::working_day, {1, 5}, {6, 30}};
// ours; P-19
inline constexpr Duty help_acknowledged{110, how(60, 40), TermUnit::working_day, {0, 3}, {4, 9}};
inline constexpr std::array board_answers{              // ours; codes of C1
    Weighted{RequestAnswer::investigation_finished, 40}, Weighted{RequestAnswer::measure_imposed, 30},
    Weighted{RequestAnswer::no_petition, 20}, Weighted{RequestAnswer::request_rejected, 10}};
inline constexpr std::array other_answers{              // ours
    Weighted{RequestAnswer::granted, 85}, Weighted{RequestAnswer::refused, 15}};
inline constexpr int shared = 180;                      // ours
inline constexpr std::array sharing_partners{           // ours
    Weighted{OrganisationKind::school, 35}, Weighted{OrganisationKind::general_practitioner, 30},
    Weighted{OrganisationKind::police, 20}, Weighted{OrganisationKind::local_team, 15}};
inline constexpr int sharing_by_consent = 600;          // ours
inline constexpr int sharing_basis_missing = 70;        // ours; S-37 promises all
inline constexpr int sharing_day_unknown = 30;          // ours
inline constexpr std::array consents{                   // ours
    Weighted{Consent::not_asked, 60}, Weighted{Consent::refused, 40}};
inline constexpr int sharing_withdrawn = 80;            // ours
inline constexpr int obstacle_met = 65;                 // ours
inline constexpr int obstacle_day_unknown = 40;         // ours
inline constexpr int obstacle_cause_unknown = 60;       // ours
// ours; S-48
inline constexpr Duty obstacle_raised{180, how(40, 60), TermUnit::working_day, {1, 20}, {22, 60}};
inline constexpr int obstacle_solved = 400;             // ours
inline constexpr std::array obstacles{                  // S2 names law and purchasing; the division is ours
    Weighted{ObstacleCause::purchasing, 28}, Weighted{ObstacleCause::capacity, 24},
    Weighted{ObstacleCause::privacy_rules, 18}, Weighted{ObstacleCause::law, 12}, Weighted{ObstacleCause::money, 8},
    Weighted{ObstacleCause::powers, 6}, Weighted{ObstacleCause::cooperation, 4}};

// --- the course of the case -------------------------------------------------------------------------

// Ours. A household stays shorter than the year and a half on average that Veilig Thuis follows those
// where safety stays away (I-12, W13): these are all households, and a file must not grow too long.
inline constexpr Range days_in_direct_safety{7, 26}, days_in_risk_driven_care{21, 74}, days_in_recovery{28, 95};
inline constexpr std::array days_in_presence{
    Weighted{Range{24, 80}, 68}, Weighted{Range{81, 180}, 23}, Weighted{Range{181, 420}, 9}};
inline constexpr int recovery_passed_over = 600;        // ours
inline constexpr int later_phases_not_recorded = 600;   // ours
inline constexpr int plan_end_forgotten = 500;          // ours
inline constexpr int view_end_forgotten = 550;          // ours
inline constexpr int koppel_end_forgotten = 400;       // ours: that the case closed says it
inline constexpr int phase_end_forgotten = 400;        // ours
inline constexpr int phases_never_recorded = 30;        // ours
inline constexpr int phase_day_unknown = 15;            // ours
inline constexpr int falls_back_after_crisis = 450;     // ours
inline constexpr int closed_early = 150;                 // ours
inline constexpr std::array early_closure_reasons{      // ours
    Weighted{ClosureReason::not_target_group, 35}, Weighted{ClosureReason::household_declined, 30},
    Weighted{ClosureReason::moved_away, 25}, Weighted{ClosureReason::merged, 10}};
inline constexpr std::array closure_reasons{            // ours; S-04 promises none of the last four
    Weighted{ClosureReason::lastingly_safe, 84}, Weighted{ClosureReason::moved_away, 6},
    Weighted{ClosureReason::household_declined, 4}, Weighted{ClosureReason::term, 2},
    Weighted{ClosureReason::budget, 1}, Weighted{ClosureReason::production, 1}, Weighted{ClosureReason::transfer, 2}};
inline constexpr int safety_told_at_closing = 900;      // ours
inline constexpr int reopened = 120;                    // ours; I-13 gives re-reports of reports, not of cases
inline constexpr Range reopened_after{20, 400};         // ours
inline constexpr int own_view = 150;                    // ours; P-25
inline constexpr std::array statement_kinds{            // ours
    Weighted{StatementKind::view, 45}, Weighted{StatementKind::wish, 25}, Weighted{StatementKind::correction, 14},
    Weighted{StatementKind::disclosure, 10}, Weighted{StatementKind::objection, 6}};
inline constexpr int closure_reason_unknown = 15;       // ours
inline constexpr int phase_reason = 150;                // ours
inline constexpr int sub_goal = 60;                     // ours
inline constexpr int days_until_trust = 90;             // S-43: when the question comes up; the number is ours
inline constexpr int start_unknown = 4;                 // ours: taken over from another system without it
// ours; S-20
inline constexpr Duty domains_scored{270, how(25, 70, 5), TermUnit::day, {5, 30}, {33, 90}};
inline constexpr int domain_left_out = 40;              // ours, of those who score: two or three domains
inline constexpr int scored_again_at_review = 920;      // ours; P-20: a month
inline constexpr int level_not_recorded = 15;           // ours
inline constexpr int score_in_words = 10;               // ours
inline constexpr std::array domain_schemes{             // ours
    Weighted{DomainScheme::zrm_2017, 25}, Weighted{DomainScheme::zrm_2013, 30},
    Weighted{DomainScheme::corv_leefgebied, 45}};
inline constexpr std::array domain_levels{              // ours
    Weighted{1, 6}, Weighted{2, 22}, Weighted{3, 38}, Weighted{4, 24}, Weighted{5, 10}};
inline constexpr int domain_problem = 250;              // ours, for schemes without levels
inline constexpr std::array rater_trained{              // ours; P-20 promises all
    Weighted{std::optional{true}, 86}, Weighted{std::optional{false}, 8}, Weighted{std::optional<bool>{}, 6}};

/// A rule that professionals set aside for a time, and why.
struct Excuse {
    std::string_view rule, reason;
};
inline constexpr int deviates = 90;                     // ours
inline constexpr std::array excuses{                    // ours
    Weighted{Excuse{"everyone-seen", "Zit vast en wil nu niemand zien."}, 25},
    Weighted{Excuse{"koppel-complete", "De tweede collega komt pas als het vertrouwen er is."}, 12},
    Weighted{Excuse{"koppel-stays", "Het gezin vroeg zelf om een ander."}, 12},
    Weighted{Excuse{"no-waiting", "Eerst rust, daarna de behandeling: samen zo besloten."}, 15},
    Weighted{Excuse{"plan-made-together", "Het netwerk erbij halen is nu te gevaarlijk."}, 12},
    Weighted{Excuse{"present-after-stabilising", "Het gezin is zes weken bij familie in het buitenland."}, 14},
    Weighted{Excuse{"agreement-checked", "Iedereen is op vakantie, er is geen contact."}, 10},
    Weighted{Excuse{"child-spoken-to-alone", "Het kind wil nu niet alleen praten."}, 10},
    Weighted{Excuse{"household-told-outcome", "Vertellen maakt het nu gevaarlijker."}, 6},
    Weighted{Excuse{"network-takes-part", "Het gezin wil nog niet dat familie het weet."}, 8}};

// --- the programme of a team ------------------------------------------------------------------------

inline constexpr std::array programme_partners{         // T1: who works along, and the police, who steers along
    OrganisationKind::certified_institution, OrganisationKind::veilig_thuis,
    OrganisationKind::child_protection_board, OrganisationKind::womens_shelter, OrganisationKind::local_team,
    OrganisationKind::certified_institution_lvb, OrganisationKind::municipality, OrganisationKind::police};
inline constexpr int team_since_unknown = 12;           // ours
inline constexpr int team_attentive = 800;              // ours: teams that rarely let a week pass
inline constexpr std::array team_functions{             // S-33 asks for the first three; how often is ours
    TakingPart{OrganisationKind::certified_institution, 985, 1000},
    TakingPart{OrganisationKind::veilig_thuis, 985, 1000},
    TakingPart{OrganisationKind::child_protection_board, 965, 900},
    TakingPart{OrganisationKind::womens_shelter, 800, 200}, TakingPart{OrganisationKind::local_team, 400, 300},
    TakingPart{OrganisationKind::certified_institution_lvb, 250, 0}};
inline constexpr int functions_not_recorded = 12;       // ours
inline constexpr int function_unknown = 8;              // ours
inline constexpr int function_since_unknown = 12;       // ours
inline constexpr Range function_comes_after{20, 150};   // ours
inline constexpr int function_leaves = 55;              // ours; S-33 promises none
inline constexpr Range function_leaves_after{60, 1000}; // ours
inline constexpr int function_returns = 800;            // ours
inline constexpr std::array function_returns_after{     // ours
    Weighted{Range{0, 0}, 60}, Weighted{Range{5, 90}, 40}};
inline constexpr int rota_elsewhere = 8;                // ours: teams whose rota is not in the file
inline constexpr Range rota_made_before{4, 20};         // ours
inline constexpr std::array rota_weekdays{std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday};  // ours
inline constexpr Range rota_hours{8, 17};               // ours: the hour at which one hands over to the other
inline constexpr std::array rota_holes{                 // ours; S-10 promises none
    Weighted{RotaHole::none, 9965}, Weighted{RotaHole::ends_early, 18}, Weighted{RotaHole::nobody_found, 7},
    Weighted{RotaHole::end_unknown, 6}, Weighted{RotaHole::team_unknown, 4}};
inline constexpr Range rota_hole_hours{3, 60};          // ours, in hours
inline constexpr int week_missed = 2;                   // ours; S-28 promises none
inline constexpr int week_missed_inattentive = 16;      // ours
inline constexpr int holiday_week_missed = 20;          // ours
inline constexpr std::array weeks_missed{               // ours, in a row
    Weighted{1, 68}, Weighted{2, 18}, Weighted{3, 9}, Weighted{4, 5}};
inline constexpr int not_on_monday = 25;                // ours
inline constexpr Range other_day_after{1, 2};           // ours, in working days
inline constexpr int other_day_reasoned = 920;          // ours; S-28 promises all
inline constexpr int holiday_reason_written = 450;      // ours: everybody knows
inline constexpr int learned = 520;                     // ours
inline constexpr int learned_inattentive = 290;         // ours
inline constexpr int reflection_day_unknown = 1;        // ours
inline constexpr int reflection_team_unknown = 1;       // ours
inline constexpr int cases_discussed_recorded = 850;    // ours
inline constexpr int question_raised = 500;             // ours
inline constexpr std::array steering_seats{             // T1, W4: police and local teams came later; the rest is ours
    TakingPart{OrganisationKind::certified_institution, 1000, 0}, TakingPart{OrganisationKind::veilig_thuis, 1000, 0},
    TakingPart{OrganisationKind::child_protection_board, 900, 500},
    TakingPart{OrganisationKind::womens_shelter, 900, 0}, TakingPart{OrganisationKind::municipality, 1000, 0},
    TakingPart{OrganisationKind::certified_institution_lvb, 300, 0},
    TakingPart{OrganisationKind::local_team, 0, 600}, TakingPart{OrganisationKind::police, 0, 700}};
inline constexpr Range steering_before_first_case{0, 900};  // ours
inline constexpr Range steering_joins_after{30, 700};   // ours
inline constexpr std::array steering_months{            // ours, in months; S-36 asks for two years
    Weighted{Range{5, 22}, 9}, Weighted{Range{24, 48}, 61}, Weighted{Range{49, 100}, 30}};
inline constexpr Range steering_leaves_after_first_case{20, 400};  // ours, of whom would have left before it
inline constexpr int director_reappointed = 120;        // ours
inline constexpr std::array next_director_after{        // ours
    Weighted{Range{0, 0}, 75}, Weighted{Range{10, 100}, 25}};
inline constexpr int director_since_unknown = 12;       // ours
inline constexpr int director_unknown = 30;             // ours
inline constexpr int director_organisation_unknown = 10;  // ours
inline constexpr Range koppel_first_counted_after{0, 27};  // ours
inline constexpr int days_between_counts = 28;          // ours; S-29: support once a month
inline constexpr Range households_at_first{1, 4};       // ours; I-23, W7: four when the pilot began
inline constexpr std::array households_change{          // ours, from count to count
    Weighted{-1, 24}, Weighted{0, 50}, Weighted{1, 26}};
inline constexpr int household_too_many = 70;           // ours, of those that would come on top of four
inline constexpr int koppel_rests = 100;                // ours, of those whose last household goes on
inline constexpr int most_households = 6;               // ours
inline constexpr int support_missed = 8;                // ours; S-29
inline constexpr int support_missed_inattentive = 40;   // ours
inline constexpr int support_not_recorded = 6;          // ours
inline constexpr std::array support_days_before_count{  // ours
    Weighted{0, 970}, Weighted{1, 25}, Weighted{4, 5}};
inline constexpr int households_unknown = 2;            // ours
inline constexpr int count_day_unknown = 1;             // ours
inline constexpr int counted_koppel_unknown = 1;        // ours

// --- how it is written down -------------------------------------------------------------------------

inline constexpr int written_later = 220;               // ours
inline constexpr Range written_after{1, 9};             // ours
inline constexpr int organisation_missing = 980;        // ours: it follows from who wrote it
inline constexpr int origin_missing = 960;              // ours
inline constexpr int basis_missing = 980;               // ours
inline constexpr int basis_to_be_reviewed = 20;         // ours; INV-2
inline constexpr int fault = 6;                         // ours: about one household in two hundred

}  // namespace rates
}  // namespace blijvend::synth
