#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// Why a case is closed. The last four are how cases used to be closed, and are promises broken. (S-04)
enum class ClosureReason : std::uint8_t {
    lastingly_safe,
    moved_away,
    death,
    household_declined,
    merged,
    not_target_group,
    term,
    budget,
    production,
    transfer,
    other,
};

constexpr auto describe(ClosureReason) {
    using enum ClosureReason;
    return list_of<ClosureReason>("ClosureReason", "Why a case is closed.",
        code<lastingly_safe>({"blijvend veilig", "lastingly safe"}),
        code<moved_away>({"verhuisd naar een andere regio", "moved to another region"}),
        code<death>({"overlijden", "death"}),
        code<household_declined>({"het gezin wil geen hulp meer", "the household declines further help"}),
        code<merged>({"samengevoegd met een ander dossier", "merged with another case"}),
        code<not_target_group>({"hoort niet bij deze aanpak", "not the target group"}),
        code<term>({"de termijn was om", "the term ran out"}),
        code<budget>({"het budget was op", "the budget ran out"}),
        code<production>({"de productie-afspraak was gehaald", "the production target was met"}),
        code<transfer>({"overgedragen aan een ander", "transferred to another party"}),
        code<other>({"anders", "other"}));
}

/// The end of the work with a household. Closing deletes nothing, and can be undone. (DOMAIN INV-8)
struct Closure {
    ClosureId id{};
    std::optional<Date> on{};
    std::optional<ClosureReason> reason{};
    std::optional<bool> safe_for_everyone{};
    std::vector<ProfessionalId> decided_by{};
    std::vector<MemberId> agreed_by{};
    std::optional<Date> reopened_on{};
    std::optional<std::string> text{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Closure&) const = default;
    static constexpr auto describe() {
        using T = Closure;
        return record("Closure", {"afsluiting", "closure"}, "The end of the work with a household.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::on>{"First day the case is closed.", Privacy::open, begins},
            field<&T::reason>{"Why."},
            field<&T::safe_for_everyone>{"True when every member is lastingly safe, adults included.", Privacy::special},
            field<&T::decided_by>{"Who decided it."},
            field<&T::agreed_by>{"Members who agreed."},
            field<&T::reopened_on>{"Day the case was opened again.", Privacy::open, comes},
            field<&T::text>{"What was achieved and what remains.", Privacy::free_text},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
