#include "catch.hpp"

#include <array>

#include <blijvend/compare.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_compare {

/// Help that waited for four working days: 9 to 13 February.
CaseFile waited() {
    CaseFile file = example::with_koppel(2026y / 1 / 5);
    file.supports = {{.id = SupportId{"s"}, .decided_on = 2026y / 2 / 9, .started_on = 2026y / 2 / 13}};
    return file;
}

Norms wait_of(int days, std::optional<Date> since = {}) {
    Norms norms;
    norms.set("support-wait", days, since);
    return norms;
}

constexpr Date as_of = 2026y / 3 / 2;

std::vector<StatusChange> compare(const CaseFile& file, const Norms& before, const Norms& after) {
    return blijvend::compare({&file, 1}, before, after, as_of);
}

TEST_CASE("The same numbers change nothing") {
    for (std::uint64_t i = 0; i < 40; ++i) {
        const CaseFile file = make_household(i);
        CHECK(blijvend::compare({&file, 1}, Norms{}, Norms{}, 2026y / 11 / 21).empty());
        CHECK(blijvend::compare({&file, 1}, Norms{}, wait_of(norms::support_wait.value), 2026y / 11 / 21).empty());
    }
}

TEST_CASE("A stricter number tells which promise is no longer kept, before and after") {
    const auto changes = compare(waited(), Norms{}, wait_of(3));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before->rule->id == "no-waiting");
    CHECK(changes[0].before->status == Status::kept);
    CHECK(changes[0].before->norm_value == 5);
    CHECK(changes[0].after->status == Status::kept_late);
    CHECK(changes[0].after->norm_value == 3);
    CHECK(changes[0].after->norm_origin == NormOrigin::region);
    CHECK(same_promise(*changes[0].before, *changes[0].after));
}

TEST_CASE("The other way round it is the other way round") {
    const auto there = compare(waited(), Norms{}, wait_of(3)), back = compare(waited(), wait_of(3), Norms{});
    REQUIRE(there.size() == 1);
    REQUIRE(back.size() == 1);
    CHECK(back[0].before == there[0].after);
    CHECK(back[0].after == there[0].before);
}

TEST_CASE("A number from a later day on changes nothing about what was promised before") {
    CHECK(compare(waited(), Norms{}, wait_of(3, Date{2026y / 2 / 10})).empty());
    CHECK(compare(waited(), Norms{}, wait_of(3, Date{2026y / 2 / 9})).size() == 1);
}

TEST_CASE("A promise that only one of the two makes stands alone") {
    CaseFile file = example::with_koppel(2026y / 1 / 5);
    file.koppels[0].seats.push_back(example::seat("s3", "cato", 2026y / 1 / 5));
    file.professionals.push_back(example::professional("cato", "shelter"));
    Norms three;
    three.set("koppel-size", 3);
    CheckOptions options;
    const Rule* rule = find_rule("koppel-complete");
    options.rules = {rule, 1};
    const auto changes = blijvend::compare({&file, 1}, Norms{}, three, as_of, options);
    REQUIRE_FALSE(changes.empty());
    for (const StatusChange& change : changes)
        CHECK((!change.before || !change.after || change.before->status != change.after->status));
    CHECK(std::ranges::any_of(changes, [](const StatusChange& change) { return !change.after; }));
}

TEST_CASE("What changes in many cases is what changes in each") {
    std::vector<CaseFile> caseload;
    for (std::uint64_t i = 0; i < 30; ++i) caseload.push_back(make_household(i));
    Norms strict;
    strict.set("support-wait", 0);
    strict.set("seen-rhythm", 14);
    std::vector<StatusChange> each;
    for (const CaseFile& file : caseload)
        for (const StatusChange& change : blijvend::compare({&file, 1}, Norms{}, strict, 2026y / 11 / 21))
            each.push_back(change);
    CHECK(each.size() > 30);
    CHECK(blijvend::compare(caseload, Norms{}, strict, 2026y / 11 / 21) == each);
}

}  // namespace test_compare
