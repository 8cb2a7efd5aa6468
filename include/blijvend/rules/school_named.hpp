#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/person.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/network_contact.hpp>
#include <blijvend/rules/parts/of_age.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Somebody of the network as the contact at this child's school: somebody who works at a school and was
/// named for this child, or for nobody in particular.
[[nodiscard]] inline std::optional<Beat> school_contact(
    const Judging& on, const NetworkMember& who, const Member& child, const Period& asked) {
    const std::optional<bool> works = works_at(on.file, who, OrganisationKind::school);
    const auto is_child = [&](MemberId id) { return on.people.person_of(id) == &child; };
    const bool for_child = std::ranges::any_of(who.related_to, is_child);
    const Period view = in_view(who), both = asked.intersect(view);
    if (works == false || both.empty() || !(for_child || who.related_to.empty())) return {};
    Beat beat{.fact = fact<&NetworkMember::organisation>(who)};
    if (!works)
        beat.missing = missing_work_of(who);
    else if (!view.since)
        beat.missing = missing_view_of(who);
    beat.day = view.since ? both.since : std::nullopt;
    return beat;
}

}  // namespace detail

/// S-41: of each child of school age somebody at school is known, soon after the case opens, the child joins
/// or comes of that age; until it is of age. Whether the child goes to school, and whether that person goes on
/// to be in view, is not checked.
inline constexpr Rule school_named{
    .id = "school-named",
    .title = {"Van elk schoolkind kennen we iemand op school.", "Of each child at school we know somebody at the school."},
    .why = {"School ziet een kind elke dag. Een leraar merkt het snel als er thuis iets verandert.",
        "The school sees a child every day. A teacher soon notices when something changes at home."},
    .remedy = {"Vraag wie op school dit kind goed kent. Leg die persoon vast bij het netwerk.",
        "Ask who at school knows this child well. Record that person with the network."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::network,
    .source = {sources::west_brabant, "third paragraph: meetings with schools"},
    .covers = {"S-41"},
    .since = norms::pilot,
    .norms = {&norms::school_named, &norms::school_age, &norms::majority},
    .act = act<&NetworkMember::organisation>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const Ages ages{on.norms.value(norms::school_age, on.as_of), on.norms.value(norms::majority, on.as_of)};
            promise_by_age(promises, on, ages, [&](const Member& child, const Period&, const Period& asked) {
                Promise promise{.subject = ref(child),
                    .opened = asked.since,
                    .due = on.norms.last_day(norms::school_named, *asked.since, on.calendar),
                    .ended = asked.until,
                    .facts = {fact<&Household::started_on>(on.file.household), fact<&Member::joined_on>(child),
                        fact<&Member::born>(child)},
                    .norm = &norms::school_named};
                Beats contacts;
                for (const NetworkMember& who : on.file.network_members)
                    if (const auto beat = detail::school_contact(on, who, child, asked)) contacts.push_back(*beat);
                meet(promise, contacts, on.as_of);
                return promise;
            });
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.members[1].born = 2018y / 5 / 1;
            file.organisations = {{.id = OrganisationId{"school"}, .kind = OrganisationKind::school}};
            file.network_members = {{.id = NetworkMemberId{"teacher"},
                .kind = NetworkKind::professional,
                .organisation = OrganisationId{"school"},
                .candidate_on = 2026y / 1 / 19}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.members[1].born = 2018y / 5 / 1;
            return file;
        },
    .unknown = [] { return example::household(2026y / 1 / 5); },
};

}  // namespace blijvend::rules
