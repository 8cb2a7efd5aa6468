#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/period.hpp>
#include <blijvend/model/case_file.hpp>

namespace blijvend {

/// The parts of a period in which a case is open, in order: a range of periods. It looks into the OpenDays that made
/// it.
class OpenParts {
public:
    /// Both lists in order and apart.
    OpenParts(std::span<const Period> spells, const Period& within) : spells_{spells}, within_{within} {
        while (!empty() && !spells_.front().overlaps(within)) spells_ = spells_.subspan(1);
        while (spells_.size() > 1 && !spells_.back().overlaps(within)) spells_ = spells_.first(spells_.size() - 1);
    }

    class Iterator {
    public:
        using difference_type = std::ptrdiff_t;
        using value_type = Period;

        Iterator() = default;
        Iterator(const Period* spell, const Period& within) : spell_{spell}, within_{within} {}
        [[nodiscard]] Period operator*() const noexcept { return spell_->intersect(within_); }
        Iterator& operator++() noexcept {
            ++spell_;
            return *this;
        }
        Iterator operator++(int) noexcept { return std::exchange(*this, Iterator{spell_ + 1, within_}); }
        bool operator==(const Iterator& other) const noexcept { return spell_ == other.spell_; }

    private:
        const Period* spell_ = nullptr;
        Period within_{};
    };

    [[nodiscard]] Iterator begin() const noexcept { return {spells_.data(), within_}; }
    [[nodiscard]] Iterator end() const noexcept { return {spells_.data() + spells_.size(), within_}; }
    [[nodiscard]] bool empty() const noexcept { return spells_.empty(); }
    [[nodiscard]] Period front() const noexcept { return spells_.front().intersect(within_); }
    [[nodiscard]] Period back() const noexcept { return spells_.back().intersect(within_); }

private:
    std::span<const Period> spells_;
    Period within_;
};

/// When a case is open, as its file tells: from its start to a closure, and from a reopening on; where closures
/// contradict each other the latest turn counts. Passed over is a closure without a day, one undone on the day itself,
/// and one from before the start that was never undone.
class OpenDays {
public:
    explicit OpenDays(const CaseFile& file) : start_known_{file.household.started_on} {
        const Date start = file.household.started_on.value_or(Date::min());
        std::vector<std::pair<Date, bool>> turns{};  // true: closes; on one day the closing comes last
        for (const Closure& closure : file.closures) {
            const Period closed{closure.on, closure.reopened_on};
            const bool before_the_case = closure.on < start && !closure.reopened_on;
            if (!closure.on || closed.empty() || before_the_case) continue;
            turns.emplace_back(*closure.on, true);
            if (closure.reopened_on) turns.emplace_back(*closure.reopened_on, false);
        }
        std::ranges::sort(turns);

        spells_.push_back({start, {}});
        for (const auto& [day, closes] : turns) {
            if (closes && !spells_.back().until)
                spells_.back().until = day;
            else if (!closes && spells_.back().until)
                spells_.push_back({std::max(day, start), {}});
        }
        std::erase_if(spells_, [](const Period& spell) { return spell.empty(); });
    }

    /// The spells in which the case is open, in order. Empty when the start is not known.
    [[nodiscard]] std::span<const Period> spells() const noexcept {
        return start_known_ ? std::span<const Period>{spells_} : std::span<const Period>{};
    }

    /// The parts of a period in which the case is open; none when the period's first day is not known. While the start
    /// of the case is not known, only its closures count.
    [[nodiscard]] OpenParts during(const Period& period) const {
        return {period.since ? std::span<const Period>{spells_} : std::span<const Period>{}, period};
    }

    /// Whether the case is open on a day, as in during().
    [[nodiscard]] bool on(Date day) const noexcept {
        return std::ranges::any_of(spells_, [&](const Period& open) { return open.contains(day); });
    }

    /// The first day something no longer holds: its own end or the closure of the case, whichever came first; its first
    /// day when the case was never open in it; nothing while it holds.
    [[nodiscard]] std::optional<Date> held_until(const Period& period) const {
        const OpenParts parts = during(period);
        return parts.empty() ? period.since : parts.front().until;
    }

    /// The day the case closes next, seen from `day`; nothing while it stays open. When it is closed on `day`: the
    /// closing after it is opened again, or `day` itself when it is not. An unknown start plays no part.
    [[nodiscard]] std::optional<Date> closed_after(Date day) const {
        for (const Period& open : spells_)
            if (!open.until || *open.until > day) return open.until;
        return day;
    }

private:
    std::vector<Period> spells_{};  // from the first day of the calendar while the start is not known
    bool start_known_;
};

}  // namespace blijvend
