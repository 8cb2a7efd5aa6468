#pragma once

#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/criminal_track.hpp>
#include <blijvend/rules/question.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-51: after each arrest or charge people are asked whether the advice to justice weighed what helps. The
/// question comes up on that day, or when the case starts if that is later. What they answer, and whether
/// there was any advice, is not looked at.
inline constexpr Rule meaningful_intervention{
    .id = "meaningful-intervention",
    .title = {"Na een aanhouding of aangifte bespreekt het team wat echt helpt.",
        "After an arrest or a charge the team talks about what really helps."},
    .question = {"Is in het advies aan justitie gekeken naar iets wat helpt, zoals een agressieprogramma?",
        "Did the advice to justice consider something that helps, such as an aggression programme?"},
    .why = {"Straf alleen maakt een gezin zelden veiliger. Soms werkt een programma beter dan een taakstraf.",
        "Punishment alone rarely makes a household safer. Sometimes a programme works better than community service."},
    .remedy = {"Bespreek samen wat dit gezin veiliger maakt. Geef dat door aan justitie en leg het antwoord vast.",
        "Discuss together what makes this household safer. Tell justice, and record the answer."},
    .severity = Severity::may,
    .kind = RuleKind::judgement,
    .theme = Theme::justice,
    .source = {sources::west_brabant, "Doel van samenwerking Veilig Thuis en justitiepartners"},
    .covers = {"S-51"},
    .since = norms::pilot,
    .norms = {&norms::question_term},
    .act = act<&Answer::on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const CriminalMark& mark : criminal_marks(on.file)) {
                Question question{.rule = "meaningful-intervention",
                    .subject = mark.record,
                    .norm = &norms::question_term,
                    .facts = {mark.fact}};
                if (const auto day = mark.exact()) {
                    const OpenParts open = on.open.during({day, {}});
                    if (open.empty()) continue;
                    question.asked = open.front().since;
                    question.ended = open.front().until;
                } else {
                    question.missing = mark.missing();
                }
                ask(promises, on, question);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.incidents = {{.id = IncidentId{"i1"}, .happened_on = Date{2026y / 2 / 9}, .arrest = true}};
            file.answers = {{.id = AnswerId{"a1"}, .rule = "meaningful-intervention", .on = 2026y / 2 / 16}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.incidents = {{.id = IncidentId{"i1"}, .happened_on = Date{2026y / 1 / 12}, .arrest = true}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.incidents = {{.id = IncidentId{"i1"}, .arrest = true}};
            return file;
        },
};

}  // namespace blijvend::rules
