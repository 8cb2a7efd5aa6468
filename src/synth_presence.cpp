#include <algorithm>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

// --- who is seen ------------------------------------------------------------------------------------

/// After a flight nobody sees both sides at once: one visit is for those who fled, another for who is
/// left. Nobody sees an unborn child.
std::vector<std::size_t> who_may_be_seen(Course& course, bool& with_those_who_fled) {
    with_those_who_fled = course.fled && course.random.chance(650);
    std::vector<std::size_t> some;
    for (const std::size_t i : course.people_now()) {
        const bool left_behind = i == course.threat || course.people[i].lives_in;
        if (!course.people[i].unborn && (!course.fled || left_behind != with_those_who_fled)) some.push_back(i);
    }
    return some;
}

/// Whoever was not seen for long comes first, unless people tend to overlook that person.
bool is_seen(Course& course, const Person& person, Date day) {
    if (person.overlooked) return course.random.chance(rates::overlooked_seen);
    const bool long_ago = !person.seen || day - *person.seen >= rates::long_unseen;
    if (long_ago)
        return course.random.chance(course.attentive ? rates::seen_when_due : rates::seen_when_due_inattentive);
    return course.random.chance(rates::seen_anyway);
}

std::vector<std::size_t> who_are_seen(Course& course, const std::vector<std::size_t>& some, Date day) {
    std::vector<std::size_t> seen;
    for (const std::size_t i : some) {
        if (!is_seen(course, course.people[i], day)) continue;
        seen.push_back(i);
    }
    if (seen.empty() && !some.empty()) seen.push_back(some.front());
    for (const std::size_t i : seen) course.people[i].seen = day;
    return seen;
}

std::vector<MemberId> who_spoke_alone(Course& course, const std::vector<std::size_t>& seen, Date day) {
    std::vector<MemberId> alone;
    for (const std::size_t i : seen) {
        const Person& person = course.people[i];
        const bool child = !person.grown_up(day) && day - person.born > 4 * 365;
        if (child && course.random.chance(rates::child_spoken_alone)) alone.push_back(person.id);
    }
    return alone;
}

std::vector<ProfessionalId> who_went(Course& course) {
    if (course.chairs.empty()) return {course.professional(assessor)};
    std::vector<ProfessionalId> by{course.professional(course.writer())};
    if (course.chairs.size() > 1 && course.random.chance(rates::both_went)) {
        by.clear();
        for (const Chair& chair : course.chairs) by.push_back(course.professional(chair.slot));
    }
    return by;
}

// --- contacts ---------------------------------------------------------------------------------------

Contact contact_on(Course& course, Date day) {
    Contact contact{
        .kind = course.random.one_of(rates::contact_kinds), .channel = course.random.one_of(rates::channels)};
    if (!course.random.chance(rates::contact_day_unknown)) contact.at = course.moment_on(day);
    contact.by = who_went(course);
    bool with_those_who_fled = false;
    const std::vector<std::size_t> seen = who_are_seen(course, who_may_be_seen(course, with_those_who_fled), day);
    if (!course.random.chance(rates::seen_not_recorded)) {
        contact.seen = course.ids_of(seen);
        contact.spoken_alone = who_spoke_alone(course, seen, day);
    }
    if (!contact.spoken_alone.empty() && course.random.chance(300)) {
        contact.text = say(course, words::child_confidences);
        contact.hidden_from = {course.threat_id()};
    } else {
        contact.text = perhaps_say(course, words::contacts, rates::contact_text);
    }
    if (with_those_who_fled) contact.hidden_from = {course.threat_id()};
    if (course.random.chance(150)) contact.place = with_those_who_fled ? PlaceKind::shelter : PlaceKind::home;
    if (course.random.chance(200)) contact.minutes = Count{15 * course.random.within({2, 8})};
    if (const auto around = somebody_around(course, NetworkKind::informal);
        around && course.random.chance(rates::network_there))
        contact.network_members = {*around};
    return contact;
}

int days_until_next(Course& course, Date day) {
    if (course.random.chance(course.attentive ? rates::contact_slips : rates::contact_slips_inattentive))
        return course.random.within(rates::contact_after_slip);
    if (course.phase == Phase::direct_safety) return course.random.within(rates::contact_while_unsafe);
    if (course.phase == Phase::presence) return course.random.within(rates::contact_while_present);
    const bool early = !course.stable_since || day - *course.stable_since < 90;
    return course.random.within(early ? rates::contact_just_stable : rates::contact_later);
}

/// What was missing or wrong is put right in a new record. Subject: place of the contact, which was on
/// the day of the event.
void correct_contact(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    Contact& contact = course.revise(course.file.contacts, latest);
    if (!contact.at)
        contact.at = event.day;
    else if (!contact.seen)
        contact.seen = {course.people[course.some_adult()].id};
    else
        contact.channel = contact.channel == Channel::visit ? Channel::meeting : Channel::visit;
}

/// Subject: 0 for the first contact after the start, 1 for the second.
void be_there(Course& course, const Event& event) {
    Contact contact = contact_on(course, event.day);
    if (event.subject == 0) contact.kind = ContactKind::introduction;
    course.add(course.file.contacts, std::move(contact));
    if (course.random.chance(rates::contact_corrected)) {
        const Date noticed = course.working_day(course.today() + course.random.within({1, 12}));
        course.expect_at(Instant::at(noticed, 10), event.day, correct_contact, course.file.contacts.size() - 1);
    }
    const int days =
        event.subject < 2 ? course.random.within(rates::second_contact_after) : days_until_next(course, event.day);
    course.expect(course.working_day(event.day + days), be_there, std::min<std::size_t>(event.subject + 1, 2));
}

/// Nobody came to the door. Subject: thread of the notification.
void find_nobody(Course& course, const Event& event) {
    course.add(course.file.contacts,
        {.at = course.now,
            .kind = ContactKind::crisis,
            .channel = Channel::visit,
            .by = who_went(course),
            .notification = course.file.notifications[course.notifications[event.subject]].id,
            .reached = false});
}

/// Subject: thread of the notification. The visit itself began an hour before it is written down.
void go_at_once(Course& course, const Event& event) {
    Contact contact = contact_on(course, event.day);
    contact.kind = ContactKind::crisis;
    contact.channel = course.random.chance(rates::crisis_only_phoned) ? Channel::phone_call : Channel::visit;
    contact.notification = course.file.notifications[course.notifications[event.subject]].id;
    contact.at = Course::after(course.now, -course.random.within({10, 25}));
    if (course.random.chance(rates::crisis_visit_day_unknown)) contact.at.reset();
    contact.text = perhaps_say(course, words::crisis_visits, 600);
    course.add(course.file.contacts, std::move(contact));
}

}  // namespace

void expect_contacts(Course& course, Date day) { course.expect(course.working_day(day), be_there); }

void answer_crisis(Course& course, std::size_t notification, Instant received) {
    const CrisisAnswer answer = course.random.one_of(rates::crisis_answers);
    if (answer == CrisisAnswer::none_recorded) return;
    const bool soon = answer == CrisisAnswer::soon;
    if (answer == CrisisAnswer::nobody_found) {
        const Instant at = Course::after(received, course.random.within({45, 200}));
        course.expect_at(at, at.civil_day(), find_nobody, notification);
    }
    const Instant written =
        Course::after(received, course.random.within(soon ? rates::crisis_minutes : rates::crisis_minutes_late));
    course.expect_at(written, written.civil_day(), go_at_once, notification);
}

}  // namespace blijvend::synth
