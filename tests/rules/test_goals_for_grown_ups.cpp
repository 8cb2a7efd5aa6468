#include <blijvend/rules/goals_for_grown_ups.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_goals_for_grown_ups {

const Rule& rule = the_rule("goals-for-grown-ups");
constexpr Date start = 2026y / 1 / 5, set = 2026y / 2 / 2, march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const MemberId mother{"mother"}, child{"child"}, nobody{"nobody"};

Goal goal(std::string_view id, std::vector<MemberId> for_members, std::optional<Date> set_on = set) {
    return {.id = GoalId{id}, .for_members = std::move(for_members), .set_on = set_on};
}
/// A mother, a child and a goal for the child; and other goals.
CaseFile with(std::vector<Goal> others = {}) {
    CaseFile file = example::household(start);
    file.goals = std::move(others);
    file.goals.insert(file.goals.begin(), goal("t1", {child}));
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
CaseFile mother_as(std::vector<MemberRole> roles, std::optional<PartialDate> born = {}) {
    return but(with(), [&](CaseFile& file) {
        file.members[0].roles = std::move(roles);
        file.members[0].born = born;
    });
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("goals-for-grown-ups: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("From the first goal for a child on, goals for children only do not keep it") {
    CHECK(stands(with(), set - 1).empty());
    CHECK(stands(with(), set) == "open");
    CHECK(rows(with()) == Lines{"overdue opened 2026-02-02 due 2026-02-02"});
    CHECK(rows(with({goal("t2", {child}, set - 7)})) == Lines{"overdue opened 2026-01-26 due 2026-01-26"});
    const Promise row = judge(rule, with(), later)[0];
    CHECK(row.subject.text() == "Household h1");
    CHECK(facts_of(row) == std::vector<std::string>{"Member mother.roles", "Goal t1.for_members"});
}

TEST_CASE("A goal for a grown-up keeps it from the day it is set, alone or together with a child") {
    CHECK(rows(with({goal("t2", {mother}, march)})) ==
          Lines{"broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02", "kept opened 2026-03-02 met 2026-03-02"});
    CHECK(stands(with({goal("t2", {child, mother})})) == "kept");
    CHECK(facts_of(judge(rule, with({goal("t2", {mother})}), later)[0]) ==
          std::vector<std::string>{"Goal t2.for_members"});
}

TEST_CASE("While there are no goals for a child it is not asked") {
    const auto only = [](std::vector<Goal> goals) {
        return but(with(), [&](CaseFile& file) { file.goals = std::move(goals); });
    };
    CHECK(stands(only({})).empty());
    CHECK(stands(only({goal("t2", {mother})})).empty());
    CHECK(stands(only({goal("t2", {})})).empty());
    CHECK(stands(only({goal("t2", {nobody})})).empty());
}

TEST_CASE("A goal that was reached counts on; one that was given up or missed does not") {
    const auto ended = [](std::optional<GoalResult> result) {
        Goal one = goal("t2", {mother});
        one.ended_on = march;
        one.result = result;
        return stands(with({one}));
    };
    CHECK(ended(GoalResult::reached) == "kept");
    CHECK(ended(GoalResult::partly_reached) == "kept");
    CHECK(ended(GoalResult::not_reached) == "kept overdue");
    CHECK(ended(GoalResult::no_longer_wanted) == "kept overdue");
    CHECK(ended({}) == "kept unknown");
}

TEST_CASE("Who brings up a child, is of age or has a role of grown-ups is one; others may be") {
    for (const MemberRole role : {MemberRole::parent, MemberRole::stepparent, MemberRole::carer, MemberRole::partner,
             MemberRole::former_partner, MemberRole::grandparent, MemberRole::adult_child})
        CHECK(stands(mother_as({role})) == "overdue");
    CHECK(stands(mother_as({MemberRole::child})).empty());
    for (const MemberRole role : {MemberRole::sibling, MemberRole::cared_for, MemberRole::other})
        CHECK(stands(mother_as({role})) == "unknown");
    CHECK(missing(mother_as({})).fact.text() == "Member mother.born");
    CHECK(stands(mother_as({MemberRole::parent}, 2010y / 1 / 1)) == "overdue");
    CHECK(stands(mother_as({MemberRole::partner}, 2010y / 1 / 1)).empty());
    CHECK(stands(mother_as({MemberRole::partner}, PartialDate::year(2008))) == "overdue");
    CHECK(stands(mother_as({MemberRole::sibling}, 2000y / 1 / 1)) == "overdue");
}

TEST_CASE("An unborn child is a child, until its birth is recorded") {
    const auto unborn = [](std::optional<PartialDate> born) {
        return but(mother_as({}, born), [](CaseFile& file) { file.members[0].unborn = true; });
    };
    CHECK(stands(unborn({})).empty());
    CHECK(stands(unborn(PartialDate::year(2008))) == "unknown");
}

TEST_CASE("A child that comes of age is a grown-up from its birthday on") {
    const auto born = [](PartialDate day) { return mother_as({MemberRole::child}, day); };
    CHECK(rows(born(2008y / 3 / 2)) == Lines{"overdue opened 2026-03-02 due 2026-03-02"});
    CHECK(rows(born(PartialDate::month(2008, 3))) ==
          Lines{"unknown opened 2026-03-01 ended 2026-03-31", "overdue opened 2026-03-31 due 2026-03-31"});
    CHECK(rows(born(2008y / 2 / 29)) == Lines{"overdue opened 2026-03-01 due 2026-03-01"});
    Norms region;
    region.set("majority", 21);
    CHECK(stands(born(2008y / 3 / 2), later, region).empty());
    CHECK(stands(born(2005y / 3 / 2), later, region) == "overdue");
    const CaseFile goals = but(born(2008y / 3 / 2), [](CaseFile& file) { file.goals.push_back(goal("t2", {mother})); });
    CHECK(rows(goals) == Lines{"kept opened 2026-03-02 met 2026-03-02"});
}

TEST_CASE("It is asked while grown-ups belong to the household, and a goal for somebody who left does not keep it") {
    CHECK(rows(but(with(), [](CaseFile& file) { file.members[0].left_on = march; })) ==
          Lines{"broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02"});
    const CaseFile left = but(with({goal("t2", {mother})}), [](CaseFile& file) {
        file.members.push_back({.id = MemberId{"father"}, .roles = {MemberRole::parent}});
        file.members[0].left_on = march;
    });
    CHECK(stands(left) == "kept overdue");
}

TEST_CASE("A goal that may be for a grown-up makes it unknown, unless another is for certain") {
    CHECK(stands(with({goal("t2", {})})) == "unknown");
    CHECK(missing(with({goal("t2", {})})).fact.text() == "Goal t2.for_members");
    CHECK(stands(with({goal("t2", {nobody})})) == "unknown");
    CHECK(missing(with({goal("t2", {nobody})})).fact.text() == "Goal t2.for_members");
    CHECK(stands(with({goal("t2", {}), goal("t3", {mother})})) == "kept");
    CHECK(stands(with({goal("t2", {mother}, {})})) == "unknown");
    CHECK(missing(with({goal("t2", {mother}, {}), goal("t3", {})})).fact.text() == "Goal t2.set_on");
    CHECK(stands(with({goal("t2", {child}, {})})) == "overdue");
    const CaseFile sibling = but(with({goal("t2", {MemberId{"brother"}})}),
        [](CaseFile& file) { file.members.push_back({.id = MemberId{"brother"}}); });
    CHECK(stands(sibling) == "unknown");
    CHECK(missing(sibling).fact.text() == "Member brother.born");
}

TEST_CASE("Somebody who may be grown-up does not matter beside somebody who is") {
    CHECK(stands(but(with(), [](CaseFile& file) { file.members.push_back({.id = MemberId{"brother"}}); })) == "overdue");
}

TEST_CASE("A goal for a child of which the day is not known makes it unknown, when no grown-up has a goal") {
    const auto undated = [](std::vector<Goal> others) {
        return but(with(std::move(others)), [](CaseFile& file) { file.goals[0].set_on.reset(); });
    };
    CHECK(rows(undated({})) == Lines{"unknown"});
    CHECK(missing(undated({})).fact.text() == "Goal t1.set_on");
    CHECK(stands(undated({goal("t2", {})})) == "unknown");
    CHECK(stands(undated({goal("t2", {mother})})).empty());
    CHECK(stands(but(undated({}), [](CaseFile& file) { file.members.erase(file.members.begin()); })).empty());
    CHECK(rows(undated({goal("t2", {child})})) == Lines{"overdue opened 2026-02-02 due 2026-02-02"});
}

TEST_CASE("goals-for-grown-ups: somebody recorded twice is one person") {
    const CaseFile file = but(with({goal("t2", {MemberId{"mum"}})}),
        [](CaseFile& twice) { twice.members.push_back({.id = MemberId{"mum"}, .same_person_as = mother}); });
    CHECK(stands(file) == "kept");
    const CaseFile girl = but(with(), [](CaseFile& twice) {
        twice.members[0] = {.id = mother, .same_person_as = child};
    });
    CHECK(stands(girl).empty());
}

TEST_CASE("It is asked while the case is open, also when nobody knows since when that is") {
    CaseFile file = with();
    file.closures = {{.id = ClosureId{"z1"}, .on = march, .reopened_on = march + 10}};
    file.household.started_on.reset();
    CHECK(rows(file) == Lines{"broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02",
                            "overdue opened 2026-03-12 due 2026-03-12"});
}

TEST_CASE("goals-for-grown-ups: as days pass it opens, is overdue and is mended") {
    CHECK(turns(rule, with({goal("t2", {mother}, march)}), start, later) ==
          std::vector<std::string>{"2026-02-02 open", "2026-02-03 overdue", "2026-03-02 broken kept"});
}

}  // namespace test_goals_for_grown_ups
