#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// A professional's reasoned exception to one rule for a time. It excuses, and stays counted: without a
/// reason it excuses nothing.
struct Deviation {
    DeviationId id{};
    std::optional<std::string> rule{};
    std::optional<RecordId> subject{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::vector<ProfessionalId> decided_by{};
    std::optional<std::string> reason{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    [[nodiscard]] constexpr Period period() const noexcept { return {since, until}; }

    bool operator==(const Deviation&) const = default;
    static constexpr auto describe() {
        using T = Deviation;
        return record("Deviation", {"beredeneerde afwijking", "reasoned deviation"}, "A professional's reasoned exception to one rule.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::rule>{"Id of the rule, such as everyone-seen."},
            field<&T::subject>{"Record it is limited to; absent: every subject of the rule."},
            field<&T::since>{"First day.", Privacy::open, begins},
            field<&T::until>{"First day it no longer excuses; may lie ahead.", Privacy::open, planned},
            field<&T::decided_by>{"Who decided it."},
            field<&T::reason>{"The reason.", Privacy::free_text},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
