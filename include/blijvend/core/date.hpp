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

#include <blijvend/core/names.hpp>

namespace blijvend {

namespace detail {

/// A decimal digit; above 9 for any other character.
[[nodiscard]] constexpr unsigned digit(char c) noexcept { return static_cast<unsigned char>(c - '0'); }

/// Two decimal digits; above 99 when one of them is none.
[[nodiscard]] constexpr unsigned two_digits(const char* text) noexcept {
    const unsigned tens = digit(text[0]), ones = digit(text[1]);
    return tens > 9 || ones > 9 ? 100 : 10 * tens + ones;
}

/// Three numbers of two digits with a separator between them: `23:59:00`.
struct ThreePairs {
    unsigned first = 0, second = 0, third = 0;
    bool valid = false;

    constexpr ThreePairs(const char* text, char separator) noexcept {
        constexpr std::uint64_t between = 0x0000FF0000FF0000;
        const std::uint64_t zeros =
            (eight_times('0') & ~between) | (eight_times(static_cast<unsigned char>(separator)) & between);
        const std::uint64_t digits = eight_characters(text) ^ zeros;  // 0 to 9 each, and 0 for a separator
        valid = (((digits + eight_times(0x76)) | digits) & eight_times(0x80)) == 0 && (digits & between) == 0;
        const std::uint64_t pairs = 10 * digits + (digits >> 8U);  // each byte with the one behind it
        first = pairs & 0xFFU;
        second = pairs >> 24U & 0xFFU;
        third = pairs >> 48U & 0xFFU;
    }
};

/// Writes a number that is not negative in so many digits, zeros first; gives where it ends.
constexpr char* write_digits(char* to, int number, std::size_t width) noexcept {
    for (char* at = to + width; at > to; number /= 10) *--at = static_cast<char>('0' + number % 10);
    return to + width;
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
        if (text.size() != 10) return {};
        const unsigned century = detail::two_digits(text.data());
        const detail::ThreePairs rest{text.data() + 2, '-'};
        if (!rest.valid || century > 99) return {};
        const unsigned year = 100 * century + rest.first;
        if (year == 0) return {};
        const std::chrono::year_month_day ymd{std::chrono::year{static_cast<int>(year)},
            std::chrono::month{rest.second}, std::chrono::day{rest.third}};
        if (!ymd.ok()) return {};
        return nearest(std::chrono::sys_days{ymd}.time_since_epoch().count());
    }

    /// `YYYY-MM-DD`.
    [[nodiscard]] std::string text() const { return detail::written(*this); }
    /// Writes that text where there is room for `longest` characters; gives its end.
    constexpr char* write(char* to) const noexcept {
        const std::chrono::year_month_day date = ymd();
        to = detail::write_digits(to, int{date.year()}, 4);
        *to++ = '-';
        to = detail::write_digits(to, static_cast<int>(unsigned{date.month()}), 2);
        *to++ = '-';
        return detail::write_digits(to, static_cast<int>(unsigned{date.day()}), 2);
    }
    static constexpr std::size_t longest = 10;

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
        const std::chrono::year_month_day date = ymd();
        const auto month = date.year() / date.month() + step;
        if (month.year() < std::chrono::year{1}) return min();
        if (month.year() > std::chrono::year{9999}) return max();
        return month / std::min(date.day(), (month / std::chrono::last).day());
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
