#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/core/period.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>

namespace blijvend {

/// A koppel as the counts of a programme know it: by its people, for a programme has no other name
/// for it.
struct CountedKoppel {
    std::vector<ProfessionalId> people{};     ///< in order, each once
    std::vector<const KoppelLoad*> counts{};  ///< in the order of their days; those of one day as in the file
    std::vector<Period> working{};  ///< from its first count, until one of no households or the end of its team

    /// The count that holds on a day; null before the first.
    [[nodiscard]] const KoppelLoad* on(Date day) const {
        const KoppelLoad* last = nullptr;
        for (const KoppelLoad* count : counts)
            if (*count->on <= day) last = count;
        return last;
    }
};

/// The people a count is of, in order, each once.
[[nodiscard]] inline std::vector<ProfessionalId> people_of(const KoppelLoad& load) {
    std::vector<ProfessionalId> people = load.professionals;
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

/// Every koppel that was counted, in the order of the file. Passed over are counts without a day,
/// and counts that name nobody.
[[nodiscard]] inline std::vector<CountedKoppel> counted_koppels(const Programme& programme) {
    std::vector<CountedKoppel> koppels;
    for (const KoppelLoad& load : programme.koppel_loads) {
        if (!load.on || load.professionals.empty()) continue;
        const std::vector<ProfessionalId> people = people_of(load);
        auto koppel = std::ranges::find(koppels, people, &CountedKoppel::people);
        if (koppel == koppels.end()) koppel = koppels.insert(koppel, {.people = people});
        koppel->counts.push_back(&load);
    }
    for (CountedKoppel& koppel : koppels) {
        std::ranges::stable_sort(koppel.counts, {}, [](const KoppelLoad* count) { return *count->on; });
        for (const KoppelLoad* count : koppel.counts) {
            const bool none = count->households && count->households->value() == 0;
            const bool running = !koppel.working.empty() && !koppel.working.back().until;
            if (!none && !running) koppel.working.push_back({count->on, {}});
            if (none && running) koppel.working.back().until = count->on;
        }
        const auto team = koppel.counts.back()->team;
        const Team* its = team ? find(programme.teams, *team) : nullptr;
        if (its)
            for (Period& spell : koppel.working) spell = spell.intersect({{}, its->until});
    }
    return koppels;
}

}  // namespace blijvend
