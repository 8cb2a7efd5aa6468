#include <blijvend/rules/parts/legal_ground.hpp>

#include "../../catch.hpp"

using namespace blijvend;

namespace test_legal_ground {

TEST_CASE("Every ground in law is one, but for the one that is still to be reviewed") {
    CHECK(is_legal_ground(LegalBasis::wmo_2015));
    CHECK(is_legal_ground(LegalBasis::consent));
    CHECK(is_legal_ground(LegalBasis::court_order));
    CHECK_FALSE(is_legal_ground(LegalBasis::to_be_reviewed));
    CHECK_FALSE(is_legal_ground({}));
}

}  // namespace test_legal_ground
