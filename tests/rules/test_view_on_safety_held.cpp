#include <blijvend/rules/view_on_safety_held.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_view_on_safety_held {

const Rule& rule = the_rule("view-on-safety-held");
constexpr Date start = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const std::string kept = "kept opened 2026-01-05 met 2026-01-05";

SafetyHolder holder(std::string_view id, std::optional<Date> since, std::optional<Date> until = {},
    std::optional<Date> accepted = {}) {
    return {.id = SafetyHolderId{id}, .since = since, .until = until, .accepted_on = accepted};
}
CaseFile held(std::vector<SafetyHolder> holders) {
    CaseFile file = example::household(start);
    file.safety_holders = std::move(holders);
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }
std::string note(const CaseFile& file, std::size_t row) { return std::string{judge(rule, file, later)[row].note.en}; }
std::vector<std::string> facts(const CaseFile& file, std::size_t row) {
    return facts_of(judge(rule, file, later)[row]);
}

TEST_CASE("view-on-safety-held: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("One holder from the first day is one kept row") {
    const CaseFile file = held({holder("v1", start)});
    CHECK(rows(file) == Lines{kept});
    CHECK(judge(rule, file, later)[0].subject.text() == "Household h1");
    CHECK(facts(file, 0) == std::vector<std::string>{"SafetyHolder v1.since"});
}

TEST_CASE("A day on which nobody holds it is not kept") {
    CHECK(rows(held({})) == Lines{"overdue opened 2026-01-05 due 2026-01-05"});
    CHECK(rows(held({holder("v1", february)})) ==
          Lines{"broken opened 2026-01-05 due 2026-01-05 ended 2026-02-02", "kept opened 2026-02-02 met 2026-02-02"});
    const CaseFile gap = held({holder("v1", start, february), holder("v2", march, {}, march)});
    CHECK(rows(gap) == Lines{kept + " ended 2026-02-02", "broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02",
                           "kept opened 2026-03-02 met 2026-03-02"});
    CHECK(note(gap, 1) == "Nobody holds the view.");
    CHECK(facts(gap, 1) == std::vector<std::string>{"Household h1.started_on"});
}

TEST_CASE("Whoever takes over on the day the other ends, and accepts, leaves no gap") {
    const CaseFile file = held({holder("v1", start, february), holder("v2", february, {}, february)});
    CHECK(rows(file) == Lines{kept});
    CHECK(facts(file, 0) == std::vector<std::string>{"SafetyHolder v1.since", "SafetyHolder v2.since"});
}

TEST_CASE("Whoever takes over and has not accepted does not hold it yet") {
    const CaseFile late = held({holder("v1", start, february), holder("v2", february, {}, march)});
    CHECK(rows(late) == Lines{kept + " ended 2026-02-02", "broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02",
                            "kept opened 2026-03-02 met 2026-03-02"});
    CHECK(note(late, 1) == "Whoever takes it over has not accepted yet.");
    CHECK(facts(late, 1) == std::vector<std::string>{"SafetyHolder v2.accepted_on", "Household h1.started_on"});
    CHECK(rows(held({holder("v1", start, february), holder("v2", february)}))[1] ==
          "overdue opened 2026-02-02 due 2026-02-02");
    CHECK(rows(held({holder("v1", start, february), holder("v2", february, {}, start)})) == Lines{kept});
}

TEST_CASE("Until the next accepts, it stays with the one before") {
    CHECK(rows(held({holder("v1", start), holder("v2", february)})) == Lines{kept});
    CHECK(rows(held({holder("v1", start, march), holder("v2", february, {}, march)})) == Lines{kept});
}

TEST_CASE("Two at once is not kept") {
    const CaseFile file = held({holder("v1", start, march), holder("v2", february, {}, february)});
    CHECK(rows(file) == Lines{kept + " ended 2026-02-02", "broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02",
                            "kept opened 2026-03-02 met 2026-03-02"});
    CHECK(note(file, 1) == "More than one party holds the view.");
    CHECK(facts(file, 1) == std::vector<std::string>{"SafetyHolder v1.since", "SafetyHolder v2.since"});
    CHECK(rows(held({holder("v1", start), holder("v2", start)})) == Lines{"overdue opened 2026-01-05 due 2026-01-05"});
}

TEST_CASE("Only the first holder need not accept, in whatever order the file has them") {
    CHECK(rows(held({holder("v2", february), holder("v1", start, february)}))[1] ==
          "overdue opened 2026-02-02 due 2026-02-02");
    CHECK(rows(held({holder("v1", start - 90)})) == Lines{kept});
}

TEST_CASE("A holder without a first day makes days without another holder unknown") {
    const CaseFile file = held({holder("v1", {}, march), holder("v2", march + 7, {}, march)});
    CHECK(rows(file) == Lines{"unknown opened 2026-01-05 ended 2026-03-02",
                            "broken opened 2026-03-02 due 2026-03-02 ended 2026-03-09", "kept opened 2026-03-09 met 2026-03-09"});
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "SafetyHolder v1.since");
    CHECK(note(file, 0).empty());
}

TEST_CASE("A holder without a first day changes nothing where others are certain, or before it accepted") {
    CHECK(rows(held({holder("v1", start), holder("v2", {}, {}, february)})) == Lines{kept});
    CHECK(rows(held({holder("v1", start), holder("v2", start), holder("v3", {})})) ==
          Lines{"overdue opened 2026-01-05 due 2026-01-05"});
    CHECK(rows(held({holder("v1", start, february), holder("v2", {}, {}, march)})) ==
          Lines{kept + " ended 2026-02-02", "broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02",
              "unknown opened 2026-03-02"});
}

TEST_CASE("It is asked while the case is open, and again from a reopening on") {
    CaseFile file = held({holder("v1", start, february)});
    file.closures = {{.on = february, .reopened_on = march}};
    CHECK(rows(file) == Lines{kept + " ended 2026-02-02", "overdue opened 2026-03-02 due 2026-03-02"});
}

TEST_CASE("Without the start of the case nobody can tell") {
    CaseFile file = held({holder("v1", start)});
    file.household.started_on.reset();
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "Household h1.started_on");
}

TEST_CASE("view-on-safety-held: as days pass it is kept, lost and accepted again") {
    CHECK(turns(rule, held({holder("v1", start, february), holder("v2", february, {}, march)}), start, later) ==
          std::vector<std::string>{"2026-01-05 kept", "2026-02-02 kept open", "2026-02-03 kept overdue",
              "2026-03-02 kept broken kept"});
}

}  // namespace test_view_on_safety_held
