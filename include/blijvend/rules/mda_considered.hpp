#pragma once

#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/found_times.hpp>
#include <blijvend/rules/question.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-16: when structural unsafety lasts, people are asked whether the household needs MDA++: a
/// question per spell, when the case is open, never scored. The other criteria of MDA++ are for
/// whoever answers.
inline constexpr Rule mda_considered{
    .id = "mda-considered",
    .title = {"Blijft het lang onveilig, dan praten mensen over MDA++.",
        "When it stays unsafe for long, people talk about MDA++."},
    .question = {"Het is al lang onveilig: heeft dit gezin MDA++ nodig?",
        "It has been unsafe for long: does this household need MDA++?"},
    .why = {"Soms is gewone hulp niet genoeg. Dan helpt een groep met kennis van zorg en justitie.",
        "Sometimes ordinary help is not enough. Then a group that knows care and justice helps."},
    .remedy = {"Bespreek samen of MDA++ nodig is. Leg het antwoord vast.",
        "Talk over together whether MDA++ is needed. Record the answer."},
    .severity = Severity::may,
    .kind = RuleKind::judgement,
    .theme = Theme::course,
    .source = {sources::mda, "when MDA++ is meant for"},
    .covers = {"P-16"},
    .since = norms::pilot,
    .norms = {&norms::mda_question, &norms::question_term},
    .act = act<&Answer::on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const FoundTime& unsafe : found_times<&Assessment::structural>(on.file)) {
                const Assessment& assessment = *unsafe.found_by;
                const Date moment = on.norms.last_day(norms::mda_question, *unsafe.period.since, on.calendar);
                const OpenParts open = on.open.during({moment, unsafe.period.until});
                if (open.empty()) continue;
                ask(promises, on,
                    {.rule = "mda-considered",
                        .subject = ref(assessment),
                        .asked = open.front().since,
                        .ended = open.front().until,
                        .norm = &norms::question_term,
                        .facts = {fact<&Assessment::structural>(assessment),
                            fact<&Assessment::finished_on>(assessment)}});
                if (unsafe.missing && *unsafe.perhaps_until <= *promises.back().due)
                    doubt(promises.back(), unsafe.missing, on.as_of);
            }
            for (const Assessment& assessment : on.file.assessments)
                if (!assessment.finished_on && assessment.structural == true)
                    promises.push_back(
                        {.subject = ref(assessment), .missing = missing_finish_of(assessment)});
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2025y / 10 / 6);
            file.assessments = {example::found_unsafe("a1", 2025y / 10 / 13)};
            file.answers = {{.id = AnswerId{"w1"}, .rule = "mda-considered", .on = 2026y / 1 / 19, .answer = AnswerKind::no}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2025y / 10 / 6);
            file.assessments = {example::found_unsafe("a1", 2025y / 10 / 13)};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2025y / 10 / 6);
            file.assessments = {{.id = AssessmentId{"a1"}, .structural = true}};
            return file;
        },
};

}  // namespace blijvend::rules
