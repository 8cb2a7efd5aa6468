#include <blijvend/rules/sharing_has_legal_basis.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_sharing_has_legal_basis {

const Rule& rule = the_rule("sharing-has-legal-basis");
constexpr Date shared = 2026y / 2 / 16, later = 2026y / 3 / 30;

/// A sharing on this ground.
CaseFile sharing(std::optional<LegalBasis> basis, std::optional<Date> on = shared) {
    CaseFile file = rule.breaks();
    file.sharings[0].basis = basis;
    file.sharings[0].on = on;
    return file;
}

TEST_CASE("sharing-has-legal-basis: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A sharing with a ground is kept on its day") {
    const CaseFile file = sharing(LegalBasis::consent);
    CHECK(rows(rule, file, shared) == Lines{"kept opened 2026-02-16 due 2026-02-16 met 2026-02-16"});
    const Promise row = judge(rule, file, later)[0];
    CHECK(row.subject.text() == "Sharing s1");
    CHECK(facts_of(row) == std::vector<std::string>{"Sharing s1.on", "Sharing s1.basis"});
}

TEST_CASE("A sharing without a ground is open on its day and overdue from the next") {
    CHECK(stands(rule, sharing({}), shared) == "open");
    CHECK(stands(rule, sharing({}), shared + 1) == "overdue");
}

TEST_CASE("A ground that is still to be reviewed is none yet") {
    CHECK(stands(rule, sharing(LegalBasis::to_be_reviewed), later) == "overdue");
}

TEST_CASE("A sharing on a day nobody recorded is unknown, whatever its ground") {
    CHECK(rows(rule, sharing({}, {}), later) == Lines{"unknown"});
    CHECK(rows(rule, sharing(LegalBasis::consent, {}), later) == Lines{"unknown"});
    CHECK(judge(rule, sharing({}, {}), later)[0].missing->fact.text() == "Sharing s1.on");
}

TEST_CASE("What was withdrawn, or is over, was shared; and closing the case does not undo it") {
    CaseFile file = sharing({});
    file.sharings[0].until = shared + 2;
    file.sharings[0].withdrawn_on = shared + 1;
    file.closures = {{.on = shared}};
    CHECK(rows(rule, file, later) == Lines{"overdue opened 2026-02-16 due 2026-02-16"});
}

TEST_CASE("Every sharing has its own row, in the order of the file") {
    CaseFile file = sharing({});
    file.sharings.push_back({.id = SharingId{"s2"}, .basis = LegalBasis::jeugdwet, .on = shared + 1});
    CHECK(stands(rule, file, later) == "overdue kept");
}

TEST_CASE("sharing-has-legal-basis: as days pass a sharing is open and then overdue") {
    CHECK(turns(rule, sharing({}), shared - 3, later) ==
          std::vector<std::string>{"2026-02-16 open", "2026-02-17 overdue"});
}

}  // namespace test_sharing_has_legal_basis
