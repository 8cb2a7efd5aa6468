#include "catch.hpp"

#include <map>
#include <string>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/rules/example.hpp>

/// What happens between rules: one course of events, looked at by all of them.
using namespace blijvend;
using namespace std::chrono_literals;

namespace test_interactions {

constexpr Date start = 2026y / 1 / 5;  // a Monday

/// How the rows of one rule stand, in words: "kept overdue".
std::string stands(const CaseFile& file, Date as_of, std::string_view rule, std::string_view subject = "") {
    std::string words;
    for (const Obligation& row : check(file, as_of)) {
        if (row.rule->id != rule || (!subject.empty() && row.subject.id.text() != subject)) continue;
        if (!words.empty()) words += ' ';
        words += text_of(row.status);
    }
    return words;
}

/// The rules that find something in a file.
std::vector<std::string> findings(const CaseFile& file, Date as_of) {
    std::vector<std::string> rules;
    for (const Obligation& row : check(file, as_of))
        if (is_finding(row.status) && (rules.empty() || rules.back() != row.rule->id)) rules.emplace_back(row.rule->id);
    return rules;
}

bool has(const std::vector<std::string>& rules, std::string_view id) {
    return std::find(rules.begin(), rules.end(), id) != rules.end();
}

CaseFile household() { return example::with_koppel(start); }

void visit(CaseFile& file, Moment at, std::vector<MemberId> seen) {
    const std::string id = "c" + std::to_string(file.contacts.size() + 1);
    file.contacts.push_back(example::visit(id, at, std::move(seen)));
}

const MemberId mother{"mother"}, child{"child"};

TEST_CASE("stepping back for specialist help leaves the koppel whole, the same and near") {
    CaseFile file = household();
    file.supports = {{.id = SupportId{"s"},
        .kind = SupportKind::adult_mental_health,
        .for_members = {mother},
        .decided_on = start + 7,
        .started_on = start + 9,
        .koppel_stays = true}};
    file.koppels[0].involvements = {{.id = InvolvementId{"i"},
        .professional = ProfessionalId{"anna"},
        .activity = Activity::stepped_back,
        .support = SupportId{"s"},
        .since = start + 14}};
    for (int day = 7; day < 120; day += 14) visit(file, start + day, {mother, child});
    const Date later = start + 118;
    CHECK(stands(file, later, "koppel-complete") == "kept");
    CHECK(stands(file, later, "koppel-stays") == "kept kept");
    CHECK(stands(file, later, "koppel-two-organisations") == "kept");
    CHECK(stands(file, later, "no-handover") == "kept");
    CHECK_FALSE(has(findings(file, later), "stepped-back-stays-near"));
    file.contacts.resize(3);
    CHECK(has(findings(file, later), "stepped-back-stays-near"));
    CHECK(stands(file, later, "koppel-complete") == "kept");  // silence is another promise
}

TEST_CASE("a substitute keeps the promises of presence, and changes nothing about the koppel") {
    CaseFile file = household();
    file.professionals.push_back(example::professional("cato", "shelter"));
    file.koppels[0].involvements = {{.id = InvolvementId{"i"},
        .professional = ProfessionalId{"anna"},
        .activity = Activity::substituted,
        .substitute = ProfessionalId{"cato"},
        .since = start,
        .until = start + 60}};
    file.phases = {{.id = PhaseSpellId{"f"}, .phase = Phase::risk_driven_care, .since = start}};
    for (int day = 7; day < 60; day += 7) {
        visit(file, start + day, {mother, child});
        file.contacts.back().by = {ProfessionalId{"cato"}};
    }
    const Date later = start + 59;
    CHECK(stands(file, later, "koppel-stays") == "kept kept");
    CHECK(stands(file, later, "koppel-complete") == "kept");
    CHECK_FALSE(has(findings(file, later), "present-after-stabilising"));
    CHECK_FALSE(has(findings(file, later), "intensity-fits-phase"));
    file.koppels[0].involvements[0].substitute = ProfessionalId{"dirk"};  // then Cato was a stranger
    CHECK(has(findings(file, later), "present-after-stabilising"));
}

TEST_CASE("a fall back ends the promises of the stable time, and they begin anew after it") {
    CaseFile file = household();
    file.phases = {{.id = PhaseSpellId{"f1"}, .phase = Phase::direct_safety, .since = start, .until = start + 30},
        {.id = PhaseSpellId{"f2"}, .phase = Phase::risk_driven_care, .since = start + 30, .until = start + 60},
        {.id = PhaseSpellId{"f3"}, .phase = Phase::direct_safety, .since = start + 60, .until = start + 80},
        {.id = PhaseSpellId{"f4"}, .phase = Phase::risk_driven_care, .since = start + 80}};
    for (int day = 3; day < 150; day += 6) visit(file, start + day, {mother, child});
    const Obligations table = check(file, start + 150);
    std::vector<std::string> subjects;
    for (const Obligation& row : table)
        if (row.rule->id == "present-after-stabilising" && (subjects.empty() || subjects.back() != row.subject.text()))
            subjects.push_back(row.subject.text());
    CHECK(subjects == std::vector<std::string>{"PhaseSpell f2", "PhaseSpell f4"});
    CHECK_FALSE(has(findings(file, start + 150), "intensity-fits-phase"));
    CHECK(stands(file, start + 150, "generations-looked-at").find("overdue") != std::string::npos);
    CHECK(stands(file, start + 150, "patterns-explained", "f2") == "lapsed");  // it did not come to its end
}

TEST_CASE("a member is promised attention from joining until leaving, and not before or after") {
    CaseFile file = household();
    file.members.push_back({.id = MemberId{"uncle"}, .roles = {MemberRole::other}, .joined_on = start + 30, .left_on = start + 40});
    for (int day = 3; day < 60; day += 7) visit(file, start + day, {mother, child});
    CHECK(stands(file, start + 29, "everyone-seen", "uncle").empty());
    CHECK(stands(file, start + 30, "everyone-seen", "uncle") == "open");
    CHECK(stands(file, start + 60, "everyone-seen", "uncle") == "lapsed");  // ten working days were not over
    file.members.back().left_on = start + 50;
    CHECK(stands(file, start + 60, "everyone-seen", "uncle") == "broken");
}

TEST_CASE("an unborn child is a member of whom nobody asks what only a born child can give") {
    CaseFile file = household();
    file.members.push_back({.id = MemberId{"unborn"},
        .unborn = true,
        .expected_on = start + 100,
        .roles = {MemberRole::child},
        .joined_on = start});
    for (int day = 3; day < 90; day += 7) visit(file, start + day, {mother, child});
    for (const Obligation& row : check(file, start + 90)) {
        if (row.subject.id.text() != "unborn") continue;
        INFO(std::string{row.rule->id});
        CHECK((row.rule->id != "child-spoken-to-alone" && row.rule->id != "school-named" &&
               row.rule->id != "everyone-seen"));
    }
    CHECK(stands(file, start + 90, "target-group").find("broken") == std::string::npos);
}

TEST_CASE("somebody known only by role is a member like any other") {
    CaseFile file = household();
    file.members.push_back({.id = MemberId{"neighbour"}, .known_as = "de buurman die er altijd is", .roles = {MemberRole::other}, .joined_on = start});
    for (int day = 3; day < 40; day += 7) visit(file, start + day, {mother, child});
    CHECK(stands(file, start + 40, "everyone-seen", "neighbour") == "overdue");
    visit(file, start + 40, {MemberId{"neighbour"}});
    CHECK(stands(file, start + 41, "everyone-seen", "neighbour").starts_with("kept_late"));
}

TEST_CASE("a birth that is known by its year leaves open what hangs on the day, and nothing else") {
    CaseFile file = household();
    Member& pupil = file.members[1];
    for (int day = 3; day < 90; day += 7) visit(file, start + day, {mother, child});
    pupil.born = PartialDate::parse("2015");  // certainly old enough to talk alone
    CHECK(stands(file, start + 90, "child-spoken-to-alone", "child") == "overdue");
    pupil.born = PartialDate::parse("2025-06");  // certainly too young
    CHECK(stands(file, start + 90, "child-spoken-to-alone", "child").empty());
    pupil.born = PartialDate::parse("2022");  // four in the course of this year: nobody can tell
    CHECK(stands(file, start + 90, "child-spoken-to-alone", "child") == "unknown");
    CHECK(stands(file, start + 90, "everyone-seen", "child").find("unknown") == std::string::npos);
}

namespace {

/// How a crisis that came in and was visited at these moments stands.
std::string answered(Instant received, Instant visited) {
    CaseFile file = household();
    file.household.started_on = received.civil_day() - 30;
    file.notifications = {{.id = NotificationId{"n"}, .received_at = received, .crisis = true}};
    visit(file, visited, {mother, child});
    return stands(file, visited.civil_day() + 5, "crisis-same-day");
}

}  // namespace

TEST_CASE("a crisis at ten to midnight has ten minutes, also on the last day of the year") {
    CHECK(answered(Instant::at(2026y / 6 / 12, 23, 50), Instant::at(2026y / 6 / 12, 23, 59)) == "kept");
    CHECK(answered(Instant::at(2026y / 6 / 12, 23, 50), Instant::at(2026y / 6 / 13, 0, 10)) == "kept_late");
    CHECK(answered(Instant::at(2025y / 12 / 31, 23, 50), Instant::at(2025y / 12 / 31, 23, 55)) == "kept");
    CHECK(answered(Instant::at(2025y / 12 / 31, 23, 50), Instant::at(2026y / 1 / 1, 0, 5)) == "kept_late");
}

TEST_CASE("on nights when the clock changes the civil day decides, and a report reaches the koppel the same day") {
    CHECK(answered(Instant::at(2026y / 3 / 29, 0, 30), Instant::at(2026y / 3 / 29, 23, 30)) == "kept");
    CHECK(answered(Instant::at(2026y / 10 / 25, 0, 30), Instant::at(2026y / 10 / 25, 23, 30)) == "kept");
    CaseFile file = household();
    file.notifications = {{.id = NotificationId{"n"},
        .received_at = *Instant::parse("2026-03-28T23:30:00Z"),  // 00:30 on the 29th in Amsterdam
        .reached_koppel_at = *Instant::parse("2026-03-29T21:30:00Z")}};  // 23:30 of that day, in summer time
    CHECK(stands(file, 2026y / 4 / 10, "report-reaches-koppel") == "kept");
    file.notifications[0].reached_koppel_at = *Instant::parse("2026-03-29T22:00:00Z");  // midnight
    CHECK(stands(file, 2026y / 4 / 10, "report-reaches-koppel") == "kept_late");
}

TEST_CASE("working days pass over New Year, Good Friday and the King's day") {
    const auto last_day = [](Date received) {
        CaseFile file = household();
        file.household.started_on = received - 30;
        file.notifications = {{.id = NotificationId{"n"}, .kind = NotificationKind::veilig_thuis, .received_at = Moment{received}}};
        for (const Obligation& row : check(file, received))
            if (row.rule->id == "assessment-in-five-working-days") return row.due->text();
        return std::string{};
    };
    CHECK(last_day(2025y / 12 / 30) == "2026-01-07");  // Tuesday; 1 January is none
    CHECK(last_day(2025y / 12 / 31) == "2026-01-08");
    CHECK(last_day(2026y / 4 / 1) == "2026-04-10");    // Wednesday before Easter: Good Friday and Monday are none
    CHECK(last_day(2026y / 4 / 24) == "2026-05-04");   // Friday; Monday 27 April is the King's day
    CHECK(last_day(2025y / 4 / 22) == "2025-04-29");   // 27 April 2025 is a Sunday: celebrated on Saturday the 26th
}

TEST_CASE("closing and reopening a case stops and starts its promises together") {
    CaseFile file = household();
    for (int day = 3; day < 40; day += 7) visit(file, start + day, {mother, child});
    file.closures = {{.id = ClosureId{"x"}, .on = start + 40, .reason = ClosureReason::lastingly_safe, .reopened_on = start + 100}};
    std::map<std::string, int> open_while_closed, open_again;
    for (const Obligation& row : check(file, start + 99))
        if (row.status == Status::open && row.rule->set_by != NormOrigin::official)
            ++open_while_closed[std::string{row.rule->id}];
    for (const Obligation& row : check(file, start + 101))
        if (row.status == Status::open) ++open_again[std::string{row.rule->id}];
    CHECK(open_while_closed.empty());
    CHECK(open_again.contains("everyone-seen"));
    CHECK(open_again.contains("intensity-fits-phase") == false);  // nobody recorded a phase
}

}  // namespace test_interactions
