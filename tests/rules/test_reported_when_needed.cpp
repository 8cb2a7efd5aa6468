#include <blijvend/rules/reported_when_needed.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_reported_when_needed {

using enum WeighingQuestion;

const Rule& rule = the_rule("reported-when-needed");
constexpr Date decided = 2026y / 1 / 30, due = 2026y / 2 / 2, later = 2026y / 4 / 1;  // a Friday and a Monday
const std::string asked = "opened 2026-01-30 due 2026-02-02";

/// A signal on which was decided, with what was weighed and the report that followed.
CaseFile weighed(std::vector<Weighing> weighings, std::optional<Moment> reported = {}) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.signals = {{.id = SignalId{"g1"},
        .on = 2026y / 1 / 19,
        .steps = {{.step = CodeStep::decide, .on = decided}},
        .weighings = std::move(weighings)}};
    if (reported) {
        file.signals[0].notification = NotificationId{"n1"};
        file.notifications = {{.id = NotificationId{"n1"}, .received_at = reported}};
    }
    return file;
}
/// All five were weighed and nothing asks for a report, but for what is given.
std::vector<Weighing> all_but(WeighingQuestion question, std::optional<bool> yes) {
    std::vector<Weighing> weighings{{.question = suspicion, .yes = true},
        {.question = acute_or_structural, .yes = false},
        {.question = able_to_help, .yes = true},
        {.question = help_accepted, .yes = true},
        {.question = help_works, .yes = true}};
    for (Weighing& weighing : weighings)
        if (weighing.question == question) weighing.yes = yes;
    return weighings;
}
CaseFile needed(std::optional<Moment> reported = {}) { return weighed(all_but(acute_or_structural, true), reported); }
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("reported-when-needed: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A report that is needed is made by the next working day after the decision") {
    CHECK(rows(needed(), due) == Lines{"open " + asked});
    CHECK(rows(needed(), due + 1) == Lines{"overdue " + asked});
    CHECK(rows(needed(Instant::at(due, 23, 30))) == Lines{"kept " + asked + " met 2026-02-02"});
    CHECK(rows(needed(Instant::at(due + 1, 0))) == Lines{"kept_late " + asked + " met 2026-02-03"});
}

TEST_CASE("A report that was made before the decision was made") {
    CHECK(rows(needed(Moment{decided - 5})) == Lines{"kept " + asked + " met 2026-01-30"});
}

TEST_CASE("reported-when-needed: a region may give another number of working days") {
    Norms region;
    region.set("report-term", 3);
    CHECK(rows(needed(), later, region) == Lines{"overdue opened 2026-01-30 due 2026-02-04"});
}

TEST_CASE("Any weighing that fails asks for a report, when violence is suspected") {
    CHECK(rows(weighed(all_but(acute_or_structural, true))) == Lines{"overdue " + asked});
    CHECK(rows(weighed(all_but(able_to_help, false))) == Lines{"overdue " + asked});
    CHECK(rows(weighed(all_but(help_accepted, false))) == Lines{"overdue " + asked});
    CHECK(rows(weighed(all_but(help_works, false))) == Lines{"overdue " + asked});
    CHECK(rows(weighed(all_but(suspicion, true))).empty());
    std::vector<Weighing> unsuspected = all_but(acute_or_structural, true);
    unsuspected[0].yes = false;
    CHECK(rows(weighed(unsuspected)).empty());
}

TEST_CASE("What was not weighed makes a no unknown when the answer hangs on it") {
    for (const WeighingQuestion question : {acute_or_structural, able_to_help, help_accepted, help_works}) {
        CHECK(rows(weighed(all_but(question, {})), due) == Lines{"open " + asked});
        CHECK(rows(weighed(all_but(question, {}))) == Lines{"unknown " + asked});
    }
    CHECK(missing(weighed(all_but(help_works, {}))) == "Signal g1.weighings");
    CHECK(rows(weighed({})) == Lines{"unknown " + asked});
    CHECK(rows(weighed({}, Moment{due})) == Lines{"kept " + asked + " met 2026-02-02"});
}

TEST_CASE("What was not weighed changes nothing where another weighing decides") {
    CHECK(rows(weighed({{.question = suspicion, .yes = true}, {.question = acute_or_structural, .yes = true}})) ==
          Lines{"overdue " + asked});
    CHECK(rows(weighed({{.question = suspicion, .yes = false}})).empty());
    CHECK(rows(weighed(all_but(suspicion, {}))).empty());
    CHECK(rows(weighed({{.question = acute_or_structural, .yes = true}})) == Lines{"unknown " + asked});
}

TEST_CASE("What was weighed last counts") {
    std::vector<Weighing> twice = all_but(acute_or_structural, true);
    twice.push_back({.question = acute_or_structural, .yes = false});
    CHECK(rows(weighed(twice)).empty());
}

TEST_CASE("Until somebody decided it is not asked, and without the day of the decision nobody can tell") {
    CHECK(rows(but(needed(), [](CaseFile& file) { file.signals[0].steps[0].step = CodeStep::weigh; })).empty());
    const CaseFile undated = but(needed(Moment{due}), [](CaseFile& file) { file.signals[0].steps[0].on.reset(); });
    CHECK(rows(undated) == Lines{"unknown"});
    CHECK(missing(undated) == "Signal g1.steps");
}

TEST_CASE("A report of which the day is not known makes a no unknown, and one that is not in the file is none yet") {
    const CaseFile undated =
        but(needed(Moment{due}), [](CaseFile& file) { file.notifications[0].received_at.reset(); });
    const CaseFile gone = but(needed(Moment{due}), [](CaseFile& file) { file.notifications.clear(); });
    CHECK(rows(undated, due) == Lines{"open " + asked});
    CHECK(rows(undated) == Lines{"unknown " + asked});
    CHECK(missing(undated) == "Notification n1.received_at");
    CHECK(rows(gone) == Lines{"overdue " + asked});
}

TEST_CASE("A report that is not of this signal does not count") {
    CHECK(rows(but(needed(Moment{due}), [](CaseFile& file) { file.signals[0].notification.reset(); })) ==
          Lines{"overdue " + asked});
}

TEST_CASE("The duty stays when the case closes, and the row is about the signal") {
    const CaseFile file = but(needed(Moment{due}), [](CaseFile& f) { f.closures = {{.on = decided}}; });
    CHECK(rows(file) == Lines{"kept " + asked + " met 2026-02-02"});
    const Promise row = judge(rule, file, later)[0];
    CHECK(row.subject.text() == "Signal g1");
    CHECK(row.norm == &norms::report_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Signal g1.steps", "Signal g1.weighings", "Signal g1.notification",
                               "Notification n1.received_at"});
}

TEST_CASE("reported-when-needed: as days pass it is decided, overdue, and kept late") {
    CHECK(turns(rule, needed(Moment{due + 3}), decided - 3, later) ==
          std::vector<std::string>{"2026-01-30 open", "2026-02-03 overdue", "2026-02-05 kept_late"});
}

}  // namespace test_reported_when_needed
