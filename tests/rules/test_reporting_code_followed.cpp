#include <blijvend/rules/reporting_code_followed.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_reporting_code_followed {

const Rule& rule = the_rule("reporting-code-followed");
constexpr Date noticed = 2026y / 1 / 19, due = 2026y / 2 / 16, later = 2026y / 4 / 1;
const std::string asked = "opened 2026-01-19 due 2026-02-16";

/// A signal after which all five steps were taken on a day.
CaseFile followed(std::optional<Date> day = noticed + 7) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.signals = {{.id = SignalId{"g1"}, .on = noticed}};
    using enum CodeStep;
    for (const CodeStep step : {map_signals, consult, talk, weigh, decide})
        file.signals[0].steps.push_back({.step = step, .on = day});
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file.signals[0]);
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}
template <class Change>
Lines rows_but(Change change) {
    return rows(but(followed(), change));
}

TEST_CASE("reporting-code-followed: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("All five steps are taken within twenty working days") {
    CHECK(rows(followed(due)) == Lines{"kept " + asked + " met 2026-02-16"});
    CHECK(rows(followed(due + 1)) == Lines{"kept_late " + asked + " met 2026-02-17"});
    CHECK(rows(but(followed(), [](Signal& s) { s.steps.clear(); }), due) == Lines{"open " + asked});
    CHECK(rows(but(followed(), [](Signal& s) { s.steps.clear(); }), due + 1) == Lines{"overdue " + asked});
}

TEST_CASE("Each step is needed, and the last one counts, in any order") {
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(rows_but([=](Signal& s) { s.steps.erase(s.steps.begin() + static_cast<std::ptrdiff_t>(i)); }) ==
              Lines{"overdue " + asked});
        CHECK(rows_but([=](Signal& s) { s.steps[i].on = due + 1; }) == Lines{"kept_late " + asked + " met 2026-02-17"});
    }
}

TEST_CASE("A step that was taken before the signal was recorded was taken") {
    CHECK(rows(followed(noticed - 3)) == Lines{"kept " + asked + " met 2026-01-19"});
}

TEST_CASE("reporting-code-followed: a region may give another number of working days") {
    Norms region;
    region.set("code-term", 5);
    CHECK(rows(followed(noticed + 8), later, region) == Lines{"kept_late opened 2026-01-19 due 2026-01-26 met 2026-01-27"});
}

TEST_CASE("A step without a day makes it unknown, unless another one was late or is missing") {
    const auto undated = [](Signal& s) { s.steps[2].on.reset(); };
    CHECK(rows(but(followed(), undated), due) == Lines{"open " + asked});
    CHECK(rows_but(undated) == Lines{"unknown " + asked});
    CHECK(judge(rule, but(followed(), undated), later)[0].missing->fact.text() == "Signal g1.steps");
    CHECK(judge(rule, but(followed(), undated), later)[0].missing->what.en ==
          "when each step of the reporting code was taken");
    CHECK(rows_but([](Signal& s) {
        s.steps[2].on.reset();
        s.steps[4].on = due;
    }) == Lines{"unknown " + asked});
    CHECK(rows_but([](Signal& s) {
        s.steps[2].on.reset();
        s.steps[4].on = due + 1;
    }) == Lines{"kept_late " + asked + " met 2026-02-17"});
    CHECK(rows_but([](Signal& s) {
        s.steps[2].on.reset();
        s.steps.pop_back();
    }) == Lines{"overdue " + asked});
}

TEST_CASE("A step without a name may be the one that is missing, when it was in time") {
    const auto unnamed = [](std::optional<Date> day) {
        return but(followed(), [=](Signal& s) { s.steps[2] = {.on = day}; });
    };
    CHECK(rows(unnamed(noticed)) == Lines{"unknown " + asked});
    CHECK(rows(unnamed(due)) == Lines{"unknown " + asked});
    CHECK(rows(unnamed({})) == Lines{"unknown " + asked});
    CHECK(rows(unnamed(due + 1)) == Lines{"overdue " + asked});
    CHECK(judge(rule, unnamed(noticed), later)[0].missing->what.en == "which steps of the reporting code were taken");
    CHECK(rows(but(unnamed(noticed), [](Signal& s) { s.steps.pop_back(); })) == Lines{"overdue " + asked});
    CHECK(rows(but(unnamed(noticed), [](Signal& s) { s.steps[4].on = due + 1; })) == Lines{"overdue " + asked});
}

TEST_CASE("A signal that was noticed on a day nobody recorded is unknown") {
    const CaseFile file = but(followed(), [](Signal& s) { s.on.reset(); });
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "Signal g1.on");
}

TEST_CASE("The duty stays when the case closes, for every signal") {
    CaseFile file = followed();
    file.signals.push_back({.id = SignalId{"g2"}, .on = noticed});
    file.closures = {{.on = noticed + 1}};
    CHECK(stands(rule, file, later) == "kept overdue");
    const Promise row = judge(rule, file, later)[1];
    CHECK(row.subject.text() == "Signal g2");
    CHECK(row.norm == &norms::code_term);
    CHECK(facts_of(row) == std::vector<std::string>{"Signal g2.on", "Signal g2.steps"});
}

TEST_CASE("reporting-code-followed: as days pass it is open, overdue, and kept late") {
    CHECK(turns(rule, but(followed(), [](Signal& s) { s.steps[4].on = due + 3; }), noticed - 3, later) ==
          std::vector<std::string>{"2026-01-19 open", "2026-02-17 overdue", "2026-02-19 kept_late"});
}

}  // namespace test_reporting_code_followed
