#include <algorithm>
#include <array>
#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

#include <blijvend/core/instant.hpp>

#include "../catch.hpp"

using namespace std::chrono_literals;
using blijvend::Date;
using blijvend::Instant;

namespace test_instant {

static_assert(sizeof(Instant) == 16);
static_assert(std::is_trivially_copyable_v<Instant>);
static_assert(!std::is_convertible_v<Date, Instant>);
static_assert(Instant::parse("1970-01-01T00:00:00Z") == Instant{});
static_assert(Instant::parse("2026-11-21T23:50:00+01:00")->civil_day() == 2026y / 11 / 21);
static_assert(Instant::at(2026y / 7 / 1, 9).offset_minutes() == 120);
static_assert(!Instant::parse("2026-11-21T24:00:00Z"));

constexpr std::int64_t second = 1'000'000, minute = 60 * second, hour = 60 * minute;

Instant instant(std::string_view text) { return Instant::parse(text).value(); }
Instant utc(std::int64_t micros) { return Instant::from(micros, 0).value(); }

struct Change {
    std::int64_t utc_seconds;
    int offset_minutes;  // from this moment on
};

constexpr Change changes[]{
#include "amsterdam_transitions.inc"
};

/// What the table says of a moment from 1977 to 2100.
int offset_in_table(std::int64_t micros) {
    const auto after = std::upper_bound(
        std::begin(changes), std::end(changes), micros,
        [](std::int64_t at, const Change& change) { return at < change.utc_seconds * second; });
    return after == std::begin(changes) ? 60 : std::prev(after)->offset_minutes;
}

/// Microseconds that the clocks in Amsterdam show since 1970-01-01T00:00.
std::int64_t clock(Instant at) {
    return (at.civil_day().days() * std::int64_t{1440} + at.minute_of_day()) * minute;
}

TEST_CASE("An instant prints in one canonical form, at the offset that it was recorded with") {
    const std::array<std::array<std::string_view, 2>, 16> texts{{
        {"2026-11-21T23:50:00+01:00", "2026-11-21T23:50:00+01:00"},
        {"2026-11-21T22:50:00Z", "2026-11-21T22:50:00Z"},
        {"2026-11-21T22:50:00+00:00", "2026-11-21T22:50:00Z"},
        {"2026-11-21T23:50:00.0+01:00", "2026-11-21T23:50:00+01:00"},
        {"2026-11-21T23:50:00.000000+01:00", "2026-11-21T23:50:00+01:00"},
        {"2026-11-21T23:50:00.5+01:00", "2026-11-21T23:50:00.500+01:00"},
        {"2026-11-21T23:50:00.05Z", "2026-11-21T23:50:00.050Z"},
        {"2026-11-21T23:50:00.123Z", "2026-11-21T23:50:00.123Z"},
        {"2026-11-21T23:50:00.1234Z", "2026-11-21T23:50:00.123400Z"},
        {"2026-11-21T23:50:00.000001Z", "2026-11-21T23:50:00.000001Z"},
        {"2026-11-21T23:59:59.999999-08:00", "2026-11-21T23:59:59.999999-08:00"},
        {"2026-11-21T08:05:09-00:30", "2026-11-21T08:05:09-00:30"},
        {"2026-11-21T08:05:09+18:00", "2026-11-21T08:05:09+18:00"},
        {"2026-11-21T08:05:09-18:00", "2026-11-21T08:05:09-18:00"},
        {"1937-06-01T12:00:00+00:20", "1937-06-01T12:00:00+00:20"},
        {"1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"},
    }};
    for (const auto& [read, printed] : texts) {
        INFO(read);
        const auto at = Instant::parse(read);
        REQUIRE(at);
        CHECK(at->text() == printed);
        CHECK(Instant::parse(at->text()) == at);
    }
}

TEST_CASE("An instant counts microseconds from 1970 in UTC") {
    CHECK(instant("1970-01-01T01:00:00+01:00").utc_micros() == 0);
    CHECK(instant("1970-01-01T01:00:00+01:00").offset_minutes() == 60);
    CHECK(instant("1969-12-31T23:59:59.999999Z").utc_micros() == -1);
    CHECK(instant("2026-11-21T22:50:00.25Z").utc_micros() == 1'795'301'400'250'000);
    CHECK(instant("2026-11-21T17:20:00.25-05:30").utc_micros() == 1'795'301'400'250'000);
}

TEST_CASE("A text that is not strictly an instant is refused") {
    for (const std::string_view text :
        {"", "Z", "T", "2026-11-21", "2026-11-21T", "2026-11-21TZ", "2026-11-21T23", "2026-11-21T23:50",
            "2026-11-21T23:50Z", "2026-11-21T23:50+01:00", "2026-11-21T23:50:00", "2026-11-21T23:50:0Z",
            "2026-11-21T23:50:000Z", "2026-11-21t23:50:00Z", "2026-11-21T23:50:00z",
            "2026-11-21 23:50:00Z", "2026-11-21_23:50:00Z", " 2026-11-21T23:50:00Z",
            "2026-11-21T23:50:00Z ", "2026-11-21T23:50:00ZZ", "2026-11-21T23:50:00Z+01:00",
            "2026-11-21T23:50:00+01:00Z", "2026-11-21T23:50:00 Z", "2026-11-21T23:50:00 +01:00",
            "2026-11-21T24:00:00Z", "2026-11-21T25:00:00Z", "2026-11-21T23:60:00Z",
            "2026-11-21T23:59:60Z", "2016-12-31T23:59:60Z", "2026-11-21T23:59:61Z",
            "2026-02-29T12:00:00Z", "2026-13-01T12:00:00Z", "2026-00-01T12:00:00Z",
            "0000-12-31T12:00:00Z", "2026-11-31T12:00:00Z", "20261121T235000Z",
            "2026-11-21T235000Z", "2026-11-21T23.50.00Z", "2026-11-21T2a:50:00Z",
            "2026-11-21T23:5a:00Z", "2026-11-21T23:50:0aZ", "2026-11-21T-1:50:00Z",
            "2026-11-21T23:-1:00Z", "2026-11-21T23:50:-1Z", "2026-11-21T23:50:00.Z",
            "2026-11-21T23:50:00.", "2026-11-21T23:50:00.5", "2026-11-21T23:50:00.1234567Z",
            "2026-11-21T23:50:00.1234567890Z", "2026-11-21T23:50:00.12a456Z",
            "2026-11-21T23:50:00.+01:00", "2026-11-21T23:50:00,5Z", "2026-11-21T23:50:00.5.5Z",
            "2026-11-21T23:50:00. 5Z", "2026-11-21T23:50:00+0100", "2026-11-21T23:50:00+01",
            "2026-11-21T23:50:00+1:00", "2026-11-21T23:50:00+01:0", "2026-11-21T23:50:00+01:000",
            "2026-11-21T23:50:00+01:60", "2026-11-21T23:50:00+18:01", "2026-11-21T23:50:00-18:01",
            "2026-11-21T23:50:00+19:00", "2026-11-21T23:50:00+24:00", "2026-11-21T23:50:00+99:99",
            "2026-11-21T23:50:00-00:00", "2026-11-21T23:50:00+-1:00", "2026-11-21T23:50:00--1:00",
            "2026-11-21T23:50:00+", "2026-11-21T23:50:00-", "2026-11-21T23:50:00+01:00:00",
            "2026-11-21T23:50:00\xE2\x88\x92"
            "01:00",
            "2026-11-21T23:50:00CET",
            "2026-11-21T23:50:00+01:00[Europe/Amsterdam]", "1795301400"})
        if (Instant::parse(text)) FAIL("read: " << text);
}

TEST_CASE("An instant text that is cut short or has a byte of the wrong kind is refused") {
    const std::string good = "2026-11-21T23:50:00.123456+05:30";
    for (std::size_t length = 0; length < good.size(); ++length)
        CHECK_FALSE(Instant::parse(std::string_view{good}.substr(0, length)));
    for (std::size_t place = 0; place < good.size(); ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text = good;
            text[place] = static_cast<char>(byte);
            const auto at = Instant::parse(text);
            if (at && at->text() != text) FAIL("byte " << byte << " in place " << place);
            const bool was_digit = good[place] >= '0' && good[place] <= '9';
            const bool fits = was_digit            ? byte >= '0' && byte <= '9'
                              : good[place] == '+' ? byte == '+' || byte == '-'
                                                   : byte == good[place];
            if (at && !fits) FAIL("read byte " << byte << " in place " << place);
        }
    }
}

TEST_CASE("Any instant prints as a text that reads back as itself") {
    std::mt19937_64 random{20'261'121};
    const int first_day = Date::min().days() + 1, last_day = Date::max().days() - 1;
    std::uniform_int_distribution<std::int64_t> days{first_day, last_day};
    std::uniform_int_distribution<std::int64_t> micros{0, 24 * hour - 1};
    std::uniform_int_distribution<int> offsets{-1080, 1080};
    for (int i = 0; i < 200'000; ++i) {
        const std::int64_t grain = i % 3 == 0 ? second : i % 3 == 1 ? 1000
                                                                    : 1;
        const std::int64_t at = days(random) * 24 * hour + micros(random) / grain * grain;
        const int offset = offsets(random);
        const auto made = Instant::from(at, offset);
        if (!made) FAIL("refused: " << at << " at " << offset);
        const auto read = Instant::parse(made->text());
        if (read != made || made->utc_micros() != at || made->offset_minutes() != offset)
            FAIL(made->text());
        const std::size_t length = (grain == 1 && at % 1000 != 0) ? 26 : at % second != 0 ? 23
                                                                                          : 19;
        if (made->text().size() != length + (offset == 0 ? 1 : 6)) FAIL(made->text());
    }
}

TEST_CASE("An instant lies in the years 1 to 9999 in UTC, at its offset and in Amsterdam") {
    CHECK(Instant::parse("0001-01-01T00:00:00Z"));
    CHECK(Instant::parse("0001-01-01T01:00:00+01:00"));
    CHECK_FALSE(Instant::parse("0001-01-01T00:59:59+01:00"));
    CHECK_FALSE(Instant::parse("0001-01-01T00:00:00+01:00"));
    CHECK(Instant::parse("0001-01-01T00:00:00-01:00"));
    CHECK_FALSE(Instant::from(instant("0001-01-01T00:00:00Z").utc_micros(), -1));
    CHECK(Instant::parse("9999-12-31T23:59:59.999999+01:00"));
    CHECK(Instant::parse("9999-12-31T22:59:59.999999Z"));
    CHECK_FALSE(Instant::parse("9999-12-31T23:00:00Z"));
    CHECK_FALSE(Instant::parse("9999-12-31T23:59:59.999999Z"));
    CHECK_FALSE(Instant::parse("9999-12-31T22:00:00-01:00"));
    CHECK(Instant::parse("9999-12-31T23:59:59+02:00"));
    const std::int64_t midnight = instant("9999-12-31T22:00:00Z").utc_micros();
    CHECK(Instant::from(midnight - 1, 120));
    CHECK_FALSE(Instant::from(midnight, 120));
    CHECK_FALSE(Instant::from(std::numeric_limits<std::int64_t>::max(), 1080));
    CHECK_FALSE(Instant::from(std::numeric_limits<std::int64_t>::min(), -1080));
    CHECK_FALSE(Instant::from(0, 1081));
    CHECK_FALSE(Instant::from(0, -1081));
    CHECK_FALSE(Instant::from(0, 65'536));
    CHECK(Instant::from(0, 1080));
    CHECK(Instant::from(0, -1080));
}

TEST_CASE("A text gives the instant that its moment and offset give, its day in Amsterdam too") {
    for (const int year : {1, 1976, 1977, 1978, 1979, 1980, 1981, 1995, 1996, 2018, 2024, 2026, 9999})
        for (unsigned month = 1; month <= 12; ++month) {
            const auto of_month = std::chrono::year{year} / std::chrono::month{month};
            for (const Date day : {Date{of_month / 1}, Date{of_month / 15}, Date{of_month / 24}, Date{of_month / 25},
                     Date{of_month / std::chrono::last}})
                for (const std::string clock : {"00:00:00", "00:59:59", "01:30:00", "02:00:00", "22:30:00", "23:59:59"})
                    for (const std::string zone : {"Z", "+01:00", "+02:00", "-05:00"}) {
                        const std::string text = day.text() + 'T' + clock + zone;
                        const auto read = Instant::parse(text);
                        if (read && read != Instant::from(read->utc_micros(), read->offset_minutes())) FAIL(text);
                    }
        }
}

TEST_CASE("Two instants are equal when moment and offset are, and one moment may have two offsets") {
    const Instant here = instant("2026-11-21T23:50:00+01:00"), there = instant("2026-11-21T22:50:00Z");
    CHECK(here.same_moment(there));
    CHECK(here != there);
    CHECK(there < here);
    CHECK(here < instant("2026-11-21T22:50:00.000001Z"));
    CHECK(instant("2026-11-21T23:00:00+02:00") < there);
    CHECK_FALSE(here.same_moment(instant("2026-11-21T23:50:00.000001+01:00")));
    CHECK((here <=> here) == std::strong_ordering::equal);
}

TEST_CASE("Amsterdam changes its clocks at the very second that the time zone database says") {
    REQUIRE(std::size(changes) == 2 * (2100 - 1977 + 1));
    for (const Change& change : changes) {
        const int after = change.offset_minutes, before = 180 - after;
        const Instant first = utc(change.utc_seconds * second);
        const Instant last = utc(change.utc_seconds * second - 1);
        INFO(first.text());
        CHECK(clock(utc(change.utc_seconds * second - second)) ==
              (change.utc_seconds - 60 + before * 60) * second);
        CHECK(clock(last) == (change.utc_seconds - 60 + before * 60) * second);
        CHECK(clock(first) == (change.utc_seconds + after * 60) * second);
        CHECK(clock(utc(change.utc_seconds * second + second)) ==
              (change.utc_seconds + after * 60) * second);
    }
}

TEST_CASE("The clocks in Amsterdam agree with the time zone database all year from 1977 to 2100") {
    const std::int64_t begin = Instant::start_of(1977y / 1 / 1).utc_micros();
    const std::int64_t end = Instant::end_of(2100y / 12 / 31).utc_micros();
    for (std::int64_t at = begin; at < end; at += 47 * minute)
        if (clock(utc(at)) / minute != at / minute + offset_in_table(at))
            FAIL(utc(at).text());
}

TEST_CASE("Before 1977 it is winter time all year") {
    CHECK(instant("1976-07-01T22:59:59Z").civil_day() == 1976y / 7 / 1);
    CHECK(instant("1976-07-01T23:00:00Z").civil_day() == 1976y / 7 / 2);
    CHECK(Instant::at(1976y / 7 / 1, 12).offset_minutes() == 60);
    CHECK(Instant::at(1977y / 7 / 1, 12).offset_minutes() == 120);
    CHECK(Instant::at(1941y / 7 / 1, 12).offset_minutes() == 60);
}

TEST_CASE("The civil day is that of Amsterdam, whatever the offset of the record") {
    const Date saturday = 2026y / 11 / 21;
    CHECK(instant("2026-11-21T23:50:00+01:00").civil_day() == saturday);
    CHECK(instant("2026-11-21T22:50:00Z").civil_day() == saturday);
    CHECK(instant("2026-11-22T04:20:00+05:30").civil_day() == saturday);
    CHECK(instant("2026-11-21T23:59:59.999999+01:00").civil_day() == saturday);
    CHECK(instant("2026-11-22T00:00:00+01:00").civil_day() == saturday + 1);
    CHECK(instant("2026-11-21T23:00:00Z").civil_day() == saturday + 1);
    CHECK(instant("2026-11-20T23:00:00Z").civil_day() == saturday);
    CHECK(instant("2026-07-01T22:00:00Z").civil_day() == 2026y / 7 / 2);
    CHECK(instant("2026-07-01T21:59:59Z").civil_day() == 2026y / 7 / 1);
    CHECK(instant("0001-01-01T00:00:00Z").civil_day() == Date::min());
    CHECK(instant("9999-12-31T22:59:59Z").civil_day() == Date::max());
}

TEST_CASE("A crisis at ten to twelve and a visit half an hour later are on two civil days") {
    const Instant call = instant("2026-11-21T22:50:00Z"), visit = instant("2026-11-21T23:20:00Z");
    CHECK(call.minute_of_day() == 23 * 60 + 50);
    CHECK(visit.minute_of_day() == 20);
    CHECK(visit.civil_day() - call.civil_day() == 1);
    CHECK(visit.utc_micros() - call.utc_micros() == 30 * minute);
}

TEST_CASE("A crisis on Friday at five to five is on that Friday") {
    const Instant call = instant("2026-11-20T16:55:00+01:00");
    CHECK(call.civil_day() == 2026y / 11 / 20);
    CHECK(call.civil_day().weekday() == std::chrono::Friday);
    CHECK(call.minute_of_day() == 16 * 60 + 55);
}

TEST_CASE("The last hour of the year in UTC is New Year's Day in Amsterdam") {
    CHECK(instant("2026-12-31T22:59:59Z").civil_day() == 2026y / 12 / 31);
    CHECK(instant("2026-12-31T23:00:00Z").civil_day() == 2027y / 1 / 1);
    CHECK(instant("2026-12-31T23:30:00Z").minute_of_day() == 30);
    CHECK(Instant::end_of(2026y / 12 / 31).text() == "2026-12-31T23:59:59.999999+01:00");
}

TEST_CASE("A time in Amsterdam gets the offset that Amsterdam has then") {
    CHECK(Instant::at(2026y / 11 / 20, 16, 55).text() == "2026-11-20T16:55:00+01:00");
    CHECK(Instant::at(2026y / 7 / 1, 9).text() == "2026-07-01T09:00:00+02:00");
    CHECK(Instant::at(2026y / 1 / 1, 0).text() == "2026-01-01T00:00:00+01:00");
    CHECK(Instant::at(2026y / 7 / 1, 23, 59).text() == "2026-07-01T23:59:00+02:00");
}

TEST_CASE("In the spring night a skipped time is an hour later") {
    const Date night = 2026y / 3 / 29;
    CHECK(Instant::at(night, 1, 59).text() == "2026-03-29T01:59:00+01:00");
    CHECK(Instant::at(night, 2, 0).text() == "2026-03-29T03:00:00+02:00");
    CHECK(Instant::at(night, 2, 30).text() == "2026-03-29T03:30:00+02:00");
    CHECK(Instant::at(night, 2, 59).text() == "2026-03-29T03:59:00+02:00");
    CHECK(Instant::at(night, 3, 0).text() == "2026-03-29T03:00:00+02:00");
}

TEST_CASE("In the autumn night a time that comes twice is the first of the two") {
    const Date night = 2026y / 10 / 25;
    CHECK(Instant::at(night, 1, 59).text() == "2026-10-25T01:59:00+02:00");
    CHECK(Instant::at(night, 2, 0).text() == "2026-10-25T02:00:00+02:00");
    CHECK(Instant::at(night, 2, 59).text() == "2026-10-25T02:59:00+02:00");
    CHECK(Instant::at(night, 3, 0).text() == "2026-10-25T03:00:00+01:00");
    const Instant first = instant("2026-10-25T02:30:00+02:00");
    const Instant again = instant("2026-10-25T02:30:00+01:00");
    CHECK(first.minute_of_day() == again.minute_of_day());
    CHECK(first.civil_day() == again.civil_day());
    CHECK(again.utc_micros() - first.utc_micros() == hour);
}

TEST_CASE("Every minute of every night that the clocks change is found back on the clock") {
    for (const Change& change : changes) {
        const Date night = utc(change.utc_seconds * second).civil_day();
        const bool spring = change.offset_minutes == 120;
        for (int of_day = 0; of_day < 1440; ++of_day) {
            const Instant at = Instant::at(night, of_day / 60, of_day % 60);
            const bool skipped = spring && of_day / 60 == 2;
            const bool right =
                at.civil_day() == night && at.minute_of_day() == of_day + (skipped ? 60 : 0) &&
                at.offset_minutes() == offset_in_table(at.utc_micros()) &&
                (spring || of_day / 60 != 2 || at.utc_micros() < change.utc_seconds * second);
            if (!right) FAIL(at.text());
        }
    }
}

TEST_CASE("A time of day that does not exist is refused") {
    const Date day = 2026y / 11 / 21;
    CHECK_THROWS_AS(Instant::at(day, 24), std::out_of_range);
    CHECK_THROWS_AS(Instant::at(day, -1), std::out_of_range);
    CHECK_THROWS_AS(Instant::at(day, 12, 60), std::out_of_range);
    CHECK_THROWS_AS(Instant::at(day, 12, -1), std::out_of_range);
}

TEST_CASE("Civil days join without a gap and last 24 hours, or 23 or 25 when the clocks change") {
    int short_days = 0, long_days = 0;
    for (Date day = 1976y / 12 / 1; day <= 2100y / 12 / 31; ++day) {
        const Instant start = Instant::start_of(day), end = Instant::end_of(day);
        const std::int64_t length = end.utc_micros() + 1 - start.utc_micros();
        const bool right = start.civil_day() == day && start.minute_of_day() == 0 &&
                           end.civil_day() == day && end.minute_of_day() == 1439 &&
                           Instant::start_of(day + 1).utc_micros() == end.utc_micros() + 1 &&
                           utc(start.utc_micros() - 1).civil_day() == day - 1 &&
                           (length == 23 * hour || length == 24 * hour || length == 25 * hour);
        if (!right) FAIL(day.text());
        short_days += length == 23 * hour ? 1 : 0;
        long_days += length == 25 * hour ? 1 : 0;
    }
    CHECK(short_days == 2100 - 1977 + 1);
    CHECK(long_days == 2100 - 1977 + 1);
}

TEST_CASE("The first and the last day of the calendar have a start and an end") {
    CHECK(Instant::start_of(Date::min()).text() == "0001-01-01T01:00:00+01:00");
    CHECK(Instant::end_of(Date::min()).text() == "0001-01-01T23:59:59.999999+01:00");
    CHECK(Instant::start_of(Date::max()).text() == "9999-12-31T00:00:00+01:00");
    CHECK(Instant::end_of(Date::max()).text() == "9999-12-31T23:59:59.999999+01:00");
    CHECK(Instant::at(Date::min(), 0, 30) == Instant::start_of(Date::min()));
}

}  // namespace test_instant
