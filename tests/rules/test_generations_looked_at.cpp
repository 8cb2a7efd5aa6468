#include <blijvend/rules/generations_looked_at.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_generations_looked_at {

const Rule& rule = the_rule("generations-looked-at");
constexpr Date start = 2026y / 1 / 5, began = 2026y / 1 / 19, due = 2026y / 2 / 16,  // twenty working days
    march = 2026y / 3 / 2, later = 2026y / 6 / 1;

/// Risk-driven care that began on a day, and the days on which people answered.
CaseFile care(std::optional<Date> since, std::vector<Date> answers = {}) {
    CaseFile file = example::household(start);
    file.phases = {{.id = PhaseSpellId{"f1"}, .phase = Phase::risk_driven_care, .since = since}};
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

TEST_CASE("generations-looked-at: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("People answer within twenty working days after risk-driven care began") {
    CHECK(stands(care(began), due) == "open");
    CHECK(stands(care(began), due + 1) == "overdue");
    CHECK(rows(care(began, {due})) == Lines{"kept opened 2026-01-19 due 2026-02-16 met 2026-02-16"});
    CHECK(stands(care(began, {due + 1})) == "kept_late");
    CHECK(stands(care(began, {began - 1})) == "overdue");
    Norms region;
    region.set("question-term", 5);
    CHECK(stands(care(began), 2026y / 1 / 26, region) == "open");
    CHECK(stands(care(began), 2026y / 1 / 27, region) == "overdue");
    const Promise row = judge(rule, care(began, {due}), later)[0];
    CHECK(row.subject.text() == "PhaseSpell f1");
    CHECK(row.norm == &norms::question_term);
    CHECK(facts_of(row) == std::vector<std::string>{"PhaseSpell f1.phase", "PhaseSpell f1.since", "Answer w1.on"});
}

TEST_CASE("Whatever they answer keeps it; an answer to another question or about another phase does not") {
    for (const AnswerKind kind : {AnswerKind::yes, AnswerKind::no, AnswerKind::not_applicable})
        CHECK(stands(but(care(began, {due}), [&](CaseFile& file) { file.answers[0].answer = kind; })) == "kept");
    CHECK(stands(but(care(began, {due}), [](CaseFile& file) { file.answers[0].rule = "own-view-asked"; })) == "overdue");
    const auto about = [](std::string_view id) {
        return stands(but(care(began, {due}), [&](CaseFile& file) { file.answers[0].subject = RecordId{id}; }));
    };
    CHECK(about("f1") == "kept");
    CHECK(about("f2") == "overdue");
}

TEST_CASE("Only risk-driven care is asked, each time it begins") {
    const CaseFile file = but(care(began), [](CaseFile& changed) {
        changed.phases.push_back({.id = PhaseSpellId{"f2"}, .phase = Phase::direct_safety, .since = march});
        changed.phases.push_back({.id = PhaseSpellId{"f3"}, .phase = Phase::risk_driven_care, .since = 2026y / 5 / 29});
    });
    CHECK(rows(file) == Lines{"overdue opened 2026-01-19 due 2026-02-16", "open opened 2026-05-29 due 2026-06-26"});
}

TEST_CASE("A closure ends the question; a phase in a time the case was closed is asked when it opens again") {
    const auto closed = [](Date on, std::optional<Date> reopened, std::optional<Date> until = {}) {
        return rows(but(care(began), [&](CaseFile& file) {
            file.closures = {{.id = ClosureId{"z1"}, .on = on, .reopened_on = reopened}};
            file.phases[0].until = until;
        }));
    };
    CHECK(closed(due, {}) == Lines{"lapsed opened 2026-01-19 due 2026-02-16 ended 2026-02-16"});
    CHECK(closed(due + 1, {}) == Lines{"broken opened 2026-01-19 due 2026-02-16 ended 2026-02-17"});
    CHECK(closed(start + 1, march) == Lines{"overdue opened 2026-03-02 due 2026-03-30"});
    CHECK(closed(start + 1, march, march).empty());
    CHECK(closed(due, march, began + 1) == Lines{"lapsed opened 2026-01-19 due 2026-02-16 ended 2026-02-16"});
}

TEST_CASE("The end of the phase does not end the question") {
    CHECK(rows(but(care(began), [](CaseFile& file) { file.phases[0].until = began + 1; })) ==
          Lines{"overdue opened 2026-01-19 due 2026-02-16"});
}

TEST_CASE("generations-looked-at: a phase of which the day is not known cannot be judged") {
    CHECK(rows(care({}, {due})) == Lines{"unknown"});
    CHECK(missing(care({})).fact.text() == "PhaseSpell f1.since");
}

TEST_CASE("generations-looked-at: a phase without a name may be risk-driven care") {
    const auto unnamed = [](std::vector<Date> answers) {
        return but(care(began, std::move(answers)), [](CaseFile& file) { file.phases[0].phase.reset(); });
    };
    CHECK(stands(unnamed({})) == "unknown");
    CHECK(missing(unnamed({})).fact.text() == "PhaseSpell f1.phase");
    CHECK(stands(unnamed({due})) == "kept");
}

TEST_CASE("generations-looked-at: an answer of which the day is not recorded leaves it unknown") {
    const CaseFile file = but(care(began, {due}), [](CaseFile& changed) { changed.answers[0].on.reset(); });
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "Answer w1.on");
}

TEST_CASE("generations-looked-at: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, care(began, {march}), start, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-02-17 overdue", "2026-03-02 kept_late"});
}

}  // namespace test_generations_looked_at
