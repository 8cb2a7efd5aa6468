#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/core/period.hpp>
#include <blijvend/rules/parts/domain_scoring.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// Whether a score says that its life domain is a problem: because it says so, or by its level and the norm of
/// its day. Nothing when it holds neither.
[[nodiscard]] inline std::optional<bool> is_problem(const DomainScore& score, const Judging& on) {
    if (score.problem == true) return true;
    if (score.level) return score.level->value() <= on.norms.value(norms::domain_problem, score.on.value_or(on.as_of));
    return score.problem;
}

/// A time in which a life domain is a problem for somebody.
struct ProblemTime {
    Period period{};                   ///< no `since`: from a day that is not recorded
    std::optional<MemberId> person{};  ///< as People has it; absent: the household
    const DomainScore* score = nullptr;
    std::optional<Missing> missing{};  ///< set when it may be no problem
};

using ProblemTimes = ShortList<ProblemTime, 8>;

/// The times in which a life domain is a problem, or may be, per person: from the first score that says so
/// until one that says it no longer is. A score that does not tell ends nothing. A score without a domain is
/// passed over.
[[nodiscard]] inline ProblemTimes problem_times(const Judging& on, LifeDomain domain) {
    ShortList<const DomainScore*, 16> scores{};
    for (const DomainScore& score : on.file.domain_scores)
        if (score.domain == domain) scores.push_back(&score);
    put_in_order(scores, [](const DomainScore* score) { return score->on.value_or(Date::max()); });

    ProblemTimes times{};
    for (const DomainScore* score : scores) {
        const std::optional<MemberId> person = person_scored(on.people, *score);
        const std::optional<bool> problem = is_problem(*score, on);
        if (!score->on) {
            const Missing when = missing_day_of(*score);
            for (ProblemTime& time : times)
                if (problem == false && time.person == person && !time.missing) time.missing = when;
            if (problem != false) times.push_back({.person = person, .score = score, .missing = when});
            continue;
        }
        const auto running = std::ranges::find_if(
            times, [&](const ProblemTime& time) { return time.person == person && !time.period.until; });
        const bool runs = running != times.end();
        const bool becomes_certain = runs && running->missing && problem == true;
        if (runs && (problem == false || becomes_certain)) running->period.until = score->on;
        if (problem == false || (runs && !becomes_certain)) continue;
        times.push_back({.period = {score->on, {}}, .person = person, .score = score});
        if (!problem)
            times.back().missing = Missing{fact<&DomainScore::level>(*score),
                {"hoe het op dit leefdomein gaat", "how this life domain goes"}};
    }
    erase_if(times, [](const ProblemTime& time) { return time.period.empty(); });
    return times;
}

}  // namespace blijvend
