#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/domain_score.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class SupportKind : std::uint8_t {
    adult_mental_health,
    youth_mental_health,
    addiction_care,
    trauma_treatment,
    aggression_programme,
    parenting_support,
    debt_counselling,
    housing,
    shelter,
    domestic_help,
    youth_care,
    social_work,
    medical,
    other,
};

constexpr auto describe(SupportKind) {
    using enum SupportKind;
    return list_of<SupportKind>("SupportKind", "Kinds of specialist help that is brought in.",
        code<adult_mental_health>({"ggz voor een volwassene", "adult mental health care"}),
        code<youth_mental_health>({"ggz voor een kind", "youth mental health care"}),
        code<addiction_care>({"verslavingszorg", "addiction care"}),
        code<trauma_treatment>({"traumabehandeling", "trauma treatment"}),
        code<aggression_programme>({"hulp bij agressie", "aggression regulation programme"}),
        code<parenting_support>({"hulp bij opvoeden", "parenting support"}),
        code<debt_counselling>({"schuldhulp", "debt counselling"}),
        code<housing>({"hulp bij wonen", "help with housing"}),
        code<shelter>({"opvang", "shelter"}),
        code<domestic_help>({"hulp in huis", "domestic help"}),
        code<youth_care>({"jeugdhulp", "youth care"}),
        code<social_work>({"maatschappelijk werk", "social work"}),
        code<medical>({"medische zorg", "medical care"}),
        code<other>({"anders", "other"}));
}

enum class SupportEnd : std::uint8_t {
    completed,
    stopped_by_member,
    stopped_by_provider,
    not_needed,
    refused_by_provider,
    other
};

constexpr auto describe(SupportEnd) {
    using enum SupportEnd;
    return list_of<SupportEnd>("SupportEnd", "Why help ended, or never began.",
        code<completed>({"afgerond", "completed"}),
        code<stopped_by_member>({"gestopt door het gezinslid", "stopped by the member"}),
        code<stopped_by_provider>({"gestopt door de aanbieder", "stopped by the provider"}),
        code<not_needed>({"niet meer nodig", "no longer needed"}),
        code<refused_by_provider>({"afgewezen door de aanbieder", "refused by the provider"}),
        code<other>({"anders", "other"}));
}

/// Specialist help for a member: the koppel steps back, never away. Waiting is measured, never a status.
struct Support {
    SupportId id{};
    std::optional<SupportKind> kind{};
    std::optional<LifeDomain> domain{};
    std::vector<MemberId> for_members{};
    std::optional<OrganisationId> provider{};
    std::optional<Date> decided_on{};
    std::optional<Date> requested_on{};
    std::optional<Date> started_on{};
    std::optional<Date> ended_on{};
    std::optional<SupportEnd> why_ended{};
    std::optional<bool> koppel_stays{};
    std::optional<std::string> text{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Support&) const = default;
    static constexpr auto describe() {
        using T = Support;
        return record("Support", {"hulp", "support"}, "Specialist help that is brought in for a member.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::kind>{"Kind of help.", Privacy::special},
            field<&T::domain>{"Life domain it is for.", Privacy::special},
            field<&T::for_members>{"Members it is for.", Privacy::special},
            field<&T::provider>{"Organisation that gives it.", Privacy::locating},
            field<&T::decided_on>{"Day the need was decided.", Privacy::open, begins},
            field<&T::requested_on>{"Day it was asked for.", Privacy::open, comes},
            field<&T::started_on>{"Day it started.", Privacy::open, comes},
            field<&T::ended_on>{"Day it ended, or the need fell away.", Privacy::open, comes},
            field<&T::why_ended>{"Why it ended.", Privacy::open, follows<&T::ended_on>},
            field<&T::koppel_stays>{"True when the koppel stays the contact meanwhile."},
            field<&T::text>{"What it is for.", Privacy::free_text},
            field<&T::hidden_from>{"Members who must not know of it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
