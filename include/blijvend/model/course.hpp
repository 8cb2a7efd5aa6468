#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/case_file.hpp>

/// Questions several rules ask of a case file. They read facts; they judge nothing.
namespace blijvend {

namespace detail {

/// The spells in which a case that started on `start` is open.
[[nodiscard]] inline std::vector<Period> open_since(const CaseFile& file, Date start) {
    std::vector<std::pair<Date, bool>> turns{};  // true: closes; on one day the closing comes last
    for (const Closure& closure : file.closures) {
        const Period closed{closure.on, closure.reopened_on};
        const bool before_the_case = closure.on < start && !closure.reopened_on;
        if (!closure.on || closed.empty() || before_the_case) continue;
        turns.emplace_back(*closure.on, true);
        if (closure.reopened_on) turns.emplace_back(*closure.reopened_on, false);
    }
    std::ranges::sort(turns);

    std::vector<Period> open{{start, {}}};
    for (const auto& [day, closes] : turns) {
        if (closes && !open.back().until)
            open.back().until = day;
        else if (!closes && open.back().until)
            open.push_back({std::max(day, start), {}});
    }
    std::erase_if(open, [](const Period& spell) { return spell.empty(); });
    return open;
}

}  // namespace detail

/// The spells in which the case is open, in order: from its start to a closure, and from a
/// reopening on; where closures contradict each other the latest turn counts. Empty when the start
/// is not known. Passed over is a closure without a day, one undone on the day itself, and one from
/// before the start that was never undone.
[[nodiscard]] inline std::vector<Period> open_spells(const CaseFile& file) {
    if (!file.household.started_on) return {};
    return detail::open_since(file, *file.household.started_on);
}

/// The day the case closes next, seen from `day`; nothing while it stays open. When it is closed on
/// `day`: the closing after it is opened again, or `day` itself when it is not. An unknown start
/// plays no part.
[[nodiscard]] inline std::optional<Date> closed_after(const CaseFile& file, Date day) {
    const Date start = file.household.started_on.value_or(Date::min());
    for (const Period& open : detail::open_since(file, start))
        if (!open.until || *open.until > day) return open.until;
    return day;
}

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
    std::vector<const Seat*> certain{};  ///< since when and by whom is recorded
    std::vector<const Seat*> perhaps{};  ///< one of the two is not

    /// How many different people sit there for certain.
    [[nodiscard]] int people() const {
        std::vector<ProfessionalId> who{};
        for (const Seat* seat : certain) who.push_back(*seat->professional);
        std::ranges::sort(who);
        return static_cast<int>(std::unique(who.begin(), who.end()) - who.begin());
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
        const auto about = [&](MemberId id) {
            return std::ranges::find(assessment.members, id) != assessment.members.end();
        };
        const auto about_or_away = [&](const Member& member) {
            return about(member.id) || !member.belongs().contains(*assessment.finished_on);
        };
        const bool about_everybody =
            assessment.members.empty() || std::ranges::all_of(file_.members, about_or_away);
        if (found == true && assessment.members.empty()) who_.emplace_back();
        if (found == true) std::ranges::copy(assessment.members, std::back_inserter(who_));
        if (found == false)
            std::erase_if(who_, [&](MemberId id) { return about_everybody || about(id); });
    }
    [[nodiscard]] bool anybody() const noexcept { return !who_.empty(); }

private:
    const CaseFile& file_;
    std::vector<MemberId> who_{};
};

}  // namespace detail

/// Spells of established unsafety, in order and apart; only finished assessments with a day count.
/// A spell opens on the day unsafety is found, and ends on the day nobody is left for whom it was:
/// what was found for some members or for all is taken back for the same members, or for everybody.
/// On the day unsafety turns out to be acute a new spell takes over, so that acute danger is seen
/// in a household that was known to be unsafe.
[[nodiscard]] inline std::vector<UnsafetySpell> unsafety_spells(const CaseFile& file) {
    std::vector<const Assessment*> finished{};
    for (const Assessment& assessment : file.assessments)
        if (assessment.finished_on) finished.push_back(&assessment);
    std::ranges::stable_sort(finished, {}, [](const Assessment* a) { return *a->finished_on; });

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
