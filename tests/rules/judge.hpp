#pragma once

#include <vector>

#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// What one rule says of a file in which every fact is known by `as_of`.
inline std::vector<Promise> judge(const Rule& rule, const CaseFile& file, Date as_of, const Norms& norms = {}) {
    std::vector<Promise> promises;
    rule.judge({file, as_of, norms}, promises);
    return promises;
}

}  // namespace blijvend
