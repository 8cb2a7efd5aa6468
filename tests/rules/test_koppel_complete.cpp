#include <blijvend/rules/koppel_complete.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_koppel_complete {

const Rule& rule = the_rule("koppel-complete");
constexpr Date start = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const std::string kept = "kept opened 2026-01-05 met 2026-01-05";

/// A complete koppel, changed.
template <class Change>
CaseFile but(Change change) {
    CaseFile file = example::with_koppel(start);
    change(file, file.koppels[0]);
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::rows(rule, file, as_of, norms);
}

/// Bram leaves in March; Carla comes on a day.
CaseFile carla_comes(Date day) {
    return but([&](CaseFile&, Koppel& koppel) {
        koppel.seats[1].until = march;
        koppel.seats.push_back(example::seat("s3", "carla", day));
    });
}

TEST_CASE("koppel-complete: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Two people from the first day on keep the promise, and years of that are one row") {
    CHECK(rows(example::with_koppel(start), start) == Lines{kept});
    CHECK(rows(example::with_koppel(start), start + 3653) == Lines{kept});
    CHECK(rows(example::with_koppel(start), start - 1).empty());
    const Promise row = judge(rule, example::with_koppel(start), later)[0];
    CHECK(row.subject.text() == "Household h1");
    CHECK(row.norm == &norms::koppel_size);
    CHECK(facts_of(row) == std::vector<std::string>{"Seat s1.since", "Seat s2.since"});
}

TEST_CASE("An empty seat breaks it from that day until it is filled") {
    CHECK(rows(carla_comes(march + 10)) == Lines{kept + " ended 2026-03-02",
                                               "broken opened 2026-03-02 due 2026-03-02 ended 2026-03-12",
                                               "kept opened 2026-03-12 met 2026-03-12"});
    CHECK(rows(carla_comes(march + 1))[1] == "broken opened 2026-03-02 due 2026-03-02 ended 2026-03-03");
    const Promise empty = judge(rule, carla_comes(march + 10), later)[1];
    CHECK(empty.note.en == "A seat is empty.");
    CHECK(facts_of(empty) == std::vector<std::string>{"Seat s1.since", "Seat s2.until"});
}

TEST_CASE("A seat that changes hands on one day is never empty") { CHECK(rows(carla_comes(march)) == Lines{kept}); }

TEST_CASE("The same person twice is one person") {
    CHECK(rows(but([](CaseFile&, Koppel& koppel) { koppel.seats[1].professional = koppel.seats[0].professional; })) ==
          Lines{"overdue opened 2026-01-05 due 2026-01-05"});
}

TEST_CASE("A third colleague may overlap for fourteen days, and not for fifteen") {
    CHECK(rows(carla_comes(march - 14)) == Lines{kept});
    const Lines too_long{kept + " ended 2026-03-01", "broken opened 2026-03-01 due 2026-03-01 ended 2026-03-02",
        "kept opened 2026-03-02 met 2026-03-02"};
    CHECK(rows(carla_comes(march - 15)) == too_long);
    const Promise row = judge(rule, carla_comes(march - 15), later)[1];
    CHECK(row.norm == &norms::koppel_changeover);
    CHECK(row.note.nl == "Er zijn te lang meer mensen dan een koppel telt.");
}

TEST_CASE("While three people are there the promise is kept for fourteen days, and overdue after the next") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.seats.push_back(example::seat("s3", "carla", march));
    });
    CHECK(stands(rule, file, march + 13) == "kept");
    CHECK(stands(rule, file, march + 14) == "kept open");
    CHECK(stands(rule, file, march + 15) == "kept overdue");
}

TEST_CASE("Colleagues who come and go one after another are one overlap") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.seats.push_back(example::seat("s3", "carla", march));
        koppel.seats.push_back(example::seat("s4", "dirk", march + 10));
        koppel.seats[2].until = march + 10;
        koppel.seats[3].until = march + 20;
    });
    CHECK(rows(file)[1] == "broken opened 2026-03-16 due 2026-03-16 ended 2026-03-22");
    const CaseFile apart = but([](CaseFile&, Koppel& koppel) {
        koppel.seats.push_back(example::seat("s3", "carla", march));
        koppel.seats.push_back(example::seat("s4", "dirk", march + 11));
        koppel.seats[2].until = march + 10;
        koppel.seats[3].until = march + 20;
    });
    CHECK(rows(apart) == Lines{kept});
}

TEST_CASE("A region may set how long colleagues overlap, and how many people a koppel has") {
    Norms norms;
    norms.set("koppel-changeover", 0);
    CHECK(rows(carla_comes(march - 1), later, norms)[1] ==
          "broken opened 2026-03-01 due 2026-03-01 ended 2026-03-02");
    CHECK(rows(carla_comes(march), later, norms) == Lines{kept});
    norms.set("koppel-changeover", 20);
    CHECK(rows(carla_comes(march - 20), later, norms) == Lines{kept});
    CHECK(rows(carla_comes(march - 21), later, norms).size() == 3);

    Norms three;
    three.set("koppel-size", 3);
    CHECK(rows(example::with_koppel(start), later, three) == Lines{"overdue opened 2026-01-05 due 2026-01-05"});
    Norms one;
    one.set("koppel-size", 1);
    CHECK(rows(example::with_koppel(start), start + 13, one) == Lines{kept});
    CHECK(rows(example::with_koppel(start), start + 15, one)[1] == "overdue opened 2026-01-19 due 2026-01-19");
}

TEST_CASE("A gap between two koppels is seen, and two koppels in force count together") {
    const auto next_koppel = [](Date since) {
        return but([&](CaseFile& file, Koppel& koppel) {
            koppel.until = march;
            file.koppels.push_back({.id = KoppelId{"next"},
                .since = since,
                .seats = {example::seat("s3", "carla", since), example::seat("s4", "dirk", since)}});
        });
    };
    CHECK(rows(next_koppel(march)) == Lines{kept});
    CHECK(rows(next_koppel(march + 5))[1] == "broken opened 2026-03-02 due 2026-03-02 ended 2026-03-07");
    CHECK(rows(next_koppel(march - 14)) == Lines{kept});
    CHECK(rows(next_koppel(march - 15))[1] == "broken opened 2026-03-01 due 2026-03-01 ended 2026-03-02");
}

TEST_CASE("Stepping back and substitution leave the koppel complete") {
    CHECK(rows(but([](CaseFile&, Koppel& koppel) {
        koppel.involvements = {
            {.professional = ProfessionalId{"anna"}, .activity = Activity::stepped_back, .since = february},
            {.professional = ProfessionalId{"bram"},
                .activity = Activity::substituted,
                .substitute = ProfessionalId{"carla"},
                .since = february}};
    })) == Lines{kept});
}

TEST_CASE("The promise begins when the koppel is assigned, else when its first seat is taken") {
    const CaseFile assigned_later = but([](CaseFile&, Koppel& koppel) {
        koppel.since = february;
        koppel.seats[0].since = february + 2;
        koppel.seats[1].since = february + 3;
    });
    CHECK(rows(assigned_later) == Lines{"broken opened 2026-02-02 due 2026-02-02 ended 2026-02-05",
                                      "kept opened 2026-02-05 met 2026-02-05"});
    const CaseFile seats_only = but([](CaseFile&, Koppel& koppel) {
        koppel.since.reset();
        koppel.seats[1].since = february;
    });
    CHECK(rows(seats_only) == Lines{"broken opened 2026-01-05 due 2026-01-05 ended 2026-02-02",
                                  "kept opened 2026-02-02 met 2026-02-02"});
}

TEST_CASE("The promise holds while the case is open, and again from a reopening on") {
    const CaseFile file = but([](CaseFile& file, Koppel& koppel) {
        file.closures = {{.on = february, .reopened_on = march}};
        koppel.until = february;
    });
    CHECK(rows(file, march - 1) == Lines{kept + " ended 2026-02-02"});
    CHECK(rows(file) == Lines{kept + " ended 2026-02-02", "overdue opened 2026-03-02 due 2026-03-02"});
}

TEST_CASE("A koppel assigned before the case started is asked from the start on") {
    CHECK(rows(but([](CaseFile& file, Koppel&) { file.household.started_on = february; })) ==
          Lines{"kept opened 2026-02-02 met 2026-02-02"});
    CHECK(rows(but([](CaseFile& file, Koppel&) { file.household.started_on.reset(); })) == Lines{kept});
}

TEST_CASE("An open case without a koppel is unknown, for as long as it is open") {
    CaseFile file = example::household(start);
    CHECK(rows(file) == Lines{"unknown opened 2026-01-05"});
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "CaseFile example.koppels");
    file.closures = {{.on = february, .reopened_on = march}};
    CHECK(rows(file) == Lines{"unknown opened 2026-01-05 ended 2026-02-02", "unknown opened 2026-03-02"});
    file.household.started_on.reset();
    CHECK(rows(file) == Lines{"unknown"});
}

TEST_CASE("Until a koppel is assigned it is unknown who the koppel is, and from then on asked") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.since = february;
        for (Seat& seat : koppel.seats) seat.since = february;
    });
    CHECK(turns(rule, file, start, later) == std::vector<std::string>{"2026-01-05 unknown", "2026-02-02 kept"});
}

TEST_CASE("A koppel of which no day is known is unknown") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.since.reset();
        for (Seat& seat : koppel.seats) seat.since.reset();
    });
    CHECK(rows(file) == Lines{"unknown opened 2026-01-05"});
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "Koppel koppel.since");
}

TEST_CASE("A seat taken since an unknown day, or by an unknown person, may be what fills the koppel") {
    const CaseFile no_day = rule.unknown();
    CHECK(rows(no_day) == Lines{"unknown opened 2026-01-05"});
    CHECK(judge(rule, no_day, later)[0].missing->fact.text() == "Seat s2.since");
    const CaseFile nobody = but([](CaseFile&, Koppel& koppel) { koppel.seats[1].professional.reset(); });
    CHECK(rows(nobody) == Lines{"unknown opened 2026-01-05"});
    CHECK(judge(rule, nobody, later)[0].missing->fact.text() == "Seat s2.professional");
}

TEST_CASE("A seat in doubt leaves a complete koppel complete, and an empty one empty") {
    CHECK(rows(but([](CaseFile&, Koppel& koppel) { koppel.seats.push_back({.id = SeatId{"s3"}}); })) == Lines{kept});
    CHECK(rows(but([](CaseFile&, Koppel& koppel) {
        koppel.seats.erase(koppel.seats.begin());
        koppel.seats[0].since.reset();
    })) == Lines{"overdue opened 2026-01-05 due 2026-01-05"});
}

TEST_CASE("A seat in doubt is in doubt until it is given up") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.seats[1].since.reset();
        koppel.seats[1].until = march;
    });
    CHECK(rows(file) == Lines{"unknown opened 2026-01-05 ended 2026-03-02", "overdue opened 2026-03-02 due 2026-03-02"});
}

TEST_CASE("koppel-complete: as days pass a promise turns only when something happens") {
    CaseFile file = carla_comes(march + 10);
    file.closures = {{.on = march + 30}};
    CHECK(turns(rule, file, start, later) ==
          std::vector<std::string>{"2026-01-05 kept", "2026-03-02 kept open", "2026-03-03 kept overdue",
              "2026-03-12 kept broken kept"});
}

}  // namespace test_koppel_complete
