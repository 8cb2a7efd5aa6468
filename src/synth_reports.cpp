#include <algorithm>
#include <array>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

/// Crises come at every hour, most of them in the evening.
Instant any_hour(Course& course, Date day) {
    const int hour = course.random.one_of(rates::crisis_hours);
    return Instant::at(day, hour, course.random.below(60));
}

// --- incidents --------------------------------------------------------------------------------------

Nature finer(Course& course) {
    switch (course.nature) {
        case Nature::partner_violence: return course.random.one_of(rates::natures_partner);
        case Nature::elder_abuse: return course.random.one_of(rates::natures_elder);
        case Nature::child_abuse: return course.random.one_of(rates::natures_child);
        default: return course.nature;
    }
}

std::optional<PartialDate> as_exactly_as_known(Course& course, Date day) {
    switch (course.random.one_of(rates::incident_day_known)) {
        case Known::exactly: return day;
        case Known::month: return PartialDate::month(day.year(), day.month());
        case Known::year: return PartialDate::year(day.year());
        case Known::not_at_all: break;
    }
    return {};
}

std::vector<MemberId> children_at_home(Course& course) {
    std::vector<MemberId> present;
    for (const std::size_t i : course.people_now()) {
        const Person& person = course.people[i];
        if (!person.unborn && !person.grown_up(course.today()) && i != course.threat && course.random.chance(700))
            present.push_back(person.id);
    }
    return present;
}

IncidentId record_incident(Course& course, Date day, std::optional<Instant> at, bool crisis) {
    Incident incident{.happened_on = as_exactly_as_known(course, day)};
    if (at && incident.happened_on && incident.happened_on->exact()) incident.at = *at;
    incident.natures = {finer(course)};
    if (course.random.chance(600)) incident.place = course.random.chance(850) ? PlaceKind::home : PlaceKind::street;
    incident.parts = {{.member = course.threat_id(), .capacity = Capacity::suspect},
        {.member = course.people[course.threatened].id, .capacity = Capacity::victim}};
    if (course.random.chance(rates::injury_recorded))
        incident.parts[1].injury = course.random.one_of(rates::injuries);
    if (course.random.chance(rates::victim_hits_back))
        incident.parts.push_back({.member = incident.parts[1].member, .capacity = Capacity::suspect});
    if (course.random.chance(600)) incident.children_present = children_at_home(course);
    if (course.random.chance(rates::safety_signal)) incident.signals = {course.random.one_of(rates::signals)};
    if (course.random.chance(rates::weapon)) incident.weapon = true;
    if (crisis || course.random.chance(500)) incident.police = crisis || course.random.chance(500);
    if (crisis && course.random.chance(rates::arrested)) incident.arrest = true;
    if (course.random.chance(rates::charged)) incident.charge = true;
    incident.text = perhaps_say(course, words::incidents, 150);
    const bool criminal = incident.arrest || incident.charge;
    const IncidentId id = course.add(course.file.incidents, std::move(incident), Origin::told_by_partner).id;
    if (criminal) follow_criminal_track(course, id.as<AnyRecord>(), day);
    return id;
}

void incident_told(Course& course, const Event& event) { record_incident(course, event.day, {}, false); }

/// Subject: place of the incident. The day is the day it happened, which was not exactly known before.
void incident_day_found(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    course.revise(course.file.incidents, latest, Origin::told_by_member).happened_on = event.day;
}

// --- notifications ----------------------------------------------------------------------------------

void describe_reporter(Course& course, Notification& notification) {
    notification.wants_feedback = course.random.one_of(rates::wants_feedback);
    if (course.random.chance(rates::reporter_unknown)) return;
    notification.reporter_kind = course.random.one_of(rates::reporters);
    if (course.random.chance(60)) notification.reporter_role = ReporterRole::reporter;
    notification.reporter = perhaps_say(course, words::reporters, 120);
    if (course.random.chance(rates::reporter_anonymous)) notification.reporter_anonymous = true;
}

Informing inform(Course& course, Date day, bool dated) {
    Informing informing{};
    const bool described = course.random.chance(rates::informing_described);
    if (described) informing.members = {course.people[course.some_adult()].id};
    informing.informed = course.random.chance(rates::told_not_refrained);
    if (*informing.informed) {
        if (described) informing.way = course.random.one_of(rates::informing_ways);
        if (dated) informing.on = day;
        informing.reaction = perhaps_say(course, words::reactions, 80);
    } else {
        informing.why_not = perhaps_say(course, words::why_not_informed, rates::reason_not_told);
    }
    return informing;
}

/// Subject: thread of the notification.
void inform_later(Course& course, const Event& event) {
    Informing informing = inform(course, event.day, event.dated);
    std::size_t& latest = course.notifications[event.subject];
    Notification& notification = course.revise(course.file.notifications, latest, Origin::told_by_partner);
    notification.informings.push_back(std::move(informing));
}

Notification notification_of(Course& course, Instant received, bool crisis) {
    Notification notification{.kind = course.random.one_of(rates::notification_kinds), .crisis = crisis};
    if (course.random.chance(rates::notification_kind_unknown)) notification.kind.reset();
    if (!course.random.chance(rates::received_unknown)) {
        notification.received_at = received;
        if (!crisis && course.random.chance(rates::received_day_only)) notification.received_at = received.civil_day();
    }
    if (course.random.chance(rates::crisis_not_told)) notification.crisis.reset();
    if (course.random.chance(rates::receiver_recorded))
        notification.received_by =
            course.organisation(notification.kind == NotificationKind::safety_house ? OrganisationKind::safety_house
                                                                                    : OrganisationKind::veilig_thuis);
    if (course.random.chance(rates::about_recorded)) notification.about = course.ids_of(course.people_now());
    notification.natures = {course.nature};
    if (course.nature == Nature::partner_violence && !children_at_home(course).empty())
        notification.natures.push_back(Nature::child_witness);
    describe_reporter(course, notification);
    if (course.random.chance(100)) notification.existing_help = course.random.chance(500);
    if (crisis && course.random.chance(rates::restraining_order_imposed)) notification.restraining_order = true;
    notification.text = perhaps_say(course, words::reports, 120);
    return notification;
}

/// What was known before the first report of a case: the classes for people without help at present.
std::optional<PriorInvolvement> before_the_case(Course& course) {
    if (course.random.chance(rates::prior_unknown)) return {};
    return course.random.one_of(rates::prior_before_case);
}
std::optional<PriorInvolvement> during_the_case(Course& course) {
    if (course.random.chance(rates::prior_unknown)) return {};
    return course.random.one_of(rates::prior_during_case);
}

std::size_t record_notification(Course& course, Notification notification, Date day) {
    const std::size_t thread = course.notifications.size();
    if (course.random.chance(rates::informed_at_once))
        notification.informings = {inform(course, course.today(), !course.random.chance(rates::informing_day_unknown))};
    else
        course.expect_duty(rates::informed_later, day, inform_later, thread, Lasts::after_closing);
    const bool tells = notification.crisis == true && notification.incidents.empty();
    if (tells && course.random.chance(rates::arrest_without_incident)) notification.arrest = true;
    course.notifications.push_back(course.file.notifications.size());
    const Notification& recorded =
        course.add(course.file.notifications, std::move(notification), Origin::told_by_partner);
    if (recorded.arrest) follow_criminal_track(course, recorded.id.as<AnyRecord>(), day);
    record_signal(course, thread);
    return thread;
}

/// Subject: thread of the notification.
void reach_koppel(Course& course, const Event& event) {
    std::size_t& latest = course.notifications[event.subject];
    course.revise(course.file.notifications, latest).reached_koppel_at = event.day;
}

/// Whether the koppel hears of a report on the day it came in; else it hears later, or never does.
std::optional<Timing> reaches_koppel(Course& course) {
    if (course.chairs.empty()) return {};
    return course.timing_of(rates::report_reaches_koppel);
}

void expect_day_found(Course& course, Date day) {
    const auto& known = course.file.incidents.back().happened_on;
    if ((known && known->exact()) || !course.random.chance(rates::incident_day_found)) return;
    const Date told = course.working_day(course.start + course.random.within({5, 60}));
    course.expect_at(Instant::at(told, 15), day, incident_day_found, course.file.incidents.size() - 1);
}

/// The first thing that is recorded: the household, because of a report. Subject: 1 for a crisis.
void open_case(Course& course, const Event& event) {
    const bool crisis = event.subject == 1;
    record_household(course);
    const Date day = event.day - course.random.one_of(rates::received_days_before);
    const Instant received =
        crisis ? Course::after(course.now, -course.random.within({5, 40})) : course.working_time(day);
    Notification first = notification_of(course, received, crisis);
    first.prior_involvement = before_the_case(course);
    if (course.random.chance(rates::report_tells_of_incident)) {
        const Date on = received.civil_day() - (crisis ? 0 : course.random.within({0, 9}));
        const auto at = crisis ? std::optional{received} : std::nullopt;
        first.incidents = {record_incident(course, on, at, crisis)};
        expect_day_found(course, on);
    }
    const std::size_t thread = record_notification(course, std::move(first), received.civil_day());
    const bool accepts = course.random.chance(rates::first_holder_accepts);
    hold_view(course, OrganisationKind::veilig_thuis, assessor, course.start, accepts);
    expect_beginning(course, course.start);
    if (crisis) answer_crisis(course, thread, received);

    expect_family_life(course);
    expect_network(course);
    expect_later_reports(course);
    expect_assessment(course, thread, received.civil_day(), crisis);
    expect_assessments(course);
    expect_plan(course, course.start, crisis);
    expect_goals(course);
    expect_help(course);
    expect_requests(course);
    expect_signal(course);
    expect_placement_considered(course);
    expect_measures(course, course.start, crisis);
    expect_handover_and_pressure(course);
    expect_closing(course);
    expect_voices(course);
    expect_fault(course);
}

/// A report while the koppel is involved. Subject: 1 for a crisis.
void report_comes_in(Course& course, const Event& event) {
    const bool crisis = event.subject == 1;
    const Instant received = crisis ? course.now : course.working_time(event.day);
    Notification notification = notification_of(course, received, crisis);
    notification.prior_involvement = during_the_case(course);
    if (course.random.chance(rates::report_tells_of_incident))
        notification.incidents = {record_incident(course, event.day, {}, crisis)};
    const auto reaches = reaches_koppel(course);
    if (reaches == Timing::in_time) {
        if (crisis)
            notification.reached_koppel_at = course.now;
        else
            notification.reached_koppel_at = event.day;
    }
    const std::size_t thread = record_notification(course, std::move(notification), event.day);
    if (reaches == Timing::late)
        course.expect(event.day + course.random.within(rates::report_reaches_koppel.late), reach_koppel, thread);
    if (crisis) {
        answer_crisis(course, thread, received);
        if (course.random.chance(rates::falls_back_after_crisis)) course.expect(event.day, fall_back);
        expect_measures(course, event.day, true);
    }
    expect_assessment(course, thread, event.day, crisis);
}

}  // namespace

void expect_first_report(Course& course) {
    const bool crisis = course.random.chance(rates::starts_with_crisis);
    const int clock = course.random.within({9 * 60, 17 * 60 - 1});
    const Instant at =
        crisis ? any_hour(course, course.start) : Instant::at(course.start, clock / 60, clock % 60);
    course.expect_at(at, course.start, open_case, crisis ? 1 : 0);
}

void expect_later_reports(Course& course) {
    const int reports = course.random.one_of(rates::later_reports);
    for (int i = 0; i < reports; ++i) {
        const Date day = course.today() + course.random.within(rates::later_report_after);
        if (course.random.chance(rates::later_report_is_crisis))
            course.expect_at(any_hour(course, day), day, report_comes_in, 1);
        else
            course.expect(day, report_comes_in);
    }
    if (course.random.chance(rates::incident_without_report))
        course.expect(course.today() + course.random.within({10, 300}), incident_told);
}

void report_after_closing(Course& course, const Event& event) {
    reopen(course, event.day);
    Notification notification = notification_of(course, course.working_time(event.day), false);
    notification.prior_involvement = before_the_case(course);
    const std::size_t thread = record_notification(course, std::move(notification), event.day);
    expect_assessment(course, thread, event.day, false);
    expect_plan(course, event.day, false);
}

}  // namespace blijvend::synth
