#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/finished_assessment.hpp>
#include <blijvend/rules/parts/household_contact.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The contacts with the household of whoever made an assessment, and those that may have been.
[[nodiscard]] inline Beats contacts_of_makers(const CaseFile& file, const Assessment& assessment) {
    const auto made_it = [&](ProfessionalId who) {
        return std::ranges::find(assessment.by, who) != assessment.by.end();
    };
    Beats beats;
    for (const Contact& contact : file.contacts) {
        std::optional<Beat> beat = household_contact(contact);
        const bool same = std::ranges::any_of(contact.by, made_it);
        const bool other = !same && !contact.by.empty() && !assessment.by.empty();
        if (!beat || other) continue;
        if (!same && !beat->missing)
            beat->missing = contact.by.empty()
                                ? Missing{fact<&Contact::by>(contact), {"wie er bij dit contact was", "who was at this contact"}}
                                : Missing{fact<&Assessment::by>(assessment), {"wie dit onderzoek deed", "who made this investigation"}};
        beats.push_back(*beat);
    }
    return beats;
}

}  // namespace detail

/// S-23: an investigation flows into help: after it is finished one of the people who made it is
/// soon in live contact with the household, on that day at the earliest. The closure of the case
/// ends it; that the case had not started yet does not.
inline constexpr Rule no_break_after_investigation{
    .id = "no-break-after-investigation",
    .title = {"Na een onderzoek gaat de hulp meteen door, met dezelfde mensen.",
        "After an investigation help goes on at once, with the same people."},
    .why = {"Wie net zijn verhaal deed, wil niet opnieuw beginnen. Een stilte na het onderzoek kost vertrouwen.",
        "Whoever has just told their story does not want to begin again. Silence after the investigation costs trust."},
    .remedy = {"Ga naar het gezin of bel, met wie het onderzoek deed. Leg het contact vast.",
        "Visit or call the household, with whoever made the investigation. Record the contact."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::reports,
    .source = {sources::podcast_2020, "Deltaplan voor veiligheid"},
    .covers = {"S-23"},
    .since = norms::pilot,
    .norms = {&norms::after_investigation},
    .act = act<&Contact::at>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Assessment& assessment : on.file.assessments) {
                if (!finished_as(assessment, AssessmentKind::investigation)) continue;
                Promise promise = promise_after(assessment, on, norms::after_investigation);
                promise.facts.add(fact<&Assessment::by>(assessment));
                if (promise.opened) {
                    promise.ended = on.open.held_until({promise.opened, {}});
                    const Period asked{promise.opened, promise.ended};
                    Beats beats = detail::contacts_of_makers(on.file, assessment);
                    erase_if(beats, [&](const Beat& beat) { return beat.day && !asked.contains(*beat.day); });
                    meet(promise, beats, on.as_of);
                    doubt(promise, missing_kind_of(assessment), on.as_of);
                }
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::investigation,
                .by = {ProfessionalId{"anna"}},
                .finished_on = 2026y / 2 / 13}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 16, 10), {MemberId{"mother"}})};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::investigation,
                .by = {ProfessionalId{"bram"}},
                .finished_on = 2026y / 2 / 13}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 16, 10), {MemberId{"mother"}})};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.assessments = {
                {.id = AssessmentId{"a1"}, .kind = AssessmentKind::investigation, .finished_on = 2026y / 2 / 13}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 16, 10), {MemberId{"mother"}})};
            return file;
        },
};

}  // namespace blijvend::rules
