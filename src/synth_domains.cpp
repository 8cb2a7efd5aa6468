#include <algorithm>
#include <array>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

/// Domains that are about one person, not about the household.
bool is_personal(LifeDomain domain) {
    using enum LifeDomain;
    return domain == mental_health || domain == physical_health || domain == substance_use;
}

bool is_zrm(DomainScheme scheme) { return scheme != DomainScheme::corv_leefgebied; }

std::string_view name_of(DomainScheme scheme) {
    switch (scheme) {
        case DomainScheme::zrm_2017: return "zrm-2017";
        case DomainScheme::zrm_2013: return "zrm-2013";
        case DomainScheme::corv_leefgebied: break;
    }
    return "corv-leefgebied";
}

std::vector<LifeDomain> domains_of(DomainScheme scheme) {
    std::vector<LifeDomain> domains;
    for (const auto& domain : code_list<LifeDomain>.codes)
        if (!to_foreign(domain.value, name_of(scheme)).empty()) domains.push_back(domain.value);
    return domains;
}

/// A grown-up who brings up or cares, if there is one.
std::size_t some_carer(Course& course) {
    for (const std::size_t i : course.people_now())
        for (const MemberRole role : course.people[i].roles)
            if (role == MemberRole::parent || role == MemberRole::stepparent || role == MemberRole::carer) return i;
    return course.some_adult();
}

/// Who scored, and how it is written down: the same for every domain of one day.
struct Scoring {
    DomainScheme scheme{};
    std::size_t whom = 0;
    std::optional<Date> on{};
    std::optional<bool> trained{};
};

Scoring scoring_on(Course& course, DomainScheme scheme, std::optional<Date> day) {
    Scoring scoring{.scheme = scheme, .whom = some_carer(course), .on = day};
    if (is_zrm(scheme)) scoring.trained = course.random.one_of(rates::rater_trained);
    return scoring;
}

/// Whether it says that the domain is a problem.
bool score(Course& course, const Scoring& scoring, LifeDomain domain) {
    DomainScore score{.scheme = scoring.scheme, .domain = domain};
    if (is_personal(domain)) score.member = course.people[scoring.whom].id;
    const int level = course.random.one_of(rates::domain_levels);
    const bool recorded = !course.random.chance(rates::level_not_recorded);
    const bool problem = is_zrm(scoring.scheme) ? level <= 2 : course.random.chance(rates::domain_problem);
    if (recorded && is_zrm(scoring.scheme)) score.level = DomainLevel{level};
    if (recorded && !is_zrm(scoring.scheme)) score.problem = problem;
    score.on = scoring.on;
    score.trained = scoring.trained;
    score.text = perhaps_say(course, words::domain_reasons, rates::score_in_words);
    course.add(course.file.domain_scores, std::move(score));
    return recorded && problem;
}

/// Every domain of one scheme, or all but a few.
void score_domains(Course& course, const Event& event) {
    course.scheme = course.random.one_of(rates::domain_schemes);
    const Scoring scoring =
        scoring_on(course, *course.scheme, event.dated ? std::optional{event.day} : std::nullopt);
    const bool some_left_out = course.random.chance(rates::domain_left_out);
    for (const LifeDomain domain : domains_of(*course.scheme)) {
        if (some_left_out && course.random.chance(250)) continue;
        const bool problem = score(course, scoring, domain);
        if (problem && (domain == LifeDomain::mental_health || domain == LifeDomain::substance_use))
            expect_help_for(course, scoring.whom, domain, event.day);
    }
}

}  // namespace

void expect_domain_scores(Course& course, Date day) { course.expect_duty(rates::domains_scored, day, score_domains); }

void score_again(Course& course, Date day) {
    if (!course.scheme || !is_zrm(*course.scheme) || !course.random.chance(rates::scored_again_at_review)) return;
    const Scoring scoring = scoring_on(course, *course.scheme, day);
    for (const LifeDomain domain : {LifeDomain::domestic_relations, LifeDomain::social_network})
        score(course, scoring, domain);
}

}  // namespace blijvend::synth
