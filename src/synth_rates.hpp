#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

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
enum class PlanTiming : std::uint8_t {
    in_time,
    late,
    never
};
enum class CheckTiming : std::uint8_t {
    in_time,
    late,
    skipped
};

/// How often things happen, in one place. A plain number is out of a thousand; a list is weighed
/// against its own total; a Range is in days unless it says otherwise. After each stands where in
/// DOMAIN.md it comes from; "ours" where nothing is published.
namespace rates {

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
inline constexpr int bsn_known = 50;                // ours
inline constexpr int other_language = 100;          // ours
inline constexpr int intellectual_disability = 40;  // ours
inline constexpr int guardianship = 15;             // ours
inline constexpr int secrecy_asked = 150;           // ours; V-03: absent is not "no"
inline constexpr int safe_channel_asked = 100;      // ours
inline constexpr int lives_in_unknown = 60;         // ours
inline constexpr int relation_recorded = 220;       // ours
inline constexpr int relation_quality = 500;        // ours
inline constexpr int relation_since = 80;           // ours
inline constexpr int custody_recorded = 180;        // ours
inline constexpr std::array qualities{              // ours
    Weighted{RelationQuality::supportive, 45}, Weighted{RelationQuality::neutral, 25},
    Weighted{RelationQuality::conflict, 20}, Weighted{RelationQuality::distant, 10}};
inline constexpr int other_address_known = 450;     // ours
inline constexpr int vague_birth_found_out = 300;   // ours
inline constexpr int birth_wrong = 12;              // ours
inline constexpr int member_joins = 45;             // ours
inline constexpr int member_leaves = 25;            // ours
inline constexpr int member_dies = 3;               // ours
inline constexpr int elder_dies = 70;               // ours
inline constexpr int same_person_twice = 12;        // ours
inline constexpr int flees = 160;                   // ours, of women threatened by a partner
inline constexpr int secrecy_left_unknown = 60;     // ours
inline constexpr int target_group_recorded = 700;   // ours
inline constexpr int not_target_group = 50;         // ours; S-19: serious and structural

// --- the network ------------------------------------------------------------------------------------

inline constexpr std::array network_people{  // ours; S-13 advises two or more
    Weighted{0, 58}, Weighted{1, 28}, Weighted{2, 10}, Weighted{3, 4}};
inline constexpr Range network_met_after{5, 150};    // ours
inline constexpr int network_professional = 250;     // ours
inline constexpr int network_day_unknown = 25;       // ours
inline constexpr int network_informed = 650;         // ours
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
inline constexpr Range later_report_after{8, 300};      // ours
inline constexpr int later_report_is_crisis = 280;      // ours
inline constexpr int prior_unknown = 15;                // ours
inline constexpr int report_reaches_koppel = 850;       // ours; P-21 promises all
inline constexpr int household_informed = 850;          // ours; P-05 promises that, or a reason
inline constexpr std::array informing_ways{             // ours
    Weighted{InformingWay::oral, 50}, Weighted{InformingWay::phone, 35}, Weighted{InformingWay::written, 10},
    Weighted{InformingWay::email, 5}};
inline constexpr int restraining_order_imposed = 150;   // ours
inline constexpr int reporter_told = 100;               // ours; P-04 promises all, many systems keep it elsewhere
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
inline constexpr int arrested = 250;                    // ours

// --- assessments ------------------------------------------------------------------------------------

inline constexpr int assessment_never = 40;             // ours
inline constexpr int assessment_in_time = 850;          // ours; I-03: target 90 %, met in 7 of 26 regions (W8)
inline constexpr Range assessment_working_days{1, 5};   // P-01
inline constexpr Range assessment_late_working_days{6, 25};    // ours, in working days
inline constexpr int assessment_started_recorded = 400; // ours
inline constexpr int finished_unknown = 30;             // ours
inline constexpr int acute_not_told = 40;               // ours
inline constexpr int acute_after_crisis = 850;          // ours
inline constexpr int acute_otherwise = 150;             // ours
inline constexpr int structural = 800;                  // ours; S-19: the target group
inline constexpr std::array safety_instruments{         // ours
    Weighted{Instrument::triage_veilig_thuis, 70}, Weighted{Instrument::safety_assessment, 30}};
inline constexpr std::array outcomes{                   // ours; codes of W11
    Weighted{AssessmentOutcome::conditions_and_follow_up, 45}, Weighted{AssessmentOutcome::multidisciplinary_team, 25},
    Weighted{AssessmentOutcome::investigation, 15}, Weighted{AssessmentOutcome::local_field, 10},
    Weighted{AssessmentOutcome::request_child_protection_board, 5}};
inline constexpr int investigated = 100;                // I-04: at most 20 % of reports (W12)
inline constexpr int investigation_in_time = 650;       // ours; I-04: target 80 %, met in 5 of 26 regions (W8)
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
inline constexpr int analysed_together = 200;           // ours; S-31 promises all

// --- the koppel -------------------------------------------------------------------------------------

inline constexpr std::array koppel_assigned_after{      // ours
    Weighted{Range{0, 1}, 60}, Weighted{Range{2, 5}, 25}, Weighted{Range{6, 15}, 15}};
inline constexpr int second_seat_empty_at_first = 80;   // ours; S-01 promises two
inline constexpr Range second_seat_filled_after{4, 60}; // ours
inline constexpr int koppel_since_unknown = 8;          // ours
inline constexpr int seat_since_unknown = 12;           // ours
inline constexpr int seat_professional_unknown = 10;    // ours
inline constexpr int seat_organisation_recorded = 500;  // ours
inline constexpr int tasks_recorded = 500;              // ours; S-18: both do both
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
inline constexpr int koppel_steps_back = 320;           // ours, of help for which that is usual (S1: ggz)
inline constexpr Range stepped_back_for{40, 150};       // ours
inline constexpr int view_passed_on = 520;              // ours
inline constexpr int view_not_accepted = 60;            // ours; P-06
inline constexpr int handed_in = 40;                    // ours; S2: local teams hand over what is too heavy
inline constexpr int handed_out = 40;                   // ours; I-07: promise 0
inline constexpr int handover_direction_unknown = 120;  // ours
inline constexpr int handover_day_unknown = 100;        // ours
inline constexpr int taken_back = 350;                  // ours
inline constexpr int pressure_used = 20;                // ours
inline constexpr int pressure_reflected = 600;          // ours
inline constexpr std::array pressures{                  // S2 names police and Board; the division is ours
    Weighted{PressureWith::child_protection_board, 40}, Weighted{PressureWith::police, 25},
    Weighted{PressureWith::placement, 20}, Weighted{PressureWith::stopping_help, 15}};

// --- contacts ---------------------------------------------------------------------------------------

inline constexpr int attentive = 800;                   // ours: households whose koppel rarely lets go
inline constexpr Range second_contact_after{3, 8};      // ours
inline constexpr Range contact_while_unsafe{9, 17};     // ours
inline constexpr Range contact_just_stable{17, 25};     // ours; S-21: at most 28 days
inline constexpr Range contact_later{28, 39};           // ours; S-21: at most 42 days
inline constexpr Range contact_while_present{28, 39};   // ours; S-21
inline constexpr int contact_slips = 10;                // ours
inline constexpr int contact_slips_inattentive = 140;   // ours
inline constexpr Range contact_after_slip{30, 80};      // ours
inline constexpr int long_unseen = 22;                  // days; ours
inline constexpr int seen_when_due = 985;               // ours; S-15
inline constexpr int seen_when_due_inattentive = 700;   // ours
inline constexpr int seen_anyway = 400;                 // ours
inline constexpr int overlooked_seen = 120;             // ours
inline constexpr int child_spoken_alone = 250;          // ours; P-15
inline constexpr int seen_not_recorded = 25;            // ours
inline constexpr int contact_day_unknown = 8;           // ours
inline constexpr int time_unknown = 500;                // ours
inline constexpr int both_went = 350;                   // ours
inline constexpr int network_there = 100;               // ours
inline constexpr int contact_text = 150;                // ours
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

inline constexpr std::array plan_timing{                // ours; S-11: ten working days
    Weighted{PlanTiming::in_time, 80}, Weighted{PlanTiming::late, 14}, Weighted{PlanTiming::never, 6}};
inline constexpr std::array plan_timing_acute{          // ours; S-11: one day
    Weighted{PlanTiming::in_time, 80}, Weighted{PlanTiming::late, 16}, Weighted{PlanTiming::never, 4}};
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
inline constexpr int plan_reviewed = 160;               // ours
inline constexpr int flight_plan = 90;                  // ours
inline constexpr std::array agreements_with_plan{       // ours; S-11 promises one at least
    Weighted{0, 7}, Weighted{1, 80}, Weighted{2, 13}};
inline constexpr int agreement_later = 100;             // ours
inline constexpr int agreement_day_unknown = 20;        // ours
inline constexpr int agreement_checked_once = 300;      // ours
inline constexpr int rhythm_unknown = 40;               // ours
inline constexpr std::array rhythms{                    // ours, in days
    Weighted{14, 6}, Weighted{28, 20}, Weighted{42, 26}, Weighted{60, 30}, Weighted{90, 18}};
inline constexpr std::array check_timing{               // ours
    Weighted{CheckTiming::in_time, 84}, Weighted{CheckTiming::late, 10}, Weighted{CheckTiming::skipped, 6}};
inline constexpr int check_missed = 120;                // ours, for an agreement that is checked once
inline constexpr int check_day_unknown = 25;            // ours
inline constexpr std::array check_results{              // ours; I-10
    Weighted{CheckResult::kept, 70}, Weighted{CheckResult::partly_kept, 15}, Weighted{CheckResult::broken, 10},
    Weighted{CheckResult::could_not_tell, 5}};
inline constexpr int agreement_done_at_check = 300;     // ours
inline constexpr int agreement_end_forgotten = 50;      // ours
inline constexpr int last_agreement_replaced = 850;     // ours; S-11 promises that one is in force
inline constexpr std::array agreement_ends{             // ours
    Weighted{AgreementEnd::fulfilled, 65}, Weighted{AgreementEnd::replaced, 20}, Weighted{AgreementEnd::withdrawn, 10},
    Weighted{AgreementEnd::lapsed, 5}};
inline constexpr std::array goals{Weighted{0, 68}, Weighted{1, 24}, Weighted{2, 8}};  // ours
inline constexpr std::array goal_domains{               // ours
    Weighted{LifeDomain::domestic_relations, 40}, Weighted{LifeDomain::mental_health, 25},
    Weighted{LifeDomain::finances, 20}, Weighted{LifeDomain::social_network, 15}};
inline constexpr int goal_ends = 600;                   // ours
inline constexpr std::array goal_results{               // ours
    Weighted{GoalResult::reached, 50}, Weighted{GoalResult::partly_reached, 30}, Weighted{GoalResult::not_reached, 15},
    Weighted{GoalResult::no_longer_wanted, 5}};

// --- help, measures, requests, sharings -------------------------------------------------------------

inline constexpr std::array supports{Weighted{0, 47}, Weighted{1, 39}, Weighted{2, 14}};  // ours
inline constexpr Range support_decided_after{5, 220};   // ours
inline constexpr std::optional<Range> never_starts{};
inline constexpr std::array waits{                      // ours, in working days; S-07 promises none
    Weighted{std::optional{Range{0, 5}}, 78}, Weighted{std::optional{Range{6, 20}}, 11},
    Weighted{std::optional{Range{21, 120}}, 6}, Weighted{never_starts, 5}};
inline constexpr int decided_unknown = 40;              // ours
inline constexpr int koppel_leaves_at_support = 60;     // ours
inline constexpr int support_end_recorded = 700;        // ours
inline constexpr Range support_lasts{60, 300};          // ours
inline constexpr std::array support_ends{               // ours
    Weighted{SupportEnd::completed, 65}, Weighted{SupportEnd::stopped_by_member, 18},
    Weighted{SupportEnd::not_needed, 8}, Weighted{SupportEnd::stopped_by_provider, 5},
    Weighted{SupportEnd::refused_by_provider, 4}};
inline constexpr int measure_after_crisis = 450;        // ours
inline constexpr int measure_otherwise = 280;           // ours
inline constexpr int measure_kind_unknown = 15;         // ours
inline constexpr int coercion_unclear = 250;            // ours, of measures that may be either
inline constexpr int acute_danger_unknown = 120;        // ours
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
inline constexpr int placement_averted = 700;           // ours; I-16: no figure
inline constexpr int request_made = 160;                // ours
inline constexpr std::array request_kinds{              // ours
    Weighted{RequestKind::investigation, 25}, Weighted{RequestKind::short_investigation, 15},
    Weighted{RequestKind::police_consult, 25}, Weighted{RequestKind::information, 15},
    Weighted{RequestKind::local_team_question, 10}, Weighted{RequestKind::capacity, 10}};
inline constexpr int request_answered = 800;            // ours
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
inline constexpr int sharing_basis_missing = 60;        // ours; S-37 promises all
inline constexpr std::array consents{                   // ours
    Weighted{Consent::not_asked, 60}, Weighted{Consent::refused, 40}};
inline constexpr int sharing_withdrawn = 80;            // ours

// --- the course of the case -------------------------------------------------------------------------

// Ours. A household stays shorter than the year and a half on average that Veilig Thuis follows those
// where safety stays away (I-12, W13): these are all households, and a file must not grow too long.
inline constexpr Range days_in_direct_safety{10, 45}, days_in_risk_driven_care{30, 110}, days_in_recovery{30, 110};
inline constexpr std::array days_in_presence{
    Weighted{Range{30, 90}, 58}, Weighted{Range{91, 200}, 28}, Weighted{Range{201, 420}, 14}};
inline constexpr int recovery_passed_over = 450;        // ours
inline constexpr int later_phases_not_recorded = 450;   // ours
inline constexpr int plan_end_forgotten = 350;          // ours
inline constexpr int view_end_forgotten = 400;          // ours
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
inline constexpr int own_view = 180;                    // ours; P-25
inline constexpr std::array statement_kinds{            // ours
    Weighted{StatementKind::view, 45}, Weighted{StatementKind::wish, 25}, Weighted{StatementKind::correction, 14},
    Weighted{StatementKind::disclosure, 10}, Weighted{StatementKind::objection, 6}};
inline constexpr int domains_scored = 130;              // ours
inline constexpr std::array domain_schemes{             // ours
    Weighted{DomainScheme::zrm_2017, 65}, Weighted{DomainScheme::zrm_2013, 15},
    Weighted{DomainScheme::corv_leefgebied, 20}};
inline constexpr std::array domain_levels{              // ours
    Weighted{1, 12}, Weighted{2, 28}, Weighted{3, 32}, Weighted{4, 20}, Weighted{5, 8}};
inline constexpr int rater_trained = 850;               // ours; P-20 promises all

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
    Weighted{Excuse{"agreement-checked", "Iedereen is op vakantie, er is geen contact."}, 10}};

// --- how it is written down -------------------------------------------------------------------------

inline constexpr int written_later = 220;               // ours
inline constexpr Range written_after{1, 9};             // ours
inline constexpr int organisation_missing = 800;        // ours: it follows from who wrote it
inline constexpr int origin_missing = 650;              // ours
inline constexpr int basis_missing = 800;               // ours
inline constexpr int basis_to_be_reviewed = 20;         // ours; INV-2
inline constexpr int fault = 6;                         // ours: about one household in two hundred

}  // namespace rates
}  // namespace blijvend::synth
