#include <blijvend/rules/report_reaches_koppel.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_report_reaches_koppel {

const Rule& rule = the_rule("report-reaches-koppel");
constexpr Date start = 2026y / 1 / 5, friday = 2026y / 2 / 20, later = 2026y / 4 / 1;
const std::string asked = "opened 2026-02-20 due 2026-02-20";

/// A report on a Friday, to a household with a koppel.
CaseFile reported(std::optional<Moment> reached = {}, std::optional<Moment> received = Instant::at(friday, 16, 55)) {
    CaseFile file = example::with_koppel(start);
    file.notifications = {{.id = NotificationId{"n1"}, .received_at = received, .reached_koppel_at = reached}};
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}
/// A report while the koppel has these days, of which the first is also that of its seats.
Lines koppel(std::optional<Date> since, std::optional<Date> until = {}) {
    return rows(but(reported(), [=](CaseFile& file) {
        file.koppels[0].since = since;
        file.koppels[0].until = until;
        for (Seat& seat : file.koppels[0].seats) seat.since = since;
    }));
}

TEST_CASE("report-reaches-koppel: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A report reaches the koppel on the same civil day in Amsterdam") {
    CHECK(rows(reported(), friday) == Lines{"open " + asked});
    CHECK(rows(reported(), friday + 1) == Lines{"overdue " + asked});
    CHECK(rows(reported(Instant::at(friday, 23, 59))) == Lines{"kept " + asked + " met 2026-02-20"});
    CHECK(rows(reported(Instant::at(friday + 1, 0))) == Lines{"kept_late " + asked + " met 2026-02-21"});
    CHECK(rows(reported(Moment{friday - 1})) == Lines{"kept " + asked + " met 2026-02-20"});
    CHECK(rows(reported({}, *Instant::parse("2026-02-20T23:30:00Z"))) ==
          Lines{"overdue opened 2026-02-21 due 2026-02-21"});
}

TEST_CASE("A region may allow more days") {
    Norms region;
    region.set("report-to-koppel", 1);
    CHECK(rows(reported(Moment{friday + 1}), later, region) == Lines{"kept opened 2026-02-20 due 2026-02-21 met 2026-02-21"});
}

TEST_CASE("A report that comes before there is a koppel, or on the day it is assigned, is not asked") {
    CHECK(koppel(friday + 1).empty());
    CHECK(koppel(friday).empty());
    CHECK(koppel(friday - 1) == Lines{"overdue " + asked});
    CHECK(rows(but(reported(), [](CaseFile& file) { file.koppels.clear(); })).empty());
}

TEST_CASE("A report that comes when the koppel is gone is not asked") {
    CHECK(koppel(start, friday).empty());
    CHECK(koppel(start, friday + 1) == Lines{"overdue " + asked});
}

TEST_CASE("A second koppel takes over on the day of the report, and is asked from that day") {
    const CaseFile file = but(reported(), [](CaseFile& f) {
        f.koppels[0].until = friday;
        f.koppels.push_back({.id = KoppelId{"next"}, .since = friday});
    });
    CHECK(rows(file) == Lines{"overdue " + asked});
    CHECK(facts_of(judge(rule, file, later)[0])[2] == "Koppel next.since");
}

TEST_CASE("A koppel is assigned when its first seat is taken") {
    CHECK(rows(but(reported(), [](CaseFile& file) { file.koppels[0].since.reset(); })) == Lines{"overdue " + asked});
}

TEST_CASE("When the koppel was assigned has to be known, unless the report reached it") {
    const auto undated = [](std::optional<Moment> reached, std::optional<Date> until = {}) {
        return but(reported(reached), [=](CaseFile& file) { file.koppels = {{.id = KoppelId{"koppel"}, .until = until}}; });
    };
    CHECK(rows(undated({}), friday) == Lines{"open " + asked});
    CHECK(rows(undated({})) == Lines{"unknown " + asked});
    CHECK(judge(rule, undated({}), later)[0].missing->fact.text() == "Koppel koppel.since");
    CHECK(rows(undated(Moment{friday})) == Lines{"kept " + asked + " met 2026-02-20"});
    CHECK(rows(undated({}, friday)).empty());
    CHECK(rows(but(reported(), [](CaseFile& file) { file.koppels.push_back({.id = KoppelId{"other"}}); })) ==
          Lines{"overdue " + asked});
}

TEST_CASE("A report that came in on a day nobody recorded is unknown, where there is a koppel") {
    CHECK(rows(reported(Moment{friday}, {})) == Lines{"unknown"});
    CHECK(judge(rule, reported({}, {}), later)[0].missing->fact.text() == "Notification n1.received_at");
    CHECK(rows(but(reported({}, {}), [](CaseFile& file) { file.koppels.clear(); })).empty());
}

TEST_CASE("It is asked while the case is open, and ends with it") {
    const auto closed = [](Date day, std::optional<Date> reopened = {}) {
        return rows(but(reported(), [=](CaseFile& file) { file.closures = {{.on = day, .reopened_on = reopened}}; }));
    };
    CHECK(closed(friday).empty());
    CHECK(closed(friday + 1) == Lines{"broken " + asked + " ended 2026-02-21"});
    CHECK(closed(friday - 10, friday) == Lines{"overdue " + asked});
    CHECK(rows(but(reported(), [](CaseFile& file) { file.household.started_on = friday + 1; })).empty());
    CHECK(rows(but(reported(), [](CaseFile& file) { file.household.started_on.reset(); })) == Lines{"overdue " + asked});
}

TEST_CASE("Every report has its own row, which names when it came in and when it reached the koppel") {
    CaseFile file = reported(Moment{friday});
    file.notifications.push_back({.id = NotificationId{"n2"}, .received_at = Moment{later}});
    CHECK(stands(rule, file, later) == "kept open");
    const Promise row = judge(rule, file, later)[1];
    CHECK(row.subject.text() == "Notification n2");
    CHECK(row.norm == &norms::report_to_koppel);
    CHECK(facts_of(row) == std::vector<std::string>{"Notification n2.received_at", "Notification n2.reached_koppel_at",
                               "Koppel koppel.since"});
}

TEST_CASE("report-reaches-koppel: as days pass it is open, overdue, and kept late") {
    CHECK(turns(rule, reported(Moment{friday + 3}), friday - 3, later) ==
          std::vector<std::string>{"2026-02-20 open", "2026-02-21 overdue", "2026-02-23 kept_late"});
}

}  // namespace test_report_reaches_koppel
