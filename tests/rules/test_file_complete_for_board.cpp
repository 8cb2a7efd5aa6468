#include <blijvend/rules/file_complete_for_board.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_file_complete_for_board {

const Rule& rule = the_rule("file-complete-for-board");
constexpr Date asked = 2026y / 2 / 16, later = 2026y / 3 / 30;
const std::string kept = "kept opened 2026-02-16 due 2026-02-16 met 2026-02-16";

/// A complete request, with something changed.
template <class Change>
CaseFile but(Change change) {
    CaseFile file = rule.keeps();
    change(file, file.requests[0]);
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
Promise row(const CaseFile& file) { return judge(rule, file, later)[0]; }
std::string note(const CaseFile& file) { return std::string{row(file).note.en}; }

void no_members(CaseFile&, Request& r) { r.about.clear(); }
void no_assessment(CaseFile& file, Request&) { file.assessments.clear(); }
void no_plan(CaseFile& file, Request&) { file.safety_plans.clear(); }

TEST_CASE("file-complete-for-board: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A complete request is kept on its day and names all it comes with") {
    const CaseFile file = rule.keeps();
    CHECK(rows(rule, file, asked) == Lines{kept});
    CHECK(row(file).subject.text() == "Request r1");
    CHECK(facts_of(row(file)) == std::vector<std::string>{"Request r1.on", "Request r1.about", "Assessment a1.finished_on",
                                     "SafetyPlan plan.since"});
    CHECK(row(file).note.empty());
}

TEST_CASE("A request that lacks a piece is open on its day and overdue from the next, and says which piece") {
    CHECK(stands(but(no_assessment), asked) == "open");
    CHECK(stands(but(no_assessment), asked + 1) == "overdue");
    const auto lacks = [](auto... changes) {
        return note(but([&](CaseFile& file, Request& r) { (changes(file, r), ...); }));
    };
    CHECK(lacks(no_members) == "It does not say whom it is about.");
    CHECK(lacks(no_assessment) == "There is no assessment or investigation.");
    CHECK(lacks(no_members, no_assessment) == "Whom it is about and an assessment are lacking.");
    CHECK(lacks(no_plan) == "There is no safety plan, and no word on why.");
    CHECK(lacks(no_members, no_plan) == "Whom it is about and a safety plan are lacking.");
    CHECK(lacks(no_assessment, no_plan) == "An assessment and a safety plan are lacking.");
    CHECK(lacks(no_members, no_assessment, no_plan) == "Whom it is about, an assessment and a safety plan are lacking.");
    CHECK(facts_of(row(but(no_members)))[0] == "Request r1.on");
}

TEST_CASE("An investigation will do, another assessment will not, and an unfinished one neither") {
    const auto of_kind = [](std::optional<AssessmentKind> kind) {
        return but([=](CaseFile& file, Request&) { file.assessments[0].kind = kind; });
    };
    CHECK(stands(of_kind(AssessmentKind::investigation)) == "kept");
    CHECK(stands(of_kind(AssessmentKind::risk)) == "overdue");
    CHECK(stands(of_kind({})) == "unknown");
    CHECK(row(of_kind({})).missing->fact.text() == "Assessment a1.kind");
    CHECK(row(of_kind({})).note.empty());
    CHECK(stands(but([](CaseFile& file, Request&) {
        file.assessments = {{.id = AssessmentId{"a1"}, .kind = AssessmentKind::safety}};
    })) == "overdue");
}

TEST_CASE("An assessment that was finished on a day nobody recorded may have been there") {
    const auto undated = [](CaseFile& file, Request&) { file.assessments[0].finished_on.reset(); };
    CHECK(stands(but(undated), asked) == "open");
    CHECK(stands(but(undated)) == "unknown");
    CHECK(row(but(undated)).missing->fact.text() == "Assessment a1.finished_on");
    CHECK(stands(but([&](CaseFile& file, Request& r) {
        undated(file, r);
        no_members(file, r);
    })) == "overdue");
    CHECK(stands(but([&](CaseFile& file, Request& r) {
        undated(file, r);
        file.assessments.push_back(rule.keeps().assessments[0]);
    })) == "kept");
}

TEST_CASE("What comes after the request mends it, too late; the piece that came last counts") {
    const CaseFile file = but([](CaseFile& f, Request&) {
        f.assessments[0].finished_on = asked + 1;
        f.safety_plans[0].since = asked + 9;
        f.safety_plans.push_back({.id = SafetyPlanId{"p2"}, .since = asked + 4});
    });
    CHECK(rows(rule, file, later) == Lines{"kept_late opened 2026-02-16 due 2026-02-16 met 2026-02-20"});
    const CaseFile on_the_day = but([](CaseFile& f, Request&) { f.assessments[0].finished_on = asked; });
    CHECK(rows(rule, on_the_day, later) == Lines{kept});
    const CaseFile unsure = but([](CaseFile& f, Request&) {
        f.assessments[0].finished_on = asked + 1;
        f.assessments.push_back(f.assessments[0]);
        f.assessments[1].finished_on.reset();
    });
    CHECK(stands(unsure) == "unknown");
    const CaseFile sure = but([](CaseFile& f, Request&) {
        f.assessments.push_back(f.assessments[0]);
        f.assessments[1].finished_on.reset();
        f.safety_plans[0].since = asked + 9;
    });
    CHECK(stands(sure) == "kept_late");
    const CaseFile later_and_unsure = but([](CaseFile& f, Request&) {
        f.assessments[0].finished_on = asked + 1;
        f.assessments[0].kind.reset();
    });
    CHECK(stands(later_and_unsure) == "overdue");
}

TEST_CASE("A plan counts while it is in force, and words explain that there is none") {
    const auto plan = [](std::optional<Date> since, std::optional<Date> until) {
        return but([=](CaseFile& f, Request&) {
            f.safety_plans = {{.id = SafetyPlanId{"p1"}, .since = since, .until = until}};
        });
    };
    CHECK(stands(plan(asked - 9, asked)) == "overdue");
    CHECK(stands(plan(asked - 9, asked + 1)) == "kept");
    CHECK(stands(plan({}, asked)) == "overdue");
    CHECK(stands(plan({}, asked + 1)) == "unknown");
    CHECK(row(plan({}, {})).missing->fact.text() == "SafetyPlan p1.since");
    CHECK(stands(but([](CaseFile& f, Request&) {
        f.safety_plans = {{.id = SafetyPlanId{"p1"}, .drafted_on = asked - 1}};
    })) == "overdue");
    const auto words = [](std::string_view text) {
        return but([=](CaseFile& f, Request& r) {
            no_plan(f, r);
            r.text = text;
        });
    };
    CHECK(stands(words("A plan would warn whoever threatens.")) == "kept");
    CHECK(facts_of(row(words("x")))[3] == "Request r1.text");
    CHECK(stands(words("")) == "overdue");
}

TEST_CASE("Only a request for an investigation to the Board is asked") {
    const auto of_kind = [](std::optional<RequestKind> kind) {
        return stands(but([=](CaseFile& f, Request& r) {
            no_plan(f, r);
            r.kind = kind;
        }));
    };
    CHECK(of_kind(RequestKind::investigation) == "overdue");
    CHECK(of_kind(RequestKind::short_investigation) == "overdue");
    CHECK(of_kind(RequestKind::advice).empty());
    CHECK(of_kind({}).empty());
    CHECK(stands(but([](CaseFile& f, Request&) { f.organisations[0].kind = OrganisationKind::veilig_thuis; })).empty());
}

TEST_CASE("Who was asked has to be known when the request is not complete") {
    const auto to_nobody = [](CaseFile& f, Request& r) {
        no_plan(f, r);
        r.to.reset();
    };
    const auto to_anything = [](CaseFile& f, Request& r) {
        no_plan(f, r);
        f.organisations[0].kind.reset();
    };
    CHECK(stands(but(to_nobody), asked) == "open");
    CHECK(stands(but(to_nobody)) == "unknown");
    CHECK(row(but(to_nobody)).missing->fact.text() == "Request r1.to");
    CHECK(row(but(to_anything)).missing->fact.text() == "Organisation board.kind");
    CHECK(stands(but([](CaseFile&, Request& r) { r.to.reset(); })) == "kept");
}

TEST_CASE("A request on a day nobody recorded is unknown") {
    const CaseFile file = but([](CaseFile&, Request& r) { r.on.reset(); });
    CHECK(rows(rule, file, later) == Lines{"unknown"});
    CHECK(row(file).missing->fact.text() == "Request r1.on");
}

TEST_CASE("The Board's answer or the closure of the case ends it: what comes then comes too late") {
    const auto answered = [](int finished) {
        return but([=](CaseFile& f, Request& r) {
            f.assessments[0].finished_on = asked + finished;
            r.answered_on = asked + 10;
        });
    };
    CHECK(stands(answered(9)) == "kept_late");
    CHECK(rows(rule, answered(10), later) == Lines{"broken opened 2026-02-16 due 2026-02-16 ended 2026-02-26"});
    CHECK(row(answered(10)).note.en == "There is no assessment or investigation.");
    CaseFile closed = but(no_plan);
    closed.closures = {{.on = asked + 3}};
    CHECK(rows(rule, closed, later) == Lines{"broken opened 2026-02-16 due 2026-02-16 ended 2026-02-19"});
    CHECK(stands(but([](CaseFile&, Request& r) { r.answered_on = asked; })) == "kept");
}

TEST_CASE("file-complete-for-board: as days pass a request is open, overdue and mended") {
    const CaseFile file = but([](CaseFile& f, Request&) { f.safety_plans[0].since = asked + 7; });
    CHECK(turns(rule, file, asked - 3, later) ==
          std::vector<std::string>{"2026-02-16 open", "2026-02-17 overdue", "2026-02-23 kept_late"});
}

}  // namespace test_file_complete_for_board
