#pragma once

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

/// How far the domains of one scheme were scored in some days, for anybody in the household.
struct DomainsMapped {
    std::optional<Date> on{};                ///< day the last of them was scored for the first time
    const DomainScore* last = nullptr;       ///< that score
    int not_in_time = 0;                     ///< domains certainly not scored by the last day
    const DomainScore* undated = nullptr;    ///< a score that may have been in time
};

[[nodiscard]] inline DomainsMapped domains_mapped(
    const CaseFile& file, std::string_view scheme, const Period& asked, Date due) {
    DomainsMapped mapped{.on = asked.since};
    for (const Code<LifeDomain>& domain : code_list<LifeDomain>.codes) {
        if (to_foreign(domain.value, scheme).empty()) continue;
        const DomainScore *first = nullptr, *undated = nullptr;
        for (const DomainScore& score : file.domain_scores) {
            if (score.domain != domain.value) continue;
            if (!score.on)
                undated = &score;
            else if (asked.contains(*score.on) && (!first || *score.on < *first->on))
                first = &score;
        }
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
            for (const Period& open : open_spells(on.file)) {
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
                for (const std::string_view scheme : {"zrm-2017", "zrm-2013", "corv-leefgebied"}) {
                    const detail::DomainsMapped mapped = detail::domains_mapped(on.file, scheme, open, due);
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
