#include "catch.hpp"

#include <algorithm>

#include <blijvend/closing.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_closing {

constexpr Date as_of = 2026y / 3 / 2;

std::vector<ClosingItem> about(std::string_view rule, const CaseFile& file, Date day = as_of) {
    std::vector<ClosingItem> found;
    for (ClosingItem& item : closing(file, day))
        if (item.obligation.rule->id == rule) found.push_back(std::move(item));
    return found;
}

CaseFile waiting(Date decided) {
    CaseFile file = example::with_koppel(2026y / 1 / 5);
    file.supports = {{.id = SupportId{"s"}, .decided_on = decided}};
    return file;
}

TEST_CASE("What is overdue stands in the way, and closing would break it") {
    const auto items = about("no-waiting", waiting(2026y / 2 / 9));
    REQUIRE(items.size() == 1);
    CHECK(items[0].now == Status::overdue);
    CHECK(items[0].obligation.status == Status::broken);
    CHECK(items[0].obligation.ended == as_of);
    CHECK(items[0].waiver == Waiver::koppel);
}

TEST_CASE("What is not due yet would fall away, and is told") {
    const auto items = about("no-waiting", waiting(2026y / 2 / 27));
    REQUIRE(items.size() == 1);
    CHECK(items[0].now == Status::open);
    CHECK(items[0].obligation.status == Status::lapsed);
}

TEST_CASE("What is kept, or was broken long ago, does not stand in the way") {
    CaseFile file = waiting(2026y / 2 / 9);
    file.supports[0].started_on = 2026y / 2 / 20;
    CHECK(about("no-waiting", file).empty());
    CHECK(about("koppel-two-organisations", file).empty());
    file.supports[0].started_on.reset();
    file.supports[0].ended_on = 2026y / 2 / 25;
    CHECK(about("no-waiting", file).empty());
}

TEST_CASE("What nobody can tell stands in the way until it is found out") {
    CaseFile file = example::with_koppel(2026y / 1 / 5);
    file.notifications = {{.id = NotificationId{"n"}, .crisis = true}};
    const auto items = about("crisis-same-day", file);
    REQUIRE(items.size() == 1);
    CHECK(items[0].now == Status::unknown);
    CHECK(items[0].waiver == Waiver::team);
}

TEST_CASE("What a reasoned deviation excuses does not stand in the way") {
    CaseFile file = waiting(2026y / 2 / 9);
    file.deviations = {{.id = DeviationId{"d"}, .rule = "no-waiting", .since = 2026y / 2 / 16, .reason = "the member asked to wait"}};
    CHECK(about("no-waiting", file).empty());
}

TEST_CASE("A case that is closed already has only what outlives a closure") {
    CaseFile file = waiting(2026y / 2 / 9);
    file.closures = {{.id = ClosureId{"c"}, .on = 2026y / 2 / 20, .reason = ClosureReason::lastingly_safe}};
    CHECK(about("no-waiting", file).empty());
}

TEST_CASE("Nobody sets the law aside; a promise is the team's, and the rest the koppel's") {
    CHECK(waiver_of(NormOrigin::official, Severity::must) == Waiver::nobody);
    CHECK(waiver_of(NormOrigin::practice, Severity::must) == Waiver::team);
    CHECK(waiver_of(NormOrigin::proposal, Severity::must) == Waiver::team);
    CHECK(waiver_of(NormOrigin::official, Severity::should) == Waiver::koppel);
    CHECK(waiver_of(NormOrigin::practice, Severity::may) == Waiver::koppel);
}

TEST_CASE("Whatever stands in the way can still be done on that day") {
    std::size_t items = 0;
    for (std::uint64_t i = 0; i < 200; ++i) {
        const CaseFile file = make_household(i);
        const Date day = 2026y / 5 / 1;
        const Obligations table = check(file, day);
        for (const ClosingItem& item : closing(file, day)) {
            ++items;
            CHECK((item.now == Status::open || item.now == Status::overdue || item.now == Status::unknown));
            const auto row = std::ranges::find_if(
                table, [&](const Obligation& o) { return same_promise(o, item.obligation) && o.status == item.now; });
            CHECK(row != table.end());
        }
    }
    CHECK(items > 100);
}

}  // namespace test_closing
