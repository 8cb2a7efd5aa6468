#pragma once

#include <vector>

#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// What is missing while nobody recorded when the case started.
[[nodiscard]] inline Missing missing_start(const CaseFile& file) {
    return {fact<&Household::started_on>(file.household),
        {"wanneer het werk met dit gezin begon", "when the case started"}};
}

/// Emits an unknown row about the household when nobody recorded when the case started.
inline void unknown_start(std::vector<Promise>& promises, const Judging& on) {
    if (!on.file.household.started_on)
        promises.push_back({.subject = ref(on.file.household), .missing = missing_start(on.file)});
}

}  // namespace blijvend
