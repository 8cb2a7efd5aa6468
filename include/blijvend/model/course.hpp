#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/core/put_in_order.hpp>
#include <blijvend/core/short_list.hpp>
#include <blijvend/model/case_file.hpp>

/// Questions several rules ask of a case file. They read facts; they judge nothing.
namespace blijvend {

/// The day a koppel was assigned: as recorded, else the day its first seat was taken; nothing when
/// neither is known.
[[nodiscard]] inline std::optional<Date> assigned_on(const Koppel& koppel) {
    if (koppel.since) return koppel.since;
    std::optional<Date> first{};
    for (const Seat& seat : koppel.seats)
        if (seat.since) first = std::min(*seat.since, first.value_or(*seat.since));
    return first;
}

/// The record of whoever sits in a seat; null when nobody is named, or nobody the file knows.
[[nodiscard]] inline const Professional* professional_in(const CaseFile& file, const Seat& seat) {
    return seat.professional ? find(file.professionals, *seat.professional) : nullptr;
}

/// The home organisation of whoever sits in a seat on a day: from the professional's record, else
/// as recorded with the seat. Nothing when neither tells.
[[nodiscard]] inline std::optional<OrganisationId> organisation_on(const CaseFile& file,
    const Seat& seat, Date day) {
    const Professional* professional = professional_in(file, seat);
    const auto home = professional ? professional->home_on(day) : std::nullopt;
    return home ? home : seat.organisation;
}

/// The seats that are taken on a day, over every koppel in force that day.
struct SeatsTaken {
    ShortList<const Seat*, 8> certain{};  ///< since when and by whom is recorded
    ShortList<const Seat*, 8> perhaps{};  ///< one of the two is not

    /// How many different people sit there for certain.
    [[nodiscard]] int people() const {
        int count = 0;
        for (std::size_t i = 0; i < certain.size(); ++i) {
            const auto same = [&](const Seat* other) { return other->professional == certain[i]->professional; };
            if (std::none_of(certain.begin(), certain.begin() + i, same)) ++count;
        }
        return count;
    }
    /// True when this professional sits there for certain.
    [[nodiscard]] bool has(ProfessionalId who) const {
        return std::ranges::any_of(certain,
            [&](const Seat* seat) { return seat->professional == who; });
    }
};

[[nodiscard]] inline SeatsTaken seats_taken_on(const CaseFile& file, Date day) {
    SeatsTaken seats{};
    for (const Koppel& koppel : file.koppels) {
        if (!koppel.period().contains(day)) continue;
        for (const Seat& seat : koppel.seats)
            if (seat.period().contains(day))
                (seat.since && seat.professional ? seats.certain : seats.perhaps).push_back(&seat);
    }
    return seats;
}

/// True when this professional sits in the household's koppel for certain, or substitutes in it, on a day.
[[nodiscard]] inline bool in_koppel_on(const CaseFile& file, ProfessionalId who, Date day) {
    const auto sits = [&](const Seat& seat) {
        return seat.professional == who && seat.since && seat.period().contains(day);
    };
    const auto substitutes = [&](const Involvement& one) {
        return one.substitute == who && one.since && one.period().contains(day);
    };
    return std::ranges::any_of(file.koppels, [&](const Koppel& koppel) {
        return koppel.period().contains(day) && (std::ranges::any_of(koppel.seats, sits) ||
                                                    std::ranges::any_of(koppel.involvements, substitutes));
    });
}

/// True when an assessment found unsafety, acute or structural; false when it found neither;
/// nothing when it does not tell.
[[nodiscard]] constexpr std::optional<bool> found_unsafety(const Assessment& assessment) noexcept {
    if (assessment.acute == true || assessment.structural == true) return true;
    return assessment.acute && assessment.structural ? std::optional{false} : std::nullopt;
}

/// A spell of established unsafety of anybody in the household.
struct UnsafetySpell {
    Period period;
    bool acute = false;  ///< the assessment that opened it found acute unsafety
    const Assessment* found_by = nullptr;
};

namespace detail {

/// The members something was found for and not taken back; an empty id stands for the whole
/// household.
class FoundFor {
public:
    explicit FoundFor(const CaseFile& file) : file_{file} {}

    void hear(const Assessment& assessment, std::optional<bool> found) {
        if (!found) return;
        if (*found) {
            if (assessment.members.empty()) who_.push_back({});
            for (const MemberId id : assessment.members) who_.push_back(id);
            return;
        }
        const auto about = [&](MemberId id) {
            return std::ranges::find(assessment.members, id) != assessment.members.end();
        };
        const auto about_or_away = [&](const Member& member) {
            return about(member.id) || !member.belongs().contains(*assessment.finished_on);
        };
        const bool about_everybody =
            assessment.members.empty() || std::ranges::all_of(file_.members, about_or_away);
        erase_if(who_, [&](MemberId id) { return about_everybody || about(id); });
    }
    [[nodiscard]] bool anybody() const noexcept { return !who_.empty(); }

private:
    const CaseFile& file_;
    ShortList<MemberId, 16> who_{};
};

}  // namespace detail

/// Spells of established unsafety, in order and apart; only finished assessments with a day count.
/// A spell opens on the day unsafety is found, and ends on the day nobody is left for whom it was:
/// what was found for some members or for all is taken back for the same members, or for everybody.
/// On the day unsafety turns out to be acute a new spell takes over, so that acute danger is seen
/// in a household that was known to be unsafe.
[[nodiscard]] inline std::vector<UnsafetySpell> unsafety_spells(const CaseFile& file) {
    ShortList<const Assessment*, 16> finished{};
    for (const Assessment& assessment : file.assessments)
        if (assessment.finished_on) finished.push_back(&assessment);
    put_in_order(finished, [](const Assessment* a) { return *a->finished_on; });

    std::vector<UnsafetySpell> spells{};
    detail::FoundFor unsafe{file}, acute{file};
    for (const Assessment* assessment : finished) {
        const bool was_unsafe = unsafe.anybody(), was_acute = acute.anybody();
        unsafe.hear(*assessment, found_unsafety(*assessment));
        acute.hear(*assessment, assessment->acute);
        const bool opens = unsafe.anybody() && (!was_unsafe || (acute.anybody() && !was_acute));
        const bool ends = was_unsafe && (opens || !unsafe.anybody());
        if (ends) spells.back().period.until = assessment->finished_on;
        if (opens) spells.push_back({{assessment->finished_on, {}}, acute.anybody(), assessment});
    }
    std::erase_if(spells, [](const UnsafetySpell& spell) { return spell.period.empty(); });
    return spells;
}

}  // namespace blijvend
