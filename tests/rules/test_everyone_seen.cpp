#include <blijvend/rules/everyone_seen.hpp>

#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_everyone_seen {

constexpr Date start = 2026y / 1 / 5;       // a Monday
constexpr Date first_due = 2026y / 1 / 19;  // ten working days on
const MemberId mother{"mother"}, child{"child"};

/// One child, and the contacts that were.
CaseFile only_child(std::vector<Contact> contacts = {}) {
    CaseFile file = example::with_koppel(start);
    file.members.erase(file.members.begin());
    file.contacts = std::move(contacts);
    return file;
}
Contact seen(Moment at) { return example::visit("c1", at, {child}); }
template <class Change>
Contact but(Contact contact, Change change) {
    change(contact);
    return contact;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file, file.members[0]);
    return file;
}
std::string stands(const CaseFile& file, Date as_of, const Norms& norms = {}) {
    return blijvend::stands(the_rule("everyone-seen"), file, as_of, norms);
}
std::vector<Promise> judge(const CaseFile& file, Date as_of) {
    return blijvend::judge(the_rule("everyone-seen"), file, as_of);
}

TEST_CASE("everyone-seen: the examples show it kept, broken and unknown") { check_examples(the_rule("everyone-seen")); }

TEST_CASE("Each member is seen for the first time within ten working days") {
    CHECK(stands(only_child(), start) == "open");
    CHECK(stands(only_child(), first_due) == "open");
    CHECK(stands(only_child(), first_due + 1) == "overdue");
    CHECK(stands(only_child({seen(first_due)}), first_due) == "kept open");
    CHECK(stands(only_child({seen(first_due + 1)}), first_due + 1) == "kept_late open");
    CHECK(judge(only_child(), start)[0].norm == &norms::seen_first);
}

TEST_CASE("Holidays are no working days for the first contact") {
    CaseFile file = only_child();
    file.household.started_on = 2026y / 4 / 2;  // before Good Friday, Easter Monday and King's day
    CHECK(judge(file, 2026y / 4 / 2)[0].due == Date{2026y / 4 / 20});
}

TEST_CASE("After that each member is seen again within sixty days") {
    const CaseFile file = only_child({seen(start)});
    CHECK(stands(file, start + 60) == "kept open");
    CHECK(stands(file, start + 61) == "kept overdue");
    const auto rows = judge(file, start + 60);
    CHECK(rows[0].norm == &norms::seen_first);
    CHECK(rows[1].norm == &norms::seen_rhythm);
    CHECK(rows[1].due == start + 60);
}

TEST_CASE("Years of being seen in time are one row behind the first contact") {
    CaseFile file = only_child();
    for (int day = 10; day < 700; day += 60) file.contacts.push_back(seen(start + day));
    const auto rows = judge(file, start + 700);
    CHECK(rows.size() == 3);
    CHECK(stands(file, start + 700) == "kept kept open");
    CHECK(rows[1].met == start + 670);
}

TEST_CASE("A region may ask for another rhythm of being seen") {
    Norms region;
    region.set("seen-first", 5);
    region.set("seen-rhythm", 28);
    CHECK(stands(only_child(), 2026y / 1 / 12, region) == "open");
    CHECK(stands(only_child(), 2026y / 1 / 13, region) == "overdue");
    CHECK(stands(only_child({seen(start)}), start + 29, region) == "kept overdue");
}

TEST_CASE("Every member has rows of their own, in the order of the file") {
    CaseFile file = example::with_koppel(start);
    file.contacts = {example::visit("c1", start + 1, {child})};
    CHECK(stands(file, first_due + 1) == "overdue kept open");
    CHECK(judge(file, first_due + 1)[0].subject == ref(file.members[0]));
}

TEST_CASE("A call counts as being heard; a message, a letter or an empty house does not") {
    const auto by = [](Channel channel) {
        return stands(only_child({but(seen(start), [&](Contact& c) { c.channel = channel; })}),
            first_due + 1);
    };
    for (const Channel channel :
        {Channel::visit, Channel::meeting, Channel::video_call, Channel::phone_call})
        CHECK(by(channel) == "kept open");
    for (const Channel channel : {Channel::message, Channel::letter}) CHECK(by(channel) == "overdue");
    CHECK(stands(only_child({but(seen(start), [](Contact& c) { c.reached = false; })}), first_due + 1) == "overdue");
}

TEST_CASE("A contact with somebody else is not a contact with this member") {
    CHECK(stands(only_child({example::visit("c1", start, {mother})}), first_due + 1) == "unknown");  // not in the file
    CaseFile file = example::with_koppel(start);
    file.contacts = {example::visit("c1", start, {mother})};
    CHECK(stands(file, first_due + 1) == "kept open overdue");
}

TEST_CASE("Who was spoken to alone was heard") {
    const auto alone = [](Contact& c) {
        c.seen->clear();
        c.spoken_alone = {child};
    };
    CHECK(stands(only_child({but(seen(start), alone)}), first_due + 1) == "kept open");
}

TEST_CASE("A contact that lacks its day, its channel or who was seen may have kept the promise") {
    const auto in_doubt = [](auto change) { return only_child({but(seen(start + 3), change)}); };
    const CaseFile day = in_doubt([](Contact& c) { c.at.reset(); }),
                   channel = in_doubt([](Contact& c) { c.channel.reset(); }),
                   who = in_doubt([](Contact& c) { c.seen.reset(); });
    for (const CaseFile* file : {&day, &channel, &who}) {
        CHECK(stands(*file, first_due) == "open");
        CHECK(stands(*file, first_due + 1) == "unknown");
    }
    CHECK(judge(day, first_due + 1)[0].missing->fact.field() == "at");
    CHECK(judge(channel, first_due + 1)[0].missing->fact.field() == "channel");
    CHECK(judge(who, first_due + 1)[0].missing->fact.field() == "seen");
    CHECK(stands(in_doubt([](Contact& c) {
        c.at.reset();
        c.seen.reset();
    }),
              first_due + 1) == "unknown");
}

TEST_CASE("A contact that certainly was none leaves no doubt, whatever it lacks") {
    CHECK(stands(only_child({but(seen(start), [](Contact& c) {
        c.seen.reset();
        c.channel = Channel::letter;
    })}),
              first_due + 1) == "overdue");
    CHECK(stands(only_child({but(seen(start), [](Contact& c) {
        c.at.reset();
        c.seen->clear();
    })}),
              first_due + 1) == "overdue");
}

TEST_CASE("A child nobody may have seen for longer than any doubt reaches is overdue for certain") {
    const CaseFile file = only_child({but(seen(start + 3), [](Contact& c) { c.seen.reset(); })});
    CHECK(stands(file, start + 63) == "unknown");
    CHECK(stands(file, start + 64) == "overdue");
}

TEST_CASE("A doubtful contact does not hide that others saw the member") {
    const Contact vague = but(seen(start + 3), [](Contact& c) { c.seen.reset(); });
    CHECK(stands(only_child({vague, seen(start + 5)}), first_due + 1) == "kept open");
}

TEST_CASE("Who joins later is seen from then on, and who leaves or dies until then") {
    const Date joined = 2026y / 3 / 2;
    const CaseFile joins = but(only_child(), [&](CaseFile&, Member& m) { m.joined_on = joined; });
    CHECK(stands(joins, joined - 1).empty());
    CHECK(judge(joins, joined)[0].opened == joined);
    CHECK(judge(joins, joined)[0].due == Date{2026y / 3 / 16});

    const auto leaves = [](Date day) {
        return but(only_child(), [=](CaseFile&, Member& m) { m.left_on = day; });
    };
    CHECK(stands(leaves(first_due), 2026y / 6 / 1) == "lapsed");
    CHECK(stands(leaves(first_due + 1), 2026y / 6 / 1) == "broken");
    CHECK(stands(leaves(start), 2026y / 6 / 1).empty());
    CHECK(stands(but(only_child(), [](CaseFile&, Member& m) { m.died_on = first_due; }), 2026y / 6 / 1) == "lapsed");
}

TEST_CASE("A member who joined before the case started is seen from its start on") {
    const CaseFile file =
        but(only_child(), [](CaseFile&, Member& m) { m.joined_on = 2020y / 1 / 1; });
    CHECK(judge(file, start)[0].opened == start);
}

TEST_CASE("A child born during the case is seen from birth on") {
    const Date birth = 2026y / 3 / 2;
    const CaseFile file =
        but(only_child({seen(start + 1)}), [&](CaseFile&, Member& m) { m.born = birth; });
    CHECK(stands(file, birth - 1).empty());
    CHECK(stands(file, birth) == "open");
    CHECK(judge(file, birth)[0].due == Date{2026y / 3 / 16});
    CHECK(stands(file, 2026y / 3 / 17) == "overdue");
}

TEST_CASE("Of a birth known by its year or month only, a no is unknown while the child may not have been born") {
    const auto born = [](PartialDate day, std::vector<Contact> contacts = {}) {
        return but(only_child(std::move(contacts)), [=](CaseFile&, Member& m) { m.born = day; });
    };
    CHECK(stands(born(PartialDate::year(2025)), first_due + 1) == "overdue");
    CHECK(stands(born(PartialDate::year(2026)), first_due) == "open");
    CHECK(stands(born(PartialDate::year(2026)), first_due + 1) == "unknown");
    CHECK(judge(born(PartialDate::year(2026)), first_due + 1)[0].missing->fact.field() == "born");
    CHECK(stands(born(PartialDate::year(2026), {seen(start + 1)}), first_due + 1) == "kept open");
    CHECK(stands(born(PartialDate::month(2026, 1), {seen(2026y / 2 / 2)}), 2026y / 6 / 1) == "unknown overdue");
}

TEST_CASE("A child that is expected is not asked; from the day it is expected nobody can tell") {
    const auto expected = [](std::optional<Date> day, std::optional<PartialDate> born = {}) {
        return but(only_child(), [=](CaseFile&, Member& m) {
            m.unborn = true;
            m.expected_on = day;
            m.born = born;
        });
    };
    const Date day = 2026y / 3 / 2, ten_on = 2026y / 3 / 16;
    CHECK(stands(expected({}), 2030y / 1 / 1).empty());
    CHECK(stands(expected(day), day - 1).empty());
    CHECK(stands(expected(day), ten_on) == "open");
    CHECK(stands(expected(day), ten_on + 1) == "unknown");
    CHECK(stands(expected(day), 2030y / 1 / 1) == "unknown");
    CHECK(stands(expected(day, day), ten_on + 1) == "overdue");  // born, and the record still says unborn
}

TEST_CASE("A closure ends what was promised, and a reopening promises it anew") {
    CaseFile file = only_child({seen(start + 1), seen(2026y / 6 / 2)});
    file.closures = {{.id = ClosureId{"z1"}, .on = 2026y / 2 / 2, .reopened_on = 2026y / 6 / 1}};
    CHECK(stands(file, 2026y / 5 / 1) == "kept lapsed");
    CHECK(stands(file, 2026y / 6 / 3) == "kept lapsed kept open");
    CHECK(judge(file, 2026y / 6 / 3)[2].norm == &norms::seen_first);
    file.closures[0].on = 2026y / 4 / 1;
    CHECK(stands(file, 2026y / 6 / 3) == "kept broken kept open");
}

TEST_CASE("While it is not known when the case started nobody can tell, for each member") {
    CaseFile file = example::with_koppel(start);
    file.household.started_on.reset();
    file.members.push_back({.id = MemberId{"baby"}, .unborn = true});
    CHECK(stands(file, start) == "unknown unknown");
    CHECK(judge(file, start)[0].missing->fact == fact<&Household::started_on>(file.household));
}

TEST_CASE("Somebody recorded twice is judged once, and contacts with either record count") {
    CaseFile file = only_child({example::visit("c1", start + 1, {MemberId{"girl"}})});
    file.members.push_back({.id = MemberId{"girl"}, .same_person_as = child});
    CHECK(stands(file, first_due + 1) == "kept open");
    CHECK(judge(file, first_due + 1)[0].subject == ref(file.members[0]));
    file.contacts.clear();
    CHECK(stands(file, first_due + 1) == "overdue");
}

TEST_CASE("A child is never lost in a reference to nobody or in a circle") {
    CaseFile file = only_child();
    file.members[0].same_person_as = MemberId{"nobody"};
    CHECK(stands(file, first_due + 1) == "overdue");
    file.members.push_back({.id = MemberId{"girl"}, .same_person_as = child});
    file.members[0].same_person_as = MemberId{"girl"};
    CHECK(stands(file, first_due + 1) == "overdue");
}

TEST_CASE("A row rests on the household, the member and the contacts that decided it") {
    const CaseFile file = only_child({seen(start + 1)});
    const Facts expected{fact<&Household::started_on>(file.household),
        fact<&Member::joined_on>(file.members[0]), fact<&Contact::at>(file.contacts[0])};
    for (const Promise& promise : judge(file, start + 90)) CHECK(promise.facts == expected);
}

TEST_CASE("As days pass a member goes from open to overdue to seen late, and is asked again") {
    const CaseFile file = only_child({seen(2026y / 1 / 26)});
    CHECK(turns(the_rule("everyone-seen"), file, start - 3, 2026y / 4 / 10) ==
          std::vector<std::string>{"2026-01-05 open", "2026-01-20 overdue", "2026-01-26 kept_late open",
              "2026-03-28 kept_late overdue"});
}

}  // namespace test_everyone_seen
