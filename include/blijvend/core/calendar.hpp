#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string_view>

#include <blijvend/core/date.hpp>

namespace blijvend {

namespace detail {

/// 1 March of a year, from which every other day of it is as far as in any year. Throws std::out_of_range outside the
/// years 1 to 9999.
[[nodiscard]] constexpr Date first_of_march(int year) {
    constexpr int of_year_0 = -719'468;
    if (year < 1 || year > 9999) throw std::out_of_range{"a day outside the years 1 to 9999"};
    return Date::from_days(of_year_0 + 365 * year + year / 4 - year / 100 + year / 400);
}

}  // namespace detail

/// Easter Sunday of the Gregorian calendar: the first Sunday after the full moon of the computus on
/// or after 21 March. Throws std::out_of_range outside the years 1 to 9999.
[[nodiscard]] constexpr Date easter(int year) {
    const int golden = year % 19, century = year / 100;
    int moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    if (moon == 29 || (moon == 28 && golden > 10)) --moon;
    const Date full_moon = detail::first_of_march(year) + 20 + moon;
    return full_moon + static_cast<int>(7 - full_moon.weekday().c_encoding());
}

/// The day on which the King's or Queen's birthday is celebrated: 27 April, on a Sunday the 26th;
/// until 2013 30 April, on a Sunday the 29th, or until 1979 1 May. Throws std::out_of_range outside
/// the years 1 to 9999. The celebrations of before 1949 are not followed.
[[nodiscard]] constexpr Date kings_day(int year) {
    const Date birthday = detail::first_of_march(year) + (year < 2014 ? 60 : 57);
    if (birthday.weekday() != std::chrono::Sunday) return birthday;
    return year < 1980 ? birthday + 1 : birthday - 1;
}

/// What a day is a holiday for.
enum class Holiday : std::uint8_t {
    new_years_day,
    good_friday,
    easter_monday,
    kings_day,
    liberation_day,
    ascension_day,
    whit_monday,
    christmas_day,
    second_christmas_day,
    extra_day,  ///< closed by decree, or by the host: see Calendar::extra
};

namespace detail {

/// The holidays of a year by their place in Holiday.
using Holidays = std::array<Date, 9>;

[[nodiscard]] constexpr Holidays worked_out_holidays_of(int year) {
    const Date sunday = easter(year), march = first_of_march(year);
    const Date new_year = march - (std::chrono::year{year}.is_leap() ? 60 : 59), christmas = march + 299;
    return {new_year, sunday - 2, sunday + 1, kings_day(year), march + 65, sunday + 39, sunday + 50, christmas,
        christmas + 1};
}

/// Those of the years that files tell of, worked out by the compiler: terms in working days are counted often.
inline constexpr int holidays_since = 2000;
inline constexpr auto holidays_by_year = [] {
    std::array<Holidays, 100> years{};
    for (int i = 0; i < 100; ++i) years[static_cast<std::size_t>(i)] = worked_out_holidays_of(holidays_since + i);
    return years;
}();

[[nodiscard]] constexpr Holidays holidays_of(int year) {
    const auto i = static_cast<std::size_t>(year - holidays_since);
    return year >= holidays_since && i < holidays_by_year.size() ? holidays_by_year[i] : worked_out_holidays_of(year);
}

}  // namespace detail

/// The stable text of a holiday: the name of its enumerator.
[[nodiscard]] constexpr std::string_view text_of(Holiday holiday) noexcept {
    switch (holiday) {
        case Holiday::new_years_day: return "new_years_day";
        case Holiday::good_friday: return "good_friday";
        case Holiday::easter_monday: return "easter_monday";
        case Holiday::kings_day: return "kings_day";
        case Holiday::liberation_day: return "liberation_day";
        case Holiday::ascension_day: return "ascension_day";
        case Holiday::whit_monday: return "whit_monday";
        case Holiday::christmas_day: return "christmas_day";
        case Holiday::second_christmas_day: return "second_christmas_day";
        case Holiday::extra_day: return "extra_day";
    }
    return {};
}

/// When 5 May is a holiday: every year in law, in lustrum years (2025, 2030) or never in some
/// collective agreements.
enum class LiberationDay : std::uint8_t {
    every_year,
    lustrum,
    never
};

/// Which days are worked in the Netherlands: all but Saturdays, Sundays and holidays.
///
/// By default as the Algemene termijnenwet, article 3, reads today, for every year: that 5 May came
/// into the Act in the eighties is not followed. Walking stops at Date::max().
struct Calendar {
    bool good_friday = true;
    LiberationDay liberation_day = LiberationDay::every_year;
    /// More closed days: those a royal decree adds (article 3, third paragraph), or a host's own.
    /// In any order. The list is the caller's and must live as long as the calendar.
    std::span<const Date> extra{};

    /// The holiday on a day; the first in the order of Holiday when it is two. Nothing on an
    /// ordinary Saturday or Sunday.
    [[nodiscard]] constexpr std::optional<Holiday> holiday(Date day) const noexcept;

    [[nodiscard]] constexpr bool is_holiday(Date day) const noexcept {
        return holiday(day).has_value();
    }
    [[nodiscard]] constexpr bool is_working_day(Date day) const noexcept { return Walk{*this, day}.works(); }

    /// The first working day on or after a day.
    [[nodiscard]] constexpr Date next_working_day(Date day) const noexcept { return Walk{*this, day}.at_work(); }

    /// The n-th working day after a day; for n = 0 next_working_day(). Throws std::out_of_range
    /// when n is below zero.
    [[nodiscard]] constexpr Date add_working_days(Date day, int n) const {
        if (n < 0) throw std::out_of_range{"working days are counted forwards"};
        Walk walk{*this, day};
        if (n == 0) return walk.at_work();
        while (n > 5 && walk.pass_week()) n -= 5;
        for (; n > 0 && walk.day() < Date::max(); --n) walk.step().at_work();
        return walk.day();
    }

    /// The number of working days from `since` (included) until `until` (excluded).
    [[nodiscard]] constexpr int working_days_between(Date since, Date until) const noexcept {
        int count = 0;
        for (Walk walk{*this, since}; walk.day() < until; walk.step()) count += walk.works() ? 1 : 0;
        return count;
    }

private:
    /// The holidays of a year; one that is none for this calendar is Date::min(), which is one anyway.
    [[nodiscard]] constexpr detail::Holidays holidays_of(int year) const noexcept;

    /// Goes from day to day. It works out the holidays of a year once, and looks for the next one when it is past one.
    class Walk {
    public:
        constexpr Walk(const Calendar& calendar, Date day) noexcept
            : calendar_{calendar}, day_{day}, weekday_{day.weekday().iso_encoding()} { find_closed(); }

        [[nodiscard]] constexpr Date day() const noexcept { return day_; }
        [[nodiscard]] constexpr bool works() const noexcept { return weekday_ < 6 && day_.days() != closed_; }
        constexpr Walk& step() noexcept {
            ++day_;
            weekday_ = weekday_ == 7 ? 1 : weekday_ + 1;
            if (day_.days() > closed_) find_closed();
            return *this;
        }
        /// Goes on a week, when it holds five working days.
        constexpr bool pass_week() noexcept {
            if (day_.days() + 7 >= closed_) return false;
            day_ = day_ + 7;
            return true;
        }
        constexpr Date at_work() noexcept {
            while (!works() && day_ < Date::max()) step();
            return day_;
        }

    private:
        constexpr void find_closed() noexcept {
            if (day_.days() >= next_year_) enter_year();
            closed_ = next_year_;
            const auto look_at = [this](Date day) {
                if (day >= day_) closed_ = std::min(closed_, day.days());
            };
            std::for_each(holidays_.begin(), holidays_.end(), look_at);
            std::for_each(calendar_.extra.begin(), calendar_.extra.end(), look_at);
        }
        constexpr void enter_year() noexcept {
            const std::chrono::year year = day_.ymd().year();
            holidays_ = calendar_.holidays_of(int{year});
            next_year_ = holidays_.front().days() + (year.is_leap() ? 366 : 365);
        }

        const Calendar& calendar_;
        Date day_;
        unsigned weekday_;
        // As numbers of days, for they may lie beyond the calendar.
        std::int32_t next_year_ = Date::min().days();  ///< its first day, which is a holiday
        std::int32_t closed_ = 0;                      ///< the first holiday or other closed day from day_ on
        detail::Holidays holidays_{};
    };
};

constexpr detail::Holidays Calendar::holidays_of(int year) const noexcept {
    detail::Holidays holidays = detail::holidays_of(year);
    const bool liberation = liberation_day == LiberationDay::every_year ||
                            (liberation_day == LiberationDay::lustrum && year % 5 == 0);
    if (!good_friday) holidays[static_cast<std::size_t>(Holiday::good_friday)] = Date::min();
    if (!liberation) holidays[static_cast<std::size_t>(Holiday::liberation_day)] = Date::min();
    return holidays;
}

constexpr std::optional<Holiday> Calendar::holiday(Date day) const noexcept {
    const auto holidays = holidays_of(day.year());
    const auto found = std::find(holidays.begin(), holidays.end(), day);
    if (found != holidays.end()) return static_cast<Holiday>(found - holidays.begin());
    if (std::find(extra.begin(), extra.end(), day) != extra.end()) return Holiday::extra_day;
    return {};
}

/// What a term is counted in; hours are no term of days.
enum class TermUnit : std::uint8_t {
    day,
    working_day,
    week,
    month,
    year
};

/// How long something may take: `{28, TermUnit::day}`. The count is never below zero.
struct Term {
    int count = 0;
    TermUnit unit = TermUnit::day;

    constexpr bool operator==(const Term&) const noexcept = default;
};

/// The last day of a term that we promised ourselves: plain counting, from the day after `opened`.
/// Weeks end on the same weekday; months and years on the same day of the month, or its last day.
/// Only working days look at the calendar. Throws std::out_of_range when the count is below zero.
[[nodiscard]] constexpr Date last_day(Date opened, Term term, const Calendar& calendar = {}) {
    if (term.count < 0) throw std::out_of_range{"a term is counted forwards"};
    const int count = std::min(term.count, Date::max() - Date::min());
    switch (term.unit) {
        case TermUnit::day: return opened + count;
        case TermUnit::working_day: return calendar.add_working_days(opened, count);
        case TermUnit::week: return opened + 7 * count;
        case TermUnit::month: return opened.plus_months(count);
        case TermUnit::year: return opened.plus_months(12 * count);
    }
    throw std::out_of_range{"no such unit"};
}

/// The last day of a term set by law: last_day() with the Algemene termijnenwet applied.
///
/// Article 1: it does not end on a Saturday, Sunday or holiday. Article 2: three days or more hold
/// at least two working days. Article 4: neither for more than 90 days, twelve weeks or three
/// months, or for years. A term in working days needs neither. Not for what the Act leaves out by
/// its nature: terms in hours, counted back from a day, or of detention. Throws as last_day().
[[nodiscard]] constexpr Date statutory_last_day(Date opened, Term term,
    const Calendar& calendar = {}) {
    const Date plain = last_day(opened, term, calendar);
    const bool under_the_act = (term.unit == TermUnit::day && term.count <= 90) ||
                               (term.unit == TermUnit::week && term.count <= 12) ||
                               (term.unit == TermUnit::month && term.count <= 3);
    if (!under_the_act) return plain;
    const Date shifted = calendar.next_working_day(plain);
    if (plain - opened < 3) return shifted;
    return std::max(shifted, calendar.add_working_days(opened, 2));
}

}  // namespace blijvend
