#include <blijvend/rules/not_alone.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_not_alone {

const Rule& rule = the_rule("not-alone");
constexpr Date start = 2026y / 1 / 5, scored = 2026y / 1 / 19, march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const MemberId mother{"mother"}, child{"child"};

DomainScore score(std::string_view id, std::optional<int> level, std::optional<Date> on = scored,
    LifeDomain domain = LifeDomain::social_network) {
    DomainScore one{.id = DomainScoreId{id}, .domain = domain, .member = mother, .on = on};
    if (level) one.level = DomainLevel{*level};
    return one;
}
CaseFile with(std::vector<DomainScore> scores, std::optional<Date> active_on = {}) {
    CaseFile file = example::household(start);
    file.domain_scores = std::move(scores);
    file.network_members = {
        {.id = NetworkMemberId{"granny"}, .kind = NetworkKind::informal, .candidate_on = start, .active_on = active_on}};
    return file;
}
template <class Change>
DomainScore but(DomainScore one, Change change) {
    change(one);
    return one;
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("not-alone: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Somebody without a network and with nobody around is alone from the day of the score") {
    CHECK(stands(with({score("d1", 2)}), scored - 1).empty());
    CHECK(stands(with({score("d1", 2)}), scored) == "open");
    CHECK(rows(with({score("d1", 2)})) == Lines{"overdue opened 2026-01-19 due 2026-01-19"});
    const Promise row = judge(rule, with({score("d1", 2)}), later)[0];
    CHECK(row.subject.text() == "Household h1");
    CHECK(row.norm == &norms::domain_problem);
    CHECK(facts_of(row) == std::vector<std::string>{
                               "DomainScore d1.level", "NetworkMember granny.active_on", "DomainScore d1.on"});
}

TEST_CASE("Somebody of the informal network who takes part keeps it, for as long as that lasts") {
    CHECK(rows(with({score("d1", 2)}, march)) ==
          Lines{"broken opened 2026-01-19 due 2026-01-19 ended 2026-03-02", "kept opened 2026-03-02 met 2026-03-02"});
    CaseFile file = with({score("d1", 2)}, start);
    file.network_members[0].stepped_out_on = march;
    CHECK(rows(file) ==
          Lines{"kept opened 2026-01-19 met 2026-01-19 ended 2026-03-02", "overdue opened 2026-03-02 due 2026-03-02"});
}

TEST_CASE("Network, participation and use of time count; other domains do not") {
    for (const LifeDomain domain :
        {LifeDomain::social_network, LifeDomain::social_participation, LifeDomain::time_use})
        CHECK(stands(with({score("d1", 2, scored, domain)})) == "overdue");
    CHECK(stands(with({score("d1", 2, scored, LifeDomain::finances)})).empty());
    CHECK(stands(with({})).empty());
    CHECK(stands(with({but(score("d1", 2), [](DomainScore& one) { one.domain.reset(); })})).empty());
}

TEST_CASE("A level above the norm is no problem, unless the score says there is one") {
    CHECK(stands(with({score("d1", 3)})) == "kept");
    CHECK(facts_of(judge(rule, with({score("d1", 3)}), later)[0]) ==
          std::vector<std::string>{"NetworkMember granny.active_on", "DomainScore d1.on"});
    CHECK(stands(with({but(score("d1", 3), [](DomainScore& one) { one.problem = true; })})) == "overdue");
    CHECK(stands(with({but(score("d1", 2), [](DomainScore& one) { one.problem = false; })})) == "overdue");
    CHECK(stands(with({but(score("d1", {}), [](DomainScore& one) { one.problem = true; })})) == "overdue");
    CHECK(stands(with({but(score("d1", {}), [](DomainScore& one) { one.problem = false; })})) == "kept");
}

TEST_CASE("A region may set from which level it is a problem, and a score is judged by the norm of its day") {
    Norms region;
    region.set("domain-problem", 3, scored);
    CHECK(stands(with({score("d1", 3)}), later, region) == "overdue");
    CHECK(stands(with({score("d1", 3, scored - 1)}), later, region) == "kept");
}

TEST_CASE("The latest score of a person and domain counts") {
    CHECK(rows(with({score("d2", 4, march), score("d1", 2)})) ==
          Lines{"broken opened 2026-01-19 due 2026-01-19 ended 2026-03-02", "kept opened 2026-03-02 met 2026-03-02"});
    CHECK(stands(with({score("d1", 4), score("d2", 2, march)})) == "kept overdue");
    CHECK(stands(with({score("d1", 2), score("d2", 1, march)})) == "overdue");
    CHECK(stands(with({score("d1", 2), score("d2", 4, march, LifeDomain::time_use)})) == "overdue");
    const DomainScore of_child = but(score("d2", 4, march), [](DomainScore& one) { one.member = child; });
    CHECK(stands(with({score("d1", 2), of_child})) == "overdue");
    const DomainScore of_all = but(score("d2", 4, march), [](DomainScore& one) { one.member.reset(); });
    CHECK(stands(with({score("d1", 2), of_all})) == "overdue");
}

TEST_CASE("Of two scores on one day the last in the file counts") {
    CHECK(stands(with({score("d1", 2), score("d2", 4)})) == "kept");
    CHECK(stands(with({score("d1", 4), score("d2", 2)})) == "overdue");
}

TEST_CASE("not-alone: scores of two records of one person are of one person") {
    CaseFile file =
        with({score("d1", 2), but(score("d2", 4, march), [](DomainScore& one) { one.member = MemberId{"mum"}; })});
    file.members.push_back({.id = MemberId{"mum"}, .same_person_as = mother});
    CHECK(stands(file) == "broken kept");
}

TEST_CASE("A score of somebody who left says nothing of those who stay") {
    CaseFile file = with({score("d1", 2)});
    file.members[0].left_on = march;
    CHECK(stands(file) == "broken kept");
    file.members[0].left_on = scored;
    CHECK(stands(file) == "kept");
    CHECK(stands(with({but(score("d1", 2), [](DomainScore& one) { one.member = MemberId{"nobody"}; })})) == "overdue");
}

TEST_CASE("A score without level or problem makes it unknown, unless somebody takes part") {
    CHECK(stands(with({score("d1", {})})) == "unknown");
    CHECK(missing(with({score("d1", {})})).fact.text() == "DomainScore d1.level");
    CHECK(stands(with({score("d1", {})}, start)) == "kept");
    CHECK(stands(with({score("d1", {}), score("d2", 2, march)})) == "unknown overdue");
    CHECK(stands(with({score("d1", {}), score("d2", 4, march)})) == "unknown kept");
    CHECK(stands(with({score("d1", {}), score("d2", {}, march)})) == "unknown");
    CHECK(stands(with({score("d1", 2), score("d2", {}, march)})) == "overdue");
}

TEST_CASE("A score of which the day is not known may tell of a problem on any day") {
    CHECK(rows(with({score("d1", 2, {})})) == Lines{"unknown opened 2026-01-05"});
    CHECK(missing(with({score("d1", 2, {})})).fact.text() == "DomainScore d1.on");
    CHECK(stands(with({score("d1", 4, {})})).empty());
    CHECK(stands(with({score("d1", 2, {}), score("d2", 4)})) == "unknown");
    CHECK(stands(with({score("d1", 2, {}), score("d2", 2)})) == "unknown overdue");
}

TEST_CASE("A score of which the day is not known may have ended a problem of the same person") {
    CHECK(stands(with({score("d1", 4, {}), score("d2", 2)})) == "unknown");
    CHECK(missing(with({score("d1", 4, {}), score("d2", 2)})).fact.text() == "DomainScore d1.on");
    CHECK(missing(with({score("d1", 4, {}), score("d2", {})})).fact.text() == "DomainScore d2.level");
    CHECK(stands(with({but(score("d1", 4, {}), [](DomainScore& one) { one.member = child; }), score("d2", 2)})) ==
          "overdue");
}

TEST_CASE("Somebody of whom nobody knows whether they take part makes it unknown where there is a problem") {
    CaseFile file = with({score("d1", 2)});
    file.network_members[0].candidate_on.reset();
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "NetworkMember granny.active_on");
    file.domain_scores = {score("d1", 3)};
    CHECK(stands(file) == "kept");
}

TEST_CASE("not-alone: it is asked while the case is open, and unknown while nobody knows since when that is") {
    CaseFile file = with({score("d1", 2)});
    file.closures = {{.id = ClosureId{"z1"}, .on = march, .reopened_on = march + 10}};
    CHECK(rows(file) == Lines{"broken opened 2026-01-19 due 2026-01-19 ended 2026-03-02",
                            "overdue opened 2026-03-12 due 2026-03-12"});
    file.household.started_on.reset();
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "Household h1.started_on");
    file.domain_scores.clear();
    CHECK(stands(file).empty());
}

TEST_CASE("not-alone: as days pass somebody is alone, helped and doing well") {
    CHECK(turns(rule, with({score("d1", 1), score("d2", 4, 2026y / 5 / 4)}, march), start, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-01-20 overdue", "2026-03-02 broken kept"});
}

}  // namespace test_not_alone
