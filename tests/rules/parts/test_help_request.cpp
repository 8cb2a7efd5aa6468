#include <blijvend/rules/help_acknowledged.hpp>
#include <blijvend/rules/help_answered.hpp>
#include <blijvend/rules/parts/help_request.hpp>

#include "../rows.hpp"
#include "../stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_help_request {

constexpr Date asked = 2026y / 2 / 12, later = 2026y / 4 / 6;  // asked on a Thursday

/// A promise about requests for help: the day that keeps it, and its last day for what was asked then.
struct Kind {
    const Rule& rule;
    std::optional<Date> Request::* day;
    Date due;
};

/// A request of which something else is recorded.
template <class Change>
CaseFile but(const Kind& kind, Change change) {
    CaseFile file = kind.rule.breaks();
    file.requests[0].on = asked;
    change(file.requests[0]);
    return file;
}
CaseFile on(const Kind& kind, std::optional<Date> day) {
    return but(kind, [&](Request& r) { r.*kind.day = day; });
}
std::string stands(const Kind& kind, const CaseFile& file, Date as_of = later, const Norms& norms = {}) {
    return blijvend::stands(kind.rule, file, as_of, norms);
}
std::string missing(const Kind& kind, const CaseFile& file) {
    return judge(kind.rule, file, later)[0].missing->fact.text();
}

template <class Test>
void for_each_kind(Test test) {
    for (const Kind& kind : {Kind{the_rule("help-acknowledged"), &Request::acknowledged_on, 2026y / 2 / 17},
             Kind{the_rule("help-answered"), &Request::answered_on, 2026y / 2 / 19}}) {
        INFO(kind.rule.id);
        test(kind);
    }
}

TEST_CASE("help asked for: it is open until its last day, and then overdue, until it is kept late") {
    for_each_kind([](const Kind& kind) {
        CHECK(rows(kind.rule, on(kind, kind.due), later) ==
              Lines{"kept opened 2026-02-12 due " + kind.due.text() + " met " + kind.due.text()});
        CHECK(rows(kind.rule, on(kind, asked - 1), later) ==
              Lines{"kept opened 2026-02-12 due " + kind.due.text() + " met 2026-02-12"});
        CHECK(stands(kind, on(kind, {}), kind.due) == "open");
        CHECK(turns(kind.rule, on(kind, kind.due + 4), asked - 3, later) ==
              Lines{asked.text() + " open", (kind.due + 1).text() + " overdue", (kind.due + 4).text() + " kept_late"});
    });
}

TEST_CASE("help asked for: a region may set another term") {
    for_each_kind([](const Kind& kind) {
        Norms region;
        region.set(kind.rule.norms[0]->id, 1);
        CHECK(stands(kind, on(kind, {}), asked + 1, region) == "open");
        CHECK(stands(kind, on(kind, {}), asked + 2, region) == "overdue");
    });
}

TEST_CASE("help asked for: an answer on a day nobody recorded may have been in time") {
    for_each_kind([](const Kind& kind) {
        const CaseFile file = but(kind, [](Request& r) { r.answer = RequestAnswer::refused; });
        CHECK(stands(kind, file, kind.due) == "open");
        CHECK(stands(kind, file, kind.due + 1) == "unknown");
        CHECK(missing(kind, file) == "Request r1.answered_on");
    });
}

TEST_CASE("help asked for: other requests are not looked at, and one without a day is unknown") {
    for_each_kind([](const Kind& kind) {
        CHECK(stands(kind, but(kind, [](Request& r) { r.kind = RequestKind::information; })).empty());
        CHECK(stands(kind, but(kind, [](Request& r) { r.kind.reset(); })).empty());
        const CaseFile undated = but(kind, [&](Request& r) {
            r.on.reset();
            r.*kind.day = kind.due;
        });
        CHECK(rows(kind.rule, undated, later) == Lines{"unknown"});
        CHECK(missing(kind, undated) == "Request r1.on");
    });
}

TEST_CASE("help asked for: the closure of the case ends it, and what comes then comes too late") {
    for_each_kind([](const Kind& kind) {
        CaseFile file = on(kind, kind.due + 4);
        file.closures = {{.on = kind.due + 4}};
        CHECK(stands(kind, file) == "broken");
        file.closures[0].on = kind.due + 5;
        CHECK(stands(kind, file) == "kept_late");
        file.closures[0].on = kind.due;
        CHECK(stands(kind, file) == "lapsed");
    });
}

}  // namespace test_help_request
