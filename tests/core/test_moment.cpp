#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <blijvend/core/moment.hpp>

#include "../catch.hpp"

using namespace std::chrono_literals;
using blijvend::Date;
using blijvend::Instant;
using blijvend::Moment;

namespace test_moment {

template <class T>
concept Ordered = requires(T a, T b) { a < b; };

static_assert(sizeof(Moment) <= 24);
static_assert(std::is_trivially_copyable_v<Moment>);
static_assert(std::is_convertible_v<Date, Moment>);
static_assert(std::is_convertible_v<Instant, Moment>);
static_assert(!Ordered<Moment>);
static_assert(Moment{2026y / 11 / 21}.day() == 2026y / 11 / 21);
static_assert(Moment{Instant::at(2026y / 11 / 21, 23, 50)}.day() == 2026y / 11 / 21);
static_assert(Moment{2026y / 11 / 20}.certainly_before(Instant::at(2026y / 11 / 21, 0)));

Moment moment(std::string_view text) { return Moment::parse(text).value(); }

TEST_CASE("A moment prints as the day or the instant that it was read from") {
    for (const std::string text : {"2026-11-21", "2026-11-21T23:50:00+01:00", "2026-11-21T22:50:00Z",
             "2026-11-21T22:50:00.125Z", "0001-01-01", "9999-12-31"}) {
        INFO(text);
        const auto read = Moment::parse(text);
        REQUIRE(read);
        CHECK(read->text() == text);
    }
    CHECK(moment("2026-11-21T22:50:00.5+00:00").text() == "2026-11-21T22:50:00.500Z");
}

TEST_CASE("A text that is neither a day nor an instant is no moment") {
    for (const std::string_view text : {"", "2026", "2026-11", "2026-02-29", "2026-11-21T",
             "2026-11-21T23:50", "2026-11-21T24:00:00Z", "2026-11-21Z"})
        if (Moment::parse(text)) FAIL("read: " << text);
    CHECK_THROWS_AS(Moment(2026y / 2 / 29), std::out_of_range);
}

TEST_CASE("A moment knows its day, and its instant when the time is known") {
    const Moment untimed = 2026y / 11 / 21, timed = Instant::at(2026y / 11 / 21, 23, 50);
    CHECK(untimed.day() == 2026y / 11 / 21);
    CHECK_FALSE(untimed.instant());
    CHECK(timed.day() == 2026y / 11 / 21);
    CHECK(timed.instant() == Instant::at(2026y / 11 / 21, 23, 50));
    CHECK(moment("2026-11-21T23:30:00Z").day() == 2026y / 11 / 22);
    CHECK(moment("2026-07-01T22:30:00Z").day() == 2026y / 7 / 2);
    CHECK(Moment{}.day() == Date{});
}

TEST_CASE("An untimed moment may be any instant of its day") {
    const Moment spring = 2026y / 3 / 29;
    CHECK(spring.earliest() == Instant::start_of(2026y / 3 / 29));
    CHECK(spring.latest() == Instant::end_of(2026y / 3 / 29));
    CHECK(spring.latest().utc_micros() + 1 - spring.earliest().utc_micros() ==
          std::int64_t{23} * 3600 * 1'000'000);
    const Moment timed = moment("2026-11-21T22:50:00Z");
    CHECK(timed.earliest() == timed.instant());
    CHECK(timed.latest() == timed.instant());
}

TEST_CASE("A day is never equal to an instant, and one moment at two offsets is two values") {
    CHECK(moment("2026-11-21") == Date{2026y / 11 / 21});
    CHECK(moment("2026-11-21") != moment("2026-11-22"));
    CHECK(moment("2026-11-21") != moment("2026-11-21T00:00:00+01:00"));
    CHECK(moment("2026-11-21T23:50:00+01:00") != moment("2026-11-21T22:50:00Z"));
    CHECK(moment("2026-11-21T23:50:00+01:00") == Instant::at(2026y / 11 / 21, 23, 50));
}

TEST_CASE("Two moments on one day are in no certain order when one of them is untimed") {
    const Moment day = 2026y / 11 / 21, noon = Instant::at(2026y / 11 / 21, 12);
    const std::array pairs{std::pair{day, noon}, std::pair{noon, day}, std::pair{day, day}};
    for (const auto& [a, b] : pairs) {
        CHECK_FALSE(a.certainly_before(b));
        CHECK_FALSE(a.certainly_after(b));
        CHECK(a.possibly_before(b));
        CHECK(a.possibly_after(b));
    }
}

TEST_CASE("Nothing on a day is before its first or after its last microsecond") {
    const Moment day = 2026y / 11 / 21;
    const Moment first = Instant::start_of(2026y / 11 / 21);
    const Moment last = Instant::end_of(2026y / 11 / 21);
    CHECK_FALSE(day.possibly_before(first));
    CHECK_FALSE(day.possibly_after(last));
    CHECK(day.possibly_after(first));
    CHECK(day.possibly_before(last));
    CHECK_FALSE(day.certainly_after(first));
    CHECK_FALSE(day.certainly_before(last));
}

TEST_CASE("Moments on different days are in certain order, and so are timed ones on one day") {
    const std::array in_order{
        moment("2026-11-20"),
        moment("2026-11-20T23:00:00Z"),       // midnight in Amsterdam: the 21st has begun
        moment("2026-11-21T09:00:00+05:30"),  // 04:30 in Amsterdam
        moment("2026-11-21T09:00:00+01:00"),
        moment("2026-11-21T08:00:00.000001Z"),
        moment("2026-11-22"),
        moment("2026-11-23"),
    };
    for (std::size_t i = 0; i < in_order.size(); ++i) {
        for (std::size_t j = 0; j < in_order.size(); ++j) {
            if (i == j) continue;
            INFO(in_order[i].text() << " and " << in_order[j].text());
            CHECK(in_order[i].certainly_before(in_order[j]) == (i < j));
            CHECK(in_order[i].possibly_before(in_order[j]) == (i < j));
            CHECK(in_order[i].certainly_after(in_order[j]) == (i > j));
            CHECK(in_order[i].possibly_after(in_order[j]) == (i > j));
        }
    }
}

TEST_CASE("One moment at two offsets is neither before nor after itself") {
    const Moment here = moment("2026-11-21T23:50:00+01:00"), there = moment("2026-11-21T22:50:00Z");
    CHECK_FALSE(here.possibly_before(there));
    CHECK_FALSE(there.possibly_before(here));
    CHECK_FALSE(here.possibly_after(there));
    CHECK_FALSE(there.possibly_after(here));
}

}  // namespace test_moment
