#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <stdexcept>
#include <string_view>

#include <blijvend/core/date.hpp>

namespace blijvend {

namespace detail {

/// The days from 1 March of the year 0 to that of another, which is not below zero. From 1 March on every day of a year
/// is as far as in any other year.
[[nodiscard]] constexpr int days_to_march(int year) noexcept { return 365 * year + year / 4 - year / 100 + year / 400; }

/// 1 March of a year. Throws std::out_of_range outside the years 1 to 9999.
[[nodiscard]] constexpr Date first_of_march(int year) {
    constexpr int of_year_0 = -719'468;
    if (year < 1 || year > 9999) throw std::out_of_range{"a day outside the years 1 to 9999"};
    return Date::from_days(of_year_0 + days_to_march(year));
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

/// The years that files tell of.
inline constexpr int holidays_since = 2000, holidays_until = 2100;

/// A holiday from Monday to Friday, as a number of days, for it may lie beyond the calendar.
struct ClosedDay {
    std::int32_t day = std::numeric_limits<std::int32_t>::max();
    Holiday holiday{};
};

/// Those of some years in the order of their days, worked out by the compiler: terms in working days are counted often.
struct ClosedDays {
    static constexpr std::int32_t since = first_of_march(holidays_since).days() - 60,
                                  until = first_of_march(holidays_until).days() - 59;
    static constexpr int stretch = 32;  ///< days
    static constexpr std::size_t years = holidays_until - holidays_since;

    std::array<ClosedDay, 9 * years + 1> days{};  ///< behind the last, days beyond the calendar
    /// The place of the first that is not before each stretch of days.
    std::array<std::uint16_t, (until - since) / stretch + 1> first{};

    constexpr ClosedDays() {
        std::size_t count = 0;
        for (int year = holidays_since; year < holidays_until; ++year) {
            const std::size_t of_year = count;
            const Holidays holidays = worked_out_holidays_of(year);
            for (std::size_t i = 0; i < holidays.size(); ++i) {
                if (holidays[i].weekday().iso_encoding() > 5) continue;
                std::size_t at = count++;
                for (; at > of_year && days[at - 1].day > holidays[i].days(); --at) days[at] = days[at - 1];
                days[at] = {holidays[i].days(), static_cast<Holiday>(i)};
            }
        }
        std::size_t place = 0;
        for (std::size_t i = 0; i < first.size(); ++i) {
            while (days[place].day < since + stretch * static_cast<int>(i)) ++place;
            first[i] = static_cast<std::uint16_t>(place);
        }
    }

    /// The first that is not before a day of these years, or is not of these years.
    [[nodiscard]] constexpr const ClosedDay* from(std::int32_t day) const noexcept {
        const ClosedDay* one = &days[first[static_cast<std::size_t>((day - since) / stretch)]];
        while (one->day < day) ++one;
        return one;
    }
};
inline constexpr ClosedDays closed_days{};

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
/// into the Act in the eighties is not followed. Counting stops at Date::max().
struct Calendar {
    bool good_friday = true;
    LiberationDay liberation_day = LiberationDay::every_year;
    /// More closed days: those a royal decree adds (article 3, third paragraph), or a host's own.
    /// In any order. The list is the caller's and must live as long as the calendar.
    std::span<const Date> extra{};

    /// The holiday on a day; the first in the order of Holiday when it is two. Nothing on an
    /// ordinary Saturday or Sunday.
    [[nodiscard]] constexpr std::optional<Holiday> holiday(Date day) const noexcept {
        const detail::Holidays holidays = detail::worked_out_holidays_of(day.year());
        for (std::size_t i = 0; i < holidays.size(); ++i)
            if (holidays[i] == day && keeps(static_cast<Holiday>(i), day.days())) return static_cast<Holiday>(i);
        if (std::find(extra.begin(), extra.end(), day) != extra.end()) return Holiday::extra_day;
        return {};
    }

    [[nodiscard]] constexpr bool is_holiday(Date day) const noexcept {
        return holiday(day).has_value();
    }
    [[nodiscard]] constexpr bool is_working_day(Date day) const noexcept {
        return day.weekday().iso_encoding() < 6 && closed_from(day.days()) != day.days();
    }

    /// The first working day on or after a day.
    [[nodiscard]] constexpr Date next_working_day(Date day) const noexcept {
        while (day < Date::max() && !is_working_day(day)) ++day;
        return day;
    }

    /// The n-th working day after a day; for n = 0 next_working_day(). Throws std::out_of_range
    /// when n is below zero.
    [[nodiscard]] constexpr Date add_working_days(Date day, int n) const {
        if (n < 0) throw std::out_of_range{"working days are counted forwards"};
        if (n == 0) return next_working_day(day);
        // From Monday to Friday first; then one day further for each of them that is closed. From a Saturday or Sunday
        // is as from the Friday before.
        const int weekday = static_cast<int>(day.weekday().iso_encoding());
        const std::int64_t monday = day.days() - (weekday - 1);
        std::int64_t weekdays = std::int64_t{std::min(weekday, 5) - 1} + n;  // from that Monday on
        const auto reached = [&] { return monday + weekdays / 5 * 7 + weekdays % 5; };
        for (std::int32_t closed = closed_from(day.days() + 1); closed <= std::min<std::int64_t>(reached(), last);
            closed = closed_from(closed + 1))
            ++weekdays;
        return day + static_cast<int>(std::min<std::int64_t>(reached() - day.days(), Date::max() - day));
    }

    /// The number of working days from `since` (included) until `until` (excluded).
    [[nodiscard]] constexpr int working_days_between(Date since, Date until) const noexcept {
        if (until <= since) return 0;
        int count = weekdays_before(until) - weekdays_before(since);
        for (std::int32_t closed = closed_from(since.days()); closed < until.days(); closed = closed_from(closed + 1))
            --count;
        return count;
    }

private:
    static constexpr std::int32_t last = Date::max().days();

    /// The days from Monday to Friday before a day. The first day of the calendar is a Monday.
    [[nodiscard]] static constexpr int weekdays_before(Date day) noexcept {
        const int weekday = static_cast<int>(day.weekday().iso_encoding());
        return (day - Date::min()) / 7 * 5 + std::min(weekday - 1, 5);
    }

    /// Whether a holiday is one for this calendar, on the day it falls on.
    [[nodiscard]] constexpr bool keeps(Holiday holiday, std::int32_t day) const noexcept {
        if (holiday == Holiday::good_friday) return good_friday;
        if (holiday != Holiday::liberation_day || liberation_day == LiberationDay::every_year) return true;
        return liberation_day == LiberationDay::lustrum && year_of(day) % 5 == 0;
    }

    /// The first day from Monday to Friday that is closed, on or after a day; both as numbers of days. Any number
    /// beyond the calendar when there is none.
    [[nodiscard]] constexpr std::int32_t closed_from(std::int32_t day) const noexcept {
        std::int32_t closed = holiday_from(day);
        for (const Date one : extra)
            if (one.days() >= day && one.weekday().iso_encoding() < 6) closed = std::min(closed, one.days());
        return closed;
    }
    [[nodiscard]] constexpr std::int32_t holiday_from(std::int32_t day) const noexcept {
        constexpr const detail::ClosedDays& known = detail::closed_days;
        constexpr std::int32_t none = detail::ClosedDay{}.day;
        if (day >= known.since && day < known.until) {
            const detail::ClosedDay* one = known.from(day);
            while (one->day != none && !keeps(one->holiday, one->day)) ++one;
            if (one->day != none) return one->day;
            day = known.until;
        }
        if (day > last) return none;
        for (int year = year_of(day); year <= 9999; ++year) {
            std::int32_t closed = none;
            const detail::Holidays holidays = detail::worked_out_holidays_of(year);
            for (std::size_t i = 0; i < holidays.size(); ++i)
                if (holidays[i].days() >= day && holidays[i].weekday().iso_encoding() < 6 &&
                    keeps(static_cast<Holiday>(i), holidays[i].days()))
                    closed = std::min(closed, holidays[i].days());
            if (closed != none) return closed;
        }
        return none;
    }
    [[nodiscard]] static constexpr int year_of(std::int32_t day) noexcept { return Date::from_days(day).year(); }
};

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
