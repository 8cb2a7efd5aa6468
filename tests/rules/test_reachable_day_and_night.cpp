#include <blijvend/rules/reachable_day_and_night.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_reachable_day_and_night {

const Rule& rule = the_rule("reachable-day-and-night");
constexpr Date monday = 2026y / 2 / 23, later = 2026y / 3 / 9;
const std::string kept = "kept opened 2026-02-23 met 2026-02-23";

/// The moment at an hour of a day, so many days after the Monday.
Instant at(int day, int hour, int minute = 0) { return Instant::at(monday + day, hour, minute); }
Availability on_call(std::string_view id, Instant since, Instant until) { return example::on_call(id, since, until); }
template <class Change>
Availability but(Availability one, Change change) {
    change(one);
    return one;
}
void endless(Availability& one) { one.until.reset(); }
void from_nobody_knows_when(Availability& one) { one.since.reset(); }
void of_some_team(Availability& one) { one.team.reset(); }

Practice rota(std::vector<Availability> availabilities, Date since = 2026y / 1 / 5, std::optional<Date> until = {}) {
    Practice practice{.programme = example::one_team(since), .caseload = {}};
    practice.programme.teams[0].until = until;
    practice.programme.availabilities = std::move(availabilities);
    return practice;
}
Lines rows(const Practice& practice, Date as_of = later) { return blijvend::rows(rule, practice, as_of); }
std::string stands(const Practice& practice, Date as_of = later) { return blijvend::stands(rule, practice, as_of); }
const Availability always = on_call("r1", at(0, 8), at(100, 8));

TEST_CASE("reachable-day-and-night: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A rota without a gap is one kept row from the first day it tells of") {
    CHECK(rows(rota({always})) == Lines{kept});
    CHECK(rows(rota({always}), monday).size() == 1);
    CHECK(rows(rota({always}), monday - 1).empty());
    const Promise row = judge(rule, rota({always}), later)[0];
    CHECK(row.subject.text() == "Team team");
    CHECK(facts_of(row) == Lines{"Availability r1.since"});
}

TEST_CASE("Stretches that touch are one, in any order; a minute between them breaks that day") {
    const Availability night = on_call("r1", at(0, 8), at(2, 8)), day = on_call("r2", at(2, 8), at(100, 8));
    CHECK(rows(rota({day, night})) == Lines{kept});
    const Practice late = rota({night, but(day, [](Availability& one) { one.since = at(2, 8, 1); })});
    CHECK(rows(late) == Lines{kept + " ended 2026-02-25", "broken opened 2026-02-25 due 2026-02-25 ended 2026-02-26",
                            "kept opened 2026-02-26 met 2026-02-26"});
    CHECK(facts_of(judge(rule, late, later)[1]) == Lines{"Availability r1.until", "Availability r2.since"});
    CHECK(facts_of(judge(rule, late, later)[0]) == Lines{"Availability r1.since"});
    CHECK(facts_of(judge(rule, late, later)[2]) == Lines{"Availability r2.since"});
}

TEST_CASE("Stretches may overlap or lie within each other") {
    CHECK(rows(rota({on_call("r1", at(0, 8), at(5, 8)), on_call("r2", at(1, 8), at(2, 8)), on_call("r3", at(4, 0), at(100, 8))})) ==
          Lines{kept});
}

TEST_CASE("A gap breaks the days it touches: up to midnight is one day, beyond it two") {
    const auto gap = [](Instant since, Instant until) {
        return rows(rota({on_call("r1", at(0, 8), since), on_call("r2", until, at(100, 8))}))[1];
    };
    CHECK(gap(at(2, 18), at(3, 0)) == "broken opened 2026-02-25 due 2026-02-25 ended 2026-02-26");
    CHECK(gap(at(2, 18), at(3, 0, 1)) == "broken opened 2026-02-25 due 2026-02-25 ended 2026-02-27");
    CHECK(gap(at(2, 0), at(2, 6)) == "broken opened 2026-02-25 due 2026-02-25 ended 2026-02-26");
    CHECK(gap(at(1, 23, 59), at(4, 6)) == "broken opened 2026-02-24 due 2026-02-24 ended 2026-02-28");
}

TEST_CASE("The moments before the first stretch are not asked, but the rest of its day is") {
    CHECK(rows(rota({on_call("r1", at(0, 8), at(0, 18)), on_call("r2", at(1, 0), at(100, 8))})) ==
          Lines{"broken opened 2026-02-23 due 2026-02-23 ended 2026-02-24", "kept opened 2026-02-24 met 2026-02-24"});
}

TEST_CASE("Where the rota ends nobody can be reached any more; what lies ahead is not asked") {
    const Practice practice = rota({on_call("r1", at(0, 8), at(2, 18))});
    CHECK(rows(practice, monday + 1) == Lines{kept});
    CHECK(rows(practice, monday + 2) == Lines{kept + " ended 2026-02-25", "open opened 2026-02-25 due 2026-02-25"});
    CHECK(rows(practice, monday + 3)[1] == "overdue opened 2026-02-25 due 2026-02-25");
    CHECK(facts_of(judge(rule, practice, later)[1]) == Lines{"Availability r1.until"});
    CHECK(rows(rota({on_call("r1", at(0, 8), at(3, 0))}), monday + 2) == Lines{kept});
}

TEST_CASE("Gaps on several days in a row are one row, with a day without a gap in between two") {
    const auto nights = [](int between) {
        return stands(rota({on_call("r1", at(0, 0), at(1, 20)), on_call("r2", at(1, 22), at(1 + between, 20)),
            on_call("r3", at(1 + between, 22), at(100, 8))}));
    };
    CHECK(nights(1) == "kept broken kept");
    CHECK(nights(2) == "kept broken kept broken kept");
}

TEST_CASE("A day is the civil day in Amsterdam, whatever offset a time was recorded with") {
    const Instant in_utc = *Instant::parse("2026-02-25T23:30:00Z");  // Thursday 00:30 in Amsterdam
    CHECK(rows(rota({on_call("r1", at(0, 8), in_utc), on_call("r2", at(3, 1), at(100, 8))}))[1] ==
          "broken opened 2026-02-26 due 2026-02-26 ended 2026-02-27");
    const Instant same_moment = *Instant::parse("2026-02-26T00:30:00+01:00");
    CHECK(rows(rota({on_call("r1", at(0, 8), in_utc), on_call("r2", same_moment, at(100, 8))})) == Lines{kept});
    CHECK(rows(rota({on_call("r1", at(0, 8), same_moment), on_call("r2", in_utc, at(100, 8))})) == Lines{kept});
}

TEST_CASE("On the days that clocks change a day is covered when all of its 23 or 25 hours are") {
    const Date spring = 2026y / 3 / 29, autumn = 2026y / 10 / 25;
    const auto judged = [](Date day, Instant gap, Instant until) {
        return stands(rota({on_call("r1", Instant::at(day - 1, 0), gap), on_call("r2", until, Instant::at(day + 9, 0))}), day + 1);
    };
    CHECK(judged(spring, *Instant::parse("2026-03-29T02:00:00+01:00"), *Instant::parse("2026-03-29T03:00:00+02:00")) == "kept");
    CHECK(judged(spring, *Instant::parse("2026-03-29T01:59:00+01:00"), *Instant::parse("2026-03-29T03:00:00+02:00")) == "kept broken kept");
    CHECK(judged(autumn, *Instant::parse("2026-10-25T03:00:00+02:00"), *Instant::parse("2026-10-25T02:00:00+01:00")) == "kept");
    CHECK(judged(autumn, *Instant::parse("2026-10-25T02:30:00+02:00"), *Instant::parse("2026-10-25T02:30:00+01:00")) == "kept broken kept");
    CHECK(judged(autumn, Instant::start_of(autumn), Instant::start_of(autumn + 1)) == "kept broken kept");
}

TEST_CASE("A stretch of which the end is not recorded may go on: it leaves doubt on days nobody else is there") {
    const Practice practice = rota({but(on_call("r1", at(0, 8), at(1, 0)), endless), on_call("r2", at(2, 8), at(4, 0))});
    CHECK(rows(practice) == Lines{"unknown opened 2026-02-23 ended 2026-02-26",
                                "kept opened 2026-02-26 met 2026-02-26 ended 2026-02-27", "unknown opened 2026-02-27"});
    CHECK(judge(rule, practice, later)[0].missing->fact.text() == "Availability r1.until");
    CHECK(stands(rota({but(on_call("r1", at(3, 8), at(4, 0)), endless), on_call("r2", at(0, 8), at(2, 8))})) ==
          "kept broken unknown");
}

TEST_CASE("A stretch of which the beginning is not recorded may have begun long before; it does not begin the rota") {
    const Practice practice =
        rota({but(on_call("r1", at(0, 0), at(4, 0)), from_nobody_knows_when), on_call("r2", at(0, 8), at(2, 8)), on_call("r3", at(5, 0), at(99, 8))});
    CHECK(rows(practice) == Lines{kept + " ended 2026-02-25", "unknown opened 2026-02-25 ended 2026-02-27",
                                "broken opened 2026-02-27 due 2026-02-27 ended 2026-02-28",
                                "kept opened 2026-02-28 met 2026-02-28"});
    CHECK(judge(rule, practice, later)[1].missing->fact.text() == "Availability r1.since");
    const Practice alone = rota({but(always, from_nobody_knows_when)}, monday, monday + 3);
    CHECK(rows(alone) == Lines{"unknown opened 2026-02-23 ended 2026-02-26"});
    CHECK(judge(rule, alone, later)[0].missing->fact.text() == "Availability r1.since");
}

TEST_CASE("A stretch of another team does not count; one of no team leaves doubt in its own days only") {
    const Availability first = on_call("r1", at(0, 8), at(1, 0)), rest = on_call("r3", at(3, 0), at(99, 8));
    CHECK(stands(rota({first, but(on_call("r2", at(1, 0), at(3, 0)), [](Availability& one) { one.team = TeamId{"b"}; }), rest})) ==
          "kept broken kept");
    const Practice practice = rota({first, but(on_call("r2", at(1, 0), at(2, 0)), of_some_team), rest});
    CHECK(rows(practice) == Lines{kept + " ended 2026-02-24", "unknown opened 2026-02-24 ended 2026-02-25",
                                "broken opened 2026-02-25 due 2026-02-25 ended 2026-02-26",
                                "kept opened 2026-02-26 met 2026-02-26"});
    CHECK(judge(rule, practice, later)[1].missing->fact.text() == "Availability r2.team");
    CHECK(stands(rota({but(first, of_some_team), on_call("r2", at(1, 8), at(99, 8))})) == "kept");
}

TEST_CASE("Of two doubtful stretches each is named on its own days") {
    const auto some_team = [](std::string_view id, int since) {
        return but(on_call(id, at(since, 0), at(since + 1, 0)), of_some_team);
    };
    const Practice practice = rota({on_call("r1", at(0, 8), at(1, 0)), some_team("r2", 1), some_team("r3", 2), on_call("r4", at(3, 0), at(99, 8))});
    CHECK(rows(practice) == Lines{kept + " ended 2026-02-24", "unknown opened 2026-02-24 ended 2026-02-25",
                                "unknown opened 2026-02-25 ended 2026-02-26", "kept opened 2026-02-26 met 2026-02-26"});
    CHECK(judge(rule, practice, later)[1].missing->fact.text() == "Availability r2.team");
    CHECK(judge(rule, practice, later)[2].missing->fact.text() == "Availability r3.team");
}

TEST_CASE("A row names the stretches of its own days") {
    const auto promises = judge(rule,
        rota({on_call("r1", at(0, 8), at(1, 0)), on_call("r2", at(1, 0), at(1, 10)), on_call("r3", at(1, 12), at(2, 0)), on_call("r4", at(2, 0), at(99, 8))}), later);
    REQUIRE(promises.size() == 3);
    CHECK(facts_of(promises[0]) == Lines{"Availability r1.since"});
    CHECK(facts_of(promises[1]) == Lines{"Availability r2.until", "Availability r3.since"});
    CHECK(facts_of(promises[2]) == Lines{"Availability r4.since"});
}

TEST_CASE("A stretch that ends before it begins, or as it begins, is none") {
    CHECK(rows(rota({on_call("r1", at(0, 8), at(0, 7)), on_call("r2", at(2, 0), at(99, 8))}))[0] ==
          "kept opened 2026-02-25 met 2026-02-25");
    CHECK(rows(rota({on_call("r1", at(0, 8), at(0, 8)), on_call("r2", at(2, 0), at(99, 8))}))[0] ==
          "kept opened 2026-02-25 met 2026-02-25");
}

TEST_CASE("A team without a rota is unknown") {
    CHECK(rows(rota({}, monday, later)) == Lines{"unknown opened 2026-02-23 ended 2026-03-09"});
    const Promise row = judge(rule, rota({}, monday), later)[0];
    CHECK(row.missing->fact.text() == "Programme example.availabilities");
    CHECK(row.subject.text() == "Team team");
    Practice practice = rota({but(always, [](Availability& one) { one.team = TeamId{"b"}; })});
    practice.programme.teams.push_back({.id = TeamId{"b"}});
    CHECK(rows(practice) == Lines{"unknown opened 2026-01-05", kept});
}

TEST_CASE("It is asked while the team exists, as far as that is known") {
    CHECK(rows(rota({always}, monday + 2)) == Lines{"kept opened 2026-02-25 met 2026-02-25"});
    CHECK(rows(rota({always}, monday - 2, monday + 4)) == Lines{kept + " ended 2026-02-27"});
    Practice practice = rota({always});
    practice.programme.teams[0].since.reset();
    CHECK(rows(practice) == Lines{kept});
}

TEST_CASE("reachable-day-and-night: as days pass a night without anybody comes and goes") {
    CHECK(turns(rule, rota({on_call("r1", at(0, 8), at(2, 18)), on_call("r2", at(3, 8), at(99, 8))}), monday - 2, later) ==
          Lines{"2026-02-23 kept", "2026-02-25 kept open", "2026-02-26 kept overdue", "2026-02-27 kept broken kept"});
}

}  // namespace test_reachable_day_and_night
