#include <blijvend/rules/parts/measure_run.hpp>

#include <blijvend/rules/example.hpp>

#include "../rows.hpp"

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_measure_run {

constexpr Date started = 2026y / 1 / 31, planned_end = 2026y / 3 / 2, later = 2026y / 6 / 1;

CaseFile with(std::vector<Measure> measures) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.measures = std::move(measures);
    return file;
}
Measure measure() { return {.id = MeasureId{"m1"}, .started_on = started, .planned_until = planned_end}; }
Measure extension(std::optional<Date> on) {
    return {.id = MeasureId{"m2"}, .started_on = on, .extends = MeasureId{"m1"}};
}
/// How the first measure ended, in words.
std::string ended(std::vector<Measure> measures, Date as_of = later) {
    const CaseFile file = with(std::move(measures));
    const auto ending = ending_of(file, file.measures[0], as_of);
    return ending ? ending->day.text() + ' ' + ending->fact.text() : std::string{};
}
Promise within(std::vector<Measure> measures, const Norm& norm, const Norms& norms = {}) {
    const CaseFile file = with(std::move(measures));
    const Judging on{.reading = file, .as_of = later, .norms = norms};
    return ends_within(on, file.measures[0], in_force(file.measures[0]).value(), norm);
}

TEST_CASE("A measure ends by itself on the day planned for that, once it has come") {
    CHECK(ended({measure()}, planned_end - 1).empty());
    CHECK(ended({measure()}, planned_end) == "2026-03-02 Measure m1.planned_until");
    Measure open_ended = measure();
    open_ended.planned_until.reset();
    CHECK(ended({open_ended}).empty());
}

TEST_CASE("The day a measure ended counts, whatever was planned") {
    Measure one = measure();
    one.ended_on = planned_end + 9;
    CHECK(ended({one, extension(started + 1)}) == "2026-03-11 Measure m1.ended_on");
}

TEST_CASE("A measure that is prolonged ends when the next one starts, if that is before the day planned") {
    CHECK(ended({measure(), extension(planned_end - 1)}) == "2026-03-01 Measure m2.started_on");
    CHECK(ended({measure(), extension(planned_end)}) == "2026-03-02 Measure m1.planned_until");
    CHECK(ended({measure(), extension(planned_end - 1)}, planned_end - 1) == "2026-03-01 Measure m2.started_on");
    CHECK(ended({measure(), extension({})}, planned_end - 1).empty());
    Measure other = extension(started + 1);
    other.extends = MeasureId{"m9"};
    CHECK(ended({measure(), other}, planned_end - 1).empty());
}

TEST_CASE("A measure is to end by the last day of its term, weekend or not") {
    const Promise row = within({measure()}, norms::placement_unused);
    CHECK(row_of(row, later) == "kept opened 2026-01-31 due 2026-04-30 met 2026-03-02");
    CHECK(row.subject.text() == "Measure m1");
    CHECK(row.norm == &norms::placement_unused);
    CHECK(facts_of(row) == std::vector<std::string>{"Measure m1.started_on", "Measure m1.planned_until"});
    Measure saturday = measure();
    saturday.planned_until.reset();
    CHECK(within({saturday}, norms::emergency_hearing).due == Date{2026y / 2 / 14});
    CHECK(facts_of(within({saturday}, norms::emergency_hearing))[1] == "Measure m1.ended_on");
}

TEST_CASE("The term of a measure of which nobody recorded the start is unknown") {
    Measure undated = measure();
    undated.started_on.reset();
    undated.ended_on = planned_end;
    const Promise row = within({undated}, norms::placement_unused);
    CHECK(row_of(row, later) == "unknown ended 2026-03-02");
    CHECK(row.missing->fact.text() == "Measure m1.started_on");
    CHECK(row.missing->what.nl == "wanneer deze maatregel begon");
}

TEST_CASE("A measure runs from the day it started until it ended, as recorded or by itself") {
    const auto days = [](std::vector<Measure> measures, Date as_of = later) {
        const CaseFile file = with(std::move(measures));
        return running_days(file, file.measures[0], as_of);
    };
    CHECK(days({measure()}) == Period{started, planned_end});
    CHECK(days({measure()}, planned_end - 1) == Period{started, {}});
    Measure recorded = measure();
    recorded.ended_on = planned_end + 9;
    CHECK(days({recorded}) == Period{started, planned_end + 9});
    Measure asked = measure();
    asked.started_on.reset();
    asked.requested_on = started;
    CHECK_FALSE(days({asked}));
}

}  // namespace test_measure_run
