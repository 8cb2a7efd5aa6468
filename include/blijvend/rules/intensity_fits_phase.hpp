#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/koppel_contact.hpp>
#include <blijvend/rules/parts/phase_times.hpp>
#include <blijvend/rules/rhythm.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// How long the koppel may be silent in a phase; null when presence says so. A phase without a name
/// is judged as the first of all.
[[nodiscard]] constexpr const Norm* silence_in(const PhaseSpell& phase) noexcept {
    switch (phase.phase.value_or(Phase::direct_safety)) {
        case Phase::direct_safety: return &norms::contact_direct_safety;
        case Phase::risk_driven_care: return &norms::contact_risk_driven;
        case Phase::recovery: return &norms::contact_recovery;
        case Phase::presence: break;
    }
    return nullptr;
}

}  // namespace detail

/// S-46: now a sprint, now a marathon: how often the koppel is in live contact fits the phase. Each
/// phase begins its own rhythm and lasts until the next. The phase of presence is not asked here.
inline constexpr Rule intensity_fits_phase{
    .id = "intensity-fits-phase",
    .title = {"Het koppel heeft zo vaak contact als past bij hoe veilig het is.",
        "The koppel is in contact as often as fits how safe it is."},
    .why = {"Zolang het niet veilig is, moet je er vaak zijn. Later houd je het langer vol met minder.",
        "While it is not safe you must be there often. Later you last longer with less."},
    .remedy = {"Bel het gezin of ga langs. Past het ritme niet meer? Leg de nieuwe fase vast.",
        "Call or visit the household. Does the rhythm no longer fit? Record the new phase."},
    .severity = Severity::may,
    .kind = RuleKind::standing,
    .theme = Theme::course,
    .source = {sources::podcast_2020, "Deltaplan voor veiligheid"},
    .covers = {"S-46"},
    .since = norms::pilot,
    .norms = {&norms::contact_direct_safety, &norms::contact_risk_driven, &norms::contact_recovery},
    .act = act<&Contact::at>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const std::vector<Beat>& beats = on.reading.koppel_contacts;
            for (const PhaseTime& time : on.reading.phases) {
                const PhaseSpell& phase = *time.phase;
                const Norm* norm = detail::silence_in(phase);
                if (!norm) continue;
                const auto next_due = [&](Date last) { return due_by(on, *norm, last); };
                const std::size_t first = promises.size();
                for (const Period& asked : on.open.during(time.period))
                    rhythm(promises, on,
                        {.subject = ref(phase),
                            .asked = asked,
                            .first = next_due(*asked.since),
                            .joined = true,
                            .basis = {fact<&PhaseSpell::since>(phase), fact<&PhaseSpell::phase>(phase)}},
                        beats, next_due);
                for (std::size_t i = first; i < promises.size(); ++i) {
                    if (!phase.phase)
                        doubt(promises[i],
                            Missing{fact<&PhaseSpell::phase>(phase), {"welke fase dit was", "which phase this was"}},
                            on.as_of);
                    doubt(promises[i], time.missing, on.as_of);
                }
            }
            for (const PhaseSpell& phase : on.file.phases)
                if (!phase.since && detail::silence_in(phase))
                    promises.push_back(
                        {.subject = ref(phase), .ended = phase.until, .missing = missing_since_of(phase)});
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"p1"}, .phase = Phase::risk_driven_care, .since = 2026y / 2 / 9}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 20, 10), {MemberId{"mother"}})};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"p1"}, .phase = Phase::direct_safety, .since = 2026y / 2 / 9}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 20, 10), {MemberId{"mother"}})};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"p1"}, .phase = Phase::direct_safety}};
            return file;
        },
};

}  // namespace blijvend::rules
