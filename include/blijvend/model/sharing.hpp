#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/network_member.hpp>
#include <blijvend/model/someone.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// Whether one person agreed to a sharing. Consent of somebody who threatens is never the only ground.
struct ConsentGiven {
    std::optional<Someone> by{};
    std::optional<MemberId> about{};
    std::optional<Consent> consent{};
    std::optional<Date> on{};
    Extra extra{};

    bool operator==(const ConsentGiven&) const = default;
    static constexpr auto describe() {
        using T = ConsentGiven;
        return record("ConsentGiven", {"toestemming", "consent"}, "Whether one person agreed to a sharing.",
            field<&T::by>{"Who was asked."},
            field<&T::about>{"Whose data it is about, for a parent who answers for a child."},
            field<&T::consent>{"The answer."},
            field<&T::on>{"Day of the answer.", Privacy::open, begins});
    }
};

/// What left the koppel's hands: to whom, for what, on which ground.
struct Sharing {
    SharingId id{};
    std::optional<OrganisationId> to{};
    std::optional<Someone> to_person{};
    std::optional<std::string> purpose{};
    std::optional<LegalBasis> basis{};
    std::vector<MemberId> about{};
    std::vector<RecordId> records{};
    std::vector<ConsentGiven> consents{};
    std::optional<Date> on{};
    std::optional<Date> until{};
    std::optional<Date> withdrawn_on{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Sharing&) const = default;
    static constexpr auto describe() {
        using T = Sharing;
        return record("Sharing", {"gedeelde gegevens", "sharing"}, "What left the koppel's hands, to whom, on which ground.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::to>{"Organisation that received it.", Privacy::locating},
            field<&T::to_person>{"Person who received it.", Privacy::special},
            field<&T::purpose>{"What it is for.", Privacy::free_text},
            field<&T::basis>{"Ground in law."},
            field<&T::about>{"Members it is about.", Privacy::special},
            field<&T::records>{"Records that were shared; empty: not recorded which."},
            field<&T::consents>{"Who agreed, and who did not."},
            field<&T::on>{"Day it was shared, or the first day of an ongoing sharing.", Privacy::open, begins},
            field<&T::until>{"First day an ongoing sharing no longer holds.", Privacy::open, planned},
            field<&T::withdrawn_on>{"Day it was withdrawn.", Privacy::open, comes},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
