#include <blijvend/rules/guardian_first_contact.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_guardian_first_contact {

const Rule& rule = the_rule("guardian-first-contact");
constexpr Date started = 2026y / 2 / 9, due = 2026y / 2 / 16, later = 2026y / 4 / 6;  // a Monday, five working days on
const MemberId mother{"mother"};

/// An order, and a contact by the guardian on a day, with something changed.
template <class Change>
CaseFile contact(std::optional<Date> day, Change change) {
    CaseFile file = rule.keeps();
    if (day)
        file.contacts[0].at = *day;
    else
        file.contacts.clear();
    change(file);
    return file;
}
CaseFile contact(std::optional<Date> day) {
    return contact(day, [](CaseFile&) {});
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

TEST_CASE("guardian-first-contact: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("guardian-first-contact is off, and says why in both languages") {
    CHECK_FALSE(rule.off.nl.empty());
    CHECK_FALSE(rule.off.en.empty());
}

TEST_CASE("The guardian sees the child within five working days of the start of the order") {
    CHECK(rows(rule, contact(due), later) == Lines{"kept opened 2026-02-09 due 2026-02-16 met 2026-02-16"});
    CHECK(stands(contact(due + 1)) == "kept_late");
    CHECK(stands(contact({}), due) == "open");
    CHECK(stands(contact({}), due + 1) == "overdue");
    CHECK(stands(contact(started)) == "kept");
    CHECK(stands(contact(started - 1)) == "overdue");
    const Promise row = judge(rule, contact(due), later)[0];
    CHECK(row.subject.text() == "Member child");
    CHECK(row.norm == &norms::guardian_contact);
    CHECK(facts_of(row) == std::vector<std::string>{"Measure m1.started_on", "Measure m1.executed_by", "Contact c1.at"});
}

TEST_CASE("A region may give another term for the guardian's first contact") {
    Norms region;
    region.set("guardian-contact", 1);
    CHECK(blijvend::stands(rule, contact({}), started + 1, region) == "open");
    CHECK(blijvend::stands(rule, contact({}), started + 2, region) == "overdue");
}

TEST_CASE("A contact with somebody else, by a letter or by another organisation does not count") {
    CHECK(stands(contact(due, [](CaseFile& f) { f.contacts[0].seen = {{mother}}; })) == "overdue");
    CHECK(stands(contact(due, [](CaseFile& f) { f.contacts[0].channel = Channel::letter; })) == "overdue");
    CHECK(stands(contact(due, [](CaseFile& f) { f.contacts[0].by = {ProfessionalId{"anna"}}; })) == "overdue");
    CHECK(stands(contact(due, [](CaseFile& f) { f.contacts[0].by = {ProfessionalId{"anna"}, ProfessionalId{"bram"}}; })) ==
          "kept");
    CHECK(stands(contact(due, [](CaseFile& f) { f.measures[0].executed_by = OrganisationId{"shelter"}; })) == "overdue");
}

TEST_CASE("The guardian's organisation is the one on the day of the contact") {
    const auto moved = [](Date day) {
        return stands(contact(due, [=](CaseFile& f) { f.professionals[1].homes[0].until = day; }));
    };
    CHECK(moved(due + 1) == "kept");
    CHECK(moved(due) == "unknown");
}

TEST_CASE("Who saw whom, when and for which organisation has to be known, where the answer hangs on it") {
    const auto lacks = [](auto change) { return contact(due, change); };
    const auto seen = lacks([](CaseFile& f) { f.contacts[0].seen.reset(); });
    const auto by = lacks([](CaseFile& f) { f.contacts[0].by.clear(); });
    const auto stranger = lacks([](CaseFile& f) { f.contacts[0].by = {ProfessionalId{"carl"}}; });
    const auto homeless = lacks([](CaseFile& f) { f.professionals[1].homes.clear(); });
    const auto executed = lacks([](CaseFile& f) { f.measures[0].executed_by.reset(); });
    const auto at = lacks([](CaseFile& f) { f.contacts[0].at.reset(); });
    for (const CaseFile& file : {seen, by, stranger, homeless, executed, at}) {
        CHECK(stands(file, due) == "open");
        CHECK(stands(file, due + 1) == "unknown");
    }
    CHECK(missing(seen) == "Contact c1.seen");
    CHECK(missing(by) == "Contact c1.by");
    CHECK(missing(stranger) == "Contact c1.by");
    CHECK(missing(homeless) == "Professional bram.homes");
    CHECK(missing(executed) == "Measure m1.executed_by");
    CHECK(missing(at) == "Contact c1.at");
    CHECK(stands(contact(due, [](CaseFile& f) {
        f.contacts[0].seen.reset();
        f.contacts[0].by = {ProfessionalId{"anna"}};
    })) == "overdue");
    CHECK(missing(contact(due, [](CaseFile& f) {
        f.contacts[0].seen.reset();
        f.contacts[0].by.clear();
    })) == "Contact c1.seen");
    CHECK(stands(contact({}, [](CaseFile& f) { f.measures[0].executed_by.reset(); })) == "overdue");
}

TEST_CASE("Each child the order is for has a row; for whom it is has to be known") {
    CHECK(stands(contact(due, [](CaseFile& f) {
        f.members.push_back({.id = MemberId{"sister"}});
        f.measures[0].for_members.push_back(MemberId{"sister"});
    })) == "kept overdue");
    const CaseFile whose = contact(due, [](CaseFile& f) { f.measures[0].for_members.clear(); });
    CHECK(stands(whose, due) == "open");
    CHECK(rows(rule, whose, later) == Lines{"unknown opened 2026-02-09 due 2026-02-16"});
    CHECK(missing(whose) == "Measure m1.for_members");
    CHECK(judge(rule, whose, later)[0].subject.text() == "Measure m1");
}

TEST_CASE("A child that is expected is seen after its birth") {
    const auto unborn = [](std::optional<PartialDate> birth) {
        return contact({}, [&](CaseFile& f) {
            f.members[1].unborn = true;
            f.members[1].born = birth;
        });
    };
    CHECK(stands(unborn({})).empty());
    CHECK(rows(rule, unborn(Date{2026y / 3 / 2}), later) == Lines{"overdue opened 2026-03-02 due 2026-03-09"});
    CHECK(rows(rule, unborn(Date{started - 9}), later) == Lines{"overdue opened 2026-02-09 due 2026-02-16"});
    CHECK(stands(unborn(PartialDate::month(2026, 1))) == "overdue");
    CHECK(stands(unborn(PartialDate::month(2026, 2))) == "unknown");
    CHECK(missing(unborn(PartialDate::month(2026, 2))) == "Member child.born");
}

TEST_CASE("Orders count, from their first term on; placements and other measures do not") {
    using enum MeasureKind;
    const auto of_kind = [](std::optional<MeasureKind> kind) {
        return stands(contact({}, [&](CaseFile& f) { f.measures[0].kind = kind; }));
    };
    for (const MeasureKind kind : {provisional_supervision_order, guardianship, provisional_guardianship})
        CHECK(of_kind(kind) == "overdue");
    CHECK(of_kind(out_of_home_placement).empty());
    CHECK(of_kind({}).empty());
    CHECK(stands(contact({}, [](CaseFile& f) { f.measures[0].extends = MeasureId{"m0"}; })).empty());
    CHECK(stands(contact({}, [](CaseFile& f) {
        f.measures[0].started_on.reset();
        f.measures[0].requested_on = started;
    })).empty());
    const CaseFile undated = contact(due, [](CaseFile& f) {
        f.measures[0].started_on.reset();
        f.measures[0].ended_on = later;
    });
    CHECK(rows(rule, undated, later) == Lines{"unknown ended 2026-04-06"});
    CHECK(missing(undated) == "Measure m1.started_on");
}

TEST_CASE("The end of the order or the child's death ends it; leaving and closing do not") {
    const auto ended = [](std::optional<Date> order, std::optional<Date> death, std::optional<Date> met) {
        return stands(contact(met, [&](CaseFile& f) {
            f.measures[0].ended_on = order;
            f.members[1].died_on = death;
        }));
    };
    CHECK(ended(due, {}, {}) == "lapsed");
    CHECK(ended(due + 1, {}, {}) == "broken");
    CHECK(ended({}, due, {}) == "lapsed");
    CHECK(ended(due, due + 1, {}) == "lapsed");
    CHECK(ended(due + 1, due, {}) == "lapsed");
    CHECK(ended(due, {}, due) == "lapsed");
    CHECK(ended(due + 1, {}, due) == "kept");
    CHECK(stands(contact({}, [](CaseFile& f) {
        f.members[1].left_on = started + 1;
        f.closures = {{.on = started + 1}};
    })) == "overdue");
}

TEST_CASE("guardian-first-contact: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, contact(due + 3), started - 3, later) ==
          std::vector<std::string>{"2026-02-09 open", "2026-02-17 overdue", "2026-02-19 kept_late"});
}

}  // namespace test_guardian_first_contact
