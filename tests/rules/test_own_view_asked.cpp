#include <blijvend/rules/own_view_asked.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_own_view_asked {

const Rule& rule = the_rule("own-view-asked");
constexpr Date start = 2026y / 1 / 5, finished = 2026y / 1 / 19, due = 2026y / 2 / 16,  // twenty working days
    march = 2026y / 3 / 2, later = 2026y / 6 / 1;

/// An assessment finished on a day, and the days on which people answered.
CaseFile assessed(std::optional<Date> finished_on, std::vector<Date> answers = {}) {
    CaseFile file = example::household(start);
    file.assessments = {{.id = AssessmentId{"a1"}, .started_on = start, .finished_on = finished_on}};
    for (const Date day : answers)
        file.answers.push_back({.id = AnswerId{"w1"}, .rule = std::string{rule.id}, .on = day});
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("own-view-asked: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("People answer within twenty working days after an assessment was finished") {
    CHECK(stands(assessed(finished), due) == "open");
    CHECK(stands(assessed(finished), due + 1) == "overdue");
    CHECK(rows(assessed(finished, {due})) == Lines{"kept opened 2026-01-19 due 2026-02-16 met 2026-02-16"});
    CHECK(stands(assessed(finished, {due + 1})) == "kept_late");
    CHECK(stands(assessed(finished, {finished - 1})) == "overdue");
    Norms region;
    region.set("question-term", 5);
    CHECK(stands(assessed(finished), 2026y / 1 / 26, region) == "open");
    CHECK(stands(assessed(finished), 2026y / 1 / 27, region) == "overdue");
    const Promise row = judge(rule, assessed(finished, {due}), later)[0];
    CHECK(row.subject.text() == "Assessment a1");
    CHECK(row.norm == &norms::question_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Assessment a1.finished_on", "Answer w1.on"});
}

TEST_CASE("Whatever they answer keeps it; an answer to another question or about another assessment does not") {
    for (const AnswerKind kind : {AnswerKind::yes, AnswerKind::no, AnswerKind::partly})
        CHECK(stands(but(assessed(finished, {due}), [&](CaseFile& file) { file.answers[0].answer = kind; })) == "kept");
    CHECK(stands(but(assessed(finished, {due}), [](CaseFile& file) { file.answers[0].rule = "room-for-trust"; })) == "overdue");
    const auto about = [](std::string_view id) {
        return stands(but(assessed(finished, {due}), [&](CaseFile& file) { file.answers[0].subject = RecordId{id}; }));
    };
    CHECK(about("a1") == "kept");
    CHECK(about("a2") == "overdue");
}

TEST_CASE("A recorded statement is no answer") {
    CHECK(stands(but(assessed(finished), [](CaseFile& file) {
        file.statements = {{.id = StatementId{"v1"}, .kind = StatementKind::view, .about = RecordId{"a1"}, .on = finished}};
    })) == "overdue");
}

TEST_CASE("Every assessment has a row of its own") {
    const CaseFile file = but(assessed(finished), [](CaseFile& changed) {
        changed.assessments.push_back({.id = AssessmentId{"a2"}, .finished_on = 2026y / 5 / 29});
    });
    CHECK(stands(file) == "overdue open");
    CHECK(judge(rule, file, later)[1].subject.text() == "Assessment a2");
}

TEST_CASE("An assessment that is not finished is not asked; one finished on a day nobody recorded cannot be judged") {
    CHECK(stands(assessed({})).empty());
    const CaseFile file = but(assessed({}, {due}), [](CaseFile& changed) { changed.assessments[0].acute = false; });
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(missing(file).fact.text() == "Assessment a1.finished_on");
}

TEST_CASE("It is asked of assessments finished while the case was open, and a closure ends it") {
    CHECK(stands(assessed(start - 1)).empty());
    CHECK(stands(assessed(start)) == "overdue");
    const auto closed = [](Date on, std::optional<Date> reopened = {}) {
        return rows(but(assessed(finished), [&](CaseFile& file) {
            file.closures = {{.id = ClosureId{"z1"}, .on = on, .reopened_on = reopened}};
        }));
    };
    CHECK(closed(finished).empty());
    CHECK(closed(due) == Lines{"lapsed opened 2026-01-19 due 2026-02-16 ended 2026-02-16"});
    CHECK(closed(due + 1, march) == Lines{"broken opened 2026-01-19 due 2026-02-16 ended 2026-02-17"});
    CHECK(closed(start + 1, finished) == Lines{"overdue opened 2026-01-19 due 2026-02-16"});
    CHECK(closed(start + 1, finished + 1).empty());
}

TEST_CASE("own-view-asked: an answer of which the day is not recorded leaves it unknown") {
    const CaseFile file = but(assessed(finished, {due}), [](CaseFile& changed) { changed.answers[0].on.reset(); });
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "Answer w1.on");
}

TEST_CASE("own-view-asked: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, assessed(finished, {march}), start, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-02-17 overdue", "2026-03-02 kept_late"});
}

}  // namespace test_own_view_asked
