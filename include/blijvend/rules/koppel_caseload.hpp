#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example_programme.hpp>
#include <blijvend/rules/parts/counted_koppel.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-29: a koppel has no more households than it can stand by. A count holds until the next count
/// of the same two people; one of no households ends it. What one of them has in another koppel is
/// not added. A count without a day, or of nobody, is a row of its own.
inline constexpr Rule koppel_caseload{
    .id = "koppel-caseload",
    .title = {"Een koppel heeft niet meer gezinnen dan het aankan.",
        "A koppel has no more households than it can stand by."},
    .why = {"Naast een gezin blijven staan kost tijd. Met te veel gezinnen lukt dat niet.",
        "Staying beside a household takes time. With too many households that fails."},
    .remedy = {"Geef dit koppel geen nieuw gezin. Tel opnieuw zodra een gezin verder kan.",
        "Give this koppel no new household. Count again as soon as a household can go on."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::team,
    .source = {sources::podcast_2020,
        "Deltaplan voor veiligheid: supported enough to stay vital; also the interview with two directors, "
        "\"Geleende macht versus investeren in de relatie\""},
    .covers = {"S-29"},
    .since = norms::pilot,
    .norms = {&norms::koppel_caseload},
    .act = act<&KoppelLoad::households>,
    .judge =
        [](const JudgingProgramme& on, std::vector<Promise>& promises) {
            for (const CountedKoppel& koppel : counted_koppels(on.programme)) {
                Changes changes;
                for (const KoppelLoad* count : koppel.counts) changes.push_back(*count->on);
                add_changes(changes, on.norms, norms::koppel_caseload);
                for (const Period& asked : koppel.working)
                    standing(promises, on, ref(*koppel.counts.front()), &norms::koppel_caseload, asked, changes,
                        [&](Date day) -> State {
                            const KoppelLoad& count = *koppel.on(day);
                            const Fact fact = blijvend::fact<&KoppelLoad::households>(count);
                            if (!count.households)
                                return {.holds = Holds::unknown,
                                    .facts = {blijvend::fact<&KoppelLoad::on>(count)},
                                    .missing = Missing{fact,
                                        {"hoeveel gezinnen dit koppel heeft", "how many households this koppel has"}}};
                            const bool too_many =
                                count.households->value() > on.norms.value(norms::koppel_caseload, day);
                            return {.holds = too_many ? Holds::no : Holds::yes, .facts = {fact}};
                        });
            }
            for (const KoppelLoad& load : on.programme.koppel_loads) {
                Promise promise{.subject = ref(load), .opened = load.on, .norm = &norms::koppel_caseload};
                if (load.professionals.empty())
                    promise.missing = Missing{fact<&KoppelLoad::professionals>(load),
                        {"van welk koppel deze telling is", "which koppel this count is of"}};
                else if (!load.on)
                    promise.missing = Missing{fact<&KoppelLoad::on>(load),
                        {"wanneer deze telling was", "when this count was"}};
                if (promise.missing) promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.koppel_loads = {example::koppel_load("l1", 2026y / 2 / 2, Count{4})};
            return practice;
        },
    .breaks =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.koppel_loads = {example::koppel_load("l1", 2026y / 2 / 2, Count{5})};
            return practice;
        },
    .unknown =
        [] {
            Practice practice{.programme = example::one_team(2026y / 1 / 5), .caseload = {}};
            practice.programme.koppel_loads = {example::koppel_load("l1", 2026y / 2 / 2, {})};
            return practice;
        },
};

}  // namespace blijvend::rules
