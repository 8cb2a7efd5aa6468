#pragma once

#include <optional>

#include <blijvend/model/member.hpp>

namespace blijvend {

/// Whether a member is so many years old or older on a day, from a day of birth that may be known only in
/// part; nothing when the file does not tell. A child that is expected is not.
[[nodiscard]] constexpr std::optional<bool> is_aged(const Member& member, int years, Date day) noexcept {
    if (!member.born) return member.unborn == true ? std::optional{false} : std::nullopt;
    if (member.born->youngest_age_on(day) >= years) return true;
    if (member.born->oldest_age_on(day) < years) return false;
    return {};
}

}  // namespace blijvend
