#include <blijvend/rules/power_with_responsibility.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_power_with_responsibility {

const Rule& rule = the_rule("power-with-responsibility");
constexpr Date start = 2026y / 1 / 5, started = 2026y / 2 / 9, april = 2026y / 4 / 1, later = 2026y / 6 / 1;

/// A supervision order carried out by an organisation with these powers, with something changed.
template <class Change>
CaseFile order(std::vector<Power> powers, Change change) {
    CaseFile file = rule.keeps();
    file.organisations[0].powers = std::move(powers);
    change(file, file.measures[0]);
    return file;
}
CaseFile order(std::vector<Power> powers) {
    return order(std::move(powers), [](CaseFile&, Measure&) {});
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }

const std::vector treats{Power::treat}, executes{Power::treat, Power::execute_protection_measures};

TEST_CASE("power-with-responsibility: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("An organisation with the power keeps it as long as the measure runs") {
    CHECK(rows(order(executes)) == Lines{"kept opened 2026-02-09 due 2026-02-09 met 2026-02-09"});
    CHECK(rows(order(executes, [](CaseFile&, Measure& m) { m.ended_on = april; })) ==
          Lines{"kept opened 2026-02-09 due 2026-02-09 met 2026-02-09 ended 2026-04-01"});
    CHECK(rows(order(executes, [](CaseFile&, Measure& m) { m.planned_until = april; })) ==
          Lines{"kept opened 2026-02-09 due 2026-02-09 met 2026-02-09 ended 2026-04-01"});
    const Promise row = judge(rule, order(executes), later)[0];
    CHECK(row.subject.text() == "Measure m1");
    CHECK(facts_of(row) ==
          std::vector<std::string>{"Measure m1.started_on", "Measure m1.executed_by", "Organisation youth.powers"});
}

TEST_CASE("An organisation without the power leaves the measure's first day to mend it") {
    CHECK(rows(order(treats), started) == Lines{"open opened 2026-02-09 due 2026-02-09"});
    CHECK(rows(order(treats), started + 1) == Lines{"overdue opened 2026-02-09 due 2026-02-09"});
    CHECK(stands(order(treats, [](CaseFile&, Measure& m) { m.ended_on = april; })) == "broken");
    CHECK(stands(order(treats, [](CaseFile&, Measure& m) { m.ended_on = started; })).empty());
}

TEST_CASE("Each kind of measure asks for its own power of whoever executes it") {
    using enum MeasureKind;
    const auto by = [](MeasureKind kind, Power power) {
        return stands(order({power}, [&](CaseFile&, Measure& m) { m.kind = kind; }));
    };
    for (const MeasureKind kind : {supervision_order, provisional_supervision_order, guardianship,
             provisional_guardianship, out_of_home_placement, emergency_out_of_home_placement}) {
        CHECK(by(kind, Power::execute_protection_measures) == "kept");
        CHECK(by(kind, Power::shelter) == "overdue");
    }
    CHECK(by(arrest, Power::arrest) == "kept");
    CHECK(by(arrest, Power::prosecute) == "overdue");
    CHECK(by(shelter, Power::shelter) == "kept");
    CHECK(by(shelter, Power::treat) == "overdue");
    for (const MeasureKind kind : {conditional_suspension, probation_supervision}) {
        CHECK(by(kind, Power::supervise_offenders) == "kept");
        CHECK(by(kind, Power::arrest) == "overdue");
    }
}

TEST_CASE("Of a restraining order whoever decides on it is asked") {
    const auto decided = [](std::optional<OrganisationId> by, Power power) {
        return order({power}, [&](CaseFile&, Measure& m) {
            m.kind = MeasureKind::restraining_order;
            m.executed_by.reset();
            m.decided_by = by;
        });
    };
    const OrganisationId mayor{"youth"};
    CHECK(stands(decided(mayor, Power::impose_restraining_order)) == "kept");
    CHECK(facts_of(judge(rule, decided(mayor, Power::impose_restraining_order), later)[0])[1] == "Measure m1.decided_by");
    CHECK(stands(decided(mayor, Power::arrest)) == "overdue");
    const CaseFile nobody = decided({}, Power::impose_restraining_order);
    CHECK(stands(nobody) == "unknown");
    CHECK(judge(rule, nobody, later)[0].missing->fact.text() == "Measure m1.decided_by");
    CHECK(judge(rule, nobody, later)[0].missing->what.nl == "wie over deze maatregel besliste");
}

TEST_CASE("A measure that asks for no power, or of which the kind is not recorded, is not asked") {
    using enum MeasureKind;
    for (const MeasureKind kind : {voluntary_safety_measure, termination_of_custody, contact_ban, area_ban,
             criminal_complaint, aggression_programme, alarm_button, time_out})
        CHECK(stands(order(treats, [&](CaseFile&, Measure& m) { m.kind = kind; })).empty());
    CHECK(stands(order(treats, [](CaseFile&, Measure& m) { m.kind.reset(); })).empty());
}

TEST_CASE("A placement everybody agreed to needs no power; one of which that is not recorded does") {
    const auto placement = [](std::optional<bool> coercive) {
        return stands(order(treats, [&](CaseFile&, Measure& m) {
            m.kind = MeasureKind::out_of_home_placement;
            m.coercive = coercive;
        }));
    };
    CHECK(placement(false).empty());
    CHECK(placement(true) == "overdue");
    CHECK(placement({}) == "overdue");
}

TEST_CASE("Who executes it, its record and its powers have to be known, from the second day on") {
    const CaseFile nobody = order(treats, [](CaseFile&, Measure& m) { m.executed_by.reset(); }),
                   stranger = order(treats, [](CaseFile& file, Measure&) { file.organisations.clear(); }),
                   powers = order({});
    for (const CaseFile& file : {nobody, stranger, powers}) {
        CHECK(stands(file, started) == "open");
        CHECK(stands(file, started + 1) == "unknown");
    }
    const auto missing = [](const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); };
    CHECK(missing(nobody).fact.text() == "Measure m1.executed_by");
    CHECK(missing(nobody).what.nl == "wie deze maatregel uitvoert");
    CHECK(missing(stranger).fact.text() == "Measure m1.executed_by");
    CHECK(missing(powers).fact.text() == "Organisation youth.powers");
}

TEST_CASE("A measure that is not in force is not asked; one of which the start is not recorded is unknown") {
    CHECK(stands(order(treats, [](CaseFile&, Measure& m) {
        m.started_on.reset();
        m.requested_on = started;
    })).empty());
    const CaseFile undated = order(executes, [](CaseFile&, Measure& m) {
        m.started_on.reset();
        m.ended_on = april;
    });
    CHECK(rows(undated) == Lines{"unknown ended 2026-04-01"});
    CHECK(judge(rule, undated, later)[0].missing->fact.text() == "Measure m1.started_on");
}

TEST_CASE("It is asked from the start of the case, and anew when the case opens again") {
    const CaseFile early = order(treats, [](CaseFile&, Measure& m) { m.started_on = start - 30; });
    CHECK(rows(early) == Lines{"overdue opened 2026-01-05 due 2026-01-05"});
    CHECK(rows(order(treats, [](CaseFile& file, Measure&) {
        file.closures = {{.on = 2026y / 3 / 2, .reopened_on = april}};
    })) == Lines{"broken opened 2026-02-09 due 2026-02-09 ended 2026-03-02", "overdue opened 2026-04-01 due 2026-04-01"});
}

TEST_CASE("power-with-responsibility: as days pass a measure is open, overdue and broken") {
    const CaseFile file = order(treats, [](CaseFile&, Measure& m) { m.ended_on = april; });
    CHECK(turns(rule, file, start, later) ==
          std::vector<std::string>{"2026-02-09 open", "2026-02-10 overdue", "2026-04-01 broken"});
}

}  // namespace test_power_with_responsibility
