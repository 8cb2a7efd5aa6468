#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <vector>

#include <blijvend/core/calendar.hpp>
#include <blijvend/model/member.hpp>
#include <blijvend/rules/standing.hpp>

/// How old somebody is, as far as the file tells.
namespace blijvend {

/// Whether a member is so many years old or older on a day, from a day of birth that may be known only in
/// part; nothing when the file does not tell. A child that is expected is not.
[[nodiscard]] constexpr std::optional<bool> is_aged(const Member& member, int years, Date day) noexcept {
    if (!member.born) return member.unborn == true ? std::optional{false} : std::nullopt;
    if (member.born->youngest_age_on(day) >= years) return true;
    if (member.born->oldest_age_on(day) < years) return false;
    return {};
}

/// The first day on which somebody born on a day is so many years old: as PartialDate counts them, 1 March
/// for 29 February where a year has no such day.
[[nodiscard]] constexpr Date birthday(Date born, int years) noexcept {
    const std::chrono::year_month_day date = born.ymd();
    const int march = int{date.year()} - (date.month() < std::chrono::March ? 1 : 0);  // the last one has its year
    return born + (detail::days_to_march(march + std::min(years, 9999)) - detail::days_to_march(march));
}

/// Adds the days on which somebody may turn, and certainly has turned, so many years old.
inline void add_birthdays(Changes& changes, const Member& member, int years) {
    if (!member.born) return;
    changes.push_back(birthday(member.born->earliest(), years));
    changes.push_back(birthday(member.born->latest(), years));
}

/// What is missing to say how old somebody is.
[[nodiscard]] inline Missing missing_age_of(const Member& member) {
    return {fact<&Member::born>(member), {"hoe oud dit gezinslid is", "how old this member is"}};
}

[[nodiscard]] inline bool has_role(const Member& member, std::initializer_list<MemberRole> roles) {
    return std::ranges::any_of(
        roles, [&](MemberRole role) { return std::ranges::find(member.roles, role) != member.roles.end(); });
}

/// True for somebody who brings up or cares for others here.
[[nodiscard]] inline bool is_carer(const Member& member) {
    return has_role(member, {MemberRole::parent, MemberRole::stepparent, MemberRole::carer});
}

/// Whether somebody counts as grown-up on a day: a carer of any age, and whoever has come of age or, where
/// that is not known, has a role that only grown-ups have. Nothing when the file does not tell.
[[nodiscard]] inline std::optional<bool> grown_up_on(const Member& member, Date day, int majority) {
    if (is_carer(member)) return true;
    if (const std::optional<bool> aged = is_aged(member, majority, day); member.born && aged) return aged;
    if (has_role(member, {MemberRole::partner, MemberRole::former_partner, MemberRole::grandparent,
                             MemberRole::adult_child}))
        return true;
    const bool child = member.unborn == true || has_role(member, {MemberRole::child});
    return child && !member.born ? std::optional{false} : std::nullopt;
}

}  // namespace blijvend
