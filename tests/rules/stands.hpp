#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <blijvend/model/as_it_stood.hpp>

#include "../catch.hpp"
#include "judge.hpp"

namespace blijvend {

/// How every promise of a rule stands on a day, in words: "kept overdue".
inline std::string stands(
    const Rule& rule, const CaseFile& file, Date as_of, const Norms& norms = {}) {
    std::string words;
    for (const Promise& promise : judge(rule, file, as_of, norms)) {
        if (!words.empty()) words += ' ';
        words += text_of(status_on(promise, as_of));
    }
    return words;
}

/// The days on which that changes when the file is judged as it stood on each day, and to what.
inline std::vector<std::string> turns(
    const Rule& rule, const CaseFile& file, Date first, Date last) {
    std::vector<std::string> turns;
    std::string before;
    for (Date day = first; day <= last; ++day) {
        const std::string now = stands(rule, as_it_stood(file, day), day);
        if (now != before) turns.push_back(day.text() + ' ' + now);
        before = now;
    }
    return turns;
}

/// The three examples of a rule show what they are for.
inline void check_examples(const Rule& rule) {
    const auto count = [](const std::vector<Promise>& promises, Date day, auto... status) {
        return std::ranges::count_if(promises, [&](const Promise& promise) {
            return ((status_on(promise, day) == status) || ...);
        });
    };
    const Date day = rule.example_day;
    const auto kept = judge(rule, rule.keeps(), day), broken = judge(rule, rule.breaks(), day);
    CHECK(count(kept, day, Status::kept) > 0);
    CHECK(count(kept, day, Status::kept, Status::open) == std::ssize(kept));
    CHECK(count(broken, day, Status::overdue, Status::broken, Status::kept_late) > 0);
    REQUIRE(rule.unknown);
    CHECK(count(judge(rule, rule.unknown(), day), day, Status::unknown) > 0);
}

}  // namespace blijvend
