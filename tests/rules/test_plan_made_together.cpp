#include <blijvend/rules/plan_made_together.hpp>

#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_plan_made_together {

constexpr Date since = 2026y / 1 / 19, later = 2026y / 3 / 2;
const NetworkMemberId granny{"granny"}, teacher{"teacher"}, nobody{"nobody"};

/// A file in which everybody took part in the plan.
CaseFile together() { return the_rule("plan-made-together").keeps(); }
SafetyPlan& plan(CaseFile& file) { return file.safety_plans[0]; }

template <class Change>
CaseFile but(Change change) {
    CaseFile file = together();
    change(file, plan(file));
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later) {
    return blijvend::stands(the_rule("plan-made-together"), file, as_of);
}
Missing missing(const CaseFile& file) {
    return judge(the_rule("plan-made-together"), file, later)[0].missing.value();
}

/// Took part: nobody but the household; and this absence is recorded.
CaseFile household_only(std::vector<Absence> made_without) {
    return but([&](CaseFile&, SafetyPlan& plan) {
        plan.made_with_network->clear();
        plan.made_without = std::move(made_without);
    });
}

TEST_CASE("plan-made-together: the examples show it kept, broken and unknown") {
    check_examples(the_rule("plan-made-together"));
}

TEST_CASE("A plan made with all three parties is kept from its first day on") {
    const auto rows = judge(the_rule("plan-made-together"), together(), later);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].opened == since);
    CHECK(rows[0].due == since);
    CHECK(rows[0].met == since);
    CHECK(rows[0].facts.size() == 4);
    CHECK(stands(together()) == "kept");
    CHECK(stands(together(), since) == "kept");
}

TEST_CASE("A plan without one of the parties can be mended on its first day, and is overdue after it") {
    const CaseFile no_informal =
        but([](CaseFile&, SafetyPlan& plan) { plan.made_with_network = {teacher}; });
    CHECK(stands(no_informal, since) == "open");
    CHECK(stands(no_informal, since + 1) == "overdue");
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) { plan.made_with_network = {granny}; })) == "overdue");
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) { plan.made_with_members->clear(); })) == "overdue");
    CHECK(stands(household_only({})) == "overdue");
}

TEST_CASE("A party that took no part with a reason counts as heard") {
    const Absence no_network{.party = Party::informal_network, .reason = AbsenceReason::dangerous};
    const Absence no_partners{
        .party = Party::professional_partners, .reason = AbsenceReason::none_known};
    const Absence no_household{.party = Party::household, .reason = AbsenceReason::refused};
    CHECK(stands(household_only({no_network, no_partners})) == "kept");
    CHECK(stands(household_only({no_network})) == "overdue");
    CHECK(stands(household_only({no_partners})) == "overdue");
    CHECK(stands(but([&](CaseFile&, SafetyPlan& plan) {
        plan.made_with_members->clear();
        plan.made_without = {no_household};
    })) == "kept");
}

TEST_CASE("An absence without a reason explains nothing") {
    CHECK(stands(household_only({{.party = Party::informal_network},
              {.party = Party::professional_partners, .reason = AbsenceReason::refused}})) == "overdue");
}

TEST_CASE("An absence with a reason but without a party may be anybody's") {
    const CaseFile file = household_only({{.reason = AbsenceReason::refused}});
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.field() == "made_without");
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) {
        plan.made_with_members->clear();
        plan.made_without = {{.reason = AbsenceReason::refused}};
    })) == "unknown");
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) {
        plan.made_without = {{.reason = AbsenceReason::refused}};
    })) == "kept");
}

TEST_CASE("Nobody can tell while it is not recorded who took part") {
    const CaseFile members =
        but([](CaseFile&, SafetyPlan& plan) { plan.made_with_members.reset(); });
    CHECK(stands(members, since) == "open");
    CHECK(stands(members) == "unknown");
    CHECK(missing(members).fact.field() == "made_with_members");
    const CaseFile network =
        but([](CaseFile&, SafetyPlan& plan) { plan.made_with_network.reset(); });
    CHECK(stands(network) == "unknown");
    CHECK(missing(network).fact.field() == "made_with_network");
}

TEST_CASE("What is not recorded does not matter where an absence is explained") {
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) {
        plan.made_with_members.reset();
        plan.made_without = {{.party = Party::household, .reason = AbsenceReason::refused}};
    })) == "kept");
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) {
        plan.made_with_network.reset();
        plan.made_without = {{.party = Party::informal_network, .reason = AbsenceReason::refused},
            {.party = Party::professional_partners, .reason = AbsenceReason::other}};
    })) == "kept");
}

TEST_CASE("Somebody left out for certain decides, whatever else is not recorded") {
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) {
        plan.made_with_members.reset();
        plan.made_with_network = {teacher};
    })) == "overdue");
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) {
        plan.made_with_members->clear();
        plan.made_with_network.reset();
    })) == "overdue");
}

TEST_CASE("Somebody of the network whose kind is not known may be either") {
    const CaseFile file =
        but([](CaseFile& file, SafetyPlan&) { file.network_members[0].kind.reset(); });
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact == fact<&NetworkMember::kind>(file.network_members[0]));
    CHECK(stands(but([](CaseFile& file, SafetyPlan& plan) {
        file.network_members.push_back({.id = NetworkMemberId{"vague"}});
        plan.made_with_network->push_back(NetworkMemberId{"vague"});
    })) == "kept");
}

TEST_CASE("Somebody of the network who is not in the file may be either") {
    const CaseFile file = but([](CaseFile&, SafetyPlan& plan) {
        plan.made_with_network = {nobody, teacher};
    });
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact == fact<&SafetyPlan::made_with_network>(file.safety_plans[0]));
}

TEST_CASE("plan-made-together: a layer for professionals only is not asked, and a plan that may be one is not judged") {
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) {
        plan.layer = Layer::professionals;
    })).empty());
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) { plan.layer = Layer::some_members; })) == "kept");
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) { plan.layer.reset(); })) == "kept");
    const CaseFile file = but([](CaseFile&, SafetyPlan& plan) {
        plan.layer.reset();
        plan.made_with_network->clear();
    });
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.field() == "layer");
}

TEST_CASE("A plan that never came into force is not asked") {
    CHECK(stands(but([](CaseFile&, SafetyPlan& plan) { plan.since.reset(); })).empty());
}

TEST_CASE("A plan not made together is broken when it ends or the case closes, and stays overdue until then") {
    const auto ended = [](std::optional<Date> until, std::vector<Closure> closures = {}) {
        CaseFile file = household_only({});
        plan(file).until = until;
        file.closures = std::move(closures);
        return stands(file);
    };
    CHECK(ended(2026y / 2 / 16) == "broken");
    CHECK(ended(since) == "lapsed");
    CHECK(ended({}, {{.on = 2026y / 2 / 16}}) == "broken");
    CHECK(ended({}, {{.on = since}}) == "lapsed");
    CHECK(ended({}, {{.on = 2026y / 1 / 12, .reopened_on = 2026y / 1 / 14}}) == "overdue");
    CHECK(ended({}) == "overdue");
}

TEST_CASE("A plan is judged also while the start of the case is not known") {
    CaseFile file = household_only({});
    file.household.started_on.reset();
    CHECK(stands(file) == "overdue");
}

TEST_CASE("Every version has its own row, in the order of the file") {
    CaseFile file = together();
    file.safety_plans.push_back(file.safety_plans[0]);
    plan(file).made_with_network->clear();
    plan(file).until = 2026y / 2 / 16;
    file.safety_plans[1].since = 2026y / 2 / 16;
    CHECK(stands(file) == "broken kept");
}

TEST_CASE("As days pass a plan made without the network goes from open to overdue to broken") {
    CaseFile file = household_only({});
    plan(file).until = 2026y / 2 / 16;
    CHECK(turns(the_rule("plan-made-together"), file, 2026y / 1 / 12, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-01-20 overdue", "2026-02-16 broken"});
}

}  // namespace test_plan_made_together
