#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/domain_scoring.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-20: each score in the Self-Sufficiency Matrix is given by somebody trained in it; a later score of the same
/// person and domain by a trained rater mends it. Other schemes are not asked.
inline constexpr Rule scores_by_trained_rater{
    .id = "scores-by-trained-rater",
    .title = {"Wie een score geeft met de Zelfredzaamheid-Matrix, is daarin getraind.",
        "Whoever scores with the Self-Sufficiency Matrix is trained in it."},
    .why = {"Zonder training ziet ieder iets anders. Dan zegt het verschil tussen twee scores niets.",
        "Without training everybody sees something else. Then a difference between two scores says nothing."},
    .remedy = {"Laat een getrainde collega dit leefdomein opnieuw scoren. Leg vast dat die getraind is.",
        "Have a trained colleague score this life domain again. Record that this colleague is trained."},
    .severity = Severity::may,
    .kind = RuleKind::deadline,
    .theme = Theme::help,
    .source = {sources::zrm, "scoring is for trained raters"},
    .set_by = NormOrigin::official,
    .covers = {"P-20"},
    .since = Date{2019y / 1 / 1},
    .act = act<&DomainScore::trained>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const DomainScore& score : on.file.domain_scores) {
                if (is_zrm(score) == false || (!score.on && score.trained == true)) continue;
                Promise promise{.subject = ref(score),
                    .opened = score.on,
                    .due = score.on,
                    .facts = {fact<&DomainScore::trained>(score)}};
                if (!score.on) {
                    promise.missing = missing_day_of(score);
                    promises.push_back(promise);
                    continue;
                }
                promise.ended = on.open.held_until({score.on, {}});
                Beats trained;
                if (score.trained == true)
                    trained.push_back({.day = score.on, .fact = fact<&DomainScore::on>(score)});
                else
                    for (const DomainScore& again : on.file.domain_scores)
                        if (score.domain && score.domain == again.domain && again.trained == true &&
                            is_zrm(again) == true && again.on && *again.on > *score.on &&
                            *again.on < promise.ended.value_or(Date::max()) &&
                            person_scored(on.people, score) == person_scored(on.people, again))
                            trained.push_back({.day = again.on, .fact = fact<&DomainScore::on>(again)});
                meet(promise, trained, on.as_of);
                if (!score.trained)
                    doubt(promise,
                        Missing{fact<&DomainScore::trained>(score),
                            {"of wie deze score gaf daarin getraind is", "whether whoever gave this score is trained in it"}},
                        on.as_of);
                if (!score.scheme) doubt(promise, missing_scheme_of(score), on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = {{.id = DomainScoreId{"d1"},
                .scheme = DomainScheme::zrm_2017,
                .domain = LifeDomain::finances,
                .on = 2026y / 1 / 19,
                .trained = true}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = {{.id = DomainScoreId{"d1"},
                .scheme = DomainScheme::zrm_2017,
                .domain = LifeDomain::finances,
                .on = 2026y / 1 / 19,
                .trained = false}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.domain_scores = {{.id = DomainScoreId{"d1"},
                .scheme = DomainScheme::zrm_2017,
                .domain = LifeDomain::finances,
                .on = 2026y / 1 / 19}};
            return file;
        },
};

}  // namespace blijvend::rules
