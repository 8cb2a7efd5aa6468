#include <blijvend/rules/school_named.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_school_named {

const Rule& rule = the_rule("school-named");
constexpr Date start = 2026y / 1 / 5, due = 2026y / 2 / 4,  // thirty days
    march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const MemberId child{"child"}, brother{"brother"};

/// A child born on a day, a school, and a teacher in view from a day.
CaseFile with(std::optional<Date> candidate_on, std::optional<PartialDate> born = 2018y / 5 / 1) {
    CaseFile file = example::household(start);
    file.members[1].born = born;
    file.organisations = {{.id = OrganisationId{"school"}, .kind = OrganisationKind::school},
        {.id = OrganisationId{"doctor"}, .kind = OrganisationKind::general_practitioner}};
    file.network_members = {{.id = NetworkMemberId{"teacher"},
        .kind = NetworkKind::professional,
        .organisation = OrganisationId{"school"},
        .candidate_on = candidate_on}};
    return file;
}
CaseFile no_teacher(std::optional<PartialDate> born = 2018y / 5 / 1) {
    CaseFile file = with({}, born);
    file.network_members.clear();
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
template <class Change>
CaseFile teacher(Change change, std::optional<Date> candidate_on = start) {
    return but(with(candidate_on), [&](CaseFile& file) { change(file.network_members[0]); });
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("school-named: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Somebody at school is known within thirty days after the case opened") {
    CHECK(stands(no_teacher(), start - 1).empty());
    CHECK(stands(no_teacher(), start) == "open");
    CHECK(stands(no_teacher(), due) == "open");
    CHECK(stands(no_teacher(), due + 1) == "overdue");
    CHECK(rows(with(due)) == Lines{"kept opened 2026-01-05 due 2026-02-04 met 2026-02-04"});
    CHECK(stands(with(due + 1)) == "kept_late");
    CHECK(rows(with(start - 90)) == Lines{"kept opened 2026-01-05 due 2026-02-04 met 2026-01-05"});
    Norms region;
    region.set("school-named", 10);
    CHECK(stands(no_teacher(), start + 10, region) == "open");
    CHECK(stands(no_teacher(), start + 11, region) == "overdue");
    const Promise row = judge(rule, with(start), later)[0];
    CHECK(row.subject.text() == "Member child");
    CHECK(row.norm == &norms::school_named);
    CHECK(facts_of(row) == std::vector<std::string>{"Household h1.started_on", "Member child.joined_on",
                               "Member child.born", "NetworkMember teacher.organisation"});
}

TEST_CASE("school-named: a child is asked from its fourth birthday until its eighteenth") {
    CHECK(rows(no_teacher(2022y / 3 / 2)) == Lines{"overdue opened 2026-03-02 due 2026-04-01"});
    CHECK(rows(no_teacher(2022y / 3 / 2), march - 1).empty());
    CHECK(rows(no_teacher(2022y / 3 / 2), march) == Lines{"open opened 2026-03-02 due 2026-04-01"});
    CHECK(rows(no_teacher(2008y / 3 / 2), march - 1) == Lines{"overdue opened 2026-01-05 due 2026-02-04"});
    CHECK(rows(no_teacher(2008y / 3 / 2)) == Lines{"broken opened 2026-01-05 due 2026-02-04 ended 2026-03-02"});
    CHECK(rows(no_teacher(2008y / 2 / 4)) == Lines{"lapsed opened 2026-01-05 due 2026-02-04 ended 2026-02-04"});
    CHECK(stands(no_teacher(2008y / 1 / 5)).empty());
    Norms region;
    region.set("school-age", 5);
    CHECK(stands(no_teacher(2021y / 6 / 2), later, region).empty());
    CHECK(stands(no_teacher(2021y / 6 / 1), later, region) == "open");
    Norms older;
    older.set("majority", 21);
    CHECK(stands(no_teacher(2008y / 1 / 5), later, older) == "overdue");
}

TEST_CASE("A child born on 29 February is a year older on 1 March where a year has no such day") {
    CHECK(rows(no_teacher(2008y / 2 / 29)) == Lines{"broken opened 2026-01-05 due 2026-02-04 ended 2026-03-01"});
}

TEST_CASE("A no that hangs on a birth known in part is unknown, and others are not") {
    CHECK(stands(no_teacher(PartialDate::year(2022)), start + 30) == "open");
    CHECK(stands(no_teacher(PartialDate::year(2022))) == "unknown");
    CHECK(missing(no_teacher(PartialDate::year(2022))).fact.text() == "Member child.born");
    CHECK(rows(no_teacher(PartialDate::year(2021))) == Lines{"overdue opened 2026-01-05 due 2026-02-04"});
    CHECK(stands(with(start, PartialDate::year(2022))) == "kept");
    CHECK(stands(no_teacher(PartialDate::month(2008, 2))) == "lapsed");
    CHECK(rows(no_teacher(PartialDate::year(2008))) == Lines{"unknown opened 2026-01-05 due 2026-02-04"});
    CHECK(stands(no_teacher(PartialDate::year(2007))).empty());
    CHECK(stands(no_teacher(PartialDate::month(2008, 3)), due + 1) == "overdue");
}

TEST_CASE("A child without a day of birth is asked, and a no is unknown; a grown-up is not asked") {
    CHECK(rows(no_teacher({})) == Lines{"unknown opened 2026-01-05 due 2026-02-04"});
    CHECK(missing(no_teacher({})).fact.text() == "Member child.born");
    CHECK(stands(with(start, {})) == "kept");
    CHECK(stands(but(no_teacher({}), [](CaseFile& file) { file.members[1].unborn = true; })).empty());
    CHECK(stands(but(no_teacher({}), [](CaseFile& file) { file.members[1].roles.clear(); })).empty());
    CHECK(stands(but(no_teacher(), [](CaseFile& file) { file.members[1].roles.clear(); })) == "overdue");
}

TEST_CASE("Other organisations, and family, are not the school") {
    CHECK(stands(teacher([](NetworkMember& who) { who.organisation = OrganisationId{"doctor"}; })) == "overdue");
    CHECK(stands(teacher([](NetworkMember& who) { who.kind = NetworkKind::informal; })) == "overdue");
    CHECK(stands(teacher([](NetworkMember& who) { who.kind.reset(); })) == "kept");
}

TEST_CASE("A teacher of this child or of nobody in particular counts; one of another child does not") {
    const auto of = [](std::vector<MemberId> whom) {
        return but(teacher([&](NetworkMember& who) { who.related_to = std::move(whom); }), [](CaseFile& file) {
            file.members.push_back({.id = brother, .born = 2012y / 5 / 1});
            file.members.push_back({.id = MemberId{"girl"}, .born = 2018y / 5 / 1, .same_person_as = child});
        });
    };
    CHECK(stands(of({})) == "kept kept");
    CHECK(stands(of({child})) == "kept overdue");
    CHECK(stands(of({MemberId{"girl"}})) == "kept overdue");
    CHECK(stands(of({MemberId{"nobody"}})) == "overdue overdue");
    CHECK(judge(rule, of({child}), later)[1].subject.text() == "Member brother");
}

TEST_CASE("A teacher who stepped out before is not in view any more, and one who did later was") {
    CHECK(stands(teacher([](NetworkMember& who) { who.stepped_out_on = start; }, start - 90)) == "overdue");
    CHECK(stands(teacher([](NetworkMember& who) { who.stepped_out_on = start + 1; }, start - 90)) == "kept");
}

TEST_CASE("Somebody of whom nobody can tell where they work, or since when, may be at the school") {
    const CaseFile nowhere = teacher([](NetworkMember& who) { who.organisation.reset(); });
    CHECK(stands(nowhere, due) == "open");
    CHECK(stands(nowhere) == "unknown");
    CHECK(missing(nowhere).fact.text() == "NetworkMember teacher.organisation");
    CHECK(stands(with({})) == "unknown");
    CHECK(missing(with({})).fact.text() == "NetworkMember teacher.candidate_on");
    CHECK(stands(teacher([](NetworkMember& who) { who.organisation.reset(); }, due + 1)) == "overdue");
}

TEST_CASE("school-named: who joins later is asked from then on, and who leaves until then") {
    const auto member = [](auto change) { return but(no_teacher(), [&](CaseFile& file) { change(file.members[1]); }); };
    CHECK(rows(member([](Member& who) { who.joined_on = march; })) == Lines{"overdue opened 2026-03-02 due 2026-04-01"});
    CHECK(rows(member([](Member& who) { who.left_on = march; })) ==
          Lines{"broken opened 2026-01-05 due 2026-02-04 ended 2026-03-02"});
    CHECK(stands(member([](Member& who) { who.left_on = start; })).empty());
}

TEST_CASE("school-named: a closure ends it, and a reopening asks it anew") {
    const CaseFile file = but(no_teacher(),
        [](CaseFile& changed) { changed.closures = {{.id = ClosureId{"z1"}, .on = due, .reopened_on = march}}; });
    CHECK(rows(file) == Lines{"lapsed opened 2026-01-05 due 2026-02-04 ended 2026-02-04",
                            "overdue opened 2026-03-02 due 2026-04-01"});
}

TEST_CASE("While nobody knows when the case started it is unknown for each child of that age") {
    const auto born = [](std::optional<PartialDate> day) {
        return but(with(start, day), [](CaseFile& file) { file.household.started_on.reset(); });
    };
    CHECK(rows(born(2018y / 5 / 1)) == Lines{"unknown"});
    CHECK(missing(born(2018y / 5 / 1)).fact.text() == "Household h1.started_on");
    CHECK(rows(born({})) == Lines{"unknown"});
    CHECK(rows(born(2022y / 6 / 1)) == Lines{"unknown"});
    CHECK(rows(born(2022y / 6 / 2)).empty());
    CHECK(rows(born(2008y / 6 / 2)) == Lines{"unknown"});
    CHECK(rows(born(2008y / 6 / 1)).empty());
    CHECK(rows(born(PartialDate::year(2008))) == Lines{"unknown"});
    CHECK(rows(but(born({}), [](CaseFile& file) { file.members[1].left_on = march; })) ==
          Lines{"unknown ended 2026-03-02"});
}

TEST_CASE("school-named: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, with(march), start - 3, later) ==
          std::vector<std::string>{"2026-01-05 open", "2026-02-05 overdue", "2026-03-02 kept_late"});
}

}  // namespace test_school_named
