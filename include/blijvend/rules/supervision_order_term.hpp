#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/age.hpp>
#include <blijvend/rules/parts/measure_run.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// When the child that a measure is for comes of age, as exactly as is known; of several the youngest.
struct ComingOfAge {
    Date earliest{}, latest{};
    Facts facts{};
    std::optional<Missing> missing{};  ///< set when the two differ
};

[[nodiscard]] inline ComingOfAge coming_of_age(const CaseFile& file, const Measure& measure, int years) {
    ComingOfAge age{.earliest = Date::min(), .latest = Date::min()};
    const auto perhaps_any_day = [&](const Fact& unknown, const Text& what) {
        age.latest = Date::max();
        age.missing = Missing{unknown, what};
    };
    const Text born{"wanneer het kind is geboren", "when the child was born"};
    for (const MemberId id : measure.for_members) {
        const Member* child = find(file.members, id);
        if (child && child->unborn == true && !child->born) {
            age.earliest = age.latest = Date::max();
        } else if (child && child->born) {
            age.earliest = std::max(age.earliest, birthday(child->born->earliest(), years));
            age.latest = std::max(age.latest, birthday(child->born->latest(), years));
            age.facts.add(fact<&Member::born>(*child));
            if (!child->born->exact() && !age.missing) age.missing = Missing{fact<&Member::born>(*child), born};
        } else if (child) {
            perhaps_any_day(fact<&Member::born>(*child), born);
        }
    }
    if (age.latest == Date::min())
        perhaps_any_day(fact<&Measure::for_members>(measure),
            {"voor welk kind deze maatregel is", "which child this measure is for"});
    return age;
}

}  // namespace detail

/// P-11: each term of a supervision order ends within its longest time from the day it started, and no later
/// than the day the child comes of age: of several children the youngest. What prolongs it is a term of its
/// own. An order that nobody ended ends by itself on the day planned for that. The closure of the case does not
/// end it. Whether its ground is still there is not checked.
inline constexpr Rule supervision_order_term{
    .id = "supervision-order-term",
    .title = {"Een ondertoezichtstelling duurt niet langer dan de wet toestaat.",
        "A supervision order does not last longer than the law allows."},
    .why = {"De rechter kijkt elk jaar opnieuw of het nodig is. Kind en ouders hebben daar recht op.",
        "Every year the court looks again whether it is needed. Child and parents have a right to that."},
    .remedy = {"Vraag op tijd verlenging, of stop. Leg vast wanneer de maatregel is afgelopen.",
        "Ask in time to prolong it, or stop. Record when the order ended."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::supervision_order, "one year, to be extended by a year at most, until majority"},
    .set_by = NormOrigin::official,
    .covers = {"P-11"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::supervision_order_term, &norms::majority},
    .act = act<&Measure::ended_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                const std::optional<Period> days = in_force(measure);
                if (measure.kind != MeasureKind::supervision_order || !days) continue;
                Promise promise = ends_within(on, measure, *days, norms::supervision_order_term);
                if (!promise.missing) {
                    const int years = on.norms.value(norms::majority, *promise.opened);
                    const detail::ComingOfAge age = detail::coming_of_age(on.file, measure, years);
                    Promise sooner = promise;
                    sooner.due = std::min(*promise.due, std::max(age.earliest, *promise.opened));
                    if (age.latest < *promise.due) {
                        promise.due = age.latest;
                        promise.norm = &norms::majority;
                    }
                    for (const Fact& one : age.facts) promise.facts.add(one);
                    if (status_on(sooner, on.as_of) != status_on(promise, on.as_of)) promise.missing = age.missing;
                }
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2024y / 11 / 4);
            file.members[1].born = Date{2015y / 6 / 1};
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .started_on = 2025y / 1 / 13,
                .ended_on = 2026y / 1 / 13}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2024y / 11 / 4);
            file.members[1].born = Date{2015y / 6 / 1};
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .started_on = 2025y / 1 / 13}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2024y / 11 / 4);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .started_on = 2025y / 6 / 2}};
            return file;
        },
};

}  // namespace blijvend::rules
