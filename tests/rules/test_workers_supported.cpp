#include <blijvend/rules/workers_supported.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_workers_supported {

const Rule& rule = the_rule("workers-supported");
constexpr Date start = 2026y / 1 / 31, due = 2026y / 2 / 28, later = 2026y / 6 / 1;

KoppelLoad count(std::string_view id, Date on, std::optional<Date> supported_on = {}, int households = 3) {
    return example::koppel_load(id, on, Count{households}, supported_on);
}
template <class Change>
KoppelLoad but(KoppelLoad load, Change change) {
    change(load);
    return load;
}
void of_nobody(KoppelLoad& load) { load.professionals.clear(); }
void undated(KoppelLoad& load) { load.on.reset(); }

Practice with(std::vector<KoppelLoad> loads) {
    Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
    practice.programme.koppel_loads = std::move(loads);
    return practice;
}
Lines rows(const Practice& practice, Date as_of, const Norms& norms = {}) {
    return blijvend::rows(rule, practice, as_of, norms);
}
std::string stands(const Practice& practice, Date as_of) { return blijvend::stands(rule, practice, as_of); }

TEST_CASE("workers-supported: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A koppel is supported within a month of its first count, and of each time on") {
    CHECK(rows(with({count("l1", start)}), start) == Lines{"open opened 2026-01-31 due 2026-02-28"});
    CHECK(rows(with({count("l1", start)}), due) == Lines{"open opened 2026-01-31 due 2026-02-28"});
    CHECK(rows(with({count("l1", start)}), due + 1) == Lines{"overdue opened 2026-01-31 due 2026-02-28"});
    CHECK(rows(with({count("l1", start, due)}), due) ==
          Lines{"kept opened 2026-01-31 due 2026-02-28 met 2026-02-28 ended 2026-02-28",
              "open opened 2026-02-28 due 2026-03-28"});
    CHECK(stands(with({count("l1", start, due + 1)}), due + 1) == "kept_late open");
}

TEST_CASE("Support in time again and again is one row, with its facts") {
    const Practice practice = with({count("l2", due, due), count("l1", start, start)});
    const auto promises = judge(rule, practice, due + 3);
    CHECK(statuses(promises, due + 3) == "kept open");
    CHECK(promises[0].subject.text() == "KoppelLoad l1");
    CHECK(promises[0].norm == &norms::worker_support);
    CHECK(facts_of(promises[0]) == Lines{"KoppelLoad l1.on", "KoppelLoad l1.supported_on", "KoppelLoad l2.supported_on"});
}

TEST_CASE("Support from before the first count is passed over") {
    CHECK(rows(with({count("l1", start, start - 1)}), start) == Lines{"open opened 2026-01-31 due 2026-02-28"});
}

TEST_CASE("A count that does not tell of support leaves doubt for a month from its day") {
    const Practice practice = with({count("l1", start, start), count("l2", 2026y / 2 / 20)});
    CHECK(stands(practice, due) == "kept open");
    CHECK(stands(practice, due + 1) == "kept unknown");
    CHECK(stands(practice, 2026y / 3 / 20) == "kept unknown");
    CHECK(stands(practice, 2026y / 3 / 21) == "kept overdue");
    CHECK(judge(rule, practice, due + 1)[1].missing->fact.text() == "KoppelLoad l2.supported_on");
}

TEST_CASE("Support that a count without a day tells of counts; when it does not tell, it leaves doubt") {
    CHECK(stands(with({count("l1", start), but(count("l2", start, due), undated)}), due + 1) == "kept open");
    CHECK(stands(with({count("l1", start), but(count("l2", start), undated)}), due + 1) == "unknown");
}

TEST_CASE("Support of another koppel does not count; of nobody in particular it leaves doubt") {
    const auto with_cato = [](KoppelLoad& load) { load.professionals[1] = ProfessionalId{"cato"}; };
    CHECK(stands(with({count("l1", start), but(count("l2", start + 5, start + 5), with_cato)}), due + 1) == "overdue kept open");
    const Practice practice = with({count("l1", start), but(count("l2", start + 5, start + 5), of_nobody)});
    CHECK(stands(practice, due + 1) == "unknown");
    CHECK(judge(rule, practice, due + 1)[0].missing->fact.text() == "KoppelLoad l2.professionals");
    CHECK(stands(with({count("l1", start), but(count("l2", start + 5), of_nobody)}), due + 1) == "overdue");
}

TEST_CASE("It ends when the koppel has no households any more, and begins anew with the next") {
    CHECK(rows(with({count("l1", start), count("l2", due, {}, 0), count("l3", 2026y / 4 / 1)}), 2026y / 4 / 2) ==
          Lines{"lapsed opened 2026-01-31 due 2026-02-28 ended 2026-02-28", "open opened 2026-04-01 due 2026-05-01"});
    CHECK(facts_of(judge(rule, with({count("l1", start), count("l2", due, {}, 0), count("l3", 2026y / 4 / 1)}), 2026y / 4 / 2)[1]) ==
          Lines{"KoppelLoad l3.on"});
}

TEST_CASE("workers-supported: it ends with the team") {
    Practice practice = with({count("l1", start)});
    practice.programme.teams[0].until = due + 1;
    CHECK(stands(practice, later) == "broken");
}

TEST_CASE("workers-supported: a region may allow another time") {
    Norms region;
    region.set("worker-support", 2);
    CHECK(rows(with({count("l1", start, start)}), due, region)[1] == "open opened 2026-01-31 due 2026-03-31");
}

TEST_CASE("workers-supported: as days pass support comes late") {
    CHECK(turns(rule, with({count("l1", start, start + 3), count("l2", 2026y / 3 / 10, 2026y / 3 / 10)}), start - 1, 2026y / 3 / 20) ==
          Lines{"2026-01-31 open", "2026-02-03 kept open", "2026-03-04 kept overdue", "2026-03-10 kept kept_late open"});
}

}  // namespace test_workers_supported
