#pragma once

#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/rules/example_programme.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Whether a request is a question of the local team; nothing when its kind is not recorded and the
/// local team asked.
[[nodiscard]] inline std::optional<bool> asked_by_local_team(const CaseFile& file, const Request& request) {
    if (request.kind) return request.kind == RequestKind::local_team_question;
    const Organisation* by = request.by ? find(file.organisations, *request.by) : nullptr;
    if (by && by->kind == OrganisationKind::local_team) return {};
    return false;
}

}  // namespace detail

/// S-47: a local team that asks for help with a household gets an answer soon, whatever the answer
/// is. To say that the question came in is no answer. The closing of the case ends it, unless the
/// local team asked when it was closed.
inline constexpr Rule local_team_answered{
    .id = "local-team-answered",
    .title = {"Een vraag van het lokale team krijgt snel antwoord.", "A question of the local team is answered soon."},
    .why = {"Een lokaal team krijgt soms een gezin dat te zwaar is. Dan mag het daar niet alleen voor staan.",
        "A local team is sometimes given a household that is too heavy. Then it must not be left alone with it."},
    .remedy = {"Bel het lokale team vandaag nog terug. Leg vast op welke dag je antwoord gaf.",
        "Call the local team back today. Record the day you answered."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::team,
    .source = {sources::directors, "Geleende macht versus investeren in de relatie"},
    .covers = {"S-47"},
    .since = norms::pilot,
    .norms = {&norms::local_team_answer},
    .act = act<&Request::answered_on>,
    .judge =
        [](const JudgingProgramme& on, std::vector<Promise>& promises) {
            for (const CaseFile& file : on.caseload) {
                for (const Request& request : file.requests) {
                    const std::optional<bool> asked = detail::asked_by_local_team(file, request);
                    if (asked == false) continue;
                    Promise promise{.subject = ref(request),
                        .in_case = file.id,
                        .opened = request.on,
                        .met = request.answered_on,
                        .facts = {fact<&Request::on>(request), fact<&Request::answered_on>(request)},
                        .norm = &norms::local_team_answer};
                    if (request.on) {
                        promise.due = on.norms.last_day(norms::local_team_answer, *request.on, on.calendar);
                        const std::optional<Date> closed = OpenDays{file}.closed_after(*request.on);
                        if (closed && *closed > *request.on) promise.ended = closed;
                        if (request.answer && !request.answered_on)
                            doubt(promise,
                                Missing{fact<&Request::answered_on>(request),
                                    {"wanneer deze vraag is beantwoord", "when this question was answered"}},
                                on.as_of);
                        if (!asked)
                            doubt(promise,
                                Missing{fact<&Request::kind>(request),
                                    {"wat het lokale team vroeg", "what the local team asked"}},
                                on.as_of);
                    } else {
                        promise.missing = Missing{fact<&Request::on>(request),
                            {"wanneer het lokale team dit vroeg", "when the local team asked this"}};
                    }
                    promises.push_back(promise);
                }
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            Practice practice{
                .programme = example::one_team(2026y / 1 / 5), .caseload = {example::household_of_team(2026y / 1 / 5)}};
            practice.caseload[0].requests = {{.id = RequestId{"q1"},
                .kind = RequestKind::local_team_question,
                .on = 2026y / 2 / 9,
                .answered_on = 2026y / 2 / 16}};
            return practice;
        },
    .breaks =
        [] {
            Practice practice{
                .programme = example::one_team(2026y / 1 / 5), .caseload = {example::household_of_team(2026y / 1 / 5)}};
            practice.caseload[0].requests = {
                {.id = RequestId{"q1"}, .kind = RequestKind::local_team_question, .on = 2026y / 2 / 9}};
            return practice;
        },
    .unknown =
        [] {
            Practice practice{
                .programme = example::one_team(2026y / 1 / 5), .caseload = {example::household_of_team(2026y / 1 / 5)}};
            practice.caseload[0].requests = {{.id = RequestId{"q1"}, .kind = RequestKind::local_team_question}};
            return practice;
        },
};

}  // namespace blijvend::rules
