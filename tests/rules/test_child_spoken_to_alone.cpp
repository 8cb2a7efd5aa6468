#include <blijvend/rules/child_spoken_to_alone.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_child_spoken_to_alone {

const Rule& rule = the_rule("child-spoken-to-alone");
constexpr Date start = 2026y / 1 / 5, due = 2026y / 2 / 2,  // twenty working days
    march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const MemberId mother{"mother"}, child{"child"};

/// A child born on a day, and the days on which somebody spoke to it alone.
CaseFile spoken(std::vector<Date> days, std::optional<PartialDate> born = 2018y / 5 / 1) {
    CaseFile file = example::with_koppel(start);
    file.members[1].born = born;
    for (const Date day : days) {
        file.contacts.push_back(example::visit("c1", day, {child}));
        file.contacts.back().spoken_alone = {child};
    }
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
template <class Change>
CaseFile talk(Change change) {
    return but(spoken({start + 7}), [&](CaseFile& file) { change(file.contacts[0]); });
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("child-spoken-to-alone: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A child is spoken to alone within twenty working days after the case opened") {
    CHECK(stands(spoken({}), start - 1).empty());
    CHECK(stands(spoken({}), due) == "open");
    CHECK(stands(spoken({}), due + 1) == "overdue");
    CHECK(rows(spoken({due})) == Lines{"kept opened 2026-01-05 due 2026-02-02 met 2026-02-02"});
    CHECK(stands(spoken({due + 1})) == "kept_late");
    CHECK(stands(spoken({start})) == "kept");
    CHECK(stands(spoken({start - 1})) == "overdue");
    Norms region;
    region.set("child-alone-first", 5);
    CHECK(stands(spoken({}), 2026y / 1 / 12, region) == "open");
    CHECK(stands(spoken({}), 2026y / 1 / 13, region) == "overdue");
    const Promise row = judge(rule, spoken({due}), later)[0];
    CHECK(row.subject.text() == "Member child");
    CHECK(row.norm == &norms::child_alone_first);
    CHECK(facts_of(row) == std::vector<std::string>{
                               "Household h1.started_on", "Member child.joined_on", "Member child.born", "Contact c1.at"});
}

TEST_CASE("child-spoken-to-alone: a child is asked from its fourth birthday until its eighteenth") {
    CHECK(rows(spoken({}, 2022y / 3 / 2)) == Lines{"overdue opened 2026-03-02 due 2026-03-30"});
    CHECK(stands(spoken({}, 2022y / 3 / 2), march - 1).empty());
    CHECK(rows(spoken({}, 2008y / 3 / 2)) == Lines{"broken opened 2026-01-05 due 2026-02-02 ended 2026-03-02"});
    CHECK(rows(spoken({march}, 2008y / 3 / 2)) == Lines{"broken opened 2026-01-05 due 2026-02-02 ended 2026-03-02"});
    Norms region;
    region.set("child-alone-age", 5);
    CHECK(stands(spoken({}, 2021y / 6 / 2), later, region).empty());
    CHECK(stands(spoken({}, 2021y / 6 / 1), later, region) == "open");
    Norms older;
    older.set("majority", 21);
    CHECK(stands(spoken({}, 2008y / 1 / 5)).empty());
    CHECK(stands(spoken({}, 2008y / 1 / 5), later, older) == "overdue");
}

TEST_CASE("A talk of before that birthday counts when the case was open and the child there") {
    CHECK(rows(spoken({start + 7}, 2022y / 3 / 2)) == Lines{"kept opened 2026-03-02 due 2026-03-30 met 2026-03-02"});
    CHECK(stands(spoken({start - 7}, 2022y / 3 / 2)) == "overdue");
    const CaseFile joined =
        but(spoken({start + 7}, 2022y / 3 / 2), [](CaseFile& file) { file.members[1].joined_on = start + 8; });
    CHECK(stands(joined) == "overdue");
}

TEST_CASE("Seen together, or written to, is not spoken to alone") {
    CHECK(stands(talk([](Contact& contact) { contact.spoken_alone.clear(); })) == "overdue");
    CHECK(stands(talk([](Contact& contact) { contact.spoken_alone = {mother}; })) == "overdue");
    CHECK(stands(talk([](Contact& contact) { contact.channel = Channel::message; })) == "overdue");
    CHECK(stands(talk([](Contact& contact) { contact.reached = false; })) == "overdue");
    CHECK(stands(talk([](Contact& contact) { contact.channel = Channel::phone_call; })) == "kept");
}

TEST_CASE("A talk that lacks its day, its channel or with whom may have kept the promise") {
    const CaseFile day = talk([](Contact& contact) { contact.at.reset(); }),
                   channel = talk([](Contact& contact) { contact.channel.reset(); }),
                   who = talk([](Contact& contact) { contact.spoken_alone = {MemberId{"nobody"}}; });
    for (const CaseFile* file : {&day, &channel, &who}) {
        CHECK(stands(*file, due) == "open");
        CHECK(stands(*file) == "unknown");
    }
    CHECK(missing(day).fact.text() == "Contact c1.at");
    CHECK(missing(channel).fact.text() == "Contact c1.channel");
    CHECK(missing(who).fact.text() == "Contact c1.spoken_alone");
    CHECK(missing(but(who, [](CaseFile& file) { file.contacts[0].at.reset(); })).fact.text() == "Contact c1.at");
    CHECK(stands(talk([](Contact& contact) { contact.spoken_alone = {MemberId{"nobody"}, child}; })) == "kept");
}

TEST_CASE("Every child has a row of its own, siblings too, and one person one row") {
    const CaseFile file = but(spoken({}), [](CaseFile& changed) {
        changed.members.push_back({.id = MemberId{"brother"}, .born = 2012y / 5 / 1});
        changed.members.push_back({.id = MemberId{"girl"}, .born = 2018y / 5 / 1, .same_person_as = child});
        changed.contacts = {example::visit("c1", start + 7, {})};
        changed.contacts[0].spoken_alone = {MemberId{"girl"}};
    });
    CHECK(stands(file) == "kept overdue");
    CHECK(judge(rule, file, later)[1].subject.text() == "Member brother");
}

TEST_CASE("A no that hangs on how old the child is, is unknown") {
    CHECK(stands(spoken({}, PartialDate::year(2022))) == "unknown");
    CHECK(missing(spoken({}, PartialDate::year(2022))).fact.text() == "Member child.born");
    CHECK(stands(spoken({}, PartialDate::year(2021))) == "overdue");
    CHECK(stands(spoken({}, {})) == "unknown");
    CHECK(stands(spoken({start}, {})) == "kept");
}

TEST_CASE("child-spoken-to-alone: who joins later is asked from then on, and who leaves until then") {
    const auto member = [](auto change) { return but(spoken({}), [&](CaseFile& file) { change(file.members[1]); }); };
    CHECK(rows(member([](Member& who) { who.joined_on = march; })) == Lines{"overdue opened 2026-03-02 due 2026-03-30"});
    CHECK(rows(member([](Member& who) { who.left_on = due; })) ==
          Lines{"lapsed opened 2026-01-05 due 2026-02-02 ended 2026-02-02"});
}

TEST_CASE("child-spoken-to-alone: a closure ends it, and a reopening asks it anew") {
    const auto closed = [](std::vector<Date> days) {
        return but(spoken(std::move(days)),
            [](CaseFile& file) { file.closures = {{.id = ClosureId{"z1"}, .on = due + 1, .reopened_on = march}}; });
    };
    CHECK(rows(closed({})) == Lines{"broken opened 2026-01-05 due 2026-02-02 ended 2026-02-03",
                                  "overdue opened 2026-03-02 due 2026-03-30"});
    CHECK(stands(closed({due})) == "kept overdue");
    CHECK(stands(closed({due + 1})) == "broken overdue");
    CHECK(stands(closed({march})) == "broken kept");
}

TEST_CASE("While nobody knows when the case started it is unknown") {
    const CaseFile file = but(spoken({start}), [](CaseFile& changed) { changed.household.started_on.reset(); });
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(missing(file).fact.text() == "Household h1.started_on");
}

TEST_CASE("child-spoken-to-alone: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, spoken({march}), start - 3, later) ==
          std::vector<std::string>{"2026-01-05 open", "2026-02-03 overdue", "2026-03-02 kept_late"});
}

}  // namespace test_child_spoken_to_alone
