#pragma once

#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/model/person.hpp>
#include <blijvend/rules/parts/age.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

/// Promises to everybody in the household who is of some age.
namespace blijvend {

/// The ages a promise holds for: from the first until the last, which is not in it.
struct Ages {
    int from = 0;
    int until = 0;
};

/// Emits a row per person of these ages and time the case is open, in the order of the file:
/// `promise_in(person, there, asked) -> Promise`, where `there` is the days the person belongs to the
/// household and the case is open, and `asked` those of them that fall in the ages, as far as they have come.
/// A "no" that hangs on a day of birth that is known in part, or not at all, is unknown. Of those without a
/// day of birth only children are asked, and no unborn ones.
template <class PromiseIn>
void promise_by_age(std::vector<Promise>& promises, const Judging& on, Ages ages, PromiseIn&& promise_in) {
    for (const Member& member : on.file.members) {
        const bool asked_for = member.born || (member.unborn != true && has_role(member, {MemberRole::child}));
        if (!asked_for || !on.people.is_person(member)) continue;
        const auto days_of = [&](Date born) {
            return Period{birthday(born, ages.from), birthday(born, ages.until)};
        };
        const Period oldest = member.born ? days_of(member.born->earliest()) : Period{};
        const bool known = member.born && member.born->exact();
        const Period youngest = member.born && !known ? days_of(member.born->latest()) : oldest;
        if (!on.file.household.started_on && Period{oldest.since, youngest.until}.contains(on.as_of))
            promises.push_back({.subject = ref(member),
                .ended = member.belongs().until,
                .missing = missing_start(on.file)});

        for (const Period& open : on.open.spells()) {
            const Period there = open.intersect(member.belongs());
            const auto row = [&](const Period& age) -> std::optional<Promise> {
                Period asked = there.intersect(age);
                if (asked.empty() || *asked.since > on.as_of) return {};
                if (asked.until && *asked.until > on.as_of) asked.until.reset();
                return promise_in(member, there, asked);
            };
            const auto is_certain_no = [&](const std::optional<Promise>& one) {
                return one && is_no(status_on(*one, on.as_of));
            };
            std::optional<Promise> promise = row(oldest);
            bool certain_no = member.born && is_certain_no(promise);
            if (youngest != oldest) {
                const std::optional<Promise> last = row(youngest);
                certain_no = certain_no && is_certain_no(last);
                if (!promise) promise = last;
            }
            if (!promise) continue;
            if (!certain_no) doubt(*promise, missing_age_of(member), on.as_of);
            promises.push_back(*promise);
        }
    }
}

}  // namespace blijvend
