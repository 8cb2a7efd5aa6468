#pragma once

#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/assessors.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-31: soon after the case opens, or opens again, several organisations have finished an analysis together
/// of what is going on and what each member needs. Whether every member is in it is not checked.
inline constexpr Rule joint_analysis{
    .id = "joint-analysis",
    .title = {"Meer organisaties bekijken samen wat er in het gezin aan de hand is.",
        "Several organisations look together at what is going on in the household."},
    .why = {"Ieder ziet maar een deel. Samen zie je wat er speelt, en wat ieder gezinslid nodig heeft.",
        "Each sees only a part. Together you see what is going on, and what each member needs."},
    .remedy = {"Maak met een andere organisatie een analyse. Leg vast wie eraan meedeed, en wanneer die klaar was.",
        "Make an analysis with another organisation. Record who took part in it, and when it was finished."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::first_days,
    .source = {sources::whole_family_2020, "Eén team"},
    .covers = {"S-31"},
    .since = norms::pilot,
    .norms = {&norms::joint_analysis_term, &norms::analysis_organisations},
    .act = act<&Assessment::finished_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Period& open : on.open.spells()) {
                const int enough = on.norms.value(norms::analysis_organisations, *open.since);
                Promise promise{.subject = ref(on.file.household),
                    .opened = open.since,
                    .due = on.norms.last_day(norms::joint_analysis_term, *open.since, on.calendar),
                    .ended = open.until,
                    .facts = {fact<&Household::started_on>(on.file.household)},
                    .norm = &norms::joint_analysis_term};
                Beats analyses;
                for (const Assessment& assessment : on.file.assessments) {
                    std::optional<Beat> beat = finished_joint_analysis(assessment);
                    if (!beat || (beat->day && !open.contains(*beat->day))) continue;
                    const Assessors who = assessors_of(on.file, assessment);
                    const bool together = std::ssize(who.organisations) >= enough;
                    promise.facts.add(fact<&Assessment::organisations>(assessment));
                    if (!together && who.complete) continue;
                    if (!beat->missing && !together) beat->missing = missing_assessors_of(assessment);
                    analyses.push_back(*beat);
                }
                meet(promise, analyses, on.as_of);
                promises.push_back(promise);
            }
            unknown_start(promises, on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::joint_analysis,
                .by = {ProfessionalId{"anna"}, ProfessionalId{"bram"}},
                .finished_on = 2026y / 1 / 26}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::joint_analysis,
                .by = {ProfessionalId{"anna"}},
                .finished_on = 2026y / 1 / 26}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.assessments = {{.id = AssessmentId{"a1"},
                .kind = AssessmentKind::joint_analysis,
                .finished_on = 2026y / 1 / 26}};
            return file;
        },
};

}  // namespace blijvend::rules
