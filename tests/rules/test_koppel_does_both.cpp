#include <blijvend/rules/koppel_does_both.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_koppel_does_both {

const Rule& rule = the_rule("koppel-does-both");
constexpr Date start = 2026y / 1 / 5, march = 2026y / 3 / 2, later = 2026y / 6 / 1;
using Tasks = std::vector<Task>;
const Tasks help{Task::help}, direction{Task::direction}, both{Task::help, Task::direction}, none;

/// A koppel of which the two people do these tasks.
CaseFile koppel(Tasks anna, Tasks bram) {
    CaseFile file = example::with_koppel(start);
    file.koppels[0].seats[0].tasks = std::move(anna);
    file.koppels[0].seats[1].tasks = std::move(bram);
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file.koppels[0].seats);
    return file;
}
std::string stands(const CaseFile& file, Date as_of = later) { return blijvend::stands(rule, file, as_of); }
Lines rows(const CaseFile& file) { return blijvend::rows(rule, file, later); }
Missing missing(const CaseFile& file) { return judge(rule, file, later)[0].missing.value(); }

TEST_CASE("koppel-does-both: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Help and direction lie with the koppel, whoever of the two does which") {
    CHECK(rows(koppel(both, both)) == Lines{"kept opened 2026-01-05 met 2026-01-05"});
    CHECK(stands(koppel(help, direction)) == "kept");
    CHECK(stands(koppel(help, both)) == "kept");
    const Promise row = judge(rule, koppel(help, direction), later)[0];
    CHECK(row.subject.text() == "Household h1");
    CHECK(facts_of(row) == std::vector<std::string>{"Seat s1.tasks", "Seat s2.tasks"});
}

TEST_CASE("A koppel that leaves help or direction to others does not keep it") {
    CHECK(stands(koppel(help, help), start) == "open");
    CHECK(rows(koppel(help, help)) == Lines{"overdue opened 2026-01-05 due 2026-01-05"});
    CHECK(stands(koppel(direction, direction)) == "overdue");
}

TEST_CASE("Tasks that are not recorded make it unknown, unless the other does both") {
    CHECK(stands(koppel(help, none)) == "unknown");
    CHECK(missing(koppel(help, none)).fact.text() == "Seat s2.tasks");
    CHECK(missing(koppel(none, none)).fact.text() == "Seat s1.tasks");
    CHECK(stands(koppel(both, none)) == "kept");
}

TEST_CASE("Somebody who may have a seat may do the other task") {
    const auto perhaps = [](Tasks anna, Tasks bram) {
        return but(koppel(std::move(anna), std::move(bram)), [](auto& seats) { seats[1].since.reset(); });
    };
    CHECK(stands(perhaps(help, direction)) == "unknown");
    CHECK(missing(perhaps(help, direction)).fact.text() == "Seat s2.since");
    CHECK(stands(perhaps(help, none)) == "unknown");
    CHECK(stands(perhaps(help, help)) == "overdue");
    CHECK(stands(perhaps(both, none)) == "kept");
    CHECK(missing(perhaps(none, direction)).fact.text() == "Seat s1.tasks");
    const CaseFile nobody_named = but(koppel(help, direction), [](auto& seats) { seats[1].professional.reset(); });
    CHECK(missing(nobody_named).fact.text() == "Seat s2.professional");
}

TEST_CASE("While only seats of which the file does not tell are taken nobody can tell") {
    const CaseFile file = but(koppel(help, help), [](auto& seats) {
        for (Seat& seat : seats) seat.since.reset();
    });
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "Seat s1.since");
}

TEST_CASE("Days on which no seat is taken are not asked") {
    CaseFile file = koppel(both, both);
    file.koppels.clear();
    CHECK(stands(file).empty());
    CHECK(rows(but(koppel(both, both), [](auto& seats) {
        for (Seat& seat : seats) seat.until = march;
    })) == Lines{"kept opened 2026-01-05 met 2026-01-05 ended 2026-03-02"});
    file = koppel(both, both);
    file.koppels[0].until = march;
    CHECK(rows(file) == Lines{"kept opened 2026-01-05 met 2026-01-05 ended 2026-03-02"});
}

TEST_CASE("Who leaves takes the task along") {
    CHECK(rows(but(koppel(help, direction), [](auto& seats) { seats[1].until = march; })) ==
          Lines{"kept opened 2026-01-05 met 2026-01-05 ended 2026-03-02", "overdue opened 2026-03-02 due 2026-03-02"});
}

TEST_CASE("koppel-does-both: it is asked while the case is open, and unknown while nobody knows since when that is") {
    CaseFile file = koppel(help, help);
    file.closures = {{.id = ClosureId{"z1"}, .on = march}};
    CHECK(rows(file) == Lines{"broken opened 2026-01-05 due 2026-01-05 ended 2026-03-02"});
    file.household.started_on.reset();
    CHECK(stands(file) == "unknown");
    CHECK(missing(file).fact.text() == "Household h1.started_on");
}

TEST_CASE("koppel-does-both: as days pass a new colleague takes the missing task on") {
    const CaseFile file = but(koppel(help, help), [](auto& seats) {
        seats[1].until = march;
        seats.push_back(example::seat("s3", "carla", march));
        seats[2].tasks = {Task::direction};
    });
    CHECK(turns(rule, file, start, later) ==
          std::vector<std::string>{"2026-01-05 open", "2026-01-06 overdue", "2026-03-02 broken kept"});
}

}  // namespace test_koppel_does_both
