#pragma once

#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/question.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-43: after some time the koppel looks back on the beginning. The source gives a trend and no
/// number of hours, so it is a question, once per case, and never scored. It comes up when the case
/// is open then, or else when it is opened again.
inline constexpr Rule room_for_trust{
    .id = "room-for-trust",
    .title = {"Het koppel kijkt terug of er tijd was om vertrouwen op te bouwen.",
        "The koppel looks back whether there was time to build trust."},
    .question = {"Was er in het begin tijd en ruimte om vertrouwen op te bouwen?",
        "Was there time and room in the beginning to build trust?"},
    .why = {"Vertrouwen kost tijd, op de bank bij het gezin. Zonder vertrouwen blijft verborgen wat er echt speelt.",
        "Trust takes time, on the household's couch. Without trust what really goes on stays hidden."},
    .remedy = {"Bespreek de vraag samen. Leg het antwoord vast, en wat je nodig hebt.",
        "Talk about the question together. Record the answer, and what you need."},
    .severity = Severity::may,
    .kind = RuleKind::judgement,
    .theme = Theme::course,
    .source = {sources::visit_2022, "Verhalen uit de praktijk"},
    .covers = {"S-43"},
    .since = norms::pilot,
    .norms = {&norms::trust_question, &norms::question_term},
    .act = act<&Answer::on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const Household& household = on.file.household;
            unknown_start(promises, on);
            if (!household.started_on) return;
            const Date moment = on.norms.last_day(norms::trust_question, *household.started_on, on.calendar);
            const OpenParts open = on.open.during({moment, {}});
            if (open.empty()) return;
            ask(promises, on,
                {.rule = "room-for-trust",
                    .subject = ref(household),
                    .asked = open.front().since,
                    .ended = open.front().until,
                    .norm = &norms::question_term,
                    .facts = {fact<&Household::started_on>(household)}});
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2025y / 10 / 6);
            file.answers = {{.id = AnswerId{"w1"}, .rule = "room-for-trust", .on = 2026y / 1 / 19, .answer = AnswerKind::no}};
            return file;
        },
    .breaks = [] { return example::with_koppel(2025y / 10 / 6); },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2025y / 10 / 6);
            file.answers = {{.id = AnswerId{"w1"}, .rule = "room-for-trust", .answer = AnswerKind::yes}};
            return file;
        },
};

}  // namespace blijvend::rules
