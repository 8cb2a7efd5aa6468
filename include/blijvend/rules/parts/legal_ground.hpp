#pragma once

#include <optional>

#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// True when a ground in law was recorded. One that is still to be reviewed is none yet. Whether the ground
/// suffices is not looked at.
[[nodiscard]] constexpr bool is_legal_ground(const std::optional<LegalBasis>& basis) noexcept {
    return basis && *basis != LegalBasis::to_be_reviewed;
}

}  // namespace blijvend
