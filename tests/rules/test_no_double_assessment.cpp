#include <blijvend/rules/no_double_assessment.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_no_double_assessment {

const Rule& rule = the_rule("no-double-assessment");
constexpr Date start = 2025y / 9 / 1, first = 2026y / 1 / 19, later = 2026y / 6 / 1;
const OrganisationId youth{"youth"}, shelter{"shelter"};

Assessment made(std::string_view id, std::optional<Date> finished_on, std::vector<OrganisationId> organisations) {
    return {.id = AssessmentId{id},
        .instrument = Instrument::lirik,
        .organisations = std::move(organisations),
        .finished_on = finished_on};
}
/// Two assessments by two organisations, the second some days after the first.
CaseFile twice(int days) {
    CaseFile file = example::with_koppel(start);
    file.assessments = {made("a1", first, {youth}), made("a2", first + days, {shelter})};
    return file;
}
/// The same, three days apart, with something changed.
template <class Change>
CaseFile but(Change change) {
    CaseFile file = twice(3);
    change(file.assessments[0], file.assessments[1]);
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file, std::size_t row = 1) { return judge(rule, file, later)[row].missing.value(); }

TEST_CASE("no-double-assessment: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("The same instrument by another organisation within thirty days is double work") {
    CHECK(rows(twice(3)) == Lines{"kept opened 2026-01-19 met 2026-01-19", "broken opened 2026-01-22 ended 2026-01-22"});
    CHECK(stands(twice(29)) == "kept broken");
    CHECK(stands(twice(30)) == "kept kept");
    CHECK(stands(twice(0)) == "kept broken");
    Norms region;
    region.set("double-assessment", 10);
    CHECK(stands(twice(9), later, region) == "kept broken");
    CHECK(stands(twice(10), later, region) == "kept kept");
    const Promise row = judge(rule, twice(3), later)[1];
    CHECK(row.subject.text() == "Assessment a2");
    CHECK(row.norm == &norms::double_assessment);
    CHECK(facts_of(row) == std::vector<std::string>{"Assessment a2.instrument", "Assessment a2.organisations",
                               "Assessment a1.organisations", "Assessment a1.finished_on"});
}

TEST_CASE("The later one is the double one, whatever their order in the file; of one day the last in the file is") {
    CHECK(stands(twice(-3)) == "broken kept");
    CHECK(stands(twice(-29)) == "broken kept");
    CHECK(stands(twice(-30)) == "kept kept");
}

TEST_CASE("Another instrument, or none that is named, is not compared") {
    CHECK(stands(but([](Assessment&, Assessment& two) { two.instrument = Instrument::arij; })) == "kept kept");
    CHECK(stands(but([](Assessment& one, Assessment& two) {
        one.instrument = two.instrument = Instrument::other;
    })).empty());
    CHECK(stands(but([](Assessment& one, Assessment& two) {
        one.instrument.reset();
        two.instrument.reset();
    })).empty());
    CHECK(stands(but([](Assessment& one, Assessment&) { one.instrument.reset(); })) == "kept");
}

TEST_CASE("The same organisation may assess again, and organisations may together") {
    CHECK(stands(but([](Assessment&, Assessment& two) { two.organisations = {youth}; })) == "kept kept");
    CHECK(stands(but([](Assessment&, Assessment& two) { two.organisations = {shelter, youth}; })) == "kept kept");
    CHECK(stands(but([](Assessment&, Assessment& two) {
        two.organisations.clear();
        two.by = {ProfessionalId{"bram"}};  // of youth
    })) == "kept kept");
    CHECK(stands(but([](Assessment&, Assessment& two) {
        two.organisations.clear();
        two.by = {ProfessionalId{"anna"}};
    })) == "kept broken");
}

TEST_CASE("It is about the same person, under whichever record, or one of the two about the household") {
    const auto about = [](std::vector<MemberId> one_of, std::vector<MemberId> two_of) {
        CaseFile file = but([&](Assessment& one, Assessment& two) {
            one.members = std::move(one_of);
            two.members = std::move(two_of);
        });
        file.members.push_back({.id = MemberId{"girl"}, .same_person_as = MemberId{"child"}});
        return stands(file);
    };
    CHECK(about({MemberId{"mother"}}, {MemberId{"child"}}) == "kept kept");
    CHECK(about({MemberId{"mother"}}, {MemberId{"child"}, MemberId{"mother"}}) == "kept broken");
    CHECK(about({MemberId{"girl"}}, {MemberId{"child"}}) == "kept broken");
    CHECK(about({MemberId{"mother"}}, {}) == "kept broken");
    CHECK(about({}, {MemberId{"mother"}}) == "kept broken");
    CHECK(about({MemberId{"nobody"}}, {MemberId{"nobody"}}) == "kept broken");
    CHECK(about({MemberId{"nobody"}}, {MemberId{"mother"}}) == "kept kept");
}

TEST_CASE("While nobody can tell who made it, it is unknown, unless they have an organisation in common") {
    const CaseFile second = but([](Assessment&, Assessment& two) { two.organisations.clear(); });
    CHECK(stands(second) == "kept unknown");
    CHECK(missing(second).fact.text() == "Assessment a2.organisations");
    const CaseFile before = but([](Assessment& one, Assessment&) { one.organisations.clear(); });
    CHECK(stands(before) == "kept unknown");
    CHECK(missing(before).fact.text() == "Assessment a1.organisations");
    CHECK(stands(but([](Assessment&, Assessment& two) { two.by = {ProfessionalId{"chris"}}; })) == "kept unknown");
    CHECK(stands(but([](Assessment&, Assessment& two) {
        two.by = {ProfessionalId{"chris"}};
        two.organisations = {youth};
    })) == "kept kept");
}

TEST_CASE("One for certain decides, whatever is not known of another") {
    CaseFile file = twice(3);
    file.assessments.insert(file.assessments.begin() + 1, made("a3", first, {}));
    CHECK(stands(file) == "kept unknown broken");
}

TEST_CASE("Where the day of being finished is not recorded that of beginning counts") {
    CHECK(stands(but([](Assessment& one, Assessment& two) {
        one.finished_on.reset();
        one.started_on = first - 27;
        two.started_on = first - 90;
    })) == "kept kept");
    CHECK(stands(but([](Assessment& one, Assessment& two) {
        one.finished_on.reset();
        one.started_on = first - 26;
        two.started_on = first - 90;
    })) == "kept broken");
}

TEST_CASE("One of which no day is recorded may be close to another by others") {
    const CaseFile file = but([](Assessment& one, Assessment&) { one.finished_on.reset(); });
    CHECK(rows(file) == Lines{"unknown", "unknown opened 2026-01-22"});
    CHECK(missing(file, 0).fact.text() == "Assessment a1.finished_on");
    CHECK(missing(file, 1).fact.text() == "Assessment a1.finished_on");
    CHECK(stands(but([](Assessment& one, Assessment& two) {
        one.finished_on.reset();
        two.organisations = {youth};
    })) == "kept");
}

TEST_CASE("Only assessments of days on which the case is open have a row; earlier ones are compared") {
    CaseFile file = twice(3);
    file.household.started_on = first + 3;
    CHECK(stands(file) == "broken");
    file.household.started_on = first + 4;
    CHECK(stands(file).empty());
    file.household.started_on.reset();
    CHECK(stands(file) == "kept broken");
    file.closures = {{.id = ClosureId{"z1"}, .on = first + 3}};
    CHECK(stands(file) == "kept");
}

TEST_CASE("no-double-assessment: as days pass each assessment has its row") {
    CHECK(turns(rule, twice(3), start, later) == std::vector<std::string>{"2026-01-19 kept", "2026-01-22 kept broken"});
}

}  // namespace test_no_double_assessment
