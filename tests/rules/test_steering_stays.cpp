#include <blijvend/rules/steering_stays.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_steering_stays {

const Rule& rule = the_rule("steering-stays");
constexpr Date start = 2022y / 3 / 1, a_year = 2023y / 3 / 1, long_enough = 2024y / 3 / 1, later = 2026y / 3 / 2;
const std::string kept = "kept opened 2022-03-01 due 2024-03-01 met 2024-03-01";

SteeringSeat seat(std::string_view id, std::optional<Date> since, std::optional<Date> until = {},
    std::optional<std::string> director = "Cora") {
    return {.id = SteeringSeatId{id},
        .organisation = OrganisationId{"shelter"},
        .director = std::move(director),
        .since = since,
        .until = until};
}
template <class Change>
SteeringSeat but(SteeringSeat one, Change change) {
    change(one);
    return one;
}
Practice with(std::vector<SteeringSeat> seats, std::optional<Date> shelter_left = {}) {
    Practice practice{.programme = example::one_team(start), .caseload = {}};
    practice.programme.organisations[0].partner_until = shelter_left;
    practice.programme.steering_seats = std::move(seats);
    return practice;
}
Lines rows(const Practice& practice, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, practice, as_of, norms);
}
std::string stands(const Practice& practice) { return blijvend::stands(rule, practice, later); }
std::string missing(const Practice& practice) { return judge(rule, practice, later)[0].missing->fact.text(); }

TEST_CASE("steering-stays: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A director who is still there is open until two years are over, and kept from that day") {
    CHECK(rows(with({seat("s", start)}), long_enough - 1) == Lines{"open opened 2022-03-01 due 2024-03-01"});
    CHECK(rows(with({seat("s", start)}), long_enough) == Lines{kept});
    CHECK(rows(with({seat("s", start)})) == Lines{kept});
    const Promise row = judge(rule, with({seat("s", start)}), later)[0];
    CHECK(row.subject.text() == "SteeringSeat s");
    CHECK(row.norm == &norms::steering_stay);
    CHECK(facts_of(row) == Lines{"SteeringSeat s.since"});
}

TEST_CASE("A director who leaves when two years are over kept it; one who leaves a day before broke it that day") {
    CHECK(rows(with({seat("s", start, long_enough)})) == Lines{kept + " ended 2024-03-01"});
    CHECK(rows(with({seat("s", start, long_enough - 1)})) ==
          Lines{"broken opened 2022-03-01 due 2024-02-28 ended 2024-02-29"});
    CHECK(rows(with({seat("s", start, start + 1)})) == Lines{"broken opened 2022-03-01 due 2022-03-01 ended 2022-03-02"});
    CHECK(rows(with({seat("s", start, start)})).empty());
    CHECK(facts_of(judge(rule, with({seat("s", start, a_year)}), later)[0]) ==
          Lines{"SteeringSeat s.since", "SteeringSeat s.until"});
}

TEST_CASE("An organisation that leaves the cooperation, and its director with it, lapses it") {
    CHECK(rows(with({seat("s", start, a_year)}, a_year)) == Lines{"lapsed opened 2022-03-01 due 2024-03-01 ended 2023-03-01"});
    CHECK(rows(with({seat("s", start)}, a_year)) == Lines{"lapsed opened 2022-03-01 due 2024-03-01 ended 2023-03-01"});
    CHECK(rows(with({seat("s", start, a_year + 9)}, a_year))[0] == "lapsed opened 2022-03-01 due 2024-03-01 ended 2023-03-01");
    CHECK(stands(with({seat("s", start, a_year)}, a_year + 1)) == "broken");
    CHECK(stands(with({seat("s", start)}, long_enough)) == "kept");
    CHECK(facts_of(judge(rule, with({seat("s", start, a_year)}, a_year), later)[0]) ==
          Lines{"SteeringSeat s.since", "Organisation shelter.partner_until", "SteeringSeat s.until"});
}

TEST_CASE("An organisation that was no partner any more when the seat began changes nothing") {
    CHECK(stands(with({seat("s", start, a_year)}, start)) == "broken");
    CHECK(stands(with({seat("s", start, a_year)}, start + 1)) == "lapsed");
    CHECK(stands(with({but(seat("s", start, a_year), [](SteeringSeat& one) { one.organisation = OrganisationId{"youth"}; })}, a_year)) ==
          "broken");
    CHECK(stands(with({but(seat("s", start, a_year), [](SteeringSeat& one) { one.organisation = OrganisationId{"else"}; })}, a_year)) ==
          "broken");
}

TEST_CASE("A director who is appointed again goes on") {
    CHECK(rows(with({seat("s2", a_year, long_enough), seat("s1", start, a_year)})) == Lines{kept + " ended 2024-03-01"});
    CHECK(rows(with({seat("s1", start, start + 9), seat("s2", start + 9, a_year), seat("s3", a_year)})) == Lines{kept});
    CHECK(judge(rule, with({seat("s2", a_year), seat("s1", start, a_year)}), later)[0].subject.text() == "SteeringSeat s1");
    CHECK(facts_of(judge(rule, with({seat("s1", start, a_year), seat("s2", a_year, later)}), later)[0]) ==
          Lines{"SteeringSeat s1.since", "SteeringSeat s2.until"});
}

TEST_CASE("Another director, a day in between, another organisation or an empty seat is not going on") {
    CHECK(stands(with({seat("s1", start, a_year), seat("s2", a_year, {}, "Dirk")})) == "broken kept");
    CHECK(stands(with({seat("s1", start, a_year), seat("s2", a_year + 1)})) == "broken kept");
    CHECK(stands(with({seat("s1", start, a_year), but(seat("s2", a_year), [](SteeringSeat& one) { one.organisation = OrganisationId{"youth"}; })})) ==
          "broken kept");
    CHECK(stands(with({seat("s1", start, a_year), seat("s2", a_year, a_year)})) == "broken");
}

TEST_CASE("When a seat goes on and nobody recorded who sat there, an early end is unknown") {
    const Practice nameless = with({seat("s1", start, a_year, {}), seat("s2", a_year)});
    CHECK(stands(nameless) == "unknown kept");
    CHECK(missing(nameless) == "SteeringSeat s1.director");
    const Practice successor = with({seat("s1", start, a_year), seat("s2", a_year, {}, {})});
    CHECK(stands(successor) == "unknown kept");
    CHECK(missing(successor) == "SteeringSeat s2.director");
    CHECK(stands(with({seat("s1", start, a_year, {}), seat("s2", a_year, {}, {})})) == "unknown kept");
    CHECK(stands(with({seat("s1", start, long_enough), seat("s2", long_enough, {}, {})})) == "kept kept");
    CHECK(stands(with({seat("s1", start, a_year, {})})) == "broken");
}

TEST_CASE("When nobody recorded the organisation, an early end is unknown: it may have left") {
    const auto without = [](SteeringSeat& one) { one.organisation.reset(); };
    CHECK(stands(with({but(seat("s", start, a_year), without)})) == "unknown");
    CHECK(missing(with({but(seat("s", start, a_year), without)})) == "SteeringSeat s.organisation");
    CHECK(stands(with({but(seat("s", start), without)})) == "kept");
    CHECK(stands(with({but(seat("s1", start, a_year), without), but(seat("s2", a_year), without)})) == "unknown kept");
}

TEST_CASE("A seat without a first day is unknown") {
    CHECK(rows(with({seat("s", {}, a_year)})) == Lines{"unknown ended 2023-03-01"});
    CHECK(missing(with({seat("s", {})})) == "SteeringSeat s.since");
}

TEST_CASE("A region may ask for another time") {
    Norms region;
    region.set("steering-stay", 12);
    CHECK(rows(with({seat("s", start, a_year)}), later, region) ==
          Lines{"kept opened 2022-03-01 due 2023-03-01 met 2023-03-01 ended 2023-03-01"});
}

TEST_CASE("steering-stays: as days pass one director leaves early and the next stays") {
    CHECK(turns(rule, with({seat("s1", start, start + 5), seat("s2", start + 5, {}, "Dirk")}), start - 1, 2024y / 3 / 7) ==
          Lines{"2022-03-01 open", "2022-03-06 broken open", "2024-03-06 broken kept"});
}

}  // namespace test_steering_stays
