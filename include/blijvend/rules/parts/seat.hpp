#pragma once

#include <optional>

#include <blijvend/model/koppel.hpp>
#include <blijvend/rules/obligation.hpp>

namespace blijvend {

/// What is missing to say since when, or by whom, a seat in a koppel is taken; nothing when both
/// are known.
[[nodiscard]] inline std::optional<Missing> missing_of(const Seat& seat) {
    if (!seat.since)
        return Missing{fact<&Seat::since>(seat),
            {"sinds wanneer iemand deze plaats in het koppel heeft",
                "since when somebody has this seat in the koppel"}};
    if (!seat.professional)
        return Missing{fact<&Seat::professional>(seat),
            {"wie deze plaats in het koppel heeft", "who has this seat in the koppel"}};
    return {};
}

}  // namespace blijvend
