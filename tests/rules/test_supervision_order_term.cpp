#include <blijvend/rules/supervision_order_term.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_supervision_order_term {

const Rule& rule = the_rule("supervision-order-term");
constexpr Date started = 2025y / 1 / 13, due = 2026y / 1 / 13, later = 2026y / 3 / 2;

/// An order that started, and perhaps ended, for a child born on a day.
CaseFile order(std::optional<Date> ended, std::optional<PartialDate> born = PartialDate{Date{2015y / 6 / 1}}) {
    CaseFile file = rule.keeps();
    file.members[1].born = born;
    file.measures[0].ended_on = ended;
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file, file.measures[0]);
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
std::string missing(const CaseFile& file, Date as_of = later) {
    return judge(rule, file, as_of)[0].missing->fact.text();
}

TEST_CASE("supervision-order-term: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A term ends within a year") {
    CHECK(rows(rule, order(due), later) == Lines{"kept opened 2025-01-13 due 2026-01-13 met 2026-01-13"});
    CHECK(stands(order(due + 1)) == "kept_late");
    CHECK(stands(order({}), due) == "open");
    CHECK(stands(order({}), due + 1) == "overdue");
    const Promise row = judge(rule, order(due), later)[0];
    CHECK(row.subject.text() == "Measure m1");
    CHECK(row.norm == &norms::supervision_order_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Measure m1.started_on", "Measure m1.ended_on", "Member child.born"});
}

TEST_CASE("supervision-order-term: a region's numbers are used") {
    Norms region;
    region.set("supervision-order-term", 6);
    CHECK(judge(rule, order({}), later, region)[0].due == Date{2025y / 7 / 13});
    region.set("majority", 10);
    CHECK(judge(rule, order({}), later, region)[0].due == Date{2025y / 6 / 1});
}

TEST_CASE("It ends on the day the child comes of age, if that is sooner") {
    const auto born = [](std::optional<Date> ended, Date day) { return order(ended, PartialDate{day}); };
    const Date birth = 2007y / 9 / 1, majority = 2025y / 9 / 1;
    CHECK(rows(rule, born(majority, birth), later) == Lines{"kept opened 2025-01-13 due 2025-09-01 met 2025-09-01"});
    CHECK(stands(born(majority + 1, birth)) == "kept_late");
    CHECK(stands(born({}, birth), majority) == "open");
    CHECK(stands(born({}, birth), majority + 1) == "overdue");
    CHECK(judge(rule, born({}, birth), later)[0].norm == &norms::majority);
    CHECK(judge(rule, born({}, 2008y / 1 / 12), later)[0].due == due - 1);
    CHECK(judge(rule, born({}, 2008y / 1 / 13), later)[0].norm == &norms::supervision_order_term);
}

TEST_CASE("Of several children the youngest decides, whoever is named first") {
    for (const bool youngest_first : {true, false}) {
        CaseFile file = order({}, PartialDate{Date{2007y / 9 / 1}});
        file.members.push_back({.id = MemberId{"sister"}, .born = PartialDate{Date{2007y / 10 / 1}}});
        file.measures[0].for_members = {MemberId{"child"}, MemberId{"sister"}};
        if (youngest_first) std::swap(file.measures[0].for_members[0], file.measures[0].for_members[1]);
        CHECK(judge(rule, file, later)[0].due == Date{2025y / 10 / 1});
    }
}

TEST_CASE("A day of birth known in part leaves it unknown only while the answer hangs on it") {
    const auto partly = [](std::optional<Date> ended) { return order(ended, PartialDate::month(2007, 9)); };
    CHECK(stands(partly({}), 2025y / 9 / 1) == "open");
    CHECK(stands(partly({}), 2025y / 9 / 2) == "unknown");
    CHECK(missing(partly({}), 2025y / 9 / 2) == "Member child.born");
    CHECK(stands(partly({}), 2025y / 9 / 30) == "unknown");
    CHECK(stands(partly({}), 2025y / 10 / 1) == "overdue");
    CHECK(stands(partly(2025y / 9 / 1)) == "kept");
    CHECK(stands(partly(2025y / 9 / 2)) == "unknown");
    CHECK(stands(partly(2025y / 10 / 1)) == "kept_late");
    CHECK(stands(order(due, PartialDate::year(2015))) == "kept");
}

TEST_CASE("Without a day of birth the child may have come of age, but a term that took too long did so anyhow") {
    const CaseFile nobody = but(order({}), [](CaseFile&, Measure& m) { m.for_members.clear(); }),
                   stranger = but(order({}), [](CaseFile& f, Measure&) { f.members.pop_back(); });
    for (const CaseFile& file : {order({}, {}), nobody, stranger}) {
        CHECK(stands(file, started) == "open");
        CHECK(stands(file, started + 1) == "unknown");
        CHECK(stands(file, due + 1) == "overdue");
    }
    CHECK(missing(order({}, {}), due) == "Member child.born");
    CHECK(missing(nobody, due) == "Measure m1.for_members");
    CHECK(stands(order(due, {})) == "unknown");
    CHECK(stands(order(due + 1, {})) == "kept_late");
    CaseFile sister = order({}, {});
    sister.members.push_back({.id = MemberId{"sister"}, .born = PartialDate{Date{2015y / 9 / 1}}});
    sister.measures[0].for_members.push_back(MemberId{"sister"});
    CHECK(stands(sister, due) == "open");
}

TEST_CASE("A child that is expected does not come of age for a long time") {
    const CaseFile file = but(order({}, {}), [](CaseFile& f, Measure&) { f.members[1].unborn = true; });
    CHECK(stands(file, due) == "open");
    CHECK(stands(file, due + 1) == "overdue");
    CHECK(judge(rule, file, due)[0].norm == &norms::supervision_order_term);
}

TEST_CASE("What prolongs it is a term of its own, and ends the one before") {
    CaseFile file = order({});
    file.measures.push_back(file.measures[0]);
    file.measures[1].id = MeasureId{"m2"};
    file.measures[1].started_on = due;
    file.measures[1].extends = MeasureId{"m1"};
    CHECK(rows(rule, file, later) == Lines{"kept opened 2025-01-13 due 2026-01-13 met 2026-01-13",
                                         "open opened 2026-01-13 due 2027-01-13"});
    CHECK(stands(but(order({}), [](CaseFile&, Measure& m) { m.planned_until = due; })) == "kept");
}

TEST_CASE("Only a supervision order in force is asked; one of which the start is not recorded is unknown") {
    for (const std::optional<MeasureKind> kind :
        {std::optional{MeasureKind::provisional_supervision_order}, std::optional<MeasureKind>{}})
        CHECK(stands(but(order({}), [&](CaseFile&, Measure& m) { m.kind = kind; })).empty());
    CHECK(stands(but(order({}), [](CaseFile&, Measure& m) {
        m.started_on.reset();
        m.requested_on = started;
    })).empty());
    const CaseFile undated = but(order(due, {}), [](CaseFile&, Measure& m) { m.started_on.reset(); });
    CHECK(rows(rule, undated, later) == Lines{"unknown ended 2026-01-13"});
    CHECK(missing(undated) == "Measure m1.started_on");
}

TEST_CASE("supervision-order-term: the closure of the case does not end it") {
    CaseFile file = order({});
    file.closures = {{.on = started + 30}};
    CHECK(stands(file) == "overdue");
}

TEST_CASE("supervision-order-term: as days pass a term is open, overdue and ended too late") {
    CHECK(turns(rule, order(due + 9), started - 3, later) ==
          std::vector<std::string>{"2025-01-13 open", "2026-01-14 overdue", "2026-01-22 kept_late"});
}

}  // namespace test_supervision_order_term
