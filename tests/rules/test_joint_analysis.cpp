#include <blijvend/rules/joint_analysis.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_joint_analysis {

const Rule& rule = the_rule("joint-analysis");
constexpr Date start = 2026y / 1 / 5, due = 2026y / 2 / 2,  // twenty working days
    march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const OrganisationId shelter{"shelter"}, youth{"youth"};
const ProfessionalId anna{"anna"}, bram{"bram"};

Assessment analysis(std::vector<OrganisationId> organisations, std::optional<Date> finished_on = start + 7) {
    return {.id = AssessmentId{"a1"},
        .kind = AssessmentKind::joint_analysis,
        .organisations = std::move(organisations),
        .finished_on = finished_on};
}
CaseFile with(std::vector<Assessment> assessments) {
    CaseFile file = example::with_koppel(start);
    file.assessments = std::move(assessments);
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file.assessments[0]);
    return file;
}
CaseFile by(std::vector<OrganisationId> organisations, std::vector<ProfessionalId> people) {
    return but(with({analysis(std::move(organisations))}), [&](Assessment& one) { one.by = std::move(people); });
}
std::string stands(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(rule, file, as_of, norms);
}
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("joint-analysis: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A joint analysis is finished within twenty working days") {
    CHECK(stands(with({}), due) == "open");
    CHECK(stands(with({}), due + 1) == "overdue");
    CHECK(rows(with({analysis({shelter, youth}, due)})) == Lines{"kept opened 2026-01-05 due 2026-02-02 met 2026-02-02"});
    CHECK(stands(with({analysis({shelter, youth}, due + 1)})) == "kept_late");
    CHECK(stands(with({analysis({shelter, youth}, start)})) == "kept");
    CHECK(stands(with({analysis({shelter, youth}, start - 1)})) == "overdue");
    const Promise row = judge(rule, with({analysis({shelter, youth})}), later)[0];
    CHECK(row.subject.text() == "Household h1");
    CHECK(row.norm == &norms::joint_analysis_term);
    CHECK(facts_of(row) == std::vector<std::string>{
                               "Household h1.started_on", "Assessment a1.organisations", "Assessment a1.finished_on"});
}

TEST_CASE("A region may set the term, and how many organisations look together") {
    Norms region;
    region.set("joint-analysis-term", 5);
    CHECK(stands(with({}), 2026y / 1 / 12, region) == "open");
    CHECK(stands(with({}), 2026y / 1 / 13, region) == "overdue");
    Norms three;
    three.set("analysis-organisations", 3);
    CHECK(stands(with({analysis({shelter, youth})}), later, three) == "overdue");
    CHECK(stands(with({analysis({shelter, youth, OrganisationId{"board"}})}), later, three) == "kept");
}

TEST_CASE("One organisation is not enough, however often it is named") {
    CHECK(stands(with({analysis({shelter})})) == "overdue");
    CHECK(stands(with({analysis({shelter, shelter})})) == "overdue");
    CHECK(facts_of(judge(rule, with({analysis({shelter})}), later)[0]) ==
          std::vector<std::string>{"Household h1.started_on", "Assessment a1.organisations"});
}

TEST_CASE("Who made it counts for the home organisation of that day") {
    CHECK(stands(by({}, {anna, bram})) == "kept");
    CHECK(stands(by({}, {anna})) == "overdue");
    CHECK(stands(by({shelter}, {anna})) == "overdue");
    CHECK(stands(by({youth}, {anna})) == "kept");
    CaseFile moved = by({}, {anna, bram});
    moved.professionals[1].homes = {{.organisation = shelter, .until = due}, {.organisation = youth, .since = due}};
    CHECK(stands(moved) == "overdue");
    moved.assessments[0].finished_on = due;
    CHECK(stands(moved) == "kept");
}

TEST_CASE("While nobody can tell which organisations made it, it is unknown, unless others are enough") {
    CHECK(stands(with({analysis({})})) == "unknown");
    CHECK(missing(with({analysis({})})).fact.text() == "Assessment a1.organisations");
    CHECK(stands(by({}, {anna, ProfessionalId{"chris"}})) == "unknown");
    CHECK(stands(by({shelter}, {ProfessionalId{"chris"}})) == "unknown");
    CHECK(stands(by({shelter, youth}, {ProfessionalId{"chris"}})) == "kept");
    CHECK(stands(with({analysis({})}), due) == "open");
    CHECK(stands(with({analysis({}, due + 1)})) == "overdue");
}

TEST_CASE("Another assessment is no joint analysis; one that does not say may be") {
    const auto kind = [](std::optional<AssessmentKind> what, std::optional<Instrument> instrument = {}) {
        return but(with({analysis({shelter, youth})}), [&](Assessment& one) {
            one.kind = what;
            one.instrument = instrument;
        });
    };
    CHECK(stands(kind(AssessmentKind::safety)) == "overdue");
    CHECK(stands(kind(AssessmentKind::risk, Instrument::joint_analysis)) == "overdue");
    CHECK(stands(kind({})) == "unknown");
    CHECK(missing(kind({})).fact.text() == "Assessment a1.kind");
    CHECK(stands(kind({}, Instrument::lirik)) == "unknown");
    CHECK(stands(kind({}, Instrument::joint_analysis)) == "kept");
}

TEST_CASE("An analysis that is not finished does not count; one finished on a day nobody recorded may") {
    const auto unfinished = [](auto change) { return but(with({analysis({shelter, youth}, {})}), change); };
    CHECK(stands(unfinished([](Assessment& one) { one.started_on = start; })) == "overdue");
    CHECK(stands(unfinished([](Assessment&) {})) == "unknown");
    const CaseFile is_signed = unfinished([](Assessment& one) {
        one.started_on = start;
        one.signed_on = march;
    });
    CHECK(stands(is_signed) == "unknown");
    CHECK(missing(is_signed).fact.text() == "Assessment a1.finished_on");
    CHECK(stands(unfinished([](Assessment& one) { one.organisations = {shelter}; })) == "overdue");
}

TEST_CASE("joint-analysis: a closure ends it, and a reopening asks it anew") {
    CaseFile file = with({});
    file.closures = {{.id = ClosureId{"z1"}, .on = due, .reopened_on = march}};
    CHECK(rows(file) == Lines{"lapsed opened 2026-01-05 due 2026-02-02 ended 2026-02-02",
                            "overdue opened 2026-03-02 due 2026-03-30"});
    file.assessments = {analysis({shelter, youth}, due)};
    CHECK(stands(file) == "lapsed overdue");
    file.assessments = {analysis({shelter, youth}, march)};
    CHECK(stands(file) == "lapsed kept");
}

TEST_CASE("joint-analysis: a case of which the start is not known is unknown") {
    CaseFile file = with({analysis({shelter, youth})});
    file.household.started_on.reset();
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(missing(file).fact.text() == "Household h1.started_on");
}

TEST_CASE("joint-analysis: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, with({analysis({shelter, youth}, march)}), start, later) ==
          std::vector<std::string>{"2026-01-05 open", "2026-02-03 overdue", "2026-03-02 kept_late"});
}

}  // namespace test_joint_analysis
