#include <blijvend/rules/parts/done_on.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_done_on {

constexpr Date opened = 2026y / 2 / 9, ended = 2026y / 2 / 16;

std::optional<Date> met(std::optional<Date> day, std::optional<Date> until = {}) {
    Promise promise{.opened = opened, .ended = until};
    done_on(promise, day);
    return promise.met;
}

TEST_CASE("A recorded day keeps a promise on that day, and on its first day when it came before") {
    CHECK(met(opened + 3) == opened + 3);
    CHECK(met(opened - 3) == opened);
    CHECK(met({}) == std::nullopt);
}

TEST_CASE("What is done when the promise has ended no longer keeps it") {
    CHECK(met(ended - 1, ended) == ended - 1);
    CHECK(met(ended, ended) == std::nullopt);
    CHECK(met(opened - 1, opened) == std::nullopt);
}

}  // namespace test_done_on
