#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/finished_assessment.hpp>
#include <blijvend/rules/parts/household_contact.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

inline constexpr std::array monitoring_moments{&norms::monitoring_first, &norms::monitoring_second,
    &norms::monitoring_third, &norms::monitoring_fourth};

/// When an assessment takes the place of conditions for the same members: it ends them, finds that
/// nothing has to follow, or sets new ones.
struct Replaced {
    std::optional<Date> on{};
    std::optional<Missing> missing{};  ///< set when it was, perhaps on an earlier day
};

[[nodiscard]] inline Replaced replaced(const CaseFile& file, const Assessment& conditions) {
    using enum AssessmentOutcome;
    Replaced answer;
    for (const Assessment& other : file.assessments) {
        const bool decides = other.outcome == ended || other.outcome == no_follow_up ||
                             other.outcome == conditions_and_follow_up;
        const bool same_members =
            other.members.empty() || std::ranges::is_permutation(other.members, conditions.members);
        if (!decides || !same_members || &other == &conditions) continue;
        if (!other.finished_on)
            answer.missing = missing_finish_of(other);
        else if (*other.finished_on > *conditions.finished_on)
            answer.on = std::min(*other.finished_on, answer.on.value_or(Date::max()));
    }
    return answer;
}

}  // namespace detail

/// P-07: after Veilig Thuis set conditions somebody is in live contact with the household by each
/// moment of monitoring, since the one before: a row per moment. It is Veilig Thuis's own duty: a
/// later assessment ends it, the closure of the case does not. Contact with professionals is not
/// looked at.
inline constexpr Rule monitored{
    .id = "monitored",
    .title = {"Na voorwaarden voor veiligheid volgt Veilig Thuis of het veilig wordt en blijft.",
        "After conditions for safety Veilig Thuis follows whether it becomes and stays safe."},
    .why = {"Voorwaarden maken nog niet veilig. Pas na maanden blijkt of het echt beter gaat.",
        "Conditions alone do not make it safe. Only after months does it show whether things are really better."},
    .remedy = {"Spreek het gezin en vraag hoe veilig het nu is. Leg het contact vast.",
        "Talk with the household and ask how safe it is now. Record the contact."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::reports,
    .source = {sources::outcome_told, "following whether it stays safe"},
    .covers = {"P-07"},
    .since = Date{2019y / 1 / 1},
    .norms = detail::monitoring_moments,
    .act = act<&Contact::at>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Assessment& assessment : on.file.assessments) {
                if (assessment.outcome != AssessmentOutcome::conditions_and_follow_up) continue;
                if (!assessment.finished_on) {
                    promises.push_back(
                        {.subject = ref(assessment), .missing = missing_finish_of(assessment)});
                    continue;
                }
                const detail::Replaced replaced = detail::replaced(on.file, assessment);
                Beats all_contacts;
                for (const Contact& contact : on.file.contacts)
                    if (const auto beat = household_contact(contact)) all_contacts.push_back(*beat);
                Date since = *assessment.finished_on;
                for (const Norm* moment : detail::monitoring_moments) {
                    const Date due = on.norms.last_day(*moment, *assessment.finished_on, on.calendar);
                    if (due <= since) continue;  // a region may leave a moment out
                    if (replaced.on && *replaced.on <= since) break;
                    Promise promise{.subject = ref(assessment),
                        .opened = since,
                        .due = due,
                        .ended = replaced.on,
                        .facts = {fact<&Assessment::outcome>(assessment),
                            fact<&Assessment::finished_on>(assessment)},
                        .norm = moment};
                    const Period asked{since + 1, replaced.on};
                    Beats contacts;
                    for (const Beat& beat : all_contacts)
                        if (!beat.day || asked.contains(*beat.day)) contacts.push_back(beat);
                    meet(promise, contacts, on.as_of);
                    doubt(promise, replaced.missing, on.as_of);
                    promises.push_back(promise);
                    since = due;
                }
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2025y / 10 / 6);
            file.assessments = {{.id = AssessmentId{"a1"},
                .finished_on = 2025y / 11 / 3,
                .outcome = AssessmentOutcome::conditions_and_follow_up}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 1 / 12, 10), {MemberId{"mother"}})};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2025y / 10 / 6);
            file.assessments = {{.id = AssessmentId{"a1"},
                .finished_on = 2025y / 11 / 3,
                .outcome = AssessmentOutcome::conditions_and_follow_up}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2025y / 10 / 6);
            file.assessments = {
                {.id = AssessmentId{"a1"}, .outcome = AssessmentOutcome::conditions_and_follow_up}};
            return file;
        },
};

}  // namespace blijvend::rules
