#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/help_request.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-19: who is asked for help soon says that the request came in; an answer says so too. The closure of the
/// case ends it. What was asked of whom is not looked at.
inline constexpr Rule help_acknowledged{
    .id = "help-acknowledged",
    .title = {"Wie om hulp is gevraagd, zegt snel dat de vraag binnen is.",
        "Whoever is asked for help soon says that the request came in."},
    .why = {"Een vraag die zoekraakt, kost het gezin weken.",
        "A request that gets lost costs the household weeks."},
    .remedy = {"Bel en vraag of het verzoek is aangekomen. Leg vast op welke dag dat is bevestigd.",
        "Call and ask whether the request arrived. Record on which day that was confirmed."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::help,
    .source = {sources::ijw, "response messages"},
    .set_by = NormOrigin::official,
    .covers = {"P-19"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::help_acknowledged},
    .act = act<&Request::acknowledged_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            help_requests(promises, on, norms::help_acknowledged, [](const Request& request) {
                Beats beats;
                if (request.acknowledged_on)
                    beats.push_back(
                        {.day = request.acknowledged_on, .fact = fact<&Request::acknowledged_on>(request)});
                if (const std::optional<Beat> answer = answer_of(request)) beats.push_back(*answer);
                return beats;
            });
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.requests = {{.id = RequestId{"r1"},
                .kind = RequestKind::capacity,
                .on = 2026y / 2 / 9,
                .acknowledged_on = 2026y / 2 / 11}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.requests = {{.id = RequestId{"r1"}, .kind = RequestKind::capacity, .on = 2026y / 2 / 9}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.requests = {{.id = RequestId{"r1"}, .kind = RequestKind::capacity, .acknowledged_on = 2026y / 2 / 11}};
            return file;
        },
};

}  // namespace blijvend::rules
