#include <algorithm>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

// --- help that is brought in ------------------------------------------------------------------------

struct Help {
    SupportKind kind;
    LifeDomain domain;
    OrganisationKind by;
    bool for_child = false;
};

constexpr auto kinds_of_help = [] {
    using Kind = SupportKind;
    using Life = LifeDomain;
    using By = OrganisationKind;
    return std::array{
        Weighted{Help{Kind::adult_mental_health, Life::mental_health, By::adult_mental_health}, 28},
        Weighted{Help{Kind::youth_mental_health, Life::mental_health, By::youth_mental_health, true}, 14},
        Weighted{Help{Kind::trauma_treatment, Life::mental_health, By::adult_mental_health}, 10},
        Weighted{Help{Kind::addiction_care, Life::substance_use, By::addiction_care}, 12},
        Weighted{Help{Kind::debt_counselling, Life::finances, By::debt_counselling}, 14},
        Weighted{Help{Kind::parenting_support, Life::attitude_and_skills, By::youth_care_provider, true}, 12},
        Weighted{Help{Kind::aggression_programme, Life::justice, By::probation}, 6},
        Weighted{Help{Kind::social_work, Life::social_network, By::volunteers}, 4},
    };
}();

bool koppel_may_step_back(SupportKind kind) {
    return kind == SupportKind::adult_mental_health || kind == SupportKind::youth_mental_health ||
           kind == SupportKind::trauma_treatment || kind == SupportKind::addiction_care;
}

std::size_t member_for(Course& course, bool for_child) {
    std::vector<std::size_t> fitting;
    for (const std::size_t i : course.people_now()) {
        const Person& person = course.people[i];
        if (!person.unborn && person.grown_up(course.today()) != for_child) fitting.push_back(i);
    }
    if (fitting.empty()) return course.some_adult();
    return course.random.one_of(fitting);
}

/// Subject: thread of the support.
void support_ends(Course& course, const Event& event) {
    Support& support = course.revise(course.file.supports, course.supports[event.subject], Origin::told_by_partner);
    support.ended_on = event.day;
    support.why_ended = course.random.one_of(rates::support_ends);
}

/// Subject: thread of the support.
void support_starts(Course& course, const Event& event) {
    Support& support = course.revise(course.file.supports, course.supports[event.subject], Origin::told_by_partner);
    support.started_on = event.day;
    const SupportKind kind = support.kind.value_or(SupportKind::other);
    if (koppel_may_step_back(kind) && course.random.chance(rates::koppel_steps_back))
        course.expect(event.day + course.random.within({0, 21}), step_back, event.subject);
    if (course.random.chance(rates::support_end_recorded))
        course.expect(event.day + course.random.within(rates::support_lasts), support_ends, event.subject);
}

/// The day it starts; nothing when it never does.
std::optional<Date> support_start(Course& course, Date decided) {
    const std::optional<Range> working_days = course.random.one_of(rates::waits);
    if (!working_days) return {};
    return course.calendar.add_working_days(decided, course.random.within(*working_days));
}

void decide_on_support(Course& course, const Event& event) {
    const Help help = course.random.one_of(kinds_of_help);
    Support support{.kind = help.kind};
    if (course.random.chance(500)) support.domain = help.domain;
    support.for_members = {course.people[member_for(course, help.for_child)].id};
    support.provider = course.organisation(help.by);
    if (!course.random.chance(rates::decided_unknown)) support.decided_on = event.day;
    if (course.random.chance(500)) support.requested_on = event.day;
    if (koppel_may_step_back(help.kind)) support.koppel_stays = !course.random.chance(rates::koppel_leaves_at_support);
    support.text = perhaps_say(course, words::supports, 300);
    support.hidden_from = course.hidden_if_fled();
    const std::size_t thread = course.supports.size();
    course.supports.push_back(course.file.supports.size());
    course.add(course.file.supports, std::move(support));
    if (const auto start = support_start(course, event.day))
        course.expect(*start, support_starts, thread);
    else if (course.random.chance(400))
        course.expect(event.day + course.random.within({20, 120}), support_ends, thread);
}

// --- measures ---------------------------------------------------------------------------------------

struct Way {
    MeasureKind kind;
    OrganisationKind decided_by;
    std::string_view article;
    LegalBasis basis;
    int planned_days;  ///< 0 for an open end
};

constexpr Way voluntary{MeasureKind::voluntary_safety_measure, OrganisationKind::certified_institution, "", LegalBasis::consent, 0};
constexpr Way alarm{MeasureKind::alarm_button, OrganisationKind::police, "", LegalBasis::consent, 180};
constexpr Way time_out{MeasureKind::time_out, OrganisationKind::certified_institution, "", LegalBasis::consent, 14};
constexpr Way programme{MeasureKind::aggression_programme, OrganisationKind::probation, "", LegalBasis::public_task, 120};
constexpr Way restraining{MeasureKind::restraining_order, OrganisationKind::municipality, "Wth artikel 2", LegalBasis::public_task, 10};
constexpr Way supervision{MeasureKind::supervision_order, OrganisationKind::court, "BW 1:255", LegalBasis::court_order, 365};
constexpr Way placement{MeasureKind::out_of_home_placement, OrganisationKind::court, "BW 1:265b", LegalBasis::court_order, 180};
constexpr Way emergency{MeasureKind::emergency_out_of_home_placement, OrganisationKind::court, "BW 1:265b", LegalBasis::court_order, 28};
constexpr Way contact_ban{MeasureKind::contact_ban, OrganisationKind::court, "", LegalBasis::court_order, 90};
constexpr Way arrest{MeasureKind::arrest, OrganisationKind::police, "", LegalBasis::wpg, 3};

bool has_young_children(const Course& course) {
    return std::any_of(course.people.begin(), course.people.end(), [&](const Person& person) {
        return person.belongs && person.recorded && !person.unborn && !person.grown_up(course.today());
    });
}

Way some_way(Course& course, bool crisis) {
    static constexpr std::array after_crisis{Weighted{restraining, 45}, Weighted{arrest, 20}, Weighted{contact_ban, 10},
        Weighted{alarm, 10}, Weighted{time_out, 15}};
    static constexpr std::array for_children{Weighted{voluntary, 35}, Weighted{supervision, 28},
        Weighted{placement, 12}, Weighted{emergency, 8}, Weighted{time_out, 12}, Weighted{programme, 5}};
    static constexpr std::array for_adults{Weighted{voluntary, 40}, Weighted{alarm, 18}, Weighted{contact_ban, 12},
        Weighted{programme, 15}, Weighted{time_out, 15}};
    if (crisis) return course.random.one_of(after_crisis);
    return has_young_children(course) ? course.random.one_of(for_children) : course.random.one_of(for_adults);
}

/// The lighter ways that were tried, and why they would not do: sometimes nobody wrote it down.
void reason(Course& course, Measure& measure, bool crisis) {
    if (!course.random.chance(rates::acute_danger_unknown))
        measure.acute_danger = crisis && course.random.chance(rates::acute_danger);
    if (!course.random.chance(rates::coercion_reasoned)) return;
    measure.alternatives_tried = {course.random.one_of(rates::alternatives)};
    measure.reasoning = say(course, words::measure_reasons);
}

/// Subject: thread of the measure.
void measure_ends(Course& course, const Event& event) {
    course.revise(course.file.measures, course.measures[event.subject], Origin::told_by_partner).ended_on = event.day;
}

void extend_measure(Course& course, const Event& event) {
    const Measure& first = course.file.measures[course.measures[event.subject]];
    Measure next{
        .kind = first.kind, .for_members = first.for_members, .legal_basis = first.legal_basis, .extends = first.id};
    next.decided_on = event.day;
    next.granted = true;
    next.started_on = event.day;
    next.planned_until = event.day + 18;
    next.reasoning = say(course, words::measure_reasons);
    course.measures.push_back(course.file.measures.size());
    course.add(course.file.measures, std::move(next), Origin::told_by_partner);
}

/// Subject: 1 after a crisis. The measure was decided on and began the same day.
void take_measure(Course& course, const Event& event) {
    const bool crisis = event.subject == 1;
    const Way way = some_way(course, crisis);
    const bool on_threat = way.kind == MeasureKind::restraining_order || way.kind == MeasureKind::contact_ban ||
                           way.kind == MeasureKind::arrest || way.kind == MeasureKind::aggression_programme;
    const bool on_child = way.decided_by == OrganisationKind::court && !on_threat;
    Measure measure{.kind = way.kind, .legal_basis = way.basis};
    measure.for_members = {on_threat ? course.threat_id() : course.people[member_for(course, on_child)].id};
    if (!way.article.empty() && course.random.chance(700)) measure.article = std::string{way.article};
    measure.decided_by = course.organisation(way.decided_by);
    const auto by_nature = coercive_by_nature(way.kind);
    if (!by_nature && !course.random.chance(rates::coercion_unclear)) measure.coercive = course.random.chance(200);
    if (measure.is_coercive() == true) reason(course, measure, crisis);
    if (course.random.chance(rates::measure_kind_unknown)) measure.kind.reset();
    if (on_child && course.random.chance(300))
        measure.considered_on = event.day - std::min(course.random.within({1, 30}), event.day - course.start);
    if (course.random.chance(700)) measure.decided_on = event.day;
    if (measure.decided_on && way.decided_by == OrganisationKind::court)
        measure.granted = !course.random.chance(rates::measure_refused);
    if (measure.granted != false) measure.started_on = event.day;
    if (measure.started_on && way.planned_days > 0) measure.planned_until = event.day + way.planned_days;
    const std::size_t thread = course.measures.size();
    course.measures.push_back(course.file.measures.size());
    const auto planned = measure.planned_until;
    course.add(course.file.measures, std::move(measure), Origin::told_by_partner);
    if (!planned) return;
    if (way.kind == MeasureKind::restraining_order && course.random.chance(rates::restraining_order_extended))
        course.expect(*planned, extend_measure, thread);
    if (course.random.chance(rates::measure_end_recorded)) course.expect(*planned, measure_ends, thread);
}

/// Subject: thread of the measure.
void placement_averted(Course& course, const Event& event) {
    Measure& measure = course.revise(course.file.measures, course.measures[event.subject]);
    measure.averted_on = event.day;
    measure.how_averted = perhaps_say(course, words::averted, 800);
}

void consider_placement(Course& course, const Event& event) {
    if (!has_young_children(course)) return;
    Measure measure{.kind = MeasureKind::out_of_home_placement, .considered_on = event.day};
    measure.for_members = {course.people[member_for(course, true)].id};
    measure.alternatives_tried = {Alternative::kept_talking};
    if (course.random.chance(rates::coercion_reasoned)) measure.reasoning = say(course, words::measure_reasons);
    const std::size_t thread = course.measures.size();
    course.measures.push_back(course.file.measures.size());
    course.add(course.file.measures, std::move(measure));
    if (course.random.chance(rates::placement_averted))
        course.expect(event.day + course.random.within({14, 150}), placement_averted, thread);
}

// --- requests and sharings --------------------------------------------------------------------------

/// Subject: place of the request.
void request_answered(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    Request& request = course.revise(course.file.requests, latest, Origin::told_by_partner);
    request.answered_on = event.day;
    const bool board = request.kind == RequestKind::investigation || request.kind == RequestKind::short_investigation;
    request.answer = board ? course.random.one_of(rates::board_answers) : course.random.one_of(rates::other_answers);
}

void ask(Course& course, const Event& event) {
    Request request{.kind = course.random.one_of(rates::request_kinds), .on = event.day};
    const bool board = request.kind == RequestKind::investigation || request.kind == RequestKind::short_investigation;
    const bool local = request.kind == RequestKind::local_team_question;
    if (local) request.by = course.organisation(OrganisationKind::local_team);
    request.to = course.organisation(board   ? OrganisationKind::child_protection_board
                                     : local ? OrganisationKind::certified_institution
                                             : OrganisationKind::police);
    request.about = {course.people[member_for(course, board)].id};
    request.text = perhaps_say(course, words::requests, 400);
    course.add(course.file.requests, std::move(request));
    if (course.random.chance(rates::request_answered))
        course.expect(event.day + course.random.within({1, 60}), request_answered, course.file.requests.size() - 1);
}

/// Subject: place of the sharing.
void withdraw_sharing(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    course.revise(course.file.sharings, latest, Origin::told_by_member).withdrawn_on = event.day;
}

void share(Course& course, const Event& event) {
    Sharing sharing{.on = event.day};
    sharing.to = course.organisation(course.random.one_of(rates::sharing_partners));
    sharing.purpose = perhaps_say(course, words::sharing_purposes, 800);
    const std::size_t who = member_for(course, has_young_children(course));
    sharing.about = {course.people[who].id};
    const bool by_consent = course.random.chance(rates::sharing_by_consent);
    if (!course.random.chance(rates::sharing_basis_missing))
        sharing.basis = by_consent ? LegalBasis::consent : LegalBasis::public_task;
    sharing.consents = {{.by = Someone{.member = course.people[course.some_adult()].id},
        .about = course.people[who].id,
        .consent = by_consent ? Consent::given : course.random.one_of(rates::consents),
        .on = event.day}};
    if (course.plan) sharing.records = {course.file.safety_plans[*course.plan].id.as<AnyRecord>()};
    course.add(course.file.sharings, std::move(sharing));
    if (course.random.chance(rates::sharing_withdrawn))
        course.expect(event.day + course.random.within({5, 120}), withdraw_sharing, course.file.sharings.size() - 1);
}

}  // namespace

void expect_help(Course& course) {
    const int supports = course.random.one_of(rates::supports);
    for (int i = 0; i < supports; ++i)
        course.expect(course.start + course.random.within(rates::support_decided_after), decide_on_support);
    if (course.random.chance(rates::request_made))
        course.expect(course.start + course.random.within({3, 200}), ask);
    if (course.random.chance(rates::shared))
        course.expect(course.start + course.random.within({5, 150}), share);
    if (course.random.chance(rates::placement_considered))
        course.expect(course.start + course.random.within({10, 200}), consider_placement);
}

void expect_measures(Course& course, Date day, bool crisis) {
    if (!course.random.chance(crisis ? rates::measure_after_crisis : rates::measure_otherwise)) return;
    const Range after = crisis ? Range{0, 2} : Range{2, 200};
    course.expect(day + course.random.within(after), take_measure, crisis ? 1 : 0);
}

}  // namespace blijvend::synth
