#include "../catch.hpp"

#include <optional>
#include <string>

#include <blijvend/model/as_it_stood.hpp>

#include "../../src/walk.hpp"
#include "../io/random.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_as_it_stood {

Stamp at(Date day, int hour = 12) { return {.at = Instant::at(day, hour)}; }

Stamp correction(Date day, std::string_view of) {
    return {.at = Instant::at(day, 12), .supersedes = RecordId{of}};
}

CaseFile with_contact(Contact contact) {
    CaseFile file{.id = CaseId{"c"}, .household = {.id = HouseholdId{"h"}}};
    file.contacts = {std::move(contact)};
    return file;
}

TEST_CASE("a file without later or superseded facts stands as it is") {
    const CaseFile file = with_contact({.id = ContactId{"c1"}, .at = Moment{Date{2026y / 3 / 1}}, .stamp = at(2026y / 3 / 1)});
    CHECK(stands_as_is(file, 2026y / 3 / 1));
    CHECK(as_it_stood(file, 2026y / 3 / 1) == file);
    CHECK_FALSE(stands_as_is(file, 2026y / 2 / 28));
    CHECK_FALSE(stands_as_is(file, 2026y / 3 / 1, Instant::at(2026y / 3 / 1, 11)));
    CHECK(stands_as_is(file, 2026y / 3 / 1, Instant::at(2026y / 3 / 1, 12)));
}

TEST_CASE("a record is a fact from the day it begins, by the civil day in Amsterdam") {
    const CaseFile file = with_contact({.id = ContactId{"c1"}, .at = Instant::parse("2026-03-01T23:30:00Z")});
    CHECK(as_it_stood(file, 2026y / 3 / 2).contacts.size() == 1);  // half past midnight in Amsterdam
    CHECK(as_it_stood(file, 2026y / 3 / 1).contacts.empty());
}

TEST_CASE("a record that begins on the last day of the calendar is no fact before it") {
    const CaseFile file = with_contact({.id = ContactId{"c1"}, .at = Moment{Date::max()}});
    CHECK(as_it_stood(file, Date::max()).contacts.size() == 1);
    CHECK(as_it_stood(file, Date::max() - 1).contacts.empty());
}

TEST_CASE("a day that comes is absent before it, with everything that follows from it") {
    CaseFile file{.id = CaseId{"c"}};
    file.koppels = {{.id = KoppelId{"k"},
        .since = 2026y / 1 / 5,
        .seats = {{.id = SeatId{"s1"},
            .since = 2026y / 1 / 5,
            .until = 2026y / 6 / 1,
            .why_ended = SeatEnd::illness,
            .extra = {{{"why_ended", "\"burn-out\"", {}}, {"colour", "1", {}}}}}}}};
    const CaseFile before = as_it_stood(file, 2026y / 5 / 31);
    CHECK_FALSE(before.koppels[0].seats[0].until.has_value());
    CHECK_FALSE(before.koppels[0].seats[0].why_ended.has_value());
    REQUIRE(before.koppels[0].seats[0].extra.items.size() == 1);
    CHECK(before.koppels[0].seats[0].extra.items[0].name == "colour");
    CHECK(as_it_stood(file, 2026y / 6 / 1) == file);
}

TEST_CASE("what follows from a day that was never recorded stays") {
    CaseFile file{.id = CaseId{"c"}};
    file.koppels = {{.id = KoppelId{"k"}, .seats = {{.id = SeatId{"s1"}, .why_ended = SeatEnd::illness}}}};
    CHECK(as_it_stood(file, 2026y / 1 / 1) == file);
}

TEST_CASE("planned days and people are known beforehand") {
    CaseFile file{.id = CaseId{"c"}};
    file.members = {{.id = MemberId{"m1"}, .died_on = 2026y / 9 / 1, .joined_on = 2026y / 8 / 1}};
    file.safety_plans = {{.id = SafetyPlanId{"p"}, .drafted_on = 2026y / 1 / 1, .review_on = 2026y / 12 / 1}};
    const CaseFile before = as_it_stood(file, 2026y / 2 / 1);
    REQUIRE(before.members.size() == 1);
    CHECK_FALSE(before.members[0].died_on.has_value());
    CHECK(before.members[0].joined_on == Date{2026y / 8 / 1});
    CHECK(before.safety_plans[0].review_on == Date{2026y / 12 / 1});
}

TEST_CASE("a record without its own first day began when its first other day came, else when it was recorded") {
    CaseFile file{.id = CaseId{"c"}};
    file.supports = {{.id = SupportId{"started"}, .started_on = 2026y / 3 / 1, .ended_on = 2026y / 5 / 1, .stamp = at(2026y / 4 / 1)},
        {.id = SupportId{"stamped"}, .stamp = at(2026y / 4 / 1)},
        {.id = SupportId{"undated"}}};
    const auto ids = [&](Date day) {
        std::string out;
        for (const Support& support : as_it_stood(file, day).supports) out += support.id.text() + ' ';
        return out;
    };
    CHECK(ids(2026y / 2 / 28) == "undated ");
    CHECK(ids(2026y / 3 / 1) == "started undated ");
    CHECK(ids(2026y / 4 / 1) == "started stamped undated ");
}

TEST_CASE("a partly known day may have been its first day") {
    CaseFile file{.id = CaseId{"c"}};
    file.incidents = {{.id = IncidentId{"i"}, .happened_on = PartialDate::month(2026, 3)}};
    CHECK(as_it_stood(file, 2026y / 2 / 28).incidents.empty());
    CHECK(as_it_stood(file, 2026y / 3 / 1).incidents.size() == 1);
}

TEST_CASE("what was recorded after the asked moment is not in the file, nested records too") {
    CaseFile file{.id = CaseId{"c"}};
    file.safety_agreements = {{.id = SafetyAgreementId{"a"},
        .agreed_on = 2026y / 1 / 10,
        .checks = {{.id = AgreementCheckId{"k1"}, .on = 2026y / 1 / 17, .stamp = at(2026y / 1 / 17)},
            {.id = AgreementCheckId{"k2"}, .on = 2026y / 1 / 24, .stamp = at(2026y / 2 / 1)}},
        .stamp = at(2026y / 1 / 10)}};
    const auto known = [&](Date day) { return as_it_stood(file, 2026y / 12 / 31, Instant::end_of(day)); };
    CHECK(known(2026y / 1 / 9).safety_agreements.empty());
    CHECK(known(2026y / 1 / 31).safety_agreements[0].checks.size() == 1);
    CHECK(known(2026y / 2 / 1) == file);
}

TEST_CASE("a correction takes over the place and the id of what it corrects, and so do references") {
    CaseFile file{.id = CaseId{"c"}};
    file.notifications = {{.id = NotificationId{"n1"}, .received_at = Moment{Date{2026y / 1 / 5}}, .stamp = at(2026y / 1 / 5)},
        {.id = NotificationId{"n2"}, .received_at = Moment{Date{2026y / 1 / 6}}, .stamp = at(2026y / 1 / 6)},
        {.id = NotificationId{"n1b"}, .received_at = Moment{Date{2026y / 1 / 4}}, .stamp = correction(2026y / 1 / 7, "n1")},
        {.id = NotificationId{"n1c"}, .received_at = Moment{Date{2026y / 1 / 3}}, .stamp = correction(2026y / 1 / 8, "n1b")}};
    file.contacts = {{.id = ContactId{"c1"}, .at = Moment{Date{2026y / 1 / 8}}, .notification = NotificationId{"n1b"}},
        {.id = ContactId{"c2"}, .at = Moment{Date{2026y / 1 / 8}}, .notification = NotificationId{"n1c"}}};
    file.statements = {{.id = StatementId{"s"}, .about = RecordId{"n1c"}, .on = 2026y / 1 / 9}};

    const CaseFile now = as_it_stood(file, 2026y / 2 / 1);
    REQUIRE(now.notifications.size() == 2);
    CHECK(now.notifications[0].id == NotificationId{"n1"});
    CHECK(now.notifications[0].received_at == Moment{Date{2026y / 1 / 3}});
    CHECK(now.notifications[1].id == NotificationId{"n2"});
    CHECK(now.contacts[0].notification == NotificationId{"n1"});
    CHECK(now.contacts[1].notification == NotificationId{"n1"});
    CHECK(now.statements[0].about == RecordId{"n1"});

    const CaseFile then = as_it_stood(file, 2026y / 2 / 1, Instant::end_of(2026y / 1 / 7));
    CHECK(then.notifications[0].received_at == Moment{Date{2026y / 1 / 4}});
}

TEST_CASE("a reference to the one record that has not begun is absent; a list of references stays whole") {
    CaseFile file{.id = CaseId{"c"}};
    file.incidents = {{.id = IncidentId{"i"}, .at = Moment{Date{2026y / 1 / 9}}}};
    file.notifications = {{.id = NotificationId{"n"}, .received_at = Moment{Date{2026y / 1 / 9}}, .incidents = {IncidentId{"i"}}, .stamp = at(2026y / 1 / 9)},
        {.id = NotificationId{"early"}, .received_at = Moment{Date{2026y / 1 / 2}}, .incidents = {IncidentId{"i"}}}};
    file.signals = {{.id = SignalId{"s"}, .on = 2026y / 1 / 3, .notification = NotificationId{"n"}},
        {.id = SignalId{"nothing"}, .on = 2026y / 1 / 3, .notification = NotificationId{"gone"}}};
    file.deviations = {{.id = DeviationId{"d"}, .subject = RecordId{"n"}, .since = 2026y / 1 / 3}};

    const CaseFile before = as_it_stood(file, 2026y / 1 / 8);
    REQUIRE(before.notifications.size() == 1);
    CHECK_FALSE(before.signals[0].notification);
    CHECK(before.signals[1].notification == NotificationId{"gone"});
    CHECK(before.deviations[0].subject == RecordId{"n"});
    CHECK(before.notifications[0].incidents == std::vector{IncidentId{"i"}});
    CHECK_FALSE(as_it_stood(file, 2026y / 1 / 31, Instant::end_of(2026y / 1 / 8)).signals[0].notification);
    CHECK(as_it_stood(file, 2026y / 1 / 9) == file);
}

TEST_CASE("of two corrections of one record the one recorded last counts") {
    CaseFile file{.id = CaseId{"c"}};
    file.phases = {{.id = PhaseSpellId{"p"}, .since = 2026y / 1 / 1, .stamp = at(2026y / 1 / 1)},
        {.id = PhaseSpellId{"late"}, .since = 2026y / 1 / 3, .stamp = correction(2026y / 1 / 9, "p")},
        {.id = PhaseSpellId{"early"}, .since = 2026y / 1 / 2, .stamp = correction(2026y / 1 / 8, "p")}};
    const CaseFile now = as_it_stood(file, 2026y / 2 / 1);
    REQUIRE(now.phases.size() == 1);
    CHECK(now.phases[0].since == Date{2026y / 1 / 3});
}

TEST_CASE("a correction that moves a fact into the future takes it out of the past") {
    CaseFile file = with_contact({.id = ContactId{"c1"}, .at = Moment{Date{2026y / 3 / 1}}, .stamp = at(2026y / 3 / 1)});
    file.contacts.push_back({.id = ContactId{"c2"}, .at = Moment{Date{2026y / 3 / 11}}, .stamp = correction(2026y / 3 / 12, "c1")});
    CHECK(as_it_stood(file, 2026y / 3 / 10).contacts.empty());
    CHECK(as_it_stood(file, 2026y / 3 / 11).contacts.size() == 1);
}

TEST_CASE("records that supersede each other in a circle, or something that is not there, are all kept") {
    CaseFile file{.id = CaseId{"c"}};
    file.goals = {{.id = GoalId{"a"}, .stamp = correction(2026y / 1 / 1, "b")},
        {.id = GoalId{"b"}, .stamp = correction(2026y / 1 / 2, "a")},
        {.id = GoalId{"c"}, .stamp = correction(2026y / 1 / 2, "gone")},
        {.id = GoalId{"d"}, .stamp = correction(2026y / 1 / 2, "d")}};
    const CaseFile now = as_it_stood(file, 2026y / 2 / 1);
    REQUIRE(now.goals.size() == 4);
    CHECK(now.goals[0].id == GoalId{"a"});
    CHECK(now.goals[2].id == GoalId{"c"});
}

TEST_CASE("a correction counts wherever it stands in its list") {
    CaseFile file{.id = CaseId{"c"}};
    const auto goal = [](std::string_view id, std::string_view text, std::string_view of) {
        return Goal{.id = GoalId{id}, .text = std::string{text}, .stamp = correction(2026y / 1 / 2, of)};
    };
    file.goals = {goal("b2", "b, at last", "b1"), goal("a2", "a, again", "a"), {.id = GoalId{"x"}, .text = "x"},
        {.id = GoalId{"a"}, .text = "a"}, goal("b1", "b, again", "b"), {.id = GoalId{"b"}, .text = "b"},
        {.id = GoalId{"y"}, .text = "y"}};
    const CaseFile now = as_it_stood(file, 2026y / 2 / 1);
    REQUIRE(now.goals.size() == 4);
    CHECK((now.goals[0].id == GoalId{"x"} && now.goals[0].text == "x"));
    CHECK((now.goals[1].id == GoalId{"a"} && now.goals[1].text == "a, again"));
    CHECK((now.goals[2].id == GoalId{"b"} && now.goals[2].text == "b, at last"));
    CHECK((now.goals[3].id == GoalId{"y"} && now.goals[3].text == "y"));
    for (const Goal& one : now.goals) CHECK_FALSE((one.stamp && one.stamp->supersedes));
}

TEST_CASE("corrections in a long list take the place of what they correct") {
    CaseFile file{.id = CaseId{"c"}};
    for (int i = 0; i < 100; ++i) file.goals.push_back({.id = GoalId{'g' + std::to_string(i)}});
    for (int i = 0; i < 50; ++i)
        file.goals.push_back({.id = GoalId{'h' + std::to_string(i)},
            .text = std::to_string(2 * i),
            .stamp = correction(2026y / 1 / 2, 'g' + std::to_string(2 * i))});
    const CaseFile now = as_it_stood(file, 2026y / 2 / 1);
    REQUIRE(now.goals.size() == 100);
    for (std::size_t i = 0; i < 100; ++i) {
        CHECK(now.goals[i].id == GoalId{'g' + std::to_string(i)});
        CHECK(now.goals[i].text == (i % 2 == 0 ? std::optional{std::to_string(i)} : std::nullopt));
    }
}

TEST_CASE("an id that gave way inside a record that had not begun gives way everywhere") {
    CaseFile file{.id = CaseId{"c"}};
    file.koppels = {{.id = KoppelId{"k"},
        .since = 2026y / 6 / 1,
        .seats = {{.id = SeatId{"s1"}}, {.id = SeatId{"s2"}, .stamp = correction(2026y / 1 / 2, "s1")}}}};
    file.statements = {{.id = StatementId{"t"}, .about = RecordId{"s2"}}};
    const CaseFile then = as_it_stood(file, 2026y / 2 / 1);
    CHECK(then.koppels.empty());
    CHECK(then.statements.at(0).about == RecordId{"s1"});
}

/// Calls `visit(record)` for every record that stands in a list of another, at any depth.
template <Described T, class Visit>
void each_listed(const T& record, Visit&& visit) {
    each_field<T>([&]<class F>(const F&) {
        detail::each_record(F::get(record), [&](const auto& inner, std::size_t) {
            if constexpr (detail::is_record_list<typename F::value>) visit(inner);
            each_listed(inner, visit);
        });
    });
}

TEST_CASE("whatever a file holds, nothing in it begins after the day it is seen from") {
    test::Dice dice{21};
    std::size_t begun = 0, later = 0;
    for (int i = 0; i < 40; ++i) {
        const auto file = test::random_record<CaseFile>(dice);
        for (const Date day : {Date::min(), Date{1990y / 1 / 1}, Date{2020y / 1 / 1}, Date::max() - 1}) {
            const auto count = [&](const CaseFile& seen, std::size_t& after) {
                each_listed(seen, [&]<class T>(const T& record) {
                    if constexpr (detail::has_beginning<T>)
                        if (const auto began = detail::began_on(record)) ++(*began > day ? after : begun);
                });
            };
            std::size_t left = 0;
            count(file, later);
            count(as_it_stood(file, day), left);
            CHECK(left == 0);
        }
    }
    CHECK(begun > 1000);
    CHECK(later > 1000);
}

TEST_CASE("seeing a file as it stood twice is seeing it once") {
    CaseFile file{.id = CaseId{"c"}};
    file.notifications = {{.id = NotificationId{"n1"}, .received_at = Moment{Date{2026y / 1 / 5}}, .stamp = at(2026y / 1 / 5)},
        {.id = NotificationId{"n1b"}, .received_at = Moment{Date{2026y / 1 / 4}}, .stamp = correction(2026y / 1 / 7, "n1")}};
    file.contacts = {{.id = ContactId{"c1"}, .at = Moment{Date{2026y / 1 / 8}}, .notification = NotificationId{"n1b"}}};
    const CaseFile once = as_it_stood(file, 2026y / 1 / 20);
    CHECK(as_it_stood(once, 2026y / 1 / 20) == once);
}

TEST_CASE("of a household that had not been recorded yet only the id is known") {
    CaseFile file{.id = CaseId{"c"},
        .household = {.id = HouseholdId{"h"},
            .started_on = 2026y / 1 / 5,
            .serious = true,
            .stamp = at(2026y / 1 / 6),
            .extra = {{{"colour", "1", {}}}}}};
    CHECK(as_it_stood(file, 2026y / 2 / 1, Instant::end_of(2026y / 1 / 6)) == file);
    const CaseFile before = as_it_stood(file, 2026y / 2 / 1, Instant::end_of(2026y / 1 / 5));
    CHECK(before.household == Household{.id = HouseholdId{"h"}});
    CHECK_FALSE(stands_as_is(file, 2026y / 2 / 1, Instant::end_of(2026y / 1 / 5)));
}

}  // namespace test_as_it_stood
