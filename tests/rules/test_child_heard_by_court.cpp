#include <blijvend/rules/child_heard_by_court.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_child_heard_by_court {

const Rule& rule = the_rule("child-heard-by-court");
constexpr Date decided = 2026y / 2 / 16, later = 2026y / 4 / 6;
const MemberId mother{"mother"}, child{"child"};

/// A decision about a child of thirteen who was not heard, with something changed.
template <class Change>
CaseFile but(Change change) {
    CaseFile file = rule.breaks();
    change(file, file.measures[0]);
    return file;
}
CaseFile heard(std::optional<Date> on, std::vector<MemberId> who = {child}) {
    return but([&](CaseFile&, Measure& m) {
        m.heard = std::move(who);
        m.heard_on = on;
    });
}
CaseFile born(std::optional<PartialDate> day) {
    return but([&](CaseFile& file, Measure&) { file.members[1].born = day; });
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("child-heard-by-court: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A child is heard by the day of the decision") {
    CHECK(rows(rule, heard(decided), later) == Lines{"kept opened 2026-02-16 due 2026-02-16 met 2026-02-16"});
    CHECK(rows(rule, heard(decided - 9), later) == Lines{"kept opened 2026-02-16 due 2026-02-16 met 2026-02-16"});
    CHECK(stands(heard(decided + 1)) == "kept_late");
    CHECK(stands(rule.breaks(), decided) == "open");
    CHECK(stands(rule.breaks(), decided + 1) == "overdue");
    CHECK(stands(heard(decided, {mother})) == "overdue");
    const Promise row = judge(rule, heard(decided), later)[0];
    CHECK(row.subject.text() == "Member child");
    CHECK(row.norm == &norms::hearing_age);
    CHECK(facts_of(row) == std::vector<std::string>{"Measure m1.decided_on", "Measure m1.heard", "Measure m1.heard_on",
                               "Member child.born"});
}

TEST_CASE("A child is heard from twelve years on, until it is of age") {
    CHECK(stands(born(Date{2014y / 2 / 16})) == "overdue");
    CHECK(stands(born(Date{2014y / 2 / 17})).empty());
    CHECK(stands(born(Date{2008y / 2 / 17})) == "overdue");
    CHECK(stands(born(Date{2008y / 2 / 16})).empty());
}

TEST_CASE("child-heard-by-court: a region's numbers are used") {
    Norms region;
    region.set("hearing-age", 8);
    CHECK(stands(born(Date{2018y / 2 / 16}), later, region) == "overdue");
    CHECK(stands(born(Date{2018y / 2 / 17}), later, region).empty());
    region.set("majority", 21);
    CHECK(stands(born(Date{2006y / 2 / 16}), later, region) == "overdue");
}

TEST_CASE("An age that is not known leaves it unknown when the child was not heard in time") {
    for (const std::optional<PartialDate> day : {std::optional<PartialDate>{}, std::optional{PartialDate::year(2014)},
             std::optional{PartialDate::year(2008)}}) {
        CHECK(stands(born(day)) == "unknown");
        CHECK(stands(born(day), decided) == "open");
        CHECK(missing(born(day)) == "Member child.born");
        CaseFile file = heard(decided);
        file.members[1].born = day;
        CHECK(stands(file) == "kept");
    }
    CHECK(stands(born(PartialDate::year(2013))) == "overdue");
    CHECK(stands(born(PartialDate::year(2015))).empty());
    CHECK(stands(born(PartialDate::year(2007))).empty());
}

TEST_CASE("A child that is expected, or somebody who can only be grown-up, is not asked") {
    CHECK(stands(but([](CaseFile& f, Measure&) {
        f.members[1].born.reset();
        f.members[1].unborn = true;
    })).empty());
    const auto in_role = [](std::vector<MemberRole> roles) {
        return stands(but([&](CaseFile& f, Measure&) {
            f.members[1].born.reset();
            f.members[1].roles = roles;
        }));
    };
    CHECK(in_role({MemberRole::parent}).empty());
    CHECK(in_role({MemberRole::grandparent}).empty());
    CHECK(in_role({}) == "unknown");
    CHECK(stands(but([](CaseFile& f, Measure&) { f.members[1].roles = {MemberRole::parent}; })) == "overdue");
}

TEST_CASE("Who was heard, and when, has to be known") {
    CHECK(stands(heard({})) == "unknown");
    CHECK(missing(heard({})) == "Measure m1.heard_on");
    CHECK(stands(heard(decided, {})) == "unknown");
    CHECK(missing(heard(decided, {})) == "Measure m1.heard");
    CHECK(stands(heard({}, {mother})) == "overdue");
}

TEST_CASE("Each child the measure is for has a row, under whichever name it is recorded") {
    CaseFile file = heard(decided, {MemberId{"kid"}});
    file.members.push_back({.id = MemberId{"kid"}, .same_person_as = child});
    file.members.push_back({.id = MemberId{"sister"}, .born = Date{2010y / 1 / 1}});
    CHECK(stands(file) == "kept");
    file.measures[0].for_members = {MemberId{"kid"}, MemberId{"sister"}};
    CHECK(stands(file) == "kept overdue");
}

TEST_CASE("Whom the measure is for has to be known while somebody may not have been heard") {
    const CaseFile whose = but([](CaseFile&, Measure& m) { m.for_members.clear(); });
    CHECK(rows(rule, whose, later) == Lines{"unknown opened 2026-02-16"});
    CHECK(judge(rule, whose, later)[0].subject.text() == "Measure m1");
    CHECK(missing(whose) == "Measure m1.for_members");
    CaseFile all_heard = whose;
    all_heard.measures[0].heard = {child};
    CHECK(stands(all_heard).empty());
    CaseFile young = whose;
    young.members[1].born = Date{2020y / 1 / 1};
    CHECK(stands(young).empty());
}

TEST_CASE("Measures that need a court are asked; those of others and in an emergency are not") {
    using enum MeasureKind;
    const auto of = [](std::optional<MeasureKind> kind, OrganisationKind by, std::optional<bool> coercive = {}) {
        return stands(but([&](CaseFile& f, Measure& m) {
            f.organisations = {{.id = OrganisationId{"decider"}, .kind = by}};
            m.decided_by = OrganisationId{"decider"};
            m.kind = kind;
            m.coercive = coercive;
        }));
    };
    for (const MeasureKind kind : {supervision_order, out_of_home_placement, termination_of_custody, guardianship})
        CHECK(of(kind, OrganisationKind::other) == "overdue");
    CHECK(of(contact_ban, OrganisationKind::court) == "overdue");
    CHECK(of({}, OrganisationKind::court) == "overdue");
    CHECK(of(contact_ban, OrganisationKind::police).empty());
    CHECK(of({}, OrganisationKind::other).empty());
    for (const MeasureKind kind :
        {emergency_out_of_home_placement, provisional_supervision_order, provisional_guardianship})
        CHECK(of(kind, OrganisationKind::court).empty());
    CHECK(of(out_of_home_placement, OrganisationKind::other, false).empty());
    CHECK(of(out_of_home_placement, OrganisationKind::court, false) == "overdue");
    CHECK(stands(rule.breaks()) == "overdue");
}

TEST_CASE("What was not decided is not asked; what was decided on a day nobody recorded is unknown") {
    const auto undecided = [](auto change) {
        return but([&](CaseFile& f, Measure& m) {
            m.decided_on.reset();
            m.requested_on = decided;
            change(f, m);
        });
    };
    CHECK(stands(undecided([](CaseFile&, Measure&) {})).empty());
    const CaseFile granted = undecided([](CaseFile&, Measure& m) { m.granted = true; }),
                   started = undecided([](CaseFile&, Measure& m) { m.started_on = later; });
    CHECK(rows(rule, granted, later) == Lines{"unknown"});
    CHECK(rows(rule, started, later) == Lines{"unknown"});
    CHECK(missing(started) == "Measure m1.decided_on");
    CHECK(judge(rule, started, later)[0].subject.text() == "Measure m1");
    CHECK(stands(undecided([](CaseFile& f, Measure& m) {
        m.granted = true;
        f.members[1].born = later.plus_months(-12 * 12) + 1;
    })).empty());
    CHECK(stands(undecided([](CaseFile& f, Measure& m) {  // a grown-up carer is not the child; a young one may be
        m.granted = true;
        f.members[1].roles = {MemberRole::parent};
        f.members[1].born = Date{2008y / 1 / 1};
    }))
            .empty());
    CHECK(stands(undecided([](CaseFile& f, Measure& m) {
        m.granted = true;
        f.members[1].roles = {MemberRole::parent};
        f.members[1].born = Date{2010y / 1 / 1};
    })) == "unknown");
    CHECK(stands(undecided([](CaseFile& f, Measure& m) {
        m.granted = false;
        f.members[1].born = Date{2008y / 1 / 1};
    })) == "unknown");
}

TEST_CASE("A refused request was decided on too, and the closure of the case changes nothing") {
    CaseFile file = but([](CaseFile&, Measure& m) { m.granted = false; });
    file.closures = {{.on = decided}};
    CHECK(stands(file) == "overdue");
}

TEST_CASE("child-heard-by-court: as days pass a child is to be heard, was not, and is heard later") {
    CHECK(turns(rule, rule.breaks(), decided - 3, later) ==
          std::vector<std::string>{"2026-02-16 open", "2026-02-17 overdue"});
    CHECK(turns(rule, heard(decided + 9), decided - 3, later) ==
          std::vector<std::string>{"2026-02-16 open", "2026-02-17 overdue", "2026-02-25 kept_late"});
}

}  // namespace test_child_heard_by_court
