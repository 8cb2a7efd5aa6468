#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-07: help that is decided on starts soon. The longer the wait, the heavier it weighs. Help that
/// ends without having started, or a case that closes, ends the wait.
inline constexpr Rule no_waiting{
    .id = "no-waiting",
    .title = {"Wie hulp nodig heeft, hoeft niet te wachten.", "Nobody who needs help has to wait."},
    .why = {"Wachten maakt problemen groter. Wie hulp wil, wil die nu; straks kan de moed weg zijn.",
        "Waiting makes problems grow. Whoever wants help wants it now; the courage may be gone later."},
    .remedy = {"Begin zelf met de hulp, of zoek een plek waar het nu kan. Leg vast wanneer de hulp begint.",
        "Start the help yourself, or find a place where it can start now. Record when it starts."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::help,
    .source = {sources::whole_family_2020, "first paragraph: without waiting lists"},
    .covers = {"S-07"},
    .since = norms::pilot,
    .norms = {&norms::support_wait, &norms::support_wait_long},
    .act = act<&Support::started_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Support& support : on.file.supports) {
                Promise promise{.subject = ref(support),
                    .opened = support.decided_on,
                    .facts = {fact<&Support::decided_on>(support),
                        fact<&Support::started_on>(support)},
                    .norm = &norms::support_wait};
                if (!support.decided_on) {
                    promise.missing = Missing{fact<&Support::decided_on>(support),
                        {"wanneer deze hulp nodig bleek", "when the need for this help was decided"}};
                    promises.push_back(promise);
                    continue;
                }
                const Date decided = *support.decided_on;
                promise.due = on.norms.last_day(norms::support_wait, decided, on.calendar);
                const auto fell_away = support.started_on ? std::nullopt : support.ended_on;
                promise.ended = on.open.held_until({decided, fell_away});
                if (support.started_on && *support.started_on < promise.ended.value_or(Date::max()))
                    promise.met = std::max(decided, *support.started_on);
                if (support.why_ended == SupportEnd::completed && !support.started_on)
                    doubt(promise,
                        Missing{fact<&Support::started_on>(support), {"wanneer deze hulp begon", "when this help started"}},
                        on.as_of);
                const Date waited_until = promise.met.value_or(promise.ended.value_or(on.as_of));
                const Date too_long =
                    on.norms.last_day(norms::support_wait_long, decided, on.calendar);
                if (waited_until > too_long) promise.severity = Severity::must;
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.supports = {{.id = SupportId{"u1"}, .decided_on = 2026y / 2 / 9, .started_on = 2026y / 2 / 12}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.supports = {{.id = SupportId{"u1"}, .decided_on = 2026y / 2 / 9}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.supports = {{.id = SupportId{"u1"}, .started_on = 2026y / 2 / 12}};
            return file;
        },
};

}  // namespace blijvend::rules
