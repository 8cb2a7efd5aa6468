#include <blijvend/model/while_open.hpp>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_while_open {

constexpr Date january = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2,
               april = 2026y / 4 / 1, may = 2026y / 5 / 1;

CaseFile opened(std::optional<Date> started, std::vector<Closure> closures = {}) {
    return {.household = {.started_on = started}, .closures = std::move(closures)};
}

using Parts = std::vector<Period>;

TEST_CASE("While the case stays open a period is whole, from the start of the case on") {
    CHECK(while_open(opened(january), {february, {}}) == Parts{{february, {}}});
    CHECK(while_open(opened(january), {february, march}) == Parts{{february, march}});
    CHECK(while_open(opened(march), {february, april}) == Parts{{march, april}});
}

TEST_CASE("A closure cuts a period off, and a reopening takes it up again") {
    CHECK(while_open(opened(january, {{.on = march}}), {february, {}}) == Parts{{february, march}});
    CHECK(while_open(opened(january, {{.on = march, .reopened_on = april}}), {february, {}}) ==
          Parts{{february, march}, {april, {}}});
    CHECK(while_open(opened(january, {{.on = march, .reopened_on = april}}), {february, may}) ==
          Parts{{february, march}, {april, may}});
}

TEST_CASE("A period in which the case was never open has no parts, nor has an empty one") {
    CHECK(while_open(opened(january, {{.on = march}}), {march, {}}).empty());
    CHECK(while_open(opened(january, {{.on = march, .reopened_on = may}}), {march, april}).empty());
    CHECK(while_open(opened(march), {january, february}).empty());
    CHECK(while_open(opened(january), {march, march}).empty());
}

TEST_CASE("While the start of the case is not known only its closures count") {
    CHECK(while_open(opened({}), {february, {}}) == Parts{{february, {}}});
    CHECK(while_open(opened({}, {{.on = march, .reopened_on = april}}), {february, may}) ==
          Parts{{february, march}, {april, may}});
}

TEST_CASE("A period since an unknown day has no parts") {
    CHECK(while_open(opened(january), {{}, march}).empty());
    CHECK(while_open(opened({}), {}).empty());
}

TEST_CASE("Something holds until its own end or the closure, whichever comes first") {
    CHECK_FALSE(held_until(opened(january), {february, {}}));
    CHECK(held_until(opened(january), {february, april}) == april);
    CHECK(held_until(opened(january, {{.on = march}}), {february, {}}) == march);
    CHECK(held_until(opened(january, {{.on = march}}), {february, april}) == march);
    CHECK(held_until(opened(january, {{.on = april}}), {february, march}) == march);
    CHECK(held_until(opened({}, {{.on = march}}), {february, {}}) == march);
}

TEST_CASE("What began while the case was closed for good never held") {
    CHECK(held_until(opened(january, {{.on = march}}), {march, {}}) == march);
    CHECK(held_until(opened(january, {{.on = march}}), {april, {}}) == april);
    CHECK_FALSE(held_until(opened(january, {{.on = march, .reopened_on = may}}), {april, {}}));
}

}  // namespace test_while_open
