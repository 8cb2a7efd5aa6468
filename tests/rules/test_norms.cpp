#include <blijvend/rules/norms.hpp>

#include <algorithm>
#include <climits>
#include <stdexcept>
#include <string>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

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
        CHECK(ours.value(norm) == norm.value);
        CHECK(ours.origin(norm) == norm.origin);
    }
}

TEST_CASE("A region sets one number and leaves the others as they are") {
    Norms region;
    region.set("seen-rhythm", 30);
    CHECK_FALSE(region.empty());
    CHECK(region.value(norms::seen_rhythm) == 30);
    CHECK(region.origin(norms::seen_rhythm) == NormOrigin::region);
    CHECK(region.value(norms::seen_first) == norms::seen_first.value);
    CHECK(region.origin(norms::seen_first) == NormOrigin::proposal);
}

TEST_CASE("A region that sets a number twice means the last") {
    Norms region;
    region.set("seen-rhythm", 30);
    region.set("seen-rhythm", 45);
    CHECK(region.value(norms::seen_rhythm) == 45);
    Norms at_once;
    at_once.set("seen-rhythm", 45);
    CHECK(region == at_once);
    CHECK_FALSE(region == Norms{});
}

TEST_CASE("A number that happens to be ours is still the region's") {
    Norms region;
    region.set("seen-rhythm", norms::seen_rhythm.value);
    CHECK(region.origin(norms::seen_rhythm) == NormOrigin::region);
}

TEST_CASE("A norm may be nothing, but not less, and not one we do not know") {
    Norms region;
    region.set("seen-first", 0);
    CHECK(region.value(norms::seen_first) == 0);
    CHECK_THROWS_AS(region.set("seen-first", -1), std::out_of_range);
    CHECK_THROWS_AS(region.set("seen-last", 3), std::out_of_range);
    CHECK(region.value(norms::seen_first) == 0);
}

TEST_CASE("What a region's numbers are called may go: the norm keeps its own id") {
    Norms region;
    {
        const std::string id = "seen-rhythm";
        region.set(id, 30);
    }
    CHECK(region.value(norms::seen_rhythm) == 30);
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
