#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/parts/domain_scoring.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

inline constexpr std::size_t life_domains = code_list<LifeDomain>.codes.size();

/// Which domains a scheme has, in the order of LifeDomain.
using SchemeDomains = std::array<bool, life_domains>;

[[nodiscard]] constexpr SchemeDomains domains_of(std::string_view scheme) {
    SchemeDomains has{};
    for (std::size_t i = 0; i < life_domains; ++i)
        has[i] = !to_foreign(code_list<LifeDomain>.codes[i].value, scheme).empty();
    return has;
}

inline constexpr std::array domain_schemes{domains_of("zrm-2017"), domains_of("zrm-2013"), domains_of("corv-leefgebied")};

/// The scores on one domain in some days, for anybody in the household.
struct DomainScored {
    const DomainScore* first = nullptr;
    const DomainScore* undated = nullptr;
};

/// Of each domain, in the order of LifeDomain.
[[nodiscard]] inline std::array<DomainScored, life_domains> domains_scored(const CaseFile& file, const Period& asked) {
    std::array<DomainScored, life_domains> scored{};
    for (const DomainScore& score : file.domain_scores) {
        if (!score.domain) continue;
        DomainScored& its = scored[static_cast<std::size_t>(*score.domain)];
        if (!score.on)
            its.undated = &score;
        else if (asked.contains(*score.on) && (!its.first || *score.on < *its.first->on))
            its.first = &score;
    }
    return scored;
}

/// How far the domains of one scheme were scored in some days, for anybody in the household.
struct DomainsMapped {
    std::optional<Date> on{};                ///< day the last of them was scored for the first time
    const DomainScore* last = nullptr;       ///< that score
    int not_in_time = 0;                     ///< domains certainly not scored by the last day
    const DomainScore* undated = nullptr;    ///< a score that may have been in time
};

[[nodiscard]] inline DomainsMapped domains_mapped(
    const std::array<DomainScored, life_domains>& scored, const SchemeDomains& scheme, Date since, Date due) {
    DomainsMapped mapped{.on = since};
    for (std::size_t i = 0; i < life_domains; ++i) {
        if (!scheme[i]) continue;
        const auto [first, undated] = scored[i];
        if (!first)
            mapped.on.reset();
        else if (mapped.on && (!mapped.last || *first->on > *mapped.on)) {
            mapped.on = first->on;
            mapped.last = first;
        }
        if (first && *first->on <= due) continue;
        if (undated)
            mapped.undated = undated;
        else
            ++mapped.not_in_time;
    }
    return mapped;
}

/// For the examples: a score on each domain of the smallest scheme.
[[nodiscard]] inline std::vector<DomainScore> one_score_each(std::optional<Date> on) {
    std::vector<DomainScore> scores;
    for (const Code<LifeDomain>& domain : code_list<LifeDomain>.codes)
        if (const std::string_view number = to_foreign(domain.value, "zrm-2013"); !number.empty())
            scores.push_back({.id = DomainScoreId{number}, .domain = domain.value, .level = DomainLevel{3}, .on = on});
    return scores;
}

}  // namespace detail

/// S-20: soon after the case opens every domain of one of the three schemes has been scored, for somebody or
/// for the household, by whatever scheme. A score without a level counts: somebody looked. Scores of before
/// the case opened do not.
inline constexpr Rule life_domains_mapped{
    .id = "life-domains-mapped",
    .title = {"Alle leefdomeinen van het gezin zijn bekeken.", "All life domains of the household have been looked at."},
    .why = {"Geweld komt zelden alleen. Schulden, een verslaving of een slecht huis houden het in stand.",
        "Violence seldom comes alone. Debts, an addiction or bad housing keep it going."},
    .remedy = {"Loop met het gezin alle leefdomeinen langs. Leg per domein vast hoe het gaat.",
        "Go through all life domains with the household. Record for each how it goes."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::help,
    .source = {sources::whole_family_2020, "Focus op het hele gezin"},
    .covers = {"S-20"},
    .since = norms::pilot,
    .norms = {&norms::domains_mapped},
    .act = act<&DomainScore::on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Period& open : on.open.spells()) {
                const Date due = on.norms.last_day(norms::domains_mapped, *open.since, on.calendar);
                Promise promise{.subject = ref(on.file.household),
                    .opened = open.since,
                    .due = due,
                    .ended = open.until,
                    .facts = {fact<&Household::started_on>(on.file.household)},
                    .norm = &norms::domains_mapped};
                int unnamed = 0;
                std::optional<Missing> perhaps, what;
                for (const DomainScore& score : on.file.domain_scores) {
                    const bool in_time = !score.on || (open.contains(*score.on) && *score.on <= due);
                    if (score.domain || !in_time) continue;
                    ++unnamed;
                    what = Missing{fact<&DomainScore::domain>(score),
                        {"over welk leefdomein deze score gaat", "which life domain this score is about"}};
                }
                const DomainScore* last = nullptr;
                const auto scored = detail::domains_scored(on.file, open);
                for (const detail::SchemeDomains& scheme : detail::domain_schemes) {
                    const detail::DomainsMapped mapped = detail::domains_mapped(scored, scheme, *open.since, due);
                    if (mapped.on && (!promise.met || *mapped.on < *promise.met)) {
                        promise.met = mapped.on;
                        last = mapped.last;
                    }
                    if (mapped.not_in_time > unnamed) continue;
                    perhaps = mapped.undated ? std::optional{missing_day_of(*mapped.undated)} : what;
                }
                if (last) promise.facts.add(fact<&DomainScore::on>(*last));
                if (!last)
                    for (const DomainScore& score : on.file.domain_scores)
                        promise.facts.add(fact<&DomainScore::domain>(score));
                doubt(promise, perhaps, on.as_of);
                promises.push_back(promise);
            }
            unknown_start(promises, on);
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = detail::one_score_each(2026y / 1 / 26);
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = {{.id = DomainScoreId{"d1"},
                .domain = LifeDomain::finances,
                .level = DomainLevel{2},
                .on = 2026y / 1 / 26}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = detail::one_score_each({});
            return file;
        },
};

}  // namespace blijvend::rules
