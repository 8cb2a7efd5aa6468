#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <blijvend/model/person.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/assessors.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The day an assessment was made: finished or, when that is not recorded, begun.
[[nodiscard]] inline std::optional<Date> assessed_on(const Assessment& assessment) {
    return assessment.finished_on ? assessment.finished_on : assessment.started_on;
}

/// True when two assessments are about the same person, or one of them about the whole household.
[[nodiscard]] inline bool about_same_person(const People& people, const Assessment& a, const Assessment& b) {
    const auto person = [&](MemberId id) {
        const Member* member = people.person_of(id);
        return member ? member->id : id;
    };
    return a.members.empty() || b.members.empty() || std::ranges::any_of(a.members, [&](MemberId one) {
        return std::ranges::any_of(b.members, [&](MemberId other) { return person(one) == person(other); });
    });
}

/// Whether an assessment does over again what others had done. When nobody can tell, what is missing is set.
struct AssessedBefore {
    const Assessment* by = nullptr;    ///< an assessment of before, by others, for certain
    std::optional<Missing> missing{};  ///< when it may have been
};

/// In the file, and of two on one day, `second` comes after what it is compared with.
[[nodiscard]] inline AssessedBefore assessed_before(const Judging& on, const Assessment& second) {
    AssessedBefore answer;
    const std::optional<Date> day = assessed_on(second);
    const Assessors these = assessors_of(on.file, second);
    bool later_in_file = false;
    for (const Assessment& first : on.file.assessments) {
        if (&first == &second) later_in_file = true;
        if (&first == &second || first.instrument != second.instrument || !about_same_person(on.people, first, second))
            continue;
        const std::optional<Date> before = assessed_on(first);
        if (day && before) {
            const bool after = *before > *day || (before == day && later_in_file);
            if (after || on.norms.last_day(norms::double_assessment, *before, on.calendar) <= *day) continue;
        }
        const Assessors those = assessors_of(on.file, first);
        const bool shared = std::ranges::any_of(these.organisations, [&](OrganisationId id) {
            return std::ranges::find(those.organisations, id) != those.organisations.end();
        });
        if (shared) continue;
        if (!day || !before)
            answer.missing = Missing{fact<&Assessment::finished_on>(day ? first : second),
                {"wanneer deze beoordeling is gedaan", "when this assessment was made"}};
        else if (!these.complete || !those.complete)
            answer.missing = missing_assessors_of(these.complete ? first : second);
        else
            return {.by = &first};
    }
    return answer;
}

}  // namespace detail

/// S-45: nobody is assessed twice with the same instrument by different organisations within a short time: a
/// row per assessment in the open case. Made together, or by the same organisation again, is not double. Those
/// without an instrument, or with another one, are not compared; nor are life domain scores.
inline constexpr Rule no_double_assessment{
    .id = "no-double-assessment",
    .title = {"Een gezin hoeft niet twee keer hetzelfde onderzoek te doen.",
        "A household need not go through the same assessment twice."},
    .why = {"Steeds hetzelfde vertellen maakt moe en boos. Dubbel werk kost tijd die het gezin nodig heeft.",
        "Telling the same again and again makes tired and angry. Double work costs time the household needs."},
    .remedy = {"Vraag eerst wat anderen al hebben onderzocht, en gebruik dat. Spreek af wie de volgende keer onderzoekt.",
        "Ask first what others have assessed already, and use that. Agree who assesses the next time."},
    .severity = Severity::may,
    .kind = RuleKind::standing,
    .theme = Theme::help,
    .source = {sources::whole_family_2020, "Eén team: overlap in the work of partners"},
    .covers = {"S-45"},
    .since = norms::pilot,
    .norms = {&norms::double_assessment},
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Assessment& assessment : on.file.assessments) {
                if (!assessment.instrument || assessment.instrument == Instrument::other) continue;
                const std::optional<Date> day = detail::assessed_on(assessment);
                const detail::AssessedBefore before = detail::assessed_before(on, assessment);
                if (day ? !on.open.on(*day) : !before.missing) continue;
                Promise promise{.subject = ref(assessment),
                    .opened = day,
                    .facts = {fact<&Assessment::instrument>(assessment), fact<&Assessment::organisations>(assessment)},
                    .norm = &norms::double_assessment};
                if (before.by) {
                    promise.ended = day;
                    promise.facts.add(fact<&Assessment::organisations>(*before.by));
                    promise.facts.add(fact<&Assessment::finished_on>(*before.by));
                } else if (before.missing) {
                    promise.missing = before.missing;
                } else {
                    promise.met = day;
                }
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.assessments = {{.id = AssessmentId{"a1"},
                .instrument = Instrument::lirik,
                .organisations = {OrganisationId{"youth"}},
                .finished_on = 2026y / 1 / 19}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            for (const auto& [id, organisation] : {std::pair{"a1", "youth"}, std::pair{"a2", "shelter"}})
                file.assessments.push_back({.id = AssessmentId{id},
                    .instrument = Instrument::lirik,
                    .organisations = {OrganisationId{organisation}},
                    .finished_on = 2026y / 1 / 19});
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            for (const char* id : {"a1", "a2"})
                file.assessments.push_back({.id = AssessmentId{id},
                    .instrument = Instrument::lirik,
                    .finished_on = 2026y / 1 / 19});
            return file;
        },
};

}  // namespace blijvend::rules
