#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// A case closed for what suits an organisation, and not for what the household needs.
[[nodiscard]] constexpr bool closed_for_the_organisation(ClosureReason reason) noexcept {
    using enum ClosureReason;
    return reason == term || reason == budget || reason == production || reason == transfer;
}

}  // namespace detail

/// S-04: the work with a household never ends because a term, a budget, a target or a transfer says
/// so: a row per closure. A bad reason breaks it until the case is opened again. Whether it is safe
/// for everyone is not checked.
inline constexpr Rule closed_when_safe{
    .id = "closed-when-safe",
    .title = {"Het werk met een gezin stopt pas als het gezin zonder verder kan.",
        "The work with a household stops only when the household can do without."},
    .why = {"Veiligheid houdt zich niet aan een termijn of een budget. Wie te vroeg stopt, laat een gezin alleen.",
        "Safety does not keep to a term or a budget. Whoever stops too soon leaves a household alone."},
    .remedy = {"Pak het werk met het gezin weer op. Leg vast vanaf welke dag.",
        "Take up the work with the household again. Record from which day."},
    .severity = Severity::must,
    .kind = RuleKind::standing,
    .theme = Theme::course,
    .source = {sources::podcast_2020, "first sentence; also \"Voorbij de wittebroodsweken\""},
    .covers = {"S-04"},
    .since = norms::pilot,
    .act = act<&Closure::reopened_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Closure& closure : on.file.closures) {
                const bool bad = closure.reason && detail::closed_for_the_organisation(*closure.reason);
                Promise promise{.subject = ref(closure),
                    .opened = closure.on,
                    .due = closure.on,
                    .ended = closure.reopened_on,
                    .facts = {fact<&Closure::on>(closure), fact<&Closure::reason>(closure)}};
                if (closure.reason && !bad) {
                    if (!closure.on) continue;
                    promise.met = closure.on;
                } else if (!closure.on) {
                    promise.missing = Missing{fact<&Closure::on>(closure),
                        {"wanneer het werk met dit gezin stopte", "when the work with this household stopped"}};
                } else if (!closure.reason) {
                    doubt(promise,
                        Missing{fact<&Closure::reason>(closure),
                            {"waarom het werk met dit gezin stopte", "why the work with this household stopped"}},
                        on.as_of);
                }
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2024y / 1 / 8);
            file.closures = {
                {.id = ClosureId{"z1"}, .on = 2026y / 2 / 16, .reason = ClosureReason::lastingly_safe}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2024y / 1 / 8);
            file.closures = {{.id = ClosureId{"z1"}, .on = 2026y / 2 / 16, .reason = ClosureReason::term}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2024y / 1 / 8);
            file.closures = {{.id = ClosureId{"z1"}, .on = 2026y / 2 / 16}};
            return file;
        },
};

}  // namespace blijvend::rules
