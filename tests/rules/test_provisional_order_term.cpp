#include <blijvend/rules/provisional_order_term.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_provisional_order_term {

const Rule& rule = the_rule("provisional-order-term");
constexpr Date started = 2025y / 10 / 6, due = 2026y / 1 / 6, later = 2026y / 3 / 2;

/// A provisional order that started, and perhaps ended, with something changed.
template <class Change>
CaseFile one(std::optional<Date> ended, Change change) {
    CaseFile file = rule.keeps();
    file.measures[0].ended_on = ended;
    change(file.measures[0]);
    return file;
}
CaseFile one(std::optional<Date> ended) {
    return one(ended, [](Measure&) {});
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }

TEST_CASE("provisional-order-term: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A provisional order ends within its term") {
    CHECK(rows(rule, one(due), later) ==
          Lines{"kept opened " + started.text() + " due " + due.text() + " met " + due.text()});
    CHECK(stands(one(due - 1)) == "kept");
    CHECK(stands(one(due + 1)) == "kept_late");
    CHECK(stands(one({}), due) == "open");
    CHECK(stands(one({}), due + 1) == "overdue");
    const Promise row = judge(rule, one(due), later)[0];
    CHECK(row.subject.text() == "Measure m1");
    CHECK(row.norm == &norms::provisional_order_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Measure m1.started_on", "Measure m1.ended_on"});
}

TEST_CASE("A region's number is used for provisional-order-term") {
    Norms region;
    region.set(norms::provisional_order_term.id, 1);
    CHECK(judge(rule, one({}), later, region)[0].due == Date{2025y / 11 / 6});
}

TEST_CASE("A provisional order that nobody ended ends on the day planned for that, or when it is prolonged") {
    const CaseFile file = one({}, [](Measure& m) { m.planned_until = due; });
    CHECK(stands(file, due - 1) == "open");
    CHECK(stands(file, due) == "kept");
    CaseFile prolonged = one({});
    prolonged.measures.push_back(prolonged.measures[0]);
    prolonged.measures[1].id = MeasureId{"m2"};
    prolonged.measures[1].started_on = due;
    prolonged.measures[1].extends = MeasureId{"m1"};
    CHECK(stands(prolonged, due + 1) == "kept open");
}

TEST_CASE("A provisional order that has not begun is not asked; one that began on a day nobody recorded is unknown") {
    CHECK(stands(one({}, [](Measure& m) {
        m.started_on.reset();
        m.requested_on = started;
    })).empty());
    const CaseFile undated = one(due, [](Measure& m) { m.started_on.reset(); });
    CHECK(rows(rule, undated, later) == Lines{"unknown ended " + due.text()});
    CHECK(judge(rule, undated, later)[0].missing->fact.text() == "Measure m1.started_on");
}

TEST_CASE("Another kind of measure is not asked by provisional-order-term") {
    using enum MeasureKind;
    for (const std::optional<MeasureKind> kind : {std::optional{supervision_order},
             std::optional{emergency_out_of_home_placement}, std::optional<MeasureKind>{}})
        CHECK(stands(one({}, [&](Measure& m) { m.kind = kind; })).empty());
}

TEST_CASE("provisional-order-term is off, and says why in both languages") {
    CHECK_FALSE(rule.off.nl.empty());
    CHECK(rule.off.en == "The source is background knowledge only. Nobody has verified it.");
}

TEST_CASE("A provisional order does not end later because its last day is a Saturday") {
    const CaseFile file = one({}, [](Measure& m) { m.started_on = 2025y / 11 / 14; });
    CHECK(judge(rule, file, later)[0].due == Date{2026y / 2 / 14});
}

TEST_CASE("The closure of the case does not end a provisional order") {
    CaseFile file = one({});
    file.closures = {{.on = started + 30}};
    CHECK(stands(file) == "overdue");
}

TEST_CASE("provisional-order-term: as days pass it is open, overdue and ended too late") {
    const std::string day_after = (due + 1).text(), end = (due + 9).text();
    CHECK(turns(rule, one(due + 9), started - 3, later) ==
          std::vector<std::string>{started.text() + " open", day_after + " overdue", end + " kept_late"});
}

}  // namespace test_provisional_order_term
