#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/core/calendar.hpp>
#include <blijvend/io/json.hpp>
#include <blijvend/model/integrity.hpp>
#include <blijvend/rules/koppel_caseload.hpp>
#include <blijvend/rules/reachable_day_and_night.hpp>
#include <blijvend/rules/steering_stays.hpp>
#include <blijvend/rules/team_functions.hpp>
#include <blijvend/rules/team_learns.hpp>
#include <blijvend/rules/weekly_reflection.hpp>
#include <blijvend/rules/workers_supported.hpp>
#include <blijvend/synth.hpp>

#include "catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_synth_programme {

constexpr Date first = 2024y / 1 / 1, last = 2026y / 12 / 31;
constexpr std::uint64_t households_of_team = 24;

std::vector<CaseFile> households_of(std::uint64_t team) {
    std::vector<CaseFile> files;
    for (std::uint64_t i = 0; i < households_of_team; ++i)
        files.push_back(make_household(households_of_team * team + i));
    return files;
}

/// The lowest team whose ids are UUIDs, or are not.
std::uint64_t team_with(bool uuids) {
    std::uint64_t team = 0;
    while (make_programme(team).teams.front().id.is_uuid() != uuids) ++team;
    return team;
}

template <class Visit>
void each_list(Programme& programme, Visit&& visit) {
    visit(programme.organisations);
    visit(programme.professionals);
    visit(programme.teams);
    for (Team& team : programme.teams) visit(team.functions);
    visit(programme.availabilities);
    visit(programme.reflections);
    visit(programme.steering_seats);
    visit(programme.koppel_loads);
}

/// The file without what was recorded after a day.
Programme as_recorded(Programme programme, Date day) {
    each_list(programme, [&](auto& list) {
        std::erase_if(list, [&](const auto& record) { return record.stamp->at->civil_day() > day; });
    });
    return programme;
}

std::uint64_t fnv1a(std::string_view text, std::uint64_t hash = 0xCBF29CE484222325ULL) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

template <class R>
const R* first_version(const std::vector<R>& records, decltype(R::id) id) {
    const R* found = find(records, id);
    return found && !found->stamp->supersedes ? found : nullptr;
}

/// The share of `part` in `whole`, in thousandths.
int permille(int part, int whole) { return whole == 0 ? 0 : 1000 * part / whole; }

TEST_CASE("the same seed and team give the same programme, another one differs", "[synth]") {
    std::set<ProgrammeId> ids;
    for (std::uint64_t team = 0; team < 40; ++team) {
        const Programme programme = make_programme(team);
        CHECK(programme == make_programme(team));
        CHECK(programme.id.is_uuid());
        CHECK(ids.insert(programme.id).second);
        CHECK(ids.insert(make_programme(team, {.seed = 2}).id).second);
    }
}

TEST_CASE("the first twenty programmes are the same on every platform", "[synth]") {
    std::uint64_t hash = fnv1a("");
    for (std::uint64_t team = 0; team < 20; ++team)
        hash = fnv1a(write_programme(make_programme(team), Layout::compact), hash);
    CHECK(hash == 0x22ff308b65594ab4U);
}

TEST_CASE("a programme at an earlier day is the later one without what was recorded since", "[synth]") {
    for (const std::uint64_t team : {team_with(false), team_with(true), std::uint64_t{7}, std::uint64_t{311}}) {
        const Programme full = make_programme(team);
        for (int days = 0; first + days < last; days += days < 40 ? 1 : 67) {
            INFO(team << ' ' << (first + days).text());
            REQUIRE(make_programme(team, {.until = first + days}) == as_recorded(full, first + days));
        }
        REQUIRE(full == as_recorded(make_programme(team, {.until = last + 900}), last));
    }
}

TEST_CASE("before the first day nothing is recorded but the id and the name", "[synth]") {
    const Programme programme = make_programme(3, {.until = first - 1});
    CHECK(programme == Programme{.id = programme.id, .name = programme.name});
    CHECK(programme.id == make_programme(3).id);
    CHECK(programme.name == make_programme(3).name);
}

TEST_CASE("a team is followed until ten years after the last case may have started", "[synth]") {
    const SynthOptions short_time{.first = 2024y / 1 / 1, .last = 2024y / 1 / 2, .until = Date::max()};
    const Programme programme = make_programme(0, short_time);
    CHECK(programme.reflections.back().stamp->at->civil_day() > 2033y / 12 / 1);
    CHECK(programme.reflections.back().stamp->at->civil_day() <= 2034y / 1 / 2);
    CHECK(programme == make_programme(0, {.first = 2024y / 1 / 1, .last = 2024y / 1 / 2, .until = 2034y / 1 / 2}));
}

TEST_CASE("what cannot be made is refused", "[synth]") {
    CHECK_THROWS_AS(make_programme(0, {.first = 2026y / 1 / 2, .last = 2026y / 1 / 1}), std::invalid_argument);
    CHECK_THROWS_AS(make_programme(0, {.first = 1899y / 12 / 31}), std::invalid_argument);
    CHECK_THROWS_AS(make_programme(0, {.last = 2201y / 1 / 1}), std::invalid_argument);
    CHECK_THROWS_AS(make_programme(UINT64_MAX / 24 + 1), std::invalid_argument);
    CHECK(make_programme(UINT64_MAX / 24, {.until = first + 90}).teams.size() == 1);
    for (const Date day : {Date{1900y / 1 / 1}, Date{2200y / 12 / 31}})
        CHECK(make_programme(0, {.first = day, .last = day, .until = day + 30}).availabilities.size() > 3);
}

TEST_CASE("team, organisations and professionals are those of the team's households", "[synth]") {
    for (const std::uint64_t team : {team_with(false), team_with(true), std::uint64_t{5}}) {
        const Programme programme = make_programme(team);
        REQUIRE(programme.teams.size() == 1);
        int shared = 0;
        for (const CaseFile& file : households_of(team)) {
            if (file.household.team) CHECK(file.household.team == programme.teams.front().id);
            if (file.household.region) CHECK(file.household.region == programme.teams.front().region);
            for (const Professional& there : file.professionals) {
                if (there.stamp->supersedes) continue;
                const Professional* here = first_version(programme.professionals, there.id);
                REQUIRE(here);
                CHECK(here->name == there.name);
                CHECK(here->role == there.role);
                CHECK(here->registration == there.registration);
                CHECK(here->experience == there.experience);
                CHECK(here->team == there.team);
                CHECK(here->homes.empty() == there.homes.empty());
                if (!here->homes.empty()) CHECK(here->homes[0].organisation == there.homes[0].organisation);
                if (there.homes.size() == 2)
                    CHECK(find(programme.professionals, there.id)->team == programme.teams.front().id);
                ++shared;
            }
            for (const Organisation& there : file.organisations) {
                const Organisation* here = find(programme.organisations, there.id);
                if (!here) continue;
                CHECK(here->kind == there.kind);
                CHECK(here->name == there.name);
                CHECK(here->powers == there.powers);
                CHECK(here->partner_since == there.partner_since);
                if (here->partner_until && there.partner_until) CHECK(here->partner_until == there.partner_until);
                ++shared;
            }
        }
        CHECK(shared > 100);
    }
}

TEST_CASE("a version of a professional or organisation has the id it has in the households' files", "[synth]") {
    int versions = 0;
    for (std::uint64_t team = 0; team < 8; ++team) {
        const Programme programme = make_programme(team);
        for (const CaseFile& file : households_of(team)) {
            for (const Professional& there : file.professionals) {
                if (!there.stamp->supersedes) continue;
                const Professional* here = find(programme.professionals, there.id);
                REQUIRE(here);
                CHECK(here->stamp->supersedes == there.stamp->supersedes);
                CHECK(here->homes == there.homes);
                ++versions;
            }
            for (const Organisation& there : file.organisations) {
                if (!there.stamp->supersedes) continue;
                const Organisation* here = find(programme.organisations, there.id);
                REQUIRE(here);
                CHECK(here->stamp->supersedes == there.stamp->supersedes);
                CHECK(here->partner_until == there.partner_until);
                ++versions;
            }
        }
    }
    CHECK(versions > 5);
}

TEST_CASE("the koppels that are counted are those of the households", "[synth]") {
    const Programme programme = make_programme(2);
    std::set<std::vector<ProfessionalId>> counted;
    for (const KoppelLoad& load : programme.koppel_loads)
        if (!load.professionals.empty()) counted.insert(load.professionals);
    CHECK(counted.size() == 6);
    int found = 0;
    for (const CaseFile& file : households_of(2)) {
        if (file.koppels.empty() || file.koppels.front().seats.size() < 2) continue;
        const std::vector<Seat>& seats = file.koppels.front().seats;
        const auto &one = seats[0].professional, &other = seats[1].professional;
        if (!one || !other) continue;
        CHECK(counted.contains({*one, *other}));
        ++found;
    }
    CHECK(found > 15);
}

TEST_CASE("nothing in the structure of a programme is at fault", "[synth]") {
    for (std::uint64_t team = 0; team < 120; ++team) {
        INFO(team);
        for (const Date until : {first + 400, last}) {
            const auto problems = integrity_problems(make_programme(team, {.until = until}));
            for (const IntegrityProblem& found : problems) UNSCOPED_INFO(found.problem.path);
            CHECK(problems.empty());
        }
    }
}

TEST_CASE("records stand in the order in which they were recorded, by somebody of the team", "[synth]") {
    for (std::uint64_t team = 0; team < 60; ++team) {
        Programme programme = make_programme(team);
        const Programme& file = programme;
        each_list(programme, [&](const auto& list) {
            std::int64_t before = Instant::start_of(first).utc_micros();
            for (const auto& record : list) {
                REQUIRE(record.stamp->at->utc_micros() >= before);
                before = record.stamp->at->utc_micros();
                if (record.stamp->by) REQUIRE(find(file.professionals, *record.stamp->by));
            }
        });
        CHECK(file.organisations.size() >= 8);
        CHECK(file.professionals.size() >= 16);
        CHECK(file.reflections.size() > 120);
        CHECK(file.koppel_loads.size() > 200);
        CHECK(file.steering_seats.size() >= 4);
        CHECK(file.name == "Blijvend Veilig, verzonnen");
    }
}

TEST_CASE("a rota is recorded beforehand and hands over at one time of the day, in summer and in winter", "[synth]") {
    int stretches = 0, handed_over = 0, changes = 0;
    for (std::uint64_t team = 0; team < 60; ++team) {
        const Programme programme = make_programme(team);
        const auto& rota = programme.availabilities;
        for (std::size_t i = 1; i < rota.size(); ++i) {
            const Availability &one = rota[i - 1], &next = rota[i];
            REQUIRE(next.stamp->at->utc_micros() < next.since->utc_micros());
            REQUIRE(next.professional != one.professional);
            if (i > 1) REQUIRE(next.since->minute_of_day() == one.since->minute_of_day());
            if (i > 1) REQUIRE(next.since->civil_day().weekday() == one.since->civil_day().weekday());
            ++stretches;
            handed_over += one.until && one.until->same_moment(*next.since);
            changes += one.until && one.until->offset_minutes() != one.since->offset_minutes();
        }
        if (!rota.empty()) CHECK(rota.back().since->civil_day() > last - 7);
    }
    CAPTURE(stretches, handed_over);
    CHECK(changes > 200);
    CHECK(permille(handed_over, stretches) >= 990);
    CHECK(handed_over < stretches);
}

TEST_CASE("teams meet on Mondays, on another day after a holiday or for a reason, never twice a week", "[synth]") {
    const Calendar calendar;
    int meetings = 0, moved = 0, reasoned = 0, holidays = 0, learned = 0;
    for (std::uint64_t team = 0; team < 80; ++team) {
        std::set<Date> mondays;
        for (const Reflection& meeting : make_programme(team).reflections) {
            if (!meeting.on) continue;
            const Date monday = *meeting.on - static_cast<int>(meeting.on->weekday().iso_encoding() - 1);
            REQUIRE(mondays.insert(monday).second);
            REQUIRE(calendar.is_working_day(*meeting.on));
            ++meetings;
            learned += !meeting.learnings.empty();
            if (calendar.is_holiday(monday)) ++holidays;
            if (*meeting.on == monday || calendar.is_holiday(monday)) continue;
            ++moved;
            reasoned += meeting.why_not_monday.has_value();
        }
    }
    CAPTURE(meetings, moved, reasoned, holidays, learned);
    CHECK(permille(moved, meetings) >= 10);
    CHECK(permille(moved, meetings) <= 40);
    CHECK(permille(reasoned, moved) >= 850);
    CHECK(reasoned < moved);
    CHECK(holidays > 400);
    CHECK(permille(learned, meetings) >= 350);
    CHECK(permille(learned, meetings) <= 600);
}

TEST_CASE("support is told on or before the day of the count, and koppels have a few households", "[synth]") {
    std::map<int, int> households;
    int counts = 0;
    for (std::uint64_t team = 0; team < 60; ++team)
        for (const KoppelLoad& load : make_programme(team).koppel_loads) {
            if (load.on && load.supported_on) REQUIRE(*load.supported_on <= *load.on);
            if (load.households) ++households[load.households->value()];
            ++counts;
        }
    CHECK(households.begin()->first == 0);
    CHECK(households.rbegin()->first <= 6);
    CHECK(permille(households[3] + households[4], counts) > 450);
    CHECK(permille(households[5] + households[6], counts) > 5);
    CHECK(permille(households[5] + households[6], counts) < 80);
}

TEST_CASE("directors come from the organisations that steer, the police and local teams later", "[synth]") {
    int police = 0, teams = 0;
    for (std::uint64_t team = 0; team < 60; ++team) {
        const Programme programme = make_programme(team);
        ++teams;
        for (const SteeringSeat& seat : programme.steering_seats) {
            if (!seat.organisation) continue;
            const Organisation* of = find(programme.organisations, *seat.organisation);
            REQUIRE(of);
            if (of->kind != OrganisationKind::police || seat.stamp->supersedes) continue;
            CHECK(seat.stamp->at->civil_day() > first);
            CHECK_FALSE(of->partner_since);
            ++police;
        }
    }
    CHECK(police > teams / 3);
}

TEST_CASE("promises to teams are mostly kept, sometimes not, and sometimes nobody can tell", "[synth]") {
    const std::array rules{rules::koppel_caseload, rules::reachable_day_and_night, rules::steering_stays,
        rules::team_functions, rules::team_learns, rules::weekly_reflection, rules::workers_supported};
    constexpr Date day = 2026y / 11 / 21;
    std::map<std::string_view, std::map<Status, int>> counts;
    for (std::uint64_t team = 0; team < 400; ++team) {
        const Obligations table = check(make_programme(team, {.until = day}), {}, day, {.rules = rules});
        REQUIRE(table.problems.empty());
        for (const Obligation& row : table.rows) ++counts[row.rule->id][row.status];
    }
    CHECK(counts.size() == rules.size());
    for (auto& [rule, of] : counts) {
        int rows = 0;
        for (const auto& [status, count] : of) rows += count;
        const int kept = of[Status::kept] + of[Status::open], unknown = of[Status::unknown];
        const int broken = of[Status::overdue] + of[Status::broken] + of[Status::kept_late];
        CAPTURE(rule, rows, kept, broken, unknown);
        CHECK(permille(kept, rows) >= 600);
        CHECK(permille(of[Status::kept], rows) >= 400);
        CHECK(permille(of[Status::overdue], rows) <= 30);
        CHECK(of[Status::overdue] + of[Status::broken] >= 5);
        CHECK(unknown >= 10);
        CHECK(permille(unknown, rows) <= 150);
    }
}

}  // namespace test_synth_programme
