#pragma once

#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/done_on.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-48: what stands in the way of a household is told to the steering group, with its cause. One
/// that was told without a cause is not yet visible, and unknown. It ends when the obstacle is out
/// of the way, or with the case.
inline constexpr Rule obstacle_made_visible{
    .id = "obstacle-made-visible",
    .title = {"De stuurgroep hoort wat het werk met een gezin in de weg staat.",
        "The steering group hears what stands in the way of the work with a household."},
    .why = {"Een koppel kan regels en contracten niet zelf veranderen. Wie dat wel kan, moet ervan weten.",
        "A koppel cannot change rules and contracts itself. Whoever can must know of them."},
    .remedy = {"Vertel het de stuurgroep. Leg vast op welke dag, en wat de oorzaak is.",
        "Tell the steering group. Record on which day, and what the cause is."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::trust,
    .source = {sources::visit_2022,
        "Vertrouwen en ruimte; also the interview with two directors, \"Geleende macht versus investeren in de relatie\""},
    .covers = {"S-48"},
    .since = norms::pilot,
    .norms = {&norms::obstacle_raised},
    .act = act<&Obstacle::raised_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Obstacle& obstacle : on.file.obstacles) {
                Promise promise{.subject = ref(obstacle),
                    .opened = obstacle.on,
                    .facts = {fact<&Obstacle::on>(obstacle), fact<&Obstacle::raised_on>(obstacle),
                        fact<&Obstacle::cause>(obstacle)},
                    .norm = &norms::obstacle_raised};
                if (obstacle.on) {
                    promise.due = on.norms.last_day(norms::obstacle_raised, *obstacle.on, on.calendar);
                    promise.ended = on.open.held_until({obstacle.on, obstacle.solved_on});
                    done_on(promise, obstacle.raised_on);
                    if (!obstacle.cause && status_on(promise, on.as_of) == Status::kept)
                        promise.missing = Missing{fact<&Obstacle::cause>(obstacle),
                            {"wat de oorzaak van deze belemmering is", "what the cause of this obstacle is"}};
                } else {
                    promise.missing = Missing{fact<&Obstacle::on>(obstacle),
                        {"wanneer deze belemmering bleek", "when this obstacle was met with"}};
                }
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.obstacles = {{.id = ObstacleId{"o1"},
                .cause = ObstacleCause::purchasing,
                .on = 2026y / 1 / 19,
                .raised_on = 2026y / 2 / 2}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.obstacles = {
                {.id = ObstacleId{"o1"}, .cause = ObstacleCause::purchasing, .on = 2026y / 1 / 19}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.obstacles = {{.id = ObstacleId{"o1"}, .on = 2026y / 1 / 19, .raised_on = 2026y / 2 / 2}};
            return file;
        },
};

}  // namespace blijvend::rules
