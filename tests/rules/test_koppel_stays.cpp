#include <blijvend/rules/koppel_stays.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_koppel_stays {

const Rule& rule = the_rule("koppel-stays");
constexpr Date start = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2, april = 2026y / 4 / 1,
               later = 2026y / 6 / 1;
const std::string kept = "kept opened 2026-01-05 met 2026-01-05";
const std::string lost_in_march = "broken opened 2026-01-05 ended 2026-03-02";

/// A koppel of Anna and Bram, changed.
template <class Change>
CaseFile but(Change change) {
    CaseFile file = example::with_koppel(start);
    change(file, file.koppels[0]);
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }
Promise row(const CaseFile& file, std::size_t i) { return judge(rule, file, later).at(i); }

void joins(Koppel& koppel, std::string_view who, Date day) {
    koppel.seats.push_back(example::seat(std::string{"s-"} + std::string{who}, who, day));
}

/// How heavy the loss of a seat weighs, and why.
std::string weight(const CaseFile& file, std::size_t i) {
    const Promise lost = row(file, i);
    return std::string{text_of(lost.severity.value_or(rule.severity))} + ": " + std::string{lost.note.en};
}

TEST_CASE("koppel-stays: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("A seat that is still taken is kept since its first day: a row per seat") {
    const CaseFile file = example::with_koppel(start);
    CHECK(rows(file) == Lines{kept, kept});
    CHECK(row(file, 0).subject.text() == "Seat s1");
    CHECK(row(file, 1).subject.text() == "Seat s2");
    CHECK_FALSE(row(file, 0).severity);
    CHECK(row(file, 0).note.empty());
}

TEST_CASE("Somebody who leaves while the case is open breaks the promise, and its day is in the facts") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) { koppel.seats[1].until = march; });
    CHECK(rows(file) == Lines{kept, lost_in_march});
    CHECK(facts_of(row(file, 1)) == std::vector<std::string>{"Seat s2.since", "Seat s2.until"});
}

TEST_CASE("The first change weighs less when the other stays and the seat is filled that day or before") {
    const auto carla_comes = [](Date day) {
        return but([&](CaseFile&, Koppel& koppel) {
            koppel.seats[1].until = march;
            joins(koppel, "carla", day);
        });
    };
    CHECK(weight(carla_comes(march - 10), 1) == "should: This is the first change.");
    CHECK(weight(carla_comes(march), 1) == "should: This is the first change.");
    CHECK(weight(carla_comes(march + 1), 1) == "must: The seat was left empty.");
    CHECK(rows(carla_comes(march)) == Lines{kept, lost_in_march, "kept opened 2026-03-02 met 2026-03-02"});
}

TEST_CASE("Two who leave on one day leave no familiar face") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.seats[0].until = koppel.seats[1].until = march;
        joins(koppel, "carla", march);
        joins(koppel, "dirk", march);
    });
    CHECK(weight(file, 0) == "must: No familiar face stayed.");
    CHECK(weight(file, 1) == "must: No familiar face stayed.");
}

TEST_CASE("The second of two who leave takes the last familiar face along, however warm the changes were") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.seats[1].until = march;
        joins(koppel, "carla", march - 10);
        koppel.seats[0].until = april;
        joins(koppel, "dirk", april - 10);
    });
    CHECK(weight(file, 1) == "should: This is the first change.");
    CHECK(weight(file, 0) == "must: No familiar face stayed.");
}

TEST_CASE("A second change weighs more, also while one familiar face stays") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.seats[1].until = march;
        joins(koppel, "carla", march);
        koppel.seats[2].until = april;
        joins(koppel, "dirk", april);
    });
    CHECK(weight(file, 1) == "should: This is the first change.");
    CHECK(weight(file, 2) == "must: This is not the first change.");
}

TEST_CASE("Whoever sat there alone leaves no familiar face, however well the seats are filled") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.seats.pop_back();
        koppel.seats[0].until = march;
        joins(koppel, "carla", march);
        joins(koppel, "dirk", march);
    });
    CHECK(weight(file, 0) == "must: No familiar face stayed.");
}

TEST_CASE("A third colleague who worked in and left again was a change too") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        joins(koppel, "carla", february);
        koppel.seats[2].until = march;
    });
    CHECK(rows(file) == Lines{kept, kept, "broken opened 2026-02-02 ended 2026-03-02"});
    CHECK(weight(file, 2) == "should: This is the first change.");
}

TEST_CASE("A seat that may have been filled since an unknown day is not called empty") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.seats[1].until = march;
        koppel.seats.push_back({.id = SeatId{"s3"}, .professional = ProfessionalId{"carla"}});
    });
    CHECK(weight(file, 1) == "should: This is the first change.");
    CHECK(rows(file)[2] == "unknown");
}

TEST_CASE("How many people fill a koppel is a norm") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) { koppel.seats[1].until = march; });
    Norms norms;
    norms.set("koppel-size", 1);
    CHECK(judge(rule, file, later)[1].note.en == "The seat was left empty.");
    CHECK(judge(rule, file, later, norms)[1].note.en == "This is the first change.");
}

TEST_CASE("A seat that ends with the case is kept until then") {
    const auto ends_on = [](Date day) {
        return but([&](CaseFile& file, Koppel& koppel) {
            koppel.seats[1].until = day;
            file.closures = {{.on = march}};
        });
    };
    CHECK(rows(ends_on(march)) == Lines{kept + " ended 2026-03-02", kept + " ended 2026-03-02"});
    CHECK(rows(ends_on(march + 1)) == Lines{kept + " ended 2026-03-02", kept + " ended 2026-03-02"});
    CHECK(rows(ends_on(march - 1)) == Lines{kept + " ended 2026-03-02", "broken opened 2026-01-05 ended 2026-03-01"});
}

TEST_CASE("A seat that ends because the case closes is kept, also before the closure is recorded") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.seats[1].until = march;
        koppel.seats[1].why_ended = SeatEnd::case_closed;
    });
    CHECK(rows(file) == Lines{kept, kept + " ended 2026-03-02"});
}

TEST_CASE("Every other reason for leaving is a change, death too") {
    for (const SeatEnd why : {SeatEnd::other_job, SeatEnd::illness, SeatEnd::leave, SeatEnd::household_asked,
             SeatEnd::conflict_of_interest, SeatEnd::threat, SeatEnd::organisation_decided, SeatEnd::death,
             SeatEnd::other}) {
        const CaseFile file = but([&](CaseFile&, Koppel& koppel) {
            koppel.seats[1].until = march;
            koppel.seats[1].why_ended = why;
        });
        CHECK(rows(file)[1] == lost_in_march);
    }
}

TEST_CASE("A seat that outlasts a closure goes on after the reopening") {
    const CaseFile file =
        but([](CaseFile& file, Koppel&) { file.closures = {{.on = february, .reopened_on = march}}; });
    CHECK(rows(file) == Lines{kept, kept});
    const CaseFile then_left = but([](CaseFile& file, Koppel& koppel) {
        file.closures = {{.on = february, .reopened_on = march}};
        koppel.seats[0].until = march - 1;
        koppel.seats[1].until = april;
    });
    CHECK(rows(then_left) == Lines{kept + " ended 2026-02-02", "broken opened 2026-01-05 ended 2026-04-01"});
}

TEST_CASE("A koppel that ends takes its seats with it") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.until = march;
        koppel.why_ended = SeatEnd::organisation_decided;
        koppel.seats[1].until = april;
    });
    CHECK(rows(file) == Lines{lost_in_march, lost_in_march});
    CHECK(facts_of(row(file, 0)) == std::vector<std::string>{"Seat s1.since", "Koppel koppel.until"});
    CHECK(rows(but([](CaseFile&, Koppel& koppel) {
        koppel.until = march;
        koppel.why_ended = SeatEnd::case_closed;
    })) == Lines{kept + " ended 2026-03-02", kept + " ended 2026-03-02"});
    CHECK(rows(but([](CaseFile&, Koppel& koppel) {
        koppel.until = march;
        koppel.seats[0].why_ended = SeatEnd::case_closed;
    })) == Lines{kept + " ended 2026-03-02", lost_in_march});
}

TEST_CASE("Whoever moves to another seat the same day stays") {
    const CaseFile file = but([](CaseFile& file, Koppel& koppel) {
        koppel.until = march;
        file.koppels.push_back({.id = KoppelId{"next"},
            .since = march,
            .seats = {example::seat("s3", "anna", march), example::seat("s4", "carla", march)}});
    });
    CHECK(rows(file) == Lines{kept + " ended 2026-03-02", lost_in_march, "kept opened 2026-03-02 met 2026-03-02",
                            "kept opened 2026-03-02 met 2026-03-02"});
    CHECK(weight(file, 1) == "should: This is the first change.");
}

TEST_CASE("Whoever comes back after a gap had left") {
    const CaseFile file = but([](CaseFile&, Koppel& koppel) {
        koppel.seats[1].until = march;
        joins(koppel, "bram", march + 1);
    });
    CHECK(rows(file) == Lines{kept, lost_in_march, "kept opened 2026-03-03 met 2026-03-03"});
}

TEST_CASE("Substitution and stepping back are no change") {
    CHECK(rows(but([](CaseFile&, Koppel& koppel) {
        koppel.involvements = {{.professional = ProfessionalId{"bram"},
            .activity = Activity::substituted,
            .substitute = ProfessionalId{"carla"},
            .since = february,
            .until = march}};
    })) == Lines{kept, kept});
}

TEST_CASE("It is unknown how it went with a seat when the day, the person or the end is not recorded") {
    const auto missing = [](auto change) {
        const CaseFile file = but([&](CaseFile&, Koppel& koppel) { change(koppel, koppel.seats[1]); });
        CHECK(rows(file)[0] == kept);
        CHECK(rows(file)[1].starts_with("unknown"));
        return row(file, 1).missing->fact.text();
    };
    CHECK(missing([](Koppel&, Seat& seat) { seat.since.reset(); }) == "Seat s2.since");
    CHECK(missing([](Koppel&, Seat& seat) { seat.professional.reset(); }) == "Seat s2.professional");
    CHECK(missing([](Koppel&, Seat& seat) { seat.why_ended = SeatEnd::illness; }) == "Seat s2.until");
    CHECK(missing([](Koppel&, Seat& seat) {
        seat.professional.reset();
        seat.until = march;
    }) == "Seat s2.professional");
    const CaseFile koppel_ended = but([](CaseFile&, Koppel& koppel) { koppel.why_ended = SeatEnd::other; });
    CHECK(rows(koppel_ended) == Lines{"unknown opened 2026-01-05", "unknown opened 2026-01-05"});
}

TEST_CASE("Leaving is a change also when it is not known when the case started") {
    const CaseFile file = but([](CaseFile& file, Koppel& koppel) {
        file.household.started_on.reset();
        koppel.seats[1].until = march;
    });
    CHECK(rows(file) == Lines{kept, lost_in_march});
}

TEST_CASE("Whoever left before the case started is not missed") {
    const CaseFile file = but([](CaseFile& file, Koppel& koppel) {
        file.household.started_on = april;
        koppel.seats[1].until = march;
    });
    CHECK(rows(file)[1] == kept + " ended 2026-01-05");
}

TEST_CASE("koppel-stays: as days pass a seat is kept until somebody leaves it") {
    const CaseFile file = but([](CaseFile& file, Koppel& koppel) {
        koppel.seats[1].until = march;
        koppel.seats[1].why_ended = SeatEnd::illness;
        joins(koppel, "carla", march);
        koppel.seats[2].until = april;
        file.closures = {{.on = april}};
    });
    CHECK(turns(rule, file, start - 2, later) ==
          std::vector<std::string>{"2026-01-05 kept kept", "2026-03-02 kept broken kept"});
}

}  // namespace test_koppel_stays
