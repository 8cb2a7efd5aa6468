#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/address.hpp>
#include <blijvend/model/answer.hpp>
#include <blijvend/model/assessment.hpp>
#include <blijvend/model/closure.hpp>
#include <blijvend/model/contact.hpp>
#include <blijvend/model/deviation.hpp>
#include <blijvend/model/domain_score.hpp>
#include <blijvend/model/goal.hpp>
#include <blijvend/model/handover.hpp>
#include <blijvend/model/household.hpp>
#include <blijvend/model/incident.hpp>
#include <blijvend/model/koppel.hpp>
#include <blijvend/model/measure.hpp>
#include <blijvend/model/member.hpp>
#include <blijvend/model/network_member.hpp>
#include <blijvend/model/notification.hpp>
#include <blijvend/model/obstacle.hpp>
#include <blijvend/model/organisation.hpp>
#include <blijvend/model/phase_spell.hpp>
#include <blijvend/model/pressure.hpp>
#include <blijvend/model/professional.hpp>
#include <blijvend/model/relation.hpp>
#include <blijvend/model/request.hpp>
#include <blijvend/model/safety_agreement.hpp>
#include <blijvend/model/safety_holder.hpp>
#include <blijvend/model/safety_plan.hpp>
#include <blijvend/model/sharing.hpp>
#include <blijvend/model/signal.hpp>
#include <blijvend/model/statement.hpp>
#include <blijvend/model/support.hpp>

namespace blijvend {

/// One household and the work around it: self-contained, by value.
struct CaseFile {
    CaseId id{};
    Household household{};
    std::vector<Member> members{};
    std::vector<Relation> relations{};
    std::vector<Custody> custodies{};
    std::vector<Address> addresses{};
    std::vector<Organisation> organisations{};
    std::vector<Professional> professionals{};
    std::vector<Koppel> koppels{};
    std::vector<NetworkMember> network_members{};
    std::vector<Signal> signals{};
    std::vector<Notification> notifications{};
    std::vector<Incident> incidents{};
    std::vector<Contact> contacts{};
    std::vector<Assessment> assessments{};
    std::vector<DomainScore> domain_scores{};
    std::vector<SafetyPlan> safety_plans{};
    std::vector<SafetyAgreement> safety_agreements{};
    std::vector<Goal> goals{};
    std::vector<Support> supports{};
    std::vector<Measure> measures{};
    std::vector<Request> requests{};
    std::vector<Handover> handovers{};
    std::vector<Pressure> pressures{};
    std::vector<PhaseSpell> phases{};
    std::vector<SafetyHolder> safety_holders{};
    std::vector<Statement> statements{};
    std::vector<Answer> answers{};
    std::vector<Obstacle> obstacles{};
    std::vector<Deviation> deviations{};
    std::vector<Sharing> sharings{};
    std::vector<Closure> closures{};
    Extra extra{};

    bool operator==(const CaseFile&) const = default;
    static constexpr auto describe() {
        using T = CaseFile;
        return record("CaseFile", {"dossier", "case file"}, "One household and the work around it.",
            field<&T::id>{"The same wherever this case is known."},
            field<&T::household>{"The household."},
            field<&T::members>{"Who belongs to it."},
            field<&T::relations>{"What members are to each other."},
            field<&T::custodies>{"Legal authority over children."},
            field<&T::addresses>{"Where members are."},
            field<&T::organisations>{"Organisations named in this file."},
            field<&T::professionals>{"Professionals named in this file."},
            field<&T::koppels>{"The koppel, and earlier ones."},
            field<&T::network_members>{"Who is around them."},
            field<&T::signals>{"What made professionals suspect violence."},
            field<&T::notifications>{"Reports."},
            field<&T::incidents>{"What happened."},
            field<&T::contacts>{"Who was seen, when, by whom."},
            field<&T::assessments>{"Judgements of safety."},
            field<&T::domain_scores>{"How life domains go."},
            field<&T::safety_plans>{"Every version of the safety plan."},
            field<&T::safety_agreements>{"What was agreed, with its checks."},
            field<&T::goals>{"What is worked towards."},
            field<&T::supports>{"Help that was brought in."},
            field<&T::measures>{"What was done to make it safe."},
            field<&T::requests>{"What was asked of other organisations."},
            field<&T::handovers>{"Responsibility that passed on."},
            field<&T::pressures>{"Borrowed power."},
            field<&T::phases>{"The course of the case."},
            field<&T::safety_holders>{"Who held the view on safety."},
            field<&T::statements>{"What people say themselves."},
            field<&T::answers>{"Answers to questions only people can answer."},
            field<&T::obstacles>{"What stood in the way."},
            field<&T::deviations>{"Reasoned exceptions."},
            field<&T::sharings>{"What was shared."},
            field<&T::closures>{"How the work ended."});
    }
};

/// The record with this id; null when the list has none.
template <class T>
[[nodiscard]] constexpr const T* find(const std::vector<T>& records, Id<T> id) noexcept {
    const auto found = std::find_if(records.begin(), records.end(), [&](const T& r) { return r.id == id; });
    return found == records.end() ? nullptr : &*found;
}

}  // namespace blijvend

// Whoever links the library finds these lists compiled in it: that halves the time to compile a case file.
// Without this definition, which the CMake target and pkg-config set, everything is in the headers.
#ifdef BLIJVEND_COMPILED
extern template class std::vector<blijvend::Member>;
extern template class std::vector<blijvend::Relation>;
extern template class std::vector<blijvend::Custody>;
extern template class std::vector<blijvend::Address>;
extern template class std::vector<blijvend::Organisation>;
extern template class std::vector<blijvend::Professional>;
extern template class std::vector<blijvend::Koppel>;
extern template class std::vector<blijvend::Seat>;
extern template class std::vector<blijvend::Involvement>;
extern template class std::vector<blijvend::NetworkMember>;
extern template class std::vector<blijvend::Signal>;
extern template class std::vector<blijvend::Notification>;
extern template class std::vector<blijvend::Incident>;
extern template class std::vector<blijvend::Contact>;
extern template class std::vector<blijvend::Assessment>;
extern template class std::vector<blijvend::DomainScore>;
extern template class std::vector<blijvend::SafetyPlan>;
extern template class std::vector<blijvend::SafetyAgreement>;
extern template class std::vector<blijvend::AgreementCheck>;
extern template class std::vector<blijvend::Goal>;
extern template class std::vector<blijvend::Support>;
extern template class std::vector<blijvend::Measure>;
extern template class std::vector<blijvend::Request>;
extern template class std::vector<blijvend::Handover>;
extern template class std::vector<blijvend::Pressure>;
extern template class std::vector<blijvend::PhaseSpell>;
extern template class std::vector<blijvend::SafetyHolder>;
extern template class std::vector<blijvend::Statement>;
extern template class std::vector<blijvend::Answer>;
extern template class std::vector<blijvend::Obstacle>;
extern template class std::vector<blijvend::Deviation>;
extern template class std::vector<blijvend::Sharing>;
extern template class std::vector<blijvend::Closure>;
#endif
