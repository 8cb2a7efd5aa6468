#include <blijvend/rules/parts/citizen_number.hpp>

#include <string>

#include "../../catch.hpp"

using namespace blijvend;

namespace test_citizen_number {

TEST_CASE("A number that passes the eleven test can be a citizen service number") {
    static_assert(is_citizen_number("123456782"));
    CHECK(is_citizen_number("111222333"));
    CHECK(is_citizen_number("012345672"));
    CHECK(is_citizen_number("000000012"));
}

TEST_CASE("Each digit has a weight of its own: another digit, or two in another order, does not pass") {
    const std::string good = "123456782";
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bad = good;
        bad[i] = bad[i] == '9' ? '8' : static_cast<char>(bad[i] + 1);
        CHECK_FALSE(is_citizen_number(bad));
    }
    for (std::size_t i = 0; i + 1 < good.size(); ++i) {
        std::string bad = good;
        std::swap(bad[i], bad[i + 1]);
        CHECK_FALSE(is_citizen_number(bad));
    }
}

TEST_CASE("The last digit weighs minus one") {
    CHECK(is_citizen_number("000000012"));        // 2 * 1 - 2 = 0
    CHECK_FALSE(is_citizen_number("000000019"));  // 2 * 1 + 9 = 11
    CHECK(is_citizen_number("000000061"));        // 2 * 6 - 1 = 11
    CHECK(is_citizen_number("900000004"));        // 9 * 9 - 4 = 77
}

TEST_CASE("A number is nine digits, and not all zeros") {
    CHECK_FALSE(is_citizen_number("000000000"));
    CHECK_FALSE(is_citizen_number(""));
    CHECK_FALSE(is_citizen_number("12345672"));
    CHECK_FALSE(is_citizen_number("0123456782"));
    CHECK_FALSE(is_citizen_number("1234 6782"));
    CHECK_FALSE(is_citizen_number("12345678:"));  // the character after '9'
    CHECK_FALSE(is_citizen_number("12345678/"));  // the character before '0'
    CHECK_FALSE(is_citizen_number("/00000009"));
}

}  // namespace test_citizen_number
