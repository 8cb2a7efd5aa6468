#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <blijvend/core/date.hpp>

namespace blijvend {

/// A day of which perhaps only the year, or the year and month, is known; 8 bytes.
///
/// It is never widened or filled in, so it has no `<`: `certainly_…` holds whichever day it is,
/// `possibly_…` for at least one day that it may be. The other side may be partial too, and a Date
/// fits there.
class PartialDate {
public:
    enum class Precision : std::uint8_t {
        year,
        month,
        day
    };

    /// 1970-01-01.
    constexpr PartialDate() noexcept = default;
    constexpr PartialDate(Date date) noexcept : earliest_{date} {}
    /// As Date: throws std::out_of_range when there is no such day.
    constexpr PartialDate(std::chrono::year_month_day ymd) : earliest_{ymd} {}

    /// Some day of a year. Throws std::out_of_range outside the years 1 to 9999.
    [[nodiscard]] static constexpr PartialDate year(int year) {
        return {detail::date_of(year, 1, 1), Precision::year};
    }
    /// Some day of a month (1 to 12). Throws std::out_of_range when there is no such month.
    [[nodiscard]] static constexpr PartialDate month(int year, unsigned month) {
        return {detail::date_of(year, month, 1), Precision::month};
    }

    /// Reads exactly `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nothing for any other text.
    [[nodiscard]] static constexpr std::optional<PartialDate> parse(
        std::string_view text) noexcept {
        if (text.size() != 4 && text.size() != 7 && text.size() != 10) return {};
        std::array<char, 10> day{'Y', 'Y', 'Y', 'Y', '-', '0', '1', '-', '0', '1'};
        std::copy(text.begin(), text.end(), day.begin());
        const auto earliest = Date::parse({day.data(), day.size()});
        if (!earliest) return {};
        return PartialDate{*earliest, text.size() == 4   ? Precision::year
                                      : text.size() == 7 ? Precision::month
                                                         : Precision::day};
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as is known.
    [[nodiscard]] std::string text() const { return detail::written(*this); }
    /// Writes that text where there is room for `longest` characters; gives its end.
    constexpr char* write(char* to) const noexcept {
        earliest_.write(to);
        return to + (precision_ == Precision::year ? 4 : precision_ == Precision::month ? 7
                                                                                        : 10);
    }
    static constexpr std::size_t longest = Date::longest;

    [[nodiscard]] constexpr Precision precision() const noexcept { return precision_; }

    /// The first day that it may be.
    [[nodiscard]] constexpr Date earliest() const noexcept { return earliest_; }
    /// The last day that it may be.
    [[nodiscard]] constexpr Date latest() const noexcept {
        const auto first = earliest_.ymd();
        switch (precision_) {
            case Precision::year: return first.year() / std::chrono::December / 31;
            case Precision::month: return Date{first.year() / first.month() / std::chrono::last};
            case Precision::day: break;
        }
        return earliest_;
    }
    /// The day, when it is known in full.
    [[nodiscard]] constexpr std::optional<Date> exact() const noexcept {
        if (precision_ != Precision::day) return {};
        return earliest_;
    }

    [[nodiscard]] constexpr bool certainly_before(PartialDate other) const noexcept {
        return latest() < other.earliest();
    }
    [[nodiscard]] constexpr bool possibly_before(PartialDate other) const noexcept {
        return earliest() < other.latest();
    }
    [[nodiscard]] constexpr bool certainly_on_or_before(PartialDate other) const noexcept {
        return latest() <= other.earliest();
    }
    [[nodiscard]] constexpr bool possibly_on_or_before(PartialDate other) const noexcept {
        return earliest() <= other.latest();
    }
    [[nodiscard]] constexpr bool certainly_after(PartialDate other) const noexcept {
        return other.certainly_before(*this);
    }
    [[nodiscard]] constexpr bool possibly_after(PartialDate other) const noexcept {
        return other.possibly_before(*this);
    }
    [[nodiscard]] constexpr bool certainly_on_or_after(PartialDate other) const noexcept {
        return other.certainly_on_or_before(*this);
    }
    [[nodiscard]] constexpr bool possibly_on_or_after(PartialDate other) const noexcept {
        return other.possibly_on_or_before(*this);
    }

    /// For a day of birth: the fewest whole years that the person can be old on a day; below zero
    /// when perhaps not born yet. Born on 29 February, one is a year older on 1 March where a year
    /// has no such day, as Dutch law counts.
    [[nodiscard]] constexpr int youngest_age_on(Date day) const noexcept {
        return whole_years(latest(), day);
    }
    /// For a day of birth: the most whole years that the person can be old on a day; below zero
    /// when certainly not born yet.
    [[nodiscard]] constexpr int oldest_age_on(Date day) const noexcept {
        return whole_years(earliest(), day);
    }

    constexpr bool operator==(const PartialDate&) const noexcept = default;

private:
    constexpr PartialDate(Date earliest, Precision precision) noexcept
        : earliest_{earliest}, precision_{precision} {}

    static constexpr int whole_years(Date born, Date on) noexcept {
        const auto birth = born.ymd(), day = on.ymd();
        const bool still_to_come = day.month() / day.day() < birth.month() / birth.day();
        return on.year() - born.year() - (still_to_come ? 1 : 0);
    }

    Date earliest_;
    Precision precision_ = Precision::day;
};

}  // namespace blijvend
