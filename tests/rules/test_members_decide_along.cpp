#include <blijvend/rules/members_decide_along.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_members_decide_along {

const Rule& rule = the_rule("members-decide-along");
constexpr Date start = 2026y / 1 / 5, since = 2026y / 1 / 19, march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const MemberId mother{"mother"}, father{"father"}, child{"child"}, nobody{"nobody"};

/// A mother, her former partner and a child, and a plan made with some of them.
CaseFile plan(std::optional<std::vector<MemberId>> made_with) {
    CaseFile file = example::household(start);
    file.members.push_back({.id = father, .roles = {MemberRole::former_partner}});
    file.safety_plans = {{.id = SafetyPlanId{"plan"},
        .layer = Layer::shared,
        .made_with_members = std::move(made_with),
        .since = since}};
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file, file.safety_plans[0]);
    return file;
}
CaseFile without(std::vector<Absence> made_without) {
    return but(plan({{mother}}), [&](CaseFile&, SafetyPlan& one) { one.made_without = std::move(made_without); });
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("members-decide-along: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("All grown-ups take part, a former partner too; a child need not") {
    CHECK(rows(plan({{mother, father}})) == Lines{"kept opened 2026-01-19 due 2026-01-19 met 2026-01-19"});
    CHECK(stands(plan({{mother}}), since) == "open");
    CHECK(rows(plan({{mother}})) == Lines{"overdue opened 2026-01-19 due 2026-01-19"});
    CHECK(stands(plan({{father, child}})) == "overdue");
    CHECK(stands(plan(std::vector<MemberId>{})) == "overdue");
    const Promise row = judge(rule, plan({{mother}}), later)[0];
    CHECK(row.subject.text() == "SafetyPlan plan");
    CHECK(facts_of(row) == std::vector<std::string>{"SafetyPlan plan.made_with_members", "Member father.roles"});
}

TEST_CASE("Who belongs on the plan's first day is asked, and nobody else") {
    const auto father_is = [](auto change) {
        return stands(but(plan({{mother}}), [&](CaseFile& file, SafetyPlan&) { change(file.members[2]); }));
    };
    CHECK(father_is([](Member& who) { who.left_on = since; }) == "kept");
    CHECK(father_is([](Member& who) { who.left_on = since + 1; }) == "overdue");
    CHECK(father_is([](Member& who) { who.joined_on = since; }) == "overdue");
    CHECK(father_is([](Member& who) { who.joined_on = since + 1; }) == "kept");
    CHECK(father_is([](Member& who) { who.died_on = since; }) == "kept");
}

TEST_CASE("Of age is who is eighteen on the plan's first day, or as a region sets it") {
    const auto born = [](PartialDate day) {
        return but(plan({{mother, father}}), [&](CaseFile& file, SafetyPlan&) { file.members[1].born = day; });
    };
    CHECK(stands(born(2008y / 1 / 19)) == "overdue");
    CHECK(stands(born(2008y / 1 / 20)) == "kept");
    CHECK(stands(born(PartialDate::month(2008, 1))) == "unknown");
    CHECK(missing(born(PartialDate::month(2008, 1))).fact.text() == "Member child.born");
    Norms region;
    region.set("majority", 21);
    CHECK(stands(born(2008y / 1 / 19), later, region) == "kept");
    CHECK(stands(born(2005y / 1 / 19), later, region) == "overdue");
}

TEST_CASE("A household without grown-ups is not asked") {
    const CaseFile file = but(plan(std::vector<MemberId>{}), [](CaseFile& changed, SafetyPlan&) {
        changed.members = {{.id = child, .roles = {MemberRole::child}}};
    });
    CHECK(stands(file).empty());
}

TEST_CASE("While nobody recorded who took part, it is unknown") {
    CHECK(stands(plan({}), since) == "open");
    CHECK(stands(plan({})) == "unknown");
    CHECK(missing(plan({})).fact.text() == "SafetyPlan plan.made_with_members");
    CHECK(stands(plan({{mother, nobody}})) == "unknown");
    CHECK(missing(plan({{mother, nobody}})).fact.text() == "SafetyPlan plan.made_with_members");
    CHECK(stands(plan({{mother, father, nobody}})) == "kept");
}

TEST_CASE("Somebody of whom nobody knows whether they are grown-up may be left out; somebody who is decides") {
    const auto with_other = [](std::vector<MemberId> made_with) {
        return but(plan(std::move(made_with)),
            [](CaseFile& file, SafetyPlan&) { file.members.push_back({.id = MemberId{"aunt"}}); });
    };
    CHECK(stands(with_other({mother, father})) == "unknown");
    CHECK(missing(with_other({mother, father})).fact.text() == "Member aunt.born");
    CHECK(stands(with_other({mother, father, MemberId{"aunt"}})) == "kept");
    CHECK(stands(with_other({mother})) == "overdue");
}

TEST_CASE("A household that took no part with a reason keeps it") {
    const Absence refused{.party = Party::household, .reason = AbsenceReason::refused};
    CHECK(stands(without({refused})) == "kept");
    CHECK(facts_of(judge(rule, without({refused}), later)[0]).back() == "SafetyPlan plan.made_without");
    CHECK(stands(without({{.party = Party::household}})) == "overdue");
    CHECK(stands(without({{.party = Party::informal_network, .reason = AbsenceReason::refused}})) == "overdue");
    CHECK(stands(without({{.reason = AbsenceReason::refused}})) == "unknown");
    CHECK(missing(without({{.reason = AbsenceReason::refused}})).fact.text() == "SafetyPlan plan.made_without");
    CHECK(stands(but(plan({}), [&](CaseFile&, SafetyPlan& one) { one.made_without = {refused}; })) == "kept");
}

TEST_CASE("A plan for some members is asked of those it is for, and never of those it is hidden from") {
    const auto for_some = [](std::vector<MemberId> whom, std::vector<MemberId> hidden = {}) {
        return but(plan({{mother}}), [&](CaseFile&, SafetyPlan& one) {
            one.layer = Layer::some_members;
            one.for_members = std::move(whom);
            one.hidden_from = std::move(hidden);
        });
    };
    CHECK(stands(for_some({mother, child})) == "kept");
    CHECK(stands(for_some({mother, father})) == "overdue");
    CHECK(stands(for_some({mother, nobody})) == "kept");
    CHECK(stands(for_some({mother, father}, {father})) == "kept");
    CHECK(stands(for_some({}, {father})) == "kept");
    CHECK(stands(for_some({})) == "unknown");
    CHECK(missing(for_some({})).fact.text() == "SafetyPlan plan.for_members");
    CHECK(stands(for_some({child})).empty());
}

TEST_CASE("A layer for professionals is not asked, a plan that may be one is not judged, a draft is not asked") {
    const auto layer = [](std::optional<Layer> what, std::vector<MemberId> made_with) {
        return but(plan(std::move(made_with)), [&](CaseFile&, SafetyPlan& one) { one.layer = what; });
    };
    CHECK(stands(layer(Layer::professionals, {mother})).empty());
    CHECK(stands(layer({}, {mother})) == "unknown");
    CHECK(missing(layer({}, {mother})).fact.text() == "SafetyPlan plan.layer");
    CHECK(stands(layer({}, {mother, father})) == "kept");
    CHECK(stands(but(plan({{mother}}), [](CaseFile&, SafetyPlan& one) { one.since.reset(); })).empty());
}

TEST_CASE("members-decide-along: somebody recorded twice is one person") {
    const auto twice = [](CaseFile& file, SafetyPlan&) {
        file.members.push_back({.id = MemberId{"dad"}, .roles = {MemberRole::parent}, .same_person_as = father});
    };
    CHECK(stands(but(plan({{mother, MemberId{"dad"}}}), twice)) == "kept");
    CHECK(stands(but(plan({{mother, father}}), twice)) == "kept");
}

TEST_CASE("It is broken when the plan ends or the case closes, and every version has a row") {
    const auto ends = [](std::optional<Date> until, std::vector<Closure> closures = {}) {
        return rows(but(plan({{mother}}), [&](CaseFile& file, SafetyPlan& one) {
            one.until = until;
            file.closures = std::move(closures);
        }));
    };
    CHECK(ends(march) == Lines{"broken opened 2026-01-19 due 2026-01-19 ended 2026-03-02"});
    CHECK(ends({}, {{.id = ClosureId{"z1"}, .on = march}}) ==
          Lines{"broken opened 2026-01-19 due 2026-01-19 ended 2026-03-02"});
    const CaseFile two = but(plan({{mother}}), [](CaseFile& file, SafetyPlan& one) {
        SafetyPlan next = one;
        next.since = march;
        next.made_with_members = {mother, father};
        file.safety_plans.push_back(next);
    });
    CHECK(stands(two) == "overdue kept");
}

TEST_CASE("members-decide-along: as days pass it is open, overdue and broken") {
    CHECK(turns(rule, but(plan({{mother}}), [](CaseFile&, SafetyPlan& one) { one.until = march; }), start, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-01-20 overdue", "2026-03-02 broken"});
}

}  // namespace test_members_decide_along
