#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/person.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/age.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/domain_problem.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Help as the answer to a carer's problem on a life domain: it is for this person, fits the domain or is
/// treatment of a grown-up, and runs in the days that are asked. Help that fell away before it began is none.
[[nodiscard]] inline std::optional<Beat> help_for(
    const People& people, const Support& support, const Member& person, LifeDomain domain, const Period& asked) {
    bool mine = false, perhaps_mine = support.for_members.empty();
    for (const MemberId id : support.for_members) {
        const Member* one = people.person_of(id);
        mine = mine || one == &person;
        perhaps_mine = perhaps_mine || !one;
    }
    const bool no_kind = support.kind.value_or(SupportKind::other) == SupportKind::other;
    const bool treatment = support.kind == SupportKind::adult_mental_health ||
                           support.kind == SupportKind::addiction_care ||
                           support.kind == SupportKind::trauma_treatment ||
                           support.kind == SupportKind::aggression_programme || support.kind == SupportKind::medical;
    const bool fits = treatment || support.domain == domain;
    const bool perhaps_fits = no_kind && !support.domain;
    const bool fell_away = support.ended_on && !support.started_on && support.why_ended != SupportEnd::completed;
    if (fell_away || !(mine || perhaps_mine) || !(fits || perhaps_fits)) return {};

    std::optional<Date> first;
    for (const auto& day : {support.decided_on, support.requested_on, support.started_on})
        if (day && (!first || *day < *first)) first = day;
    Beat beat{.fact = fact<&Support::decided_on>(support)};
    const Period runs = asked.intersect({first, support.ended_on});
    if (runs.empty()) return {};
    if (first)
        beat.day = runs.since;
    else
        beat.missing = Missing{beat.fact, {"wanneer deze hulp nodig bleek", "when the need for this help was decided"}};
    if (!beat.missing && !mine)
        beat.missing = Missing{fact<&Support::for_members>(support), {"voor wie deze hulp is", "whom this help is for"}};
    if (!beat.missing && !fits)
        beat.missing = Missing{fact<&Support::domain>(support), {"waar deze hulp voor is", "what this help is for"}};
    return beat;
}

}  // namespace detail

/// S-17: when a score says that the mental health or substance use of a parent or carer is a problem, help
/// for that person is decided on or starts soon after. Whether it began in time is for no-waiting. A score of
/// the household as a whole is not asked; a reasoned no is a deviation.
inline constexpr Rule parents_get_help{
    .id = "parents-get-help",
    .title = {"Een ouder met psychische klachten of een verslaving krijgt snel hulp.",
        "A parent with mental health problems or an addiction gets help soon."},
    .why = {"De beste hulp voor een kind is vaak hulp voor de ouder. Zonder die hulp komt het geweld terug.",
        "The best help for a child is often help for the parent. Without it the violence comes back."},
    .remedy = {"Regel hulp voor deze ouder en leg het besluit vast. Kan het niet? Leg vast waarom.",
        "Arrange help for this parent and record the decision. Is it impossible? Record why."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::help,
    .source = {sources::visit_2022, "Vertrouwen en ruimte"},
    .covers = {"S-17"},
    .since = norms::pilot,
    .norms = {&norms::adult_help, &norms::domain_problem},
    .act = act<&Support::decided_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const LifeDomain domain : {LifeDomain::mental_health, LifeDomain::substance_use})
                for (const ProblemTime& time : problem_times(on, domain)) {
                    const Member* person = time.person ? find(on.file.members, *time.person) : nullptr;
                    if (!person || !(is_carer(*person) || person->roles.empty())) continue;
                    const Facts facts{fact<&DomainScore::level>(*time.score), fact<&Member::roles>(*person)};
                    const Period belongs = person->belongs();
                    if (!time.period.since) {
                        promises.push_back({.subject = ref(*person),
                            .ended = belongs.until,
                            .facts = facts,
                            .missing = time.missing,
                            .norm = &norms::adult_help});
                        continue;
                    }
                    for (const Period& asked : on.open.during(time.period.intersect(belongs))) {
                        Promise promise{.subject = ref(*person),
                            .opened = asked.since,
                            .due = on.norms.last_day(norms::adult_help, *asked.since, on.calendar),
                            .ended = asked.until,
                            .facts = facts,
                            .norm = &norms::adult_help};
                        Beats help;
                        for (const Support& support : on.file.supports)
                            if (const auto beat = detail::help_for(on.people, support, *person, domain, asked))
                                help.push_back(*beat);
                        meet(promise, help, on.as_of);
                        doubt(promise, time.missing, on.as_of);
                        if (person->roles.empty())
                            doubt(promise,
                                Missing{fact<&Member::roles>(*person),
                                    {"of dit gezinslid een ouder of verzorger is", "whether this member is a parent or carer"}},
                                on.as_of);
                        promises.push_back(promise);
                    }
                }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = {{.id = DomainScoreId{"d1"},
                .domain = LifeDomain::mental_health,
                .member = MemberId{"mother"},
                .level = DomainLevel{2},
                .on = 2026y / 1 / 12}};
            file.supports = {{.id = SupportId{"u1"},
                .kind = SupportKind::adult_mental_health,
                .for_members = {MemberId{"mother"}},
                .decided_on = 2026y / 1 / 26}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = {{.id = DomainScoreId{"d1"},
                .domain = LifeDomain::mental_health,
                .member = MemberId{"mother"},
                .level = DomainLevel{2},
                .on = 2026y / 1 / 12}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = {{.id = DomainScoreId{"d1"},
                .domain = LifeDomain::mental_health,
                .member = MemberId{"mother"},
                .on = 2026y / 1 / 12}};
            return file;
        },
};

}  // namespace blijvend::rules
