#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <blijvend/model/as_it_stood.hpp>

#include "../catch.hpp"
#include "judge.hpp"

namespace blijvend {

inline std::string statuses(const std::vector<Promise>& promises, Date as_of) {
    std::string words;
    for (const Promise& promise : promises) {
        if (!words.empty()) words += ' ';
        words += text_of(status_on(promise, as_of));
    }
    return words;
}

/// How every promise of a rule stands on a day, in words: "kept overdue".
inline std::string stands(
    const Rule& rule, const CaseFile& file, Date as_of, const Norms& norms = {}) {
    return statuses(judge(rule, file, as_of, norms), as_of);
}
inline std::string stands(
    const Rule& rule, const Practice& practice, Date as_of, const Norms& norms = {}) {
    return statuses(judge(rule, practice, as_of, norms), as_of);
}

/// The programme and its households as they stood.
inline Practice as_it_stood(const Practice& practice, Date as_of) {
    Practice stood{.programme = as_it_stood(practice.programme, as_of), .caseload = {}};
    for (const CaseFile& file : practice.caseload) stood.caseload.push_back(as_it_stood(file, as_of));
    return stood;
}

/// The days on which that changes when a file, or a practice, is judged as it stood on each day, and to what.
template <class File>
std::vector<std::string> turns(const Rule& rule, const File& file, Date first, Date last) {
    std::vector<std::string> turns;
    std::string before;
    for (Date day = first; day <= last; ++day) {
        const std::string now = stands(rule, as_it_stood(file, day), day);
        if (now != before) turns.push_back(day.text() + ' ' + now);
        before = now;
    }
    return turns;
}

/// The three examples of a rule show what they are for, whatever it looks at.
inline void check_examples(const Rule& rule) {
    const auto count = [](const std::vector<Promise>& promises, Date day, auto... status) {
        return std::ranges::count_if(promises, [&](const Promise& promise) {
            return ((status_on(promise, day) == status) || ...);
        });
    };
    const Date day = rule.example_day;
    const auto judged = [&](const Example& example) {
        return rule.scope() == Scope::household ? judge(rule, example(), day) : judge(rule, example.practice(), day);
    };
    const auto kept = judged(rule.keeps), broken = judged(rule.breaks);
    CHECK(count(kept, day, Status::kept) > 0);
    CHECK(count(kept, day, Status::kept, Status::open) == std::ssize(kept));
    CHECK(count(broken, day, Status::overdue, Status::broken, Status::kept_late) > 0);
    REQUIRE(rule.unknown);
    CHECK(count(judged(rule.unknown), day, Status::unknown) > 0);
}

}  // namespace blijvend
