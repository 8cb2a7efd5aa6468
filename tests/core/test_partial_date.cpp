#include <algorithm>
#include <array>
#include <chrono>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

#include <blijvend/core/partial_date.hpp>

#include "../catch.hpp"

using namespace std::chrono_literals;
using blijvend::Date;
using blijvend::PartialDate;

namespace test_partial_date {

template <class T>
concept Ordered = requires(T a, T b) { a < b; };

static_assert(sizeof(PartialDate) == 8);
static_assert(std::is_trivially_copyable_v<PartialDate>);
static_assert(std::is_convertible_v<Date, PartialDate>);
static_assert(!std::is_convertible_v<PartialDate, Date>);
static_assert(!Ordered<PartialDate>);
static_assert(PartialDate::parse("2019-02")->latest() == 2019y / 2 / 28);
static_assert(PartialDate::year(2019).certainly_before(2020y / 1 / 1));
static_assert(PartialDate{2008y / 2 / 29}.oldest_age_on(2026y / 2 / 28) == 17);

PartialDate partial(std::string_view text) { return PartialDate::parse(text).value(); }

/// Ages as people count them: one more each time the birthday comes round.
int age_by_counting(Date born, Date on) {
    int age = -1;
    for (int year = born.year(); year <= on.year(); ++year) {
        const auto same_day = std::chrono::year{year} / born.ymd().month() / born.ymd().day();
        const Date birthday = same_day.ok() ? same_day : std::chrono::year{year} / 3 / 1;
        age += birthday <= on ? 1 : 0;
    }
    return age;
}

TEST_CASE("A partial date prints back exactly what was known") {
    for (const std::string text : {"2019", "2019-04", "2019-04-03", "0001", "0001-01", "9999", "9999-12",
             "9999-12-31", "2024-02-29", "2000-01-01", "2000-01", "2000"}) {
        INFO(text);
        const auto date = PartialDate::parse(text);
        REQUIRE(date);
        CHECK(date->text() == text);
    }
}

TEST_CASE("A partial date read from text is the one made from numbers") {
    CHECK(PartialDate::parse("2019") == PartialDate::year(2019));
    CHECK(PartialDate::parse("2019-04") == PartialDate::month(2019, 4));
    CHECK(PartialDate::parse("2019-04-03") == Date{2019y / 4 / 3});
}

TEST_CASE("A partial date text has exactly three forms") {
    for (const std::string_view text :
        {"", "0000", "0000-01", "0000-01-01", "2019-00", "2019-13", "2019-1", "2019-", "2019-04-",
            "2019-4-3", "2019-04-31", "2019-02-29", "2019-04-00", "201", "20190", "201904", "20190403",
            "19", "2019/04", "2019 04", " 2019", "2019 ", "-019", "+2019", "2O19", "2019-O4", "19-0403",
            "Y", "YYYY", "2019-W14", "2019-XX", "2019-04-XX", "2019-04-03T", "2019-04-03T10:00:00Z"})
        if (PartialDate::parse(text)) FAIL("read: " << text);
}

TEST_CASE("A partial date knows the days that it may be") {
    using Precision = PartialDate::Precision;
    CHECK(PartialDate::year(2019).precision() == Precision::year);
    CHECK(PartialDate::year(2019).earliest() == 2019y / 1 / 1);
    CHECK(PartialDate::year(2019).latest() == 2019y / 12 / 31);
    CHECK(PartialDate::year(9999).latest() == Date::max());
    CHECK_FALSE(PartialDate::year(2019).exact());

    CHECK(PartialDate::month(2019, 4).precision() == Precision::month);
    CHECK(PartialDate::month(2019, 4).earliest() == 2019y / 4 / 1);
    CHECK(PartialDate::month(2019, 4).latest() == 2019y / 4 / 30);
    CHECK(PartialDate::month(2019, 2).latest() == 2019y / 2 / 28);
    CHECK(PartialDate::month(2024, 2).latest() == 2024y / 2 / 29);
    CHECK(PartialDate::month(2019, 12).latest() == 2019y / 12 / 31);
    CHECK(PartialDate::month(9999, 12).latest() == Date::max());
    CHECK_FALSE(PartialDate::month(2019, 4).exact());

    const PartialDate day = 2019y / 4 / 3;
    CHECK(day.precision() == Precision::day);
    CHECK(day.earliest() == 2019y / 4 / 3);
    CHECK(day.latest() == 2019y / 4 / 3);
    CHECK(day.exact() == Date{2019y / 4 / 3});
}

TEST_CASE("A partial date cannot be made from a year, month or day that does not exist") {
    CHECK_THROWS_AS(PartialDate::year(0), std::out_of_range);
    CHECK_THROWS_AS(PartialDate::year(-1), std::out_of_range);
    CHECK_THROWS_AS(PartialDate::year(10'000), std::out_of_range);
    CHECK_THROWS_AS(PartialDate::year(65'536 + 2019), std::out_of_range);
    CHECK_THROWS_AS(PartialDate::month(2019, 0), std::out_of_range);
    CHECK_THROWS_AS(PartialDate::month(2019, 13), std::out_of_range);
    CHECK_THROWS_AS(PartialDate::month(2019, 256 + 4), std::out_of_range);
    CHECK_THROWS_AS(PartialDate(2019y / 2 / 29), std::out_of_range);
}

TEST_CASE("A year, its first month and its first day are three different values") {
    const PartialDate year = PartialDate::year(2019), month = PartialDate::month(2019, 1);
    const PartialDate day = 2019y / 1 / 1;
    CHECK(year == PartialDate::year(2019));
    CHECK(year != PartialDate::year(2020));
    CHECK(year != month);
    CHECK(month != day);
    CHECK(year != day);
    CHECK(day == Date{2019y / 1 / 1});
    CHECK(PartialDate{} == Date{});
}

TEST_CASE("Certainly holds for all days that two partial dates may be, and possibly for some") {
    const std::array dates{partial("2019"), partial("2020"), partial("2019-12"),
        partial("2020-01"), partial("2020-02"), partial("2019-12-31"),
        partial("2020-01-01"), partial("2020-01-31"), partial("2020-02-29")};
    for (const PartialDate a : dates) {
        for (const PartialDate b : dates) {
            bool all_before = true, one_before = false, all_not_after = true, one_not_after = false;
            for (Date x = a.earliest(); x <= a.latest(); ++x) {
                for (Date y = b.earliest(); y <= b.latest(); ++y) {
                    all_before = all_before && x < y;
                    one_before = one_before || x < y;
                    all_not_after = all_not_after && x <= y;
                    one_not_after = one_not_after || x <= y;
                }
            }
            INFO(a.text() << " and " << b.text());
            CHECK(a.certainly_before(b) == all_before);
            CHECK(a.possibly_before(b) == one_before);
            CHECK(a.certainly_on_or_before(b) == all_not_after);
            CHECK(a.possibly_on_or_before(b) == one_not_after);
            CHECK(b.certainly_after(a) == all_before);
            CHECK(b.possibly_after(a) == one_before);
            CHECK(b.certainly_on_or_after(a) == all_not_after);
            CHECK(b.possibly_on_or_after(a) == one_not_after);
        }
    }
}

TEST_CASE("A year is neither certainly before nor certainly after a day within it") {
    const PartialDate year = PartialDate::year(2019);
    const Date summer = 2019y / 7 / 1;
    CHECK_FALSE(year.certainly_before(summer));
    CHECK_FALSE(year.certainly_after(summer));
    CHECK(year.possibly_before(summer));
    CHECK(year.possibly_after(summer));
    CHECK_FALSE(year.possibly_before(2019y / 1 / 1));
    CHECK(year.possibly_on_or_before(2019y / 1 / 1));
}

TEST_CASE("An age goes up on the birthday, and on 1 March for who was born on 29 February") {
    const PartialDate may = 2008y / 5 / 17, leap = 2008y / 2 / 29;
    CHECK(may.youngest_age_on(2026y / 5 / 16) == 17);
    CHECK(may.youngest_age_on(2026y / 5 / 17) == 18);
    CHECK(may.youngest_age_on(2008y / 5 / 17) == 0);
    CHECK(may.youngest_age_on(2009y / 5 / 16) == 0);
    CHECK(leap.youngest_age_on(2026y / 2 / 28) == 17);
    CHECK(leap.youngest_age_on(2026y / 3 / 1) == 18);
    CHECK(leap.youngest_age_on(2028y / 2 / 28) == 19);
    CHECK(leap.youngest_age_on(2028y / 2 / 29) == 20);
    CHECK(PartialDate{2008y / 2 / 28}.youngest_age_on(2026y / 2 / 28) == 18);
    CHECK(PartialDate{2008y / 3 / 1}.youngest_age_on(2026y / 3 / 1) == 18);
    CHECK(PartialDate{2007y / 12 / 31}.youngest_age_on(2026y / 1 / 1) == 18);
}

TEST_CASE("A person with a known day of birth has one age, the one found by counting birthdays") {
    for (const Date born : {Date{2004y / 2 / 28}, Date{2004y / 2 / 29}, Date{2004y / 3 / 1},
             Date{2004y / 12 / 31}, Date{2005y / 1 / 1}}) {
        for (Date on = born; on < 2030y / 1 / 1; ++on) {
            const int age = age_by_counting(born, on);
            const PartialDate birth = born;
            if (birth.youngest_age_on(on) != age || birth.oldest_age_on(on) != age)
                FAIL("born " << born.text() << ", on " << on.text());
        }
    }
}

TEST_CASE("Who was born in a known year or month has a youngest and an oldest age") {
    for (const PartialDate born : {partial("2008"), partial("2008-02"), partial("2008-12")}) {
        for (Date on = 2026y / 1 / 1; on < 2027y / 3 / 5; ++on) {
            int youngest = 99, oldest = -99;
            for (Date day = born.earliest(); day <= born.latest(); ++day) {
                youngest = std::min(youngest, age_by_counting(day, on));
                oldest = std::max(oldest, age_by_counting(day, on));
            }
            if (born.youngest_age_on(on) != youngest || born.oldest_age_on(on) != oldest)
                FAIL("born " << born.text() << ", on " << on.text());
        }
    }
    CHECK(PartialDate::year(2008).youngest_age_on(2026y / 7 / 1) == 17);
    CHECK(PartialDate::year(2008).oldest_age_on(2026y / 7 / 1) == 18);
}

TEST_CASE("An age below zero says that somebody is perhaps or certainly not born yet") {
    const PartialDate year = PartialDate::year(2026);
    CHECK(year.youngest_age_on(2026y / 11 / 21) == -1);
    CHECK(year.oldest_age_on(2026y / 11 / 21) == 0);
    CHECK(year.oldest_age_on(2025y / 12 / 31) == -1);
    CHECK(PartialDate{2026y / 11 / 22}.oldest_age_on(2026y / 11 / 21) == -1);
}

}  // namespace test_partial_date
