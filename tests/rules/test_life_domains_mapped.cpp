#include <blijvend/rules/life_domains_mapped.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_life_domains_mapped {

const Rule& rule = the_rule("life-domains-mapped");
constexpr Date start = 2026y / 1 / 5, due = 2026y / 2 / 4, march = 2026y / 3 / 2, later = 2026y / 6 / 1;

/// A score on every domain of a scheme, with the scheme's code as its id.
CaseFile scored(std::string_view scheme, std::optional<Date> on = start + 7) {
    CaseFile file = example::household(start);
    for (const Code<LifeDomain>& domain : code_list<LifeDomain>.codes)
        if (const auto number = to_foreign(domain.value, scheme); !number.empty())
            file.domain_scores.push_back({.id = DomainScoreId{number}, .domain = domain.value, .on = on});
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file.domain_scores);
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("life-domains-mapped: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Every domain is scored within thirty days") {
    const CaseFile nothing = example::household(start);
    CHECK(stands(nothing, due) == "open");
    CHECK(stands(nothing, due + 1) == "overdue");
    CHECK(rows(scored("zrm-2017", due)) == Lines{"kept opened 2026-01-05 due 2026-02-04 met 2026-02-04"});
    CHECK(stands(scored("zrm-2017", due + 1)) == "kept_late");
    CHECK(stands(scored("zrm-2017", start)) == "kept");
    CHECK(stands(scored("zrm-2017", start - 1)) == "overdue");
    Norms region;
    region.set("domains-mapped", 10);
    CHECK(stands(nothing, start + 10, region) == "open");
    CHECK(stands(nothing, start + 11, region) == "overdue");
}

TEST_CASE("Each of the three schemes is enough, and one domain less is not") {
    for (const std::string_view scheme : {"zrm-2017", "zrm-2013", "corv-leefgebied"}) {
        CHECK(stands(scored(scheme)) == "kept");
        for (std::size_t i = 0; i < scored(scheme).domain_scores.size(); ++i) {
            const CaseFile less =
                but(scored(scheme), [&](auto& scores) { scores.erase(scores.begin() + static_cast<int>(i)); });
            CHECK(stands(less) == "overdue");
        }
    }
}

TEST_CASE("It is kept on the day the last domain is scored for the first time, of the scheme that was first") {
    const auto last_on = [](Date day) {
        return but(scored("zrm-2017"), [&](auto& scores) {
            scores[3].on = day;
            scores.push_back({.id = DomainScoreId{"again"}, .domain = scores[3].domain, .on = day + 3});
            scores.push_back({.id = DomainScoreId{"again2"}, .domain = scores[5].domain, .on = day + 1});
        });
    };
    const Promise row = judge(rule, last_on(due), later)[0];
    CHECK(row.met == due);
    CHECK(facts_of(row) == std::vector<std::string>{"Household h1.started_on", "DomainScore 4.on"});
    CHECK(row.subject.text() == "Household h1");
    CHECK(row.norm == &norms::domains_mapped);
    CaseFile both = scored("corv-leefgebied", march);
    for (const DomainScore& score : scored("zrm-2013", due).domain_scores) both.domain_scores.push_back(score);
    CHECK(rows(both) == Lines{"kept opened 2026-01-05 due 2026-02-04 met 2026-02-04"});
}

TEST_CASE("A no names the scores that are there") {
    const CaseFile file = but(scored("zrm-2017"), [](auto& scores) { scores.resize(2); });
    CHECK(facts_of(judge(rule, file, later)[0]) ==
          std::vector<std::string>{"Household h1.started_on", "DomainScore 1.domain", "DomainScore 2.domain"});
}

TEST_CASE("A score without a day may have been in time, when nothing else lacks") {
    const auto undated = [](CaseFile file) { return but(std::move(file), [](auto& scores) { scores[2].on.reset(); }); };
    CHECK(stands(undated(scored("zrm-2017")), due) == "open");
    CHECK(stands(undated(scored("zrm-2017"))) == "unknown");
    CHECK(missing(undated(scored("zrm-2017"))).fact.text() == "DomainScore 3.on");
    CHECK(stands(but(undated(scored("zrm-2013")), [](auto& scores) { scores.pop_back(); })) == "overdue");
    const CaseFile late = but(undated(scored("zrm-2013")), [](auto& scores) { scores[0].on = due + 1; });
    CHECK(stands(late) == "overdue");
    const CaseFile again = but(undated(scored("zrm-2013")),
        [](auto& scores) { scores.push_back({.id = DomainScoreId{"again"}, .domain = scores[2].domain, .on = due}); });
    CHECK(stands(again) == "kept");
    const CaseFile too_late = but(undated(scored("zrm-2013")), [](auto& scores) {
        scores.push_back({.id = DomainScoreId{"again"}, .domain = scores[2].domain, .on = due + 1});
    });
    CHECK(stands(too_late) == "unknown");
}

TEST_CASE("A score without a domain may be of the one that lacks, and of no two") {
    const auto unnamed = [](std::size_t lacks, Date on = due) {
        return but(scored("zrm-2013"), [&](auto& scores) {
            scores.resize(scores.size() - lacks);
            scores.push_back({.id = DomainScoreId{"vague"}, .on = on});
        });
    };
    CHECK(stands(unnamed(1)) == "unknown");
    CHECK(missing(unnamed(1)).fact.text() == "DomainScore vague.domain");
    CHECK(stands(unnamed(2)) == "overdue");
    CHECK(stands(unnamed(1, due + 1)) == "overdue");
    CHECK(stands(unnamed(1, start - 1)) == "overdue");
    CHECK(stands(but(unnamed(1), [](auto& scores) { scores.back().on.reset(); })) == "unknown");
    CHECK(stands(unnamed(0)) == "kept");
}

TEST_CASE("life-domains-mapped: a closure ends it, and a reopening asks it anew") {
    CaseFile file = scored("zrm-2013");
    file.closures = {{.id = ClosureId{"z1"}, .on = march, .reopened_on = march + 10}};
    CHECK(stands(file) == "kept overdue");
    file.domain_scores.clear();
    CHECK(rows(file) == Lines{"broken opened 2026-01-05 due 2026-02-04 ended 2026-03-02",
                            "overdue opened 2026-03-12 due 2026-04-11"});
    file.closures[0].on = due;
    CHECK(rows(file)[0] == "lapsed opened 2026-01-05 due 2026-02-04 ended 2026-02-04");
    file.domain_scores = scored("zrm-2013", due).domain_scores;
    CHECK(rows(file)[0] == "lapsed opened 2026-01-05 due 2026-02-04 ended 2026-02-04");
}

TEST_CASE("life-domains-mapped: a case of which the start is not known is unknown") {
    CaseFile file = scored("zrm-2013");
    file.household.started_on.reset();
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(missing(file).fact.text() == "Household h1.started_on");
}

TEST_CASE("life-domains-mapped: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, but(scored("zrm-2013"), [](auto& scores) { scores[0].on = march; }), start, later) ==
          std::vector<std::string>{"2026-01-05 open", "2026-02-05 overdue", "2026-03-02 kept_late"});
}

}  // namespace test_life_domains_mapped
