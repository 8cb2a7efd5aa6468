#include <blijvend/rules/parts/phase_times.hpp>

#include <string>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_phase_times {

constexpr Date january = 2026y / 1 / 5, february = 2026y / 2 / 2, march = 2026y / 3 / 2;

PhaseSpell phase(std::string_view id, std::optional<Date> since, std::optional<Date> until = {}) {
    return {.id = PhaseSpellId{id}, .phase = Phase::recovery, .since = since, .until = until};
}
/// "p1 2026-01-05 2026-02-02 perhaps" per time.
std::vector<std::string> times(std::vector<PhaseSpell> phases) {
    const CaseFile file{.phases = std::move(phases)};
    std::vector<std::string> all;
    for (const PhaseTime& time : phase_times(file))
        all.push_back(time.phase->id.text() + ' ' + time.period.since->text() +
                      (time.period.until ? ' ' + time.period.until->text() : "") + (time.missing ? " perhaps" : ""));
    return all;
}
using Times = std::vector<std::string>;

TEST_CASE("A phase lasts until the next one, also when they are not in order") {
    CHECK(times({}).empty());
    CHECK(times({phase("p2", march), phase("p1", january)}) == Times{"p1 2026-01-05 2026-03-02", "p2 2026-03-02"});
}

TEST_CASE("A phase lasts until its own end when that comes first") {
    CHECK(times({phase("p1", january, february), phase("p2", march)}) == Times{"p1 2026-01-05 2026-02-02", "p2 2026-03-02"});
    CHECK(times({phase("p1", january, march), phase("p2", february)}) == Times{"p1 2026-01-05 2026-02-02", "p2 2026-02-02"});
}

TEST_CASE("A phase that another takes over from on the same day is no time") {
    CHECK(times({phase("p1", january), phase("p2", january)}) == Times{"p2 2026-01-05"});
}

TEST_CASE("A phase without a day may have ended one that has no end of its own") {
    CHECK(times({phase("p1", january, february), phase("p2", march), phase("p3", {})}) ==
          Times{"p1 2026-01-05 2026-02-02", "p2 2026-03-02 perhaps"});
    const CaseFile file{.phases = {phase("p1", january), phase("p2", {}), phase("p3", {})}};
    CHECK(phase_times(file)[0].missing->fact.text() == "PhaseSpell p2.since");
}

}  // namespace test_phase_times
