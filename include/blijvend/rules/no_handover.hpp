#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-06: the koppel hands the household over to nobody. A handover breaks that until it is taken
/// back; one that comes to the koppel does not. A handover of which the day is not known is a row
/// of its own.
inline constexpr Rule no_handover{
    .id = "no-handover",
    .title = {"Het koppel draagt het gezin niet over.", "The koppel hands the household over to nobody."},
    .why = {"Bij elke overdracht begint een gezin opnieuw. Het vertrouwen is weg, en niemand voelt zich nog verantwoordelijk.",
        "With every handover a household begins again. Trust is gone, and nobody feels responsible any more."},
    .remedy = {"Neem het gezin terug. Haal hulp erbij en blijf zelf het vaste gezicht.",
        "Take the household back. Bring help in, and stay the familiar face."},
    .severity = Severity::must,
    .kind = RuleKind::standing,
    .theme = Theme::koppel,
    .source = {sources::whole_family_2020,
        "first paragraph; also the interview with two directors, \"Geleende macht versus investeren in de relatie\""},
    .set_by = NormOrigin::practice,
    .covers = {"S-06"},
    .since = norms::pilot,
    .act = act<&Handover::taken_back_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const Household& household = on.file.household;
            Changes changes;
            for (const Handover& handover : on.file.handovers)
                if (handover.on) add_ends(changes, {handover.on, handover.taken_back_on});

            const auto state_on = [&](Date day) -> State {
                State state{.holds = Holds::yes};
                Facts past{fact<&Household::started_on>(household)};
                for (const Handover& handover : on.file.handovers) {
                    if (handover.direction == HandoverDirection::incoming) continue;
                    if (!handover.on || *handover.on > day) continue;
                    const Fact done = fact<&Handover::on>(handover);
                    if (!Period{handover.on, handover.taken_back_on}.contains(day)) {
                        past.add(done);
                    } else if (handover.direction) {
                        state.holds = Holds::no;
                        state.facts.add(done);
                    } else if (!state.missing) {
                        state.missing = Missing{fact<&Handover::direction>(handover),
                            {"of dit een overdracht weg van het koppel was",
                                "whether this handover was away from the koppel"}};
                    }
                }
                if (state.holds == Holds::no) state.missing.reset();
                if (state.missing) state.holds = Holds::unknown;
                if (state.facts.empty()) state.facts = past;
                return state;
            };
            for (const Period& open : on.open.during({household.started_on, {}}))
                standing(promises, on, ref(household), nullptr, open, changes, state_on);

            unknown_start(promises, on);
            for (const Handover& handover : on.file.handovers)
                if (!handover.on && handover.direction != HandoverDirection::incoming)
                    promises.push_back({.subject = ref(handover),
                        .ended = handover.taken_back_on,
                        .missing = Missing{fact<&Handover::on>(handover),
                            {"wanneer deze overdracht was", "when this handover was"}}});
        },
    .example_day = 2026y / 3 / 2,
    .keeps = [] { return example::with_koppel(2026y / 1 / 5); },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.handovers = {{.id = HandoverId{"h1"},
                .direction = HandoverDirection::outgoing,
                .by = OrganisationId{"shelter"},
                .on = 2026y / 2 / 16}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.handovers = {{.id = HandoverId{"h1"}, .direction = HandoverDirection::outgoing}};
            return file;
        },
};

}  // namespace blijvend::rules
