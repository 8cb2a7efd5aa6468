#include <blijvend/rules/no_handover.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_no_handover {

const Rule& rule = the_rule("no-handover");
constexpr Date start = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2, april = 2026y / 4 / 1,
               later = 2026y / 6 / 1;
const std::string kept = "kept opened 2026-01-05 met 2026-01-05";

Handover away(std::string_view id, std::optional<Date> on, std::optional<Date> taken_back_on = {}) {
    return {.id = HandoverId{id}, .direction = HandoverDirection::outgoing, .on = on, .taken_back_on = taken_back_on};
}
CaseFile with(std::vector<Handover> handovers) {
    CaseFile file = example::household(start);
    file.handovers = std::move(handovers);
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }

TEST_CASE("no-handover: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A household that was never handed over is one kept row from the start of the case") {
    CHECK(rows(with({})) == Lines{kept});
    CHECK(rows(with({}), start - 1).empty());
    const Promise row = judge(rule, with({}), later)[0];
    CHECK(row.subject.text() == "Household h1");
    CHECK(facts_of(row) == std::vector<std::string>{"Household h1.started_on"});
}

TEST_CASE("A handover breaks it from that day on, and names itself") {
    const CaseFile file = with({away("x1", march)});
    CHECK(rows(file, march - 1) == Lines{kept});
    CHECK(rows(file, march) == Lines{kept + " ended 2026-03-02", "open opened 2026-03-02 due 2026-03-02"});
    CHECK(rows(file, march + 1)[1] == "overdue opened 2026-03-02 due 2026-03-02");
    const Promise row = judge(rule, file, later)[1];
    CHECK(row.subject.text() == "Household h1");
    CHECK(facts_of(row) == std::vector<std::string>{"Handover x1.on"});
}

TEST_CASE("A handover that is taken back is mended that day, and stays in the facts") {
    const CaseFile file = with({away("x1", march, april)});
    CHECK(rows(file) == Lines{kept + " ended 2026-03-02", "broken opened 2026-03-02 due 2026-03-02 ended 2026-04-01",
                            "kept opened 2026-04-01 met 2026-04-01"});
    CHECK(facts_of(judge(rule, file, later)[2]) ==
          std::vector<std::string>{"Household h1.started_on", "Handover x1.on"});
}

TEST_CASE("Two handovers at a time break it until both are taken back") {
    const CaseFile file = with({away("x1", february, april), away("x2", march, april + 10)});
    CHECK(rows(file)[1] == "broken opened 2026-02-02 due 2026-02-02 ended 2026-04-11");
    CHECK(facts_of(judge(rule, file, later)[1]) == std::vector<std::string>{"Handover x1.on", "Handover x2.on"});
}

TEST_CASE("Two handovers one after another are two broken spells") {
    CHECK(rows(with({away("x2", april), away("x1", february, march)})) ==
          Lines{kept + " ended 2026-02-02", "broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02",
              "kept opened 2026-03-02 met 2026-03-02 ended 2026-04-01", "overdue opened 2026-04-01 due 2026-04-01"});
}

TEST_CASE("A handover that comes to the koppel does not count, with or without a day") {
    Handover incoming = away("x1", march), undated = away("x2", {});
    incoming.direction = undated.direction = HandoverDirection::incoming;
    CHECK(rows(with({incoming, undated})) == Lines{kept});
}

TEST_CASE("A handover of which the direction is not recorded makes it unknown until it is taken back") {
    Handover handover = away("x1", march, april);
    handover.direction.reset();
    CHECK(rows(with({handover})) == Lines{kept + " ended 2026-03-02", "unknown opened 2026-03-02 ended 2026-04-01",
                                        "kept opened 2026-04-01 met 2026-04-01"});
    CHECK(judge(rule, with({handover}), later)[1].missing->fact.text() == "Handover x1.direction");
}

TEST_CASE("A handover away leaves no doubt, whatever another one was") {
    Handover handover = away("x1", march, april);
    handover.direction.reset();
    CHECK(rows(with({handover, away("x2", march, april)}))[1] ==
          "broken opened 2026-03-02 due 2026-03-02 ended 2026-04-01");
}

TEST_CASE("A handover of which the day is not recorded is an unknown row of its own") {
    Handover undirected = away("x2", {}, april);
    undirected.direction.reset();
    const CaseFile file = with({away("x1", {}), undirected});
    CHECK(rows(file) == Lines{kept, "unknown", "unknown ended 2026-04-01"});
    const Promise row = judge(rule, file, later)[1];
    CHECK(row.subject.text() == "Handover x1");
    CHECK(row.missing->fact.text() == "Handover x1.on");
}

TEST_CASE("A handover on the day the case closes, or later, does not break it") {
    CaseFile file = with({away("x1", march)});
    file.closures = {{.on = march}};
    CHECK(rows(file) == Lines{kept + " ended 2026-03-02"});
}

TEST_CASE("A handover that was not taken back breaks it again from a reopening on") {
    CaseFile file = with({away("x1", march)});
    file.closures = {{.on = march, .reopened_on = april}};
    CHECK(rows(file) == Lines{kept + " ended 2026-03-02", "overdue opened 2026-04-01 due 2026-04-01"});
}

TEST_CASE("A case of which the start is not known is unknown, and so is an undated handover in it") {
    CaseFile file = with({away("x1", march), away("x2", {})});
    file.household.started_on.reset();
    CHECK(rows(file) == Lines{"unknown", "unknown"});
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "Household h1.started_on");
}

TEST_CASE("no-handover: as days pass it is kept, broken and kept again") {
    CHECK(turns(rule, with({away("x1", march, april)}), start, later) ==
          std::vector<std::string>{"2026-01-05 kept", "2026-03-02 kept open", "2026-03-03 kept overdue",
              "2026-04-01 kept broken kept"});
}

}  // namespace test_no_handover
