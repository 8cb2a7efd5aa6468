#pragma once

#include <optional>

#include <blijvend/rules/rule.hpp>

/// What promises that open when an assessment is finished have in common.
namespace blijvend {

/// True when an assessment is finished, though nobody recorded when: it has something that only a
/// finished one has.
[[nodiscard]] inline bool finished_undated(const Assessment& assessment) noexcept {
    return !assessment.finished_on &&
           (assessment.acute || assessment.structural || assessment.outcome || assessment.sash ||
               assessment.text || !assessment.findings.empty() || !assessment.conditions.empty() ||
               assessment.signed_on || assessment.household_told_on);
}

/// True when an assessment of this kind is finished. One without a kind may be of it, and counts
/// when its day is known: see missing_kind_of().
[[nodiscard]] inline bool finished_as(const Assessment& assessment, AssessmentKind kind) noexcept {
    if (assessment.finished_on) return !assessment.kind || assessment.kind == kind;
    return assessment.kind == kind && finished_undated(assessment);
}

/// What is missing to say what an assessment was for; nothing when it says so.
[[nodiscard]] inline std::optional<Missing> missing_kind_of(const Assessment& assessment) {
    if (assessment.kind) return {};
    return Missing{fact<&Assessment::kind>(assessment),
        {"waar deze beoordeling voor was", "what this assessment was for"}};
}

/// What is missing to say when an assessment was finished.
[[nodiscard]] inline Missing missing_finish_of(const Assessment& assessment) {
    return {fact<&Assessment::finished_on>(assessment),
        {"wanneer deze beoordeling klaar was", "when this assessment was finished"}};
}

/// A promise that opens on the day an assessment was finished, due by a norm; unknown when nobody
/// recorded that day.
[[nodiscard]] inline Promise promise_after(
    const Assessment& assessment, const Judging& on, const Norm& norm) {
    Promise promise{.subject = ref(assessment),
        .opened = assessment.finished_on,
        .facts = {fact<&Assessment::finished_on>(assessment)},
        .norm = &norm};
    if (promise.opened)
        promise.due = on.norms.last_day(norm, *promise.opened, on.calendar);
    else
        promise.missing = missing_finish_of(assessment);
    return promise;
}

}  // namespace blijvend
