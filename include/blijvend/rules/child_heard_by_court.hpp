#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/in_force.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/age.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/listed_person.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// A measure on which a court decided, or must have: not one that a court may decide on in an emergency and
/// hear about later.
[[nodiscard]] inline bool for_a_court(const CaseFile& file, const Measure& measure) {
    using enum MeasureKind;
    if (measure.kind == emergency_out_of_home_placement || measure.kind == provisional_supervision_order ||
        measure.kind == provisional_guardianship)
        return false;
    const Organisation* decider = measure.decided_by ? find(file.organisations, *measure.decided_by) : nullptr;
    if (decider && decider->kind == OrganisationKind::court) return true;
    if (measure.coercive == false) return false;
    return measure.kind == supervision_order || measure.kind == out_of_home_placement ||
           measure.kind == termination_of_custody || measure.kind == guardianship;
}

/// True for somebody who may have been a child of that age or older, whenever the court decided: no young child,
/// and no carer who is grown-up.
[[nodiscard]] inline bool may_have_been_heard(const Member& member, int age, int majority, Date day) {
    return is_aged(member, age, day) != false && !(is_carer(member) && is_aged(member, majority, day) != false);
}

/// Whether a court hears a member on a day: a child of that age or older. Nothing when the file does not tell.
[[nodiscard]] inline std::optional<bool> to_be_heard(const Member& member, int age, int majority, Date day) {
    const std::optional<bool> old_enough = is_aged(member, age, day), of_age = is_aged(member, majority, day);
    if (old_enough == false || of_age == true) return false;
    if (old_enough && of_age) return true;
    if (!member.born && grown_up_on(member, day, majority) == true) return false;
    return {};
}

}  // namespace detail

/// P-14: before a court decides on a measure it hears each child the measure is for who is old enough: the
/// child is among those who were heard, by the day of the decision. A younger child may be heard; that is not
/// asked. Nor is a decision in an emergency, after which the hearing comes later. Whether the child wanted to
/// speak is not known: a child that did not come was not heard.
inline constexpr Rule child_heard_by_court{
    .id = "child-heard-by-court",
    .title = {"De rechter hoort een kind dat oud genoeg is, voor hij over dat kind beslist.",
        "The court hears a child that is old enough before it decides about that child."},
    .why = {"Het gaat om het leven van dit kind. Het heeft recht op een eigen stem.",
        "It is about this child's life. The child has a right to a voice of its own."},
    .remedy = {"Vraag het kind wat het aan de rechter wil vertellen. Leg vast of het is gehoord, en wanneer.",
        "Ask the child what it wants to tell the court. Record whether it was heard, and when."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::placement, "children of twelve and over are heard"},
    .set_by = NormOrigin::official,
    .covers = {"P-14"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::hearing_age, &norms::majority},
    .act = act<&Measure::heard>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                if (!detail::for_a_court(on.file, measure)) continue;
                if (!measure.decided_on && !measure.granted && !in_force(measure)) continue;
                const Date day = measure.decided_on.value_or(on.as_of);
                const int age = on.norms.value(norms::hearing_age, day);
                const int majority = on.norms.value(norms::majority, day);

                bool perhaps_somebody = false;
                for (const Member& child : on.file.members) {
                    const bool named = lists_person(on.people, measure.for_members, child);
                    if (!on.people.is_person(child) || (!named && !measure.for_members.empty())) continue;
                    const std::optional<bool> asked = detail::to_be_heard(child, age, majority, day);
                    const bool heard = lists_person(on.people, measure.heard, child);
                    if (!measure.decided_on || !named) {
                        const bool perhaps = measure.decided_on
                                                 ? asked != false && !heard
                                                 : detail::may_have_been_heard(child, age, majority, day);
                        perhaps_somebody = perhaps_somebody || perhaps;
                        continue;
                    }
                    if (asked == false) continue;
                    Promise promise{.subject = ref(child),
                        .opened = day,
                        .due = day,
                        .facts = {fact<&Measure::decided_on>(measure), fact<&Measure::heard>(measure),
                            fact<&Measure::heard_on>(measure), fact<&Member::born>(child)},
                        .norm = &norms::hearing_age};
                    if (heard && measure.heard_on) promise.met = std::max(day, *measure.heard_on);
                    if (heard && !measure.heard_on)
                        doubt(promise,
                            Missing{fact<&Measure::heard_on>(measure),
                                {"wanneer het kind is gehoord", "when the child was heard"}},
                            on.as_of);
                    if (measure.heard.empty() && measure.heard_on)
                        doubt(promise,
                            Missing{fact<&Measure::heard>(measure), {"wie er is gehoord", "who was heard"}}, on.as_of);
                    if (!asked)
                        doubt(promise,
                            Missing{fact<&Member::born>(child),
                                {"hoe oud dit kind was bij de beslissing", "how old this child was at the decision"}},
                            on.as_of);
                    promises.push_back(promise);
                }
                if (!perhaps_somebody) continue;
                Promise promise{.subject = ref(measure), .opened = measure.decided_on, .norm = &norms::hearing_age};
                promise.missing =
                    measure.decided_on
                        ? Missing{fact<&Measure::for_members>(measure),
                              {"voor welk kind deze maatregel is", "which child this measure is for"}}
                        : Missing{fact<&Measure::decided_on>(measure),
                              {"wanneer de rechter hierover besliste", "when the court decided on this"}};
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.members[1].born = Date{2012y / 6 / 1};
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .heard = {MemberId{"child"}},
                .heard_on = 2026y / 2 / 9,
                .decided_on = 2026y / 2 / 16}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.members[1].born = Date{2012y / 6 / 1};
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .decided_on = 2026y / 2 / 16}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .decided_on = 2026y / 2 / 16}};
            return file;
        },
};

}  // namespace blijvend::rules
