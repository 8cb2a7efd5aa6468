#include <blijvend/rules/intensity_fits_phase.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_intensity_fits_phase {

using enum Phase;

const Rule& rule = the_rule("intensity-fits-phase");
constexpr Date start = 2026y / 1 / 5;

PhaseSpell phase(std::string_view id, std::optional<Phase> what, std::optional<int> day,
    std::optional<int> until = {}) {
    PhaseSpell spell{.id = PhaseSpellId{id}, .phase = what};
    if (day) spell.since = start + *day;
    if (until) spell.until = start + *until;
    return spell;
}
/// Some phases, and visits of the koppel so many days after the start.
CaseFile course(std::vector<PhaseSpell> phases, std::vector<int> visits = {}) {
    CaseFile file = example::with_koppel(start);
    file.phases = std::move(phases);
    for (const int day : visits) file.contacts.push_back(example::visit("c1", start + day, {MemberId{"mother"}}));
    return file;
}
CaseFile one(std::optional<Phase> what, std::vector<int> visits = {}) {
    return course({phase("p1", what, 0)}, std::move(visits));
}
CaseFile closed(CaseFile file, int day, std::optional<int> reopened = {}) {
    file.closures = {{.id = ClosureId{"z1"}, .on = start + day}};
    if (reopened) file.closures[0].reopened_on = start + *reopened;
    return file;
}
std::string stands(const CaseFile& file, int as_of, const Norms& norms = {}) {
    return blijvend::stands(rule, file, start + as_of, norms);
}
std::string missing(const CaseFile& file, int as_of, std::size_t row = 0) {
    return judge(rule, file, start + as_of)[row].missing->fact.text();
}

TEST_CASE("intensity-fits-phase: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Each phase has its own longest silence, and presence is not asked here") {
    const auto silence = [](Phase what, int days) {
        CHECK(stands(one(what), days) == "open");
        CHECK(stands(one(what), days + 1) == "overdue");
        CHECK(stands(one(what, {days}), 2 * days) == "kept open");
        CHECK(stands(one(what, {days}), 2 * days + 1) == "kept overdue");
        CHECK(stands(one(what, {days + 1}), days + 1) == "kept_late open");
    };
    silence(direct_safety, 7);
    silence(risk_driven_care, 14);
    silence(recovery, 28);
    CHECK(stands(one(presence), 100).empty());
}

TEST_CASE("A region may ask for another intensity in each phase") {
    const auto due = [](Phase what, std::string_view norm) {
        Norms region;
        region.set(norm, 3);
        return judge(rule, one(what), start, region)[0].due;
    };
    CHECK(due(direct_safety, "contact-direct-safety") == start + 3);
    CHECK(due(risk_driven_care, "contact-risk-driven") == start + 3);
    CHECK(due(recovery, "contact-recovery") == start + 3);
    CHECK(due(recovery, "contact-direct-safety") == start + 28);
}

TEST_CASE("A new phase begins its own rhythm and ends the one before") {
    const std::vector phases{phase("p1", direct_safety, 0), phase("p2", risk_driven_care, 7)};
    CHECK(stands(course(phases), 21) == "lapsed open");
    CHECK(stands(course(phases), 22) == "lapsed overdue");
    CHECK(stands(course({phase("p1", direct_safety, 0), phase("p2", risk_driven_care, 8)}), 21) == "broken open");
    CHECK(stands(course(phases, {6}), 22) == "kept lapsed overdue");
    CHECK(stands(course(phases, {7}), 21) == "lapsed kept open");
    CHECK(stands(course({phase("p1", direct_safety, 0), phase("p2", presence, 7)}), 50) == "lapsed");
    CHECK(stands(course({phase("p1", direct_safety, 0, 5)}), 50) == "lapsed");
}

TEST_CASE("The row is about the phase, with its own norm and first day") {
    const Promise row = judge(rule, one(recovery, {10}), start + 20)[0];
    CHECK(row.subject.text() == "PhaseSpell p1");
    CHECK(row.norm == &norms::contact_recovery);
    CHECK(facts_of(row) == std::vector<std::string>{"PhaseSpell p1.since", "PhaseSpell p1.phase", "Contact c1.at"});
}

TEST_CASE("Only contact of the koppel with the household counts") {
    const auto visit_but = [](auto change) {
        CaseFile file = one(direct_safety, {5});
        change(file.contacts[0]);
        return stands(file, 8);
    };
    CHECK(visit_but([](Contact&) {}) == "kept open");
    CHECK(visit_but([](Contact& c) { c.by = {ProfessionalId{"carla"}}; }) == "overdue");
    CHECK(visit_but([](Contact& c) { c.seen->clear(); }) == "overdue");
    CHECK(visit_but([](Contact& c) { c.seen.reset(); }) == "unknown");
}

TEST_CASE("A phase without a name is judged as the strictest, and a no is unknown") {
    CHECK(stands(one({}), 7) == "open");
    CHECK(stands(one({}), 8) == "unknown");
    CHECK(stands(one({}, {7}), 14) == "kept open");
    CHECK(missing(one({}), 8) == "PhaseSpell p1.phase");
}

TEST_CASE("A phase without a day is unknown, and may have ended one that has no end of its own") {
    const CaseFile file = course({phase("p1", direct_safety, 0), phase("p2", recovery, {}, 40)});
    CHECK(rows(rule, file, start + 7) == Lines{"open opened 2026-01-05 due 2026-01-12", "unknown ended 2026-02-14"});
    CHECK(stands(file, 8) == "unknown unknown");
    CHECK(missing(file, 8) == "PhaseSpell p2.since");
    CHECK(missing(file, 8, 1) == "PhaseSpell p2.since");
    CHECK(stands(course({phase("p1", direct_safety, 0, 10), phase("p2", recovery, {})}), 20) == "broken unknown");
    CHECK(stands(course({phase("p1", direct_safety, 0), phase("p2", presence, {})}), 8) == "unknown");
    CHECK(stands(course({phase("p1", {}, {})}), 8) == "unknown");
}

TEST_CASE("Doubt about one phase leaves the rows of another as they are") {
    CHECK(stands(course({phase("p1", direct_safety, 0, 10), phase("p2", {}, 10)}), 30) == "broken unknown");
}

TEST_CASE("A closure ends it, and a reopening takes it up again") {
    CHECK(stands(closed(one(direct_safety), 7), 50) == "lapsed");
    CHECK(stands(closed(one(direct_safety), 8), 50) == "broken");
    CHECK(stands(closed(one(direct_safety), 7, 20), 27) == "lapsed open");
    CHECK(stands(closed(one(direct_safety), 7, 20), 28) == "lapsed overdue");
}

TEST_CASE("intensity-fits-phase: as days pass a sprint becomes a marathon") {
    CHECK(turns(rule, course({phase("p1", direct_safety, 0), phase("p2", recovery, 14)}, {6, 20}), start, start + 60) ==
          std::vector<std::string>{"2026-01-05 open", "2026-01-11 kept open", "2026-01-19 kept broken open",
              "2026-01-25 kept broken kept open", "2026-02-23 kept broken kept overdue"});
}

}  // namespace test_intensity_fits_phase
