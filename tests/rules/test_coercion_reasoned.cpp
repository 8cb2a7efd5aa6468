#include <blijvend/rules/coercion_reasoned.hpp>

#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_coercion_reasoned {

constexpr Date requested = 2026y / 2 / 16, later = 2026y / 3 / 2;

/// A request without a reason, with something changed.
template <class Change>
CaseFile request(Change change) {
    CaseFile file = the_rule("coercion-reasoned").breaks();
    change(file.measures[0]);
    return file;
}
CaseFile request() {
    return request([](Measure&) {});
}
std::string stands(const CaseFile& file, Date as_of = later) {
    return blijvend::stands(the_rule("coercion-reasoned"), file, as_of);
}
template <class Change>
std::string but(Change change) {
    return stands(request(change));
}
std::vector<Promise> judge(const CaseFile& file) {
    return blijvend::judge(the_rule("coercion-reasoned"), file, later);
}

void give_reasons(Measure& m) {
    m.reasoning = "Nothing lighter was enough.";
    m.alternatives_tried = {Alternative::kept_talking};
}

TEST_CASE("coercion-reasoned: the examples show it kept, broken and unknown") { check_examples(the_rule("coercion-reasoned")); }

TEST_CASE("Who asks for coercion gives the reason on that day") {
    CHECK(stands(request(), requested) == "open");
    CHECK(stands(request(), requested + 1) == "overdue");
    CHECK(but(give_reasons) == "kept");
    const auto rows = judge(request(give_reasons));
    CHECK(rows[0].opened == requested);
    CHECK(rows[0].due == requested);
    CHECK(rows[0].met == requested);
}

TEST_CASE("A reason without lighter ways, lighter ways without a reason and an empty reason are not enough") {
    CHECK(but([](Measure& m) { m.reasoning = "It had to be."; }) == "overdue");
    CHECK(but([](Measure& m) { m.alternatives_tried = {Alternative::mediation}; }) == "overdue");
    CHECK(but([](Measure& m) {
        give_reasons(m);
        m.reasoning = "";
    }) == "overdue");
}

TEST_CASE("Acute danger leaves no time for lighter ways and is not asked") {
    CHECK(but([](Measure& m) { m.acute_danger = true; }).empty());
}

TEST_CASE("Whether danger was acute has to be known, unless there is a reason") {
    const CaseFile file = request([](Measure& m) { m.acute_danger.reset(); });
    CHECK(stands(file, requested) == "open");
    CHECK(stands(file) == "unknown");
    CHECK(judge(file)[0].missing->fact.field() == "acute_danger");
    CHECK(but([](Measure& m) {
        m.acute_danger.reset();
        give_reasons(m);
    }) == "kept");
}

TEST_CASE("What is not coercive is not asked") {
    CHECK(but([](Measure& m) { m.kind = MeasureKind::alarm_button; }).empty());
    CHECK(but([](Measure& m) { m.coercive = false; }).empty());
    CHECK(but([](Measure& m) {
        m.kind = MeasureKind::shelter;
        m.coercive = true;
    }) == "overdue");
}

TEST_CASE("Whether it is coercive has to be known, unless there is a reason") {
    const CaseFile depends = request([](Measure& m) { m.kind = MeasureKind::shelter; }),
                   unnamed = request([](Measure& m) { m.kind.reset(); });
    CHECK(stands(depends) == "unknown");
    CHECK(judge(depends)[0].missing->fact.field() == "coercive");
    CHECK(stands(unnamed) == "unknown");
    CHECK(but([](Measure& m) {
        m.kind.reset();
        give_reasons(m);
    }) == "kept");
}

TEST_CASE("A measure that started or was decided without a recorded request is asked from that day") {
    const auto opened = [](std::optional<Date> started, std::optional<Date> decided) {
        return judge(request([&](Measure& m) {
            m.requested_on.reset();
            m.started_on = started;
            m.decided_on = decided;
        }))[0]
            .opened;
    };
    CHECK(opened(requested + 1, {}) == requested + 1);
    CHECK(opened({}, requested + 2) == requested + 2);
    CHECK(opened(requested + 1, requested + 2) == requested + 1);
}

TEST_CASE("What was only considered, or averted before anybody asked for it, is not asked") {
    CHECK(but([](Measure& m) {
        m.requested_on.reset();
        m.considered_on = requested;
    }).empty());
    CHECK(but([](Measure& m) {
        m.requested_on.reset();
        m.averted_on = requested;
    }).empty());
}

TEST_CASE("A measure that was asked for on a day nobody recorded is unknown") {
    const auto undated = [](auto change) {
        return request([&](Measure& m) {
            m.requested_on.reset();
            change(m);
        });
    };
    CHECK(stands(undated([](Measure&) {})) == "unknown");
    CHECK(judge(undated([](Measure&) {}))[0].missing->fact.field() == "requested_on");
    CHECK(stands(undated(give_reasons)) == "unknown");
    const auto considered_and = [&](auto change) {
        return stands(undated([&](Measure& m) {
            m.considered_on = requested;
            change(m);
        }));
    };
    CHECK(considered_and([](Measure& m) { m.granted = true; }) == "unknown");
    CHECK(considered_and([](Measure& m) { m.ended_on = later; }) == "unknown");
}

TEST_CASE("An unreasoned request is broken when it was averted or refused") {
    CHECK(but([](Measure& m) { m.averted_on = requested + 1; }) == "broken");
    CHECK(but([](Measure& m) { m.averted_on = requested; }) == "lapsed");
    const auto decided = [](bool granted) {
        return but([=](Measure& m) {
            m.decided_on = requested + 5;
            m.granted = granted;
        });
    };
    CHECK(decided(false) == "broken");
    CHECK(decided(true) == "overdue");
    CHECK(but([](Measure& m) { m.decided_on = requested + 5; }) == "overdue");
    CHECK(judge(request([](Measure& m) {
        m.decided_on = requested + 5;
        m.granted = false;
        m.averted_on = requested + 3;
    }))[0]
              .ended == requested + 3);
}

TEST_CASE("Neither the end of the measure nor the closure of the case ends it: a reason can still be given") {
    CHECK(but([](Measure& m) { m.ended_on = requested + 5; }) == "overdue");
    CaseFile file = request();
    file.closures = {{.id = ClosureId{"z1"}, .on = requested + 5}};
    CHECK(stands(file) == "overdue");
}

TEST_CASE("Every measure has its own row, in the order of the file") {
    CaseFile file = request();
    file.measures.push_back(file.measures[0]);
    give_reasons(file.measures[1]);
    CHECK(stands(file) == "overdue kept");
}

TEST_CASE("As days pass a request goes from open to overdue to broken") {
    const CaseFile file = request([](Measure& m) {
        m.considered_on = requested - 5;
        m.decided_on = requested + 7;
        m.granted = false;
    });
    CHECK(turns(the_rule("coercion-reasoned"), file, requested - 7, later) ==
          std::vector<std::string>{"2026-02-16 open", "2026-02-17 overdue", "2026-02-23 broken"});
}

}  // namespace test_coercion_reasoned
