#include <blijvend/rules/local_team_answered.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_local_team_answered {

const Rule& rule = the_rule("local-team-answered");
constexpr Date asked = 2026y / 2 / 9, due = 2026y / 2 / 16, later = 2026y / 3 / 2;  // Mondays

Request question(std::optional<Date> on = asked, std::optional<Date> answered_on = {}) {
    return {.id = RequestId{"q1"}, .kind = RequestKind::local_team_question, .on = on, .answered_on = answered_on};
}
template <class Change>
Request but(Request request, Change change) {
    change(request);
    return request;
}
void of_some_kind(Request& request) { request.kind.reset(); }
void by_local_team(Request& request) { request.by = OrganisationId{"local"}; }

CaseFile household(std::vector<Request> requests) {
    CaseFile file = example::household_of_team(2026y / 1 / 5);
    file.organisations.push_back({.id = OrganisationId{"local"}, .kind = OrganisationKind::local_team});
    file.requests = std::move(requests);
    return file;
}
Practice with(CaseFile file) { return {.programme = example::one_team(2026y / 1 / 5), .caseload = {std::move(file)}}; }
Practice with(Request request) { return with(household({std::move(request)})); }
Lines rows(const Practice& practice, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, practice, as_of, norms);
}
std::string stands(const Practice& practice, Date as_of = later) { return blijvend::stands(rule, practice, as_of); }

TEST_CASE("local-team-answered: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A question is open for five working days, and overdue from the next day") {
    CHECK(rows(with(question()), due) == Lines{"open opened 2026-02-09 due 2026-02-16"});
    CHECK(rows(with(question()), due + 1) == Lines{"overdue opened 2026-02-09 due 2026-02-16"});
    CHECK(rows(with(question(2026y / 4 / 2)), 2026y / 4 / 2) == Lines{"open opened 2026-04-02 due 2026-04-13"});
    CHECK(rows(with(question(asked, due))) == Lines{"kept opened 2026-02-09 due 2026-02-16 met 2026-02-16"});
    CHECK(rows(with(question(asked, asked)))[0] == "kept opened 2026-02-09 due 2026-02-16 met 2026-02-09");
    CHECK(stands(with(question(asked, due + 1))) == "kept_late");
}

TEST_CASE("A row tells of which household and which question it is") {
    Practice practice = with(question());
    practice.caseload.push_back(household({question()}));
    practice.caseload[1].id = CaseId{"second"};
    const auto promises = judge(rule, practice, later);
    REQUIRE(promises.size() == 2);
    CHECK(promises[0].in_case == CaseId{"example"});
    CHECK(promises[1].in_case == CaseId{"second"});
    CHECK(promises[1].subject.text() == "Request q1");
    CHECK(promises[1].norm == &norms::local_team_answer);
    CHECK(facts_of(promises[1]) == Lines{"Request q1.on", "Request q1.answered_on"});
}

TEST_CASE("Another request is not asked, nor is one of unknown kind that the local team did not make") {
    CHECK(stands(with(but(question(), [](Request& request) { request.kind = RequestKind::advice; }))).empty());
    CHECK(stands(with(but(question(), [](Request& request) {
        request.kind = RequestKind::advice;
        by_local_team(request);
    }))).empty());
    CHECK(stands(with(but(question(), of_some_kind))).empty());
    CHECK(stands(with(but(question(), [](Request& request) {
        of_some_kind(request);
        request.by = OrganisationId{"youth"};
    }))).empty());
    CHECK(stands(with(but(question(), [](Request& request) {
        of_some_kind(request);
        request.by = OrganisationId{"elsewhere"};
    }))).empty());
}

TEST_CASE("A request of the local team of which the kind is not recorded is unknown, unless it was answered in time") {
    const auto asked_something = [](Request& request) {
        of_some_kind(request);
        by_local_team(request);
    };
    CHECK(stands(with(but(question(), asked_something)), due) == "open");
    CHECK(stands(with(but(question(), asked_something)), due + 1) == "unknown");
    CHECK(judge(rule, with(but(question(), asked_something)), later)[0].missing->fact.text() == "Request q1.kind");
    CHECK(stands(with(but(question(asked, due), asked_something))) == "kept");
}

TEST_CASE("That the question came in is no answer; an answer without a day leaves doubt") {
    CHECK(stands(with(but(question(), [](Request& request) { request.acknowledged_on = asked; }))) == "overdue");
    const auto granted = [](Request& request) { request.answer = RequestAnswer::granted; };
    const Practice practice = with(but(question(), granted));
    CHECK(stands(practice, due) == "open");
    CHECK(stands(practice, due + 1) == "unknown");
    CHECK(judge(rule, practice, later)[0].missing->fact.text() == "Request q1.answered_on");
    CHECK(stands(with(but(question(asked, due + 1), granted))) == "kept_late");
}

TEST_CASE("A question of which nobody recorded the day is unknown, also when it was answered") {
    CHECK(stands(with(question({}))) == "unknown");
    CHECK(stands(with(question({}, due))) == "unknown");
    CHECK(judge(rule, with(question({})), later)[0].missing->fact.text() == "Request q1.on");
}

TEST_CASE("The closing of the case ends it, unless the local team asked when it was closed") {
    const auto closed = [](Date on, std::optional<Date> reopened_on = {}) {
        CaseFile file = household({question()});
        file.closures = {{.id = ClosureId{"z"}, .on = on, .reopened_on = reopened_on}};
        return rows(with(file))[0];
    };
    CHECK(closed(due) == "lapsed opened 2026-02-09 due 2026-02-16 ended 2026-02-16");
    CHECK(closed(due + 1) == "broken opened 2026-02-09 due 2026-02-16 ended 2026-02-17");
    CHECK(closed(asked + 1) == "lapsed opened 2026-02-09 due 2026-02-16 ended 2026-02-10");
    CHECK(closed(asked) == "overdue opened 2026-02-09 due 2026-02-16");
    CHECK(closed(asked - 7) == "overdue opened 2026-02-09 due 2026-02-16");
    CHECK(closed(asked - 7, due) == "overdue opened 2026-02-09 due 2026-02-16");
}

TEST_CASE("A question from before the case began is asked all the same") {
    CaseFile file = household({question()});
    file.household.started_on = due;
    CHECK(rows(with(file)) == Lines{"overdue opened 2026-02-09 due 2026-02-16"});
}

TEST_CASE("local-team-answered: a region may allow another time") {
    Norms region;
    region.set("local-team-answer", 2);
    CHECK(rows(with(question()), later, region) == Lines{"overdue opened 2026-02-09 due 2026-02-11"});
}

TEST_CASE("local-team-answered: as days pass an answer comes late") {
    CHECK(turns(rule, with(question(asked, due + 3)), asked - 2, later) ==
          Lines{"2026-02-09 open", "2026-02-17 overdue", "2026-02-19 kept_late"});
}

}  // namespace test_local_team_answered
