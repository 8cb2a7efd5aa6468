#include <blijvend/rules/parts/seat.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_seat {

TEST_CASE("Nothing is missing of a seat when it is known since when and by whom it is taken") {
    CHECK_FALSE(missing_of({.professional = ProfessionalId{"anna"}, .since = 2026y / 3 / 2}));
}

TEST_CASE("The day is what is missing of a seat first, and then the person") {
    const Seat no_day{.id = SeatId{"s1"}, .professional = ProfessionalId{"anna"}};
    const Seat nobody{.id = SeatId{"s1"}, .since = 2026y / 3 / 2};
    const Seat neither{.id = SeatId{"s1"}};
    REQUIRE(missing_of(no_day));
    CHECK(missing_of(no_day)->fact.text() == "Seat s1.since");
    REQUIRE(missing_of(nobody));
    CHECK(missing_of(nobody)->fact.text() == "Seat s1.professional");
    REQUIRE(missing_of(neither));
    CHECK(missing_of(neither)->fact.text() == "Seat s1.since");
}

}  // namespace test_seat
