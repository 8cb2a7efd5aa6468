#include <blijvend/rules/agreement_checked.hpp>

#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_agreement_checked {

constexpr Date agreed = 2026y / 2 / 2;

/// An agreement checked so many days after it was made.
CaseFile every(int days, std::vector<int> checks = {}) {
    CaseFile file = example::household(2026y / 1 / 5);
    file.safety_agreements = {{.id = SafetyAgreementId{"a1"}, .agreed_on = agreed, .check_every = Days{days}}};
    for (const int day : checks)
        file.safety_agreements[0].checks.push_back({.id = AgreementCheckId{"k"}, .on = agreed + day});
    return file;
}
CaseFile once(int day, std::vector<int> checks = {}) {
    CaseFile file = every(7, std::move(checks));
    file.safety_agreements[0].check_every.reset();
    file.safety_agreements[0].check_on = agreed + day;
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file.safety_agreements[0]);
    return file;
}
std::string stands(const CaseFile& file, int as_of) {
    return blijvend::stands(the_rule("agreement-checked"), file, agreed + as_of);
}
std::vector<Promise> judge(const CaseFile& file, int as_of) {
    return blijvend::judge(the_rule("agreement-checked"), file, agreed + as_of);
}

TEST_CASE("agreement-checked: the examples show it kept, broken and unknown") { check_examples(the_rule("agreement-checked")); }

TEST_CASE("The first check is due its rhythm after the agreement was made") {
    CHECK(stands(every(14), 0) == "open");
    CHECK(stands(every(14), 14) == "open");
    CHECK(stands(every(14), 15) == "overdue");
    CHECK(judge(every(14), 1)[0].due == agreed + 14);
    CHECK(judge(every(1), 1)[0].due == agreed + 1);
}

TEST_CASE("Every check has its own row, and the next is due its rhythm after it") {
    CHECK(stands(every(14, {14}), 28) == "kept open");
    CHECK(stands(every(14, {14}), 29) == "kept overdue");
    CHECK(stands(every(14, {15}), 16) == "kept_late open");
    CHECK(stands(every(14, {10, 20, 30}), 31) == "kept kept kept open");
    const auto rows = judge(every(14, {10}), 11);
    CHECK(rows[1].opened == agreed + 10);
    CHECK(rows[1].due == agreed + 24);
    CHECK(rows[1].norm == nullptr);
}

TEST_CASE("A check counts whatever it found, also when it could not tell or says nothing") {
    for (const auto result : {std::optional<CheckResult>{}, std::optional{CheckResult::broken},
             std::optional{CheckResult::could_not_tell}, std::optional{CheckResult::partly_kept}})
        CHECK(stands(but(every(14, {14}), [&](SafetyAgreement& a) { a.checks[0].result = result; }), 20) == "kept open");
}

TEST_CASE("A check of which the day is not known may have been in time") {
    const CaseFile file = but(every(14, {3}), [](SafetyAgreement& a) { a.checks[0].on.reset(); });
    CHECK(stands(file, 14) == "open");
    CHECK(stands(file, 15) == "unknown");
    CHECK(judge(file, 15)[0].missing->fact ==
          fact<&AgreementCheck::on>(file.safety_agreements[0].checks[0]));
    CHECK(stands(but(once(10, {3}), [](SafetyAgreement& a) { a.checks[0].on.reset(); }), 10) == "open");
    CHECK(stands(but(once(10, {3}), [](SafetyAgreement& a) { a.checks[0].on.reset(); }), 11) == "unknown");
    CHECK(stands(but(once(10, {3, 5}), [](SafetyAgreement& a) { a.checks[0].on.reset(); }), 11) == "kept");
    CHECK(stands(but(once(10, {3, 11}), [](SafetyAgreement& a) { a.checks[0].on.reset(); }), 11) == "unknown");
}

TEST_CASE("The only check is due on its own day") {
    CHECK(stands(once(10), 10) == "open");
    CHECK(stands(once(10), 11) == "overdue");
    CHECK(stands(once(10, {0}), 11) == "kept");
    CHECK(stands(once(10, {10}), 11) == "kept");
    CHECK(stands(once(10, {11}), 11) == "kept_late");
    CHECK(judge(once(10, {20, 11}), 30)[0].met == agreed + 11);
}

TEST_CASE("A check before the agreement was made does not check it") {
    CHECK(stands(once(10, {-1}), 11) == "overdue");
    CHECK(stands(every(14, {-1}), 15) == "overdue");
}

TEST_CASE("An agreement with a rhythm and a day asks both") {
    const CaseFile file = but(every(14, {7}), [](SafetyAgreement& a) { a.check_on = agreed + 5; });
    CHECK(stands(file, 8) == "kept open kept_late");
}

TEST_CASE("An agreement that says neither how often nor when is unknown") {
    const CaseFile file = but(every(14, {7}), [](SafetyAgreement& a) { a.check_every.reset(); });
    CHECK(stands(file, 1) == "unknown");
    CHECK(judge(file, 1)[0].missing->fact.field() == "check_every");
    CHECK(judge(file, 1)[0].opened == agreed);
}

TEST_CASE("An agreement that was only proposed is not asked; one of which the day is not known is unknown") {
    const auto unmade = [](SafetyAgreement& a) { a.agreed_on.reset(); };
    const CaseFile undated = but(every(14), unmade);
    CHECK(stands(undated, 40) == "unknown");
    CHECK(judge(undated, 40)[0].missing->fact.field() == "agreed_on");
    const auto proposed = [&](SafetyAgreement& a) {
        unmade(a);
        a.proposed_on = agreed;
    };
    CHECK(stands(but(every(14), proposed), 40).empty());
    CHECK(stands(but(every(14, {7}), proposed), 40) == "unknown");
}

TEST_CASE("A check falls away when the agreement ends before it is due, and is broken when it was due") {
    const auto until = [](int day) { return [=](SafetyAgreement& a) { a.until = agreed + day; }; };
    CHECK(stands(but(every(14), until(14)), 40) == "lapsed");
    CHECK(stands(but(every(14), until(15)), 40) == "broken");
    CHECK(stands(but(every(14, {14}), until(20)), 40) == "kept lapsed");
    CHECK(stands(but(once(10), until(10)), 40) == "lapsed");
    CHECK(stands(but(once(10), until(11)), 40) == "broken");
    CHECK(stands(but(every(14), until(0)), 40).empty());
}

TEST_CASE("The check that ended an agreement counts, and one after its end does not") {
    const auto until = [](int day) { return [=](SafetyAgreement& a) { a.until = agreed + day; }; };
    CHECK(stands(but(once(10, {10}), until(10)), 40) == "kept");
    CHECK(stands(but(once(10, {12}), until(10)), 40) == "lapsed");
}

TEST_CASE("A closure ends the checks, and a reopening begins them again") {
    CaseFile file = every(14);
    file.closures = {{.id = ClosureId{"z1"}, .on = agreed + 10}};
    CHECK(stands(file, 60) == "lapsed");
    file.closures[0].on = agreed + 20;
    CHECK(stands(file, 60) == "broken");
    file.closures[0].reopened_on = agreed + 50;
    CHECK(stands(file, 64) == "broken open");
    CHECK(stands(file, 65) == "broken overdue");
    file.closures = {{.id = ClosureId{"z1"}, .on = agreed}};
    CHECK(stands(file, 60).empty());
}

TEST_CASE("The only check ends with the case") {
    CaseFile file = once(10);
    file.closures = {{.id = ClosureId{"z1"}, .on = agreed + 10}};
    CHECK(stands(file, 60) == "lapsed");
    file.closures[0].on = agreed + 11;
    CHECK(stands(file, 60) == "broken");
}

TEST_CASE("Checks of an agreement do not wait for the start of the case to be known") {
    CaseFile file = every(14);
    file.household.started_on.reset();
    CHECK(stands(file, 15) == "overdue");
    file.closures = {{.id = ClosureId{"z1"}, .on = agreed + 20}};
    CHECK(stands(file, 60) == "broken");
}

TEST_CASE("Every agreement has its own rows, in the order of the file") {
    CaseFile file = every(14, {3});
    file.safety_agreements.push_back({.id = SafetyAgreementId{"a2"}, .agreed_on = agreed, .check_on = agreed + 1});
    CHECK(stands(file, 5) == "kept open overdue");
    CHECK(judge(file, 5)[2].subject == ref(file.safety_agreements[1]));
}

TEST_CASE("As days pass checks come due, are kept, late or fall away") {
    const CaseFile file =
        but(every(14, {14, 30}), [](SafetyAgreement& a) { a.until = agreed + 35; });
    CHECK(turns(the_rule("agreement-checked"), file, agreed - 1, agreed + 50) ==
          std::vector<std::string>{"2026-02-02 open", "2026-02-16 kept open", "2026-03-03 kept overdue",
              "2026-03-04 kept kept_late open", "2026-03-09 kept kept_late lapsed"});
}

}  // namespace test_agreement_checked
