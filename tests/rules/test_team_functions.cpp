#include <blijvend/rules/team_functions.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_team_functions {

using enum OrganisationKind;

const Rule& rule = the_rule("team-functions");
constexpr Date start = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const std::string kept = "kept opened 2026-01-05 met 2026-01-05";

TeamFunction has(std::optional<OrganisationKind> function, std::optional<Date> since = start,
    std::optional<Date> until = {}) {
    return {.id = TeamFunctionId{function ? text_of(*function).substr(0, 9) : "nameless"},
        .function = function,
        .since = since,
        .until = until};
}
Practice with(std::vector<TeamFunction> functions) {
    Practice practice{.programme = example::one_team(start), .caseload = {}};
    practice.programme.teams[0].functions = std::move(functions);
    return practice;
}
Lines rows(const Practice& practice, Date as_of = later) { return blijvend::rows(rule, practice, as_of); }
std::string_view note(std::vector<TeamFunction> functions) {
    return judge(rule, with(std::move(functions)), later)[0].note.nl;
}

TEST_CASE("team-functions: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A team with all three functions is one kept row from its first day") {
    const Practice practice = with({has(child_protection_board), has(certified_institution), has(veilig_thuis)});
    CHECK(rows(practice) == Lines{kept});
    CHECK(rows(practice, start - 1).empty());
    const Promise row = judge(rule, practice, later)[0];
    CHECK(row.subject.text() == "Team team");
    CHECK(facts_of(row) == Lines{"TeamFunction certified.since", "TeamFunction veilig_th.since", "TeamFunction child_pro.since"});
    CHECK(row.note.empty());
}

TEST_CASE("Youth protection for people with a disability counts as youth protection, and as nothing else") {
    CHECK(rows(with({has(certified_institution_lvb), has(veilig_thuis), has(child_protection_board)})) == Lines{kept});
    CHECK(note({has(certified_institution_lvb), has(certified_institution)}) ==
          "Veilig Thuis en de Raad voor de Kinderbescherming ontbreken.");
}

TEST_CASE("What is missing is said in words") {
    const TeamFunction gi = has(certified_institution), vt = has(veilig_thuis), board = has(child_protection_board);
    CHECK(note({vt, board}) == "De jeugdbescherming ontbreekt.");
    CHECK(note({gi, board}) == "Veilig Thuis ontbreekt.");
    CHECK(note({board}) == "De jeugdbescherming en Veilig Thuis ontbreken.");
    CHECK(note({gi, vt}) == "De Raad voor de Kinderbescherming ontbreekt.");
    CHECK(note({vt}) == "De jeugdbescherming en de Raad voor de Kinderbescherming ontbreken.");
    CHECK(note({gi}) == "Veilig Thuis en de Raad voor de Kinderbescherming ontbreken.");
    CHECK(note({has(police)}) == "De jeugdbescherming, Veilig Thuis en de Raad voor de Kinderbescherming ontbreken.");
}

TEST_CASE("A function that begins later or ends early breaks it on the days it is not there") {
    const Practice practice = with(
        {has(certified_institution), has(veilig_thuis, february), has(child_protection_board, start, march)});
    CHECK(rows(practice) == Lines{"broken opened 2026-01-05 due 2026-01-05 ended 2026-02-02",
                                "kept opened 2026-02-02 met 2026-02-02 ended 2026-03-02",
                                "overdue opened 2026-03-02 due 2026-03-02"});
    CHECK(facts_of(judge(rule, practice, later)[0]) == Lines{"Team team.functions"});
    CHECK(facts_of(judge(rule, practice, later)[2]) == Lines{"Team team.functions", "TeamFunction child_pro.until"});
}

TEST_CASE("When another function is missing too that is another row") {
    CHECK(rows(with({has(certified_institution), has(veilig_thuis, start, february)})) ==
          Lines{"broken opened 2026-01-05 due 2026-01-05 ended 2026-02-02", "overdue opened 2026-02-02 due 2026-02-02"});
}

TEST_CASE("A function that is handed on the same day is never missing") {
    CHECK(rows(with({has(certified_institution), has(veilig_thuis, start, march), has(veilig_thuis, march),
              has(child_protection_board)})) == Lines{kept});
}

TEST_CASE("A function of which the first day is not recorded leaves doubt until it ends, unless one is missing anyway") {
    const Practice practice = with(
        {has(certified_institution), has(veilig_thuis), has(child_protection_board, {}, march)});
    CHECK(rows(practice) == Lines{"unknown opened 2026-01-05 ended 2026-03-02", "overdue opened 2026-03-02 due 2026-03-02"});
    CHECK(judge(rule, practice, later)[0].missing->fact.text() == "TeamFunction child_pro.since");
    CHECK(rows(with({has(veilig_thuis), has(child_protection_board, {})})) ==
          Lines{"overdue opened 2026-01-05 due 2026-01-05"});
    CHECK(note({has(veilig_thuis), has(child_protection_board, {})}) == "De jeugdbescherming ontbreekt.");
    CHECK(rows(with({has(certified_institution), has(veilig_thuis), has(child_protection_board, {}),
              has(child_protection_board)})) == Lines{kept});
}

TEST_CASE("A function that is not named may be the one that is missing") {
    const Practice practice = with({has(certified_institution), has(veilig_thuis), has({})});
    CHECK(rows(practice) == Lines{"unknown opened 2026-01-05"});
    CHECK(judge(rule, practice, later)[0].missing->fact.text() == "TeamFunction nameless.function");
    CHECK(rows(with({has(certified_institution), has(veilig_thuis), has(child_protection_board), has({})})) ==
          Lines{kept});
}

TEST_CASE("Of a team without any function, or without a first day, nobody can tell") {
    Practice practice = with({});
    practice.programme.teams[0].until = march;
    practice.programme.teams.push_back({.id = TeamId{"b"}, .functions = {has(veilig_thuis)}});
    practice.programme.teams.push_back({.id = TeamId{"c"}, .since = march, .until = march});
    CHECK(rows(practice) == Lines{"unknown opened 2026-01-05 ended 2026-03-02", "unknown"});
    CHECK(judge(rule, practice, later)[0].missing->fact.text() == "Team team.functions");
    CHECK(judge(rule, practice, later)[1].missing->fact.text() == "Team b.since");
}

TEST_CASE("It ends with the team, and every team has its own rows") {
    Practice practice = with({has(certified_institution), has(veilig_thuis)});
    practice.programme.teams[0].until = march;
    practice.programme.teams.push_back({.id = TeamId{"b"},
        .since = february,
        .functions = {has(certified_institution), has(veilig_thuis), has(child_protection_board)}});
    CHECK(rows(practice) == Lines{"broken opened 2026-01-05 due 2026-01-05 ended 2026-03-02",
                                "kept opened 2026-02-02 met 2026-02-02"});
}

TEST_CASE("team-functions: as days pass a function ends and another takes over") {
    const Practice practice = with({has(certified_institution), has(veilig_thuis, start, february),
        has(veilig_thuis, march), has(child_protection_board)});
    CHECK(turns(rule, practice, start - 1, later) ==
          Lines{"2026-01-05 kept", "2026-02-02 kept open", "2026-02-03 kept overdue", "2026-03-02 kept broken kept"});
}

}  // namespace test_team_functions
