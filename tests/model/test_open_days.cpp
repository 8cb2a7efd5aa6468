#include <blijvend/model/open_days.hpp>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_open_days {

constexpr Date january = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2,
               april = 2026y / 4 / 1, may = 2026y / 5 / 1, june = 2026y / 6 / 1;

CaseFile opened(std::optional<Date> started, std::vector<Closure> closures = {}) {
    return {.household = {.started_on = started}, .closures = std::move(closures)};
}

using Parts = std::vector<Period>;
Parts parts_of(const CaseFile& file, const Period& period) {
    const OpenDays open{file};
    Parts parts;
    for (const Period& part : open.during(period)) parts.push_back(part);
    return parts;
}

using Spells = std::vector<Period>;
Spells spells_of(const CaseFile& file) {
    const OpenDays open{file};
    return {open.spells().begin(), open.spells().end()};
}

TEST_CASE("A case that was never closed is open from its start on") {
    CHECK(spells_of(opened(january)) == Spells{{january, {}}});
}

TEST_CASE("A case is open until a closure, and again from a reopening on") {
    CHECK(spells_of(opened(january, {{.on = march}})) == Spells{{january, march}});
    CHECK(spells_of(opened(january, {{.on = march, .reopened_on = april}})) ==
          Spells{{january, march}, {april, {}}});
    CHECK(spells_of(opened(january, {{.on = march, .reopened_on = april}, {.on = may}})) ==
          Spells{{january, march}, {april, may}});
}

TEST_CASE("Closures need not be in order") {
    CHECK(spells_of(opened(january, {{.on = may}, {.on = march, .reopened_on = april}})) ==
          Spells{{january, march}, {april, may}});
}

TEST_CASE("A case that is closed on its first day, or on the day it is reopened, is not open then") {
    CHECK(spells_of(opened(january, {{.on = january}})).empty());
    CHECK(spells_of(opened(january, {{.on = march, .reopened_on = april}, {.on = april}})) ==
          Spells{{january, march}});
}

TEST_CASE("A closure without a day, or undone on its day, leaves the case open") {
    CHECK(spells_of(opened(january, {{.reopened_on = april}})) == Spells{{january, {}}});
    CHECK(spells_of(opened(january, {{.on = march, .reopened_on = march}})) == Spells{{january, {}}});
    CHECK(spells_of(opened(january, {{.on = april, .reopened_on = march}})) == Spells{{january, {}}});
}

TEST_CASE("A closing that two people recorded is undone when one of them records the reopening") {
    CHECK(spells_of(opened(january, {{.on = march}, {.on = march, .reopened_on = april}})) ==
          Spells{{january, march}, {april, {}}});
}

TEST_CASE("Where closures contradict each other the latest turn counts") {
    CHECK(spells_of(opened(january, {{.on = march}, {.on = april, .reopened_on = may}})) ==
          Spells{{january, march}, {may, {}}});
    CHECK(spells_of(opened(january, {{.on = february, .reopened_on = may}, {.on = march}})) ==
          Spells{{january, february}, {may, {}}});
    CHECK(spells_of(opened(january, {{.on = february, .reopened_on = may}, {.on = march, .reopened_on = april}})) ==
          Spells{{january, february}, {april, {}}});
}

TEST_CASE("A closure from before the start hides nothing") {
    CHECK(spells_of(opened(march, {{.on = january}})) == Spells{{march, {}}});
    CHECK(spells_of(opened(march, {{.on = january, .reopened_on = february}})) == Spells{{march, {}}});
    CHECK(spells_of(opened(march, {{.on = january, .reopened_on = april}})) == Spells{{april, {}}});
}

TEST_CASE("A case of which the start is not known has no open spells") {
    CHECK(spells_of(opened({})).empty());
    CHECK(spells_of(opened({}, {{.on = march, .reopened_on = april}})).empty());
}

TEST_CASE("The case closes next on the first closure after a day") {
    const CaseFile file = opened(january, {{.on = march, .reopened_on = april}, {.on = may}});
    CHECK(OpenDays{file}.closed_after(january - 1) == march);
    CHECK(OpenDays{file}.closed_after(january) == march);
    CHECK(OpenDays{file}.closed_after(march - 1) == march);
    CHECK(OpenDays{file}.closed_after(april) == may);
    CHECK(OpenDays{file}.closed_after(may - 1) == may);
}

TEST_CASE("What opens while the case is closed runs to the closure after the reopening") {
    const CaseFile file = opened(january, {{.on = march, .reopened_on = april}, {.on = may}});
    CHECK(OpenDays{file}.closed_after(march) == may);
    CHECK(OpenDays{file}.closed_after(april - 1) == may);
    CHECK(OpenDays{opened(january, {{.on = march, .reopened_on = april}})}.closed_after(march) == std::nullopt);
}

TEST_CASE("After the last closure a case is closed at once") {
    const CaseFile file = opened(january, {{.on = march}});
    CHECK(OpenDays{file}.closed_after(march) == march);
    CHECK(OpenDays{file}.closed_after(june) == june);
}

TEST_CASE("A case that stays open does not close, whether its start is known or not") {
    CHECK(OpenDays{opened(january)}.closed_after(march) == std::nullopt);
    CHECK(OpenDays{opened({})}.closed_after(march) == std::nullopt);
    CHECK(OpenDays{opened({}, {{.on = april}})}.closed_after(march) == april);
}

TEST_CASE("While the case stays open a period is whole, from the start of the case on") {
    CHECK(parts_of(opened(january), {february, {}}) == Parts{{february, {}}});
    CHECK(parts_of(opened(january), {february, march}) == Parts{{february, march}});
    CHECK(parts_of(opened(march), {february, april}) == Parts{{march, april}});
}

TEST_CASE("A closure cuts a period off, and a reopening takes it up again") {
    CHECK(parts_of(opened(january, {{.on = march}}), {february, {}}) == Parts{{february, march}});
    CHECK(parts_of(opened(january, {{.on = march, .reopened_on = april}}), {february, {}}) ==
          Parts{{february, march}, {april, {}}});
    CHECK(parts_of(opened(january, {{.on = march, .reopened_on = april}}), {february, may}) ==
          Parts{{february, march}, {april, may}});
}

TEST_CASE("A period in which the case was never open has no parts, nor has an empty one") {
    CHECK(parts_of(opened(january, {{.on = march}}), {march, {}}).empty());
    CHECK(parts_of(opened(january, {{.on = march, .reopened_on = may}}), {march, april}).empty());
    CHECK(parts_of(opened(march), {january, february}).empty());
    CHECK(parts_of(opened(january), {march, march}).empty());
}

TEST_CASE("While the start of the case is not known only its closures count") {
    CHECK(parts_of(opened({}), {february, {}}) == Parts{{february, {}}});
    CHECK(parts_of(opened({}, {{.on = march, .reopened_on = april}}), {february, may}) ==
          Parts{{february, march}, {april, may}});
}

TEST_CASE("A period since an unknown day has no parts") {
    CHECK(parts_of(opened(january), {{}, march}).empty());
    CHECK(parts_of(opened({}), {}).empty());
}

TEST_CASE("Of several parts the first and the last are at hand") {
    const OpenDays open{opened(january, {{.on = march, .reopened_on = april}})};
    CHECK(open.during({february, may}).front() == Period{february, march});
    CHECK(open.during({february, may}).back() == Period{april, may});
    CHECK(open.during({april, may}).front() == open.during({april, may}).back());
}

TEST_CASE("A case is open on the days of its spells, from any day on while its start is not known") {
    const OpenDays open{opened(january, {{.on = march, .reopened_on = april}})};
    CHECK_FALSE(open.on(january - 1));
    CHECK(open.on(january));
    CHECK_FALSE(open.on(march));
    CHECK(open.on(april));
    CHECK(OpenDays{opened({})}.on(january));
}

TEST_CASE("Something holds until its own end or the closure, whichever comes first") {
    CHECK_FALSE(OpenDays{opened(january)}.held_until({february, {}}));
    CHECK(OpenDays{opened(january)}.held_until({february, april}) == april);
    CHECK(OpenDays{opened(january, {{.on = march}})}.held_until({february, {}}) == march);
    CHECK(OpenDays{opened(january, {{.on = march}})}.held_until({february, april}) == march);
    CHECK(OpenDays{opened(january, {{.on = april}})}.held_until({february, march}) == march);
    CHECK(OpenDays{opened({}, {{.on = march}})}.held_until({february, {}}) == march);
}

TEST_CASE("What began while the case was closed for good never held") {
    CHECK(OpenDays{opened(january, {{.on = march}})}.held_until({march, {}}) == march);
    CHECK(OpenDays{opened(january, {{.on = march}})}.held_until({april, {}}) == april);
    CHECK_FALSE(OpenDays{opened(january, {{.on = march, .reopened_on = may}})}.held_until({april, {}}));
}

}  // namespace test_open_days
