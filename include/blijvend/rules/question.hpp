#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// A question that only people answer, at its moment: about which record, and what it rests on. It is
/// kept once somebody answered, whatever the answer was; the answer itself is never looked at.
struct Question {
    std::string_view rule{};  ///< id of the rule that asks
    RecordRef subject{};
    std::optional<Date> asked{};      ///< its moment
    std::optional<Date> ended{};      ///< first day nobody needs to answer any more
    const Norm* norm = nullptr;       ///< how long there is to answer
    Facts facts{};                    ///< what made it come up
    std::optional<Missing> missing{};  ///< set when nobody can tell whether it came up
};

/// Emits a question. An answer counts from its moment on, when it is about the subject or about
/// every subject of the rule; one of which the day is not recorded leaves an unanswered question
/// unknown.
inline void ask(std::vector<Promise>& promises, const Judging& on, const Question& question) {
    Promise& promise = promises.emplace_back();
    promise.subject = question.subject;
    promise.opened = question.asked;
    promise.ended = question.ended;
    promise.facts = question.facts;
    promise.missing = question.missing;
    promise.norm = question.norm;
    if (!promise.opened || promise.missing) return;
    promise.due = on.norms.last_day(*question.norm, *promise.opened, on.calendar);
    Beats answers;
    for (const Answer& answer : on.file.answers) {
        if (answer.rule != question.rule) continue;
        if (answer.subject && *answer.subject != question.subject.id) continue;
        if (answer.on && (*answer.on < *promise.opened || (promise.ended && *answer.on >= *promise.ended))) continue;
        Beat beat{.day = answer.on, .fact = fact<&Answer::on>(answer)};
        if (!answer.on)
            beat.missing = Missing{beat.fact, {"wanneer dit is beantwoord", "when this was answered"}};
        answers.push_back(beat);
    }
    meet(promise, answers, on.as_of);
}

}  // namespace blijvend
