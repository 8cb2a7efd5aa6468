#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/core/period.hpp>
#include <blijvend/model/course.hpp>
#include <blijvend/rules/parts/finished_assessment.hpp>

namespace blijvend {

/// A time in which something that an assessment found stands, for anybody in the household.
struct FoundTime {
    Period period{};
    const Assessment* found_by = nullptr;
    std::optional<Date> perhaps_until{};  ///< first day on which it may have been taken back
    std::optional<Missing> missing{};     ///< what is missing to say whether it was
};

/// The times in which what assessments found stands, in order and apart:
/// `found_times<&Assessment::acute>(file)`. It is taken back as unsafety is in unsafety_spells(),
/// perhaps by an assessment that does not tell, or of which the day is not known.
template <auto What>
[[nodiscard]] ShortList<FoundTime, 8> found_times(const CaseFile& file) {
    ShortList<const Assessment*, 16> finished{}, undated{};
    for (const Assessment& assessment : file.assessments) {
        if (assessment.finished_on)
            finished.push_back(&assessment);
        else if (assessment.*What == false)
            undated.push_back(&assessment);
    }
    put_in_order(finished, [](const Assessment* a) { return *a->finished_on; });

    ShortList<FoundTime, 8> times{};
    detail::FoundFor found{file};
    for (const Assessment* assessment : finished) {
        const bool before = found.anybody();
        found.hear(*assessment, assessment->*What);
        if (found.anybody() && !before)
            times.push_back({.period = {assessment->finished_on, {}}, .found_by = assessment});
        if (before && !found.anybody()) times.back().period.until = assessment->finished_on;
        if (before && !(assessment->*What) && !times.back().missing) {
            times.back().perhaps_until = assessment->finished_on;
            times.back().missing = Missing{fact<What>(*assessment),
                {"of deze beoordeling dat nog vond", "whether this assessment still found that"}};
        }
    }
    for (FoundTime& time : times)
        if (!undated.empty()) {
            time.perhaps_until = time.period.since;
            time.missing = missing_finish_of(*undated.front());
        }
    erase_if(times, [](const FoundTime& time) { return time.period.empty(); });
    return times;
}

}  // namespace blijvend
