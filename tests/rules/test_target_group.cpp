#include <blijvend/rules/target_group.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_target_group {

const Rule& rule = the_rule("target-group");
constexpr Date start = 2026y / 1 / 5, march = 2026y / 3 / 2, later = 2026y / 6 / 1;

CaseFile violence(std::optional<bool> serious, std::optional<bool> structural) {
    CaseFile file = example::household(start);
    file.household.serious = serious;
    file.household.structural = structural;
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("target-group: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Serious and structural violence keeps it from the start of the case") {
    CHECK(stands(violence(true, true), start - 1).empty());
    CHECK(rows(rule, violence(true, true), start) == Lines{"kept opened 2026-01-05 met 2026-01-05"});
    const Promise row = judge(rule, violence(true, true), later)[0];
    CHECK(row.subject.text() == "Household h1");
    CHECK(facts_of(row) == std::vector<std::string>{"Household h1.serious", "Household h1.structural"});
}

TEST_CASE("Violence that is not serious, or not structural, does not keep it") {
    CHECK(rows(rule, violence(false, true), later) == Lines{"overdue opened 2026-01-05 due 2026-01-05"});
    CHECK(stands(violence(true, false)) == "overdue");
    CHECK(stands(violence(false, false)) == "overdue");
    CHECK(stands(violence(true, false), start) == "open");
}

TEST_CASE("One of the two that is a no leaves no doubt about the other") {
    CHECK(stands(violence(false, {})) == "overdue");
    CHECK(stands(violence({}, false)) == "overdue");
}

TEST_CASE("What is not recorded makes it unknown") {
    CHECK(stands(violence({}, true)) == "unknown");
    CHECK(missing(violence({}, true)).fact.text() == "Household h1.serious");
    CHECK(stands(violence(true, {})) == "unknown");
    CHECK(missing(violence(true, {})).fact.text() == "Household h1.structural");
    CHECK(missing(violence({}, {})).fact.text() == "Household h1.serious");
}

TEST_CASE("It is asked in each time the case is open") {
    CaseFile file = violence(true, false);
    file.closures = {{.id = ClosureId{"z1"}, .on = march, .reopened_on = march + 10}};
    CHECK(rows(rule, file, later) == Lines{"broken opened 2026-01-05 due 2026-01-05 ended 2026-03-02",
                                         "overdue opened 2026-03-12 due 2026-03-12"});
}

TEST_CASE("A case of which the start is not known is unknown, whatever the violence is") {
    CaseFile file = violence(true, true);
    file.household.started_on.reset();
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "Household h1.started_on");
}

TEST_CASE("target-group: as days pass a household outside it goes from open to overdue to broken") {
    CaseFile file = violence(true, false);
    file.closures = {{.id = ClosureId{"z1"}, .on = march}};
    CHECK(turns(rule, file, start - 7, later) ==
          std::vector<std::string>{"2026-01-05 open", "2026-01-06 overdue", "2026-03-02 broken"});
}

}  // namespace test_target_group
