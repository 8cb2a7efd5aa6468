#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/finished_assessment.hpp>

/// Who made an assessment, and together with whom.
namespace blijvend {

/// The organisations that made an assessment: as recorded with it, and the home organisations of who made it.
struct Assessors {
    ShortList<OrganisationId, 8> organisations{};  ///< each once, in order
    bool complete = false;                        ///< there are certainly no others
};

[[nodiscard]] inline Assessors assessors_of(const CaseFile& file, const Assessment& assessment) {
    Assessors who{.complete = !assessment.organisations.empty() || !assessment.by.empty()};
    for (const OrganisationId id : assessment.organisations) who.organisations.push_back(id);
    const std::optional<Date> day = assessment.finished_on ? assessment.finished_on : assessment.started_on;
    for (const ProfessionalId id : assessment.by) {
        const Professional* professional = find(file.professionals, id);
        const auto home = professional && day ? professional->home_on(*day) : std::nullopt;
        if (home) who.organisations.push_back(*home);
        who.complete = who.complete && home;
    }
    std::ranges::sort(who.organisations);
    who.organisations.cut(std::unique(who.organisations.begin(), who.organisations.end()));
    return who;
}

/// What is missing to say which organisations made an assessment.
[[nodiscard]] inline Missing missing_assessors_of(const Assessment& assessment) {
    return {fact<&Assessment::organisations>(assessment),
        {"welke organisaties deze beoordeling maakten", "which organisations made this assessment"}};
}

/// A finished joint analysis, as a beat; nothing when it certainly was another assessment or is not finished.
/// By whom is for the rule to say.
[[nodiscard]] inline std::optional<Beat> finished_joint_analysis(const Assessment& assessment) {
    if (assessment.kind && assessment.kind != AssessmentKind::joint_analysis) return {};
    if (!assessment.finished_on && assessment.started_on && !finished_undated(assessment)) return {};
    Beat beat{.day = assessment.finished_on, .fact = fact<&Assessment::finished_on>(assessment)};
    if (!beat.day)
        beat.missing = missing_finish_of(assessment);
    else if (assessment.instrument != Instrument::joint_analysis)
        beat.missing = missing_kind_of(assessment);
    return beat;
}

}  // namespace blijvend
