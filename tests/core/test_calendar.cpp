#include <array>
#include <chrono>
#include <cstddef>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <type_traits>
#include <vector>

#include <blijvend/core/calendar.hpp>

#include "../catch.hpp"

using namespace std::chrono_literals;
using blijvend::Calendar;
using blijvend::Date;
using blijvend::easter;
using blijvend::Holiday;
using blijvend::kings_day;
using blijvend::last_day;
using blijvend::LiberationDay;
using blijvend::statutory_last_day;
using blijvend::Term;
using blijvend::TermUnit;

namespace test_calendar {

static_assert(sizeof(Calendar) <= 24);
static_assert(sizeof(Term) == 8);
static_assert(std::is_trivially_copyable_v<Calendar>);
static_assert(std::is_trivially_copyable_v<Term>);
static_assert(easter(2026) == 2026y / 4 / 5);
static_assert(kings_day(2025) == 2025y / 4 / 26);
static_assert(Calendar{}.is_holiday(2026y / 5 / 14));
static_assert(Calendar{}.add_working_days(2026y / 12 / 24, 1) == 2026y / 12 / 28);
static_assert(last_day(2026y / 11 / 21, {28, TermUnit::day}) == 2026y / 12 / 19);
static_assert(statutory_last_day(2026y / 11 / 21, {28, TermUnit::day}) == 2026y / 12 / 21);

const Calendar law{};

constexpr Term days(int count) { return {count, TermUnit::day}; }
constexpr Term working_days(int count) { return {count, TermUnit::working_day}; }
constexpr Term weeks(int count) { return {count, TermUnit::week}; }
constexpr Term months(int count) { return {count, TermUnit::month}; }
constexpr Term years(int count) { return {count, TermUnit::year}; }

std::vector<Date> holidays_of(int year, const Calendar& calendar) {
    std::vector<Date> holidays;
    const Date first = std::chrono::year{year} / 1 / 1, last = std::chrono::year{year} / 12 / 31;
    for (Date day = first; day <= last; ++day)
        if (calendar.is_holiday(day)) holidays.push_back(day);
    return holidays;
}

TEST_CASE("Easter is on the Sunday that dateutil finds, in every year from 1900 to 2299") {
    // A character a year: days after 22 March, '0' for none. Made, with dateutil 2.9, by
    // python3 -c 'from datetime import date; from dateutil.easter import easter
    // print("".join(chr(48 + (easter(y) - date(y, 3, 22)).days) for y in range(1900, 2300)))'
    constexpr std::string_view table =
        "H@8E<PH9LD5I@1E=PA9M=5I:ME=JA9M>5I:NE6JB2F>RB:N?6JB3F>KC:N?7J;OG7KC4G?7D;OG8KC4H"
        "?LD<O@8L<4H9LD<I@8E=PH9MD5IA1E=QA9M>5I:NE=JB9M>6I:NF6JB3F>RC:N?7JB3G>KC;N?7K;OG8"
        "KC4H?7D<OG8LC4H@LD<P@8L=4H9MD<IA8E=QH9ME6JB3F>KC:N?7J;OG7KC4G?7D;OG8KC4H?LD<O@8L"
        "<4H9LD<I@8E=PH9MD5IA1E=QA9M>5I:NE=JB9M>6I:NF6JB3F>RC:N?7JB3G?LD<O@8L<4H9LD5I@8E="
        "PH9MD5IA1E=QA9M>5I:NE=JB9F>6I:NF6JB3F>RC:N?7J;3G>KC;N?7K;OG8KC4H?0D<O@8LC4H@LD<I";
    REQUIRE(table.size() == 400);
    for (int year = 1900; year < 2300; ++year) {
        const Date expected = Date{std::chrono::year{year} / 3 / 22} +
                              (table[static_cast<std::size_t>(year - 1900)] - '0');
        if (easter(year) != expected) FAIL("wrong in " << year << ": " << easter(year).text());
    }
}

TEST_CASE("Easter is on the Sunday that the algorithm of Meeus finds, in every Gregorian year") {
    for (int year = 1583; year <= 9999; ++year) {  // Astronomical Algorithms, chapter 8
        const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
        const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
        const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
        const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
        const Date expected = std::chrono::year{year} / (n / 31) / (n % 31 + 1);
        if (easter(year) != expected) FAIL("wrong in " << year << ": " << easter(year).text());
    }
}

TEST_CASE("Easter is a Sunday from 22 March to 25 April in every year of the calendar") {
    for (int year = 1; year <= 9999; ++year) {
        const Date sunday = easter(year), first = std::chrono::year{year} / 3 / 22;
        if (sunday.weekday() != std::chrono::Sunday ||
            sunday < first || sunday > first + 34)
            FAIL("wrong in " << year);
    }
    CHECK(easter(1818) == 1818y / 3 / 22);
    CHECK(easter(1943) == 1943y / 4 / 25);
    CHECK(easter(2038) == 2038y / 4 / 25);
    CHECK_THROWS_AS(easter(0), std::out_of_range);
    CHECK_THROWS_AS(easter(10'000), std::out_of_range);
    CHECK_THROWS_AS(easter(65'536 + 2026), std::out_of_range);
}

TEST_CASE("King's Day is 27 April, and 26 April when the 27th is a Sunday") {
    CHECK(kings_day(2014) == 2014y / 4 / 26);
    CHECK(kings_day(2015) == 2015y / 4 / 27);
    CHECK(kings_day(2024) == 2024y / 4 / 27);
    CHECK(kings_day(2025) == 2025y / 4 / 26);
    CHECK(kings_day(2026) == 2026y / 4 / 27);
    CHECK(kings_day(2031) == 2031y / 4 / 26);
    CHECK_FALSE(law.is_holiday(2025y / 4 / 27));
    CHECK_FALSE(law.is_holiday(2014y / 4 / 30));
}

TEST_CASE("Queen's Day was 30 April; on a Sunday it moved to 1 May until 1979 and to 29 April after") {
    CHECK(kings_day(2013) == 2013y / 4 / 30);
    CHECK(kings_day(2006) == 2006y / 4 / 29);
    CHECK(kings_day(2000) == 2000y / 4 / 29);
    CHECK(kings_day(1995) == 1995y / 4 / 29);
    CHECK(kings_day(1989) == 1989y / 4 / 29);
    CHECK(kings_day(1980) == 1980y / 4 / 30);
    CHECK(kings_day(1978) == 1978y / 5 / 1);
    CHECK(kings_day(1972) == 1972y / 5 / 1);
    CHECK(kings_day(1961) == 1961y / 5 / 1);
    CHECK_THROWS_AS(kings_day(0), std::out_of_range);
}

TEST_CASE("The birthday of the King or Queen is never celebrated on a Sunday") {
    for (int year = 1949; year <= 2200; ++year)
        if (kings_day(year).weekday() == std::chrono::Sunday) FAIL("a Sunday in " << year);
}

TEST_CASE("The holidays of a year are those of the Act, article 3") {
    CHECK(holidays_of(2024, law) ==
          std::vector<Date>{
              2024y / 1 / 1, 2024y / 3 / 29, 2024y / 4 / 1, 2024y / 4 / 27, 2024y / 5 / 5,
              2024y / 5 / 9, 2024y / 5 / 20, 2024y / 12 / 25, 2024y / 12 / 26});
    CHECK(holidays_of(2025, law) ==
          std::vector<Date>{
              2025y / 1 / 1, 2025y / 4 / 18, 2025y / 4 / 21, 2025y / 4 / 26, 2025y / 5 / 5,
              2025y / 5 / 29, 2025y / 6 / 9, 2025y / 12 / 25, 2025y / 12 / 26});
    CHECK(holidays_of(2026, law) ==
          std::vector<Date>{
              2026y / 1 / 1, 2026y / 4 / 3, 2026y / 4 / 6, 2026y / 4 / 27, 2026y / 5 / 5,
              2026y / 5 / 14, 2026y / 5 / 25, 2026y / 12 / 25, 2026y / 12 / 26});
    CHECK(holidays_of(2027, law) ==
          std::vector<Date>{
              2027y / 1 / 1, 2027y / 3 / 26, 2027y / 3 / 29, 2027y / 4 / 27, 2027y / 5 / 5,
              2027y / 5 / 6, 2027y / 5 / 17, 2027y / 12 / 25, 2027y / 12 / 26});
}

TEST_CASE("A holiday says what it is for") {
    CHECK(law.holiday(2026y / 1 / 1) == Holiday::new_years_day);
    CHECK(law.holiday(2026y / 4 / 3) == Holiday::good_friday);
    CHECK(law.holiday(2026y / 4 / 6) == Holiday::easter_monday);
    CHECK(law.holiday(2026y / 4 / 27) == Holiday::kings_day);
    CHECK(law.holiday(2026y / 5 / 5) == Holiday::liberation_day);
    CHECK(law.holiday(2026y / 5 / 14) == Holiday::ascension_day);
    CHECK(law.holiday(2026y / 5 / 25) == Holiday::whit_monday);
    CHECK(law.holiday(2026y / 12 / 25) == Holiday::christmas_day);
    CHECK(law.holiday(2026y / 12 / 26) == Holiday::second_christmas_day);
    CHECK_FALSE(law.holiday(2026y / 4 / 5));  // Easter Sunday: a Sunday, in no list of the Act
    CHECK_FALSE(law.holiday(2026y / 11 / 21));
    CHECK_FALSE(law.holiday(2026y / 12 / 31));
    CHECK(law.holiday(2016y / 5 / 5) == Holiday::liberation_day);  // Ascension Day too
    const Calendar no_fifth_of_may{.liberation_day = LiberationDay::never};
    CHECK(no_fifth_of_may.holiday(2016y / 5 / 5) == Holiday::ascension_day);
}

TEST_CASE("Every holiday has a stable text of its own") {
    constexpr std::array names{"new_years_day", "good_friday", "easter_monday", "kings_day",
        "liberation_day", "ascension_day", "whit_monday", "christmas_day",
        "second_christmas_day", "extra_day"};
    for (std::size_t i = 0; i < names.size(); ++i)
        CHECK(text_of(static_cast<Holiday>(i)) == names[i]);
}

TEST_CASE("A collective agreement may leave out Good Friday, and 5 May in all or most years") {
    const Calendar no_good_friday{.good_friday = false};
    CHECK(law.is_holiday(2026y / 4 / 3));
    CHECK_FALSE(no_good_friday.is_holiday(2026y / 4 / 3));
    CHECK(no_good_friday.is_holiday(2026y / 4 / 6));

    const Calendar lustrum{.liberation_day = LiberationDay::lustrum};
    const Calendar never{.liberation_day = LiberationDay::never};
    for (const Date may_fifth : {Date{2025y / 5 / 5}, Date{2030y / 5 / 5}}) {
        CHECK(law.is_holiday(may_fifth));
        CHECK(lustrum.is_holiday(may_fifth));
        CHECK_FALSE(never.is_holiday(may_fifth));
    }
    CHECK(law.is_holiday(2026y / 5 / 5));
    CHECK_FALSE(lustrum.is_holiday(2026y / 5 / 5));
    CHECK_FALSE(never.is_holiday(2026y / 5 / 5));
}

TEST_CASE("Days that a decree adds are holidays, in whatever order they are listed") {
    const std::array decree{Date{2026y / 5 / 15}, Date{2026y / 1 / 2}};
    const Calendar calendar{.extra = decree};
    CHECK(calendar.holiday(2026y / 5 / 15) == Holiday::extra_day);
    CHECK(calendar.holiday(2026y / 1 / 2) == Holiday::extra_day);
    CHECK_FALSE(calendar.is_working_day(2026y / 1 / 2));
    CHECK(calendar.next_working_day(2026y / 1 / 1) == 2026y / 1 / 5);
    CHECK(law.is_working_day(2026y / 1 / 2));
    CHECK(holidays_of(2026, calendar).size() == 11);
}

TEST_CASE("Working days are Monday to Friday without the holidays") {
    CHECK(law.is_working_day(2026y / 11 / 20));
    CHECK_FALSE(law.is_working_day(2026y / 11 / 21));
    CHECK_FALSE(law.is_working_day(2026y / 11 / 22));
    CHECK(law.is_working_day(2026y / 11 / 23));
    CHECK_FALSE(law.is_working_day(2026y / 5 / 14));
    CHECK(law.is_working_day(2026y / 5 / 15));
    CHECK(law.is_working_day(2026y / 12 / 24));
    CHECK_FALSE(law.is_working_day(2026y / 12 / 25));
    CHECK(law.is_working_day(2026y / 12 / 31));
    CHECK(law.working_days_between(2026y / 1 / 1, 2027y / 1 / 1) == 261 - 8);
}

TEST_CASE("The next working day is the day itself when it is one") {
    CHECK(law.next_working_day(2026y / 11 / 20) == 2026y / 11 / 20);
    CHECK(law.next_working_day(2026y / 11 / 21) == 2026y / 11 / 23);
    CHECK(law.next_working_day(2026y / 4 / 3) == 2026y / 4 / 7);      // Good Friday to Tuesday
    CHECK(law.next_working_day(2025y / 12 / 25) == 2025y / 12 / 29);  // Thursday, then a weekend
    CHECK(law.next_working_day(2027y / 1 / 1) == 2027y / 1 / 4);
}

TEST_CASE("Working days are counted from the day after") {
    const Date friday = 2026y / 11 / 20;
    CHECK(law.add_working_days(friday, 0) == friday);
    CHECK(law.add_working_days(friday, 1) == 2026y / 11 / 23);
    CHECK(law.add_working_days(friday, 5) == 2026y / 11 / 27);
    CHECK(law.add_working_days(friday + 1, 0) == 2026y / 11 / 23);
    CHECK(law.add_working_days(friday + 1, 1) == 2026y / 11 / 23);
    CHECK(law.add_working_days(friday + 2, 5) == 2026y / 11 / 27);
    CHECK_THROWS_AS(law.add_working_days(friday, -1), std::out_of_range);
}

TEST_CASE("Working days are counted across Christmas and New Year") {
    CHECK(law.add_working_days(2025y / 12 / 23, 1) == 2025y / 12 / 24);
    CHECK(law.add_working_days(2025y / 12 / 23, 2) == 2025y / 12 / 29);
    CHECK(law.add_working_days(2025y / 12 / 23, 5) == 2026y / 1 / 2);
    CHECK(law.add_working_days(2025y / 12 / 24, 5) == 2026y / 1 / 5);
    CHECK(law.add_working_days(2026y / 12 / 31, 1) == 2027y / 1 / 4);
    CHECK(law.working_days_between(2025y / 12 / 24, 2026y / 1 / 6) == 6);
}

TEST_CASE("Working days are counted across Easter, King's Day, 5 May, Ascension and Whitsun") {
    CHECK(law.add_working_days(2026y / 4 / 2, 1) == 2026y / 4 / 7);
    CHECK(law.add_working_days(2026y / 4 / 24, 5) == 2026y / 5 / 4);
    CHECK(law.add_working_days(2026y / 5 / 4, 1) == 2026y / 5 / 6);
    CHECK(law.add_working_days(2026y / 5 / 13, 1) == 2026y / 5 / 15);
    CHECK(law.add_working_days(2026y / 5 / 22, 1) == 2026y / 5 / 26);
    CHECK(law.add_working_days(2026y / 4 / 2, 30) == 2026y / 5 / 21);
}

TEST_CASE("Between two days as many working days are counted as can be added") {
    CHECK(law.working_days_between(2026y / 11 / 20, 2026y / 11 / 20) == 0);
    CHECK(law.working_days_between(2026y / 11 / 20, 2026y / 11 / 21) == 1);
    CHECK(law.working_days_between(2026y / 11 / 21, 2026y / 11 / 23) == 0);
    CHECK(law.working_days_between(2026y / 11 / 27, 2026y / 11 / 20) == 0);
    for (Date day = 2025y / 12 / 1; day < 2026y / 6 / 30; ++day)
        for (int n = 1; n <= 25; ++n)
            if (law.working_days_between(day + 1, law.add_working_days(day, n) + 1) != n)
                FAIL("wrong from " << day.text() << " for " << n);
}

TEST_CASE("Working days are counted as by going from day to day, whatever the calendar and the century") {
    const std::array closed{Date{2024y / 5 / 10}, Date{2024y / 5 / 11}, Date{1999y / 12 / 31}, Date{2024y / 5 / 10},
        Date{2100y / 1 / 4}, Date{2024y / 12 / 25}};
    for (const Calendar& calendar : {law, Calendar{.good_friday = false}, Calendar{.extra = closed},
             Calendar{.liberation_day = LiberationDay::lustrum}, Calendar{.liberation_day = LiberationDay::never}})
        for (const Date first :
            {Date::min(), Date{1999y / 11 / 1}, Date{2024y / 1 / 1}, Date{2099y / 11 / 1}, Date{9999y / 1 / 1}})
            for (Date day = first; day < first + 300; ++day) {
                const auto works = [&](Date one) {
                    return one.weekday().iso_encoding() < 6 && !calendar.is_holiday(one);
                };
                if (calendar.is_working_day(day) != works(day)) FAIL("wrong on " << day.text());
                int count = 0;
                for (Date next = day + 1; next <= day + 40; ++next) {
                    if (works(next) && calendar.add_working_days(day, ++count) != next)
                        FAIL("wrong from " << day.text() << " for " << count);
                    if (calendar.working_days_between(day + 1, next + 1) != count)
                        FAIL("wrong between " << day.text() << " and " << next.text());
                }
            }
}

TEST_CASE("Counting stops at the last day of the calendar") {
    constexpr int most = std::numeric_limits<int>::max();
    const std::array closed{Date::max()};
    CHECK(law.add_working_days(9999y / 12 / 1, most) == Date::max());
    CHECK(Calendar{.extra = closed}.next_working_day(Date::max()) == Date::max());
    CHECK(last_day(Date::max(), days(28)) == Date::max());
    for (const Term term : {days(most), working_days(most), weeks(most), months(most), years(most)})
        CHECK(last_day(9999y / 6 / 1, term) == Date::max());
    CHECK(last_day(Date::min(), weeks(most)) == Date::max());
    CHECK(statutory_last_day(Date::max(), days(3)) == Date::max());
}

TEST_CASE("A promise of our own ends on the day that plain counting gives, a Sunday included") {
    const Date saturday = 2026y / 11 / 21;
    CHECK(last_day(saturday, days(0)) == saturday);
    CHECK(last_day(saturday, days(1)) == 2026y / 11 / 22);
    CHECK(last_day(saturday, days(28)) == 2026y / 12 / 19);
    CHECK(last_day(saturday, weeks(1)) == 2026y / 11 / 28);
    CHECK(last_day(saturday, weeks(6)) == 2027y / 1 / 2);
    CHECK(last_day(saturday, months(1)) == 2026y / 12 / 21);
    CHECK(last_day(2026y / 8 / 31, months(6)) == 2027y / 2 / 28);
    CHECK(last_day(2024y / 2 / 29, years(1)) == 2025y / 2 / 28);
    CHECK(last_day(saturday, years(2)) == 2028y / 11 / 21);
    CHECK(last_day(2026y / 12 / 24, days(1)) == 2026y / 12 / 25);
}

TEST_CASE("A term in working days follows the calendar it is given") {
    const std::array decree{Date{2026y / 5 / 15}};
    CHECK(last_day(2026y / 5 / 13, working_days(1)) == 2026y / 5 / 15);
    CHECK(last_day(2026y / 5 / 13, working_days(1), {.extra = decree}) == 2026y / 5 / 18);
    CHECK(last_day(2026y / 5 / 4, working_days(1), {.liberation_day = LiberationDay::lustrum}) ==
          2026y / 5 / 5);
    CHECK(last_day(2026y / 11 / 20, working_days(5)) == 2026y / 11 / 27);
}

TEST_CASE("A term that is counted backwards is refused") {
    for (const Term term : {days(-1), working_days(-1), weeks(-1), months(-1), years(-1)}) {
        CHECK_THROWS_AS(last_day(2026y / 11 / 21, term), std::out_of_range);
        CHECK_THROWS_AS(statutory_last_day(2026y / 11 / 21, term), std::out_of_range);
    }
}

TEST_CASE("Article 1: a term that ends on a Saturday, Sunday or holiday runs on to a working day") {
    CHECK(statutory_last_day(2026y / 11 / 6, days(14)) == 2026y / 11 / 20);   // a Friday stays
    CHECK(statutory_last_day(2026y / 11 / 7, days(14)) == 2026y / 11 / 23);   // Saturday
    CHECK(statutory_last_day(2026y / 11 / 8, days(14)) == 2026y / 11 / 23);   // Sunday
    CHECK(statutory_last_day(2026y / 3 / 20, weeks(2)) == 2026y / 4 / 7);     // Good Friday
    CHECK(statutory_last_day(2026y / 3 / 27, months(1)) == 2026y / 4 / 28);   // King's Day
    CHECK(statutory_last_day(2026y / 4 / 2, weeks(6)) == 2026y / 5 / 15);     // Ascension Day
    CHECK(statutory_last_day(2026y / 4 / 5, months(1)) == 2026y / 5 / 6);     // 5 May
    CHECK(statutory_last_day(2026y / 11 / 27, weeks(4)) == 2026y / 12 / 28);  // Christmas Day
    CHECK(statutory_last_day(2026y / 11 / 20, weeks(6)) == 2027y / 1 / 4);    // New Year's Day
    CHECK(statutory_last_day(2026y / 11 / 20, days(1)) == 2026y / 11 / 23);
}

TEST_CASE("Article 2: a term of three days or more has at least two working days in it") {
    CHECK(statutory_last_day(2026y / 4 / 2, days(3)) == 2026y / 4 / 8);  // after Easter
    CHECK(statutory_last_day(2026y / 4 / 2, days(5)) == 2026y / 4 / 8);
    CHECK(statutory_last_day(2026y / 4 / 2, days(6)) == 2026y / 4 / 8);
    CHECK(statutory_last_day(2026y / 4 / 2, days(7)) == 2026y / 4 / 9);
    CHECK(statutory_last_day(2026y / 4 / 2, days(2)) == 2026y / 4 / 7);      // article 1 alone
    CHECK(statutory_last_day(2026y / 11 / 20, days(3)) == 2026y / 11 / 24);  // from Friday
    CHECK(statutory_last_day(2026y / 11 / 19, days(3)) == 2026y / 11 / 23);  // Thursday
}

TEST_CASE("Three days to withdraw from a house sale before Christmas 2017 ended as the Act says") {
    CHECK(statutory_last_day(2017y / 12 / 19, days(3)) == 2017y / 12 / 22);
    CHECK(statutory_last_day(2017y / 12 / 20, days(3)) == 2017y / 12 / 27);
}

TEST_CASE("With the days that decrees add around 5 May and Ascension a term can run on nine days") {
    const std::array decree{Date{2043y / 5 / 4}, Date{2043y / 5 / 6}, Date{2043y / 5 / 8}};
    CHECK(law.holiday(2043y / 5 / 7) == Holiday::ascension_day);
    CHECK(statutory_last_day(2043y / 4 / 18, weeks(2), {.extra = decree}) == 2043y / 5 / 11);
    CHECK(statutory_last_day(2043y / 4 / 18, weeks(2)) == 2043y / 5 / 4);
}

TEST_CASE("Article 4: long terms, and terms in years, end where they end") {
    const auto ends_plainly = [](Date opened, Term term) {
        const Date plain = last_day(opened, term);
        REQUIRE_FALSE(law.is_working_day(plain));
        return statutory_last_day(opened, term) == plain;
    };
    const Date saturday = 2026y / 11 / 21;
    CHECK_FALSE(ends_plainly(saturday - 90, days(90)));
    CHECK(ends_plainly(saturday - 91, days(91)));
    CHECK_FALSE(ends_plainly(saturday - 84, weeks(12)));
    CHECK(ends_plainly(saturday - 91, weeks(13)));
    CHECK_FALSE(ends_plainly(2026y / 8 / 21, months(3)));
    CHECK(ends_plainly(2026y / 7 / 21, months(4)));
    CHECK(ends_plainly(2025y / 11 / 21, years(1)));
}

TEST_CASE("The Act leaves a term in working days as it is") {
    for (Date day = 2025y / 12 / 1; day < 2026y / 6 / 30; ++day)
        for (int n = 0; n <= 10; ++n)
            if (statutory_last_day(day, working_days(n)) != last_day(day, working_days(n)))
                FAIL("shifted from " << day.text() << " for " << n);
}

TEST_CASE("A term under the Act ends on its first working day that satisfies articles 1 and 2") {
    const std::array decree{Date{2026y / 5 / 15}};
    const Calendar calendar{.extra = decree};
    for (Date opened = 2025y / 12 / 1; opened < 2026y / 6 / 30; ++opened) {
        for (int count = 1; count <= 90; ++count) {
            Date day = opened + count;
            while (!calendar.is_working_day(day) ||
                   (count >= 3 && calendar.working_days_between(opened + 1, day + 1) < 2))
                ++day;
            if (statutory_last_day(opened, days(count), calendar) != day)
                FAIL("wrong from " << opened.text() << " for " << count);
        }
    }
}

}  // namespace test_calendar
