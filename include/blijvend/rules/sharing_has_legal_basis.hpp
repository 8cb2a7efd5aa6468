#pragma once

#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/legal_ground.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-37: what is shared is shared on a ground in law, recorded with it. Here an absent ground is the breach
/// itself, mended by recording it, also when the sharing was withdrawn or the case is closed. Whether the
/// ground suffices, and whether consent was given freely, is not checked.
inline constexpr Rule sharing_has_legal_basis{
    .id = "sharing-has-legal-basis",
    .title = {"Bij alles wat wordt gedeeld staat waarom dat mag.",
        "With everything that is shared it says why that is allowed."},
    .why = {"Wat een gezin vertelt, is vertrouwelijk. Delen mag alleen met een reden die in de wet staat.",
        "What a household tells is confidential. Sharing is allowed only for a reason that the law gives."},
    .remedy = {"Zoek uit op welke wet het delen rust en leg dat vast. Is er geen, vraag de gegevens terug.",
        "Find out on which law the sharing rests and record it. If there is none, ask for the data back."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::trust,
    .source = {sources::whole_family_2020, "Het moet en kan anders!: of course we have to keep to the law"},
    .covers = {"S-37"},
    .since = norms::pilot,
    .act = act<&Sharing::basis>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Sharing& sharing : on.file.sharings) {
                Promise promise{.subject = ref(sharing),
                    .opened = sharing.on,
                    .due = sharing.on,
                    .facts = {fact<&Sharing::on>(sharing), fact<&Sharing::basis>(sharing)}};
                if (!sharing.on)
                    promise.missing =
                        Missing{fact<&Sharing::on>(sharing), {"wanneer dit is gedeeld", "when this was shared"}};
                if (is_legal_ground(sharing.basis)) promise.met = sharing.on;
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.sharings = {
                {.id = SharingId{"s1"}, .basis = LegalBasis::vital_interest, .on = 2026y / 2 / 16}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.sharings = {{.id = SharingId{"s1"}, .on = 2026y / 2 / 16}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.sharings = {{.id = SharingId{"s1"}, .basis = LegalBasis::vital_interest}};
            return file;
        },
};

}  // namespace blijvend::rules
