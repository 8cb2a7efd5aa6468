#include <blijvend/rules/certified_body_executes.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_certified_body_executes {

const Rule& rule = the_rule("certified-body-executes");
constexpr Date started = 2026y / 2 / 9, april = 2026y / 4 / 1, later = 2026y / 6 / 1;

/// A supervision order carried out by this kind of organisation, with something changed.
template <class Change>
CaseFile order(std::optional<OrganisationKind> by, Change change) {
    CaseFile file = rule.keeps();
    file.organisations[0].kind = by;
    change(file, file.measures[0]);
    return file;
}
CaseFile order(std::optional<OrganisationKind> by) {
    return order(by, [](CaseFile&, Measure&) {});
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
std::string missing(const CaseFile& file) { return judge(rule, file, later)[0].missing->fact.text(); }

constexpr auto certified = OrganisationKind::certified_institution, local = OrganisationKind::local_team;

TEST_CASE("certified-body-executes: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Both kinds of certified body keep it as long as the measure runs") {
    CHECK(rows(rule, order(certified), started) == Lines{"kept opened 2026-02-09 due 2026-02-09 met 2026-02-09"});
    CHECK(stands(order(OrganisationKind::certified_institution_lvb)) == "kept");
    CHECK(rows(rule, order(certified, [](CaseFile&, Measure& m) { m.planned_until = april; }), later) ==
          Lines{"kept opened 2026-02-09 due 2026-02-09 met 2026-02-09 ended 2026-04-01"});
    const Promise row = judge(rule, order(certified), later)[0];
    CHECK(row.subject.text() == "Measure m1");
    CHECK(facts_of(row) ==
          std::vector<std::string>{"Measure m1.started_on", "Measure m1.executed_by", "Organisation youth.kind"});
}

TEST_CASE("Another organisation breaks it from the second day until the measure ends") {
    CHECK(stands(order(local), started) == "open");
    CHECK(stands(order(local), started + 1) == "overdue");
    for (const OrganisationKind kind : {OrganisationKind::child_protection_board, OrganisationKind::youth_care_provider,
             OrganisationKind::veilig_thuis})
        CHECK(stands(order(kind)) == "overdue");
    CHECK(rows(rule, order(local, [](CaseFile&, Measure& m) { m.ended_on = april; }), later) ==
          Lines{"broken opened 2026-02-09 due 2026-02-09 ended 2026-04-01"});
}

TEST_CASE("Orders and authorised placements are asked; what everybody agreed to and other measures are not") {
    using enum MeasureKind;
    const auto of = [](std::optional<MeasureKind> kind, std::optional<bool> coercive = {}) {
        return stands(order(local, [&](CaseFile&, Measure& m) {
            m.kind = kind;
            m.coercive = coercive;
        }));
    };
    for (const MeasureKind kind : {provisional_supervision_order, guardianship, out_of_home_placement,
             emergency_out_of_home_placement})
        CHECK(of(kind) == "overdue");
    CHECK(of(out_of_home_placement, false).empty());
    CHECK(of(restraining_order).empty());
    CHECK(of(termination_of_custody).empty());
    CHECK(of({}).empty());
}

TEST_CASE("Who carries it out, and what kind of organisation that is, has to be known") {
    const CaseFile nobody = order(local, [](CaseFile&, Measure& m) { m.executed_by.reset(); }),
                   stranger = order(local, [](CaseFile& f, Measure&) { f.organisations.clear(); });
    for (const CaseFile& file : {nobody, stranger, order({})}) {
        CHECK(stands(file, started) == "open");
        CHECK(stands(file, started + 1) == "unknown");
    }
    CHECK(missing(nobody) == "Measure m1.executed_by");
    CHECK(judge(rule, nobody, later)[0].missing->what.nl == "wie deze maatregel uitvoert");
    CHECK(missing(stranger) == "Measure m1.executed_by");
    CHECK(judge(rule, stranger, later)[0].missing->what.nl == "wat voor organisatie deze maatregel uitvoert");
    CHECK(missing(order({})) == "Organisation youth.kind");
}

TEST_CASE("A measure that has not begun is not asked; one that began on a day nobody recorded is unknown") {
    CHECK(stands(order(local, [](CaseFile&, Measure& m) {
        m.started_on.reset();
        m.requested_on = started;
    })).empty());
    const CaseFile undated = order(certified, [](CaseFile&, Measure& m) {
        m.started_on.reset();
        m.ended_on = april;
    });
    CHECK(rows(rule, undated, later) == Lines{"unknown ended 2026-04-01"});
    CHECK(missing(undated) == "Measure m1.started_on");
}

TEST_CASE("certified-body-executes: the closure of the case does not end it") {
    CaseFile file = order(local);
    file.closures = {{.on = started + 1}};
    CHECK(stands(file) == "overdue");
}

TEST_CASE("certified-body-executes: as days pass it is open, overdue and broken") {
    CHECK(turns(rule, order(local, [](CaseFile&, Measure& m) { m.ended_on = april; }), started - 3, later) ==
          std::vector<std::string>{"2026-02-09 open", "2026-02-10 overdue", "2026-04-01 broken"});
}

}  // namespace test_certified_body_executes
