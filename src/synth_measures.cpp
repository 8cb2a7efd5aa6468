#include <algorithm>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

// --- which measures there are -----------------------------------------------------------------------

using By = OrganisationKind;

struct Way {
    MeasureKind kind;
    OrganisationKind decided_by;
    std::optional<OrganisationKind> executed_by;
    std::string_view article;
    LegalBasis basis;
    int planned_days;  ///< 0 for an open end
    int too_long = 0;  ///< planned days when somebody passes over the term in law; 0 when there is none
};

constexpr Way voluntary{MeasureKind::voluntary_safety_measure, By::certified_institution, {}, "", LegalBasis::consent, 0};
constexpr Way alarm{MeasureKind::alarm_button, By::police, {}, "", LegalBasis::consent, 180};
constexpr Way time_out{MeasureKind::time_out, By::certified_institution, {}, "", LegalBasis::consent, 14};
constexpr Way programme{MeasureKind::aggression_programme, By::probation, {}, "", LegalBasis::public_task, 120};
constexpr Way restraining{MeasureKind::restraining_order, By::municipality, {}, "Wth artikel 2", LegalBasis::public_task, 10, 35};
constexpr Way supervision{MeasureKind::supervision_order, By::court, By::certified_institution, "BW 1:255", LegalBasis::court_order, 365, 400};
constexpr Way provisional{MeasureKind::provisional_supervision_order, By::court, By::certified_institution, "BW 1:257", LegalBasis::court_order, 85, 120};
constexpr Way placement{MeasureKind::out_of_home_placement, By::court, By::certified_institution, "BW 1:265b", LegalBasis::court_order, 180, 400};
constexpr Way emergency{MeasureKind::emergency_out_of_home_placement, By::court, By::certified_institution, "BW 1:265b", LegalBasis::court_order, 28};
constexpr Way contact_ban{MeasureKind::contact_ban, By::court, {}, "", LegalBasis::court_order, 90};
constexpr Way arrest{MeasureKind::arrest, By::police, By::police, "", LegalBasis::wpg, 3};

Way some_way(Course& course, bool crisis) {
    static constexpr std::array after_crisis{Weighted{restraining, 45}, Weighted{arrest, 20}, Weighted{contact_ban, 10},
        Weighted{alarm, 10}, Weighted{time_out, 15}};
    static constexpr std::array for_children{Weighted{voluntary, 30}, Weighted{supervision, 26},
        Weighted{placement, 17}, Weighted{emergency, 13}, Weighted{provisional, 13}, Weighted{time_out, 9},
        Weighted{programme, 5}};
    static constexpr std::array for_adults{Weighted{voluntary, 40}, Weighted{alarm, 18}, Weighted{contact_ban, 12},
        Weighted{programme, 15}, Weighted{time_out, 15}};
    if (crisis) return course.random.one_of(after_crisis);
    return has_young_children(course) ? course.random.one_of(for_children) : course.random.one_of(for_adults);
}

bool is_on_threat(MeasureKind kind) {
    using enum MeasureKind;
    return kind == restraining_order || kind == contact_ban || kind == MeasureKind::arrest ||
           kind == aggression_programme;
}

bool is_in_emergency(MeasureKind kind) {
    return kind == MeasureKind::emergency_out_of_home_placement || kind == MeasureKind::provisional_supervision_order;
}

// --- how a measure is recorded ----------------------------------------------------------------------

/// The lighter ways that were tried, and why they would not do: sometimes nobody wrote it down.
void reason(Course& course, Measure& measure, bool crisis) {
    if (!course.random.chance(rates::acute_danger_unknown))
        measure.acute_danger = crisis && course.random.chance(rates::acute_danger);
    if (!course.random.chance(rates::coercion_reasoned)) return;
    measure.alternatives_tried = {course.random.one_of(rates::alternatives)};
    measure.reasoning = say(course, words::measure_reasons);
}

void rest_on_law(Course& course, Measure& measure, const Way& way) {
    const bool left_out = course.random.chance(rates::legal_ground_left_out);
    if (left_out) return;
    measure.legal_basis = way.basis;
    if (!way.article.empty() && course.random.chance(300)) measure.article = std::string{way.article};
}

void name_organisations(Course& course, Measure& measure, const Way& way) {
    const bool without_power = course.random.chance(rates::executor_without_power);
    const bool mayor = way.kind == MeasureKind::restraining_order;
    measure.decided_by = course.organisation(mayor && without_power ? By::police : way.decided_by);
    if (!way.executed_by || !course.random.chance(rates::executor_recorded)) return;
    measure.executed_by = course.organisation(without_power ? By::youth_care_provider : *way.executed_by);
}

std::size_t add_measure(Course& course, Measure measure, Origin origin = Origin::told_by_partner) {
    course.measures.push_back(course.file.measures.size());
    course.add(course.file.measures, std::move(measure), origin);
    return course.measures.size() - 1;
}

Measure& revise_measure(Course& course, std::size_t thread, Origin origin = Origin::told_by_partner) {
    return course.revise(course.file.measures, course.measures[thread], origin);
}

// --- hearing ----------------------------------------------------------------------------------------

/// The day planned for its end; sometimes that passes over the term in law.
Date end_of(Course& course, const Way& way, Date begun) {
    const bool exceeded = way.too_long > 0 && course.random.chance(rates::term_exceeded);
    return begun + (exceeded ? way.too_long : way.planned_days);
}

/// Those a measure is for who are old enough for a court to hear them.
std::vector<MemberId> to_be_heard(const Course& course, const Measure& measure) {
    std::vector<MemberId> heard;
    for (const MemberId id : course.ids_of(course.children_from(rates::hearing_age)))
        if (std::find(measure.for_members.begin(), measure.for_members.end(), id) != measure.for_members.end())
            heard.push_back(id);
    return heard;
}

/// Subject: thread of the measure.
void hear_after_all(Course& course, const Event& event) {
    Measure& measure = revise_measure(course, event.subject);
    measure.heard = measure.for_members;
    if (event.dated) measure.heard_on = event.day;
}

/// Before the decision, mostly. Whether it comes later.
bool hear(Course& course, Measure& measure, Date decided) {
    std::vector<MemberId> heard = to_be_heard(course, measure);
    if (heard.empty()) return false;
    if (!course.random.chance(rates::child_heard)) return course.random.chance(rates::child_heard_afterwards);
    measure.heard = std::move(heard);
    const int days = std::min(course.random.within(rates::heard_before_decision), decided - course.start);
    if (!course.random.chance(rates::heard_day_unknown)) measure.heard_on = decided - days;
    return false;
}

// --- what happens to a measure ----------------------------------------------------------------------

/// Subject: thread of the measure.
void measure_ends(Course& course, const Event& event) { revise_measure(course, event.subject).ended_on = event.day; }

/// Subject: thread of the measure. A restraining order holds four weeks in all.
void extend_measure(Course& course, const Event& event) {
    const Measure& first = course.file.measures[course.measures[event.subject]];
    Measure next{.kind = first.kind,
        .for_members = first.for_members,
        .legal_basis = first.legal_basis,
        .decided_by = first.decided_by,
        .extends = first.id};
    next.decided_on = event.day;
    next.granted = true;
    next.started_on = event.day;
    next.planned_until = event.day + 18;
    next.alternatives_tried = first.alternatives_tried;
    next.reasoning = say(course, words::measure_reasons);
    add_measure(course, std::move(next));
}

/// Subject: thread of the measure.
void placement_starts(Course& course, const Event& event) {
    Measure& measure = revise_measure(course, event.subject);
    measure.started_on = event.day;
    if (!course.random.chance(rates::planned_end_unknown)) measure.planned_until = end_of(course, placement, event.day);
}

/// Somebody of the body that executes it sees the child. Subject: thread of the measure.
void guardian_visits(Course& course, const Event& event) {
    const Measure& measure = course.file.measures[course.measures[event.subject]];
    const auto guardian = course.somebody_of(By::certified_institution);
    if (!guardian || measure.executed_by != course.region.id_of(By::certified_institution)) return;
    for (std::size_t i = 0; i < course.people.size(); ++i)
        if (course.people[i].id == measure.for_members.front())
            record_visit(course, event.day, {course.professional(*guardian)}, {i});
}

/// What follows from a measure on a child that a court decided on.
void expect_for_child(Course& course, const Way& way, std::size_t thread, Date day) {
    const Measure& measure = course.file.measures[course.measures[thread]];
    if (way.kind == MeasureKind::emergency_out_of_home_placement)
        course.expect_duty(rates::emergency_heard, day, hear_after_all, thread, Lasts::after_closing);
    using enum MeasureKind;
    const bool order = way.kind == supervision_order || way.kind == provisional_supervision_order;
    if (order && measure.executed_by) course.expect_duty(rates::guardian_visits, day, guardian_visits, thread);
}

/// When a measure begins that was granted: nothing when it never does.
std::optional<Date> beginning(Course& course, const Way& way, Date decided) {
    if (way.kind != MeasureKind::out_of_home_placement) return decided;
    const std::optional<Range> after = course.random.one_of(rates::placement_starts);
    if (!after) return {};
    return decided + course.random.within(*after);
}

/// What was decided, and on what ground.
Measure decided_on(Course& course, const Way& way, bool crisis, bool on_child, Date day) {
    Measure measure{.kind = way.kind};
    measure.for_members = {
        is_on_threat(way.kind) ? course.threat_id() : course.people[member_for(course, on_child)].id};
    rest_on_law(course, measure, way);
    name_organisations(course, measure, way);
    const auto by_nature = coercive_by_nature(way.kind);
    if (!by_nature && !course.random.chance(rates::coercion_unclear)) measure.coercive = course.random.chance(200);
    if (measure.is_coercive() == true) reason(course, measure, crisis);
    if (course.random.chance(rates::measure_kind_unknown)) measure.kind.reset();
    const bool by_court = way.decided_by == By::court;
    const int unknown = by_court ? rates::decision_day_unknown : rates::other_decision_day_unknown;
    if (!course.random.chance(unknown)) measure.decided_on = day;
    if (measure.decided_on && by_court) measure.granted = !course.random.chance(rates::measure_refused);
    return measure;
}

/// Its last day was planned, or nobody wrote that down.
void expect_end(Course& course, const Way& way, std::size_t thread, Date end) {
    const Measure& measure = course.file.measures[course.measures[thread]];
    const bool undated = !measure.started_on;
    const bool planned = measure.planned_until.has_value();
    const bool may_be_extended = planned && way.kind == MeasureKind::restraining_order;
    if (may_be_extended && course.random.chance(rates::restraining_order_extended))
        course.expect(end, extend_measure, thread);
    const int recorded = planned ? rates::measure_end_recorded : rates::end_then_recorded;
    if (undated || course.random.chance(recorded)) course.expect_anyway(end, measure_ends, thread);
}

/// Subject: 1 after a crisis.
void take_measure(Course& course, const Event& event) {
    const bool crisis = event.subject == 1;
    const Way way = some_way(course, crisis);
    const bool on_child = way.decided_by == By::court && !is_on_threat(way.kind);
    Measure measure = decided_on(course, way, crisis, on_child, event.day);
    const bool heard_later = on_child && !is_in_emergency(way.kind) && hear(course, measure, event.day);
    const bool granted = measure.granted != false;
    const std::optional<Date> begins = granted ? beginning(course, way, event.day) : std::nullopt;
    const bool at_once = begins == event.day;
    const Date end = end_of(course, way, event.day);
    if (at_once) {
        measure.started_on = event.day;
        if (way.planned_days > 0 && !course.random.chance(rates::planned_end_unknown)) measure.planned_until = end;
        if (course.random.chance(rates::measure_start_unknown)) measure.started_on = measure.decided_on = {};
    }
    const std::size_t thread = add_measure(course, std::move(measure));

    if (begins && !at_once) course.expect_anyway(*begins, placement_starts, thread);
    if (heard_later)
        course.expect_anyway(event.day + course.random.within(rates::heard_after_decision), hear_after_all, thread);
    if (on_child && at_once) expect_for_child(course, way, thread, event.day);
    if (at_once && way.planned_days > 0) expect_end(course, way, thread, end);
}

/// Subject: thread of the measure.
void placement_averted(Course& course, const Event& event) {
    Measure& measure = revise_measure(course, event.subject, Origin::seen);
    measure.averted_on = event.day;
    measure.how_averted = perhaps_say(course, words::averted, 500);
}

void consider_placement(Course& course, const Event& event) {
    if (!has_young_children(course)) return;
    Measure measure{.kind = MeasureKind::out_of_home_placement};
    if (!course.random.chance(rates::consideration_day_unknown)) measure.considered_on = event.day;
    measure.for_members = {course.people[member_for(course, true)].id};
    measure.alternatives_tried = {Alternative::kept_talking};
    if (course.random.chance(rates::coercion_reasoned)) measure.reasoning = say(course, words::measure_reasons);
    const bool dated = measure.considered_on.has_value();
    const std::size_t thread = add_measure(course, std::move(measure), Origin::seen);
    if (dated) course.expect_duty(rates::placement_averted, event.day, placement_averted, thread);
}

}  // namespace

void supervise(Course& course, const Event& event) {
    Measure measure{.kind = course.random.one_of(rates::supervisions), .for_members = {course.threat_id()}};
    measure.legal_basis = LegalBasis::court_order;
    measure.decided_by = course.organisation(By::court);
    measure.executed_by = course.organisation(By::probation);
    reason(course, measure, true);
    measure.decided_on = event.day;
    measure.started_on = event.day;
    measure.planned_until = event.day + course.random.within(rates::supervised_for);
    course.supervised_until = measure.planned_until;
    const bool undated = course.random.chance(rates::measure_start_unknown);
    if (undated) measure.started_on = measure.decided_on = {};
    const Date end = *measure.planned_until;
    const std::size_t thread = add_measure(course, std::move(measure));
    if (undated) course.expect_anyway(end, measure_ends, thread);
}

void expect_placement_considered(Course& course) {
    if (course.random.chance(rates::placement_considered))
        course.expect(course.start + course.random.within({10, 200}), consider_placement);
}

void expect_measures(Course& course, Date day, bool crisis) {
    if (!course.random.chance(crisis ? rates::measure_after_crisis : rates::measure_otherwise)) return;
    const Range after = crisis ? Range{0, 2} : Range{2, 200};
    course.expect(day + course.random.within(after), take_measure, crisis ? 1 : 0);
}

}  // namespace blijvend::synth
