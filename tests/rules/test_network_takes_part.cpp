#include <blijvend/rules/network_takes_part.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_network_takes_part {

const Rule& rule = the_rule("network-takes-part");
constexpr Date start = 2026y / 1 / 5, asked = 2026y / 2 / 5,  // the day after thirty days
    march = 2026y / 3 / 2, april = 2026y / 4 / 1, later = 2026y / 6 / 1;

NetworkMember informal(std::string_view id, std::optional<Date> active_on = start) {
    return {.id = NetworkMemberId{id},
        .kind = NetworkKind::informal,
        .candidate_on = start,
        .active_on = active_on};
}
CaseFile with(std::vector<NetworkMember> network, std::vector<Absence> made_without = {}) {
    CaseFile file = example::household(start);
    file.network_members = std::move(network);
    file.safety_plans = {{.id = SafetyPlanId{"plan"}, .made_without = std::move(made_without), .since = start}};
    return file;
}
template <class Change>
NetworkMember but(NetworkMember who, Change change) {
    change(who);
    return who;
}
Absence left_out(std::optional<AbsenceReason> reason, std::optional<Party> party = Party::informal_network) {
    return {.party = party, .reason = reason};
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("network-takes-part: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Somebody of the network is asked for from the day after the first thirty days") {
    CHECK(stands(with({}), asked - 1).empty());
    CHECK(rows(rule, with({}), asked) == Lines{"open opened 2026-02-05 due 2026-02-05"});
    CHECK(stands(with({}), asked + 1) == "overdue");
    const Promise row = judge(rule, with({}), later)[0];
    CHECK(row.subject.text() == "Household h1");
    CHECK(row.norm == &norms::network_active);
    CHECK(facts_of(row) == std::vector<std::string>{"Household h1.started_on"});
}

TEST_CASE("Two people who take part keep it without a note, and one keeps it with a note") {
    const Promise two = judge(rule, with({informal("granny"), informal("neighbour")}), later)[0];
    CHECK(row_of(two, later) == "kept opened 2026-02-05 met 2026-02-05");
    CHECK(two.note.empty());
    CHECK(two.norm == &norms::network_active);
    CHECK(facts_of(two) == std::vector<std::string>{"Household h1.started_on", "NetworkMember granny.active_on",
                               "NetworkMember neighbour.active_on"});
    const Promise one = judge(rule, with({informal("granny")}), later)[0];
    CHECK(status_on(one, later) == Status::kept);
    CHECK_FALSE(one.note.empty());
    CHECK(one.norm == &norms::network_advised);
}

TEST_CASE("There is no note while somebody else may be taking part") {
    const NetworkMember vague = but(informal("aunt"), [](NetworkMember& who) { who.kind.reset(); });
    CHECK(judge(rule, with({informal("granny"), vague}), later)[0].note.empty());
}

TEST_CASE("Who is only in view, knows of it or has stepped out takes no part, and neither does a professional") {
    CHECK(stands(with({informal("granny", {})})) == "overdue");
    CHECK(stands(with({but(informal("granny", {}), [](NetworkMember& who) { who.informed_on = march; })})) == "overdue");
    CHECK(stands(with({but(informal("teacher"), [](NetworkMember& who) { who.kind = NetworkKind::professional; })})) ==
          "overdue");
    const CaseFile stopped = with({but(informal("granny"), [](NetworkMember& who) { who.stepped_out_on = march; })});
    CHECK(rows(rule, stopped, later) ==
          Lines{"kept opened 2026-02-05 met 2026-02-05 ended 2026-03-02", "overdue opened 2026-03-02 due 2026-03-02"});
    CHECK(facts_of(judge(rule, stopped, later)[1]) ==
          std::vector<std::string>{"Household h1.started_on", "NetworkMember granny.stepped_out_on"});
}

TEST_CASE("A case file that names nobody who takes part names who is in view") {
    CHECK(facts_of(judge(rule, with({informal("granny", {})}), later)[0]) ==
          std::vector<std::string>{"Household h1.started_on", "NetworkMember granny.active_on"});
}

TEST_CASE("A region may ask for more people, sooner, and from a day on") {
    Norms region;
    region.set("network-first", 10);
    CHECK(stands(with({}), 2026y / 1 / 15, region).empty());
    CHECK(stands(with({}), 2026y / 1 / 16, region) == "open");
    Norms two;
    two.set("network-active", 2, march);
    CHECK(rows(rule, with({informal("granny")}), later, two) ==
          Lines{"kept opened 2026-02-05 met 2026-02-05 ended 2026-03-02", "overdue opened 2026-03-02 due 2026-03-02"});
    Norms three;
    three.set("network-advised", 3, march);
    const auto rows = judge(rule, with({informal("granny"), informal("neighbour")}), later, three);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].note.empty());
    CHECK_FALSE(rows[1].note.empty());
}

TEST_CASE("Somebody who may be a professional makes it unknown, unless others are enough") {
    const NetworkMember vague = but(informal("aunt"), [](NetworkMember& who) { who.kind.reset(); });
    CHECK(stands(with({vague})) == "unknown");
    CHECK(missing(with({vague})).fact.text() == "NetworkMember aunt.kind");
    CHECK(stands(with({vague, informal("granny")})) == "kept");
    CHECK(stands(with({but(vague, [](NetworkMember& who) { who.active_on.reset(); })})) == "overdue");
}

TEST_CASE("Somebody of whom no day is recorded may take part until the day of stepping out") {
    const NetworkMember undated = but(informal("granny", {}), [](NetworkMember& who) { who.candidate_on.reset(); });
    CHECK(stands(with({undated})) == "unknown");
    CHECK(missing(with({undated})).fact.text() == "NetworkMember granny.active_on");
    CHECK(stands(with({but(undated, [](NetworkMember& who) { who.informed_on = start; })})) == "overdue");
    CHECK(rows(rule, with({but(undated, [](NetworkMember& who) { who.stepped_out_on = march; })}), later) ==
          Lines{"unknown opened 2026-02-05 ended 2026-03-02", "overdue opened 2026-03-02 due 2026-03-02"});
    CHECK(stands(with({but(undated, [](NetworkMember& who) { who.kind = NetworkKind::professional; })})) == "overdue");
}

TEST_CASE("The first of whom the file does not tell is named") {
    const NetworkMember vague = but(informal("aunt"), [](NetworkMember& who) { who.kind.reset(); });
    const NetworkMember undated = but(informal("granny", {}), [](NetworkMember& who) { who.candidate_on.reset(); });
    CHECK(missing(with({vague, undated})).fact.text() == "NetworkMember aunt.kind");
    CHECK(missing(with({undated, vague})).fact.text() == "NetworkMember granny.active_on");
}

TEST_CASE("Days on which a plan says why nobody takes part are not asked") {
    for (const AbsenceReason reason :
        {AbsenceReason::refused, AbsenceReason::dangerous, AbsenceReason::none_known})
        CHECK(stands(with({}, {left_out(reason)})).empty());
    for (const AbsenceReason reason : {AbsenceReason::not_reached, AbsenceReason::other})
        CHECK(stands(with({}, {left_out(reason)})) == "overdue");
    CHECK(stands(with({}, {left_out({})})) == "overdue");
    CHECK(stands(with({}, {left_out(AbsenceReason::refused, Party::household)})) == "overdue");
    CHECK(stands(with({informal("granny")}, {left_out(AbsenceReason::refused)})) == "kept");
    const NetworkMember vague = but(informal("aunt"), [](NetworkMember& who) { who.kind.reset(); });
    CHECK(stands(with({vague}, {left_out(AbsenceReason::refused)})).empty());
}

TEST_CASE("A plan excuses on the days it is in force only") {
    CaseFile file = with({}, {left_out(AbsenceReason::refused)});
    file.safety_plans[0].since = march;
    file.safety_plans[0].until = april;
    CHECK(rows(rule, file, later) == Lines{"broken opened 2026-02-05 due 2026-02-05 ended 2026-03-02",
                                         "overdue opened 2026-04-01 due 2026-04-01"});
    file.safety_plans[0].since.reset();
    CHECK(rows(rule, file, later) ==
          Lines{"unknown opened 2026-02-05 ended 2026-04-01", "overdue opened 2026-04-01 due 2026-04-01"});
    CHECK(missing(file).fact.text() == "SafetyPlan plan.since");
    file.safety_plans[0].until.reset();
    file.safety_plans[0].drafted_on = start;
    CHECK(stands(file) == "overdue");
}

TEST_CASE("A reason that does not say of whom may be the network's") {
    const CaseFile file = with({}, {left_out(AbsenceReason::dangerous, {})});
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "SafetyPlan plan.made_without");
    CHECK(stands(with({}, {left_out(AbsenceReason::dangerous, {}), left_out(AbsenceReason::refused)})).empty());
}

TEST_CASE("network-takes-part: a closure ends it, and a reopening gives time anew") {
    CaseFile file = with({});
    file.closures = {{.id = ClosureId{"z1"}, .on = march, .reopened_on = april}};
    CHECK(rows(rule, file, later) == Lines{"broken opened 2026-02-05 due 2026-02-05 ended 2026-03-02",
                                         "overdue opened 2026-05-02 due 2026-05-02"});
    file.closures[0].on = asked;
    CHECK(stands(file, april).empty());
}

TEST_CASE("network-takes-part: a case of which the start is not known is unknown") {
    CaseFile file = with({informal("granny")});
    file.household.started_on.reset();
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "Household h1.started_on");
    CHECK(judge(rule, file, later)[0].subject.text() == "Household h1");
}

TEST_CASE("network-takes-part: as days pass it is asked, kept, and asked again") {
    const CaseFile file =
        with({but(informal("granny", march), [](NetworkMember& who) { who.stepped_out_on = april; })});
    CHECK(turns(rule, file, start, later) ==
          std::vector<std::string>{"2026-02-05 open", "2026-02-06 overdue", "2026-03-02 broken kept",
              "2026-04-01 broken kept open", "2026-04-02 broken kept overdue"});
}

}  // namespace test_network_takes_part
