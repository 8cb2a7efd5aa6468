#include <blijvend/rules/present_after_stabilising.hpp>

#include "stands.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_present_after_stabilising {

using enum Phase;

constexpr Date start = 2026y / 1 / 5, stable = 2026y / 2 / 2;
const MemberId mother{"mother"};

Contact visit(int day) { return example::visit("c1", stable + day, {mother}); }

/// Stable since 2 February, with visits so many days after it.
CaseFile stabilised(std::vector<int> visits = {}) {
    CaseFile file = example::with_koppel(start);
    file.phases = {{.id = PhaseSpellId{"p1"}, .phase = direct_safety, .since = start, .until = stable},
        {.id = PhaseSpellId{"p2"}, .phase = risk_driven_care, .since = stable}};
    for (const int day : visits) file.contacts.push_back(visit(day));
    return file;
}
template <class Change>
CaseFile but(CaseFile file, Change change) {
    change(file);
    return file;
}
/// The first visit, after ten days, with something changed.
template <class Change>
CaseFile visit_but(Change change) {
    return but(stabilised({10}), [&](CaseFile& file) { change(file.contacts[0]); });
}
std::string stands(const CaseFile& file, int as_of, const Norms& norms = {}) {
    return blijvend::stands(the_rule("present-after-stabilising"), file, stable + as_of, norms);
}
std::vector<Promise> judge(const CaseFile& file, int as_of) {
    return blijvend::judge(the_rule("present-after-stabilising"), file, stable + as_of);
}

TEST_CASE("present-after-stabilising: the examples show it kept, broken and unknown") {
    check_examples(the_rule("present-after-stabilising"));
}

TEST_CASE("Before a household is stable nothing is promised") {
    CHECK(stands(stabilised(), -1).empty());
    CHECK(stands(but(stabilised(), [](CaseFile& file) { file.phases.pop_back(); }), 100).empty());
    CHECK(stands(example::with_koppel(start), 100).empty());
}

TEST_CASE("Soon after stabilising the koppel is silent for four weeks at most") {
    CHECK(stands(stabilised(), 28) == "open");
    CHECK(stands(stabilised(), 29) == "overdue");
    CHECK(stands(stabilised({28}), 56) == "kept open");
    CHECK(stands(stabilised({28}), 57) == "kept overdue");
    CHECK(stands(stabilised({29}), 29) == "kept_late open");
    CHECK(judge(stabilised(), 0)[0].norm == &norms::presence_early_gap);
    CHECK(judge(stabilised(), 0)[0].subject == ref(stabilised().phases[1]));
}

TEST_CASE("A silence that begins after ninety days may last six weeks") {
    const std::vector early{25, 50, 75}, until_ninety{25, 50, 75, 90}, after{25, 50, 75, 91};
    CHECK(judge(stabilised(early), 76).back().due == stable + 75 + 28);
    CHECK(judge(stabilised(until_ninety), 91).back().due == stable + 90 + 28);
    const auto rows = judge(stabilised(after), 92);
    CHECK(rows.back().due == stable + 91 + 42);
    CHECK(rows.back().norm == &norms::presence_late_gap);
    CHECK(stands(stabilised(after), 91 + 42) == "kept open");
    CHECK(stands(stabilised(after), 91 + 43) == "kept overdue");
}

TEST_CASE("Kept silences are joined under each norm") {
    const CaseFile file = stabilised({25, 50, 75, 100, 140, 180});
    const auto rows = judge(file, 190);
    CHECK(stands(file, 190) == "kept kept open");
    CHECK(rows[0].norm == &norms::presence_early_gap);
    CHECK(rows[0].met == stable + 100);
    CHECK(rows[1].norm == &norms::presence_late_gap);
}

TEST_CASE("After twelve months the promise is over") {
    std::vector<int> visits;
    for (int day = 20; day < 365; day += 20) visits.push_back(day);
    CHECK(stands(stabilised(visits), 364) == "kept kept open");
    CHECK(stands(stabilised(visits), 365) == "kept kept lapsed");
    CHECK(stands(stabilised(visits), 800) == "kept kept lapsed");
    CHECK(stands(stabilised(), 800) == "broken");
    CHECK(judge(stabilised(), 800)[0].ended == Date{2027y / 2 / 2});
}

TEST_CASE("A household that falls back is in direct safety again, and stabilises anew") {
    const CaseFile file = but(stabilised(), [](CaseFile& file) {
        file.phases.push_back({.id = PhaseSpellId{"p3"}, .phase = direct_safety, .since = stable + 20});
        file.phases.push_back({.id = PhaseSpellId{"p4"}, .phase = recovery, .since = stable + 100});
    });
    CHECK(stands(file, 90) == "lapsed");
    CHECK(stands(file, 128) == "lapsed open");
    CHECK(stands(file, 129) == "lapsed overdue");
    CHECK(judge(file, 129)[1].norm == &norms::presence_early_gap);
    CHECK(judge(file, 129)[1].subject == ref(file.phases[3]));
}

TEST_CASE("A closure ends it, and a reopening takes it up for what is left of the time") {
    const auto closed = [](int on, std::optional<int> reopened = {}) {
        return but(stabilised(), [&](CaseFile& file) {
            file.closures = {{.id = ClosureId{"z1"}, .on = stable + on}};
            if (reopened) file.closures[0].reopened_on = stable + *reopened;
        });
    };
    CHECK(stands(closed(28), 60) == "lapsed");
    CHECK(stands(closed(29), 60) == "broken");
    CHECK(stands(closed(28, 100), 100) == "lapsed open");
    CHECK(judge(closed(28, 100), 100)[1].due == stable + 100 + 42);
    CHECK(stands(closed(28, 400), 450) == "lapsed");
}

TEST_CASE("Somebody of the koppel is there, or who substitutes; another professional is not the koppel") {
    const auto by = [](std::vector<ProfessionalId> who) {
        return stands(visit_but([&](Contact& c) { c.by = std::move(who); }), 29);
    };
    CHECK(by({ProfessionalId{"bram"}}) == "kept open");
    CHECK(by({ProfessionalId{"carla"}, ProfessionalId{"bram"}}) == "kept open");
    CHECK(by({ProfessionalId{"carla"}}) == "overdue");
    CaseFile substitute = visit_but([](Contact& c) { c.by = {ProfessionalId{"carla"}}; });
    substitute.koppels[0].involvements = {{.id = InvolvementId{"i1"},
        .activity = Activity::substituted,
        .substitute = ProfessionalId{"carla"},
        .since = stable}};
    CHECK(stands(substitute, 29) == "kept open");
}

TEST_CASE("A call is presence; a letter, an empty house and a talk with the network alone are not") {
    CHECK(stands(visit_but([](Contact& c) { c.channel = Channel::phone_call; }), 29) == "kept open");
    CHECK(stands(visit_but([](Contact& c) { c.channel = Channel::letter; }), 29) == "overdue");
    CHECK(stands(visit_but([](Contact& c) { c.reached = false; }), 29) == "overdue");
    CHECK(stands(visit_but([](Contact& c) { c.seen->clear(); }), 29) == "overdue");
    CHECK(stands(visit_but([](Contact& c) {
        c.seen->clear();
        c.spoken_alone = {mother};
    }),
              29) == "kept open");
}

TEST_CASE("A contact that lacks who was there, when or how may have been presence") {
    const CaseFile by = visit_but([](Contact& c) { c.by.clear(); }),
                   seen = visit_but([](Contact& c) { c.seen.reset(); }),
                   at = visit_but([](Contact& c) { c.at.reset(); }),
                   channel = visit_but([](Contact& c) { c.channel.reset(); });
    for (const CaseFile* file : {&by, &seen, &at, &channel}) {
        CHECK(stands(*file, 28) == "open");
        CHECK(stands(*file, 29) == "unknown");
    }
    CHECK(judge(by, 29)[0].missing->fact.field() == "by");
    CHECK(judge(seen, 29)[0].missing->fact.field() == "seen");
    CHECK(judge(at, 29)[0].missing->fact.field() == "at");
    CHECK(judge(channel, 29)[0].missing->fact.field() == "channel");
    CHECK(stands(by, 10 + 28) == "unknown");
    CHECK(stands(by, 10 + 29) == "overdue");
}

TEST_CASE("A doubtful contact does not spoil a presence that others kept") {
    const CaseFile file =
        but(stabilised({10, 12}), [](CaseFile& file) { file.contacts[0].by.clear(); });
    CHECK(stands(file, 29) == "kept open");
}

TEST_CASE("A phase of which the day or the name is not known is unknown, and makes a no unknown too") {
    const auto with = [](PhaseSpell phase) {
        return but(stabilised(), [&](CaseFile& file) {
            phase.id = PhaseSpellId{"p3"};
            file.phases.push_back(phase);
        });
    };
    const CaseFile undated = with({.phase = recovery}), unnamed = with({.since = stable + 10});
    CHECK(stands(undated, 28) == "open unknown");
    CHECK(stands(undated, 29) == "unknown unknown");
    CHECK(judge(undated, 29)[1].missing->fact.field() == "since");
    CHECK(stands(unnamed, 29) == "unknown unknown");
    CHECK(judge(unnamed, 29)[1].missing->fact.field() == "phase");
    CHECK(judge(unnamed, 29)[1].opened == stable + 10);
}

TEST_CASE("An unnamed phase after the last day excuses nothing") {
    const auto unnamed_on = [](int day) {
        return but(stabilised(), [=](CaseFile& file) {
            file.phases.push_back({.id = PhaseSpellId{"p3"}, .since = stable + day});
        });
    };
    CHECK(stands(unnamed_on(28), 40) == "unknown unknown");
    CHECK(stands(unnamed_on(29), 40) == "overdue unknown");
}

TEST_CASE("Direct safety since an unknown day promises nothing itself, and makes a no unknown") {
    CHECK(stands(but(stabilised(), [](CaseFile& file) { file.phases[0].since.reset(); }), 29) == "unknown");
    CaseFile only = example::with_koppel(start);
    only.phases = {{.id = PhaseSpellId{"p1"}, .phase = direct_safety}};
    CHECK(stands(only, 29).empty());
}

TEST_CASE("A region may ask for another presence") {
    Norms region;
    region.set("presence-early-gap", 7);
    region.set("presence-early-length", 10);
    region.set("presence-late-gap", 14);
    region.set("presence-length", 1);
    CHECK(stands(stabilised(), 8, region) == "overdue");
    CHECK(stands(stabilised({7, 11}), 25, region) == "kept open");
    CHECK(stands(stabilised({7, 11}), 26, region) == "kept overdue");
    CHECK(stands(stabilised({7, 11, 24}), 40, region) == "kept kept lapsed");
}

TEST_CASE("Presence is judged also while the start of the case is not known") {
    CHECK(stands(but(stabilised(), [](CaseFile& file) { file.household.started_on.reset(); }), 29) == "overdue");
}

TEST_CASE("As days pass a silence goes from open to overdue and is broken by a visit or by falling back") {
    const CaseFile file = but(stabilised({40}), [](CaseFile& file) {
        file.phases.push_back({.id = PhaseSpellId{"p3"}, .phase = direct_safety, .since = stable + 60});
    });
    CHECK(turns(the_rule("present-after-stabilising"), file, start, stable + 90) ==
          std::vector<std::string>{"2026-02-02 open", "2026-03-03 overdue", "2026-03-14 kept_late open",
              "2026-04-03 kept_late lapsed"});
}

}  // namespace test_present_after_stabilising
