#include <blijvend/rules/citizen_number_valid.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_citizen_number_valid {

const Rule& rule = the_rule("citizen-number-valid");
constexpr Date start = 2026y / 1 / 5, later = 2026y / 3 / 2;
const std::string good = "123456782", bad = "123456789";

/// A mother with this number, with something changed.
template <class Change>
CaseFile with(std::optional<std::string> number, Change change) {
    CaseFile file = rule.keeps();
    file.members[0].bsn = number;
    change(file, file.members[0]);
    return file;
}
CaseFile with(std::optional<std::string> number) {
    return with(number, [](CaseFile&, Member&) {});
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }

TEST_CASE("citizen-number-valid: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A number that can be one keeps it from the start of the case") {
    CHECK(rows(rule, with(good), start) == Lines{"kept opened 2026-01-05 due 2026-01-05 met 2026-01-05"});
    const Promise row = judge(rule, with(good), later)[0];
    CHECK(row.subject.text() == "Member mother");
    CHECK(facts_of(row) == std::vector<std::string>{"Member mother.bsn"});
}

TEST_CASE("A number that cannot be one is open on the first day and overdue from the next") {
    CHECK(stands(with(bad), start) == "open");
    CHECK(stands(with(bad), start + 1) == "overdue");
    CHECK(stands(with("")) == "overdue");
    CHECK(stands(with("000000000")) == "overdue");
}

TEST_CASE("The number is never quoted") {
    const Promise row = judge(rule, with(bad), later)[0];
    CHECK(row.note.empty());
    CHECK(facts_of(row)[0].find(bad) == std::string::npos);
}

TEST_CASE("A member without a number is not asked, and each other member has a row") {
    CHECK(stands(with({})).empty());
    CHECK(stands(with(bad, [](CaseFile& f, Member&) { f.members[1].bsn = good; })) == "overdue kept");
}

TEST_CASE("A member who joined later is asked from then on") {
    CHECK(rows(rule, with(bad, [](CaseFile&, Member& m) { m.joined_on = later - 2; }), later) ==
          Lines{"overdue opened 2026-02-28 due 2026-02-28"});
    CHECK(stands(with(good, [](CaseFile& f, Member& m) {
        m.joined_on = later - 2;
        f.household.started_on.reset();
    })) == "kept");
}

TEST_CASE("Since when somebody belongs to the household has to be known") {
    for (const std::string& number : {good, bad}) {
        const CaseFile file = with(number, [](CaseFile& f, Member&) { f.household.started_on.reset(); });
        CHECK(rows(rule, file, later) == Lines{"unknown"});
        CHECK(judge(rule, file, later)[0].missing->fact.text() == "Member mother.joined_on");
    }
}

TEST_CASE("Leaving or closing the case does not mend it") {
    CHECK(stands(with(bad, [](CaseFile& f, Member& m) {
        m.left_on = start + 9;
        f.closures = {{.on = start + 10}};
    })) == "overdue");
}

TEST_CASE("citizen-number-valid: as days pass a wrong number is open and then overdue") {
    CHECK(turns(rule, with(bad), start, later) ==
          std::vector<std::string>{"2026-01-05 open", "2026-01-06 overdue"});
}

}  // namespace test_citizen_number_valid
