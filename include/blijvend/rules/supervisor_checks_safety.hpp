#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/listed_person.hpp>
#include <blijvend/rules/parts/live_contact.hpp>
#include <blijvend/rules/parts/measure_run.hpp>
#include <blijvend/rules/rhythm.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The people of a household who are not under supervision themselves, each once. A child that is not born
/// yet is nobody to see.
[[nodiscard]] inline std::vector<const Member*> not_supervised(const Judging& on, const Measure& measure) {
    std::vector<const Member*> others;
    for (const Member& member : on.file.members) {
        const bool unborn = member.unborn == true && !member.born;
        if (!unborn && on.people.is_person(member) && !lists_person(on.people, measure.for_members, member))
            others.push_back(&member);
    }
    return others;
}

/// The days on which at least one of them belongs to the household: from the first until the last.
[[nodiscard]] inline Period belonging(const std::vector<const Member*>& people) {
    Period days = people.front()->belongs();
    for (const Member* one : people) {
        const Period belongs = one->belongs();
        days.since = std::min(days.since, belongs.since);  // an absent `since` is before every day
        if (days.until && (!belongs.until || *belongs.until > *days.until)) days.until = belongs.until;
    }
    return days;
}

/// The contacts in which one of these people was seen or heard, or may have been.
[[nodiscard]] inline Beats safety_checks(
    const Judging& on, const Measure& measure, const std::vector<const Member*>& others) {
    Beats beats;
    for (const Contact& contact : on.file.contacts) {
        std::optional<Beat> beat = live_contact(contact);
        if (!beat) continue;
        bool somebody = false, perhaps = false;
        for (const Member* other : others) {
            const std::optional<bool> seen = on.people.seen(contact, *other);
            somebody = somebody || seen == true;
            perhaps = perhaps || !seen;
        }
        if (!somebody && !perhaps) continue;
        if (!somebody && !beat->missing)
            beat->missing = Missing{fact<&Contact::seen>(contact),
                {"wie er bij dit contact gezien of gesproken is", "who was seen or spoken to in this contact"}};
        if (measure.for_members.empty() && !beat->missing)
            beat->missing = Missing{fact<&Measure::for_members>(measure),
                {"wie er onder toezicht staat", "who is under supervision"}};
        beats.push_back(*beat);
    }
    return beats;
}

}  // namespace detail

/// S-40: while somebody is under supervision for a crime, a partner or child is seen or heard again and again
/// to hear whether it is safe. By whom is not asked: contacts of the supervisor are recorded like all others.
/// Nor is what was said. When the supervised person is the only one in the household nothing is asked.
inline constexpr Rule supervisor_checks_safety{
    .id = "supervisor-checks-safety",
    .title = {"Staat iemand onder toezicht, dan vraagt iemand steeds of de anderen veilig zijn.",
        "While somebody is under supervision, the others are asked again and again whether they are safe."},
    .why = {"Wie zich aan de regels houdt, kan thuis nog steeds gevaarlijk zijn. Dat hoor je van partner en kinderen.",
        "Whoever keeps to the rules can still be dangerous at home. The partner and children tell you that."},
    .remedy = {"Vraag de partner en de kinderen hoe het gaat. Leg vast wie je zag of sprak.",
        "Ask the partner and the children how they are. Record whom you saw or spoke to."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::justice,
    .source = {sources::west_brabant, "Doel van samenwerking Veilig Thuis en justitiepartners"},
    .covers = {"S-40"},
    .since = norms::pilot,
    .norms = {&norms::supervision_check},
    .act = act<&Contact::seen>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const auto next_due = [&](Date last) { return due_by(on, norms::supervision_check, last); };
            for (const Measure& measure : on.file.measures) {
                if (measure.kind != MeasureKind::probation_supervision &&
                    measure.kind != MeasureKind::conditional_suspension)
                    continue;
                const std::optional<Period> days = running_days(on.file, measure, on.as_of);
                const std::vector<const Member*> others = detail::not_supervised(on, measure);
                if (!days || others.empty()) continue;
                if (!days->since) {
                    promises.push_back({.subject = ref(measure),
                        .ended = days->until,
                        .missing = missing_start_of(measure)});
                    continue;
                }
                const Beats beats = detail::safety_checks(on, measure, others);
                for (const Period& asked : on.open.during(days->intersect(detail::belonging(others))))
                    rhythm(promises, on,
                        {.subject = ref(measure),
                            .asked = asked,
                            .first = next_due(*asked.since),
                            .joined = true,
                            .basis = {fact<&Measure::started_on>(measure)}},
                        beats, next_due);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.members.push_back({.id = MemberId{"father"}, .roles = {MemberRole::parent}});
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::probation_supervision,
                .for_members = {MemberId{"father"}},
                .started_on = 2026y / 1 / 19}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 9, 10), {MemberId{"child"}})};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.members.push_back({.id = MemberId{"father"}, .roles = {MemberRole::parent}});
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::probation_supervision,
                .for_members = {MemberId{"father"}},
                .started_on = 2026y / 1 / 19}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 9, 10), {MemberId{"father"}})};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::probation_supervision,
                .started_on = 2026y / 1 / 19}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 9, 10), {MemberId{"mother"}})};
            return file;
        },
};

}  // namespace blijvend::rules
