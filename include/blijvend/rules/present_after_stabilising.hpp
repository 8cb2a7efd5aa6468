#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/model/presence.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/koppel_contact.hpp>
#include <blijvend/rules/rhythm.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-21: the koppel stays beyond the honeymoon weeks. After each stabilisation somebody of the
/// koppel is in contact with the household again and again, closely at first, until it falls back
/// or the time is over.
inline constexpr Rule present_after_stabilising{
    .id = "present-after-stabilising",
    .title = {"Het koppel blijft dichtbij, ook als het beter gaat.",
        "The koppel stays near, also when things go better."},
    .why = {"Na een crisis gaat het vaak een tijd goed. Juist daarna kan het weer misgaan.",
        "After a crisis things often go well for a while. It is after that time that they may go "
        "wrong again."},
    .remedy = {"Ga langs of bel, ook als er niets aan de hand lijkt.",
        "Visit or call, even if nothing seems wrong."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::course,
    .source = {sources::podcast_2020, "Voorbij de wittebroodsweken"},
    .covers = {"S-21"},
    .since = norms::pilot,
    .norms = {&norms::presence_early_gap, &norms::presence_early_length, &norms::presence_late_gap,
        &norms::presence_length},
    .act = act<&Contact::at>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const std::vector<Beat>& beats = on.reading.koppel_contacts;
            const std::size_t first = promises.size();
            for (const StableSpell& stable : stable_spells(on.file)) {
                const Date start = *stable.period.since;
                const Date early_until =
                    on.norms.last_day(norms::presence_early_length, start, on.calendar);
                const Date until = on.norms.last_day(norms::presence_length, start, on.calendar);
                const auto next_due = [&](Date last) {
                    return due_by(on,
                        last <= early_until ? norms::presence_early_gap : norms::presence_late_gap,
                        last);
                };
                for (const Period& asked :
                    on.open.during(stable.period.intersect({{}, until})))
                    rhythm(promises, on,
                        {.subject = ref(*stable.phase),
                            .asked = asked,
                            .first = next_due(*asked.since),
                            .joined = true,
                            .basis = {fact<&PhaseSpell::since>(*stable.phase)}},
                        beats, next_due);
            }
            const std::size_t last = promises.size();
            for (const PhaseSpell& phase : on.file.phases) {
                if (phase.since && phase.phase) continue;
                const Missing missing =
                    phase.phase ? Missing{fact<&PhaseSpell::since>(phase), {"wanneer deze fase begon", "when this phase began"}}
                                : Missing{fact<&PhaseSpell::phase>(phase), {"welke fase dit was", "which phase this was"}};
                for (std::size_t i = first; i < last; ++i)  // a fallback by the last day, perhaps
                    if (!phase.since || *phase.since <= *promises[i].due)
                        doubt(promises[i], missing, on.as_of);
                if (phase.phase != Phase::direct_safety)
                    promises.push_back(
                        {.subject = ref(phase), .opened = phase.since, .missing = missing});
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"p1"}, .phase = Phase::risk_driven_care, .since = 2026y / 1 / 19}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 9, 10), {MemberId{"mother"}})};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"p1"}, .phase = Phase::risk_driven_care, .since = 2026y / 1 / 19}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"p1"}, .phase = Phase::risk_driven_care}};
            return file;
        },
};

}  // namespace blijvend::rules
