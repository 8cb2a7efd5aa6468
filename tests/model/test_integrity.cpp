#include "../catch.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include <blijvend/model/integrity.hpp>
#include <blijvend/synth.hpp>

#include "../../src/survey.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_integrity {

/// "code path" for every problem.
std::vector<std::string> problems(const CaseFile& file) {
    std::vector<std::string> out;
    for (const IntegrityProblem& found : integrity_problems(file))
        out.push_back(std::string{text_of(found.problem.code)} + ' ' + found.problem.path);
    return out;
}
using Problems = std::vector<std::string>;

CaseFile sound() {
    CaseFile file{.id = CaseId{"c"}, .household = {.id = HouseholdId{"h"}, .started_on = 2026y / 1 / 5}};
    file.members = {{.id = MemberId{"m1"}}, {.id = MemberId{"m2"}}};
    file.organisations = {{.id = OrganisationId{"o1"}}};
    file.professionals = {{.id = ProfessionalId{"p1"}}};
    return file;
}

Stamp stamp(Date day) { return {.by = ProfessionalId{"p1"}, .organisation = OrganisationId{"o1"}, .at = Instant::at(day, 12)}; }

TEST_CASE("a sound file has no problems") {
    CaseFile file = sound();
    file.contacts = {{.id = ContactId{"c1"},
        .at = Moment{Date{2026y / 2 / 1}},
        .by = {ProfessionalId{"p1"}},
        .seen = std::vector{MemberId{"m1"}},
        .stamp = stamp(2026y / 2 / 1)}};
    CHECK(problems(file).empty());
}

TEST_CASE("an id used twice in one list is named where it stands again, and in its record") {
    CaseFile file = sound();
    file.members.push_back({.id = MemberId{"m1"}});
    CHECK(problems(file) == Problems{"duplicate_id /members/2/id"});
    CHECK(integrity_problems(file)[0].record == ref(file.members[2]));
}

TEST_CASE("in a file with very many records every reference is found, and every double") {
    CaseFile file = sound();
    for (int i = 0; i < 2000; ++i) {
        file.goals.push_back({.id = GoalId{'g' + std::to_string(i)}});
        file.statements.push_back(
            {.id = StatementId{'s' + std::to_string(i)}, .about = RecordId{'g' + std::to_string(i)}});
    }
    CHECK(problems(file).empty());
    file.goals.push_back({.id = GoalId{"g7"}});
    file.goals.push_back({.id = GoalId{"g7"}});
    file.statements[1999].about = RecordId{"g2000"};
    CHECK(problems(file) == Problems{"duplicate_id /goals/2000/id", "duplicate_id /goals/2001/id",
                                "dangling_reference /statements/1999/about"});
}

TEST_CASE("the same id may stand in lists of different kinds") {
    CaseFile file = sound();
    file.contacts = {{.id = ContactId{"m1"}}};
    CHECK(problems(file).empty());
}

TEST_CASE("a reference to nothing is found in every kind of field that can hold one") {
    CaseFile file = sound();
    file.relations = {{.id = RelationId{"r"}, .who = MemberId{"gone"}, .of = MemberId{"m1"}}};
    file.contacts = {{.id = ContactId{"c"}, .by = {ProfessionalId{"p1"}, ProfessionalId{"gone"}}, .seen = std::vector{MemberId{"gone"}}}};
    file.incidents = {{.id = IncidentId{"i"}, .parts = {{.member = MemberId{"gone"}}}}};
    file.statements = {{.id = StatementId{"s"}, .by = Someone{.member = MemberId{"gone"}}, .about = RecordId{"gone"}}};
    file.goals = {{.id = GoalId{"g"}, .stamp = Stamp{.by = ProfessionalId{"gone"}, .organisation = OrganisationId{"gone"}}}};
    CHECK(problems(file) == Problems{"dangling_reference /relations/0/who", "dangling_reference /incidents/0/parts/0/member",
                                "dangling_reference /contacts/0/by/1", "dangling_reference /contacts/0/seen/0",
                                "dangling_reference /goals/0/stamp/by", "dangling_reference /goals/0/stamp/organisation",
                                "dangling_reference /statements/0/about", "dangling_reference /statements/0/by/member"});
}

TEST_CASE("a reference to a kind of record that a case file does not hold leads outside it") {
    CaseFile file = sound();
    file.household.team = TeamId{"team-noord"};
    CHECK(problems(file).empty());
}

TEST_CASE("a problem is laid to the nearest record with an id") {
    CaseFile file = sound();
    file.koppels = {{.id = KoppelId{"k"}, .seats = {{.id = SeatId{"s"}, .professional = ProfessionalId{"gone"}}}}};
    file.incidents = {{.id = IncidentId{"i"}, .parts = {{.member = MemberId{"gone"}}}}};
    const auto found = integrity_problems(file);
    REQUIRE(found.size() == 2);
    CHECK(found[0].record == ref(file.koppels[0].seats[0]));
    CHECK(found[1].record == ref(file.incidents[0]));
}

TEST_CASE("an end before its beginning is found, at any depth") {
    CaseFile file = sound();
    file.koppels = {{.id = KoppelId{"k"},
        .since = 2026y / 1 / 5,
        .until = 2026y / 1 / 4,
        .seats = {{.id = SeatId{"s"}, .since = 2026y / 2 / 2, .until = 2026y / 2 / 1}}}};
    file.supports = {{.id = SupportId{"u"}, .decided_on = 2026y / 2 / 2, .started_on = 2026y / 2 / 1}};
    file.deviations = {{.id = DeviationId{"d"}, .since = 2026y / 2 / 2, .until = 2026y / 2 / 1, .reason = "because"}};
    file.members[0].joined_on = 2026y / 2 / 2;
    file.members[0].left_on = 2026y / 2 / 1;
    file.organisations[0].partner_since = 2026y / 2 / 2;
    file.organisations[0].partner_until = 2026y / 2 / 1;
    CHECK(problems(file) == Problems{"period_reversed /koppels/0/until", "period_reversed /koppels/0/seats/0/until",
                                "before_it_began /supports/0/started_on", "period_reversed /deviations/0/until",
                                "period_reversed /members/0/left_on", "period_reversed /organisations/0/partner_until"});
}

TEST_CASE("an end on the day of its beginning is in order") {
    CaseFile file = sound();
    file.phases = {{.id = PhaseSpellId{"f"}, .since = 2026y / 2 / 1, .until = 2026y / 2 / 1}};
    CHECK(problems(file).empty());
}

TEST_CASE("nothing is recorded before it happened, by the civil day") {
    CaseFile file = sound();
    file.contacts = {{.id = ContactId{"late"}, .at = Moment{Instant::at(2026y / 2 / 1, 23)}, .stamp = stamp(2026y / 2 / 1)},
        {.id = ContactId{"early"}, .at = Moment{Instant::at(2026y / 2 / 2, 9)}, .stamp = stamp(2026y / 2 / 1)}};
    file.safety_plans = {{.id = SafetyPlanId{"p"}, .review_on = 2026y / 9 / 1, .stamp = stamp(2026y / 2 / 1)}};
    CHECK(problems(file) == Problems{"recorded_before_it_happened /contacts/1/at"});
}

TEST_CASE("a correction of nothing and corrections in a circle are found") {
    CaseFile file = sound();
    const auto corrects = [](std::string_view of) { return Stamp{.supersedes = RecordId{of}}; };
    file.goals = {{.id = GoalId{"a"}, .stamp = corrects("gone")},
        {.id = GoalId{"b"}, .stamp = corrects("c")},
        {.id = GoalId{"c"}, .stamp = corrects("b")},
        {.id = GoalId{"d"}, .stamp = corrects("d")},
        {.id = GoalId{"e"}},
        {.id = GoalId{"f"}, .stamp = corrects("e")}};
    CHECK(problems(file) == Problems{"dangling_reference /goals/0/stamp/supersedes", "supersedes_itself /goals/1/stamp/supersedes",
                                "supersedes_itself /goals/2/stamp/supersedes", "supersedes_itself /goals/3/stamp/supersedes"});
}

TEST_CASE("what we do not know is noticed, by the field's name only when it is one of ours") {
    CaseFile file = sound();
    file.members[1].extra.items = {{"sex", "\"x\"", {}}, {"Fatima", "1", {}}};
    file.notifications = {{.id = NotificationId{"n"}, .extra = {{{"natures", "\"new\"", 2}}}}};
    CHECK(problems(file) == Problems{"unknown_code /members/1/sex", "unknown_field /members/1", "unknown_code /notifications/0/natures/2"});
    for (const IntegrityProblem& found : integrity_problems(file)) CHECK(is_notice(found.problem.code));
}

TEST_CASE("one professional does not sit in a koppel twice at once, and a household has one koppel at a time") {
    CaseFile file = sound();
    const auto seat = [](std::string_view id, Date since, std::optional<Date> until) {
        return Seat{.id = SeatId{id}, .professional = ProfessionalId{"p1"}, .since = since, .until = until};
    };
    file.koppels = {{.id = KoppelId{"k1"},
                        .since = 2026y / 1 / 5,
                        .until = 2026y / 3 / 1,
                        .seats = {seat("s1", 2026y / 1 / 5, 2026y / 2 / 1), seat("s2", 2026y / 2 / 1, {}), seat("s3", 2026y / 2 / 20, {})}},
        {.id = KoppelId{"k2"}, .since = 2026y / 3 / 1},
        {.id = KoppelId{"k3"}, .since = 2026y / 4 / 1}};
    CHECK(problems(file) == Problems{"koppels_overlap /koppels/2", "seats_overlap /koppels/0/seats/2"});
}

TEST_CASE("a corrected version does not overlap with its correction") {
    CaseFile file = sound();
    file.phases = {{.id = PhaseSpellId{"f1"}, .since = 2026y / 1 / 5},
        {.id = PhaseSpellId{"f1b"}, .since = 2026y / 1 / 5, .until = 2026y / 3 / 1, .stamp = Stamp{.supersedes = RecordId{"f1"}}},
        {.id = PhaseSpellId{"f2"}, .since = 2026y / 3 / 1}};
    CHECK(problems(file).empty());
    file.phases[2].since = 2026y / 2 / 28;
    CHECK(problems(file) == Problems{"phases_overlap /phases/2"});
}

TEST_CASE("while the case is open the view on safety rests with one party without a gap") {
    CaseFile file = sound();
    const auto holder = [](std::string_view id, Date since, std::optional<Date> until) {
        return SafetyHolder{.id = SafetyHolderId{id}, .since = since, .until = until};
    };
    file.safety_holders = {holder("a", 2026y / 1 / 5, 2026y / 2 / 1), holder("b", 2026y / 2 / 3, {})};
    CHECK(problems(file) == Problems{"holders_gap /safety_holders/0/until"});
    file.safety_holders[1].since = 2026y / 2 / 1;
    CHECK(problems(file).empty());
    file.safety_holders[1].since = 2026y / 1 / 31;
    CHECK(problems(file) == Problems{"holders_overlap /safety_holders/1"});
    file.safety_holders = {holder("a", 2026y / 1 / 5, 2026y / 2 / 1)};
    CHECK(problems(file) == Problems{"holders_gap /safety_holders/0/until"});
    file.closures = {{.id = ClosureId{"x"}, .on = 2026y / 2 / 1}};
    CHECK(problems(file).empty());
}

TEST_CASE("plans for the same readers do not overlap and their versions are in order") {
    CaseFile file = sound();
    const auto plan = [](std::string_view id, int version, Layer layer, Date since, std::optional<Date> until) {
        return SafetyPlan{
            .id = SafetyPlanId{id}, .version = Count{version}, .layer = layer, .since = since, .until = until};
    };
    file.safety_plans = {plan("a", 1, Layer::shared, 2026y / 1 / 5, 2026y / 2 / 1), plan("b", 2, Layer::shared, 2026y / 2 / 1, {}),
        plan("c", 1, Layer::professionals, 2026y / 1 / 5, {})};
    CHECK(problems(file).empty());
    file.safety_plans[1].since = 2026y / 1 / 31;
    CHECK(problems(file) == Problems{"plans_overlap /safety_plans/1"});
    file.safety_plans[1].since = 2026y / 1 / 1;
    file.safety_plans[1].until = 2026y / 1 / 5;
    CHECK(problems(file) == Problems{"plan_versions_disordered /safety_plans/1/version"});
}

TEST_CASE("an agreement has an owner and is not checked before it was made") {
    CaseFile file = sound();
    file.safety_agreements = {{.id = SafetyAgreementId{"a"},
        .agreed_on = 2026y / 2 / 1,
        .checks = {{.id = AgreementCheckId{"k"}, .on = 2026y / 1 / 31}}}};
    CHECK(problems(file) == Problems{"agreement_without_owner /safety_agreements/0/owners", "before_it_began /safety_agreements/0/checks/0/on"});
}

TEST_CASE("a deviation gives a reason, and a case closes after it started") {
    CaseFile file = sound();
    file.deviations = {{.id = DeviationId{"d1"}}, {.id = DeviationId{"d2"}, .reason = ""}, {.id = DeviationId{"d3"}, .reason = "safer"}};
    file.closures = {{.id = ClosureId{"x"}, .on = 2026y / 1 / 4}};
    CHECK(problems(file) == Problems{"deviation_without_reason /deviations/0/reason", "deviation_without_reason /deviations/1/reason",
                                "closed_before_it_started /closures/0/on"});
}

TEST_CASE("nobody joins or dies before being born, as far as is certain") {
    CaseFile file = sound();
    file.members[0].born = PartialDate{Date{2026y / 2 / 2}};
    file.members[0].joined_on = 2026y / 2 / 1;
    file.members[0].died_on = 2026y / 2 / 1;
    file.members[1].born = PartialDate::year(2026);
    file.members[1].joined_on = 2026y / 2 / 1;
    CHECK(problems(file) == Problems{"born_after_joining /members/0/joined_on", "period_reversed /members/0/died_on"});
}

TEST_CASE("a programme file is held to the same structure") {
    Programme programme{.id = ProgrammeId{"bv"}};
    programme.teams = {{.id = TeamId{"t1"}, .functions = {{.id = TeamFunctionId{"f"}, .organisation = OrganisationId{"gone"}}}}, {.id = TeamId{"t1"}}};
    programme.reflections = {{.id = ReflectionId{"r"}, .team = TeamId{"t2"}, .on = 2026y / 2 / 2, .stamp = Stamp{.at = Instant::at(2026y / 2 / 1, 9)}}};
    std::vector<std::string> found;
    for (const IntegrityProblem& problem : integrity_problems(programme))
        found.push_back(std::string{text_of(problem.problem.code)} + ' ' + problem.problem.path);
    CHECK(found == Problems{"duplicate_id /teams/1/id", "dangling_reference /teams/0/functions/0/organisation",
                       "recorded_before_it_happened /reflections/0/on", "dangling_reference /reflections/0/team"});
}

TEST_CASE("no problem of structure quotes a value of the file") {
    CaseFile file = sound();
    file.members[0].name = "MARKER";
    file.members[0].extra.items = {{"MARKER", "\"MARKER\"", {}}};
    file.relations = {{.id = RelationId{"r"}, .who = MemberId{"MARKER"}}};
    for (const IntegrityProblem& found : integrity_problems(file)) {
        CHECK(found.problem.path.find("MARKER") == std::string::npos);
        CHECK(to_string(found.problem).find("MARKER") == std::string::npos);
        CHECK(to_string(found.problem, Language::nl).find("MARKER") == std::string::npos);
    }
}

/// Changes one value of a file: the one at that place among its ids and days. False when there are fewer.
template <class V>
bool change(V& value, std::size_t& place) {
    if constexpr (is_optional<V>) {
        return value && change(*value, place);
    } else if constexpr (is_list<V>) {
        for (auto& item : value)
            if (change(item, place)) return true;
    } else if constexpr (Described<V>) {
        bool done = false;
        each_field<V>([&]<class F>(const F&) { done = done || change(F::get(value), place); });
        return done;
    } else if constexpr (is_id<V>) {
        if (place-- == 0) {
            value = V{"someone-else"};
            return true;
        }
    } else if constexpr (std::same_as<V, Date> || std::same_as<V, Moment>) {
        if (place-- == 0) {
            value = Date{2031y / 1 / 1};
            return true;
        }
    }
    return false;
}

TEST_CASE("no problem of one record is overlooked where the survey gave no reason to look closer") {
    std::size_t sound = 0, changed = 0;
    for (const std::uint64_t household : {3U, 12U}) {
        for (std::size_t place = 0;; ++place) {
            CaseFile file = make_household(household);
            if (std::size_t left = place; !change(file, left)) break;
            detail::Survey survey{file};
            sound += survey.doubtful ? 0 : 1;
            survey.doubtful = true;
            REQUIRE(integrity_problems(file) == detail::integrity_problems(file, survey));
            ++changed;
        }
    }
    CHECK(changed > 500);
    CHECK(sound > 50);
    CHECK(changed - sound > 200);
}

TEST_CASE("records in lists of different records may have the same id") {
    CaseFile file = sound();
    file.koppels = {{.id = KoppelId{"k1"}, .seats = {{.id = SeatId{"s1"}}}}, {.id = KoppelId{"k2"}, .seats = {{.id = SeatId{"s1"}}}}};
    CHECK(problems(file).empty());
    file.koppels[1].seats.push_back({.id = SeatId{"s1"}});
    CHECK(problems(file) == Problems{"duplicate_id /koppels/1/seats/1/id"});
    file.koppels[1].seats.pop_back();
    file.koppels[0].seats.push_back({.id = SeatId{"s1"}});
    CHECK(problems(file) == Problems{"duplicate_id /koppels/0/seats/1/id"});
}

}  // namespace test_integrity
