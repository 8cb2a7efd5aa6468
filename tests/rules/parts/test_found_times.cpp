#include <blijvend/rules/parts/found_times.hpp>

#include <string>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_found_times {

constexpr Date january = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2;
const MemberId mother{"mother"}, child{"child"};

Assessment assessed(std::string_view id, std::optional<Date> finished, std::optional<bool> acute,
    std::vector<MemberId> members = {}) {
    return {.id = AssessmentId{id}, .members = std::move(members), .finished_on = finished, .acute = acute};
}
/// "a1 2026-01-05 2026-02-02 perhaps 2026-01-12" per time.
std::vector<std::string> times(std::vector<Assessment> assessments) {
    const CaseFile file{.members = {{.id = mother}, {.id = child}}, .assessments = std::move(assessments)};
    std::vector<std::string> all;
    for (const FoundTime& time : found_times<&Assessment::acute>(file))
        all.push_back(time.found_by->id.text() + ' ' + time.period.since->text() +
                      (time.period.until ? ' ' + time.period.until->text() : "") +
                      (time.perhaps_until ? " perhaps " + time.perhaps_until->text() + ' ' + time.missing->fact.text() : ""));
    return all;
}
using Times = std::vector<std::string>;

TEST_CASE("What was found stands until it is taken back, also when the file is not in order") {
    CHECK(times({}).empty());
    CHECK(times({assessed("a1", january, false)}).empty());
    CHECK(times({assessed("a1", january, true)}) == Times{"a1 2026-01-05"});
    CHECK(times({assessed("a2", march, false), assessed("a1", january, true)}) == Times{"a1 2026-01-05 2026-03-02"});
    CHECK(times({assessed("a1", january, true), assessed("a2", february, false), assessed("a3", march, true)}) ==
          Times{"a1 2026-01-05 2026-02-02", "a3 2026-03-02"});
}

TEST_CASE("What is found again goes on, and taken back on its own day it never stood") {
    CHECK(times({assessed("a1", january, true), assessed("a2", february, true)}) == Times{"a1 2026-01-05"});
    CHECK(times({assessed("a1", january, true), assessed("a2", january, false)}).empty());
}

TEST_CASE("It stands until it is taken back for everybody it was found for") {
    CHECK(times({assessed("a1", january, true), assessed("a2", february, false, {mother})}) == Times{"a1 2026-01-05"});
    CHECK(times({assessed("a1", january, true, {mother}), assessed("a2", february, false, {mother})}) ==
          Times{"a1 2026-01-05 2026-02-02"});
}

TEST_CASE("It may have been taken back by an assessment that does not tell, of which the first counts") {
    CHECK(times({assessed("a1", january, true), assessed("a2", february, {}), assessed("a3", march, {})}) ==
          Times{"a1 2026-01-05 perhaps 2026-02-02 Assessment a2.acute"});
    CHECK(times({assessed("a0", january, {}), assessed("a1", february, true)}) == Times{"a1 2026-02-02"});
}

TEST_CASE("It may have been taken back at any time by an assessment without a day") {
    CHECK(times({assessed("a1", january, true), assessed("a2", {}, false)}) ==
          Times{"a1 2026-01-05 perhaps 2026-01-05 Assessment a2.finished_on"});
    CHECK(times({assessed("a1", january, true), assessed("a2", {}, true), assessed("a3", {}, {})}) ==
          Times{"a1 2026-01-05"});
}

}  // namespace test_found_times
