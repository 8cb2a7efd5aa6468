#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

#include <blijvend/core/date.hpp>

#include "../catch.hpp"

using namespace std::chrono_literals;
using blijvend::Date;

namespace test_date {

static_assert(sizeof(Date) == 4);
static_assert(std::is_trivially_copyable_v<Date>);
static_assert(std::is_nothrow_default_constructible_v<Date>);
static_assert(std::is_convertible_v<std::chrono::year_month_day, Date>);
static_assert(!std::is_convertible_v<int, Date>);
static_assert(!std::is_convertible_v<Date, int>);
static_assert(Date{} == 1970y / 1 / 1);
static_assert(Date{2026y / 11 / 21}.days() == 20'778);
static_assert(Date::parse("2026-11-21") == 2026y / 11 / 21);
static_assert(!Date::parse("2026-02-29"));
static_assert(Date{2026y / 11 / 21}.weekday() == std::chrono::Saturday);
static_assert(2026y / 11 / 21 < Date::max());

constexpr bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

constexpr int length_of_month(int year, int month) {
    constexpr std::array<int, 12> ordinary{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : ordinary[static_cast<std::size_t>(month - 1)];
}

constexpr bool exists(int year, int month, int day) {
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
           day <= length_of_month(year, month);
}

std::string spell(int year, int month, int day) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return text.data();
}

TEST_CASE("A date agrees with counting by hand and with <chrono> on every day of 4000 years") {
    std::int32_t days = -719'162;
    for (int year = 1; year <= 4000; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= length_of_month(year, month); ++day, ++days) {
                const std::chrono::year_month_day ymd{
                    std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                    std::chrono::day{static_cast<unsigned>(day)}};
                const Date date = Date::from_days(days);
                const bool agrees = date == Date{ymd} && date.ymd() == ymd && date.days() == days &&
                                    date.year() == year && date.month() == unsigned(month) &&
                                    date.day() == unsigned(day) &&
                                    date.weekday() == std::chrono::sys_days{ymd} &&
                                    date.text() == spell(year, month, day) &&
                                    Date::parse(date.text()) == date;
                if (!agrees) FAIL("wrong on day " << days);
            }
        }
    }
    CHECK(Date::from_days(days) == 4001y / 1 / 1);
}

TEST_CASE("A date text is read when the day exists and refused when it does not") {
    int refused = 0;
    for (const int year : {0, 1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2025, 2100, 9999}) {
        for (int month = 0; month <= 99; ++month) {
            for (int day = 0; day <= 99; ++day) {
                const std::string text = spell(year, month, day);
                const auto date = Date::parse(text);
                if (date.has_value() != exists(year, month, day)) FAIL("wrong for " << text);
                if (date && date->text() != text) FAIL("does not print back: " << text);
                refused += date ? 0 : 1;
            }
        }
    }
    CHECK(refused > 100'000);
}

TEST_CASE("29 February exists in leap years only, in every year from 1 to 9999") {
    for (int year = 1; year <= 9999; ++year) {
        if (Date::parse(spell(year, 2, 29)).has_value() != is_leap(year)) FAIL("wrong in " << year);
        if (!Date::parse(spell(year, 2, 28))) FAIL("28 February missing in " << year);
        if (Date::parse(spell(year, 2, 30))) FAIL("30 February found in " << year);
    }
}

TEST_CASE("A date text has exactly one form") {
    for (const std::string_view text :
        {"", "-", "2026", "2026-11", "2026-11-2", "2026-1-21", "26-11-21", "02026-11-21",
            "2026-11-021", " 2026-11-21", "2026-11-21 ", "2026-11-21T", "2026-11-21Z", "+026-11-21",
            "-026-11-21", "2026/11/21", "2026.11.21", "20261121", "2026-1121", "202611-21",
            "2026--1-21", "2026-+1-21", "2026-11--1", "2026-11-+1", "2026-11- 1", "2026- 1-21",
            "21-11-2026", "11-21-2026", "2026-W47-6", "2026-325", "0x7e-11-21", "2O26-11-21",
            "2026-1l-21", "10000-01-01", "0000-01-01", "0000-00-00", "\xEF\xBC\x92\xEF\xBC\x90\xEF\xBC\x92-1",
            "YYYY-MM-DD"})
        if (Date::parse(text)) FAIL("read: " << text);
    CHECK(!Date::parse(std::string_view{"2026-11-2\0", 10}));
    CHECK(!Date::parse(std::string_view{"2026-11-21\0", 11}));
}

TEST_CASE("A date text with any one byte changed is another existing day or is refused") {
    const std::string good = "2024-02-29";
    for (std::size_t place = 0; place < good.size(); ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text = good;
            text[place] = static_cast<char>(byte);
            const bool separator = place == 4 || place == 7;
            const bool digit = byte >= '0' && byte <= '9';
            const auto number = [&](std::size_t at, std::size_t width) {
                return std::stoi(text.substr(at, width));
            };
            const bool expected =
                separator ? byte == '-'
                          : digit && exists(number(0, 4), number(5, 2), number(8, 2));
            if (Date::parse(text).has_value() != expected)
                FAIL("wrong for byte " << byte << " in place " << place);
        }
    }
}

TEST_CASE("A date cannot be made from a day that does not exist") {
    CHECK_THROWS_AS(Date{2025y / 2 / 29}, std::out_of_range);
    CHECK_THROWS_AS(Date{2100y / 2 / 29}, std::out_of_range);
    CHECK_THROWS_AS(Date{2026y / 4 / 31}, std::out_of_range);
    CHECK_THROWS_AS(Date{2026y / 13 / 1}, std::out_of_range);
    CHECK_THROWS_AS(Date{2026y / 0 / 1}, std::out_of_range);
    CHECK_THROWS_AS(Date{2026y / 1 / 0}, std::out_of_range);
    CHECK_THROWS_AS(Date{0y / 12 / 31}, std::out_of_range);
    CHECK_THROWS_AS(Date{10'000y / 1 / 1}, std::out_of_range);
    CHECK_THROWS_AS(Date{std::chrono::year{-1} / 1 / 1}, std::out_of_range);
    CHECK_THROWS_AS(Date::from_days(Date::min().days() - 1), std::out_of_range);
    CHECK_THROWS_AS(Date::from_days(Date::max().days() + 1), std::out_of_range);
    CHECK_THROWS_AS(Date::from_days(std::numeric_limits<std::int32_t>::min()), std::out_of_range);
    CHECK_THROWS_AS(blijvend::detail::date_of(65'536 + 2026, 1, 1), std::out_of_range);
    CHECK_THROWS_AS(blijvend::detail::date_of(2026, 256 + 1, 1), std::out_of_range);
    CHECK_THROWS_AS(blijvend::detail::date_of(2026, 1, 256 + 1), std::out_of_range);
    CHECK(blijvend::detail::date_of(2024, 2, 29) == Date{2024y / 2 / 29});
}

TEST_CASE("Days are added, taken off and counted across months, years and leap days") {
    const Date day = 2024y / 2 / 28;
    CHECK(day + 1 == 2024y / 2 / 29);
    CHECK(day + 2 == 2024y / 3 / 1);
    CHECK(day - 59 == 2023y / 12 / 31);
    CHECK(day + -59 == day - 59);
    CHECK(Date{2025y / 3 / 1} - Date{2024y / 3 / 1} == 365);
    CHECK(Date{2024y / 3 / 1} - Date{2025y / 3 / 1} == -365);
    CHECK(Date::max() - Date::min() == 3'652'058);
    Date next = 2026y / 12 / 31;
    CHECK(++next == 2027y / 1 / 1);
    CHECK(next.text() == "2027-01-01");
}

TEST_CASE("Dates are ordered as days") {
    CHECK(Date{2026y / 9 / 30} < Date{2026y / 10 / 1});
    CHECK(Date{1969y / 12 / 31} < Date{});
    CHECK(Date::min() <= Date::min());
    CHECK(Date::max() > 2026y / 11 / 21);
    CHECK(Date{2026y / 11 / 21} != Date{2026y / 11 / 22});
}

TEST_CASE("Arithmetic stops at the first and the last day of the calendar") {
    constexpr int most = std::numeric_limits<int>::max(), least = std::numeric_limits<int>::min();
    const Date day = 2026y / 11 / 21;
    CHECK(Date::min().text() == "0001-01-01");
    CHECK(Date::max().text() == "9999-12-31");
    CHECK(Date::max() + 1 == Date::max());
    CHECK(Date::min() - 1 == Date::min());
    CHECK(day + most == Date::max());
    CHECK(day - most == Date::min());
    CHECK(day + least == Date::min());
    CHECK(day - least == Date::max());
    CHECK(day.plus_months(most) == Date::max());
    CHECK(day.plus_months(least) == Date::min());
    CHECK(Date{9999y / 12 / 1}.plus_months(1) == Date::max());
    CHECK(Date{1y / 1 / 31}.plus_months(-1) == Date::min());
    CHECK(Date{9999y / 11 / 30}.plus_months(1) == 9999y / 12 / 30);
    CHECK(Date{1y / 2 / 28}.plus_months(-1) == 1y / 1 / 28);
}

TEST_CASE("Months are added on the same day of the month, or on the last day of a shorter month") {
    CHECK(Date{2026y / 1 / 31}.plus_months(1) == 2026y / 2 / 28);
    CHECK(Date{2024y / 1 / 31}.plus_months(1) == 2024y / 2 / 29);
    CHECK(Date{2026y / 2 / 28}.plus_months(1) == 2026y / 3 / 28);
    CHECK(Date{2026y / 8 / 31}.plus_months(1) == 2026y / 9 / 30);
    CHECK(Date{2026y / 11 / 21}.plus_months(2) == 2027y / 1 / 21);
    CHECK(Date{2026y / 11 / 21}.plus_months(0) == 2026y / 11 / 21);
    CHECK(Date{2026y / 1 / 31}.plus_months(-2) == 2025y / 11 / 30);
    CHECK(Date{2024y / 2 / 29}.plus_months(12) == 2025y / 2 / 28);
    CHECK(Date{2024y / 2 / 29}.plus_months(48) == 2028y / 2 / 29);
    CHECK(Date{2026y / 11 / 21}.plus_months(-12 * 2000) == 26y / 11 / 21);
    for (Date day = 2023y / 1 / 1; day < 2025y / 1 / 1; ++day) {
        for (int months = -30; months <= 30; ++months) {
            const int count = 12 * day.year() + static_cast<int>(day.month()) - 1 + months;
            const int year = count / 12, month = count % 12 + 1;
            const int day_of_month = std::min(int(day.day()), length_of_month(year, month));
            if (day.plus_months(months).text() != spell(year, month, day_of_month))
                FAIL("wrong for " << day.text() << " and " << months);
        }
    }
}

}  // namespace test_date
