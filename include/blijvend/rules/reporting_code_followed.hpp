#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/code_steps.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

inline constexpr std::array code_steps{
    CodeStep::map_signals, CodeStep::consult, CodeStep::talk, CodeStep::weigh, CodeStep::decide};

}  // namespace detail

/// P-08: after a signal all five steps of the reporting code are taken in time, in any order. That
/// somebody reported at once, because of danger, is a reasoned deviation. The duty stays when the
/// case closes.
inline constexpr Rule reporting_code_followed{
    .id = "reporting-code-followed",
    .title = {"Na een signaal zet je alle vijf stappen van de meldcode.",
        "After a signal all five steps of the reporting code are taken."},
    .why = {"Met de stappen blijf je niet alleen zitten met zorgen. Zo besluit je rustig en samen.",
        "With the steps nobody is left alone with worries. So you decide calmly and together."},
    .remedy = {"Zet de stappen die nog missen. Leg van elke stap de dag vast.",
        "Take the steps that are still missing. Record the day of each step."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::reports,
    .source = {sources::reporting_code, "five steps"},
    .set_by = NormOrigin::official,
    .covers = {"P-08"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::code_term},
    .act = act<&Signal::steps>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Signal& signal : on.file.signals) {
                Promise promise{.subject = ref(signal),
                    .opened = signal.on,
                    .facts = {fact<&Signal::on>(signal), fact<&Signal::steps>(signal)},
                    .norm = &norms::code_term};
                if (!signal.on) {
                    promise.missing = Missing{fact<&Signal::on>(signal),
                        {"wanneer iemand dit signaal opmerkte", "when this signal was noticed"}};
                    promises.push_back(promise);
                    continue;
                }
                const Date due = on.norms.last_day(norms::code_term, *signal.on, on.calendar);
                Date complete = *signal.on;
                int to_take = 0;
                bool undated = false;
                for (const CodeStep step : detail::code_steps) {
                    const CodeStepTaken one = step_of(signal, step);
                    if (!one.taken) ++to_take;
                    if (one.taken && !one.on) undated = true;
                    complete = std::max(complete, one.on.value_or(complete));
                }
                const auto may_be_any = [&](const StepTaken& one) {
                    return !one.step && (!one.on || *one.on <= due);
                };
                const bool late = complete > due;
                promise.due = due;
                if (to_take == 0 && (late || !undated))
                    promise.met = complete;
                else if (!late && to_take <= std::ranges::count_if(signal.steps, may_be_any))
                    doubt(promise,
                        Missing{fact<&Signal::steps>(signal),
                            to_take == 0 ? Text{"wanneer elke stap van de meldcode is gezet",
                                               "when each step of the reporting code was taken"}
                                         : Text{"welke stappen van de meldcode zijn gezet",
                                               "which steps of the reporting code were taken"}},
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
                .steps = {{.step = CodeStep::map_signals, .on = 2026y / 1 / 19},
                    {.step = CodeStep::consult, .on = 2026y / 1 / 21},
                    {.step = CodeStep::talk, .on = 2026y / 1 / 26},
                    {.step = CodeStep::weigh, .on = 2026y / 1 / 28},
                    {.step = CodeStep::decide, .on = 2026y / 1 / 28}}}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.signals = {{.id = SignalId{"g1"},
                .on = 2026y / 1 / 19,
                .steps = {{.step = CodeStep::map_signals, .on = 2026y / 1 / 19}}}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.signals = {{.id = SignalId{"g1"}}};
            return file;
        },
};

}  // namespace blijvend::rules
