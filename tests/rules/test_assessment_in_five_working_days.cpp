#include <blijvend/rules/assessment_in_five_working_days.hpp>

#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_assessment_in_five_working_days {

constexpr Date friday = 2026y / 2 / 13, due = 2026y / 2 / 20, later = 2026y / 3 / 2;
const NotificationId n1{"n1"};

/// A report to Veilig Thuis on a Friday, and what was assessed.
CaseFile reported(std::vector<Assessment> assessments = {}) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.notifications = {{.id = n1,
        .kind = NotificationKind::veilig_thuis,
        .received_at = Instant::at(friday, 16, 55)}};
    file.assessments = std::move(assessments);
    return file;
}
Assessment assessed(std::optional<Date> on) {
    return {.id = AssessmentId{"a1"}, .kind = AssessmentKind::safety, .notification = n1, .finished_on = on};
}
template <class T, class Change>
T but(T value, Change change) {
    change(value);
    return value;
}
std::string stands(const CaseFile& file, Date as_of = later) {
    return blijvend::stands(the_rule("assessment-in-five-working-days"), file, as_of);
}
std::vector<Promise> judge(const CaseFile& file) {
    return blijvend::judge(the_rule("assessment-in-five-working-days"), file, later);
}
const auto loose = [](Assessment& a) { a.notification.reset(); };

TEST_CASE("assessment-in-five-working-days: the examples show it kept, broken and unknown") {
    check_examples(the_rule("assessment-in-five-working-days"));
}

TEST_CASE("A report is assessed by the fifth working day after it came in") {
    CHECK(stands(reported(), friday) == "open");
    CHECK(stands(reported(), due) == "open");
    CHECK(stands(reported(), due + 1) == "overdue");
    CHECK(stands(reported({assessed(friday)})) == "kept");
    CHECK(stands(reported({assessed(due)})) == "kept");
    CHECK(stands(reported({assessed(due + 1)})) == "kept_late");
    const CaseFile file = reported();
    CHECK(judge(file)[0].due == due);
    CHECK(judge(file)[0].norm == &norms::assessment_term);
    CHECK(judge(file)[0].subject == ref(file.notifications[0]));
}

TEST_CASE("Holidays are no working days, and the day is the one in Amsterdam") {
    const auto received = [](Moment at) {
        return *judge(
            but(reported(), [&](CaseFile& file) { file.notifications[0].received_at = at; }))[0]
                    .due;
    };
    CHECK(received(Moment{2026y / 4 / 2}) == Date{2026y / 4 / 13});   // Good Friday, Easter Monday
    CHECK(received(Moment{2026y / 12 / 24}) == Date{2027y / 1 / 4});  // Christmas, New Year's day
    CHECK(received(*Instant::parse("2026-02-12T23:30:00Z")) == due);  // Friday 00:30
    CHECK(received(Moment{2026y / 2 / 14}) == due);                   // a Saturday
}

TEST_CASE("The first safety assessment of this report counts, in any order") {
    CHECK(judge(reported({assessed(later), assessed(due), assessed(due + 1)}))[0].met == due);
    CHECK(judge(reported({assessed(due), assessed(later)}))[0].met == due);
}

TEST_CASE("An assessment that is not finished, or of another report or kind, does not count") {
    CHECK(stands(reported({assessed({})})) == "overdue");
    CHECK(stands(reported({but(assessed(due), [](Assessment& a) { a.kind = AssessmentKind::investigation; })})) == "overdue");
    CaseFile other = reported({but(assessed(due), [](Assessment& a) { a.notification = NotificationId{"n2"}; })});
    other.notifications.push_back({.id = NotificationId{"n2"}, .kind = NotificationKind::other});
    CHECK(stands(other) == "overdue");
}

TEST_CASE("An assessment of which the kind is not known may be the one, when it was in time") {
    const auto unnamed = [](Assessment& a) { a.kind.reset(); };
    const CaseFile file = reported({but(assessed(due), unnamed)});
    CHECK(stands(file, due) == "open");
    CHECK(stands(file) == "unknown");
    CHECK(judge(file)[0].missing->fact.field() == "kind");
    CHECK(stands(reported({but(assessed(due + 1), unnamed)})) == "overdue");
    CHECK(stands(reported({but(assessed(due), unnamed), assessed(due)})) == "kept");
    CHECK(stands(reported({but(assessed(due), unnamed), assessed(due + 1)})) == "unknown");
}

TEST_CASE("A safety assessment that says of no report may be the one, when this report has no other") {
    const CaseFile file = reported({but(assessed(due), loose)});
    CHECK(stands(file) == "unknown");
    CHECK(judge(file)[0].missing->fact.field() == "notification");
    CHECK(stands(reported({but(assessed(friday), loose)})) == "unknown");
    CHECK(stands(reported({but(assessed(friday - 1), loose)})) == "overdue");
    CHECK(stands(reported({but(assessed(due + 1), loose)})) == "overdue");
    CHECK(stands(reported({but(assessed({}), loose)})) == "overdue");
    CHECK(stands(reported({but(assessed(due), loose), assessed({})})) == "overdue");
    CHECK(stands(reported({but(assessed(due), loose), assessed(due + 1)})) == "kept_late");
    CHECK(stands(reported({but(assessed(due), [](Assessment& a) {
        loose(a);
        a.kind = AssessmentKind::risk;
    })})) == "overdue");
}

TEST_CASE("An assessment of a report that is not in the file may be the one too") {
    CHECK(stands(reported({but(assessed(due), [](Assessment& a) { a.notification = NotificationId{"n9"}; })})) == "unknown");
}

TEST_CASE("Only reports to Veilig Thuis are asked; one of an unknown kind may be one") {
    const auto kind = [](std::optional<NotificationKind> kind,
                          std::vector<Assessment> assessments = {}) {
        return stands(but(reported(std::move(assessments)),
            [&](CaseFile& file) { file.notifications[0].kind = kind; }));
    };
    for (const auto other :
        {NotificationKind::non_acute_care, NotificationKind::safety_house, NotificationKind::other})
        CHECK(kind(other).empty());
    CHECK(kind({}) == "unknown");
    CHECK(kind({}, {assessed(due)}) == "kept");
    CHECK(kind({}, {assessed(due + 1)}) == "unknown");
}

TEST_CASE("A report of which nobody recorded when it came in is unknown") {
    CaseFile file = reported({assessed(due)});
    file.notifications[0].received_at.reset();
    CHECK(stands(file) == "unknown");
    CHECK(judge(file)[0].missing->fact.field() == "received_at");
    file.notifications[0].kind.reset();
    CHECK(stands(file) == "unknown");
}

TEST_CASE("The duty stays with Veilig Thuis when the case closes") {
    CaseFile file = reported();
    file.closures = {{.id = ClosureId{"z1"}, .on = friday + 1}};
    CHECK(stands(file) == "overdue");
    file.assessments = {assessed(due)};
    CHECK(stands(file) == "kept");
}

TEST_CASE("Every report has its own row, in the order of the file") {
    CaseFile file = reported({assessed(due)});
    file.notifications.push_back(
        {.id = NotificationId{"n2"}, .kind = NotificationKind::veilig_thuis, .received_at = Moment{friday + 3}});
    CHECK(stands(file) == "kept overdue");
}

TEST_CASE("A region may set its own term") {
    Norms region;
    region.set("assessment-term", 2);
    CHECK(blijvend::stands(the_rule("assessment-in-five-working-days"), reported(), 2026y / 2 / 17, region) == "open");
    CHECK(blijvend::stands(the_rule("assessment-in-five-working-days"), reported(), 2026y / 2 / 18, region) == "overdue");
}

TEST_CASE("As days pass a report goes from open to overdue to assessed late") {
    CHECK(turns(the_rule("assessment-in-five-working-days"), reported({assessed(2026y / 2 / 25)}),
              2026y / 2 / 1, later) == std::vector<std::string>{"2026-02-13 open",
                                           "2026-02-21 overdue", "2026-02-25 kept_late"});
}

}  // namespace test_assessment_in_five_working_days
