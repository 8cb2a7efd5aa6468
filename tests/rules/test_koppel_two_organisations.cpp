#include <blijvend/rules/koppel_two_organisations.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_koppel_two_organisations {

const Rule& rule = the_rule("koppel-two-organisations");
constexpr Date start = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2, later = 2026y / 6 / 1;
const OrganisationId shelter{"shelter"}, youth{"youth"};

/// A koppel of two organisations, changed.
template <class Change>
CaseFile but(Change change) {
    CaseFile file = example::with_koppel(start);
    change(file, file.koppels[0]);
    return file;
}
Lines rows(const CaseFile& file, Date as_of = later) { return blijvend::rows(rule, file, as_of); }

TEST_CASE("koppel-two-organisations: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("Two people of two organisations keep the promise from the first day on") {
    const CaseFile file = example::with_koppel(start);
    CHECK(rows(file) == Lines{"kept opened 2026-01-05 met 2026-01-05"});
    CHECK(rows(file, start - 1).empty());
    const Promise row = judge(rule, file, later)[0];
    CHECK(row.subject.text() == "Koppel koppel");
    CHECK(facts_of(row) == std::vector<std::string>{"Seat s1.professional", "Professional anna.homes",
                               "Seat s2.professional", "Professional bram.homes"});
}

TEST_CASE("Two people of one organisation break it, from the first day on") {
    const CaseFile file = rule.breaks();
    CHECK(rows(file, start) == Lines{"open opened 2026-01-05 due 2026-01-05"});
    CHECK(rows(file, start + 1) == Lines{"overdue opened 2026-01-05 due 2026-01-05"});
}

TEST_CASE("A professional who changes employer may break it, and mend it again") {
    const CaseFile file = but([](CaseFile& file, Koppel&) {
        file.professionals[1].homes = {{.organisation = youth, .since = start - 30, .until = february},
            {.organisation = shelter, .since = february, .until = march},
            {.organisation = youth, .since = march}};
    });
    CHECK(rows(file) == Lines{"kept opened 2026-01-05 met 2026-01-05 ended 2026-02-02",
                            "broken opened 2026-02-02 due 2026-02-02 ended 2026-03-02",
                            "kept opened 2026-03-02 met 2026-03-02"});
    CHECK(turns(rule, file, start - 1, march + 2) ==
          std::vector<std::string>{"2026-01-05 kept", "2026-02-02 kept open",
              "2026-02-03 kept overdue", "2026-03-02 kept broken kept"});
}

TEST_CASE("Who takes over a seat may break it") {
    const CaseFile file = but([](CaseFile& file, Koppel& koppel) {
        file.professionals.push_back(example::professional("carla", "shelter"));
        koppel.seats[1].until = march;
        koppel.seats.push_back(example::seat("s3", "carla", march));
    });
    CHECK(rows(file) == Lines{"kept opened 2026-01-05 met 2026-01-05 ended 2026-03-02",
                            "overdue opened 2026-03-02 due 2026-03-02"});
}

TEST_CASE("During a warm change two organisations among three people are enough") {
    const CaseFile file = but([](CaseFile& file, Koppel& koppel) {
        file.professionals.push_back(example::professional("carla", "youth"));
        koppel.seats[1].until = march;
        koppel.seats.push_back(example::seat("s3", "carla", february));
    });
    CHECK(rows(file) == Lines{"kept opened 2026-01-05 met 2026-01-05"});
}

TEST_CASE("A koppel of one person is not asked") {
    CHECK(rows(but([](CaseFile&, Koppel& koppel) { koppel.seats.pop_back(); })).empty());
    const CaseFile alone_in_between = but([](CaseFile&, Koppel& koppel) {
        koppel.seats[1].until = february;
        koppel.seats.push_back(example::seat("s3", "bram", march));
    });
    CHECK(rows(alone_in_between) == Lines{"kept opened 2026-01-05 met 2026-01-05 ended 2026-02-02",
                                        "kept opened 2026-03-02 met 2026-03-02"});
}

TEST_CASE("An organisation nobody recorded makes it unknown") {
    const CaseFile no_home = but([](CaseFile& file, Koppel&) { file.professionals[1].homes.clear(); });
    CHECK(rows(no_home) == Lines{"unknown opened 2026-01-05"});
    CHECK(judge(rule, no_home, later)[0].missing->fact.text() == "Seat s2.organisation");
    CHECK(rows(but([](CaseFile& file, Koppel&) { file.professionals.clear(); })) == Lines{"unknown opened 2026-01-05"});
    CHECK(rows(but([](CaseFile&, Koppel& koppel) { koppel.seats[0].professional.reset(); })) ==
          Lines{"unknown opened 2026-01-05"});
}

TEST_CASE("The organisation recorded with the seat counts when the professional's record does not tell") {
    CHECK(rows(but([](CaseFile& file, Koppel& koppel) {
        file.professionals[1].homes.clear();
        koppel.seats[1].organisation = youth;
    })) == Lines{"kept opened 2026-01-05 met 2026-01-05"});
    CHECK(rows(but([](CaseFile& file, Koppel& koppel) {
        file.professionals[1].homes.clear();
        koppel.seats[1].organisation = shelter;
    })) == Lines{"overdue opened 2026-01-05 due 2026-01-05"});
}

TEST_CASE("A third person of an unknown organisation leaves two organisations what they are") {
    CHECK(rows(but([](CaseFile&, Koppel& koppel) { koppel.seats.push_back(example::seat("s3", "carla", start)); })) ==
          Lines{"kept opened 2026-01-05 met 2026-01-05"});
}

TEST_CASE("Somebody who sits there since an unknown day may be of another organisation") {
    const CaseFile file = but([](CaseFile& file, Koppel& koppel) {
        file.professionals[1] = example::professional("bram", "shelter");
        file.professionals.push_back(example::professional("carla", "youth"));
        koppel.seats.push_back({.id = SeatId{"s3"}, .professional = ProfessionalId{"carla"}, .until = march});
    });
    CHECK(rows(file) == Lines{"unknown opened 2026-01-05 ended 2026-03-02", "overdue opened 2026-03-02 due 2026-03-02"});
    CHECK(judge(rule, file, later)[0].missing->fact.text() == "Seat s3.since");
}

TEST_CASE("The koppel is asked while it is in force and the case is open") {
    const CaseFile file = but([](CaseFile& file, Koppel& koppel) {
        koppel.since = start + 1;
        koppel.until = march;
        file.closures = {{.on = february, .reopened_on = february + 7}};
    });
    CHECK(rows(file) == Lines{"kept opened 2026-01-06 met 2026-01-06 ended 2026-02-02",
                            "kept opened 2026-02-09 met 2026-02-09 ended 2026-03-02"});
}

TEST_CASE("A koppel since an unknown day is asked from the start of the case, and the reverse") {
    CHECK(rows(but([](CaseFile&, Koppel& koppel) { koppel.since.reset(); })) ==
          Lines{"kept opened 2026-01-05 met 2026-01-05"});
    CHECK(rows(but([](CaseFile& file, Koppel&) { file.household.started_on.reset(); })) ==
          Lines{"kept opened 2026-01-05 met 2026-01-05"});
}

TEST_CASE("Each koppel is judged by itself") {
    const CaseFile file = but([](CaseFile& file, Koppel& koppel) {
        koppel.until = march;
        Koppel next = koppel;
        next.id = KoppelId{"next"};
        next.since = march;
        next.until.reset();
        next.seats = {example::seat("s3", "anna", march), example::seat("s4", "anna", march)};
        file.koppels.push_back(next);
    });
    CHECK(rows(file) == Lines{"kept opened 2026-01-05 met 2026-01-05 ended 2026-03-02",
                            "overdue opened 2026-03-02 due 2026-03-02"});
}

}  // namespace test_koppel_two_organisations
