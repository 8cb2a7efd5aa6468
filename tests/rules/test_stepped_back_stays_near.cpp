#include <blijvend/rules/stepped_back_stays_near.hpp>

#include "rows.hpp"
#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_stepped_back_stays_near {

const Rule& rule = the_rule("stepped-back-stays-near");
constexpr Date start = 2026y / 1 / 5, back = 2026y / 1 / 19;
const ProfessionalId bram{"bram"};

/// Bram has stepped back, with visits by Anna so many days later.
CaseFile stepped_back(std::vector<int> visits = {}) {
    CaseFile file = example::with_koppel(start);
    file.koppels[0].involvements = {
        {.id = InvolvementId{"i1"}, .professional = bram, .activity = Activity::stepped_back, .since = back}};
    for (const int day : visits)
        file.contacts.push_back(example::visit("c1", back + day, {MemberId{"mother"}}));
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file, file.koppels[0], file.koppels[0].involvements[0]);
    return file;
}
std::string stands(const CaseFile& file, int as_of, const Norms& norms = {}) {
    return blijvend::stands(rule, file, back + as_of, norms);
}

TEST_CASE("stepped-back-stays-near: the examples show it kept, broken and unknown") { check_examples(rule); }

TEST_CASE("After stepping back the koppel is silent for four weeks at most, again and again") {
    CHECK(stands(stepped_back(), -1).empty());
    CHECK(stands(stepped_back(), 0) == "open");
    CHECK(stands(stepped_back(), 28) == "open");
    CHECK(stands(stepped_back(), 29) == "overdue");
    CHECK(stands(stepped_back({28}), 56) == "kept open");
    CHECK(stands(stepped_back({28}), 57) == "kept overdue");
    CHECK(stands(stepped_back({29}), 29) == "kept_late open");
    CHECK(stands(stepped_back({20, 40}), 50) == "kept open");
}

TEST_CASE("A region may ask for more contact") {
    Norms region;
    region.set("stepped-back-contact", 7);
    CHECK(stands(stepped_back({7}), 14, region) == "kept open");
    CHECK(stands(stepped_back({7}), 15, region) == "kept overdue");
}

TEST_CASE("The row is about stepping back, and rests on its first day") {
    const Promise row = judge(rule, stepped_back({10}), back + 20)[0];
    CHECK(row.subject.text() == "Involvement i1");
    CHECK(row.norm == &norms::stepped_back_contact);
    CHECK(facts_of(row) == std::vector<std::string>{"Involvement i1.since", "Contact c1.at"});
}

TEST_CASE("A contact from before, of another professional, or without the household does not count") {
    CHECK(stands(stepped_back({-1}), 29) == "overdue");
    CHECK(stands(stepped_back({0}), 28) == "kept open");
    const auto visit_but = [](auto change) {
        CaseFile file = stepped_back({10});
        change(file.contacts[0]);
        return stands(file, 29);
    };
    CHECK(visit_but([](Contact& c) { c.by = {ProfessionalId{"carla"}}; }) == "overdue");
    CHECK(visit_but([](Contact& c) { c.seen->clear(); }) == "overdue");
    CHECK(visit_but([](Contact& c) { c.by = {bram}; }) == "kept open");
    CHECK(visit_but([](Contact& c) { c.by.clear(); }) == "unknown");
}

TEST_CASE("Who is active or substituted has not stepped back") {
    CHECK(stands(but(stepped_back(), [](auto&, auto&, auto& i) { i.activity = Activity::active; }), 90).empty());
    CHECK(stands(but(stepped_back(), [](auto&, auto&, auto& i) { i.activity = Activity::substituted; }), 90).empty());
    CHECK(stands(but(stepped_back(),
                     [](auto&, auto&, auto& i) {
                         i.activity.reset();
                         i.substitute = ProfessionalId{"carla"};
                     }),
        90)
            .empty());
}

TEST_CASE("How somebody is involved has to be known, unless the koppel stays near anyway") {
    const auto unsaid = [](auto&, auto&, Involvement& i) { i.activity.reset(); };
    CHECK(stands(but(stepped_back(), unsaid), 28) == "open");
    CHECK(stands(but(stepped_back(), unsaid), 29) == "unknown");
    CHECK(stands(but(stepped_back({20}), unsaid), 29) == "kept open");
    CHECK(judge(rule, but(stepped_back(), unsaid), back + 29)[0].missing->fact.text() == "Involvement i1.activity");
}

TEST_CASE("Doubt about one involvement leaves the row of another as it is") {
    CaseFile file = stepped_back();
    file.koppels[0].involvements.push_back({.id = InvolvementId{"i2"}, .professional = bram, .since = back});
    CHECK(stands(file, 29) == "overdue unknown");
}

TEST_CASE("Stepping back since an unknown day is unknown") {
    const CaseFile file = but(stepped_back({10}), [](auto&, auto&, Involvement& i) {
        i.since.reset();
        i.until = back + 60;
    });
    CHECK(rows(rule, file, back + 29) == Lines{"unknown ended 2026-03-20"});
    CHECK(judge(rule, file, back + 29)[0].missing->fact.text() == "Involvement i1.since");
}

TEST_CASE("It ends with stepping back, with the koppel and with the case") {
    const auto until = [](int day) {
        return but(stepped_back(), [=](auto&, auto&, Involvement& i) { i.until = back + day; });
    };
    CHECK(stands(until(28), 60) == "lapsed");
    CHECK(stands(until(29), 60) == "broken");
    CHECK(stands(but(stepped_back(), [](auto&, Koppel& k, auto&) { k.until = back + 28; }), 60) == "lapsed");
    const auto closed = [](std::optional<Date> reopened) {
        return but(stepped_back(), [=](CaseFile& file, auto&, auto&) {
            file.closures = {{.id = ClosureId{"z1"}, .on = back + 28, .reopened_on = reopened}};
        });
    };
    CHECK(stands(closed({}), 60) == "lapsed");
    CHECK(rows(rule, closed(back + 40), back + 60) ==
          Lines{"lapsed opened 2026-01-19 due 2026-02-16 ended 2026-02-16", "open opened 2026-02-28 due 2026-03-28"});
}

TEST_CASE("It ends with the seat of who stepped back, and with the last of two seats") {
    const auto seats = [](std::optional<int> one, std::optional<int> another) {
        return but(stepped_back(), [=](auto&, Koppel& koppel, auto&) {
            koppel.seats[1].until = one ? std::optional{back + *one} : std::nullopt;
            koppel.seats.push_back(example::seat("s3", "bram", start));
            koppel.seats[2].until = another ? std::optional{back + *another} : std::nullopt;
        });
    };
    CHECK(stands(seats(10, 28), 60) == "lapsed");
    CHECK(stands(seats(29, 10), 60) == "broken");
    CHECK(stands(seats(10, {}), 60) == "overdue");
    CHECK(stands(seats({}, 10), 60) == "overdue");
    CHECK(stands(but(seats(10, 20), [](auto&, auto&, Involvement& i) { i.professional.reset(); }), 60) == "overdue");
    CHECK(stands(but(stepped_back(), [](auto&, Koppel& k, auto&) { k.seats[0].until = back + 10; }), 60) == "overdue");
}

TEST_CASE("stepped-back-stays-near: as days pass a silence is open, overdue, and ended by a visit") {
    CHECK(turns(rule, stepped_back({35}), start, back + 70) ==
          std::vector<std::string>{"2026-01-19 open", "2026-02-17 overdue", "2026-02-23 kept_late open",
              "2026-03-24 kept_late overdue"});
}

}  // namespace test_stepped_back_stays_near
