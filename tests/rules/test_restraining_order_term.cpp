#include <blijvend/rules/restraining_order_term.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_restraining_order_term {

const Rule& rule = the_rule("restraining-order-term");
constexpr Date started = 2026y / 2 / 9, due = 2026y / 3 / 9, later = 2026y / 4 / 6;

Measure order(std::string_view id, std::optional<Date> on, std::optional<Date> ended, std::string_view extends = {}) {
    Measure measure{.id = MeasureId{id},
        .kind = MeasureKind::restraining_order,
        .started_on = on,
        .ended_on = ended};
    if (!extends.empty()) measure.extends = MeasureId{extends};
    return measure;
}
CaseFile with(std::vector<Measure> measures) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.measures = std::move(measures);
    return file;
}
template <class Change>
Measure but(Measure measure, Change change) {
    change(measure);
    return measure;
}
Lines rows(std::vector<Measure> measures, Date as_of = later) {
    return blijvend::rows(rule, with(std::move(measures)), as_of);
}
std::string stands(std::vector<Measure> measures, Date as_of = later) {
    return blijvend::stands(rule, with(std::move(measures)), as_of);
}
Promise row(std::vector<Measure> measures) { return judge(rule, with(std::move(measures)), later)[0]; }

TEST_CASE("restraining-order-term: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("An order ends within four weeks") {
    CHECK(rows({order("m1", started, due)}) == Lines{"kept opened 2026-02-09 due 2026-03-09 met 2026-03-09"});
    CHECK(stands({order("m1", started, due + 1)}) == "kept_late");
    CHECK(stands({order("m1", started, {})}, due) == "open");
    CHECK(stands({order("m1", started, {})}, due + 1) == "overdue");
    const Promise one = row({order("m1", started, due)});
    CHECK(one.subject.text() == "Measure m1");
    CHECK(one.norm == &norms::restraining_order_term);
    CHECK(facts_of(one) == std::vector<std::string>{"Measure m1.started_on", "Measure m1.ended_on"});
    CHECK(facts_of(row({order("m1", started, {})})) == facts_of(one));
}

TEST_CASE("The term does not shift to a working day") {
    CHECK(row({order("m1", 2026y / 2 / 14, {})}).due == Date{2026y / 3 / 14});  // a Saturday
}

TEST_CASE("restraining-order-term: a region's number is used") {
    Norms region;
    region.set("restraining-order-term", 10);
    CHECK(blijvend::stands(rule, with({order("m1", started, started + 10)}), later, region) == "kept");
    CHECK(blijvend::stands(rule, with({order("m1", started, started + 11)}), later, region) == "kept_late");
}

TEST_CASE("What prolongs it counts with it, from the day the first one started") {
    CHECK(rows({order("m1", started, started + 10), order("m2", started + 10, due, "m1")}) ==
          Lines{"kept opened 2026-02-09 due 2026-03-09 met 2026-03-09"});
    CHECK(stands({order("m1", started, started + 10), order("m2", started + 10, due + 1, "m1")}) == "kept_late");
    CHECK(stands({order("m1", started, started + 10), order("m2", started + 10, {}, "m1")}) == "overdue");
    const std::vector chain{order("m3", started + 20, due, "m2"), order("m2", started + 10, {}, "m1"), order("m1", started, {})};
    CHECK(rows(chain) == Lines{"kept opened 2026-02-09 due 2026-03-09 met 2026-03-09"});
    CHECK(row(chain).subject.text() == "Measure m1");
    CHECK(facts_of(row(chain)) == std::vector<std::string>{"Measure m1.started_on", "Measure m3.ended_on"});
}

TEST_CASE("An order that is prolonged twice has ended when both have") {
    const auto twice = [](std::optional<Date> one, std::optional<Date> other) {
        return rows({order("m1", started, {}), order("m2", started + 9, one, "m1"), order("m3", started + 9, other, "m1")})[0];
    };
    CHECK(twice(due - 1, due) == "kept opened 2026-02-09 due 2026-03-09 met 2026-03-09");
    CHECK(twice(due, due - 1) == "kept opened 2026-02-09 due 2026-03-09 met 2026-03-09");
    CHECK(twice({}, due) == "overdue opened 2026-02-09 due 2026-03-09");
    CHECK(twice(due, {}) == "overdue opened 2026-02-09 due 2026-03-09");
}

TEST_CASE("An order that nobody ended ends by itself on the day planned for that") {
    const auto planned_for = [](Date day) {
        return but(order("m1", started, {}), [&](Measure& m) { m.planned_until = day; });
    };
    CHECK(stands({planned_for(due - 1)}, due - 2) == "open");
    CHECK(stands({planned_for(due - 1)}, due - 1) == "kept");
    CHECK(stands({planned_for(due + 2)}, due + 1) == "overdue");
    CHECK(stands({planned_for(due + 2)}, due + 2) == "kept_late");
    CHECK(facts_of(row({planned_for(due)}))[1] == "Measure m1.planned_until");
    CHECK(stands({planned_for(started + 10), order("m2", started + 10, {}, "m1")}) == "overdue");
}

TEST_CASE("A prolongation that was only asked for, or is another kind of measure, does not count") {
    const auto next = [](auto change) {
        return stands({order("m1", started, due - 5), but(order("m2", {}, {}, "m1"), change)});
    };
    CHECK(next([](Measure& m) { m.requested_on = started; }) == "kept");
    CHECK(next([](Measure& m) { m.granted = false; }) == "kept");
    CHECK(next([](Measure& m) {
        m.started_on = started + 3;
        m.kind = MeasureKind::contact_ban;
    }) == "kept");
    CHECK(next([](Measure& m) {
        m.started_on = started + 3;
        m.kind.reset();
    }) == "overdue");
}

TEST_CASE("Another measure is not asked, nor one that prolongs nothing known to be a restraining order") {
    CHECK(stands({but(order("m1", started, {}), [](Measure& m) { m.kind = MeasureKind::contact_ban; })}).empty());
    const Measure unnamed = but(order("m1", started, {}), [](Measure& m) { m.kind.reset(); });
    CHECK(stands({unnamed}).empty());
    CHECK(stands({unnamed, order("m2", started + 10, {}, "m1")}) == "overdue");
    CHECK(stands({but(order("m1", {}, {}), [](Measure& m) { m.considered_on = started; })}).empty());
}

TEST_CASE("An order of which the start is not recorded is unknown") {
    CHECK(rows({order("m1", {}, due)}) == Lines{"unknown ended 2026-03-09"});
    CHECK(row({order("m1", {}, due)}).missing->fact.text() == "Measure m1.started_on");
}

TEST_CASE("Of an order that prolongs one the file does not have, only that it took too long can be said") {
    CHECK(stands({order("m2", started, due, "m1")}) == "unknown");
    CHECK(stands({order("m2", started, {}, "m1")}, due) == "unknown");
    CHECK(stands({order("m2", started, due + 1, "m1")}) == "kept_late");
    CHECK(stands({order("m2", started, {}, "m1")}, due + 1) == "overdue");
    CHECK(row({order("m2", started, due, "m1")}).missing->fact.text() == "Measure m2.extends");
}

TEST_CASE("Orders that prolong each other in a circle are not lost") {
    CHECK(stands({order("m1", started, due, "m2"), order("m2", started, due, "m1"), order("m3", started, due)}) ==
          "unknown unknown kept");
    CHECK(stands({order("m1", started, due, "m1")}) == "unknown");
}

TEST_CASE("Two orders apart have rows of their own, and the closure of the case ends neither") {
    CaseFile file = with({order("m1", started, due + 1), order("m2", started + 40, {})});
    file.closures = {{.on = started + 5}};
    CHECK(blijvend::stands(rule, file, later) == "kept_late open");
}

TEST_CASE("restraining-order-term: as days pass an order is open, overdue and ended too late") {
    const CaseFile file = with({order("m1", started, started + 10), order("m2", started + 10, due + 4, "m1")});
    CHECK(turns(rule, file, started - 3, later) ==
          std::vector<std::string>{"2026-02-09 open", "2026-03-10 overdue", "2026-03-13 kept_late"});
}

}  // namespace test_restraining_order_term
