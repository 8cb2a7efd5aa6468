#include <blijvend/rules/local_team_named.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_local_team_named {

const Rule& rule = the_rule("local-team-named");
constexpr Date start = 2026y / 1 / 5, due = 2026y / 1 / 19,  // ten working days
    march = 2026y / 3 / 2, later = 2026y / 6 / 1;

/// A koppel of two other organisations, a local team, and somebody who works there.
CaseFile with(std::optional<Date> candidate_on) {
    CaseFile file = example::with_koppel(start);
    file.organisations.push_back({.id = OrganisationId{"team"}, .kind = OrganisationKind::local_team});
    file.network_members = {{.id = NetworkMemberId{"sam"},
        .kind = NetworkKind::professional,
        .organisation = OrganisationId{"team"},
        .candidate_on = candidate_on}};
    return file;
}
CaseFile nobody() {
    CaseFile file = with(start);
    file.network_members.clear();
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
template <class Change>
CaseFile sam(Change change, std::optional<Date> candidate_on = start) {
    return but(with(candidate_on), [&](CaseFile& file) { change(file.network_members[0]); });
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("local-team-named: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Somebody of the local team is known within ten working days") {
    CHECK(stands(nobody(), start - 1).empty());
    CHECK(stands(nobody(), due) == "open");
    CHECK(stands(nobody(), due + 1) == "overdue");
    CHECK(rows(with(start)) == Lines{"kept opened 2026-01-05 due 2026-01-19 met 2026-01-05"});
    CHECK(rows(with(due)) == Lines{"kept opened 2026-01-05 due 2026-01-19 met 2026-01-19"});
    CHECK(rows(with(due + 1)) == Lines{"kept_late opened 2026-01-05 due 2026-01-19 met 2026-01-20 ended 2026-01-20",
                                     "kept opened 2026-01-20 met 2026-01-20"});
    Norms region;
    region.set("local-team-term", 5);
    CHECK(stands(nobody(), 2026y / 1 / 12, region) == "open");
    CHECK(stands(nobody(), 2026y / 1 / 13, region) == "overdue");
    const Promise row = judge(rule, with(start), later)[0];
    CHECK(row.subject.text() == "Household h1");
    CHECK(row.norm == &norms::local_team_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Household h1.started_on", "NetworkMember sam.organisation"});
    CHECK(facts_of(judge(rule, nobody(), later)[0]) == std::vector<std::string>{"Household h1.started_on"});
}

TEST_CASE("When that person steps out it is broken until somebody else is in view") {
    const CaseFile file = but(sam([](NetworkMember& who) { who.stepped_out_on = march; }), [](CaseFile& changed) {
        changed.network_members.push_back(changed.network_members[0]);
        changed.network_members[1] = {.id = NetworkMemberId{"lee"},
            .organisation = OrganisationId{"team"},
            .informed_on = march + 7};
    });
    CHECK(rows(file) == Lines{"kept opened 2026-01-05 due 2026-01-19 met 2026-01-05 ended 2026-03-02",
                            "broken opened 2026-03-02 due 2026-03-02 ended 2026-03-09",
                            "kept opened 2026-03-09 met 2026-03-09"});
    CHECK(facts_of(judge(rule, file, march)[1]) ==
          std::vector<std::string>{"Household h1.started_on", "NetworkMember sam.organisation",
              "NetworkMember sam.stepped_out_on", "NetworkMember lee.organisation"});
}

TEST_CASE("In view is who is named, told or takes part: the first day counts") {
    CHECK(rows(sam([](NetworkMember& who) { who.informed_on = start + 3; }, {}))[0] ==
          "kept opened 2026-01-05 due 2026-01-19 met 2026-01-08");
    CHECK(rows(sam([](NetworkMember& who) { who.active_on = start + 4; }, {}))[0] ==
          "kept opened 2026-01-05 due 2026-01-19 met 2026-01-09");
    CHECK(rows(sam([](NetworkMember& who) { who.informed_on = start + 3; }, due))[0] ==
          "kept opened 2026-01-05 due 2026-01-19 met 2026-01-08");
}

TEST_CASE("Other organisations, and family, are not the local team") {
    CHECK(stands(sam([](NetworkMember& who) { who.organisation = OrganisationId{"youth"}; })) == "overdue");
    CHECK(stands(sam([](NetworkMember& who) { who.kind = NetworkKind::informal; })) == "overdue");
    CHECK(stands(sam([](NetworkMember& who) { who.kind.reset(); })) == "kept");
}

TEST_CASE("Somebody of the koppel whose home organisation is the local team keeps it") {
    const auto seat = [](Date until) {
        return but(nobody(), [&](CaseFile& file) {
            file.professionals[0].homes[0].organisation = OrganisationId{"team"};
            file.koppels[0].seats[0].until = until;
        });
    };
    CHECK(stands(seat(later + 1)) == "kept");
    CHECK(facts_of(judge(rule, seat(later + 1), later)[0]) ==
          std::vector<std::string>{"Household h1.started_on", "Seat s1.professional"});
    CHECK(stands(seat(march)) == "kept overdue");
    CHECK(stands(but(seat(later + 1), [](CaseFile& file) { file.koppels[0].until = march; })) == "kept overdue");
    const CaseFile moves = but(seat(later + 1), [](CaseFile& file) {
        file.professionals[0].homes[0].until = march;
        file.professionals[0].homes.push_back({.organisation = OrganisationId{"youth"}, .since = march});
    });
    CHECK(stands(moves) == "kept overdue");
}

TEST_CASE("Somebody of whom nobody can tell where they work may be of the local team") {
    const CaseFile nowhere = sam([](NetworkMember& who) { who.organisation.reset(); });
    CHECK(stands(nowhere, due) == "open");
    CHECK(stands(nowhere) == "unknown");
    CHECK(missing(nowhere).fact.text() == "NetworkMember sam.organisation");
    CHECK(stands(but(with(start), [](CaseFile& file) { file.organisations.pop_back(); })) == "unknown");
    CHECK(stands(but(with(start), [](CaseFile& file) { file.organisations.back().kind.reset(); })) == "unknown");
    CHECK(stands(sam([](NetworkMember& who) { who.organisation.reset(); }, due + 1)) == "overdue");
}

TEST_CASE("Somebody of whom no day is recorded may be in view until stepping out") {
    CHECK(stands(with({})) == "unknown");
    CHECK(missing(with({})).fact.text() == "NetworkMember sam.candidate_on");
    CHECK(stands(sam([](NetworkMember& who) { who.stepped_out_on = start; }, {})) == "overdue");
}

TEST_CASE("Somebody of the koppel of whom nobody can tell where they work may be of the local team") {
    const CaseFile nowhere = but(nobody(), [](CaseFile& file) { file.professionals[1].homes.clear(); });
    CHECK(stands(nowhere) == "unknown");
    CHECK(missing(nowhere).fact.text() == "Seat s2.organisation");
    const auto perhaps = [](OrganisationId where) {
        return but(nobody(), [&](CaseFile& file) {
            file.professionals[1].homes[0].organisation = where;
            file.koppels[0].seats[1].since.reset();
        });
    };
    CHECK(stands(perhaps(OrganisationId{"team"})) == "unknown");
    CHECK(missing(perhaps(OrganisationId{"team"})).fact.text() == "Seat s2.since");
    CHECK(stands(perhaps(OrganisationId{"nowhere"})) == "unknown");
    CHECK(stands(perhaps(OrganisationId{"shelter"})) == "overdue");
}

TEST_CASE("Who is certainly there leaves no doubt about others, and the first doubt is named") {
    const CaseFile file = but(with(start), [](CaseFile& changed) {
        changed.network_members.insert(changed.network_members.begin(), {.id = NetworkMemberId{"lee"}});
        changed.professionals[1].homes.clear();
        changed.koppels[0].seats[0].since.reset();
    });
    CHECK(stands(file) == "kept");
    const CaseFile vague = but(file, [](CaseFile& changed) {
        changed.network_members.pop_back();
        changed.professionals[0].homes.clear();
    });
    CHECK(missing(vague).fact.text() == "NetworkMember lee.organisation");
    const CaseFile seats = but(vague, [](CaseFile& changed) { changed.network_members.clear(); });
    CHECK(missing(seats).fact.text() == "Seat s2.organisation");
}

TEST_CASE("Doubt that began after the last day does not excuse it, and a late answer after doubt stays unknown") {
    const CaseFile late = but(with(march), [](CaseFile& file) {
        file.network_members.push_back({.id = NetworkMemberId{"lee"}, .candidate_on = due});
    });
    CHECK(rows(late) == Lines{"unknown opened 2026-01-05 due 2026-01-19 met 2026-03-02 ended 2026-03-02",
                            "kept opened 2026-03-02 met 2026-03-02"});
    const CaseFile too_late = but(late, [](CaseFile& file) { file.network_members[1].candidate_on = due + 1; });
    CHECK(stands(too_late) == "kept_late kept");
}

TEST_CASE("local-team-named: a closure ends it, and a reopening gives time anew") {
    CaseFile file = nobody();
    file.closures = {{.id = ClosureId{"z1"}, .on = due, .reopened_on = march}};
    CHECK(rows(file) == Lines{"lapsed opened 2026-01-05 due 2026-01-19 ended 2026-01-19",
                            "overdue opened 2026-03-02 due 2026-03-16"});
    file.network_members = with(march + 1).network_members;
    CHECK(stands(file) == "lapsed kept");
}

TEST_CASE("local-team-named: a case of which the start is not known is unknown") {
    const CaseFile file = but(with(start), [](CaseFile& changed) { changed.household.started_on.reset(); });
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(missing(file).fact.text() == "Household h1.started_on");
}

TEST_CASE("local-team-named: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, with(march), start - 3, later) ==
          std::vector<std::string>{"2026-01-05 open", "2026-01-20 overdue", "2026-03-02 kept_late kept"});
}

}  // namespace test_local_team_named
