#include <blijvend/rules/supervisor_checks_safety.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_supervisor_checks_safety {

const Rule& rule = the_rule("supervisor-checks-safety");
constexpr Date start = 2026y / 1 / 5, started = 2026y / 1 / 19, due = started + 30, later = 2026y / 3 / 2;
const MemberId mother{"mother"}, child{"child"}, father{"father"};

/// A father under supervision, and the contacts that were.
CaseFile supervised(std::vector<Contact> contacts = {}) {
    CaseFile file = rule.keeps();
    file.contacts = std::move(contacts);
    return file;
}
Contact seen(Date day, std::vector<MemberId> who = {mother}) { return example::visit("c1", day, std::move(who)); }
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file, file.measures[0]);
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("supervisor-checks-safety: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Somebody who is not supervised is seen within thirty days, and then again and again") {
    CHECK(stands(supervised(), due) == "open");
    CHECK(stands(supervised(), due + 1) == "overdue");
    CHECK(rows(rule, supervised({seen(due)}), due) ==
          Lines{"kept opened 2026-01-19 due 2026-02-18 met 2026-02-18 ended 2026-02-18",
              "open opened 2026-02-18 due 2026-03-20"});
    CHECK(stands(supervised({seen(due + 1)}), due + 1) == "kept_late open");
    CHECK(stands(supervised({seen(started)}), started + 30) == "kept open");
    CHECK(stands(supervised({seen(started)}), started + 31) == "kept overdue");
    const Promise row = judge(rule, supervised({seen(due)}), due)[0];
    CHECK(row.subject.text() == "Measure m1");
    CHECK(row.norm == &norms::supervision_check);
    CHECK(facts_of(row) == std::vector<std::string>{"Measure m1.started_on", "Contact c1.at"});
}

TEST_CASE("Checks in time share one row") {
    CHECK(stands(supervised({seen(started + 20), seen(started + 40), seen(started + 60)}), started + 61) == "kept open");
}

TEST_CASE("A region may ask for another rhythm of checks") {
    Norms region;
    region.set("supervision-check", 7);
    CHECK(blijvend::stands(rule, supervised(), started + 7, region) == "open");
    CHECK(blijvend::stands(rule, supervised(), started + 8, region) == "overdue");
}

TEST_CASE("Seeing only whoever is supervised is no check, under whichever name they are recorded") {
    CHECK(stands(supervised({seen(due, {father})})) == "overdue");
    CHECK(stands(supervised({seen(due, {father, child})})) == "kept open");
    CaseFile twice = supervised({seen(due, {MemberId{"dad"}})});
    twice.members.push_back({.id = MemberId{"dad"}, .same_person_as = father});
    CHECK(stands(twice) == "overdue");
    twice.measures[0].for_members = {MemberId{"dad"}};
    CHECK(stands(twice) == "overdue");
}

TEST_CASE("A letter, a message or an empty house is no check") {
    for (const Channel channel : {Channel::message, Channel::letter})
        CHECK(stands(but(supervised({seen(due)}), [&](CaseFile& f, Measure&) { f.contacts[0].channel = channel; })) ==
              "overdue");
    CHECK(stands(but(supervised({seen(due)}), [](CaseFile& f, Measure&) { f.contacts[0].reached = false; })) == "overdue");
    const auto call = [](CaseFile& f, Measure&) { f.contacts[0].channel = Channel::phone_call; };
    CHECK(stands(but(supervised({seen(due)}), call)) == "kept open");
}

TEST_CASE("Who was seen, when, and who is supervised have to be known, where the answer hangs on it") {
    const CaseFile nobody = but(supervised({seen(due)}), [](CaseFile& f, Measure&) { f.contacts[0].seen.reset(); }),
                   undated = but(supervised({seen(due)}), [](CaseFile& f, Measure&) { f.contacts[0].at.reset(); }),
                   whose = but(supervised({seen(due)}), [](CaseFile&, Measure& m) { m.for_members.clear(); });
    CHECK(stands(nobody) == "unknown");
    CHECK(missing(nobody) == "Contact c1.seen");
    CHECK(stands(nobody, due) == "open");
    CHECK(stands(undated) == "unknown");
    CHECK(missing(undated) == "Contact c1.at");
    CHECK(stands(whose) == "unknown");
    CHECK(missing(whose) == "Measure m1.for_members");
    CaseFile both = nobody;
    both.measures[0].for_members.clear();
    CHECK(missing(both) == "Contact c1.seen");
    CHECK(stands(but(whose, [](CaseFile& f, Measure&) { f.contacts[0].seen->clear(); })) == "overdue");
}

TEST_CASE("Supervision as a condition of suspension counts too; nothing else does") {
    using enum MeasureKind;
    const auto of_kind = [](std::optional<MeasureKind> kind) {
        return stands(but(supervised(), [&](CaseFile&, Measure& m) { m.kind = kind; }));
    };
    CHECK(of_kind(conditional_suspension) == "overdue");
    CHECK(of_kind(supervision_order).empty());
    CHECK(of_kind({}).empty());
}

TEST_CASE("Supervision that has not begun is not asked; one that began on a day nobody recorded is unknown") {
    CHECK(stands(but(supervised(), [](CaseFile&, Measure& m) {
        m.started_on.reset();
        m.requested_on = started;
    })).empty());
    const CaseFile undated = but(supervised(), [](CaseFile&, Measure& m) {
        m.started_on.reset();
        m.ended_on = later;
    });
    CHECK(rows(rule, undated, later) == Lines{"unknown ended 2026-03-02"});
    CHECK(missing(undated) == "Measure m1.started_on");
}

TEST_CASE("It is asked as long as somebody else belongs to the household") {
    using Day = std::optional<Date>;
    const auto others = [](Day joined, Day mother_left, Day child_left) {
        CaseFile file = supervised();
        file.members[0].left_on = mother_left;
        file.members[1].left_on = child_left;
        file.members[0].joined_on = file.members[1].joined_on = joined;
        return rows(rule, file, later);
    };
    CHECK(others({}, started + 3, due + 2) == Lines{"broken opened 2026-01-19 due 2026-02-18 ended 2026-02-20"});
    CHECK(others({}, due + 2, started + 3) == Lines{"broken opened 2026-01-19 due 2026-02-18 ended 2026-02-20"});
    CHECK(others({}, due + 2, {}) == Lines{"overdue opened 2026-01-19 due 2026-02-18"});
    CHECK(others({}, {}, due + 2) == Lines{"overdue opened 2026-01-19 due 2026-02-18"});
    CHECK(others(started + 1, {}, {}) == Lines{"overdue opened 2026-01-20 due 2026-02-19"});
    CaseFile one_joined = supervised();
    one_joined.members[1].joined_on = started + 1;
    CHECK(rows(rule, one_joined, later) == Lines{"overdue opened 2026-01-19 due 2026-02-18"});
    CaseFile alone = supervised();
    alone.members.erase(alone.members.begin(), alone.members.begin() + 2);
    CHECK(stands(alone).empty());
    alone.members.push_back({.id = MemberId{"baby"}, .unborn = true});
    CHECK(stands(alone).empty());
    alone.members.back().born = Date{started};
    CHECK(stands(alone) == "overdue");
}

TEST_CASE("The end of the supervision or of the case ends it, and it is asked anew when the case opens again") {
    CHECK(rows(rule, but(supervised(), [](CaseFile&, Measure& m) { m.ended_on = due; }), later) ==
          Lines{"lapsed opened 2026-01-19 due 2026-02-18 ended 2026-02-18"});
    CHECK(rows(rule, but(supervised(), [](CaseFile&, Measure& m) { m.planned_until = due + 2; }), later) ==
          Lines{"broken opened 2026-01-19 due 2026-02-18 ended 2026-02-20"});
    const CaseFile reopened = but(supervised(), [](CaseFile& f, Measure&) {
        f.closures = {{.on = started + 5, .reopened_on = later}};
    });
    CHECK(rows(rule, reopened, later) ==
          Lines{"lapsed opened 2026-01-19 due 2026-02-18 ended 2026-01-24", "open opened 2026-03-02 due 2026-04-01"});
    CHECK(rows(rule, but(supervised(), [](CaseFile&, Measure& m) { m.started_on = start - 9; }), start) ==
          Lines{"open opened 2026-01-05 due 2026-02-04"});
}

TEST_CASE("supervisor-checks-safety: as days pass it is open, overdue, kept late and open again") {
    CHECK(turns(rule, supervised({seen(due + 3)}), start, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-02-19 overdue", "2026-02-21 kept_late open"});
}

}  // namespace test_supervisor_checks_safety
