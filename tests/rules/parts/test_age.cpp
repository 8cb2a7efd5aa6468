#include <blijvend/rules/parts/age.hpp>

#include <limits>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_age {

Member born(PartialDate day) { return {.id = MemberId{"child"}, .born = day}; }

TEST_CASE("Somebody is so many years old from that birthday on") {
    const auto turns_eighteen = [](Date day, Date eighteen) {
        CHECK(is_aged(born(day), 18, eighteen) == true);
        CHECK(is_aged(born(day), 18, eighteen - 1) == false);
    };
    turns_eighteen(2008y / 2 / 28, 2026y / 2 / 28);
    turns_eighteen(2008y / 2 / 29, 2026y / 3 / 1);
    turns_eighteen(2008y / 12 / 31, 2026y / 12 / 31);
}

TEST_CASE("A birthday is the same day of another year, and 1 March for 29 February where there is none") {
    CHECK(birthday(2008y / 5 / 17, 18) == 2026y / 5 / 17);
    CHECK(birthday(2008y / 1 / 31, 18) == 2026y / 1 / 31);
    CHECK(birthday(2008y / 12 / 31, 4) == 2012y / 12 / 31);
    CHECK(birthday(2008y / 2 / 28, 18) == 2026y / 2 / 28);
    CHECK(birthday(2008y / 2 / 29, 18) == 2026y / 3 / 1);
    CHECK(birthday(2008y / 2 / 29, 4) == 2012y / 2 / 29);
    CHECK(birthday(2008y / 3 / 1, 0) == 2008y / 3 / 1);
    CHECK(birthday(1y / 1 / 1, 3) == 4y / 1 / 1);
    CHECK(birthday(1999y / 2 / 3, 8000) == 9999y / 2 / 3);
    CHECK(birthday(1999y / 2 / 3, 8001) == Date::max());
    CHECK(birthday(1999y / 2 / 3, std::numeric_limits<int>::max()) == Date::max());
}

TEST_CASE("With a day of birth that is known in part it is certain only when it holds for every such day") {
    const Member month = born(PartialDate::month(2010, 5));
    CHECK(is_aged(month, 12, 2022y / 4 / 30) == false);
    CHECK_FALSE(is_aged(month, 12, 2022y / 5 / 1));
    CHECK_FALSE(is_aged(month, 12, 2022y / 5 / 30));
    CHECK(is_aged(month, 12, 2022y / 5 / 31) == true);
    CHECK_FALSE(is_aged({.id = MemberId{"child"}}, 12, 2022y / 5 / 31));
}

TEST_CASE("A child that is expected is of no age; one that was born is") {
    Member expected{.id = MemberId{"child"}, .unborn = true};
    CHECK(is_aged(expected, 0, 2026y / 1 / 5) == false);
    expected.born = Date{2010y / 5 / 1};
    CHECK(is_aged(expected, 12, 2026y / 1 / 5) == true);
    expected.born.reset();
    expected.unborn = false;
    CHECK_FALSE(is_aged(expected, 12, 2026y / 1 / 5));
}

}  // namespace test_age
