#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge.hpp"

namespace blijvend {

using Lines = std::vector<std::string>;

/// A promise in words: "kept_late opened 2026-02-09 due 2026-02-16 met 2026-02-17", with the days it has.
inline std::string row_of(const Promise& promise, Date as_of) {
    std::string words{text_of(status_on(promise, as_of))};
    const auto add = [&](std::string_view name, const std::optional<Date>& day) {
        if (day) words += ' ' + std::string{name} + ' ' + day->text();
    };
    add("opened", promise.opened);
    add("due", promise.due);
    add("met", promise.met);
    add("ended", promise.ended);
    return words;
}

inline Lines rows_of(const std::vector<Promise>& promises, Date as_of) {
    Lines all;
    for (const Promise& promise : promises) all.push_back(row_of(promise, as_of));
    return all;
}

/// Every promise of a rule in words.
inline Lines rows(const Rule& rule, const CaseFile& file, Date as_of, const Norms& norms = {}) {
    return rows_of(judge(rule, file, as_of, norms), as_of);
}
inline Lines rows(const Rule& rule, const Practice& practice, Date as_of, const Norms& norms = {}) {
    return rows_of(judge(rule, practice, as_of, norms), as_of);
}

/// The facts a promise rests on, in words: "Seat s1.since".
inline std::vector<std::string> facts_of(const Promise& promise) {
    std::vector<std::string> all;
    for (const Fact& fact : promise.facts) all.push_back(fact.text());
    return all;
}

}  // namespace blijvend
