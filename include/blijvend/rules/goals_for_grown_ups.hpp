#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/person.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/age.hpp>
#include <blijvend/rules/standing.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Whether a goal or action stands on a day: it was set, and was not given up or missed. What was reached, if
/// only in part, goes on to count. When nobody can tell, what is missing is set.
struct GoalStands {
    bool possible = false;
    std::optional<Missing> missing{};
};

[[nodiscard]] inline GoalStands goal_stands(const Goal& goal, Date day) {
    const bool ended = goal.ended_on && *goal.ended_on <= day;
    const bool dropped = goal.result == GoalResult::not_reached || goal.result == GoalResult::no_longer_wanted;
    if ((goal.set_on && *goal.set_on > day) || (ended && dropped)) return {};
    if (!goal.set_on)
        return {true, Missing{fact<&Goal::set_on>(goal), {"wanneer dit doel is gesteld", "when this goal was set"}}};
    if (ended && !goal.result)
        return {true, Missing{fact<&Goal::result>(goal), {"of dit doel is bereikt", "whether this goal was reached"}}};
    return {true, {}};
}

/// Whether a goal is for a grown-up who belongs to the household on a day; when nobody can tell, what is
/// missing is set.
struct ForGrownUp {
    bool yes = false;
    std::optional<Missing> missing{};
};

[[nodiscard]] inline ForGrownUp for_grown_up(const People& people, const Goal& goal, Date day, int majority) {
    const Missing whom{fact<&Goal::for_members>(goal), {"voor wie dit doel is", "whom this goal is for"}};
    ForGrownUp answer;
    if (goal.for_members.empty()) answer.missing = whom;
    for (const MemberId id : goal.for_members) {
        const Member* person = people.person_of(id);
        if (!person) answer.missing = whom;
        if (!person || !person->belongs().contains(day)) continue;
        const std::optional<bool> grown_up = grown_up_on(*person, day, majority);
        if (grown_up == true) return {.yes = true};
        if (!grown_up) answer.missing = missing_age_of(*person);
    }
    return answer;
}

}  // namespace detail

/// S-16: from the first goal set for a child on, there is a goal or action for a grown-up too, as long as
/// grown-ups belong to the household. What it is about, and whether every grown-up has one, is not checked.
inline constexpr Rule goals_for_grown_ups{
    .id = "goals-for-grown-ups",
    .title = {"Er zijn doelen voor de kinderen en ook voor de volwassenen.",
        "There are goals for the children, and for the grown-ups too."},
    .why = {"Problemen van kinderen hangen samen met die van hun ouders. Het wordt pas veilig als ook zij verder komen.",
        "Problems of children hang together with those of their parents. It gets safe only when they get on too."},
    .remedy = {"Vraag de volwassenen wat zij willen bereiken. Leg vast voor wie elk doel is.",
        "Ask the grown-ups what they want to reach. Record whom each goal is for."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::everyone,
    .source = {sources::whole_family_2020,
        "Focus op het hele gezin; also the interview with two directors, \"Van frustratie naar samenwerking\""},
    .covers = {"S-16"},
    .since = norms::pilot,
    .norms = {&norms::majority},
    .act = act<&Goal::for_members>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            if (on.file.goals.empty()) return;
            const int majority = on.norms.value(norms::majority, on.as_of);
            const Goal *first = nullptr, *undated = nullptr;  // for a child
            Changes changes;
            for (const Goal& goal : on.file.goals) {
                add_ends(changes, {goal.set_on, goal.ended_on});
                const bool for_child = std::ranges::any_of(goal.for_members, [&](MemberId id) {
                    const Member* who = on.people.person_of(id);
                    const Date day = goal.set_on.value_or(on.as_of);
                    return who && grown_up_on(*who, day, majority) == false;
                });
                if (for_child && !goal.set_on) undated = &goal;
                if (for_child && goal.set_on && (!first || *goal.set_on < *first->set_on)) first = &goal;
            }
            for (const Member& member : on.file.members) {
                add_ends(changes, member.belongs());
                add_birthdays(changes, member, majority);
            }

            const auto state_on = [&](Date day) -> State {
                State state;
                Facts goals;
                std::optional<Missing> perhaps;
                for (const Goal& goal : on.file.goals) {
                    const detail::GoalStands stands = detail::goal_stands(goal, day);
                    if (!stands.possible) continue;
                    const detail::ForGrownUp whom = detail::for_grown_up(on.people, goal, day, majority);
                    goals.add(fact<&Goal::for_members>(goal));
                    if (whom.yes && !stands.missing) {
                        state.holds = Holds::yes;
                        state.facts.add(fact<&Goal::for_members>(goal));
                    } else if ((whom.yes || whom.missing) && !perhaps) {
                        perhaps = stands.missing ? stands.missing : whom.missing;
                    }
                }
                if (state.holds == Holds::yes) return state;

                bool grown_ups = false;
                std::optional<Missing> no_age;
                for (const Member& member : on.file.members) {
                    if (!member.belongs().contains(day) || !on.people.is_person(member)) continue;
                    const std::optional<bool> answer = grown_up_on(member, day, majority);
                    if (answer == true && !grown_ups) state.facts.add(fact<&Member::roles>(member));
                    grown_ups = grown_ups || answer == true;
                    if (!answer && !no_age) no_age = missing_age_of(member);
                }
                if (!grown_ups && !no_age) return {};
                for (const Fact& one : goals) state.facts.add(one);
                state.missing = perhaps || grown_ups ? perhaps : no_age;
                state.holds = state.missing ? Holds::unknown : Holds::no;
                return state;
            };
            const RecordRef household = ref(on.file.household);
            if (first)
                for (const Period& asked : on.open.during({first->set_on, {}}))
                    standing(promises, on, household, nullptr, asked, changes, state_on);
            const Holds now = state_on(on.as_of).holds;
            if (!first && undated && (now == Holds::no || now == Holds::unknown))
                promises.push_back({.subject = household, .missing = detail::goal_stands(*undated, on.as_of).missing});
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.goals = {{.id = GoalId{"t1"}, .for_members = {MemberId{"child"}}, .set_on = 2026y / 2 / 2},
                {.id = GoalId{"t2"}, .for_members = {MemberId{"mother"}}, .set_on = 2026y / 2 / 2}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.goals = {{.id = GoalId{"t1"}, .for_members = {MemberId{"child"}}, .set_on = 2026y / 2 / 2}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.goals = {{.id = GoalId{"t1"}, .for_members = {MemberId{"child"}}, .set_on = 2026y / 2 / 2},
                {.id = GoalId{"t2"}, .set_on = 2026y / 2 / 2}};
            return file;
        },
};

}  // namespace blijvend::rules
