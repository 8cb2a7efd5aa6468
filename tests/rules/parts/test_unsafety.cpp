#include <blijvend/rules/parts/unsafety.hpp>

#include "../../catch.hpp"
#include "../rows.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_unsafety {

constexpr Date monday = 2026y / 3 / 2;
const Norms numbers;

Assessment found(std::optional<bool> acute, std::optional<Date> finished = monday) {
    return {.id = AssessmentId{"a"}, .finished_on = finished, .acute = acute, .structural = true};
}

/// The promise that opens with the unsafety an assessment found.
struct Case {
    CaseFile file;
    Date as_of;
    Reading reading{file};
    Judging on{reading, as_of, numbers};
    UnsafetySpell spell = unsafety_spells(file).at(0);

    Case(Assessment assessment, Date day) : file{.assessments = {std::move(assessment)}}, as_of{day} {}
    Case(const Case&) = delete;
    Case& operator=(const Case&) = delete;

    [[nodiscard]] Promise promise() const {
        return promise_in(spell, on, *spell.period.since, norms::plan_after_acute, norms::plan_otherwise);
    }
    [[nodiscard]] Promise doubted(std::optional<Date> met = {}) const {
        Promise promise = this->promise();
        promise.met = met;
        doubt_if_acute(promise, spell, on, norms::plan_after_acute);
        return promise;
    }
};

TEST_CASE("A promise after acute unsafety is due sooner than after other unsafety") {
    const Promise acute = Case{found(true), monday}.promise(), other = Case{found(false), monday}.promise();
    CHECK(acute.due == monday + 1);
    CHECK(acute.norm == &norms::plan_after_acute);
    CHECK(other.due == monday + 14);
    CHECK(other.norm == &norms::plan_otherwise);
    CHECK(other.opened == monday);
    CHECK(other.subject.text() == "Assessment a");
    CHECK(facts_of(other) == std::vector<std::string>{"Assessment a.finished_on"});
}

TEST_CASE("Whether unsafety is acute matters between the one last day and the other") {
    CHECK_FALSE(Case{found({}), monday + 1}.doubted().missing);
    CHECK(Case{found({}), monday + 2}.doubted().missing);
    CHECK(Case{found({}), monday + 14}.doubted().missing);
    CHECK_FALSE(Case{found({}), monday + 15}.doubted().missing);
    CHECK(Case{found({}), monday + 2}.doubted().missing->fact.text() == "Assessment a.acute");
}

TEST_CASE("A promise kept before both last days, or after both, needs no answer whether it was acute") {
    CHECK_FALSE(Case{found({}), monday + 30}.doubted(monday + 1).missing);
    CHECK(Case{found({}), monday + 30}.doubted(monday + 2).missing);
    CHECK(Case{found({}), monday + 30}.doubted(monday + 14).missing);
    CHECK_FALSE(Case{found({}), monday + 30}.doubted(monday + 15).missing);
}

TEST_CASE("Where it is recorded whether unsafety is acute nothing is in doubt") {
    CHECK_FALSE(Case{found(true), monday + 5}.doubted().missing);
    CHECK_FALSE(Case{found(false), monday + 5}.doubted().missing);
}

TEST_CASE("What was in doubt already keeps its reason") {
    const Case one{found({}), monday + 5};
    Promise promise = one.promise();
    const Missing other{fact<&Assessment::by>(*one.spell.found_by), {"wie", "who"}};
    promise.missing = other;
    doubt_if_acute(promise, one.spell, one.on, norms::plan_after_acute);
    CHECK(promise.missing == other);
}

TEST_CASE("Unsafety that was found on a day nobody recorded is an unknown row") {
    const CaseFile file{.assessments = {found(true), found(true, {}), found({}, {}),
                            {.id = AssessmentId{"safe"}, .acute = false, .structural = false},
                            {.id = AssessmentId{"silent"}}}};
    std::vector<Promise> promises;
    undated_unsafety(promises, {file, monday, numbers});
    REQUIRE(promises.size() == 2);
    CHECK(row_of(promises[0], monday) == "unknown");
    CHECK(promises[0].subject == ref(file.assessments[1]));
    CHECK(promises[0].missing->fact == fact<&Assessment::finished_on>(file.assessments[1]));
}

}  // namespace test_unsafety
