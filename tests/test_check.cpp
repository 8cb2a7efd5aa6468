#include "catch.hpp"

#include <map>
#include <string>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/model/as_it_stood.hpp>
#include <blijvend/rules/all.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace {

/// A rule for these tests: every contact is promised within a day of the notification it answers.
constexpr Rule quick{
    .id = "answered-quickly",
    .title = {"a", "a"},
    .why = {"b", "b"},
    .remedy = {"c", "c"},
    .severity = Severity::should,
    .source = {"made up", "for a test"},
    .covers = "none",
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

}  // namespace

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

TEST_CASE("every rule: its own examples agree with it") {
    for (const Rule& rule : all_rules) {
        INFO(rule.id);
        const CheckOptions options{.rules = std::span{&rule, 1}};
        const auto statuses = [&](CaseFile (*example)()) {
            std::map<Status, int> counts;
            const Obligations table = check(example(), rule.example_day, options);
            CHECK(table.problems.empty());
            for (const Obligation& row : table) ++counts[row.status];
            return counts;
        };
        auto keeps = statuses(rule.keeps);
        CHECK(keeps[Status::kept] > 0);
        CHECK(keeps[Status::overdue] + keeps[Status::broken] + keeps[Status::kept_late] + keeps[Status::unknown] == 0);
        auto breaks = statuses(rule.breaks);
        CHECK(breaks[Status::overdue] + breaks[Status::broken] + breaks[Status::kept_late] > 0);
        if (rule.unknown) CHECK(statuses(rule.unknown)[Status::unknown] > 0);
    }
}

TEST_CASE("every rule has its reasons in Dutch sentences that are short enough to read") {
    for (const Rule& rule : all_rules)
        for (const Text& text : {rule.title, rule.why, rule.remedy}) {
            INFO(rule.id);
            CHECK(text.nl.ends_with('.'));
            CHECK(text.en.ends_with('.'));
            std::size_t words = 1;
            for (const char c : text.nl) {
                words = c == '.' || c == '?' ? 1 : words + (c == ' ' ? 1 : 0);
                CHECK(words <= 20);
            }
        }
}

TEST_CASE("the library's rules are found by their id") {
    CHECK(find_rule("crisis-same-day")->covers == "S-09");
    CHECK(find_rule("no-such-rule") == nullptr);
    CHECK(all_rules_of_the_library().size() == 14);
    CHECK(well_formed(all_rules_of_the_library()));
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
