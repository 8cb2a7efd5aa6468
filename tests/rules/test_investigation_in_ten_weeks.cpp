#include <blijvend/rules/investigation_in_ten_weeks.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_investigation_in_ten_weeks {

const Rule& rule = the_rule("investigation-in-ten-weeks");
constexpr Date began = 2026y / 1 / 12, due = 2026y / 3 / 23, later = 2026y / 6 / 1;
const std::string asked = "opened 2026-01-12 due 2026-03-23";

CaseFile investigation(std::optional<Date> finished = {}, std::optional<Date> started = began) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.notifications = {{.id = NotificationId{"n1"}, .received_at = Instant::at(2026y / 1 / 5, 23, 30)}};
    file.assessments = {{.id = AssessmentId{"a1"},
        .kind = AssessmentKind::investigation,
        .started_on = started,
        .finished_on = finished}};
    return file;
}
/// The start of the investigation is not known, but the report it answers is.
CaseFile from_report(std::optional<Date> finished = {}) {
    CaseFile file = investigation(finished, {});
    file.assessments[0].notification = NotificationId{"n1"};
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
void unnamed(CaseFile& file) { file.assessments[0].kind.reset(); }
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("investigation-in-ten-weeks: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("An investigation is finished within seventy days") {
    CHECK(rows(investigation(), due) == Lines{"open " + asked});
    CHECK(rows(investigation(), due + 1) == Lines{"overdue " + asked});
    CHECK(rows(investigation(due)) == Lines{"kept " + asked + " met 2026-03-23"});
    CHECK(rows(investigation(due + 1)) == Lines{"kept_late " + asked + " met 2026-03-24"});
}

TEST_CASE("A term that ends in a weekend or on a holiday moves on to a working day") {
    CHECK(judge(rule, investigation({}, 2026y / 1 / 10), later)[0].due == due);
    CHECK(judge(rule, investigation({}, 2026y / 1 / 26), later)[0].due == Date{2026y / 4 / 7});  // Easter Monday
}

TEST_CASE("A region may set another term") {
    Norms region;
    region.set("investigation-term", 7);
    CHECK(rows(investigation(), later, region) == Lines{"overdue opened 2026-01-12 due 2026-01-19"});
}

TEST_CASE("Other assessments are not asked") {
    const auto safety = [](CaseFile& file) { file.assessments[0].kind = AssessmentKind::safety; };
    CHECK(rows(but(investigation(), safety)).empty());
    CHECK(rows(example::household(began)).empty());
}

TEST_CASE("What an assessment was for has to be known when it took long") {
    CHECK(rows(but(investigation(), unnamed), due) == Lines{"open " + asked});
    CHECK(rows(but(investigation(), unnamed)) == Lines{"unknown " + asked});
    CHECK(missing(but(investigation(), unnamed)) == "Assessment a1.kind");
    CHECK(rows(but(investigation(due), unnamed)) == Lines{"kept " + asked + " met 2026-03-23"});
}

TEST_CASE("Without its start it counts from the report: in time is in time, and late is unknown") {
    const std::string report = "opened 2026-01-05 due 2026-03-16";
    CHECK(rows(from_report(), 2026y / 3 / 16) == Lines{"open " + report});
    CHECK(rows(from_report(), 2026y / 3 / 17) == Lines{"unknown " + report});
    CHECK(rows(from_report(2026y / 3 / 16)) == Lines{"kept " + report + " met 2026-03-16"});
    CHECK(rows(from_report(2026y / 3 / 17)) == Lines{"unknown " + report + " met 2026-03-17"});
    CHECK(missing(from_report()) == "Assessment a1.started_on");
    CHECK(facts_of(judge(rule, from_report(), later)[0]) == std::vector<std::string>{"Assessment a1.started_on",
                                                                "Assessment a1.finished_on", "Notification n1.received_at"});
}

TEST_CASE("Its own start goes before the report") {
    CaseFile file = from_report();
    file.assessments[0].started_on = began;
    CHECK(rows(file) == Lines{"overdue " + asked});
}

TEST_CASE("Without a start and a dated report nobody can tell, and of an unnamed assessment it is not asked") {
    CHECK(rows(investigation(due, {})) == Lines{"unknown met 2026-03-23"});
    CHECK(missing(investigation(due, {})) == "Assessment a1.started_on");
    CHECK(rows(but(from_report(), [](CaseFile& file) { file.notifications[0].received_at.reset(); })) == Lines{"unknown"});
    CHECK(rows(but(from_report(), [](CaseFile& file) { file.notifications.clear(); })) == Lines{"unknown"});
    CHECK(rows(but(investigation({}, {}), unnamed)).empty());
}

TEST_CASE("An investigation that was finished on a day nobody recorded is unknown when it is late") {
    CaseFile file = investigation();
    file.assessments[0].outcome = AssessmentOutcome::ended;
    CHECK(rows(file, due) == Lines{"open " + asked});
    CHECK(rows(file, due + 1) == Lines{"unknown " + asked});
    CHECK(missing(file) == "Assessment a1.finished_on");
}

TEST_CASE("investigation-in-ten-weeks: the duty stays when the case closes") {
    CHECK(rows(but(investigation(), [](CaseFile& file) { file.closures = {{.on = began + 1}}; })) == Lines{"overdue " + asked});
}

TEST_CASE("A row is about the investigation") {
    const Promise row = judge(rule, investigation(due), later)[0];
    CHECK(row.subject.text() == "Assessment a1");
    CHECK(row.norm == &norms::investigation_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Assessment a1.started_on", "Assessment a1.finished_on"});
}

TEST_CASE("investigation-in-ten-weeks: as days pass it is open, overdue, and kept late") {
    CHECK(turns(rule, investigation(due + 7), began - 3, later) ==
          std::vector<std::string>{"2026-01-12 open", "2026-03-24 overdue", "2026-03-30 kept_late"});
}

}  // namespace test_investigation_in_ten_weeks
