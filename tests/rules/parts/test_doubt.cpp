#include <blijvend/rules/parts/doubt.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_doubt {

constexpr Date due = 2026y / 3 / 10;
constexpr Missing one{.what = {"een", "one"}}, other{.what = {"ander", "other"}};

Promise doubted(Promise promise, Date as_of, const std::optional<Missing>& missing = one) {
    doubt(promise, missing, as_of);
    return promise;
}

TEST_CASE("What says that a promise was not kept in time is overdue, broken or kept late") {
    using enum Status;
    for (const Status status : {overdue, broken, kept_late}) CHECK(is_no(status));
    for (const Status status : {kept, open, lapsed, unknown, excused}) CHECK_FALSE(is_no(status));
}

TEST_CASE("Doubt makes unknown what would be a no") {
    CHECK(doubted({.due = due}, due + 1).missing == one);
    CHECK(doubted({.due = due, .met = due + 1}, due + 1).missing == one);
    CHECK(doubted({.due = due, .ended = due + 1}, due + 1).missing == one);
}

TEST_CASE("Doubt leaves alone what was kept, can still be kept or fell away") {
    CHECK_FALSE(doubted({.due = due, .met = due}, due + 1).missing);
    CHECK_FALSE(doubted({.due = due}, due).missing);
    CHECK_FALSE(doubted({.due = due, .ended = due}, due + 1).missing);
}

TEST_CASE("The first doubt stays, and no doubt changes nothing") {
    CHECK(doubted({.due = due, .missing = other}, due + 1).missing == other);
    CHECK_FALSE(doubted({.due = due}, due + 1, {}).missing);
}

}  // namespace test_doubt
