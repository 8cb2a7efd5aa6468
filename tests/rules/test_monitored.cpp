#include <blijvend/rules/monitored.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_monitored {

using enum AssessmentOutcome;

const Rule& rule = the_rule("monitored");
constexpr Date set = 2026y / 1 / 12, first = 2026y / 4 / 12, second = 2026y / 7 / 12, third = 2027y / 1 / 12,
               fourth = 2027y / 7 / 12, later = 2027y / 9 / 1;
const MemberId mother{"mother"}, child{"child"};

/// Conditions that were set on 12 January, and visits afterwards.
CaseFile conditions(std::vector<Date> visits = {}) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.assessments = {{.id = AssessmentId{"a1"}, .finished_on = set, .outcome = conditions_and_follow_up}};
    for (const Date day : visits) file.contacts.push_back(example::visit("c1", day, {mother}));
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
/// The same, with another assessment.
CaseFile then(CaseFile file, AssessmentOutcome outcome, std::optional<Date> day, std::vector<MemberId> members = {}) {
    file.assessments.push_back(
        {.id = AssessmentId{"a2"}, .members = std::move(members), .finished_on = day, .outcome = outcome});
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }

TEST_CASE("monitored: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("There are four moments, each with the stretch since the one before") {
    CHECK(rows(conditions(), set) ==
          Lines{"open opened 2026-01-12 due 2026-04-12", "open opened 2026-04-12 due 2026-07-12",
              "open opened 2026-07-12 due 2027-01-12", "open opened 2027-01-12 due 2027-07-12"});
    const auto moments = judge(rule, conditions(), set);
    CHECK(moments[0].norm == &norms::monitoring_first);
    CHECK(moments[1].norm == &norms::monitoring_second);
    CHECK(moments[2].norm == &norms::monitoring_third);
    CHECK(moments[3].norm == &norms::monitoring_fourth);
    CHECK(moments[0].subject.text() == "Assessment a1");
    CHECK(facts_of(moments[3]) == std::vector<std::string>{"Assessment a1.outcome", "Assessment a1.finished_on"});
}

TEST_CASE("By each moment there is a live contact with the household") {
    CHECK(stands(conditions(), first) == "open open open open");
    CHECK(stands(conditions(), first + 1) == "overdue open open open");
    CHECK(stands(conditions(), fourth) == "overdue overdue overdue open");
    CHECK(stands(conditions(), fourth + 1) == "overdue overdue overdue overdue");
    CHECK(stands(conditions({first, second, third, fourth})) == "kept kept kept kept");
    CHECK(rows(conditions({first}))[0] == "kept opened 2026-01-12 due 2026-04-12 met 2026-04-12");
}

TEST_CASE("A contact counts from the day after the moment before, and a late one for both") {
    CHECK(stands(conditions({set}), first + 1) == "overdue open open open");
    CHECK(stands(conditions({set + 1}), first + 1) == "kept open open open");
    CHECK(stands(conditions({first}), second + 1) == "kept overdue open open");
    CHECK(stands(conditions({first + 1}), second + 1) == "kept_late kept open open");
}

TEST_CASE("A region may move each moment, or leave one out") {
    const auto due = [](std::string_view norm, std::size_t row) {
        Norms region;
        region.set(norm, norm == "monitoring-fourth" ? 24 : 4);
        return judge(rule, conditions(), set, region)[row].due;
    };
    CHECK(due("monitoring-first", 0) == Date{2026y / 5 / 12});
    CHECK(due("monitoring-second", 1) == Date{2026y / 5 / 12});
    CHECK(due("monitoring-fourth", 3) == Date{2028y / 1 / 12});
    Norms region;
    region.set("monitoring-third", 7);
    CHECK(judge(rule, conditions(), set, region)[2].due == Date{2026y / 8 / 12});
    region.set("monitoring-second", 3);
    CHECK(rows(conditions(), set, region) == Lines{"open opened 2026-01-12 due 2026-04-12",
                                                 "open opened 2026-04-12 due 2026-08-12", "open opened 2026-08-12 due 2027-07-12"});
}

TEST_CASE("Only contact with somebody of the household counts, whoever made it") {
    const auto visit_but = [](auto change) {
        return stands(but(conditions({first}), [&](CaseFile& file) { change(file.contacts[0]); }), second);
    };
    CHECK(visit_but([](Contact& c) { c.by.clear(); }) == "kept open open open");
    CHECK(visit_but([](Contact& c) { c.channel = Channel::phone_call; }) == "kept open open open");
    CHECK(visit_but([](Contact& c) { c.channel = Channel::letter; }) == "overdue open open open");
    CHECK(visit_but([](Contact& c) { c.seen->clear(); }) == "overdue open open open");
    CHECK(visit_but([](Contact& c) { c.seen.reset(); }) == "unknown open open open");
    CHECK(visit_but([](Contact& c) { c.at.reset(); }) == "unknown open open open");
}

TEST_CASE("An assessment with another outcome, or without one, sets no conditions") {
    CHECK(rows(but(conditions(), [](CaseFile& file) { file.assessments[0].outcome = local_field; })).empty());
    CHECK(rows(but(conditions(), [](CaseFile& file) { file.assessments[0].outcome.reset(); })).empty());
}

TEST_CASE("Conditions that were set on a day nobody recorded are unknown") {
    const CaseFile file = but(conditions({first}), [](CaseFile& f) { f.assessments[0].finished_on.reset(); });
    CHECK(rows(file) == Lines{"unknown"});
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "Assessment a1.finished_on");
}

TEST_CASE("A later assessment that ends them, or finds that nothing has to follow, ends the monitoring") {
    for (const AssessmentOutcome outcome : {ended, no_follow_up}) {
        CHECK(rows(then(conditions(), outcome, first)) == Lines{"lapsed opened 2026-01-12 due 2026-04-12 ended 2026-04-12"});
        CHECK(rows(then(conditions(), outcome, first + 1)) ==
              Lines{"broken opened 2026-01-12 due 2026-04-12 ended 2026-04-13",
                  "lapsed opened 2026-04-12 due 2026-07-12 ended 2026-04-13"});
    }
    CHECK(stands(then(conditions(), investigation, first)) == "overdue overdue overdue overdue");
    CHECK(stands(then(conditions(), ended, set)) == "overdue overdue overdue overdue");
    CHECK(stands(then(conditions(), ended, set + 1)) == "lapsed");
    CHECK(stands(then(then(conditions(), ended, first + 1), ended, first)) == "lapsed");
}

TEST_CASE("What is done on the day the monitoring ends, or later, no longer counts") {
    CHECK(stands(then(conditions({first - 1}), ended, first)) == "kept");
    CHECK(stands(then(conditions({first}), ended, first)) == "lapsed");
}

TEST_CASE("New conditions take the place of the old") {
    CHECK(rows(then(conditions(), conditions_and_follow_up, first), first) ==
          Lines{"lapsed opened 2026-01-12 due 2026-04-12 ended 2026-04-12", "open opened 2026-04-12 due 2026-07-12",
              "open opened 2026-07-12 due 2026-10-12", "open opened 2026-10-12 due 2027-04-12",
              "open opened 2027-04-12 due 2027-10-12"});
}

TEST_CASE("An assessment about other members takes the place of nothing") {
    CHECK(stands(then(conditions(), ended, first, {mother}), first) == "open open open open");
    const CaseFile both = but(conditions(), [](CaseFile& file) { file.assessments[0].members = {mother, child}; });
    CHECK(stands(then(both, ended, first, {child}), first) == "open open open open");
    CHECK(stands(then(both, ended, first, {child, mother}), first) == "lapsed");
    CHECK(stands(then(both, ended, first), first) == "lapsed");
}

TEST_CASE("An assessment without a day may have ended it") {
    const CaseFile file = then(conditions({second}), ended, {});
    CHECK(stands(then(conditions(), ended, {}), first) == "open open open open");
    CHECK(stands(file) == "unknown kept unknown unknown");
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "Assessment a2.finished_on");
}

TEST_CASE("monitored: the duty stays when the case closes") {
    CHECK(stands(but(conditions(), [](CaseFile& file) { file.closures = {{.on = set + 1}}; }), first + 1) ==
          "overdue open open open");
}

TEST_CASE("monitored: as days pass each moment comes up, is kept, or is overdue") {
    CHECK(turns(rule, then(conditions({set + 30}), ended, second + 10), set - 3, second + 20) ==
          std::vector<std::string>{"2026-01-12 open open open open", "2026-02-11 kept open open open",
              "2026-07-13 kept overdue open open", "2026-07-22 kept broken lapsed"});
}

}  // namespace test_monitored
