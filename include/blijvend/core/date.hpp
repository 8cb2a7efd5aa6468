#pragma once

#include <algorithm>
#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace blijvend {

namespace detail {

/// Reads numbers from fixed places in a text that is long enough, and remembers whether each of
/// their characters was a decimal digit.
struct DigitReader {
    std::string_view text;
    bool only_digits = true;

    constexpr int number(std::size_t place, std::size_t width) noexcept {
        int number = 0;
        for (std::size_t i = place; i < place + width; ++i) {
            const auto digit = static_cast<unsigned char>(text[i] - '0');
            only_digits &= digit <= 9;
            number = 10 * number + digit;
        }
        return number;
    }
};

/// Writes a number that is not negative over `width` characters of a text, zeros first.
inline void write_number(std::string& text, std::size_t place, std::size_t width, int number) {
    for (std::size_t i = place + width; i > place; number /= 10)
        text[--i] = static_cast<char>('0' + number % 10);
}

}  // namespace detail

/// A civil day of the (proleptic) Gregorian calendar, 0001-01-01 to 9999-12-31; 4 bytes.
///
/// Arithmetic stops at min() and max(): a sum beyond the calendar is its first or last day, so that
/// a rule can add a term to any day that a file may hold.
class Date {
public:
    /// 1970-01-01.
    constexpr Date() noexcept = default;

    /// Implicit, so that `2026y / 11 / 21` is a Date. Throws std::out_of_range when the years 1 to
    /// 9999 have no such day; a compile error in a constant.
    constexpr Date(std::chrono::year_month_day ymd) {
        if (!ymd.ok()) throw std::out_of_range{"no such day in the calendar"};
        const auto days = std::chrono::sys_days{ymd}.time_since_epoch().count();
        *this = from_days(static_cast<std::int32_t>(days));
    }

    /// The day so many days after 1970-01-01. Throws std::out_of_range beyond min() and max().
    [[nodiscard]] static constexpr Date from_days(std::int32_t days) {
        if (days < first_day || days > last_day)
            throw std::out_of_range{"a day outside the years 1 to 9999"};
        return nearest(days);
    }

    [[nodiscard]] static constexpr Date min() noexcept { return nearest(first_day); }
    [[nodiscard]] static constexpr Date max() noexcept { return nearest(last_day); }

    /// Reads exactly `YYYY-MM-DD`; nothing for other text and for a day that does not exist.
    [[nodiscard]] static constexpr std::optional<Date> parse(std::string_view text) noexcept {
        if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
        detail::DigitReader digits{text};
        const int year = digits.number(0, 4);
        const int month = digits.number(5, 2);
        const int day = digits.number(8, 2);
        if (!digits.only_digits || year == 0) return {};
        const std::chrono::year_month_day ymd{std::chrono::year{year},
            std::chrono::month{static_cast<unsigned>(month)},
            std::chrono::day{static_cast<unsigned>(day)}};
        if (!ymd.ok()) return {};
        return Date{ymd};
    }

    /// `YYYY-MM-DD`.
    [[nodiscard]] std::string text() const {
        const std::chrono::year_month_day date = ymd();
        std::string text = "YYYY-MM-DD";
        detail::write_number(text, 0, 4, int{date.year()});
        detail::write_number(text, 5, 2, static_cast<int>(unsigned{date.month()}));
        detail::write_number(text, 8, 2, static_cast<int>(unsigned{date.day()}));
        return text;
    }

    /// Days since 1970-01-01, below zero before it.
    [[nodiscard]] constexpr std::int32_t days() const noexcept { return days_; }

    [[nodiscard]] constexpr std::chrono::year_month_day ymd() const noexcept { return sys_days(); }
    [[nodiscard]] constexpr int year() const noexcept { return int{ymd().year()}; }
    [[nodiscard]] constexpr unsigned month() const noexcept { return unsigned{ymd().month()}; }
    [[nodiscard]] constexpr unsigned day() const noexcept { return unsigned{ymd().day()}; }
    [[nodiscard]] constexpr std::chrono::weekday weekday() const noexcept { return sys_days(); }

    /// The same day of the month so many months on (or back, below zero). A shorter month gives its
    /// last day: 31 January and one month is 28 or 29 February.
    [[nodiscard]] constexpr Date plus_months(int months) const noexcept {
        constexpr int all = 9999 * 12;
        const std::chrono::months step{std::clamp(months, -all, all)};
        const auto month = ymd().year() / ymd().month() + step;
        if (month.year() < std::chrono::year{1}) return min();
        if (month.year() > std::chrono::year{9999}) return max();
        return month / std::min(ymd().day(), (month / std::chrono::last).day());
    }

    friend constexpr Date operator+(Date date, int days) noexcept {
        return nearest(std::int64_t{date.days_} + days);
    }
    friend constexpr Date operator-(Date date, int days) noexcept {
        return nearest(std::int64_t{date.days_} - days);
    }
    /// The days from `b` to `a`.
    friend constexpr int operator-(Date a, Date b) noexcept { return a.days_ - b.days_; }
    constexpr Date& operator++() noexcept { return *this = *this + 1; }

    constexpr auto operator<=>(const Date&) const noexcept = default;

private:
    static constexpr std::int32_t first_day = -719'162, last_day = 2'932'896;

    static constexpr Date nearest(std::int64_t days) noexcept {
        Date date;
        date.days_ = static_cast<std::int32_t>(
            std::clamp(days, std::int64_t{first_day}, std::int64_t{last_day}));
        return date;
    }

    constexpr std::chrono::sys_days sys_days() const noexcept {
        return std::chrono::sys_days{std::chrono::days{days_}};
    }

    std::int32_t days_ = 0;
};

namespace detail {

/// As the constructor of Date, from plain numbers: <chrono> would cut year 65537 down to year 1.
[[nodiscard]] constexpr Date date_of(int year, unsigned month, unsigned day) {
    if (year < 1 || year > 9999 || month > 12 || day > 31)
        throw std::out_of_range{"no such day in the calendar"};
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

}  // namespace detail

}  // namespace blijvend
