#include <blijvend/rules/parts/counted_koppel.hpp>

#include <string>

#include <blijvend/rules/example_programme.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_counted_koppel {

constexpr Date day = 2026y / 2 / 2;

KoppelLoad count(std::string_view id, int on, std::optional<int> households = 3) {
    return example::koppel_load(id, day + on, households ? std::optional{Count{*households}} : std::nullopt);
}
KoppelLoad of(KoppelLoad load, std::vector<ProfessionalId> people) {
    load.professionals = std::move(people);
    return load;
}
std::vector<CountedKoppel> koppels(const Programme& programme) { return counted_koppels(programme); }
Programme with(std::vector<KoppelLoad> loads) {
    Programme programme = example::one_team(day - 30);
    programme.koppel_loads = std::move(loads);
    return programme;
}
const ProfessionalId anna{"anna"}, bram{"bram"}, cato{"cato"};

/// The spells in which the first koppel has households: "0-7 14-".
std::string working(const Programme& programme) {
    const CountedKoppel koppel = koppels(programme)[0];
    std::string words;
    for (const Period& spell : koppel.working) {
        if (!words.empty()) words += ' ';
        words += std::to_string(*spell.since - day) + '-';
        if (spell.until) words += std::to_string(*spell.until - day);
    }
    return words;
}

TEST_CASE("A koppel is known by its people, in any order and however often they are named") {
    const Programme programme = with({count("l1", 0), of(count("l2", 7), {bram, anna}), of(count("l3", 14), {anna, bram, bram}),
        of(count("l4", 0), {anna, cato}), of(count("l5", 0), {anna})});
    const auto all = koppels(programme);
    REQUIRE(all.size() == 3);
    CHECK(all[0].counts.size() == 3);
    CHECK(all[0].people == std::vector{anna, bram});
    CHECK(all[1].people == std::vector{anna, cato});
    CHECK(all[2].people == std::vector{anna});
}

TEST_CASE("The last count on or before a day holds; of two on one day the later in the file") {
    const Programme programme = with({count("l3", 7), count("l1", 0), count("l2", 7)});
    const CountedKoppel koppel = koppels(programme)[0];
    CHECK(koppel.on(day - 1) == nullptr);
    CHECK(koppel.on(day)->id == KoppelLoadId{"l1"});
    CHECK(koppel.on(day + 6)->id == KoppelLoadId{"l1"});
    CHECK(koppel.on(day + 7)->id == KoppelLoadId{"l2"});
}

TEST_CASE("A koppel works from its first count until one of no households, and again from the next") {
    CHECK(working(with({count("l1", 0), count("l2", 7)})) == "0-");
    CHECK(working(with({count("l1", 0), count("l2", 7, 0), count("l3", 8, 0), count("l4", 14, 1), count("l5", 21, {})})) == "0-7 14-");
    CHECK(working(with({count("l1", 0, 0), count("l2", 7, {})})) == "7-");
    CHECK(working(with({count("l1", 0, 0)})).empty());
}

TEST_CASE("A koppel ends with the team of its last count") {
    Programme programme = with({count("l1", 0), count("l2", 7)});
    programme.teams[0].until = day + 9;
    CHECK(working(programme) == "0-9");
    programme.koppel_loads[0].team.reset();
    CHECK(working(programme) == "0-9");
    programme.koppel_loads[1].team.reset();
    CHECK(working(programme) == "0-");
    programme.koppel_loads[1].team = TeamId{"elsewhere"};
    CHECK(working(programme) == "0-");
}

TEST_CASE("Counts without a day, and counts of nobody, are passed over") {
    Programme programme = with({of(count("l1", 0), {}), count("l2", 0)});
    programme.koppel_loads[1].on.reset();
    CHECK(koppels(programme).empty());
}

}  // namespace test_counted_koppel
