#include <blijvend/rules/obligation.hpp>

#include <array>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_obligation {

using enum Status;

constexpr Date early = 2026y / 3 / 1, due = 2026y / 3 / 10, late = 2026y / 3 / 11;

constexpr Status on(Date day, const Promise& promise) { return status_on(promise, day); }

TEST_CASE("A promise that lacks a fact is unknown, whatever else is known") {
    const Missing missing{.what = {"iets", "something"}};
    for (const std::optional<Date> has_due : {std::optional<Date>{}, std::optional{due}})
        for (const std::optional<Date> met :
            {std::optional<Date>{}, std::optional{early}, std::optional{late}})
            for (const std::optional<Date> ended :
                {std::optional<Date>{}, std::optional{early}, std::optional{late}})
                for (const Date day : {early, due, late})
                    CHECK(
                        on(day, {.due = has_due, .met = met, .ended = ended, .missing = missing}) ==
                        unknown);
}

TEST_CASE("A promise met by its last day is kept, whenever it is judged and however it ended") {
    for (const Date met : {early, due})
        for (const std::optional<Date> ended :
            {std::optional<Date>{}, std::optional{early}, std::optional{late}})
            for (const Date day : {early, due, late})
                CHECK(on(day, {.due = due, .met = met, .ended = ended}) == kept);
}

TEST_CASE("A promise met after its last day is kept late, even by one day") {
    for (const std::optional<Date> ended :
        {std::optional<Date>{}, std::optional{early}, std::optional{late}})
        for (const Date day : {early, due, late})
            CHECK(on(day, {.due = due, .met = late, .ended = ended}) == kept_late);
}

TEST_CASE("A promise without a last day that was met is kept") {
    CHECK(on(late, {.met = late}) == kept);
    CHECK(on(late, {.met = late, .ended = early}) == kept);
}

TEST_CASE("A promise that ended unmet by its last day lapsed, and after it is broken") {
    for (const Date day : {early, due, late}) {
        CHECK(on(day, {.due = due, .ended = early}) == lapsed);
        CHECK(on(day, {.due = due, .ended = due}) == lapsed);
        CHECK(on(day, {.due = due, .ended = late}) == broken);
    }
}

TEST_CASE("A promise without a last day that ended unmet is broken") { CHECK(on(late, {.ended = early}) == broken); }

TEST_CASE("A promise that still runs is open until its last day has passed, and overdue from then on") {
    CHECK(on(early, {.due = due}) == open);
    CHECK(on(due, {.due = due}) == open);
    CHECK(on(late, {.due = due}) == overdue);
    CHECK(on(Date::max(), {}) == open);
}

TEST_CASE("A finding is what is overdue, broken, late or unknown") {
    for (const Status status : {overdue, broken, kept_late, unknown}) CHECK(is_finding(status));
    for (const Status status : {kept, open, lapsed, excused}) CHECK_FALSE(is_finding(status));
}

TEST_CASE("A table is walked, counted and indexed like the list it is") {
    Obligations table;
    CHECK(table.empty());
    CHECK(table.begin() == table.end());
    table.rows.resize(2);
    table.rows[1].norm_value = 7;
    CHECK(table.size() == 2);
    CHECK(table[1].norm_value == 7);
    CHECK(table.end() - table.begin() == 2);
}

}  // namespace test_obligation
