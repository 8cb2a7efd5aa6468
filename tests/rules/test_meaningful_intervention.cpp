#include <blijvend/rules/meaningful_intervention.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_meaningful_intervention {

const Rule& rule = the_rule("meaningful-intervention");
constexpr Date start = 2026y / 1 / 5, arrested = 2026y / 2 / 9, due = 2026y / 3 / 9, later = 2026y / 4 / 13;

/// An arrest, and the answers that were given.
CaseFile arrest(std::vector<Answer> answers = {}) {
    CaseFile file = rule.keeps();
    file.answers = std::move(answers);
    return file;
}
Answer answer(std::optional<Date> on, std::optional<RecordId> about = {}) {
    return {.id = AnswerId{"a1"}, .rule = std::string{rule.id}, .subject = about, .on = on, .answer = AnswerKind::no};
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }

TEST_CASE("meaningful-intervention: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("There are twenty working days to answer, whatever the answer is") {
    CHECK(rows(rule, arrest(), due) == Lines{"open opened 2026-02-09 due 2026-03-09"});
    CHECK(stands(arrest(), due + 1) == "overdue");
    CHECK(stands(arrest({answer(arrested)})) == "kept");
    CHECK(stands(arrest({answer(due)})) == "kept");
    CHECK(stands(arrest({answer(due + 1)})) == "kept_late");
    CHECK(stands(arrest({answer(arrested - 1)})) == "overdue");
    const Promise row = judge(rule, arrest({answer(due)}), later)[0];
    CHECK(row.subject.text() == "Incident i1");
    CHECK(row.norm == &norms::question_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Incident i1.happened_on", "Answer a1.on"});
}

TEST_CASE("A region may give another term to answer") {
    Norms region;
    region.set("question-term", 1);
    CHECK(blijvend::stands(rule, arrest(), arrested + 1, region) == "open");
    CHECK(blijvend::stands(rule, arrest(), arrested + 2, region) == "overdue");
}

TEST_CASE("An answer counts when it is about this arrest or about all of them, and to this question") {
    CHECK(stands(arrest({answer(due, RecordId{"i1"})})) == "kept");
    CHECK(stands(arrest({answer(due, RecordId{"i2"})})) == "overdue");
    Answer other = answer(due);
    other.rule = "another-question";
    CHECK(stands(arrest({other})) == "overdue");
}

TEST_CASE("An answer on a day nobody recorded may have been in time") {
    CHECK(stands(arrest({answer({})}), due) == "open");
    CHECK(stands(arrest({answer({})})) == "unknown");
}

TEST_CASE("Every arrest or charge is asked about, once") {
    CaseFile file = arrest();
    file.notifications = {{.id = NotificationId{"n1"}, .received_at = arrested + 1, .charge = true},
        {.id = NotificationId{"n2"}, .received_at = arrested + 1, .incidents = {IncidentId{"i1"}}, .arrest = true}};
    CHECK(rows(rule, file, due) ==
          Lines{"open opened 2026-02-10 due 2026-03-10", "open opened 2026-02-09 due 2026-03-09"});
    CHECK(judge(rule, file, due)[0].subject.text() == "Notification n1");
    CHECK(stands(rule.keeps()) == "kept");
    file.incidents[0].arrest = false;
    file.notifications.clear();
    CHECK(stands(file).empty());
}

TEST_CASE("An arrest of which the day is not known exactly is unknown") {
    CaseFile file = arrest();
    file.incidents[0].happened_on = PartialDate::month(2026, 2);
    CHECK(rows(rule, file, later) == Lines{"unknown"});
    const Promise row = judge(rule, file, later)[0];
    CHECK(row.missing->fact.text() == "Incident i1.happened_on");
    CHECK(row.missing->what.nl == "op welke dag dit was");
}

TEST_CASE("An arrest from before the case is asked about when it starts, and one after its closure is not") {
    CaseFile file = arrest();
    file.incidents[0].happened_on = start - 3;
    CHECK(rows(rule, file, start) == Lines{"open opened 2026-01-05 due 2026-02-02"});
    file.closures = {{.on = start - 1}};
    file.household.started_on.reset();
    file.incidents[0].happened_on = start;
    CHECK(stands(file).empty());
}

TEST_CASE("meaningful-intervention: the closure of the case ends it") {
    CaseFile file = arrest({answer(due + 4)});
    file.closures = {{.on = due + 3}};
    CHECK(rows(rule, file, later) == Lines{"broken opened 2026-02-09 due 2026-03-09 ended 2026-03-12"});
    file.closures[0].on = due;
    CHECK(stands(file) == "lapsed");
}

TEST_CASE("meaningful-intervention: as days pass the question is open, overdue and answered too late") {
    CHECK(turns(rule, arrest({answer(due + 3)}), start, later) ==
          std::vector<std::string>{"2026-02-09 open", "2026-03-10 overdue", "2026-03-12 kept_late"});
}

}  // namespace test_meaningful_intervention
