#pragma once

#include <optional>

#include <blijvend/core/date.hpp>
#include <blijvend/rules/obligation.hpp>

namespace blijvend {

/// True when a promise was certainly not kept in time.
[[nodiscard]] constexpr bool is_no(Status status) noexcept {
    return status == Status::overdue || status == Status::broken || status == Status::kept_late;
}

/// Makes a promise unknown where its dates alone would say "no" on `as_of`, because of a fact that
/// might have told otherwise. One that was kept, can still be kept or fell away needs no answer and
/// stays as it is; so does one that was unknown already.
constexpr void doubt(Promise& promise, const std::optional<Missing>& missing, Date as_of) noexcept {
    if (missing && is_no(status_on(promise, as_of))) promise.missing = missing;
}

}  // namespace blijvend
