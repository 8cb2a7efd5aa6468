#include <blijvend/rules/question.hpp>

#include <blijvend/rules/example.hpp>

#include "rows.hpp"

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_question {

constexpr Date asked = 2026y / 2 / 2, due = 2026y / 3 / 2, later = 2026y / 6 / 1;  // twenty working days

CaseFile with(std::vector<Answer> answers) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.answers = std::move(answers);
    return file;
}
Answer answer(std::optional<Date> on, std::string rule = "a-question") {
    return {.id = AnswerId{"a1"}, .rule = std::move(rule), .on = on, .answer = AnswerKind::no};
}

/// A question about the household, as it stands on a day.
Lines asks(const CaseFile& file, Date as_of = later, std::optional<Date> moment = asked,
    std::optional<Date> ended = {}) {
    std::vector<Promise> promises;
    const Norms norms;
    ask(promises, {.reading = file, .as_of = as_of, .norms = norms},
        {.rule = "a-question",
            .subject = ref(file.household),
            .asked = moment,
            .ended = ended,
            .norm = &norms::question_term,
            .facts = {fact<&Household::started_on>(file.household)}});
    Lines lines;
    for (const Promise& promise : promises) lines.push_back(row_of(promise, as_of));
    return lines;
}

TEST_CASE("A question is open until its last day, and overdue after it") {
    CHECK(asks(with({}), asked) == Lines{"open opened 2026-02-02 due 2026-03-02"});
    CHECK(asks(with({}), due) == Lines{"open opened 2026-02-02 due 2026-03-02"});
    CHECK(asks(with({}), due + 1) == Lines{"overdue opened 2026-02-02 due 2026-03-02"});
}

TEST_CASE("Any answer keeps it: no is as good as yes, and one that was not written down too") {
    for (const std::optional<AnswerKind> kind :
        {std::optional{AnswerKind::yes}, std::optional{AnswerKind::no}, std::optional{AnswerKind::partly},
            std::optional{AnswerKind::not_applicable}, std::optional<AnswerKind>{}}) {
        Answer given = answer(due);
        given.answer = kind;
        CHECK(asks(with({given})) == Lines{"kept opened 2026-02-02 due 2026-03-02 met 2026-03-02"});
    }
    CHECK(asks(with({answer(due + 1)})) == Lines{"kept_late opened 2026-02-02 due 2026-03-02 met 2026-03-03"});
}

TEST_CASE("An answer from before the question came up does not count") {
    CHECK(asks(with({answer(asked - 1)})) == Lines{"overdue opened 2026-02-02 due 2026-03-02"});
    CHECK(asks(with({answer(asked)})) == Lines{"kept opened 2026-02-02 due 2026-03-02 met 2026-02-02"});
}

TEST_CASE("An answer to another question, or about another record, does not count") {
    CHECK(asks(with({answer(asked, "another")})) == Lines{"overdue opened 2026-02-02 due 2026-03-02"});
    Answer unnamed = answer(asked), elsewhere = answer(asked), here = answer(asked);
    unnamed.rule.reset();
    elsewhere.subject = RecordId{"h2"};
    here.subject = RecordId{"h1"};
    CHECK(asks(with({unnamed, elsewhere})) == Lines{"overdue opened 2026-02-02 due 2026-03-02"});
    CHECK(asks(with({elsewhere, here})) == Lines{"kept opened 2026-02-02 due 2026-03-02 met 2026-02-02"});
}

TEST_CASE("An answer without a day leaves an unanswered question unknown, once it would be late") {
    CHECK(asks(with({answer({})}), due) == Lines{"open opened 2026-02-02 due 2026-03-02"});
    CHECK(asks(with({answer({})})) == Lines{"unknown opened 2026-02-02 due 2026-03-02"});
    CHECK(asks(with({answer({}), answer(due)})) == Lines{"kept opened 2026-02-02 due 2026-03-02 met 2026-03-02"});
}

TEST_CASE("A question that nobody needs to answer any more lapses, or was broken") {
    CHECK(asks(with({}), later, asked, due) == Lines{"lapsed opened 2026-02-02 due 2026-03-02 ended 2026-03-02"});
    CHECK(asks(with({}), later, asked, due + 1) == Lines{"broken opened 2026-02-02 due 2026-03-02 ended 2026-03-03"});
    CHECK(asks(with({answer(due)}), later, asked, due) ==
          Lines{"lapsed opened 2026-02-02 due 2026-03-02 ended 2026-03-02"});
    CHECK(asks(with({answer(due - 1)}), later, asked, due) ==
          Lines{"kept opened 2026-02-02 due 2026-03-02 met 2026-03-01 ended 2026-03-02"});
}

TEST_CASE("A question of which the moment is not known has no days") {
    CHECK(asks(with({answer(due)}), later, {}) == Lines{"open"});
}

}  // namespace test_question
