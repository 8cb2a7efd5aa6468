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
        Person& person = course.people[i];
        const bool child = !person.grown_up(day) && day - person.born > 4 * 365;
        if (!child) continue;
        const int often = person.spoke_alone ? rates::child_spoken_alone_again : rates::child_spoken_alone;
        if (!course.random.chance(often)) continue;
        person.spoke_alone = true;
        alone.push_back(person.id);
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
    if (contact.kind == ContactKind::confrontational) consult_police(course, day);
    if (contact.kind == ContactKind::regular && course.random.chance(rates::regular_left_out)) contact.kind.reset();
    if (!course.random.chance(rates::contact_day_unknown)) contact.at = course.moment_on(day);
    contact.by = who_went(course);
    if (contact.kind == ContactKind::confrontational && course.random.chance(rates::hard_talk_by_others))
        contact.by = {course.professional(assessor)};
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
    if (course.random.chance(rates::place_recorded))
        contact.place = with_those_who_fled ? PlaceKind::shelter : PlaceKind::home;
    if (course.random.chance(rates::minutes_recorded)) contact.minutes = Count{15 * course.random.within({2, 8})};
    if (const auto around = somebody_around(course, NetworkKind::informal);
        around && course.random.chance(rates::network_there))
        contact.network_members = {*around};
    return contact;
}

/// How long the koppel means to be silent.
Range silence_meant(const Course& course, Date day) {
    if (course.phase == Phase::direct_safety) return rates::contact_while_unsafe;
    if (course.phase == Phase::risk_driven_care) return rates::contact_in_risk_driven_care;
    const auto goes_on = [&](const std::optional<Date>& until) { return until && day < *until; };
    const bool just_stable = !course.stable_since || day - *course.stable_since <= rates::kept_close_for;
    const bool close = course.phase == Phase::recovery || just_stable || goes_on(course.stepped_back_until) ||
                       goes_on(course.supervised_until);
    return close ? rates::contact_kept_close : rates::contact_later;
}

Date next_contact(Course& course, Date day) {
    const Range meant = silence_meant(course, day);
    if (course.random.chance(course.attentive ? rates::contact_slips : rates::contact_slips_inattentive))
        return course.working_day(day + meant.high * course.random.within(rates::silence_after_slip) / 100);
    return std::max(day + 1, course.working_day_until(day + course.random.within(meant)));
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

/// Subject: the turn; another rhythm has begun meanwhile when it is not the present one.
void be_there(Course& course, const Event& event) {
    if (event.subject != course.contact_turn) return;
    Contact contact = contact_on(course, event.day);
    if (!course.introduced) contact.kind = ContactKind::introduction;
    course.introduced = true;
    course.add(course.file.contacts, std::move(contact));
    if (course.random.chance(rates::contact_corrected)) {
        const Date noticed = course.working_day(course.today() + course.random.within({1, 12}));
        course.expect_at(Instant::at(noticed, 10), event.day, correct_contact, course.file.contacts.size() - 1);
    }
    course.expect(next_contact(course, event.day), be_there, course.contact_turn);
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

/// Veilig Thuis goes while there is no koppel yet.
void visit_before_koppel(Course& course, const Event& event) {
    course.add(course.file.contacts, contact_on(course, event.day));
}

}  // namespace

void expect_first_visit(Course& course, Date day) { course.expect(course.working_day(day), visit_before_koppel); }

void expect_contacts(Course& course, Date day) {
    course.expect(course.working_day(day), be_there, ++course.contact_turn);
}

void record_visit(Course& course, Date day, std::vector<ProfessionalId> by, const std::vector<std::size_t>& seen) {
    Contact contact{.at = day, .kind = ContactKind::regular, .channel = course.random.one_of(rates::channels)};
    contact.by = std::move(by);
    contact.seen = course.ids_of(seen);
    for (const std::size_t i : seen) course.people[i].seen = day;
    contact.hidden_from = course.hidden_if_fled();
    course.add(course.file.contacts, std::move(contact));
}

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
