#include <blijvend/model/in_force.hpp>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_in_force {

constexpr Date january = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2;
constexpr std::optional<Period> not_in_force{};

TEST_CASE("A measure is in force from the day it starts until the day it ends") {
    CHECK(in_force(Measure{.started_on = february}) == Period{february, {}});
    CHECK(
        in_force(Measure{.decided_on = january, .started_on = february, .ended_on = march}) == Period{february, march});
}

TEST_CASE("A measure that is considered, asked for or granted is not in force before it starts") {
    CHECK(in_force(Measure{.considered_on = january}) == not_in_force);
    CHECK(in_force(Measure{.requested_on = january}) == not_in_force);
    CHECK(in_force(Measure{.decided_on = january, .granted = true}) == not_in_force);
}

TEST_CASE("A measure that was averted or refused is never in force, unless it started") {
    CHECK(in_force(Measure{.averted_on = february}) == not_in_force);
    CHECK(in_force(Measure{.granted = false}) == not_in_force);
    CHECK(in_force(Measure{.granted = false, .ended_on = march}) == not_in_force);
    CHECK(in_force(Measure{.started_on = february, .averted_on = march}) == Period{february, {}});
}

TEST_CASE("A measure without a day, or of which only the end is known, may be in force") {
    CHECK(in_force(Measure{}) == Period{});
    CHECK(in_force(Measure{.granted = true}) == Period{});
    CHECK(in_force(Measure{.ended_on = march}) == Period{{}, march});
    CHECK(in_force(Measure{.requested_on = january, .ended_on = march}) == Period{{}, march});
}

TEST_CASE("An agreement is in force from the day everyone said yes until it no longer holds") {
    CHECK(in_force(SafetyAgreement{.agreed_on = february}) == Period{february, {}});
    CHECK(in_force(SafetyAgreement{.proposed_on = january, .agreed_on = february, .until = march}) ==
          Period{february, march});
}

TEST_CASE("An agreement that is only proposed is not in force") {
    CHECK(in_force(SafetyAgreement{.proposed_on = january}) == not_in_force);
}

TEST_CASE("An agreement that was checked, ended or has no day may be in force") {
    CHECK(in_force(SafetyAgreement{}) == Period{});
    CHECK(in_force(SafetyAgreement{.proposed_on = january, .checks = {{.on = february}}}) == Period{});
    CHECK(in_force(SafetyAgreement{.proposed_on = january, .until = march}) == Period{{}, march});
}

TEST_CASE("A plan is in force from its first day until its last") {
    CHECK(in_force(SafetyPlan{.since = february}) == Period{february, {}});
    CHECK(in_force(SafetyPlan{.drafted_on = january, .since = february, .until = march}) == Period{february, march});
}

TEST_CASE("A plan that is only drafted is not in force") {
    CHECK(in_force(SafetyPlan{.drafted_on = january}) == not_in_force);
}

TEST_CASE("A plan that was agreed, ended or has no day may be in force") {
    CHECK(in_force(SafetyPlan{}) == Period{});
    CHECK(in_force(SafetyPlan{.drafted_on = january, .agreed_on = february}) == Period{});
    CHECK(in_force(SafetyPlan{.drafted_on = january, .until = march}) == Period{{}, march});
}

}  // namespace test_in_force
