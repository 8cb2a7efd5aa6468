#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/safety_plan.hpp>
#include <blijvend/model/someone.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class CheckResult : std::uint8_t {
    kept,
    partly_kept,
    broken,
    could_not_tell
};

constexpr auto describe(CheckResult) {
    using enum CheckResult;
    return list_of<CheckResult>("CheckResult", "What a check of an agreement found.",
        code<kept>({"nagekomen", "kept"}),
        code<partly_kept>({"deels nagekomen", "partly kept"}),
        code<broken>({"niet nagekomen", "broken"}),
        code<could_not_tell>({"niet te zeggen", "could not be told"}));
}

enum class AgreementEnd : std::uint8_t {
    fulfilled,
    replaced,
    withdrawn,
    lapsed
};

constexpr auto describe(AgreementEnd) {
    using enum AgreementEnd;
    return list_of<AgreementEnd>("AgreementEnd", "Why an agreement no longer holds.",
        code<fulfilled>({"klaar", "fulfilled"}),
        code<replaced>({"vervangen", "replaced"}),
        code<withdrawn>({"ingetrokken", "withdrawn"}),
        code<lapsed>({"vervallen", "lapsed"}));
}

/// One look at whether an agreement is kept.
struct AgreementCheck {
    AgreementCheckId id{};
    std::optional<Date> on{};
    std::optional<CheckResult> result{};
    std::optional<Someone> by{};
    std::optional<std::string> text{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const AgreementCheck&) const = default;
    static constexpr auto describe() {
        using T = AgreementCheck;
        return record("AgreementCheck", {"controle van een afspraak", "agreement check"}, "One look at whether an agreement is kept.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::on>{"Day of the check.", Privacy::open, begins},
            field<&T::result>{"What it found.", Privacy::special},
            field<&T::by>{"Who checked."},
            field<&T::text>{"What was seen.", Privacy::free_text},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

/// One concrete promise about safety: who does what, who watches over it, and how often it is checked.
struct SafetyAgreement {
    SafetyAgreementId id{};
    std::optional<SafetyPlanId> plan{};
    std::optional<Layer> layer{};
    std::optional<std::string> text{};
    std::vector<Someone> owners{};
    std::vector<Someone> watched_by{};
    std::optional<std::string> if_broken{};
    std::optional<Date> proposed_on{};
    std::optional<Date> agreed_on{};
    std::optional<Date> until{};
    std::optional<AgreementEnd> why_ended{};
    std::optional<Days> check_every{};
    std::optional<Date> check_on{};
    std::vector<AgreementCheck> checks{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    /// The days the agreement holds.
    [[nodiscard]] constexpr Period period() const noexcept { return {agreed_on, until}; }

    bool operator==(const SafetyAgreement&) const = default;
    static constexpr auto describe() {
        using T = SafetyAgreement;
        return record("SafetyAgreement", {"veiligheidsafspraak", "safety agreement"}, "One concrete promise about safety.",
            field<&T::id>{"Stable inside one case file; the same through all versions of the plan."},
            field<&T::plan>{"Plan it was first part of."},
            field<&T::layer>{"Who may read it."},
            field<&T::text>{"The promise, in the household's own words.", Privacy::free_text},
            field<&T::owners>{"Who made the promise: at least one."},
            field<&T::watched_by>{"Who notices when it slips."},
            field<&T::if_broken>{"What happens when it is broken.", Privacy::free_text},
            field<&T::proposed_on>{"Day it was proposed.", Privacy::open, begins},
            field<&T::agreed_on>{"Day everyone said yes.", Privacy::open, comes},
            field<&T::until>{"First day it no longer holds.", Privacy::open, comes},
            field<&T::why_ended>{"Why it no longer holds.", Privacy::open, follows<&T::until>},
            field<&T::check_every>{"Rhythm of checking, in days."},
            field<&T::check_on>{"Day of the only check, for a promise that is kept once.", Privacy::open, planned},
            field<&T::checks>{"Checks that were made."},
            field<&T::hidden_from>{"Members who must not read it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
