#include <chrono>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <blijvend/core/period.hpp>

#include "../catch.hpp"

using namespace std::chrono_literals;
using blijvend::Date;
using blijvend::Period;

namespace test_period {

static_assert(sizeof(Period) == 16);
static_assert(std::is_trivially_copyable_v<Period>);
static_assert(std::is_aggregate_v<Period>);
static_assert(Period{.since = 2026y / 1 / 1, .until = 2026y / 2 / 1}.contains(2026y / 1 / 31));
static_assert(!Period{.since = 2026y / 1 / 1, .until = 2026y / 2 / 1}.contains(2026y / 2 / 1));
static_assert(Period{.since = 2026y / 1 / 1, .until = 2026y / 2 / 1}.length_in_days() == 31);

const Date first = 2026y / 3 / 1;
constexpr int window = 6;

/// Every period whose ends are unknown or within a few days, those out of order included.
std::vector<Period> all_periods() {
    std::vector<std::optional<Date>> ends{std::nullopt};
    for (int i = 0; i < window; ++i) ends.push_back(first + i);
    std::vector<Period> periods;
    for (const auto since : ends)
        for (const auto until : ends) periods.push_back({since, until});
    return periods;
}

/// Whether any day from just before to just after the window satisfies the predicate.
template <class Predicate>
bool any_day(Predicate holds) {
    for (Date day = first - 1; day <= first + window; ++day)
        if (holds(day)) return true;
    return false;
}

std::string spell(const Period& period) {
    return (period.since ? period.since->text() : "?") + " until " +
           (period.until ? period.until->text() : "?");
}

TEST_CASE("A period holds its first day and not the day on which it ended") {
    const Period period{2026y / 3 / 1, 2026y / 3 / 4};
    CHECK_FALSE(period.contains(2026y / 2 / 28));
    CHECK(period.contains(2026y / 3 / 1));
    CHECK(period.contains(2026y / 3 / 3));
    CHECK_FALSE(period.contains(2026y / 3 / 4));
}

TEST_CASE("A period without an end still runs, and one without a start counts from the first day") {
    const Period running{.since = 2026y / 3 / 1, .until = {}};
    const Period ended{.since = {}, .until = 2026y / 3 / 4};
    CHECK(running.contains(Date::max()));
    CHECK_FALSE(running.contains(2026y / 2 / 28));
    CHECK(ended.contains(Date::min()));
    CHECK_FALSE(ended.contains(2026y / 3 / 4));
    CHECK(Period{}.contains(Date::min()));
    CHECK(Period{}.contains(Date::max()));
}

TEST_CASE("A period is in order unless it ended before it began") {
    CHECK(Period{2026y / 3 / 1, 2026y / 3 / 1}.in_order());
    CHECK(Period{2026y / 3 / 1, 2026y / 3 / 2}.in_order());
    CHECK_FALSE(Period{2026y / 3 / 2, 2026y / 3 / 1}.in_order());
    CHECK(Period{2026y / 3 / 2, {}}.in_order());
    CHECK(Period{{}, 2026y / 3 / 2}.in_order());
    CHECK(Period{}.in_order());
}

TEST_CASE("A period is empty exactly when no day is in it") {
    for (const Period& period : all_periods())
        CHECK(period.empty() == !any_day([&](Date day) { return period.contains(day); }));
    CHECK(Period{{}, Date::min()}.empty());
    CHECK_FALSE(Period{Date::max(), {}}.empty());
}

TEST_CASE("The length of a period is the number of its days, when both ends are known and in order") {
    CHECK(Period{2026y / 3 / 1, 2026y / 3 / 4}.length_in_days() == 3);
    CHECK(Period{2026y / 3 / 1, 2026y / 3 / 1}.length_in_days() == 0);
    CHECK(Period{2024y / 1 / 1, 2025y / 1 / 1}.length_in_days() == 366);
    CHECK(Period{Date::min(), Date::max()}.length_in_days() == 3'652'058);
    CHECK_FALSE(Period{2026y / 3 / 4, 2026y / 3 / 1}.length_in_days());
    CHECK_FALSE(Period{2026y / 3 / 1, {}}.length_in_days());
    CHECK_FALSE(Period{{}, 2026y / 3 / 4}.length_in_days());
    CHECK_FALSE(Period{}.length_in_days());
}

TEST_CASE("Two periods overlap exactly when some day is in both, and then they share those days") {
    for (const Period& a : all_periods()) {
        for (const Period& b : all_periods()) {
            const auto in_both = [&](Date day) { return a.contains(day) && b.contains(day); };
            const Period both = a.intersect(b);
            const auto differs = [&](Date day) { return both.contains(day) != in_both(day); };
            if (a.overlaps(b) != any_day(in_both) || any_day(differs) || !both.in_order())
                FAIL("wrong for " << spell(a) << " and " << spell(b));
        }
    }
}

TEST_CASE("Periods that only touch do not overlap") {
    const Period before{2026y / 1 / 1, 2026y / 2 / 1}, after{2026y / 2 / 1, {}};
    CHECK_FALSE(before.overlaps(after));
    CHECK_FALSE(after.overlaps(before));
    CHECK(before.intersect(after).empty());
    CHECK(before.overlaps({2026y / 1 / 31, {}}));
}

TEST_CASE("The days that a period shares with all time are itself") {
    for (const Period& period : all_periods())
        if (period.in_order()) CHECK(period.intersect({}) == period);
    CHECK(Period{}.intersect({}) == Period{});
    const Period running{2026y / 3 / 1, {}}, ended{{}, 2026y / 3 / 4};
    CHECK(running.intersect(ended) == Period{2026y / 3 / 1, 2026y / 3 / 4});
}

}  // namespace test_period
