#include <blijvend/rules/koppel_caseload.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_koppel_caseload {

const Rule& rule = the_rule("koppel-caseload");
constexpr Date february = 2026y / 2 / 2, march = 2026y / 3 / 2, april = 2026y / 4 / 6, later = 2026y / 6 / 1;

KoppelLoad count(std::string_view id, Date on, std::optional<int> households) {
    return example::koppel_load(id, on, households ? std::optional{Count{*households}} : std::nullopt);
}
template <class Change>
KoppelLoad but(KoppelLoad load, Change change) {
    change(load);
    return load;
}
Practice with(std::vector<KoppelLoad> loads) {
    Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
    practice.programme.koppel_loads = std::move(loads);
    return practice;
}
Lines rows(const Practice& practice, const Norms& norms = {}) { return blijvend::rows(rule, practice, later, norms); }

TEST_CASE("koppel-caseload: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A count holds until the next count of the koppel") {
    const Practice practice = with({count("l3", april, 2), count("l1", february, 4), count("l2", march, 5)});
    CHECK(rows(practice) == Lines{"kept opened 2026-02-02 met 2026-02-02 ended 2026-03-02",
                                "broken opened 2026-03-02 due 2026-03-02 ended 2026-04-06",
                                "kept opened 2026-04-06 met 2026-04-06"});
    const auto promises = judge(rule, practice, later);
    for (const Promise& row : promises) {
        CHECK(row.subject.text() == "KoppelLoad l1");
        CHECK(row.norm == &norms::koppel_caseload);
    }
    CHECK(facts_of(promises[1]) == Lines{"KoppelLoad l2.households"});
}

TEST_CASE("Counts that say the same are one row; before the first nothing is asked") {
    CHECK(rows(with({count("l1", february, 4), count("l2", march, 3)})) == Lines{"kept opened 2026-02-02 met 2026-02-02"});
    CHECK(rows(with({count("l1", february, 5), count("l2", march, 6)})) == Lines{"overdue opened 2026-02-02 due 2026-02-02"});
    CHECK(blijvend::rows(rule, with({}), later).empty());
}

TEST_CASE("A count without households is unknown until the next") {
    const Practice practice = with({count("l1", february, {}), count("l2", march, 3)});
    CHECK(rows(practice) == Lines{"unknown opened 2026-02-02 ended 2026-03-02", "kept opened 2026-03-02 met 2026-03-02"});
    const Promise row = judge(rule, practice, later)[0];
    CHECK(row.missing->fact.text() == "KoppelLoad l1.households");
    CHECK(facts_of(row) == Lines{"KoppelLoad l1.on"});
}

TEST_CASE("A count of no households ends it, until there are households again") {
    CHECK(rows(with({count("l1", february, 6), count("l2", march, 0), count("l3", april, 1)})) ==
          Lines{"broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02", "kept opened 2026-04-06 met 2026-04-06"});
}

TEST_CASE("koppel-caseload: it ends with the team") {
    Practice practice = with({count("l1", february, 6)});
    practice.programme.teams[0].until = march;
    CHECK(rows(practice) == Lines{"broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02"});
}

TEST_CASE("Every koppel has its own rows, and what somebody has in another koppel is not added") {
    const auto with_cato = [](KoppelLoad& load) { load.professionals[1] = ProfessionalId{"cato"}; };
    CHECK(rows(with({count("l1", february, 4), but(count("l2", february, 4), with_cato), but(count("l3", march, 5), with_cato)})) ==
          Lines{"kept opened 2026-02-02 met 2026-02-02", "kept opened 2026-02-02 met 2026-02-02 ended 2026-03-02",
              "overdue opened 2026-03-02 due 2026-03-02"});
}

TEST_CASE("A count without a day, or of nobody, is an unknown row of its own and counts for no koppel") {
    const Practice practice = with({count("l1", february, 4), but(count("l2", march, 9), [](KoppelLoad& load) { load.on.reset(); }),
        but(count("l3", march, 9), [](KoppelLoad& load) { load.professionals.clear(); })});
    CHECK(rows(practice) == Lines{"kept opened 2026-02-02 met 2026-02-02", "unknown", "unknown opened 2026-03-02"});
    const auto promises = judge(rule, practice, later);
    CHECK(promises[1].missing->fact.text() == "KoppelLoad l2.on");
    CHECK(promises[2].missing->fact.text() == "KoppelLoad l3.professionals");
    CHECK(promises[2].subject.text() == "KoppelLoad l3");
}

TEST_CASE("A region may set another number, from a day on") {
    Norms region;
    region.set("koppel-caseload", 3, march);
    CHECK(rows(with({count("l1", february, 4)}), region) ==
          Lines{"kept opened 2026-02-02 met 2026-02-02 ended 2026-03-02", "overdue opened 2026-03-02 due 2026-03-02"});
    CHECK(rows(with({count("l1", february, 3)}), region) == Lines{"kept opened 2026-02-02 met 2026-02-02"});
}

TEST_CASE("koppel-caseload: as days pass a fifth household comes and goes") {
    CHECK(turns(rule, with({count("l1", february, 4), count("l2", march, 5), count("l3", april, 4)}), february - 2, later) ==
          Lines{"2026-02-02 kept", "2026-03-02 kept open", "2026-03-03 kept overdue", "2026-04-06 kept broken kept"});
}

}  // namespace test_koppel_caseload
