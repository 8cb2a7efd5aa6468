#include <blijvend/rules/parts/criminal_track.hpp>

#include <string>

#include <blijvend/rules/example.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_criminal_track {

constexpr Date received = 2026y / 2 / 20, happened = 2026y / 2 / 18;

Notification report() {
    return {.id = NotificationId{"n1"},
        .received_at = received,
        .incidents = {IncidentId{"i1"}},
        .arrest = true};
}
Incident event() { return {.id = IncidentId{"i1"}, .happened_on = happened, .charge = true}; }

/// The marks of a file, in words.
std::vector<std::string> marks(std::vector<Notification> notifications, std::vector<Incident> incidents) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.notifications = std::move(notifications);
    file.incidents = std::move(incidents);
    std::vector<std::string> words;
    for (const CriminalMark& mark : criminal_marks(file)) {
        CHECK(mark.fact.record() == mark.record);
        words.push_back(mark.fact.text() + ' ' + (mark.day ? mark.day->text() : "?"));
    }
    return words;
}
template <class Record, class Change>
Record but(Record record, Change change) {
    change(record);
    return record;
}
using Words = std::vector<std::string>;

TEST_CASE("An arrest or a charge that is told is a mark; one that is denied or not recorded is not") {
    const auto told = [](std::optional<bool> arrest, std::optional<bool> charge) {
        const auto set = [&](auto& record) {
            record.arrest = arrest;
            record.charge = charge;
        };
        const std::size_t of_report = marks({but(report(), set)}, {}).size();
        CHECK(marks({}, {but(event(), set)}).size() == of_report);
        return of_report;
    };
    CHECK(told(true, {}) == 1);
    CHECK(told({}, true) == 1);
    CHECK(told(true, true) == 1);
    CHECK(told(false, true) == 1);
    CHECK(told({}, {}) == 0);
    CHECK(told(false, false) == 0);
}

TEST_CASE("A mark has the day of its record, as exactly as that is known") {
    CHECK(marks({report()}, {}) == Words{"Notification n1.received_at 2026-02-20"});
    CHECK(marks({}, {event()}) == Words{"Incident i1.happened_on 2026-02-18"});
    CHECK(marks({}, {but(event(), [](Incident& i) { i.at = Instant::at(2026y / 2 / 17, 23); })}) ==
          Words{"Incident i1.at 2026-02-17"});
    CHECK(marks({}, {but(event(), [](Incident& i) { i.happened_on = PartialDate::month(2026, 2); })}) ==
          Words{"Incident i1.happened_on 2026-02"});
    CHECK(marks({but(report(), [](Notification& n) { n.received_at.reset(); })}, {}) ==
          Words{"Notification n1.received_at ?"});
    CHECK(marks({}, {but(event(), [](Incident& i) { i.happened_on.reset(); })}) == Words{"Incident i1.happened_on ?"});
}

TEST_CASE("What a notification and an incident both tell is one mark: the incident") {
    CHECK(marks({report()}, {event()}) == Words{"Incident i1.happened_on 2026-02-18"});
    const Notification undated = but(report(), [](Notification& n) { n.received_at.reset(); });
    CHECK(marks({undated}, {event()}) == Words{"Incident i1.happened_on 2026-02-18"});
    const Incident vague = but(event(), [](Incident& i) { i.happened_on = PartialDate::year(2026); });
    CHECK(marks({undated}, {vague}) == Words{"Incident i1.happened_on 2026"});
}

TEST_CASE("It is the notification when nobody recorded the day of the incident") {
    for (const std::optional<PartialDate> day : {std::optional<PartialDate>{}, std::optional{PartialDate::year(2026)}})
        CHECK(marks({report()}, {but(event(), [&](Incident& i) { i.happened_on = day; })}) ==
              Words{"Notification n1.received_at 2026-02-20"});
}

TEST_CASE("They are two marks when the notification names another incident, and one when only one of them tells") {
    CHECK(marks({but(report(), [](Notification& n) { n.incidents.clear(); })}, {event()}).size() == 2);
    CHECK(marks({report()}, {but(event(), [](Incident& i) { i.charge = false; })}) ==
          Words{"Notification n1.received_at 2026-02-20"});
    CHECK(marks({but(report(), [](Notification& n) { n.arrest = false; })},
              {but(event(), [](Incident& i) { i.happened_on.reset(); })}) == Words{"Incident i1.happened_on ?"});
}

}  // namespace test_criminal_track
