#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/finished_assessment.hpp>
#include <blijvend/rules/question.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-25: after each assessment that was finished while the case was open, people are asked whether each member
/// could put an own view beside it. Whether a statement was recorded is not checked: nobody needs to make one.
inline constexpr Rule own_view_asked{
    .id = "own-view-asked",
    .title = {"Na elke beoordeling vragen we ons af of ieder zijn eigen kijk kon geven.",
        "After each assessment we ask ourselves whether everybody could give a view of their own."},
    .question = {"Kreeg elk gezinslid de ruimte om zijn eigen kijk naast deze beoordeling te zetten?",
        "Was each member given room to put a view of their own beside this assessment?"},
    .why = {"Een beoordeling gaat over hun leven. Wie zijn eigen kijk kwijt kan, voelt zich serieus genomen.",
        "An assessment is about their lives. Whoever can add their own view feels taken seriously."},
    .remedy = {"Leg de beoordeling voor aan elk gezinslid en vraag wat die ervan vindt. Leg vast dat je het vroeg.",
        "Show the assessment to each member and ask what they think of it. Record that you asked."},
    .severity = Severity::should,
    .kind = RuleKind::judgement,
    .theme = Theme::trust,
    .source = {sources::own_view, "zienswijze"},
    .covers = {"P-25"},
    .since = norms::pilot,
    .norms = {&norms::question_term},
    .act = act<&Answer::on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Assessment& assessment : on.file.assessments) {
                Question question{.rule = "own-view-asked",
                    .subject = ref(assessment),
                    .asked = assessment.finished_on,
                    .norm = &norms::question_term,
                    .facts = {fact<&Assessment::finished_on>(assessment)}};
                if (const auto day = assessment.finished_on) {
                    if (!on.open.on(*day)) continue;
                    question.ended = on.open.closed_after(*day);
                } else if (finished_undated(assessment)) {
                    question.missing = missing_finish_of(assessment);
                } else {
                    continue;
                }
                ask(promises, on, question);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {example::found_unsafe("a1", 2026y / 1 / 19)};
            file.answers = {{.id = AnswerId{"w1"}, .rule = "own-view-asked", .on = 2026y / 2 / 2}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {example::found_unsafe("a1", 2026y / 1 / 19)};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.assessments = {{.id = AssessmentId{"a1"}, .signed_on = 2026y / 1 / 19}};
            return file;
        },
};

}  // namespace blijvend::rules
