#include <blijvend/rules/justice_linked_to_plan.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_justice_linked_to_plan {

const Rule& rule = the_rule("justice-linked-to-plan");
constexpr Date start = 2026y / 1 / 5, began = 2026y / 1 / 19, due = 2026y / 2 / 16, later = 2026y / 3 / 30;

/// Supervision that began, and a probation officer who is part of the plan from a day on.
CaseFile officer(std::optional<Date> from) {
    CaseFile file = rule.keeps();
    file.network_members[0].active_on = from;
    return file;
}
CaseFile nobody() { return rule.breaks(); }
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
/// An officer of whom only a plan with these days says that they take part.
CaseFile plan(std::optional<Date> since, std::optional<Date> until = {}) {
    return but(officer(start), [&](CaseFile& f) {
        f.network_members[0].part_of_plan = false;
        f.safety_plans = {{.id = SafetyPlanId{"plan"},
            .made_with_network = std::vector{NetworkMemberId{"officer"}},
            .since = since,
            .until = until}};
    });
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("justice-linked-to-plan: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A partner in justice is part of the plan within twenty working days") {
    CHECK(rows(rule, nobody(), due) == Lines{"open opened 2026-01-19 due 2026-02-16"});
    CHECK(stands(nobody(), due + 1) == "overdue");
    CHECK(stands(officer(due)) == "kept");
    CHECK(stands(officer(due + 1)) == "kept_late");
    CHECK(rows(rule, officer(start), later) == Lines{"kept opened 2026-01-19 due 2026-02-16 met 2026-01-19"});
    const Promise row = judge(rule, officer(due), later)[0];
    CHECK(row.subject.text() == "Measure m1");
    CHECK(row.norm == &norms::justice_linked);
    CHECK(facts_of(row) == std::vector<std::string>{"Measure m1.started_on", "NetworkMember officer.part_of_plan"});
}

TEST_CASE("A region may give another term to link justice to the plan") {
    Norms region;
    region.set("justice-linked", 1);
    CHECK(blijvend::stands(rule, nobody(), began + 1, region) == "open");
    CHECK(blijvend::stands(rule, nobody(), began + 2, region) == "overdue");
}

TEST_CASE("Police, public prosecution and probation are partners in justice; others and relatives are not") {
    using enum OrganisationKind;
    const auto of = [](OrganisationKind kind) {
        return stands(but(officer(began), [&](CaseFile& f) { f.organisations[0].kind = kind; }));
    };
    CHECK(of(police) == "kept");
    CHECK(of(public_prosecution) == "kept");
    CHECK(of(probation) == "kept");
    CHECK(of(court) == "overdue");
    CHECK(of(school) == "overdue");
    const auto who = [](std::optional<NetworkKind> kind) {
        return stands(but(officer(began), [&](CaseFile& f) { f.network_members[0].kind = kind; }));
    };
    CHECK(who(NetworkKind::informal) == "overdue");
    CHECK(who({}) == "kept");
}

TEST_CASE("Where a professional works has to be known, unless somebody else is linked or it was too late") {
    const CaseFile anywhere = but(officer(began), [](CaseFile& f) { f.network_members[0].organisation.reset(); }),
                   somewhere = but(officer(began), [](CaseFile& f) { f.organisations[0].kind.reset(); });
    CHECK(stands(anywhere) == "unknown");
    CHECK(stands(anywhere, due) == "open");
    CHECK(missing(anywhere) == "NetworkMember officer.organisation");
    CHECK(missing(somewhere) == "Organisation probation.kind");
    CHECK(stands(but(anywhere, [](CaseFile& f) { f.network_members[0].active_on = due + 1; })) == "overdue");
    CHECK(stands(but(anywhere, [](CaseFile& f) {
        f.network_members.push_back(officer(due).network_members[0]);
    })) == "kept");
}

TEST_CASE("Whether the plan counts on a partner, and since when, has to be known") {
    const auto part = [](std::optional<bool> of_plan) {
        return but(officer(began), [&](CaseFile& f) { f.network_members[0].part_of_plan = of_plan; });
    };
    CHECK(stands(part(false)) == "overdue");
    CHECK(stands(part({})) == "unknown");
    CHECK(missing(part({})) == "NetworkMember officer.part_of_plan");
    CHECK(stands(officer({})) == "unknown");
    CHECK(missing(officer({})) == "NetworkMember officer.active_on");
    const auto only = [](std::optional<Date> informed, std::optional<Date> candidate) {
        return stands(but(officer({}), [&](CaseFile& f) {
            f.network_members[0].informed_on = informed;
            f.network_members[0].candidate_on = candidate;
        }));
    };
    CHECK(only(due, {}) == "kept");
    CHECK(only({}, due) == "kept");
    CHECK(only(due + 1, due) == "kept_late");
    CHECK(stands(but(officer(due + 1), [](CaseFile& f) { f.network_members[0].informed_on = due; })) == "kept_late");
}

TEST_CASE("A partner who had stepped out before the track began does not count") {
    const auto out = [](Date day) {
        return stands(but(officer(start), [&](CaseFile& f) { f.network_members[0].stepped_out_on = day; }));
    };
    CHECK(out(began) == "overdue");
    CHECK(out(began + 1) == "kept");
}

TEST_CASE("A partner with whom a plan in force was made is part of it") {
    CHECK(stands(plan(due)) == "kept");
    CHECK(stands(plan(due + 1)) == "kept_late");
    CHECK(rows(rule, plan(start), later) == Lines{"kept opened 2026-01-19 due 2026-02-16 met 2026-01-19"});
    CHECK(facts_of(judge(rule, plan(due), later)[0])[1] == "SafetyPlan plan.made_with_network");
    CHECK(stands(plan(start, began)) == "overdue");
    CHECK(stands(plan(start, began + 1)) == "kept");
    CHECK(stands(plan({})) == "unknown");
    CHECK(missing(plan({})) == "SafetyPlan plan.since");
    CHECK(stands(plan({}, began)) == "overdue");
    CHECK(stands(but(plan(due), [](CaseFile& f) { f.safety_plans[0].made_with_network->clear(); })) == "overdue");
    CHECK(stands(but(plan(due), [](CaseFile& f) { f.safety_plans[0].made_with_network.reset(); })) == "overdue");
    CHECK(stands(but(plan({}), [](CaseFile& f) { f.safety_plans[0].drafted_on = start; })) == "overdue");
}

TEST_CASE("A track begins with an arrest, suspension, supervision or charge, whichever came first") {
    using enum MeasureKind;
    const auto of_kind = [](std::optional<MeasureKind> kind) {
        return stands(but(nobody(), [&](CaseFile& f) { f.measures[0].kind = kind; }));
    };
    CHECK(of_kind(arrest) == "overdue");
    CHECK(of_kind(conditional_suspension) == "overdue");
    CHECK(of_kind(restraining_order).empty());
    CHECK(of_kind({}).empty());
    const auto charged = [](Date day) {
        return but(nobody(), [&](CaseFile& f) {
            f.notifications = {{.id = NotificationId{"n1"}, .received_at = day, .charge = true}};
        });
    };
    CHECK(rows(rule, charged(began - 3), began) == Lines{"open opened 2026-01-16 due 2026-02-13"});
    CHECK(judge(rule, charged(began - 3), later)[0].subject.text() == "Notification n1");
    CHECK(rows(rule, charged(began + 1), began + 1) == Lines{"open opened 2026-01-19 due 2026-02-16"});
    CHECK(stands(but(nobody(), [](CaseFile& f) {
        f.measures[0].started_on.reset();
        f.measures[0].requested_on = began;
    })).empty());
}

TEST_CASE("What begins a track on a day nobody recorded is an unknown row of its own, unless it came later") {
    const CaseFile undated = but(nobody(), [](CaseFile& f) {
        f.measures[0].started_on.reset();
        f.measures[0].ended_on = later;
    });
    CHECK(rows(rule, undated, later) == Lines{"unknown"});
    CHECK(missing(undated) == "Measure m1.started_on");
    const auto told = [](std::optional<PartialDate> day) {
        return stands(but(nobody(), [&](CaseFile& f) {
            f.incidents = {{.id = IncidentId{"i1"}, .happened_on = day, .charge = true}};
        }));
    };
    CHECK(told({}) == "overdue unknown");
    CHECK(told(PartialDate::month(2026, 1)) == "overdue unknown");
    CHECK(told(PartialDate::month(2026, 2)) == "overdue");
}

TEST_CASE("It is asked from the start of the case, ends with it, and is asked anew when the case opens again") {
    CHECK(rows(rule, but(nobody(), [](CaseFile& f) { f.measures[0].started_on = start - 9; }), start) ==
          Lines{"open opened 2026-01-05 due 2026-02-02"});
    const auto closed = [](CaseFile file, Date on) {
        return but(std::move(file), [&](CaseFile& f) { f.closures = {{.on = on, .reopened_on = 2026y / 3 / 2}}; });
    };
    CHECK(rows(rule, closed(nobody(), due), later) ==
          Lines{"lapsed opened 2026-01-19 due 2026-02-16 ended 2026-02-16", "open opened 2026-03-02 due 2026-03-30"});
    CHECK(stands(closed(officer(due + 3), due + 2)) == "broken kept");
}

TEST_CASE("justice-linked-to-plan: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, officer(due + 3), start, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-02-17 overdue", "2026-02-19 kept_late"});
}

}  // namespace test_justice_linked_to_plan
