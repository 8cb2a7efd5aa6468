#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/core/period.hpp>
#include <blijvend/core/put_in_order.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/rules/obligation.hpp>

namespace blijvend {

/// A time a household spent in one phase: until its own end or the next phase, whichever came first.
struct PhaseTime {
    const PhaseSpell* phase = nullptr;
    Period period{};
    std::optional<Missing> missing{};  ///< set when a phase of which the day is not known may have ended it
};

/// What is missing to say when a phase began.
[[nodiscard]] inline Missing missing_since_of(const PhaseSpell& phase) {
    return {fact<&PhaseSpell::since>(phase), {"wanneer deze fase begon", "when this phase began"}};
}

/// The times a household spent in each phase, in order and apart. Phases without a day are passed
/// over; those without a name are not.
[[nodiscard]] inline std::vector<PhaseTime> phase_times(const CaseFile& file) {
    std::vector<PhaseTime> times{};
    times.reserve(file.phases.size());
    std::optional<Missing> undated{};
    for (const PhaseSpell& phase : file.phases) {
        if (phase.since)
            times.push_back({.phase = &phase, .period = phase.period()});
        else if (!undated)
            undated = missing_since_of(phase);
    }
    put_in_order(times, [](const PhaseTime& time) { return *time.period.since; });
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!times[i].period.until) times[i].missing = undated;
        if (i + 1 < times.size())
            times[i].period = times[i].period.intersect({{}, times[i + 1].period.since});
    }
    std::erase_if(times, [](const PhaseTime& time) { return time.period.empty(); });
    return times;
}

}  // namespace blijvend
