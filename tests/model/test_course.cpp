#include <blijvend/model/course.hpp>

#include <algorithm>
#include <array>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_course {

constexpr Date january = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2,
               april = 2026y / 4 / 1, may = 2026y / 5 / 1, june = 2026y / 6 / 1;

const ProfessionalId anna{"anna"}, bram{"bram"}, carla{"carla"};
const OrganisationId shelter{"shelter"}, youth{"youth"}, board{"board"};

Seat seat(std::string_view id, std::optional<ProfessionalId> who, std::optional<Date> since,
    std::optional<Date> until = {}) {
    return {.id = SeatId{id}, .professional = who, .since = since, .until = until};
}
CaseFile with(std::vector<Koppel> koppels) { return {.koppels = std::move(koppels)}; }

const MemberId mother{"mother"}, child{"child"}, baby{"baby"};

Assessment assessed(std::string_view id, std::optional<Date> finished, std::optional<bool> acute,
    std::optional<bool> structural, std::vector<MemberId> members = {}) {
    return {.id = AssessmentId{id},
        .members = std::move(members),
        .finished_on = finished,
        .acute = acute,
        .structural = structural};
}

/// "a1 acute 2026-01-05 2026-02-02" per spell.
std::vector<std::string> spells(std::vector<Assessment> assessments, std::vector<Member> members = {}) {
    const CaseFile file{.members = std::move(members), .assessments = std::move(assessments)};
    std::vector<std::string> found;
    for (const UnsafetySpell& spell : unsafety_spells(file))
        found.push_back(spell.found_by->id.text() + (spell.acute ? " acute " : " ") +
                        spell.period.since->text() +
                        (spell.period.until ? ' ' + spell.period.until->text() : ""));
    return found;
}
using Found = std::vector<std::string>;

// --- who sits in the koppel ------------------------------------------------------------------------

TEST_CASE("A koppel was assigned on its first day, else on the day its first seat was taken") {
    const std::vector<Seat> seats{seat("s1", anna, march), seat("s2", bram, february), seat("s3", carla, {})};
    CHECK(assigned_on({.since = april, .seats = seats}) == april);
    CHECK(assigned_on({.seats = seats}) == february);
    CHECK(assigned_on({.seats = {seat("s3", carla, {})}}) == std::nullopt);
    CHECK(assigned_on({}) == std::nullopt);
}

TEST_CASE("The organisation of a seat comes from the professional's record") {
    CaseFile file{.professionals = {{.id = anna,
                      .homes = {{.organisation = shelter, .until = march},
                          {.organisation = youth, .since = march}}}}};
    const Seat one = seat("s1", anna, january);
    CHECK(organisation_on(file, one, march - 1) == shelter);
    CHECK(organisation_on(file, one, march) == youth);
    const Seat recorded{.professional = anna, .organisation = board};
    CHECK(organisation_on(file, recorded, march) == youth);
}

TEST_CASE("The organisation recorded with a seat counts when the professional's record does not tell") {
    const CaseFile file{.professionals = {{.id = anna, .homes = {{.organisation = shelter, .since = march}}},
                            {.id = bram, .homes = {{.organisation = shelter}, {.organisation = youth}}}}};
    CHECK(organisation_on(file, {.professional = anna, .organisation = board}, march - 1) == board);
    CHECK(organisation_on(file, {.professional = bram, .organisation = board}, march) == board);
    CHECK(organisation_on(file, {.professional = carla, .organisation = board}, march) == board);
    CHECK(organisation_on(file, {.organisation = board}, march) == board);
    CHECK(organisation_on(file, {.professional = anna}, march - 1) == std::nullopt);
    CHECK(organisation_on(file, {}, march) == std::nullopt);
}

TEST_CASE("The professional in a seat is found when the file knows who it is") {
    const CaseFile file{.professionals = {{.id = anna}}};
    CHECK(professional_in(file, {.professional = anna}) == &file.professionals[0]);
    CHECK(professional_in(file, {.professional = bram}) == nullptr);
    CHECK(professional_in(file, {}) == nullptr);
}

TEST_CASE("A seat is taken from its first day until the day it is given up") {
    const CaseFile file = with({{.seats = {seat("s1", anna, february, april)}}});
    CHECK(seats_taken_on(file, february - 1).certain.empty());
    CHECK(std::ranges::equal(seats_taken_on(file, february).certain, std::array{&file.koppels[0].seats[0]}));
    CHECK(seats_taken_on(file, april - 1).has(anna));
    CHECK_FALSE(seats_taken_on(file, april).has(anna));
}

TEST_CASE("A seat is taken no longer than its koppel is in force") {
    const CaseFile file = with({{.since = february, .until = april, .seats = {seat("s1", anna, january)}}});
    CHECK_FALSE(seats_taken_on(file, february - 1).has(anna));
    CHECK(seats_taken_on(file, february).has(anna));
    CHECK(seats_taken_on(file, april - 1).has(anna));
    CHECK_FALSE(seats_taken_on(file, april).has(anna));
}

TEST_CASE("A seat is perhaps taken when it is not recorded since when, or by whom") {
    const CaseFile file = with({{.since = february,
        .seats = {seat("s1", anna, {}, april), seat("s2", {}, march), seat("s3", bram, march)}}});
    const auto perhaps = [&](Date day) { return seats_taken_on(file, day).perhaps.size(); };
    CHECK(perhaps(february - 1) == 0);
    CHECK(perhaps(february) == 1);
    CHECK(perhaps(march) == 2);
    CHECK(perhaps(april) == 1);
    CHECK(seats_taken_on(file, march).people() == 1);
    CHECK_FALSE(seats_taken_on(file, march).has(anna));
}

TEST_CASE("People are counted over every koppel in force, and nobody twice") {
    const CaseFile file = with({{.seats = {seat("s1", anna, january), seat("s2", anna, february)}},
        {.since = march, .seats = {seat("s3", bram, january), seat("s4", anna, march)}}});
    CHECK(seats_taken_on(file, january - 1).people() == 0);
    CHECK(seats_taken_on(file, february).people() == 1);
    CHECK(seats_taken_on(file, march).people() == 2);
    CHECK(seats_taken_on(file, march).certain.size() == 4);
}

TEST_CASE("Somebody is in the koppel who sits in it, or substitutes in it") {
    const CaseFile file = with({{.seats = {seat("s1", anna, january, april)},
        .involvements = {{.professional = anna, .substitute = bram, .since = february, .until = march}}}});
    CHECK(in_koppel_on(file, anna, january));
    CHECK(in_koppel_on(file, anna, february));
    CHECK_FALSE(in_koppel_on(file, anna, april));
    CHECK_FALSE(in_koppel_on(file, bram, february - 1));
    CHECK(in_koppel_on(file, bram, february));
    CHECK_FALSE(in_koppel_on(file, bram, march));
    CHECK_FALSE(in_koppel_on(file, carla, february));
}

TEST_CASE("Nobody is for certain in a koppel since an unknown day, nor after the koppel ended") {
    const CaseFile file = with({{.until = march,
        .seats = {seat("s1", anna, {}), seat("s2", bram, january)},
        .involvements = {{.professional = bram, .substitute = carla},
            {.professional = bram, .substitute = anna, .since = february}}}});
    CHECK_FALSE(in_koppel_on(file, anna, january));
    CHECK(in_koppel_on(file, anna, february));
    CHECK_FALSE(in_koppel_on(file, anna, march));
    CHECK(in_koppel_on(file, bram, march - 1));
    CHECK_FALSE(in_koppel_on(file, bram, march));
    CHECK_FALSE(in_koppel_on(file, carla, february));
}

// --- unsafety ---------------------------------------------------------------------------------------

TEST_CASE("An assessment finds unsafety, finds none, or does not tell") {
    CHECK(found_unsafety(assessed("a", january, true, {})) == true);
    CHECK(found_unsafety(assessed("a", january, {}, true)) == true);
    CHECK(found_unsafety(assessed("a", january, false, true)) == true);
    CHECK(found_unsafety(assessed("a", january, false, false)) == false);
    CHECK(found_unsafety(assessed("a", january, false, {})) == std::nullopt);
    CHECK(found_unsafety(assessed("a", january, {}, false)) == std::nullopt);
    CHECK(found_unsafety(assessed("a", january, {}, {})) == std::nullopt);
}

TEST_CASE("Unsafety runs from the day it is found to the day none is found") {
    CHECK(spells({assessed("a1", january, false, true)}) == Found{"a1 2026-01-05"});
    CHECK(spells({assessed("a1", january, true, {})}) == Found{"a1 acute 2026-01-05"});
    CHECK(spells({assessed("a1", january, false, true), assessed("a2", march, false, false)}) ==
          Found{"a1 2026-01-05 2026-03-02"});
    CHECK(spells({assessed("a1", january, false, true), assessed("a2", march, false, false),
              assessed("a3", may, true, true)}) ==
          Found{"a1 2026-01-05 2026-03-02", "a3 acute 2026-05-01"});
}

TEST_CASE("Without unsafety, or without a day, there is no spell") {
    CHECK(spells({}).empty());
    CHECK(spells({assessed("a1", january, false, false), assessed("a2", february, {}, {})}).empty());
    CHECK(spells({assessed("a1", {}, true, true)}).empty());
}

TEST_CASE("Assessments need not be in order") {
    CHECK(spells({assessed("a2", march, false, false), assessed("a1", january, false, true)}) ==
          Found{"a1 2026-01-05 2026-03-02"});
}

TEST_CASE("An assessment that does not tell everything ends nothing") {
    CHECK(spells({assessed("a1", january, true, true), assessed("a2", march, false, {}),
              assessed("a3", april, {}, false)}) == Found{"a1 acute 2026-01-05"});
}

TEST_CASE("Finding the same unsafety again opens no new spell") {
    CHECK(spells({assessed("a1", january, true, {}), assessed("a2", march, true, {}),
              assessed("a3", april, {}, true)}) == Found{"a1 acute 2026-01-05"});
}

TEST_CASE("Unsafety that turns out to be acute opens a spell of its own") {
    CHECK(spells({assessed("a1", january, false, true), assessed("a2", march, true, true)}) ==
          Found{"a1 2026-01-05 2026-03-02", "a2 acute 2026-03-02"});
    CHECK(spells({assessed("a1", january, {}, true), assessed("a2", march, true, {}),
              assessed("a3", april, false, false)}) ==
          Found{"a1 2026-01-05 2026-03-02", "a2 acute 2026-03-02 2026-04-01"});
}

TEST_CASE("Unsafety that is acute no longer stays in its spell, until it is acute again") {
    CHECK(spells({assessed("a1", january, true, true), assessed("a2", march, false, true)}) ==
          Found{"a1 acute 2026-01-05"});
    CHECK(spells({assessed("a1", january, true, true), assessed("a2", march, false, true),
              assessed("a3", may, true, true)}) ==
          Found{"a1 acute 2026-01-05 2026-05-01", "a3 acute 2026-05-01"});
}

TEST_CASE("Unsafety found and taken back on one day is no spell, nor is one that turns acute at once") {
    CHECK(spells({assessed("a1", january, false, true), assessed("a2", january, false, false)}).empty());
    CHECK(spells({assessed("a1", january, false, true), assessed("a2", january, true, true)}) ==
          Found{"a2 acute 2026-01-05"});
}

TEST_CASE("That one member is safe does not make another safe") {
    CHECK(spells({assessed("a1", january, false, true, {child}), assessed("a2", march, false, false, {mother})},
              {{.id = mother}, {.id = child}}) == Found{"a1 2026-01-05"});
    CHECK(spells({assessed("a1", january, false, true, {mother, child}),
                     assessed("a2", march, false, false, {mother}), assessed("a3", april, false, false, {child})},
              {{.id = mother}, {.id = child}, {.id = baby}}) == Found{"a1 2026-01-05 2026-04-01"});
}

TEST_CASE("That one member is safe does not make a whole household safe") {
    CHECK(spells({assessed("a1", january, false, true), assessed("a2", march, false, false, {mother})},
              {{.id = mother}, {.id = child}}) == Found{"a1 2026-01-05"});
}

TEST_CASE("What makes everybody safe makes each member safe") {
    CHECK(spells({assessed("a1", january, false, true, {child}), assessed("a2", march, false, false)},
              {{.id = mother}, {.id = child}}) == Found{"a1 2026-01-05 2026-03-02"});
    CHECK(spells({assessed("a1", january, false, true), assessed("a2", march, false, false, {mother, child})},
              {{.id = mother}, {.id = child}}) == Found{"a1 2026-01-05 2026-03-02"});
}

TEST_CASE("Who left the household, or came later, is not needed to make everybody safe") {
    CHECK(spells({assessed("a1", january, false, true), assessed("a2", march, false, false, {mother})},
              {{.id = mother}, {.id = child, .left_on = march}, {.id = baby, .joined_on = march + 1}}) ==
          Found{"a1 2026-01-05 2026-03-02"});
    CHECK(spells({assessed("a1", january, false, true), assessed("a2", march, false, false, {mother})},
              {{.id = mother}, {.id = child, .left_on = march + 1}}) == Found{"a1 2026-01-05"});
}

TEST_CASE("Acute danger for a second member while it is acute for a first opens no new spell") {
    CHECK(spells({assessed("a1", january, true, {}, {mother}), assessed("a2", march, true, {}, {child}),
                     assessed("a3", april, false, false, {mother})},
              {{.id = mother}, {.id = child}}) == Found{"a1 acute 2026-01-05"});
}

}  // namespace test_course
