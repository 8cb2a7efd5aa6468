#include <blijvend/rules/norms.hpp>

#include <algorithm>
#include <climits>
#include <stdexcept>
#include <string>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_norms {

constexpr Date day = 2026y / 2 / 13;

TEST_CASE("Norms stand in the order of their ids, each once") {
    CHECK(std::ranges::is_sorted(norms::all, {}, &Norm::id));
    CHECK(std::ranges::adjacent_find(norms::all, {}, &Norm::id) == norms::all.end());
}

TEST_CASE("The id of a norm is lower-case words joined by hyphens") {
    for (const Norm& norm : norms::all) {
        INFO(std::string{norm.id});
        CHECK_FALSE(norm.id.empty());
        CHECK(norm.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == norm.id.npos);
        CHECK(norm.id.find("--") == norm.id.npos);
        CHECK_FALSE((norm.id.starts_with('-') || norm.id.ends_with('-')));
    }
}

TEST_CASE("Every norm says what it is in both languages, where it comes from and since when") {
    for (const Norm& norm : norms::all) {
        INFO(std::string{norm.id});
        CHECK_FALSE(norm.title.empty());
        CHECK_FALSE(norm.source.publication.empty());
        CHECK_FALSE(norm.source.place.empty());
        CHECK(norm.since >= Date{2019y / 1 / 1});
        CHECK(norm.value >= 0);
    }
}

TEST_CASE("A norm of our own names us as its source, and no other does") {
    for (const Norm& norm : norms::all) {
        INFO(std::string{norm.id});
        CHECK((norm.origin == NormOrigin::proposal) ==
              (norm.source.publication == sources::blijvend));
        CHECK(norm.origin != NormOrigin::region);
    }
}

TEST_CASE("A norm is found by its id") {
    for (const Norm& norm : norms::all) CHECK(find_norm(norm.id)->title == norm.title);
    CHECK(find_norm("seen-first")->value == 10);
    CHECK(find_norm("seen-") == nullptr);
    CHECK(find_norm("Seen-first") == nullptr);
    CHECK(find_norm("") == nullptr);
}

TEST_CASE("Without a region's numbers every norm has its own value and origin") {
    const Norms ours;
    CHECK(ours.empty());
    for (const Norm& norm : norms::all) {
        CHECK(ours.value(norm, day) == norm.value);
        CHECK(ours.origin(norm, day) == norm.origin);
    }
}

TEST_CASE("A region sets one number and leaves the others as they are") {
    Norms region;
    region.set("seen-rhythm", 30);
    CHECK_FALSE(region.empty());
    CHECK(region.value(norms::seen_rhythm, day) == 30);
    CHECK(region.origin(norms::seen_rhythm, day) == NormOrigin::region);
    CHECK(region.value(norms::seen_first, day) == norms::seen_first.value);
    CHECK(region.origin(norms::seen_first, day) == NormOrigin::proposal);
}

TEST_CASE("A region that sets a number twice means the last") {
    Norms region;
    region.set("seen-rhythm", 30);
    region.set("seen-rhythm", 45);
    CHECK(region.value(norms::seen_rhythm, day) == 45);
    Norms at_once;
    at_once.set("seen-rhythm", 45);
    CHECK(region == at_once);
    CHECK_FALSE(region == Norms{});
}

TEST_CASE("A number that happens to be ours is still the region's") {
    Norms region;
    region.set("seen-rhythm", norms::seen_rhythm.value);
    CHECK(region.origin(norms::seen_rhythm, day) == NormOrigin::region);
}

TEST_CASE("A norm may be nothing, but not less, and not one we do not know") {
    Norms region;
    region.set("seen-first", 0);
    CHECK(region.value(norms::seen_first, day) == 0);
    CHECK_THROWS_AS(region.set("seen-first", -1), std::out_of_range);
    CHECK_THROWS_AS(region.set("seen-last", 3), std::out_of_range);
    CHECK(region.value(norms::seen_first, day) == 0);
}

TEST_CASE("What a region's numbers are called may go: the norm keeps its own id") {
    Norms region;
    {
        const std::string id = "seen-rhythm";
        region.set(id, 30);
    }
    CHECK(region.value(norms::seen_rhythm, day) == 30);
}

TEST_CASE("A region's number holds from its day on, and the latest of several counts") {
    Norms region;
    region.set("seen-rhythm", 45, day);
    CHECK(region.value(norms::seen_rhythm, day - 1) == norms::seen_rhythm.value);
    CHECK(region.origin(norms::seen_rhythm, day - 1) == NormOrigin::proposal);
    CHECK(region.value(norms::seen_rhythm, day) == 45);
    CHECK(region.origin(norms::seen_rhythm, day) == NormOrigin::region);
    CHECK(region.last_day(norms::seen_rhythm, day - 1) == day - 1 + 60);
    CHECK(region.last_day(norms::seen_rhythm, day) == day + 45);
    region.set("seen-rhythm", 30, day + 10);
    region.set("seen-rhythm", 50);
    CHECK(region.value(norms::seen_rhythm, day - 1) == 50);
    CHECK(region.value(norms::seen_rhythm, day + 9) == 45);
    CHECK(region.value(norms::seen_rhythm, day + 10) == 30);
    CHECK(region.value(norms::seen_first, day + 10) == norms::seen_first.value);
}

TEST_CASE("In whatever order a region sets its numbers, they are the same") {
    Norms one, other;
    one.set("seen-rhythm", 45, day);
    one.set("seen-first", 5);
    one.set("seen-rhythm", 30);
    other.set("seen-rhythm", 30);
    other.set("seen-rhythm", 40, day);
    other.set("seen-first", 5);
    other.set("seen-rhythm", 45, day);
    CHECK(one == other);
    REQUIRE(one.overrides().size() == 3);
    CHECK(one.overrides()[0].id == "seen-first");
    CHECK(one.overrides()[1].value == 30);
    CHECK(one.overrides()[2].since == day);
}

TEST_CASE("A term in law may move to a working day, one of the practice does not") {
    const Norms ours;
    const Date friday = 2026y / 2 / 13;
    CHECK(ours.last_day(norms::emergency_hearing, friday + 1) == Date{2026y / 2 / 28});
    CHECK(ours.statutory_last_day(norms::emergency_hearing, friday + 1) == Date{2026y / 3 / 2});
    CHECK(ours.statutory_last_day(norms::majority, friday) == Date{2044y / 2 / 13});
    CHECK(ours.statutory_last_day(norms::koppel_size, friday) == friday);
}

TEST_CASE("The last day counts the unit of the norm from the day after it opened") {
    const Norms ours;
    const Date friday = 2026y / 2 / 13;
    CHECK(ours.last_day(norms::crisis_response, friday) == friday);
    CHECK(ours.last_day(norms::seen_rhythm, friday) == Date{2026y / 4 / 14});
    CHECK(ours.last_day(norms::assessment_term, friday) == Date{2026y / 2 / 20});
    CHECK(ours.last_day(norms::presence_length, friday) == Date{2027y / 2 / 13});
    CHECK(ours.last_day(norms::presence_length, Date{2024y / 2 / 29}) == Date{2025y / 2 / 28});
}

TEST_CASE("Working days pass over weekends and holidays, and days a host closes") {
    const Norms ours;
    const Date before_easter = 2026y / 4 / 2;
    CHECK(ours.last_day(norms::assessment_term, before_easter) == Date{2026y / 4 / 13});
    CHECK(ours.last_day(norms::assessment_term, before_easter, {.good_friday = false}) ==
          Date{2026y / 4 / 10});
    const Date closed[]{2026y / 4 / 13};
    CHECK(ours.last_day(norms::assessment_term, before_easter, {.extra = closed}) ==
          Date{2026y / 4 / 14});
}

TEST_CASE("A norm that counts people or pieces gives no later day") {
    CHECK(Norms{}.last_day(norms::koppel_size, 2026y / 2 / 13) == Date{2026y / 2 / 13});
    CHECK(Norms{}.last_day(norms::plan_agreements, 2026y / 2 / 13) == Date{2026y / 2 / 13});
}

TEST_CASE("The last day follows the region's number, and stops at the last day there is") {
    Norms region;
    region.set("seen-rhythm", 1);
    CHECK(region.last_day(norms::seen_rhythm, 2026y / 2 / 13) == Date{2026y / 2 / 14});
    region.set("seen-rhythm", INT_MAX);
    CHECK(region.last_day(norms::seen_rhythm, 2026y / 2 / 13) == Date::max());
    region.set("presence-length", INT_MAX);
    CHECK(region.last_day(norms::presence_length, 2026y / 2 / 13) == Date::max());
}

}  // namespace test_norms
