#include <blijvend/rules/parts/finished_assessment.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_finished_assessment {

using enum AssessmentKind;

constexpr Date day = 2026y / 2 / 13;

template <class Change>
Assessment with(Change change) {
    Assessment assessment{.id = AssessmentId{"a1"}, .kind = investigation};
    change(assessment);
    return assessment;
}

TEST_CASE("What only a finished assessment has says that it is finished, on a day nobody recorded") {
    CHECK_FALSE(finished_undated(with([](Assessment&) {})));
    CHECK_FALSE(finished_undated(with([](Assessment& a) { a.started_on = day; })));
    CHECK(finished_undated(with([](Assessment& a) { a.acute = false; })));
    CHECK(finished_undated(with([](Assessment& a) { a.structural = false; })));
    CHECK(finished_undated(with([](Assessment& a) { a.outcome = AssessmentOutcome::ended; })));
    CHECK(finished_undated(with([](Assessment& a) { a.sash = SashLevel::low; })));
    CHECK(finished_undated(with([](Assessment& a) { a.text = "what was found"; })));
    CHECK(finished_undated(with([](Assessment& a) { a.findings.emplace_back(); })));
    CHECK(finished_undated(with([](Assessment& a) { a.conditions.emplace_back(); })));
    CHECK(finished_undated(with([](Assessment& a) { a.signed_on = day; })));
    CHECK(finished_undated(with([](Assessment& a) { a.household_told_on = day; })));
    CHECK_FALSE(finished_undated(with([](Assessment& a) {
        a.acute = true;
        a.finished_on = day;
    })));
}

TEST_CASE("An assessment is finished as a kind; without a kind only when its day is known") {
    const Assessment finished = with([](Assessment& a) { a.finished_on = day; });
    CHECK(finished_as(finished, investigation));
    CHECK_FALSE(finished_as(finished, safety));
    CHECK_FALSE(finished_as(with([](Assessment&) {}), investigation));
    CHECK(finished_as(with([](Assessment& a) { a.acute = true; }), investigation));
    CHECK_FALSE(finished_as(with([](Assessment& a) { a.acute = true; }), safety));
    const auto unnamed = [](std::optional<Date> on) {
        return with([=](Assessment& a) {
            a.kind.reset();
            a.acute = true;
            a.finished_on = on;
        });
    };
    CHECK(finished_as(unnamed(day), safety));
    CHECK_FALSE(finished_as(unnamed({}), safety));
    CHECK(missing_kind_of(unnamed(day))->fact.text() == "Assessment a1.kind");
    CHECK_FALSE(missing_kind_of(finished));
}

TEST_CASE("A promise after an assessment opens on the day it was finished, and is unknown without one") {
    const CaseFile file;
    const Norms norms;
    const Judging on{.reading = file, .as_of = day, .norms = norms};
    const Promise promise =
        promise_after(with([](Assessment& a) { a.finished_on = day; }), on, norms::after_investigation);
    CHECK(promise.opened == day);
    CHECK(promise.due == day + 3);  // a Friday and a Monday
    CHECK(promise.norm == &norms::after_investigation);
    CHECK_FALSE(promise.missing);
    const Promise undated = promise_after(with([](Assessment&) {}), on, norms::after_investigation);
    CHECK(undated.missing->fact.text() == "Assessment a1.finished_on");
    CHECK_FALSE(undated.due);
}

}  // namespace test_finished_assessment
