#include <blijvend/rules/parents_get_help.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_parents_get_help {

const Rule& rule = the_rule("parents-get-help");
constexpr Date start = 2026y / 1 / 5, scored = 2026y / 1 / 12, due = 2026y / 2 / 9,  // twenty working days
    march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const MemberId mother{"mother"}, child{"child"};

DomainScore score(std::string_view id, std::optional<int> level, std::optional<Date> on = scored,
    LifeDomain domain = LifeDomain::mental_health) {
    DomainScore one{.id = DomainScoreId{id}, .domain = domain, .member = mother, .on = on};
    if (level) one.level = DomainLevel{*level};
    return one;
}
Support help(std::optional<Date> decided_on = scored + 7) {
    return {.id = SupportId{"u1"},
        .kind = SupportKind::adult_mental_health,
        .for_members = {mother},
        .decided_on = decided_on};
}
CaseFile with(std::vector<DomainScore> scores, std::vector<Support> supports = {}) {
    CaseFile file = example::household(start);
    file.domain_scores = std::move(scores);
    file.supports = std::move(supports);
    return file;
}
template <class Record, class Change>
Record but(Record one, Change change) {
    change(one);
    return one;
}
CaseFile helped(Support support) { return with({score("d1", 2)}, {std::move(support)}); }
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("parents-get-help: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Help for a parent is decided on within twenty working days after the score") {
    CHECK(stands(with({score("d1", 2)}), scored) == "open");
    CHECK(stands(with({score("d1", 2)}), due) == "open");
    CHECK(stands(with({score("d1", 2)}), due + 1) == "overdue");
    CHECK(rows(helped(help(due))) == Lines{"kept opened 2026-01-12 due 2026-02-09 met 2026-02-09"});
    CHECK(stands(helped(help(due + 1))) == "kept_late");
    const Promise row = judge(rule, helped(help()), later)[0];
    CHECK(row.subject.text() == "Member mother");
    CHECK(row.norm == &norms::adult_help);
    CHECK(facts_of(row) ==
          std::vector<std::string>{"DomainScore d1.level", "Member mother.roles", "Support u1.decided_on"});
}

TEST_CASE("A region may set the term and the level") {
    Norms region;
    region.set("adult-help", 5);
    CHECK(stands(with({score("d1", 2)}), 2026y / 1 / 19, region) == "open");
    CHECK(stands(with({score("d1", 2)}), 2026y / 1 / 20, region) == "overdue");
    Norms level;
    level.set("domain-problem", 1);
    CHECK(stands(with({score("d1", 2)}), later, level).empty());
    CHECK(stands(with({score("d1", 1)}), later, level) == "overdue");
}

TEST_CASE("Mental health and substance use are asked, each with a row of its own; other domains are not") {
    CHECK(stands(with({score("d1", 2, scored, LifeDomain::substance_use)})) == "overdue");
    CHECK(stands(with({score("d1", 2, scored, LifeDomain::substance_use), score("d2", 2)})) == "overdue overdue");
    CHECK(stands(with({score("d1", 2, scored, LifeDomain::finances)})).empty());
    CHECK(stands(with({score("d1", 3)})).empty());
}

TEST_CASE("Those who bring up a child are asked, and those who may be") {
    const auto in = [](std::vector<MemberRole> roles) {
        CaseFile file = with({score("d1", 2)});
        file.members[0].roles = std::move(roles);
        return file;
    };
    for (const MemberRole role : {MemberRole::parent, MemberRole::stepparent, MemberRole::carer})
        CHECK(stands(in({role})) == "overdue");
    CHECK(stands(in({MemberRole::grandparent})).empty());
    CHECK(stands(in({})) == "unknown");
    CHECK(missing(in({})).fact.text() == "Member mother.roles");
    CHECK(stands(with({but(score("d1", 2), [](DomainScore& one) { one.member = child; })})).empty());
    CHECK(stands(with({but(score("d1", 2), [](DomainScore& one) { one.member.reset(); })})).empty());
    CHECK(stands(with({but(score("d1", 2), [](DomainScore& one) { one.member = MemberId{"nobody"}; })})).empty());
}

TEST_CASE("Treatment of a grown-up fits, and any help for that domain; other help does not") {
    const auto of = [](std::optional<SupportKind> kind, std::optional<LifeDomain> domain = {}) {
        return helped(but(help(), [&](Support& support) {
            support.kind = kind;
            support.domain = domain;
        }));
    };
    for (const SupportKind fits : {SupportKind::adult_mental_health, SupportKind::addiction_care,
             SupportKind::trauma_treatment, SupportKind::aggression_programme, SupportKind::medical})
        CHECK(stands(of(fits)) == "kept");
    CHECK(stands(of(SupportKind::debt_counselling)) == "overdue");
    CHECK(stands(of(SupportKind::debt_counselling, LifeDomain::mental_health)) == "kept");
    CHECK(stands(of(SupportKind::other, LifeDomain::finances)) == "overdue");
    CHECK(stands(of({}, LifeDomain::mental_health)) == "kept");
    for (const std::optional<SupportKind> vague : {std::optional<SupportKind>{}, {SupportKind::other}}) {
        CHECK(stands(of(vague)) == "unknown");
        CHECK(missing(of(vague)).fact.text() == "Support u1.domain");
    }
}

TEST_CASE("Help is for this person, under whichever record; whom it is for may be unknown") {
    const auto whose = [](std::vector<MemberId> who) {
        return helped(but(help(), [&](Support& support) { support.for_members = std::move(who); }));
    };
    CHECK(stands(whose({child})) == "overdue");
    CHECK(stands(whose({child, mother})) == "kept");
    CHECK(stands(whose({})) == "unknown");
    CHECK(missing(whose({})).fact.text() == "Support u1.for_members");
    CHECK(stands(whose({MemberId{"nobody"}})) == "unknown");
    CaseFile twice = whose({MemberId{"mum"}});
    twice.members.push_back({.id = MemberId{"mum"}, .same_person_as = mother});
    CHECK(stands(twice) == "kept");
}

TEST_CASE("The first day of the help counts, and help that runs already is in time") {
    CHECK(rows(helped(help(start))) == Lines{"kept opened 2026-01-12 due 2026-02-09 met 2026-01-12"});
    const auto days = [](std::optional<Date> decided, std::optional<Date> requested, std::optional<Date> started) {
        return helped(but(help(decided), [&](Support& support) {
            support.requested_on = requested;
            support.started_on = started;
        }));
    };
    CHECK(rows(days({}, due - 3, due)) == Lines{"kept opened 2026-01-12 due 2026-02-09 met 2026-02-06"});
    CHECK(rows(days({}, {}, due)) == Lines{"kept opened 2026-01-12 due 2026-02-09 met 2026-02-09"});
    CHECK(rows(days(due - 5, due - 3, due)) == Lines{"kept opened 2026-01-12 due 2026-02-09 met 2026-02-04"});
    CHECK(stands(days({}, {}, {})) == "unknown");
    CHECK(missing(days({}, {}, {})).fact.text() == "Support u1.decided_on");
}

TEST_CASE("Help that ended before, or fell away before it began, is no help") {
    const auto ended = [](std::optional<Date> started, Date end, std::optional<SupportEnd> why = {}) {
        return stands(helped(but(help(start), [&](Support& support) {
            support.started_on = started;
            support.ended_on = end;
            support.why_ended = why;
        })));
    };
    CHECK(ended(start, scored) == "overdue");
    CHECK(ended(start, scored + 1) == "kept");
    CHECK(ended({}, march) == "overdue");
    CHECK(ended({}, march, SupportEnd::refused_by_provider) == "overdue");
    CHECK(ended({}, march, SupportEnd::completed) == "kept");
}

TEST_CASE("The need falls away when a later score is better, the parent leaves or the case closes") {
    CHECK(stands(with({score("d1", 2), score("d2", 4, due)})) == "lapsed");
    CHECK(stands(with({score("d1", 2), score("d2", 4, due + 1)})) == "broken");
    CHECK(stands(with({score("d1", 2), score("d2", 1, march)})) == "overdue");
    CaseFile file = with({score("d1", 2)});
    file.members[0].left_on = due;
    CHECK(stands(file) == "lapsed");
    file.members[0].left_on.reset();
    file.closures = {{.id = ClosureId{"z1"}, .on = due, .reopened_on = march}};
    CHECK(rows(file) == Lines{"lapsed opened 2026-01-12 due 2026-02-09 ended 2026-02-09",
                            "overdue opened 2026-03-02 due 2026-03-30"});
    file.supports = {help(due + 1)};
    CHECK(stands(file) == "lapsed kept");
}

TEST_CASE("A score that does not tell is asked, and makes a no unknown") {
    CHECK(stands(with({score("d1", {})}), due) == "open");
    CHECK(stands(with({score("d1", {})})) == "unknown");
    CHECK(missing(with({score("d1", {})})).fact.text() == "DomainScore d1.level");
    CHECK(stands(with({score("d1", {})}, {help()})) == "kept");
}

TEST_CASE("A score of which the day is not known cannot be judged") {
    CaseFile file = with({score("d1", 2, {})}, {help()});
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(missing(file).fact.text() == "DomainScore d1.on");
    file.members[0].left_on = march;
    CHECK(rows(file) == Lines{"unknown ended 2026-03-02"});
}

TEST_CASE("A problem scored before the case started, or before the parent joined, is asked from then on") {
    CHECK(rows(with({score("d1", 2, start - 30)})) == Lines{"overdue opened 2026-01-05 due 2026-02-02"});
    CaseFile file = with({score("d1", 2)});
    file.members[0].joined_on = march;
    CHECK(rows(file) == Lines{"overdue opened 2026-03-02 due 2026-03-30"});
    file.household.started_on.reset();
    CHECK(rows(file) == Lines{"overdue opened 2026-03-02 due 2026-03-30"});
}

TEST_CASE("parents-get-help: as days pass it opens, is overdue and is kept late") {
    CHECK(turns(rule, with({score("d1", 2)}, {help(march)}), start, later) ==
          std::vector<std::string>{"2026-01-12 open", "2026-02-10 overdue", "2026-03-02 kept_late"});
}

}  // namespace test_parents_get_help
