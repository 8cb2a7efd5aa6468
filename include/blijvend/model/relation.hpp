#pragma once

#include <optional>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

/// What one person is to another. `corv-jzr` are the roles to a child and `corv-relatie` the other
/// relations of the CORV/StUF Jeugdzorg 1.0.9 reference lists, which have no neighbour: that one is ours.
enum class RelationKind : std::uint8_t {
    parent,
    parent_with_custody,
    parent_without_custody,
    non_legal_parent,
    child,
    sibling,
    half_sibling,
    stepsibling,
    foster_sibling,
    grandparent,
    grandchild,
    guardian,
    foster_parent,
    stepparent,
    carer,
    cared_for,
    spouse,
    partner,
    former_partner,
    relative_in_law,
    parent_in_law,
    sibling_in_law,
    aunt_or_uncle,
    cousin_nephew_or_niece,
    other_relative,
    friend_of,
    neighbour,
    young_person,
    aid_worker,
    doctor_or_nurse,
    teacher,
    other_professional,
    other,
};

constexpr auto describe(RelationKind) {
    using enum RelationKind;
    return list_of<RelationKind>("RelationKind", "What one person is to another.",
        code<parent>({"ouder", "parent"}, {"corv-jzr", "111"}, {"corv-relatie", "027"}),
        code<parent_with_custody>({"ouder met gezag", "parent with custody"}, {"corv-jzr", "112"}),
        code<parent_without_custody>({"ouder zonder gezag", "parent without custody"}, {"corv-jzr", "113"}),
        code<non_legal_parent>({"niet-juridische ouder", "non-legal parent"}, {"corv-jzr", "114"}),
        code<child>({"kind", "child"}, {"corv-jzr", "115"}, {"corv-relatie", "015"}),
        code<sibling>({"broer of zus", "sibling"}, {"corv-jzr", "121"}, {"corv-relatie", "003"}),
        code<half_sibling>({"halfbroer of halfzus", "half-sibling"}, {"corv-jzr", "122"}),
        code<stepsibling>({"stiefbroer of stiefzus", "stepsibling"}, {"corv-jzr", "221"}),
        code<foster_sibling>({"pleegbroer of pleegzus", "foster sibling"}, {"corv-jzr", "222"}),
        code<grandparent>({"grootouder", "grandparent"}, {"corv-jzr", "125"}, {"corv-relatie", "011"}),
        code<grandchild>({"kleinkind", "grandchild"}, {"corv-relatie", "016"}),
        code<guardian>({"voogd", "guardian"}, {"corv-jzr", "191"}, {"corv-relatie", "039"}),
        code<foster_parent>({"pleegouder", "foster parent"}, {"corv-jzr", "211"}),
        code<stepparent>({"stiefouder", "stepparent"}, {"corv-jzr", "212"}),
        code<carer>({"opvoeder of verzorger", "carer"}, {"corv-jzr", "213"}, {"corv-relatie", "038"}),
        code<cared_for>({"wordt verzorgd door", "is cared for by"}, {"corv-relatie", "037"}),
        code<spouse>({"echtgenoot", "spouse"}, {"corv-relatie", "006"}),
        code<partner>({"partner", "partner"}, {"corv-relatie", "028"}),
        code<former_partner>({"ex-partner", "former partner"}, {"corv-relatie", "008"}),
        code<relative_in_law>({"aanverwant", "relative by marriage"}, {"corv-relatie", "001"}),
        code<parent_in_law>({"schoonouder", "parent-in-law"}, {"corv-relatie", "032"}),
        code<sibling_in_law>({"zwager of schoonzus", "sibling-in-law"}, {"corv-relatie", "043"}),
        code<aunt_or_uncle>({"oom of tante", "aunt or uncle"}, {"corv-relatie", "026"}),
        code<cousin_nephew_or_niece>({"neef of nicht", "cousin, nephew or niece"}, {"corv-relatie", "021"}),
        code<other_relative>({"ander familielid", "other relative"}, {"corv-jzr", "139"}),
        code<friend_of>({"vriend of vriendin", "friend"}, {"corv-relatie", "040"}),
        code<neighbour>({"buur", "neighbour"}),
        code<young_person>({"jeugdige", "young person"}, {"corv-jzr", "301"}),
        code<aid_worker>({"hulpverlener", "aid worker"}, {"corv-jzr", "411"}),
        code<doctor_or_nurse>({"arts of verpleegkundige", "doctor or nurse"}, {"corv-jzr", "412"}),
        code<teacher>({"leraar", "teacher"}, {"corv-jzr", "413"}),
        code<other_professional>({"andere professional", "other professional"}, {"corv-jzr", "491"}),
        code<other>({"anders", "other"}));
}

enum class RelationQuality : std::uint8_t {
    supportive,
    neutral,
    conflict,
    violent,
    distant,
    broken
};

constexpr auto describe(RelationQuality) {
    using enum RelationQuality;
    return list_of<RelationQuality>("RelationQuality", "How two people get on, as a genogram shows it.",
        code<supportive>({"steunend", "supportive"}),
        code<neutral>({"neutraal", "neutral"}),
        code<conflict>({"conflict", "in conflict"}),
        code<violent>({"geweld", "violent"}),
        code<distant>({"afstandelijk", "distant"}),
        code<broken>({"verbroken", "broken off"}));
}

/// "`who` is `kind` of `of`", for a time. Directed; may contradict another one: real families do.
struct Relation {
    RelationId id{};
    std::optional<MemberId> who{};
    std::optional<RelationKind> kind{};
    std::optional<MemberId> of{};
    std::optional<RelationQuality> quality{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Relation&) const = default;
    static constexpr auto describe() {
        using T = Relation;
        return record("Relation", {"relatie", "relation"}, "What one member is to another, for a time.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::who>{"The member the relation is told of."},
            field<&T::kind>{"What that member is to the other.", Privacy::personal},
            field<&T::of>{"The other member."},
            field<&T::quality>{"How the two get on.", Privacy::special},
            field<&T::since>{"First day, when known.", Privacy::personal, begins},
            field<&T::until>{"First day it no longer holds.", Privacy::personal, comes},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

enum class CustodyKind : std::uint8_t {
    sole,
    joint,
    guardianship,
    provisional_guardianship,
    none
};

constexpr auto describe(CustodyKind) {
    using enum CustodyKind;
    return list_of<CustodyKind>("CustodyKind", "Legal authority of an adult over a child.",
        code<sole>({"eenhoofdig gezag", "sole custody"}),
        code<joint>({"gezamenlijk gezag", "joint custody"}),
        code<guardianship>({"voogdij", "guardianship"}),
        code<provisional_guardianship>({"voorlopige voogdij", "provisional guardianship"}),
        code<none>({"geen gezag", "no custody"}));
}

/// Custody of one adult, or of an organisation, over one child: apart from what they are to each other.
struct Custody {
    CustodyId id{};
    std::optional<MemberId> holder{};
    std::optional<OrganisationId> organisation{};
    std::optional<MemberId> child{};
    std::optional<CustodyKind> kind{};
    std::optional<Date> since{};
    std::optional<Date> until{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Custody&) const = default;
    static constexpr auto describe() {
        using T = Custody;
        return record("Custody", {"gezag", "custody"}, "Legal authority over one child, for a time.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::holder>{"Member who holds it."},
            field<&T::organisation>{"Organisation that holds it, for a guardianship."},
            field<&T::child>{"Child it is over."},
            field<&T::kind>{"Kind of authority.", Privacy::personal},
            field<&T::since>{"First day.", Privacy::personal, begins},
            field<&T::until>{"First day it no longer holds.", Privacy::personal, comes},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
