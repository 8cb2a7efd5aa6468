#include "../catch.hpp"

#include <stdexcept>

#include <blijvend/core/whole.hpp>

using namespace blijvend;

namespace test_whole {

TEST_CASE("a score holds its scale and nothing else") {
    CHECK(Score{0}.value() == 0);
    CHECK(Score{10}.value() == 10);
    CHECK_THROWS_AS(Score{11}, std::out_of_range);
    CHECK_THROWS_AS(Score{-1}, std::out_of_range);
}

TEST_CASE("a number outside the scale gives nothing, however large it is") {
    CHECK(Score::from(10)->value() == 10);
    CHECK_FALSE(Score::from(11).has_value());
    CHECK_FALSE(Score::from(-1).has_value());
    CHECK_FALSE(Score::from(4'294'967'296 + 5).has_value());  // would wrap to 5 in 32 bits
    CHECK_FALSE(Days::from(0).has_value());
}

TEST_CASE("scores are ordered, and a fresh one is the lowest") {
    CHECK(Score{3} < Score{4});
    CHECK(Days{}.value() == 1);
}

}  // namespace test_whole
