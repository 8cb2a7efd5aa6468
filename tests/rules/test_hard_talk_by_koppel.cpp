#include <blijvend/rules/hard_talk_by_koppel.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_hard_talk_by_koppel {

const Rule& rule = the_rule("hard-talk-by-koppel");
constexpr Date start = 2026y / 1 / 5, day = 2026y / 2 / 9, later = 2026y / 6 / 1;
const ProfessionalId anna{"anna"}, chris{"chris"};

/// A case with a koppel, and one confronting conversation held by these people.
CaseFile talk(std::vector<ProfessionalId> by, std::optional<Moment> at = day) {
    CaseFile file = example::with_koppel(start);
    file.contacts = {{.id = ContactId{"c1"},
        .at = at,
        .kind = ContactKind::confrontational,
        .channel = Channel::visit,
        .by = std::move(by)}};
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file, file.contacts[0]);
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("hard-talk-by-koppel: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A hard conversation held by somebody of the koppel keeps it, with others there too") {
    CHECK(rows(rule, talk({anna}), day) == Lines{"kept opened 2026-02-09 met 2026-02-09"});
    CHECK(stands(talk({chris, anna})) == "kept");
    const Promise row = judge(rule, talk({anna}), later)[0];
    CHECK(row.subject.text() == "Contact c1");
    CHECK(facts_of(row) == std::vector<std::string>{"Contact c1.by", "Contact c1.at"});
}

TEST_CASE("A hard conversation held by others only is broken at once") {
    CHECK(rows(rule, talk({chris}), day) == Lines{"broken opened 2026-02-09 ended 2026-02-09"});
}

TEST_CASE("Who substitutes in the koppel that day counts") {
    const auto substitute = [](Date since) {
        return but(talk({chris}), [&](CaseFile& file, Contact&) {
            file.koppels[0].involvements = {{.id = InvolvementId{"i1"},
                .professional = anna,
                .activity = Activity::substituted,
                .substitute = chris,
                .since = since}};
        });
    };
    CHECK(stands(substitute(day)) == "kept");
    CHECK(stands(substitute(day + 1)) == "broken");
}

TEST_CASE("Other contacts are not asked, nor are those of which the purpose is not recorded") {
    for (const ContactKind kind : {ContactKind::regular, ContactKind::crisis, ContactKind::network})
        CHECK(stands(but(talk({chris}), [&](CaseFile&, Contact& contact) { contact.kind = kind; })).empty());
    CHECK(stands(but(talk({chris}), [](CaseFile&, Contact& contact) { contact.kind.reset(); })).empty());
}

TEST_CASE("A letter or an empty house is no conversation; what may be one makes a no unknown") {
    const auto by = [](std::vector<ProfessionalId> who, std::optional<Channel> channel) {
        return but(talk(std::move(who)), [&](CaseFile&, Contact& contact) { contact.channel = channel; });
    };
    CHECK(stands(by({chris}, Channel::letter)).empty());
    CHECK(stands(by({chris}, Channel::phone_call)) == "broken");
    CHECK(stands(by({anna}, {})) == "kept");
    CHECK(stands(by({chris}, {})) == "unknown");
    CHECK(missing(by({chris}, {})).fact.text() == "Contact c1.channel");
    CHECK(stands(but(talk({chris}), [](CaseFile&, Contact& contact) { contact.reached = false; })).empty());
}

TEST_CASE("While nobody recorded who was there, or when, it is unknown") {
    CHECK(stands(talk({})) == "unknown");
    CHECK(missing(talk({})).fact.text() == "Contact c1.by");
    CHECK(rows(rule, talk({anna}, {}), later) == Lines{"unknown"});
    CHECK(missing(talk({chris}, {})).fact.text() == "Contact c1.at");
}

TEST_CASE("Somebody who may have sat in the koppel leaves it unknown") {
    const CaseFile file = but(talk({chris}), [](CaseFile& changed, Contact&) {
        changed.koppels[0].seats[1].professional.reset();
    });
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "Contact c1.by");
}

TEST_CASE("Days without a koppel are not asked") {
    CHECK(stands(but(talk({chris}), [](CaseFile& file, Contact&) { file.koppels.clear(); })).empty());
    const auto until = [](Date end) {
        return stands(but(talk({chris}), [&](CaseFile& file, Contact&) { file.koppels[0].until = end; }));
    };
    CHECK(until(day).empty());
    CHECK(until(day + 1) == "broken");
    const CaseFile vague = but(talk({chris}), [](CaseFile& file, Contact&) {
        for (Seat& seat : file.koppels[0].seats) seat.since.reset();
    });
    CHECK(stands(vague) == "broken");  // whoever sits there, it is not Chris
}

TEST_CASE("Days on which the case is not open are not asked") {
    const auto closed = [](Date on, std::optional<Date> reopened) {
        return stands(but(talk({chris}), [&](CaseFile& file, Contact&) {
            file.closures = {{.id = ClosureId{"z1"}, .on = on, .reopened_on = reopened}};
        }));
    };
    CHECK(closed(day, {}).empty());
    CHECK(closed(day + 1, {}) == "broken");
    CHECK(closed(day - 5, day) == "broken");
    CHECK(closed(day - 5, day + 1).empty());
}

TEST_CASE("hard-talk-by-koppel: as days pass every conversation has a row of its own") {
    CaseFile file = talk({chris});
    file.contacts.push_back(file.contacts[0]);
    file.contacts[1].at = Moment{day + 7};
    file.contacts[1].by = {anna};
    CHECK(turns(rule, file, start, later) == std::vector<std::string>{"2026-02-09 broken", "2026-02-16 broken kept"});
}

}  // namespace test_hard_talk_by_koppel
