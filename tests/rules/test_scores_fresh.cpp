#include <blijvend/rules/scores_fresh.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_scores_fresh {

const Rule& rule = the_rule("scores-fresh");
constexpr Date start = 2026y / 1 / 5, since = 2026y / 2 / 23, fresh = 2026y / 1 / 24,  // thirty days before
    march = 2026y / 3 / 2, later = 2026y / 6 / 1;

DomainScore score(
    std::string_view id, std::optional<Date> on, std::optional<DomainScheme> scheme = DomainScheme::zrm_2017) {
    return {.id = DomainScoreId{id}, .scheme = scheme, .on = on};
}
/// A plan, and scores.
CaseFile plan(std::vector<DomainScore> scores) {
    CaseFile file = example::household(start);
    file.safety_plans = {{.id = SafetyPlanId{"plan"}, .since = since}};
    file.domain_scores = std::move(scores);
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("scores-fresh: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("The latest score is at most thirty days old when the plan comes into force") {
    CHECK(rows(plan({score("d1", fresh)})) == Lines{"kept opened 2026-02-23 due 2026-02-23 met 2026-02-23"});
    CHECK(stands(plan({score("d1", fresh - 1)}), since) == "open");
    CHECK(rows(plan({score("d1", fresh - 1)})) == Lines{"overdue opened 2026-02-23 due 2026-02-23"});
    CHECK(stands(plan({score("d1", since)})) == "kept");
    CHECK(stands(plan({score("d1", fresh - 1), score("d2", fresh)})) == "kept");
    Norms region;
    region.set("score-fresh", 10);
    CHECK(stands(plan({score("d1", since - 10)}), later, region) == "kept");
    CHECK(stands(plan({score("d1", since - 11)}), later, region) == "overdue");
    const Promise row = judge(rule, plan({score("d1", fresh - 1)}), later)[0];
    CHECK(row.subject.text() == "SafetyPlan plan");
    CHECK(row.norm == &norms::score_fresh);
    CHECK(facts_of(row) == std::vector<std::string>{"SafetyPlan plan.since", "DomainScore d1.on"});
    CHECK(facts_of(judge(rule, plan({score("d1", fresh)}), later)[0]) ==
          std::vector<std::string>{"SafetyPlan plan.since", "DomainScore d1.on"});
}

TEST_CASE("A score of after the plan's first day mends it") {
    CHECK(rows(plan({score("d1", fresh - 1), score("d2", since + 1)})) ==
          Lines{"kept_late opened 2026-02-23 due 2026-02-23 met 2026-02-24"});
    CHECK(stands(plan({score("d1", fresh - 1), score("d2", since + 60)})) == "kept_late");
}

TEST_CASE("It is asked only when there are scores of the matrix by then") {
    CHECK(stands(plan({})).empty());
    CHECK(stands(plan({score("d1", since + 1)})).empty());
    CHECK(stands(plan({score("d1", fresh - 1, DomainScheme::corv_leefgebied)})).empty());
    CHECK(stands(plan({score("d1", fresh - 1, DomainScheme::zrm_2013)})) == "overdue");
    CHECK(stands(plan({score("d1", fresh - 1), score("d2", fresh, DomainScheme::corv_leefgebied)})) == "overdue");
}

TEST_CASE("A plan that is not in force is not asked, and every version has a row of its own") {
    CaseFile file = plan({score("d1", fresh)});
    file.safety_plans.push_back({.id = SafetyPlanId{"plan2"}, .since = fresh + 31});
    CHECK(stands(file) == "kept overdue");
    file.safety_plans[1].since.reset();
    CHECK(stands(file) == "kept");
}

TEST_CASE("A score of which the day is not known may have been in time") {
    CHECK(stands(plan({score("d1", {})}), since) == "open");
    CHECK(stands(plan({score("d1", {})})) == "unknown");
    CHECK(missing(plan({score("d1", {})})).fact.text() == "DomainScore d1.on");
    CHECK(stands(plan({score("d1", {}), score("d2", fresh - 1)})) == "unknown");
    CHECK(stands(plan({score("d1", {}), score("d2", fresh)})) == "kept");
}

TEST_CASE("A score of which the scheme is not known may be of the matrix") {
    CHECK(stands(plan({score("d1", fresh, {}), score("d2", fresh - 1)})) == "unknown");
    CHECK(missing(plan({score("d1", fresh, {}), score("d2", fresh - 1)})).fact.text() == "DomainScore d1.scheme");
    CHECK(stands(plan({score("d1", fresh - 1, {}), score("d2", fresh - 1)})) == "overdue");
    CHECK(stands(plan({score("d1", fresh - 1, {})})) == "unknown");
    CHECK(missing(plan({score("d1", fresh - 1, {})})).fact.text() == "DomainScore d1.scheme");
    CHECK(stands(plan({score("d1", since + 1, {}), score("d2", fresh - 1)})) == "overdue");
    CHECK(stands(plan({score("d1", since + 1, {})})).empty());
}

TEST_CASE("It is broken when the plan ends or the case closes") {
    CaseFile file = plan({score("d1", fresh - 1), score("d2", march)});
    file.safety_plans[0].until = march;
    CHECK(rows(file) == Lines{"broken opened 2026-02-23 due 2026-02-23 ended 2026-03-02"});
    file.safety_plans[0].until = march + 1;
    CHECK(stands(file) == "kept_late");
    file.closures = {{.id = ClosureId{"z1"}, .on = march}};
    CHECK(rows(file) == Lines{"broken opened 2026-02-23 due 2026-02-23 ended 2026-03-02"});
}

TEST_CASE("scores-fresh: as days pass it is open, overdue and mended") {
    CHECK(turns(rule, plan({score("d1", fresh - 1), score("d2", march)}), start, later) ==
          std::vector<std::string>{"2026-02-23 open", "2026-02-24 overdue", "2026-03-02 kept_late"});
}

}  // namespace test_scores_fresh
