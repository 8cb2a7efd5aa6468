#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/code_steps.hpp>
#include <blijvend/rules/parts/done_on.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// What was weighed last on a question; nothing when the file does not tell.
[[nodiscard]] inline std::optional<bool> weighed(const Signal& signal, WeighingQuestion question) noexcept {
    std::optional<bool> answer;
    for (const Weighing& weighing : signal.weighings)
        if (weighing.question == question) answer = weighing.yes;
    return answer;
}

/// Whether the weighings ask for a report: violence is suspected, and it is acute or structural or
/// help will not do. Nothing when the answer hangs on what was not weighed.
[[nodiscard]] inline std::optional<bool> report_needed(const Signal& signal) noexcept {
    using enum WeighingQuestion;
    const std::optional<bool> suspected = weighed(signal, suspicion);
    bool needed = false, unsaid = false;
    const auto hear = [&](WeighingQuestion question, bool asks_for_it) {
        const std::optional<bool> answer = weighed(signal, question);
        needed = needed || answer == asks_for_it;
        unsaid = unsaid || !answer;
    };
    hear(acute_or_structural, true);
    hear(able_to_help, false);
    hear(help_accepted, false);
    hear(help_works, false);
    if (suspected == false || (!needed && !unsaid)) return false;
    if (suspected && needed) return true;
    return {};
}

}  // namespace detail

/// P-09: when the weighings of the reporting code ask for a report, it is made soon after the
/// decision. Until somebody decided it is not asked; that the steps are taken is judged by
/// reporting-code-followed. To whom it was reported is not checked; a report that is not in the file
/// is none yet. The duty stays when the case closes.
inline constexpr Rule reported_when_needed{
    .id = "reported-when-needed",
    .title = {"Als de meldcode om een melding vraagt, komt die er snel.",
        "When the reporting code asks for a report, it is soon made."},
    .why = {"Wie alleen met ernstige zorgen blijft rondlopen, kan een gezin niet veilig maken.",
        "Whoever carries serious worries alone cannot make a household safe."},
    .remedy = {"Doe de melding bij Veilig Thuis. Leg vast welke melding bij dit signaal hoort.",
        "Report to Veilig Thuis. Record which report belongs to this signal."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::reports,
    .source = {sources::reporting_code, "step 5: the five weighings"},
    .covers = {"P-09"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::report_term},
    .act = act<&Signal::notification>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Signal& signal : on.file.signals) {
                const CodeStepTaken decision = step_of(signal, CodeStep::decide);
                const std::optional<bool> needed = detail::report_needed(signal);
                if (!decision.taken || needed == false) continue;
                Promise promise{.subject = ref(signal),
                    .opened = decision.on,
                    .facts = {fact<&Signal::steps>(signal), fact<&Signal::weighings>(signal),
                        fact<&Signal::notification>(signal)},
                    .norm = &norms::report_term};
                if (!decision.on) {
                    promise.missing = Missing{fact<&Signal::steps>(signal),
                        {"wanneer over een melding is beslist", "when a report was decided on"}};
                    promises.push_back(promise);
                    continue;
                }
                promise.due = on.norms.last_day(norms::report_term, *decision.on, on.calendar);
                const Notification* report =
                    signal.notification ? find(on.file.notifications, *signal.notification) : nullptr;
                if (report) promise.facts.add(fact<&Notification::received_at>(*report));
                if (report && report->received_at)
                    done_on(promise, report->received_at->day());
                else if (report)
                    doubt(promise,
                        Missing{fact<&Notification::received_at>(*report),
                            {"wanneer de melding binnenkwam", "when the report came in"}},
                        on.as_of);
                if (!needed)
                    doubt(promise,
                        Missing{fact<&Signal::weighings>(signal),
                            {"of een melding nodig was", "whether a report was needed"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.signals = {{.id = SignalId{"g1"},
                .on = 2026y / 1 / 19,
                .steps = {{.step = CodeStep::decide, .on = 2026y / 1 / 28}},
                .weighings = {{.question = WeighingQuestion::suspicion, .yes = true},
                    {.question = WeighingQuestion::acute_or_structural, .yes = true}},
                .notification = NotificationId{"n1"}}};
            file.notifications = {{.id = NotificationId{"n1"}, .received_at = Moment{2026y / 1 / 29}}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.signals = {{.id = SignalId{"g1"},
                .on = 2026y / 1 / 19,
                .steps = {{.step = CodeStep::decide, .on = 2026y / 1 / 28}},
                .weighings = {{.question = WeighingQuestion::suspicion, .yes = true},
                    {.question = WeighingQuestion::acute_or_structural, .yes = true}}}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.signals = {{.id = SignalId{"g1"},
                .on = 2026y / 1 / 19,
                .steps = {{.step = CodeStep::decide, .on = 2026y / 1 / 28}}}};
            return file;
        },
};

}  // namespace blijvend::rules
