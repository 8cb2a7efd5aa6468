#include <blijvend/rules/parts/protection_measure.hpp>

#include "../../catch.hpp"

using namespace blijvend;

namespace test_protection_measure {

TEST_CASE("Supervision orders and guardianships are orders; only placements are placements") {
    using enum MeasureKind;
    for (const MeasureKind kind :
        {supervision_order, provisional_supervision_order, guardianship, provisional_guardianship}) {
        CHECK(is_protection_order({.kind = kind}));
        CHECK_FALSE(is_authorised_placement({.kind = kind}));
        CHECK(is_protection_measure({.kind = kind}));
    }
    for (const MeasureKind kind : {out_of_home_placement, emergency_out_of_home_placement}) {
        CHECK_FALSE(is_protection_order({.kind = kind}));
        CHECK(is_authorised_placement({.kind = kind}));
        CHECK(is_protection_measure({.kind = kind}));
    }
    for (const MeasureKind kind : {termination_of_custody, restraining_order, shelter, arrest})
        CHECK_FALSE(is_protection_measure({.kind = kind}));
    CHECK_FALSE(is_protection_measure({}));
}

TEST_CASE("A placement that goes against nobody's will needs no authorisation") {
    CHECK_FALSE(is_authorised_placement({.kind = MeasureKind::out_of_home_placement, .coercive = false}));
    CHECK(is_authorised_placement({.kind = MeasureKind::out_of_home_placement, .coercive = true}));
    CHECK(is_protection_order({.kind = MeasureKind::supervision_order, .coercive = false}));
}

}  // namespace test_protection_measure
