#include <blijvend/rules/standing.hpp>

#include <algorithm>
#include <array>
#include <map>

#include "../catch.hpp"
#include "rows.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_standing {

constexpr Date day = 2026y / 3 / 2;
const CaseFile file{.id = CaseId{"c"}, .household = {.id = HouseholdId{"h"}, .pseudonym = "willow"}};
const Norms numbers;
const Fact pseudonym = fact<&Household::pseudonym>(file.household);
const Fact region = fact<&Household::region>(file.household);
const Missing no_region{region, {"welke regio", "which region"}};
const Missing no_pseudonym{pseudonym, {"welke naam", "which name"}};

/// Judges a promise of which the state is given from some days on.
std::vector<Promise> judged(const Period& asked, const std::map<Date, State>& states, Date as_of,
    const Norm* norm = nullptr) {
    std::vector<Promise> promises;
    Changes changes;
    for (const auto& [first, state] : states) changes.push_back(first);
    standing(promises, {file, as_of, numbers}, ref(file.household), norm, asked, changes,
        [&](Date on) { return std::prev(states.upper_bound(on))->second; });
    return promises;
}
Lines rows(const Period& asked, const std::map<Date, State>& states, Date as_of) {
    Lines words;
    for (const Promise& promise : judged(asked, states, as_of)) words.push_back(row_of(promise, as_of));
    return words;
}

const State yes{.holds = Holds::yes}, no{.holds = Holds::no}, not_asked{};
const State unknown{.holds = Holds::unknown, .missing = no_region};

TEST_CASE("A promise that holds all the time is one kept row") {
    CHECK(rows({day, {}}, {{day, yes}, {day + 4, yes}}, day + 9) ==
          Lines{"kept opened 2026-03-02 met 2026-03-02"});
    CHECK(rows({day, {}}, {{day, yes}}, day) == Lines{"kept opened 2026-03-02 met 2026-03-02"});
}

TEST_CASE("A promise that does not hold can be mended the first day, and is overdue after it") {
    CHECK(rows({day, {}}, {{day, no}}, day) == Lines{"open opened 2026-03-02 due 2026-03-02"});
    CHECK(rows({day, {}}, {{day, no}}, day + 1) == Lines{"overdue opened 2026-03-02 due 2026-03-02"});
}

TEST_CASE("Kept, broken and unknown spells alternate, each ended when the next begins") {
    CHECK(rows({day, {}}, {{day, yes}, {day + 2, no}, {day + 5, unknown}, {day + 6, yes}}, day + 9) ==
          Lines{"kept opened 2026-03-02 met 2026-03-02 ended 2026-03-04",
              "broken opened 2026-03-04 due 2026-03-04 ended 2026-03-07",
              "unknown opened 2026-03-07 ended 2026-03-08", "kept opened 2026-03-08 met 2026-03-08"});
}

TEST_CASE("The last spell ends with the promise, once that day has come") {
    const std::map<Date, State> states{{day, yes}, {day + 2, no}};
    CHECK(rows({day, day + 5}, states, day + 5).back() ==
          "broken opened 2026-03-04 due 2026-03-04 ended 2026-03-07");
    CHECK(rows({day, day + 5}, states, day + 4).back() == "overdue opened 2026-03-04 due 2026-03-04");
}

TEST_CASE("What changes on the day the promise ends, or later, plays no part") {
    CHECK(rows({day, day + 5}, {{day, yes}, {day + 5, no}, {day + 6, no}}, day + 9) ==
          Lines{"kept opened 2026-03-02 met 2026-03-02 ended 2026-03-07"});
}

TEST_CASE("What changes before the promise begins is the state it begins with") {
    CHECK(rows({day + 3, {}}, {{day, yes}, {day + 1, no}}, day + 9) ==
          Lines{"overdue opened 2026-03-05 due 2026-03-05"});
}

TEST_CASE("What changes after the day of judgement is not looked at") {
    CHECK(rows({day, {}}, {{day, yes}, {day + 4, no}}, day + 3) == Lines{"kept opened 2026-03-02 met 2026-03-02"});
    CHECK(rows({day, {}}, {{day, yes}, {day + 4, no}}, day + 4).size() == 2);
}

TEST_CASE("No row while the promise has not begun, lasts no day or begins on an unknown day") {
    CHECK(rows({day, {}}, {{day, yes}}, day - 1).empty());
    CHECK(rows({day, day}, {{day, yes}}, day + 9).empty());
    CHECK(rows({{}, day}, {{Date::min(), yes}}, day + 9).empty());
}

TEST_CASE("No row on days on which nothing is asked") {
    CHECK(rows({day, {}}, {{day, not_asked}}, day + 9).empty());
    CHECK(rows({day, {}}, {{day, not_asked}, {day + 1, no}, {day + 3, not_asked}, {day + 5, no}}, day + 6) ==
          Lines{"broken opened 2026-03-03 due 2026-03-03 ended 2026-03-05",
              "overdue opened 2026-03-07 due 2026-03-07"});
}

TEST_CASE("Unknown for another reason is another spell") {
    const State other{.holds = Holds::unknown, .missing = no_pseudonym};
    const auto promises = judged({day, {}}, {{day, unknown}, {day + 2, unknown}, {day + 4, other}}, day + 9);
    REQUIRE(promises.size() == 2);
    CHECK(promises[0].missing == no_region);
    CHECK(promises[0].ended == day + 4);
    CHECK(promises[1].missing == no_pseudonym);
}

TEST_CASE("Broken for another reason, or by another norm, is another spell") {
    const State empty{.holds = Holds::no, .note = {"leeg", "empty"}};
    const State full{.holds = Holds::no, .norm = &norms::koppel_changeover, .note = {"vol", "full"}};
    const State long_full{.holds = Holds::no, .note = {"vol", "full"}};
    const auto promises = judged({day, {}}, {{day, empty}, {day + 2, full}, {day + 3, long_full}}, day + 9,
        &norms::koppel_size);
    REQUIRE(promises.size() == 3);
    CHECK(promises[0].note == empty.note);
    CHECK(promises[0].norm == &norms::koppel_size);
    CHECK(promises[1].norm == &norms::koppel_changeover);
    CHECK(promises[1].note == full.note);
    CHECK(promises[2].norm == &norms::koppel_size);
    CHECK(promises[2].opened == day + 3);
}

TEST_CASE("A spell rests on the facts of all its days, each named once") {
    const State first{.holds = Holds::yes, .facts = {pseudonym}};
    const State second{.holds = Holds::yes, .facts = {region, pseudonym}};
    const auto promises = judged({day, {}}, {{day, first}, {day + 2, second}}, day + 9);
    REQUIRE(promises.size() == 1);
    CHECK(facts_of(promises[0]) == std::vector<std::string>{"Household h.pseudonym", "Household h.region"});
    CHECK(promises[0].subject == ref(file.household));
}

TEST_CASE("Days on which something may change need be neither in order nor different") {
    std::vector<Promise> promises;
    std::vector<Date> asked_on;
    standing(promises, {file, day + 9, numbers}, ref(file.household), nullptr, {day, {}},
        {day + 4, day + 2, day + 4, day - 1}, [&](Date on) {
            asked_on.push_back(on);
            return yes;
        });
    CHECK(asked_on == std::vector<Date>{day, day + 2, day + 4});
}

TEST_CASE("The ends of a period are days on which something may change, as far as known") {
    Changes changes;
    add_ends(changes, {});
    CHECK(changes.empty());
    add_ends(changes, {{}, day + 3});
    add_ends(changes, {day, day + 1});
    CHECK(std::ranges::equal(changes, std::array{day + 3, day, day + 1}));
}

}  // namespace test_standing
