#include <blijvend/rules/reporter_told.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_reporter_told {

const Rule& rule = the_rule("reporter-told");
constexpr Date finished = 2026y / 2 / 13, due = 2026y / 2 / 20, later = 2026y / 6 / 1;
const std::string asked = "opened 2026-02-13 due 2026-02-20";
const NotificationId n1{"n1"};

Assessment of(std::string_view id, std::optional<AssessmentKind> kind, std::optional<Date> on) {
    return {.id = AssessmentId{id}, .kind = kind, .notification = n1, .finished_on = on};
}
/// A report with a finished safety assessment, and the days on which the reporter was told.
CaseFile reported(std::vector<std::optional<Date>> told = {}) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.notifications = {{.id = n1,
        .kind = NotificationKind::veilig_thuis,
        .received_at = Moment{2026y / 2 / 9},
        .wants_feedback = true}};
    for (const auto& day : told) file.notifications[0].feedbacks.push_back({.on = day});
    file.assessments = {of("a1", AssessmentKind::safety, finished)};
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file, file.notifications[0], file.assessments[0]);
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("reporter-told: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("The reporter is told within five working days of the safety assessment") {
    CHECK(rows(reported(), due) == Lines{"open " + asked});
    CHECK(rows(reported(), due + 1) == Lines{"overdue " + asked});
    CHECK(rows(reported({finished - 1})) == Lines{"overdue " + asked});
    CHECK(rows(reported({finished})) == Lines{"kept " + asked + " met 2026-02-13"});
    CHECK(rows(reported({due})) == Lines{"kept " + asked + " met 2026-02-20"});
    CHECK(rows(reported({due + 1})) == Lines{"kept_late " + asked + " met 2026-02-21"});
}

TEST_CASE("reporter-told: a region may give another number of working days") {
    Norms region;
    region.set("feedback-term", 1);
    CHECK(rows(reported(), later, region) == Lines{"overdue opened 2026-02-13 due 2026-02-16"});
}

TEST_CASE("After an investigation the reporter is told again") {
    const auto investigated = [](std::vector<std::optional<Date>> told) {
        return but(reported(std::move(told)), [](CaseFile& file, auto&, auto&) {
            file.assessments.push_back(of("a2", AssessmentKind::investigation, 2026y / 4 / 13));
        });
    };
    CHECK(stands(rule, investigated({due}), later) == "kept overdue");
    CHECK(rows(investigated({due, 2026y / 4 / 14})) ==
          Lines{"kept " + asked + " met 2026-02-20", "kept opened 2026-04-13 due 2026-04-20 met 2026-04-14"});
    CHECK(stands(rule, investigated({2026y / 4 / 14}), later) == "kept_late kept");
}

TEST_CASE("A reporter who does not want to hear more is not asked, nor is a report to others or another assessment") {
    CHECK(rows(but(reported(), [](auto&, Notification& n, auto&) { n.wants_feedback = false; })).empty());
    const auto elsewhere = [](auto&, Notification& n, auto&) { n.kind = NotificationKind::safety_house; };
    CHECK(rows(but(reported(), elsewhere)).empty());
    CHECK(rows(but(reported(), [](auto&, auto&, Assessment& a) { a.kind = AssessmentKind::risk; })).empty());
    CHECK(rows(but(reported(), [](auto&, auto&, Assessment& a) { a.finished_on.reset(); })).empty());
}

TEST_CASE("What the reporter wants, to whom it was reported and what was assessed only matter for a no") {
    const auto wish = [](auto&, Notification& n, auto&) { n.wants_feedback.reset(); };
    const auto kind = [](auto&, Notification& n, auto&) { n.kind.reset(); };
    const auto purpose = [](auto&, auto&, Assessment& a) { a.kind.reset(); };
    for (const CaseFile& file : {but(reported(), wish), but(reported(), kind), but(reported(), purpose)}) {
        CHECK(rows(file, due) == Lines{"open " + asked});
        CHECK(rows(file) == Lines{"unknown " + asked});
    }
    CHECK(missing(but(reported(), wish)) == "Notification n1.wants_feedback");
    CHECK(missing(but(reported(), kind)) == "Notification n1.kind");
    CHECK(missing(but(reported(), purpose)) == "Assessment a1.kind");
    CHECK(rows(but(reported({due}), wish)) == Lines{"kept " + asked + " met 2026-02-20"});
}

TEST_CASE("Feedback without a day makes a no unknown") {
    CHECK(rows(reported({std::nullopt}), due) == Lines{"open " + asked});
    CHECK(rows(reported({std::nullopt})) == Lines{"unknown " + asked});
    CHECK(missing(reported({std::nullopt})) == "Notification n1.feedbacks");
    CHECK(rows(reported({std::nullopt, due})) == Lines{"kept " + asked + " met 2026-02-20"});
}

TEST_CASE("reporter-told: an assessment that was finished on a day nobody recorded is unknown") {
    const CaseFile file = but(reported({due}), [](auto&, auto&, Assessment& a) {
        a.finished_on.reset();
        a.acute = false;
    });
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(missing(file) == "Assessment a1.finished_on");
}

TEST_CASE("An assessment that names no report is unknown when it may answer one") {
    const auto loose = [](CaseFile file) {
        return but(std::move(file), [](auto&, auto&, Assessment& a) { a.notification.reset(); });
    };
    CHECK(rows(loose(reported()), due) == Lines{"open " + asked});
    CHECK(rows(loose(reported({due}))) == Lines{"unknown " + asked});
    CHECK(missing(loose(reported())) == "Assessment a1.notification");
    const auto received = [&](Date day) {
        return rows(but(loose(reported()), [=](auto&, Notification& n, auto&) { n.received_at = Moment{day}; }));
    };
    CHECK(received(finished) == Lines{"unknown " + asked});
    CHECK(received(finished + 1).empty());
    CHECK(rows(but(loose(reported()), [](auto&, Notification& n, auto&) { n.received_at.reset(); })) ==
          Lines{"unknown " + asked});
    CHECK(rows(but(loose(reported()), [](auto&, Notification& n, auto&) { n.wants_feedback = false; })).empty());
    CHECK(rows(but(loose(reported()), [](auto&, auto&, Assessment& a) { a.kind.reset(); })).empty());
    CHECK(rows(but(reported(), [](auto&, auto&, Assessment& a) { a.notification = NotificationId{"n9"}; })) ==
          Lines{"unknown " + asked});
}

TEST_CASE("Feedback on another report does not count") {
    CHECK(rows(but(reported({due}), [](CaseFile& file, auto&, auto&) {
        file.notifications.push_back(file.notifications[0]);
        file.notifications[1].id = NotificationId{"n2"};
        file.assessments[0].notification = NotificationId{"n2"};
        file.notifications[1].feedbacks.clear();
    })) == Lines{"overdue " + asked});
}

TEST_CASE("The duty stays when the case closes, and the row is about the assessment") {
    const CaseFile file = but(reported({due}), [](CaseFile& f, auto&, auto&) { f.closures = {{.on = finished}}; });
    CHECK(rows(file) == Lines{"kept " + asked + " met 2026-02-20"});
    const Promise row = judge(rule, file, later)[0];
    CHECK(row.subject.text() == "Assessment a1");
    CHECK(row.norm == &norms::feedback_term);
    CHECK(facts_of(row)[0] == "Assessment a1.finished_on");
    CHECK(facts_of(row)[1] == "Notification n1.feedbacks");
}

TEST_CASE("reporter-told: as days pass it is open, overdue, and kept late") {
    CHECK(turns(rule, reported({due + 3}), finished - 3, later) ==
          std::vector<std::string>{"2026-02-13 open", "2026-02-21 overdue", "2026-02-23 kept_late"});
}

}  // namespace test_reporter_told
