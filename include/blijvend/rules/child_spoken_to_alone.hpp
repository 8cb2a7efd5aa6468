#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/person.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/live_contact.hpp>
#include <blijvend/rules/parts/of_age.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// A contact as a talk with a child alone; nothing when it certainly was not one.
[[nodiscard]] inline std::optional<Beat> talk_alone_with(
    const People& people, const LiveContact& live, const Member& child) {
    const Contact& contact = *live.contact;
    bool alone = false, perhaps = false;
    for (const MemberId id : contact.spoken_alone) {
        const Member* person = people.person_of(id);
        perhaps = perhaps || !person;
        alone = alone || person == &child;
    }
    if (!alone && !perhaps) return {};
    Beat beat = live.beat;
    if (!alone && !beat.missing)
        beat.missing = Missing{fact<&Contact::spoken_alone>(contact),
            {"met wie er toen alleen is gesproken", "who was spoken to alone then"}};
    return beat;
}

}  // namespace detail

/// P-15: each child that is old enough is spoken to alone soon after the case opens or the child joins, or
/// comes of that age; until it is of age. A talk of before that age, in the same time the case is open,
/// counts. Where it is not safe, or the child does not want it, a deviation says so.
inline constexpr Rule child_spoken_to_alone{
    .id = "child-spoken-to-alone",
    .title = {"Met elk kind dat oud genoeg is, praat iemand alleen.", "Each child that is old enough is spoken to alone."},
    .why = {"Een kind vertelt minder als een ouder meeluistert. Alleen durft het te zeggen hoe het thuis is.",
        "A child tells less when a parent listens. Alone it dares to say how things are at home."},
    .remedy = {"Praat met dit kind op een plek waar het vrij kan praten. Leg vast dat je het alleen sprak.",
        "Talk with this child in a place where it can talk freely. Record that you spoke to it alone."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::everyone,
    .source = {sources::pilot_start, "children are always spoken to, siblings too, also if parents hesitate"},
    .covers = {"P-15"},
    .since = norms::pilot,
    .norms = {&norms::child_alone_first, &norms::child_alone_age, &norms::majority},
    .act = act<&Contact::spoken_alone>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const Ages ages{
                on.norms.value(norms::child_alone_age, on.as_of), on.norms.value(norms::majority, on.as_of)};
            promise_by_age(promises, on, ages, [&](const Member& child, const Period& there, const Period& asked) {
                Promise promise{.subject = ref(child),
                    .opened = asked.since,
                    .due = on.norms.last_day(norms::child_alone_first, *asked.since, on.calendar),
                    .ended = asked.until,
                    .facts = {fact<&Household::started_on>(on.file.household), fact<&Member::joined_on>(child),
                        fact<&Member::born>(child)},
                    .norm = &norms::child_alone_first};
                Beats talks;
                for (const LiveContact& live : on.reading.live_contacts) {
                    std::optional<Beat> beat = detail::talk_alone_with(on.people, live, child);
                    if (!beat || (beat->day && !Period{there.since, asked.until}.contains(*beat->day))) continue;
                    if (beat->day) beat->day = std::max(*beat->day, *asked.since);
                    talks.push_back(*beat);
                }
                meet(promise, talks, on.as_of);
                return promise;
            });
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.members[1].born = 2018y / 5 / 1;
            file.contacts = {example::visit("c1", Date{2026y / 1 / 12}, {MemberId{"child"}})};
            file.contacts[0].spoken_alone = {MemberId{"child"}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.members[1].born = 2018y / 5 / 1;
            file.contacts = {example::visit("c1", Date{2026y / 1 / 12}, {MemberId{"mother"}, MemberId{"child"}})};
            return file;
        },
    .unknown = [] { return example::household(2026y / 1 / 5); },
};

}  // namespace blijvend::rules
