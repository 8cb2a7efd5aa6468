#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/model/in_force.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/finished_assessment.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Something that comes with a request to the Board: the first that was there, and what is missing to say
/// whether it was there at once.
struct PieceForBoard {
    std::optional<Beat> there{};
    std::optional<Missing> missing{};
};

[[nodiscard]] inline PieceForBoard piece_of(
    std::span<const Beat> beats, Date asked, std::optional<Date> ended) {
    PieceForBoard piece;
    for (const Beat& beat : beats) {
        const bool at_once = !beat.day || *beat.day == asked;
        if (!at_once && ended && *beat.day >= *ended) continue;
        if (beat.certain() && (!piece.there || *beat.day < *piece.there->day)) piece.there = beat;
        if (!beat.certain() && at_once && !piece.missing) piece.missing = beat.missing;
    }
    if (piece.there && piece.there->day == asked) piece.missing.reset();
    return piece;
}

/// The members a request names.
[[nodiscard]] inline Beats named_for_board(const Request& request, Date asked) {
    if (request.about.empty()) return {};
    return {{.day = asked, .fact = fact<&Request::about>(request)}};
}

/// Assessments a request to the Board can build on, each from the day it was there.
[[nodiscard]] inline Beats assessed_for_board(const CaseFile& file, Date asked) {
    Beats beats;
    for (const Assessment& assessment : file.assessments) {
        if (!finished_as(assessment, AssessmentKind::safety) &&
            !finished_as(assessment, AssessmentKind::investigation))
            continue;
        Beat beat{.fact = fact<&Assessment::finished_on>(assessment)};
        if (assessment.finished_on) {
            beat.day = std::max(asked, *assessment.finished_on);
            beat.missing = missing_kind_of(assessment);
        } else {
            beat.missing = missing_finish_of(assessment);
        }
        beats.push_back(beat);
    }
    return beats;
}

/// Plans in force at a request to the Board or after it, or words that may say why there is none.
[[nodiscard]] inline Beats planned_for_board(
    const CaseFile& file, const Request& request, Date asked) {
    Beats beats;
    if (request.text && !request.text->empty())
        beats.push_back({.day = asked, .fact = fact<&Request::text>(request)});
    for (const SafetyPlan& plan : file.safety_plans) {
        const std::optional<Period> days = in_force(plan);
        if (!days || !days->overlaps({asked, {}})) continue;
        Beat beat{.fact = fact<&SafetyPlan::since>(plan)};
        if (days->since)
            beat.day = std::max(asked, *days->since);
        else
            beat.missing = Missing{beat.fact, {"sinds wanneer dit plan geldt", "since when this plan is in force"}};
        beats.push_back(beat);
    }
    return beats;
}

/// By what is lacking: 1 the members, 2 an assessment, 4 a plan.
inline constexpr std::array<Text, 8> lacking_for_board{{{},
    {"Er staat niet bij over wie het gaat.", "It does not say whom it is about."},
    {"Er is geen beoordeling of onderzoek.", "There is no assessment or investigation."},
    {"Over wie het gaat en een beoordeling ontbreken.", "Whom it is about and an assessment are lacking."},
    {"Er is geen veiligheidsplan, en geen uitleg waarom niet.", "There is no safety plan, and no word on why."},
    {"Over wie het gaat en een veiligheidsplan ontbreken.", "Whom it is about and a safety plan are lacking."},
    {"Een beoordeling en een veiligheidsplan ontbreken.", "An assessment and a safety plan are lacking."},
    {"Over wie het gaat, een beoordeling en een veiligheidsplan ontbreken.",
        "Whom it is about, an assessment and a safety plan are lacking."}}};

}  // namespace detail

/// S-38: a request for an investigation by the Child Protection Board comes with what the Board needs to keep
/// it short: whom it is about, a finished safety assessment or investigation, and a safety plan in force or
/// else words with the request. What comes later mends it until the Board answers. What the words say, and
/// how old the assessment is, is not checked.
inline constexpr Rule file_complete_for_board{
    .id = "file-complete-for-board",
    .title = {"Een verzoek aan de Raad voor de Kinderbescherming is compleet.",
        "A request to the Child Protection Board is complete."},
    .why = {"Dan hoeft de Raad niet alles opnieuw te vragen. Het gezin vertelt zijn verhaal maar één keer.",
        "Then the Board need not ask everything again. The household tells its story only once."},
    .remedy = {"Vul het verzoek aan. Voeg de beoordeling en het plan toe, of leg uit waarom die er niet zijn.",
        "Complete the request. Add the assessment and the plan, or explain why they are not there."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::west_brabant, "third paragraph: often the Board needs only a shortened investigation"},
    .covers = {"S-38"},
    .since = norms::pilot,
    .act = act<&Assessment::finished_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Request& request : on.file.requests) {
                if (request.kind != RequestKind::investigation && request.kind != RequestKind::short_investigation)
                    continue;
                const Organisation* asked = request.to ? find(on.file.organisations, *request.to) : nullptr;
                if (asked && asked->kind && asked->kind != OrganisationKind::child_protection_board) continue;

                Promise promise{.subject = ref(request),
                    .opened = request.on,
                    .due = request.on,
                    .facts = {fact<&Request::on>(request)}};
                if (!request.on) {
                    promise.missing =
                        Missing{fact<&Request::on>(request), {"wanneer dit is gevraagd", "when this was asked"}};
                    promises.push_back(promise);
                    continue;
                }
                const Date day = *request.on;
                promise.ended = on.open.held_until({day, request.answered_on});
                const std::array pieces{detail::piece_of(detail::named_for_board(request, day), day, promise.ended),
                    detail::piece_of(detail::assessed_for_board(on.file, day), day, promise.ended),
                    detail::piece_of(detail::planned_for_board(on.file, request, day), day, promise.ended)};
                std::size_t lacking = 0;
                bool complete = true;
                Date last = day;
                std::optional<Missing> missing;
                for (std::size_t i = 0; i < pieces.size(); ++i) {
                    if (pieces[i].there) {
                        last = std::max(last, *pieces[i].there->day);
                        promise.facts.add(pieces[i].there->fact);
                    } else {
                        complete = false;
                        if (!pieces[i].missing) lacking |= std::size_t{1} << i;
                    }
                    if (!missing) missing = pieces[i].missing;
                }
                if (complete) promise.met = last;
                promise.note = detail::lacking_for_board[lacking];
                if (lacking == 0) doubt(promise, missing, on.as_of);
                if (!asked || !asked->kind)
                    doubt(promise,
                        Missing{asked ? fact<&Organisation::kind>(*asked) : fact<&Request::to>(request),
                            {"wie om dit onderzoek is gevraagd", "who was asked for this investigation"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.organisations = {
                {.id = OrganisationId{"board"}, .kind = OrganisationKind::child_protection_board}};
            file.assessments = {example::found_unsafe("a1", 2026y / 1 / 9)};
            file.assessments[0].kind = AssessmentKind::safety;
            file.safety_plans = {{.id = SafetyPlanId{"plan"}, .since = 2026y / 1 / 19}};
            file.requests = {{.id = RequestId{"r1"},
                .kind = RequestKind::short_investigation,
                .to = OrganisationId{"board"},
                .about = {MemberId{"child"}},
                .on = 2026y / 2 / 16}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.organisations = {
                {.id = OrganisationId{"board"}, .kind = OrganisationKind::child_protection_board}};
            file.requests = {{.id = RequestId{"r1"},
                .kind = RequestKind::investigation,
                .to = OrganisationId{"board"},
                .about = {MemberId{"child"}},
                .on = 2026y / 2 / 16}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.requests = {{.id = RequestId{"r1"},
                .kind = RequestKind::investigation,
                .about = {MemberId{"child"}},
                .on = 2026y / 2 / 16}};
            return file;
        },
};

}  // namespace blijvend::rules
