#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/phase_times.hpp>
#include <blijvend/rules/question.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-50: each time risk-driven care begins people are asked whether they looked at violence that is passed on
/// between generations. A phase in a time the case was closed is not asked.
inline constexpr Rule generations_looked_at{
    .id = "generations-looked-at",
    .title = {"Het koppel vraagt zich af of geweld van ouder op kind is doorgegeven.",
        "The koppel asks itself whether violence was passed on from parent to child."},
    .question = {"Hebben jullie samen bekeken of geweld in deze familie van ouder op kind gaat?",
        "Have you looked together at whether violence passes from parent to child in this family?"},
    .why = {"Wie als kind geweld meemaakte, geeft het soms door. Wie dat ziet, kan het stoppen.",
        "Who lived through violence as a child sometimes passes it on. Who sees that can stop it."},
    .remedy = {"Bespreek het met het gezin, bijvoorbeeld met een stamboom. Leg vast dat en wanneer je het besprak.",
        "Discuss it with the household, with a family tree for instance. Record that you did, and when."},
    .severity = Severity::may,
    .kind = RuleKind::judgement,
    .theme = Theme::course,
    .source = {sources::west_brabant, "Doel van samenwerking Veilig Thuis en justitiepartners"},
    .covers = {"S-50"},
    .since = norms::pilot,
    .norms = {&norms::question_term},
    .act = act<&Answer::on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const PhaseSpell& phase : on.file.phases) {
                if (phase.phase.value_or(Phase::risk_driven_care) != Phase::risk_driven_care) continue;
                Question question{.rule = "generations-looked-at",
                    .subject = ref(phase),
                    .norm = &norms::question_term,
                    .facts = {fact<&PhaseSpell::phase>(phase), fact<&PhaseSpell::since>(phase)}};
                const OpenParts parts = on.open.during(phase.period());
                if (!phase.since) {
                    question.missing = missing_since_of(phase);
                } else if (parts.empty()) {
                    continue;
                } else {
                    question.asked = parts.front().since;
                    question.ended = on.open.closed_after(*question.asked);
                }
                ask(promises, on, question);
                if (!phase.phase)
                    doubt(promises.back(),
                        Missing{fact<&PhaseSpell::phase>(phase), {"welke fase dit was", "which phase this was"}},
                        on.as_of);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"f1"}, .phase = Phase::risk_driven_care, .since = 2026y / 1 / 19}};
            file.answers = {{.id = AnswerId{"w1"}, .rule = "generations-looked-at", .on = 2026y / 2 / 2}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"f1"}, .phase = Phase::risk_driven_care, .since = 2026y / 1 / 19}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"f1"}, .phase = Phase::risk_driven_care}};
            return file;
        },
};

}  // namespace blijvend::rules
