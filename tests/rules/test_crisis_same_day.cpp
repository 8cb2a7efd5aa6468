#include <blijvend/rules/crisis_same_day.hpp>

#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_crisis_same_day {

const std::vector mother{MemberId{"mother"}};
constexpr Date friday = 2026y / 2 / 20, later = 2026y / 3 / 2;

/// A case with one crisis and some contacts.
CaseFile crisis(std::optional<Moment> received, std::vector<Contact> contacts = {}) {
    CaseFile file = example::with_koppel(2026y / 1 / 5);
    file.notifications = {{.id = NotificationId{"n1"}, .received_at = received, .crisis = true}};
    file.contacts = std::move(contacts);
    return file;
}
Contact visit(Moment at) { return example::visit("c1", at, mother); }
Contact linked(Contact contact, std::string_view notification = "n1") {
    contact.notification = NotificationId{notification};
    return contact;
}
template <class Change>
Contact but(Contact contact, Change change) {
    change(contact);
    return contact;
}
std::string stands(const CaseFile& file, Date as_of = later) {
    return blijvend::stands(the_rule("crisis-same-day"), file, as_of);
}

/// Received and visited at these times: how that stands ten days on.
std::string answered(Moment received, Moment visited) {
    return stands(crisis(received, {visit(visited)}), visited.day() + 10);
}

TEST_CASE("crisis-same-day: the examples show it kept, broken and unknown") { check_examples(the_rule("crisis-same-day")); }

TEST_CASE("A crisis is open for the rest of its day, and overdue from the next") {
    const CaseFile file = crisis(Instant::at(friday, 16, 55));
    CHECK(stands(file, friday) == "open");
    CHECK(stands(file, friday + 1) == "overdue");
    const auto rows = judge(the_rule("crisis-same-day"), file, friday);
    CHECK(rows[0].opened == friday);
    CHECK(rows[0].due == friday);
    CHECK(rows[0].norm == &norms::crisis_response);
    CHECK(rows[0].subject == ref(file.notifications[0]));
}

TEST_CASE("A crisis on Friday at 16:55 is answered that evening, and not on Saturday or Monday") {
    const Moment received = Instant::at(friday, 16, 55);
    CHECK(answered(received, Instant::at(friday, 19, 30)) == "kept");
    CHECK(answered(received, Instant::at(friday, 23, 59)) == "kept");
    CHECK(answered(received, Instant::at(friday + 1, 0)) == "kept_late");
    CHECK(answered(received, Instant::at(friday + 3, 9)) == "kept_late");
}

TEST_CASE("A crisis at 23:50 leaves ten minutes: the promise is the day, not a number of hours") {
    const Moment received = Instant::at(friday, 23, 50);
    CHECK(answered(received, Instant::at(friday, 23, 58)) == "kept");
    CHECK(answered(received, Instant::at(friday + 1, 0, 20)) == "kept_late");
    CHECK(answered(Instant::at(friday, 0, 5), Instant::at(friday, 23, 55)) == "kept");
}

TEST_CASE("The day is the civil day in Amsterdam, whatever offset a time was recorded with") {
    const Moment received = *Instant::parse("2026-02-20T23:30:00Z");  // Saturday 00:30 in Amsterdam
    CHECK(answered(received, Instant::at(friday + 1, 20)) == "kept");
    CHECK(answered(received, Instant::at(friday + 2, 0)) == "kept_late");
    CHECK(answered(*Instant::parse("2026-02-20T12:00:00-10:00"), Instant::at(friday, 23, 30)) == "kept");
}

TEST_CASE("On the nights that clocks change a day is still a day") {
    const Date spring = 2026y / 3 / 29, autumn = 2026y / 10 / 25;
    CHECK(answered(Instant::at(spring, 1, 59), Instant::at(spring, 3, 1)) == "kept");
    CHECK(answered(Instant::at(spring, 23, 50), Instant::at(spring, 23, 59)) == "kept");
    CHECK(answered(Instant::at(spring, 23, 50), Instant::at(spring + 1, 0)) == "kept_late");
    CHECK(answered(*Instant::parse("2026-10-25T02:30:00+02:00"), *Instant::parse("2026-10-25T02:10:00+01:00")) == "kept");
    CHECK(answered(Instant::at(autumn, 0, 1), Instant::at(autumn, 23, 59)) == "kept");
    CHECK(answered(Instant::at(autumn, 23, 50), Instant::at(autumn + 1, 0, 5)) == "kept_late");
    CHECK(answered(*Instant::parse("2026-10-25T02:30:00+01:00"), *Instant::parse("2026-10-25T02:40:00+02:00")) == "overdue");
}

TEST_CASE("A crisis on 31 December is not answered next year") {
    const Date eve = 2026y / 12 / 31;
    CHECK(answered(Instant::at(eve, 22), Instant::at(eve, 23, 59)) == "kept");
    CHECK(answered(Instant::at(eve, 22), Instant::at(eve + 1, 0, 1)) == "kept_late");
}

TEST_CASE("What was done before the crisis came in does not answer it") {
    const Moment received = Instant::at(friday, 16, 55);
    CHECK(answered(received, Instant::at(friday, 16, 54)) == "overdue");
    CHECK(answered(received, Instant::at(friday, 16, 55)) == "kept");
    CHECK(answered(received, Moment{friday - 1}) == "overdue");
    CHECK(stands(crisis(received, {linked(visit(Instant::at(friday, 9)))})) == "overdue");
}

TEST_CASE("A visit on the same day of which the order is not known is in doubt, unless it says what it answers") {
    const Moment timed = Instant::at(friday, 16, 55), untimed = friday;
    CHECK(answered(timed, untimed) == "unknown");
    CHECK(answered(untimed, Instant::at(friday, 9)) == "unknown");
    CHECK(answered(untimed, untimed) == "unknown");
    CHECK(stands(crisis(timed, {linked(visit(untimed))})) == "kept");
    CHECK(stands(crisis(untimed, {linked(visit(Instant::at(friday, 9)))})) == "kept");
    CHECK(stands(crisis(timed, {linked(visit(untimed), "n2")})) == "unknown");
    CHECK(answered(timed, Moment{friday + 1}) == "kept_late");
}

TEST_CASE("While the day runs a doubtful visit leaves it open") {
    CHECK(stands(crisis(Instant::at(friday, 16, 55), {visit(Moment{friday})}), friday) == "open");
}

TEST_CASE("A visit without a day is in doubt, unless it answers something else") {
    const auto undated = [](Contact& contact) { contact.at.reset(); };
    const Moment received = Instant::at(friday, 16, 55);
    const Contact visit = but(test_crisis_same_day::visit(friday), undated);
    const auto rows = judge(the_rule("crisis-same-day"), crisis(received, {visit}), later);
    CHECK(rows[0].missing->fact == fact<&Contact::at>(visit));
    CHECK(stands(crisis(received, {visit})) == "unknown");
    CHECK(stands(crisis(received, {linked(visit)})) == "unknown");
    CHECK(stands(crisis(received, {linked(visit, "n2")})) == "overdue");
}

TEST_CASE("Somebody has to be there: a call, a message or a letter is not enough") {
    const Moment received = Instant::at(friday, 16, 55);
    const auto by = [&](std::optional<Channel> channel) {
        return stands(crisis(received, {linked(but(visit(Instant::at(friday, 18)),
                                           [&](Contact& c) { c.channel = channel; }))}));
    };
    CHECK(by(Channel::visit) == "kept");
    CHECK(by(Channel::meeting) == "kept");
    for (const Channel channel :
        {Channel::phone_call, Channel::video_call, Channel::message, Channel::letter})
        CHECK(by(channel) == "overdue");
    CHECK(by({}) == "unknown");
}

TEST_CASE("A visit in which nobody was reached or seen is not enough") {
    const Moment received = Instant::at(friday, 16, 55), evening = Instant::at(friday, 18);
    CHECK(stands(crisis(received, {but(visit(evening), [](Contact& c) { c.reached = false; })})) == "overdue");
    CHECK(stands(crisis(received, {but(visit(evening), [](Contact& c) { c.seen->clear(); })})) == "overdue");
    CHECK(stands(crisis(received, {but(visit(evening), [](Contact& c) { c.reached = true; })})) == "kept");
    CHECK(stands(crisis(received, {but(visit(evening), [](Contact& c) { c.seen.reset(); })})) == "kept");
    CHECK(stands(crisis(received, {but(visit(evening), [](Contact& c) {
        c.seen->clear();
        c.spoken_alone = mother;
    })})) == "kept");
}

TEST_CASE("Of several contacts the first that answers counts, in any order") {
    const Moment received = Instant::at(friday, 16, 55);
    const Contact call =
        but(visit(Instant::at(friday, 17)), [](Contact& c) { c.channel = Channel::phone_call; });
    const Contact evening = visit(Instant::at(friday, 20)),
                  saturday = visit(Instant::at(friday + 1, 9));
    for (const auto& contacts :
        {std::vector{call, evening, saturday}, {saturday, evening, call}, {evening, saturday}}) {
        const auto rows = judge(the_rule("crisis-same-day"), crisis(received, contacts), later);
        CHECK(rows[0].met == friday);
    }
    CHECK(stands(crisis(received, {call, saturday})) == "kept_late");
}

TEST_CASE("A doubtful visit is heard whatever comes before or after it in the file") {
    const Moment received = Instant::at(friday, 16, 55);
    const Contact doubtful = visit(Moment{friday}), saturday = visit(Instant::at(friday + 1, 9));
    CHECK(stands(crisis(received, {doubtful, saturday})) == "unknown");
    CHECK(stands(crisis(received, {saturday, doubtful})) == "unknown");
    CHECK(stands(crisis(received, {doubtful, visit(Instant::at(friday, 20))})) == "kept");
    const Contact next_day = but(saturday, [](Contact& c) { c.channel.reset(); });
    CHECK(stands(crisis(received, {next_day})) == "overdue");
}

TEST_CASE("What is no crisis is not asked; what may be one is not judged, unless it was answered in time") {
    CaseFile file = crisis(Instant::at(friday, 16, 55));
    file.notifications[0].crisis = false;
    CHECK(stands(file).empty());
    file.notifications[0].crisis.reset();
    CHECK(stands(file, friday) == "open");
    CHECK(stands(file) == "unknown");
    CHECK(judge(the_rule("crisis-same-day"), file, later)[0].missing->fact ==
          fact<&Notification::crisis>(file.notifications[0]));
    file.contacts = {visit(Instant::at(friday, 20))};
    CHECK(stands(file) == "kept");
    file.contacts = {visit(Instant::at(friday + 1, 20))};
    CHECK(stands(file) == "unknown");
}

TEST_CASE("A crisis of which nobody recorded when it came in is unknown") {
    CHECK(stands(crisis({}, {linked(visit(Instant::at(friday, 20)))})) == "unknown");
    CHECK(stands(crisis({})) == "unknown");
}

TEST_CASE("Every crisis has its own row, and one visit may answer several") {
    CaseFile file = crisis(Instant::at(friday, 14), {visit(Instant::at(friday, 18))});
    file.notifications.push_back({.id = NotificationId{"n2"}, .received_at = Instant::at(friday, 17), .crisis = true});
    file.notifications.push_back({.id = NotificationId{"n3"}, .received_at = Instant::at(friday, 19), .crisis = true});
    CHECK(stands(file) == "kept kept overdue");
}

TEST_CASE("A region may give a crisis another day") {
    Norms region;
    region.set("crisis-response", 1);
    const CaseFile file = crisis(Instant::at(friday, 16, 55), {visit(Instant::at(friday + 1, 23))});
    CHECK(blijvend::stands(the_rule("crisis-same-day"), file, later, region) == "kept");
    CHECK(blijvend::stands(the_rule("crisis-same-day"), crisis(Instant::at(friday, 16, 55)), friday + 1, region) == "open");
}

TEST_CASE("Closing the case does not answer a crisis") {
    CaseFile file = crisis(Instant::at(friday, 16, 55));
    file.closures = {{.id = ClosureId{"z1"}, .on = friday}};
    CHECK(stands(file) == "overdue");
}

TEST_CASE("As days pass a crisis goes from open to overdue to kept late") {
    const CaseFile file = crisis(Instant::at(friday, 16, 55), {visit(Instant::at(friday + 2, 9))});
    CHECK(turns(the_rule("crisis-same-day"), file, friday - 2, friday + 5) ==
          std::vector<std::string>{"2026-02-20 open", "2026-02-21 overdue", "2026-02-22 kept_late"});
}

}  // namespace test_crisis_same_day
