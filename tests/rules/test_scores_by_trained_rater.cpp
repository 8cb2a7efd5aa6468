#include <blijvend/rules/scores_by_trained_rater.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_scores_by_trained_rater {

const Rule& rule = the_rule("scores-by-trained-rater");
constexpr Date start = 2026y / 1 / 5, scored = 2026y / 1 / 19, march = 2026y / 3 / 2, later = 2026y / 6 / 1;

DomainScore score(std::string_view id, std::optional<bool> trained, std::optional<Date> on = scored) {
    return {.id = DomainScoreId{id},
        .scheme = DomainScheme::zrm_2017,
        .domain = LifeDomain::finances,
        .member = MemberId{"mother"},
        .on = on,
        .trained = trained};
}
CaseFile with(std::vector<DomainScore> scores) {
    CaseFile file = example::household(start);
    file.domain_scores = std::move(scores);
    return file;
}
template <class Change>
DomainScore but(DomainScore one, Change change) {
    change(one);
    return one;
}
/// A score by somebody not trained, and a later one by somebody who is, with something changed.
template <class Change>
std::string again(Change change) {
    return blijvend::stands(rule, with({score("d1", false), but(score("d2", true, march), change)}), later);
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("scores-by-trained-rater: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A score by somebody who is trained keeps it; one by somebody who is not does not") {
    CHECK(rows(with({score("d1", true)})) == Lines{"kept opened 2026-01-19 due 2026-01-19 met 2026-01-19"});
    CHECK(stands(with({score("d1", false)}), scored) == "open");
    CHECK(rows(with({score("d1", false)})) == Lines{"overdue opened 2026-01-19 due 2026-01-19"});
    const Promise row = judge(rule, with({score("d1", false)}), later)[0];
    CHECK(row.subject.text() == "DomainScore d1");
    CHECK(facts_of(row) == std::vector<std::string>{"DomainScore d1.trained"});
}

TEST_CASE("Both editions of the matrix are asked, and no other scheme") {
    const auto scheme = [](std::optional<DomainScheme> what, bool trained = false) {
        return with({but(score("d1", trained), [&](DomainScore& one) { one.scheme = what; })});
    };
    CHECK(stands(scheme(DomainScheme::zrm_2017)) == "overdue");
    CHECK(stands(scheme(DomainScheme::zrm_2013)) == "overdue");
    CHECK(stands(scheme(DomainScheme::corv_leefgebied)).empty());
    CHECK(stands(scheme({})) == "unknown");
    CHECK(missing(scheme({})).fact.text() == "DomainScore d1.scheme");
    CHECK(stands(scheme({}, true)) == "kept");
}

TEST_CASE("A later score of the same person and domain by a trained rater mends it") {
    CHECK(rows(with({score("d1", false), score("d2", true, march)})) ==
          Lines{"kept_late opened 2026-01-19 due 2026-01-19 met 2026-03-02",
              "kept opened 2026-03-02 due 2026-03-02 met 2026-03-02"});
    CHECK(facts_of(judge(rule, with({score("d1", false), score("d2", true, march)}), later)[0]) ==
          std::vector<std::string>{"DomainScore d1.trained", "DomainScore d2.on"});
    CHECK(again([](DomainScore& one) { one.scheme = DomainScheme::zrm_2013; }) == "kept_late kept");
    CHECK(again([](DomainScore& one) { one.domain = LifeDomain::housing; }) == "overdue kept");
    CHECK(again([](DomainScore& one) { one.member = MemberId{"child"}; }) == "overdue kept");
    CHECK(again([](DomainScore& one) { one.member.reset(); }) == "overdue kept");
    CHECK(again([](DomainScore& one) { one.scheme = DomainScheme::corv_leefgebied; }) == "overdue");
    CHECK(again([](DomainScore& one) { one.scheme.reset(); }) == "overdue kept");
    CHECK(again([](DomainScore& one) { one.trained.reset(); }) == "overdue unknown");
    CHECK(again([](DomainScore& one) { one.on = scored; }) == "overdue kept");
    CHECK(again([](DomainScore& one) { one.on = scored + 1; }) == "kept_late kept");
    CHECK(again([](DomainScore& one) { one.on.reset(); }) == "overdue");
}

TEST_CASE("A score without a domain is mended by none") {
    const auto unnamed = [](DomainScore& one) { one.domain.reset(); };
    CHECK(stands(with({but(score("d1", false), unnamed), but(score("d2", true, march), unnamed)})) == "overdue kept");
}

TEST_CASE("While nobody recorded whether the rater is trained, it is unknown") {
    CHECK(stands(with({score("d1", {})}), scored) == "open");
    CHECK(stands(with({score("d1", {})})) == "unknown");
    CHECK(missing(with({score("d1", {})})).fact.text() == "DomainScore d1.trained");
}

TEST_CASE("A score of which the day is not known cannot be judged, unless the rater is trained") {
    CHECK(rows(with({score("d1", false, {})})) == Lines{"unknown"});
    CHECK(missing(with({score("d1", false, {})})).fact.text() == "DomainScore d1.on");
    CHECK(stands(with({score("d1", {}, {})})) == "unknown");
    CHECK(stands(with({score("d1", true, {})})).empty());
}

TEST_CASE("It ends when the case closes, and a score of after that does not mend it") {
    CaseFile file = with({score("d1", false), score("d2", true, march)});
    file.closures = {{.id = ClosureId{"z1"}, .on = march}};
    CHECK(rows(file)[0] == "broken opened 2026-01-19 due 2026-01-19 ended 2026-03-02");
    file.closures[0].on = march + 1;
    CHECK(rows(file)[0] == "kept_late opened 2026-01-19 due 2026-01-19 met 2026-03-02 ended 2026-03-03");
}

TEST_CASE("scores-by-trained-rater: scores of two records of one person are of one person") {
    CaseFile file = with({score("d1", false), but(score("d2", true, march), [](DomainScore& one) { one.member = MemberId{"mum"}; })});
    CHECK(stands(file) == "overdue kept");
    file.members.push_back({.id = MemberId{"mum"}, .same_person_as = MemberId{"mother"}});
    CHECK(stands(file) == "kept_late kept");
}

TEST_CASE("scores-by-trained-rater: as days pass it is open, overdue and mended") {
    CHECK(turns(rule, with({score("d1", false), score("d2", true, march)}), start, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-01-20 overdue", "2026-03-02 kept_late kept"});
}

}  // namespace test_scores_by_trained_rater
