#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/help_request.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-19: who is asked for help answers soon, whatever the answer is. The closure of the case ends it. What was
/// asked of whom is not looked at.
inline constexpr Rule help_answered{
    .id = "help-answered",
    .title = {"Wie om hulp is gevraagd, geeft snel antwoord.",
        "Whoever is asked for help answers soon."},
    .why = {"Zolang er geen antwoord is, kan niemand verder. Ook met een nee weet het gezin waar het aan toe is.",
        "As long as there is no answer nobody can go on. A no tells the household where it stands too."},
    .remedy = {"Bel en vraag om een antwoord. Leg vast wanneer dat kwam en wat het was.",
        "Call and ask for an answer. Record when it came and what it was."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::help,
    .source = {sources::ijw, "allocation"},
    .set_by = NormOrigin::official,
    .covers = {"P-19"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::help_answered},
    .act = act<&Request::answered_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            help_requests(promises, on, norms::help_answered, [](const Request& request) {
                Beats beats;
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
                .answered_on = 2026y / 2 / 11}};
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
            file.requests = {{.id = RequestId{"r1"}, .kind = RequestKind::capacity, .answered_on = 2026y / 2 / 11}};
            return file;
        },
};

}  // namespace blijvend::rules
