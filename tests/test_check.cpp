#include "catch.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/model/as_it_stood.hpp>
#include <blijvend/model/integrity.hpp>
#include <blijvend/rules/all.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_check {

/// A rule for these tests: every contact is promised within a day of the notification it answers.
constexpr Rule quick{
    .id = "answered-quickly",
    .title = {"a", "a"},
    .why = {"b", "b"},
    .remedy = {"c", "c"},
    .severity = Severity::should,
    .source = {"made up", "for a test"},
    .since = 2026y / 1 / 1,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Notification& n : on.file.notifications) {
                if (!n.received_at) continue;
                Promise promise{.subject = ref(n),
                    .opened = n.received_at->day(),
                    .due = n.received_at->day() + 1,
                    .norm = &norms::seen_rhythm};
                promise.facts.add(fact<&Notification::received_at>(n));
                for (const Contact& c : on.file.contacts)
                    if (c.notification == n.id && c.at) promise.met = c.at->day();
                promises.push_back(promise);
            }
        },
    .keeps = [] { return CaseFile{}; },
    .breaks = [] { return CaseFile{}; },
};

CaseFile file_with(Date received) {
    CaseFile file{.id = CaseId{"c"}, .household = {.id = HouseholdId{"h"}, .started_on = 2026y / 1 / 5}};
    file.notifications = {{.id = NotificationId{"n"}, .received_at = Moment{received}}};
    return file;
}

CheckOptions only_quick() { return {.rules = std::span{&quick, 1}}; }

Status only_status(const CaseFile& file, Date as_of) {
    const Obligations table = check(file, as_of, only_quick());
    REQUIRE(table.size() == 1);
    return table[0].status;
}

TEST_CASE("a row carries its case, rule, subject, norm and the day it was judged from") {
    CheckOptions options = only_quick();
    options.norms.set("seen-rhythm", 30);
    const Obligations table = check(file_with(2026y / 2 / 1), 2026y / 2 / 2, options);
    REQUIRE(table.size() == 1);
    const Obligation& row = *table.begin();
    CHECK(row.case_id == CaseId{"c"});
    CHECK(row.rule == &quick);
    CHECK(row.subject.text() == "Notification n");
    CHECK(row.severity == Severity::should);
    CHECK(row.as_of == Date{2026y / 2 / 2});
    CHECK(row.norm == &norms::seen_rhythm);
    CHECK(row.norm_value == 30);
    CHECK(row.norm_origin == NormOrigin::region);
    REQUIRE(row.facts.size() == 1);
    CHECK(row.facts.begin()->text() == "Notification n.received_at");
    CHECK(table.problems.empty());
}

TEST_CASE("the status follows the days as time passes") {
    CaseFile file = file_with(2026y / 2 / 1);
    CHECK(only_status(file, 2026y / 2 / 1) == Status::open);
    CHECK(only_status(file, 2026y / 2 / 2) == Status::open);
    CHECK(only_status(file, 2026y / 2 / 3) == Status::overdue);
    file.contacts = {{.id = ContactId{"c"}, .at = Moment{Date{2026y / 2 / 5}}, .notification = NotificationId{"n"}}};
    CHECK(only_status(file, 2026y / 2 / 4) == Status::overdue);
    CHECK(only_status(file, 2026y / 2 / 5) == Status::kept_late);
}

TEST_CASE("what opens after the day of judgement, or opened before the rule began, is not judged") {
    CHECK(check(file_with(2026y / 2 / 1), 2026y / 1 / 31, only_quick()).empty());
    CHECK(check(file_with(2025y / 12 / 31), 2026y / 1 / 31, only_quick()).empty());
}

TEST_CASE("a row that rests on a broken record is unknown and says on which") {
    CaseFile file = file_with(2026y / 2 / 1);
    file.notifications[0].about = {MemberId{"gone"}};
    const Obligations table = check(file, 2026y / 3 / 1, only_quick());
    REQUIRE(table.size() == 1);
    CHECK(table[0].status == Status::unknown);
    CHECK(table[0].missing->fact.text() == "Notification n.received_at");
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].code == ProblemCode::dangling_reference);
    CHECK(table.problems[0].path == "/notifications/0/about/0");
}

TEST_CASE("a reference to what only comes later is no reason to doubt a record") {
    CaseFile file = file_with(2026y / 2 / 20);
    file.signals = {{.id = SignalId{"s"}, .on = 2026y / 2 / 2, .notification = NotificationId{"n"}}};
    const CheckOptions options{.rules = {find_rule("reporting-code-followed"), 1}};
    CHECK(check(file, 2026y / 2 / 10, options)[0].status == Status::open);
    CHECK(check(file, 2026y / 3 / 10, options)[0].status == Status::overdue);
    file.notifications.clear();
    CHECK(check(file, 2026y / 2 / 10, options)[0].status == Status::unknown);
}

TEST_CASE("a time in which nobody holds the view on safety is judged, and no reason to doubt who held it") {
    CaseFile file = file_with(2026y / 2 / 1);
    file.organisations = {{.id = OrganisationId{"o"}}};
    const auto holder = [](std::string_view id, Date since, std::optional<Date> until) {
        return SafetyHolder{.id = SafetyHolderId{id}, .organisation = OrganisationId{"o"}, .since = since, .until = until, .accepted_on = since};
    };
    file.safety_holders = {holder("a", 2026y / 1 / 5, Date{2026y / 2 / 1}), holder("b", 2026y / 2 / 8, {})};
    const Obligations table = check(file, 2026y / 3 / 1, {.rules = {find_rule("view-on-safety-held"), 1}});
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].code == ProblemCode::holders_gap);
    REQUIRE(table.size() == 3);
    CHECK(table[0].status == Status::kept);
    CHECK(table[1].status == Status::broken);
    CHECK(table[2].status == Status::kept);
}

TEST_CASE("a record with something we do not know can still be trusted") {
    CaseFile file = file_with(2026y / 2 / 1);
    file.notifications[0].extra.items = {{"new", "1", {}}};
    const Obligations table = check(file, 2026y / 3 / 1, only_quick());
    CHECK(table[0].status == Status::overdue);
    CHECK(table.problems.size() == 1);
}

TEST_CASE("a reasoned deviation in force on the last day excuses, and the row stays") {
    CaseFile file = file_with(2026y / 2 / 1);
    file.deviations = {{.id = DeviationId{"d"}, .rule = "answered-quickly", .since = 2026y / 2 / 2, .until = 2026y / 2 / 3, .reason = "not safe"}};
    const Obligations table = check(file, 2026y / 3 / 1, only_quick());
    REQUIRE(table.size() == 1);
    CHECK(table[0].status == Status::excused);
    CHECK(table[0].excused_by == DeviationId{"d"});
}

TEST_CASE("a deviation excuses while it is in force, and only its own rule and subject") {
    CaseFile file = file_with(2026y / 2 / 1);
    Deviation deviation{.id = DeviationId{"d"}, .rule = "answered-quickly", .since = 2026y / 2 / 10, .until = 2026y / 2 / 20, .reason = "not safe"};
    const auto status = [&](Date day) {
        file.deviations = {deviation};
        return only_status(file, day);
    };
    CHECK(status(2026y / 2 / 9) == Status::overdue);
    CHECK(status(2026y / 2 / 10) == Status::excused);
    CHECK(status(2026y / 2 / 19) == Status::excused);
    CHECK(status(2026y / 2 / 20) == Status::overdue);
    deviation.subject = RecordId{"n"};
    CHECK(status(2026y / 2 / 10) == Status::excused);
    deviation.subject = RecordId{"h"};
    CHECK(status(2026y / 2 / 10) == Status::overdue);
    deviation.subject.reset();
    deviation.rule = "everyone-seen";
    CHECK(status(2026y / 2 / 10) == Status::overdue);
}

TEST_CASE("a deviation without a reason, a beginning or a known rule excuses nothing") {
    CaseFile file = file_with(2026y / 2 / 1);
    const Deviation good{.id = DeviationId{"d"}, .rule = "answered-quickly", .since = 2026y / 2 / 1, .reason = "not safe"};
    for (int i = 0; i < 3; ++i) {
        Deviation deviation = good;
        if (i == 0) deviation.reason.reset();
        if (i == 1) deviation.since.reset();
        if (i == 2) deviation.rule = "no-such-rule";
        file.deviations = {deviation};
        CHECK(only_status(file, 2026y / 3 / 1) == Status::overdue);
    }
    const Obligations table = check(file, 2026y / 3 / 1, only_quick());
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].code == ProblemCode::deviation_for_unknown_rule);
    CHECK(table.problems[0].path == "/deviations/0/rule");
}

TEST_CASE("a corrected record can be trusted") {
    CaseFile file = file_with(2026y / 2 / 1);
    file.notifications.push_back({.id = NotificationId{"n2"},
        .received_at = Moment{Date{2026y / 2 / 3}},
        .stamp = Stamp{.at = Instant::at(2026y / 2 / 4, 9), .supersedes = RecordId{"n"}}});
    const Obligations table = check(file, 2026y / 3 / 1, only_quick());
    REQUIRE(table.size() == 1);
    CHECK(table[0].status == Status::overdue);
    CHECK(table[0].opened == Date{2026y / 2 / 3});
    CHECK(table[0].subject.id == RecordId{"n"});
    CHECK(table.problems.empty());
}

TEST_CASE("a kept promise is kept, deviation or not") {
    CaseFile file = file_with(2026y / 2 / 1);
    file.contacts = {{.id = ContactId{"c"}, .at = Moment{Date{2026y / 2 / 2}}, .notification = NotificationId{"n"}}};
    file.deviations = {{.id = DeviationId{"d"}, .rule = "answered-quickly", .since = 2026y / 2 / 1, .reason = "not safe"}};
    CHECK(only_status(file, 2026y / 3 / 1) == Status::kept);
}

TEST_CASE("the library's rules are found by their id") {
    CHECK(find_rule("crisis-same-day")->covers[0] == "S-09");
    CHECK(find_rule("no-such-rule") == nullptr);
    CHECK(all_rules_of_the_library().size() >= 65);
    CHECK(well_formed(all_rules_of_the_library()));
}

namespace {

/// A rule of a host that fails for a case that started in 2025.
constexpr Rule brittle = [] {
    Rule rule = quick;
    rule.id = "brittle";
    rule.judge = [](const Judging& on, std::vector<Promise>& promises) {
        promises.push_back({.subject = ref(on.file.household), .opened = on.file.household.started_on});
        if (on.file.household.started_on < Date{2026y / 1 / 1}) throw std::runtime_error{"a name"};
    };
    return rule;
}();

}  // namespace

TEST_CASE("a rule that throws is a problem without its words or rows, and the others judge on") {
    const std::array rules{brittle, quick};
    CaseFile file = file_with(2026y / 2 / 1);
    CHECK(check(file, 2026y / 3 / 1, {.rules = rules}).size() == 2);
    file.household.started_on = 2025y / 12 / 31;
    const Obligations table = check(file, 2026y / 3 / 1, {.rules = rules});
    REQUIRE(table.size() == 1);
    CHECK(table[0].rule == &rules[1]);
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].code == ProblemCode::rule_failed);
    CHECK(table.problems[0].detail == "rows of brittle");
}

TEST_CASE("a rule of the host is handed what it is at home with") {
    static const int days = 7;
    Rule rule = quick;
    rule.host = &days;
    rule.judge = [](const Judging& on, std::vector<Promise>& promises) {
        promises.push_back({.subject = ref(on.file.household),
            .opened = on.file.household.started_on,
            .due = *on.file.household.started_on + *static_cast<const int*>(on.host)});
    };
    CHECK(check(file_with(2026y / 2 / 1), 2026y / 3 / 1, {.rules = {&rule, 1}})[0].due == Date{2026y / 1 / 12});
}

TEST_CASE("a rule that is off judges only when it is asked for") {
    Rule rule = quick;
    rule.off = {"niet zeker", "not certain"};
    CHECK(check(file_with(2026y / 2 / 1), 2026y / 3 / 1, {.rules = {&rule, 1}}).empty());
    CHECK(check(file_with(2026y / 2 / 1), 2026y / 3 / 1, {.rules = {&rule, 1}, .off_too = true}).size() == 1);
}

TEST_CASE("a deviation may name a rule that was not asked for, but none that nobody has") {
    CaseFile file = file_with(2026y / 2 / 1);
    file.deviations = {{.id = DeviationId{"d"}, .rule = "crisis-same-day", .since = 2026y / 2 / 1, .reason = "not safe"}};
    CHECK(check(file, 2026y / 3 / 1, only_quick()).problems.empty());
    file.deviations[0].rule = "no-such-rule";
    CHECK(check(file, 2026y / 3 / 1, only_quick()).problems[0].code == ProblemCode::deviation_for_unknown_rule);
}

namespace {

/// A rule of the programme: every team of a household in the caseload is a team of the programme.
constexpr Rule known_team = [] {
    Rule rule = quick;
    rule.id = "known-team";
    rule.judge = [](const JudgingProgramme& on, std::vector<Promise>& promises) {
        for (const CaseFile& file : on.caseload) {
            Promise promise{.subject = ref(file.household),
                .in_case = file.id,
                .opened = file.household.started_on,
                .due = file.household.started_on,
                .facts = {fact<&Household::team>(file.household)}};
            if (file.household.team && find(on.programme.teams, *file.household.team)) promise.met = promise.opened;
            promises.push_back(promise);
        }
        for (const Team& team : on.programme.teams) promises.push_back({.subject = ref(team), .opened = team.since});
    };
    rule.keeps = rule.breaks = [] { return Practice{}; };
    return rule;
}();

Programme one_team() {
    return {.id = ProgrammeId{"p"}, .teams = {{.id = TeamId{"t"}, .since = 2026y / 2 / 1}}};
}

}  // namespace

TEST_CASE("a programme is judged by its own rules, with its households; and a household only by the others") {
    const std::array rules{known_team, quick};
    const CheckOptions options{.rules = rules};
    std::vector<CaseFile> caseload{file_with(2026y / 2 / 1), file_with(2026y / 2 / 1)};
    caseload[0].household.team = TeamId{"t"};
    caseload[1].id = CaseId{"other"};
    const Obligations table = check(one_team(), caseload, 2026y / 3 / 1, options);
    REQUIRE(table.size() == 3);
    CHECK(table[0].case_id == CaseId{"c"});
    CHECK(table[0].status == Status::kept);
    CHECK(table[1].case_id == CaseId{"other"});
    CHECK(table[1].status == Status::overdue);
    CHECK(table[2].case_id == CaseId{"p"});
    CHECK(table[2].subject.text() == "Team t");
    const Obligations of_case = check(caseload[0], 2026y / 3 / 1, options);
    REQUIRE(of_case.size() == 1);
    CHECK(of_case[0].rule == &rules[1]);
}

TEST_CASE("a programme is judged as it and its households stood") {
    const CheckOptions options{.rules = {&known_team, 1}};
    std::vector<CaseFile> caseload{file_with(2026y / 2 / 1)};
    CHECK(check(one_team(), caseload, 2026y / 1 / 31, options).size() == 1);  // the team is not there yet
    CHECK(check(one_team(), caseload, 2026y / 2 / 1, options).size() == 2);
    const auto recorded = *Instant::parse("2026-02-10T10:00:00Z"), before = *Instant::parse("2026-02-10T09:00:00Z");
    caseload[0].household.team = TeamId{"t"};
    caseload[0].household.stamp = Stamp{.at = recorded};
    CHECK(check(one_team(), caseload, 2026y / 3 / 1, {.known_at = recorded, .rules = options.rules})[0].status ==
          Status::kept);
    CHECK(check(one_team(), caseload, 2026y / 3 / 1, {.known_at = before, .rules = options.rules})[0].opened ==
          std::nullopt);
}

TEST_CASE("a programme excuses by its own deviations, and tells of its own problems") {
    const CheckOptions options{.rules = {&known_team, 1}};
    Programme programme = one_team();
    programme.teams[0].until = 2026y / 1 / 1;
    programme.deviations = {{.id = DeviationId{"d"}, .rule = "known-team", .since = 2026y / 1 / 5, .reason = "a new team"}};
    const std::vector<CaseFile> caseload{file_with(2026y / 2 / 1)};
    const Obligations table = check(programme, caseload, 2026y / 3 / 1, options);
    CHECK(table[0].status == Status::excused);
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].code == ProblemCode::period_reversed);
}

TEST_CASE("a file has on an earlier day no problem of a kind that the whole file has not, but for what only comes later") {
    const auto codes_in = [](const CaseFile& file) {
        std::set<ProblemCode> codes;
        for (const IntegrityProblem& found : integrity_problems(file)) codes.insert(found.problem.code);
        codes.erase(ProblemCode::dangling_reference);
        return codes;
    };
    std::size_t sound = 0;
    for (std::uint64_t number = 0; number < 300; ++number) {
        const CaseFile file = make_household(number);
        const std::set<ProblemCode> of_the_whole = codes_in(file);
        if (of_the_whole.empty()) ++sound;
        for (const Date day : {Date{2024y / 2 / 29}, Date{2025y / 1 / 1}, Date{2025y / 9 / 9}, Date{2026y / 11 / 21}}) {
            INFO(number << ' ' << day.text());
            CHECK(std::ranges::includes(of_the_whole, codes_in(as_it_stood(file, day))));
        }
    }
    CHECK(sound > 200);
}

TEST_CASE("judging a file as of a day equals judging the file as it stood on that day") {
    for (std::uint64_t number = 0; number < 700; ++number) {
        const CaseFile file = make_household(number);
        for (const Date day : {Date{2024y / 9 / 1}, Date{2025y / 6 / 15}, Date{2026y / 11 / 21}}) {
            INFO(number << ' ' << day.text());
            CHECK(check(file, day).rows == check(as_it_stood(file, day), day).rows);
        }
    }
}

TEST_CASE("judging by what was known on a day equals judging the file that was written until that day") {
    std::size_t rows = 0;
    for (std::uint64_t number = 0; number < 2000; ++number) {
        const CaseFile file = make_household(number);
        const Date day = Date{2024y / 3 / 1} + static_cast<int>(number * 7919 % 1000);
        INFO(number << ' ' << day.text());
        const CaseFile written = make_household(number, {.until = day});
        const Obligations then = check(file, day, {.known_at = Instant::end_of(day)});
        CHECK(then.rows == check(written, day).rows);
        rows += then.size();
    }
    CHECK(rows > 10'000);
}

}  // namespace test_check
