#include <blijvend/rules/patterns_explained.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_patterns_explained {

const Rule& rule = the_rule("patterns-explained");
constexpr Date start = 2026y / 1 / 5, began = 2026y / 1 / 19, end = 2026y / 2 / 23, later = 2026y / 6 / 1;

PhaseSpell phase(
    std::string_view id, std::optional<Phase> what, std::optional<Date> since, std::optional<Date> until = {}) {
    return {.id = PhaseSpellId{id}, .phase = what, .since = since, .until = until};
}
Assessment analysis(std::optional<Date> finished_on) {
    return {.id = AssessmentId{"a1"}, .kind = AssessmentKind::joint_analysis, .finished_on = finished_on};
}
CaseFile with(std::vector<PhaseSpell> phases, std::vector<Assessment> assessments = {}) {
    CaseFile file = example::household(start);
    file.phases = std::move(phases);
    file.assessments = std::move(assessments);
    return file;
}
/// Risk-driven care that came to its end.
CaseFile ended(std::vector<Assessment> assessments = {}) {
    return with({phase("f1", Phase::risk_driven_care, began, end)}, std::move(assessments));
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("patterns-explained: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("While risk-driven care runs there is no last day") {
    const CaseFile file = with({phase("f1", Phase::risk_driven_care, began)});
    CHECK(blijvend::rows(rule, file, later) == Lines{"open opened 2026-01-19"});
    CHECK(rows(with({phase("f1", Phase::risk_driven_care, began)}, {analysis(end)})) ==
          Lines{"kept opened 2026-01-19 met 2026-02-23"});
    CHECK(stands(with({phase("f1", Phase::risk_driven_care, began)}, {analysis({})})) == "open");
}

TEST_CASE("The analysis is finished by the last day of the phase") {
    CHECK(rows(ended()) == Lines{"overdue opened 2026-01-19 due 2026-02-22"});
    CHECK(rows(ended({analysis(end - 1)})) == Lines{"kept opened 2026-01-19 due 2026-02-22 met 2026-02-22"});
    CHECK(rows(ended({analysis(end)})) == Lines{"kept_late opened 2026-01-19 due 2026-02-22 met 2026-02-23"});
    CHECK(rows(ended({analysis(start)})) == Lines{"kept opened 2026-01-19 due 2026-02-22 met 2026-01-19"});
    const Promise row = judge(rule, ended({analysis(start)}), later)[0];
    CHECK(row.subject.text() == "PhaseSpell f1");
    CHECK(facts_of(row) ==
          std::vector<std::string>{"PhaseSpell f1.since", "PhaseSpell f1.until", "Assessment a1.finished_on"});
}

TEST_CASE("Only risk-driven care is asked, each time with a row of its own") {
    CHECK(stands(with({phase("f1", Phase::direct_safety, began, end), phase("f2", Phase::recovery, end)})).empty());
    CHECK(rows(with({phase("f1", Phase::risk_driven_care, began, end), phase("f2", Phase::recovery, end),
              phase("f3", Phase::risk_driven_care, end + 10)})) ==
          Lines{"overdue opened 2026-01-19 due 2026-02-22", "open opened 2026-03-05"});
}

TEST_CASE("The next phase ends it too") {
    CHECK(rows(with({phase("f1", Phase::risk_driven_care, began), phase("f2", Phase::recovery, end)})) ==
          Lines{"overdue opened 2026-01-19 due 2026-02-22"});
}

TEST_CASE("A phase that falls back to direct safety lapses") {
    const auto back = [](std::vector<Assessment> assessments) {
        return with({phase("f1", Phase::risk_driven_care, began), phase("f2", Phase::direct_safety, end)}, std::move(assessments));
    };
    CHECK(rows(back({})) == Lines{"lapsed opened 2026-01-19 due 2026-02-23 ended 2026-02-23"});
    CHECK(stands(back({analysis(end - 1)})) == "kept");
    CHECK(stands(back({analysis(end)})) == "lapsed");
}

TEST_CASE("A case that closes in the phase lets it lapse, and one that closes after it breaks it") {
    const auto closed = [](CaseFile file, Date on, std::optional<Date> reopened = {}) {
        file.closures = {{.id = ClosureId{"z1"}, .on = on, .reopened_on = reopened}};
        return file;
    };
    CHECK(rows(closed(ended(), end)) == Lines{"lapsed opened 2026-01-19 due 2026-02-23 ended 2026-02-23"});
    CHECK(rows(closed(ended(), end + 1)) == Lines{"broken opened 2026-01-19 due 2026-02-22 ended 2026-02-24"});
    CHECK(rows(closed(ended({analysis(end + 1)}), end + 1)) ==
          Lines{"broken opened 2026-01-19 due 2026-02-22 ended 2026-02-24"});
    const CaseFile running = with({phase("f1", Phase::risk_driven_care, began)});
    CHECK(rows(closed(running, end)) == Lines{"lapsed opened 2026-01-19 due 2026-02-23 ended 2026-02-23"});
    CHECK(rows(closed(running, end, end + 10)) ==
          Lines{"lapsed opened 2026-01-19 due 2026-02-23 ended 2026-02-23", "open opened 2026-03-05"});
    CHECK(rows(closed(ended(), end - 5, end)).size() == 1);
    CHECK(rows(closed(ended(), end - 5, end - 1)) ==
          Lines{"lapsed opened 2026-01-19 due 2026-02-18 ended 2026-02-18", "overdue opened 2026-02-22 due 2026-02-22"});
}

TEST_CASE("A fallback after the case closed does not change how it ended") {
    CaseFile file = with({phase("f1", Phase::risk_driven_care, began), phase("f2", Phase::direct_safety, end)});
    file.closures = {{.id = ClosureId{"z1"}, .on = end - 5}};
    CHECK(rows(file) == Lines{"lapsed opened 2026-01-19 due 2026-02-18 ended 2026-02-18"});
}

TEST_CASE("An analysis of which the day or the kind is not known may have been in time") {
    CHECK(stands(ended({analysis({})})) == "unknown");
    CHECK(missing(ended({analysis({})})).fact.text() == "Assessment a1.finished_on");
    Assessment vague = analysis(end - 1);
    vague.kind.reset();
    CHECK(stands(ended({vague})) == "unknown");
    CHECK(missing(ended({vague})).fact.text() == "Assessment a1.kind");
    vague.finished_on = end;
    CHECK(stands(ended({vague})) == "overdue");
    vague.kind = AssessmentKind::safety;
    CHECK(stands(ended({vague})) == "overdue");
    CHECK(stands(ended({analysis({}), analysis(end - 1)})) == "kept");
}

TEST_CASE("patterns-explained: a phase without a name may be risk-driven care") {
    CHECK(stands(with({phase("f1", {}, began, end)})) == "unknown");
    CHECK(missing(with({phase("f1", {}, began, end)})).fact.text() == "PhaseSpell f1.phase");
    CHECK(stands(with({phase("f1", {}, began, end)}, {analysis(start)})) == "kept");
    CHECK(stands(with({phase("f1", {}, began)})) == "open");
}

TEST_CASE("patterns-explained: a phase of which the day is not known cannot be judged") {
    CHECK(rows(with({phase("f1", Phase::risk_driven_care, {}, end)})) == Lines{"unknown ended 2026-02-23"});
    CHECK(missing(with({phase("f1", {}, {})})).fact.text() == "PhaseSpell f1.since");
    CHECK(stands(with({phase("f1", Phase::recovery, {})})).empty());
}

TEST_CASE("patterns-explained: as days pass it is open, overdue and kept late") {
    CHECK(turns(rule, ended({analysis(end + 10)}), start, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-02-23 overdue", "2026-03-05 kept_late"});
}

}  // namespace test_patterns_explained
