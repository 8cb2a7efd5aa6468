#pragma once

#include <optional>
#include <string>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// A life domain, and its place in three schemes kept side by side: the Self-Sufficiency Matrix of 2017
/// (13 domains, by their order) and of 2013 (11), and the CORV Leefgebied list (12). A domain that a
/// scheme lacks has no code there. (DOMAIN §2.2, 12)
enum class LifeDomain : std::uint8_t {
    finances,
    work_and_education,
    time_use,
    housing,
    domestic_relations,
    mental_health,
    physical_health,
    substance_use,
    basic_daily_activities,
    instrumental_daily_activities,
    daily_activities,
    social_network,
    social_participation,
    justice,
    identity,
    attitude_and_skills,
};

constexpr auto describe(LifeDomain) {
    using enum LifeDomain;
    return list_of<LifeDomain>("LifeDomain", "A life domain, with its place in three schemes.",
        code<finances>({"financiën", "finances"}, {"zrm-2017", "1"}, {"zrm-2013", "1"}, {"corv-leefgebied", "01"}),
        code<work_and_education>({"werk en opleiding", "work and education"}, {"zrm-2017", "2"}, {"corv-leefgebied", "04"}),
        code<time_use>({"tijdsbesteding of dagbesteding", "use of time"}, {"zrm-2017", "3"}, {"zrm-2013", "2"}, {"corv-leefgebied", "05"}),
        code<housing>({"huisvesting", "housing"}, {"zrm-2017", "4"}, {"zrm-2013", "3"}, {"corv-leefgebied", "06"}),
        code<domestic_relations>({"huiselijke relaties", "domestic relations"}, {"zrm-2017", "5"}, {"zrm-2013", "4"}, {"corv-leefgebied", "07"}),
        code<mental_health>({"geestelijke gezondheid", "mental health"}, {"zrm-2017", "6"}, {"zrm-2013", "5"}, {"corv-leefgebied", "08"}),
        code<physical_health>({"lichamelijke gezondheid", "physical health"}, {"zrm-2017", "7"}, {"zrm-2013", "6"}, {"corv-leefgebied", "09"}),
        code<substance_use>({"middelengebruik en verslaving", "substance use and addiction"}, {"zrm-2017", "8"}, {"zrm-2013", "7"}, {"corv-leefgebied", "10"}),
        code<basic_daily_activities>({"voor zichzelf zorgen", "basic activities of daily life"}, {"zrm-2017", "9"}),
        code<instrumental_daily_activities>({"het huishouden regelen", "instrumental activities of daily life"}, {"zrm-2017", "10"}),
        code<daily_activities>({"dagelijkse verrichtingen", "activities of daily life"}, {"zrm-2013", "8"}),
        code<social_network>({"sociaal netwerk", "social network"}, {"zrm-2017", "11"}, {"zrm-2013", "9"}, {"corv-leefgebied", "11"}),
        code<social_participation>({"meedoen in de samenleving", "social participation"}, {"zrm-2017", "12"}, {"zrm-2013", "10"}),
        code<justice>({"justitie en politie", "justice and police"}, {"zrm-2017", "13"}, {"zrm-2013", "11"}, {"corv-leefgebied", "12"}),
        code<identity>({"identiteit", "identity"}, {"corv-leefgebied", "02"}),
        code<attitude_and_skills>({"houding, gedrag en vaardigheden", "attitude, behaviour and skills"}, {"corv-leefgebied", "03"}));
}

enum class DomainScheme : std::uint8_t {
    zrm_2017,
    zrm_2013,
    corv_leefgebied
};

constexpr auto describe(DomainScheme) {
    using enum DomainScheme;
    return list_of<DomainScheme>("DomainScheme", "The scheme a domain was scored in.",
        code<zrm_2017>({"Zelfredzaamheid-Matrix 2017", "Self-Sufficiency Matrix 2017"}),
        code<zrm_2013>({"Zelfredzaamheid-Matrix 2013", "Self-Sufficiency Matrix 2013"}),
        code<corv_leefgebied>({"CORV-leefgebieden", "CORV life domains"}));
}

using DomainLevel = Whole<1, 5>;  ///< 1 acute problems, 5 fully self-reliant

/// How one life domain goes for one member, or for the household: a snapshot of about thirty days.
struct DomainScore {
    DomainScoreId id{};
    std::optional<DomainScheme> scheme{};
    std::optional<LifeDomain> domain{};
    std::optional<MemberId> member{};
    std::optional<DomainLevel> level{};
    std::optional<bool> problem{};
    std::optional<Date> on{};
    std::optional<ProfessionalId> rater{};
    std::optional<bool> trained{};
    std::optional<std::string> text{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const DomainScore&) const = default;
    static constexpr auto describe() {
        using T = DomainScore;
        return record("DomainScore", {"score op een leefdomein", "life domain score"}, "How one life domain goes for one member, or for the household.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::scheme>{"Scheme the domain was scored in."},
            field<&T::domain>{"Life domain."},
            field<&T::member>{"Member it is about; absent: the household.", Privacy::special},
            field<&T::level>{"1 acute problems to 5 fully self-reliant.", Privacy::special},
            field<&T::problem>{"True when there is a problem, for schemes without levels.", Privacy::special},
            field<&T::on>{"Day it was scored.", Privacy::open, begins},
            field<&T::rater>{"Who scored it."},
            field<&T::trained>{"True when the rater is trained in the instrument."},
            field<&T::text>{"What it rests on.", Privacy::free_text},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
