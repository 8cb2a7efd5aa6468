#include <blijvend/model/presence.hpp>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_presence {

using enum Phase;

constexpr Date january = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2,
               april = 2026y / 4 / 1;

CaseFile phases(std::vector<PhaseSpell> phases) { return {.phases = std::move(phases)}; }

Contact contact(std::vector<ProfessionalId> by, std::optional<Moment> at = march) {
    return {.at = at, .by = std::move(by)};
}
const std::vector anna{ProfessionalId{"anna"}}, carla{ProfessionalId{"carla"}};

CaseFile with_anna(std::optional<Date> since, std::optional<Date> until = {}) {
    return {.koppels = {{.since = january,
                .seats = {{.professional = ProfessionalId{"anna"}, .since = since, .until = until},
                    {.professional = ProfessionalId{"bram"}, .since = january}}}}};
}

TEST_CASE("A household is stable from the first phase after direct safety on") {
    const CaseFile file = phases(
        {{.phase = direct_safety, .since = january}, {.phase = risk_driven_care, .since = march}});
    const auto spells = stable_spells(file);
    REQUIRE(spells.size() == 1);
    CHECK(spells[0].period == Period{march, {}});
    CHECK(spells[0].phase == &file.phases[1]);
}

TEST_CASE("Later phases go on with the same stable time") {
    const auto spells =
        stable_spells(phases({{.phase = direct_safety, .since = january, .until = february},
            {.phase = risk_driven_care, .since = february, .until = march},
            {.phase = recovery, .since = march, .until = april},
            {.phase = presence, .since = april}}));
    REQUIRE(spells.size() == 1);
    CHECK(spells[0].period == Period{february, {}});
}

TEST_CASE("A household that never was in direct safety is stable from its first phase on") {
    const auto spells = stable_spells(phases({{.phase = recovery, .since = january}}));
    REQUIRE(spells.size() == 1);
    CHECK(spells[0].period == Period{january, {}});
}

TEST_CASE("Falling back to direct safety ends a stable time, and coming out of it begins another") {
    const CaseFile file = phases({{.phase = risk_driven_care, .since = january},
        {.phase = direct_safety, .since = february},
        {.phase = direct_safety, .since = march},
        {.phase = recovery, .since = april}});
    const auto spells = stable_spells(file);
    REQUIRE(spells.size() == 2);
    CHECK(spells[0].period == Period{january, february});
    CHECK(spells[1].period == Period{april, {}});
    CHECK(spells[1].phase == &file.phases[3]);
}

TEST_CASE("Phases are taken by their days, whatever their order in the file") {
    const auto spells = stable_spells(
        phases({{.phase = recovery, .since = march}, {.phase = direct_safety, .since = january}}));
    REQUIRE(spells.size() == 1);
    CHECK(spells[0].period == Period{march, {}});
}

TEST_CASE("Without phases, in direct safety or with unnamed phases only nobody is known to be stable") {
    CHECK(stable_spells({}).empty());
    CHECK(stable_spells(phases({{.phase = direct_safety, .since = january, .until = march}}))
            .empty());
    CHECK(stable_spells(phases({{.phase = recovery}, {.since = january}})).empty());
}

TEST_CASE("The koppel was there when one of the two was, or who substitutes") {
    CaseFile file = with_anna(january);
    file.koppels[0].involvements = {
        {.activity = Activity::substituted, .substitute = ProfessionalId{"carla"}, .since = february, .until = april}};
    CHECK(koppel_was_there(file, contact(anna)) == true);
    CHECK(koppel_was_there(file, contact({ProfessionalId{"dirk"}, ProfessionalId{"bram"}})) == true);
    CHECK(koppel_was_there(file, contact(carla)) == true);
    CHECK(koppel_was_there(file, contact(carla, Moment{april})) == false);
    CHECK(koppel_was_there(file, contact({ProfessionalId{"dirk"}})) == false);
    CHECK(koppel_was_there({}, contact(anna)) == false);
}

TEST_CASE("Who has left the koppel, or is yet to join it, is not of the koppel") {
    CHECK(koppel_was_there(with_anna(january, march), contact(anna)) == false);
    CHECK(koppel_was_there(with_anna(april), contact(anna)) == false);
}

TEST_CASE("Whether the koppel was there is not known while nobody is named") {
    CHECK_FALSE(koppel_was_there(with_anna(january), contact({})));
}

TEST_CASE("Without a day it is not known for who was ever in the koppel, and no for anybody else") {
    CHECK_FALSE(koppel_was_there(with_anna(january, february), contact(anna, {})));
    CHECK(koppel_was_there(with_anna(january), contact(carla, {})) == false);
}

TEST_CASE("A place in the koppel since an unknown day, or of an unknown person, leaves it open") {
    CHECK_FALSE(koppel_was_there(with_anna({}), contact(anna)));
    CHECK(koppel_was_there(with_anna({}, march), contact(anna)) == false);
    CHECK(koppel_was_there(with_anna({}), contact(carla)) == false);

    CaseFile unnamed = with_anna(january);
    unnamed.koppels[0].seats[0].professional.reset();
    CHECK_FALSE(koppel_was_there(unnamed, contact(carla)));

    CaseFile substituted = with_anna(january);
    substituted.koppels[0].involvements = {{.activity = Activity::substituted, .since = february}};
    CHECK_FALSE(koppel_was_there(substituted, contact(carla)));
    substituted.koppels[0].involvements = {{.substitute = ProfessionalId{"carla"}}};
    CHECK_FALSE(koppel_was_there(substituted, contact(carla)));
    substituted.koppels[0].involvements = {{.activity = Activity::stepped_back, .since = february}};
    CHECK(koppel_was_there(substituted, contact(carla)) == false);
}

}  // namespace test_presence
