#pragma once

#include <string_view>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// A rule as the library has it: compiled there, with sanitizers and coverage, and not in every test anew.
inline const Rule& the_rule(std::string_view id) { return *find_rule(id); }

/// What one rule says of a file in which every fact is known by `as_of`.
inline std::vector<Promise> judge(const Rule& rule, const CaseFile& file, Date as_of, const Norms& norms = {}) {
    std::vector<Promise> promises;
    rule.judge(Judging{.reading = file, .as_of = as_of, .norms = norms}, promises);
    return promises;
}

/// The same for a rule of the programme.
inline std::vector<Promise> judge(
    const Rule& rule, const Practice& practice, Date as_of, const Norms& norms = {}) {
    std::vector<Promise> promises;
    rule.judge(JudgingProgramme{.programme = practice.programme,
                   .caseload = practice.caseload,
                   .as_of = as_of,
                   .norms = norms},
        promises);
    return promises;
}

}  // namespace blijvend
