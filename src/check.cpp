#include <blijvend/check.hpp>

#include <algorithm>
#include <utility>

#include <blijvend/model/as_it_stood.hpp>
#include <blijvend/rules/all.hpp>

#include "judge.hpp"

namespace blijvend {

std::span<const Rule> all_rules_of_the_library() noexcept { return all_rules; }

const Rule* find_rule(std::string_view id, std::span<const Rule> rules) noexcept {
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

namespace detail {
namespace {

/// A deviation excuses a row of its rule and subject that is in force on the row's last day (its first
/// day when it has none), or on the day of judgement while the row is unmet.
bool excuses(const Deviation& deviation, const Obligation& row, Date day) {
    if (!deviation.rule || *deviation.rule != row.rule->id) return false;
    if (deviation.subject && *deviation.subject != row.subject.id) return false;
    if (!deviation.since || !deviation.reason || deviation.reason->empty()) return false;
    const std::optional<Date> judged = row.due ? row.due : row.opened;
    if (judged && deviation.period().contains(*judged)) return true;
    return !row.met && !row.ended && deviation.period().contains(day);
}

constexpr Text broken_record{"een gegeven dat klopt: dit onderdeel van het dossier bevat een fout",
    "a fact that can be trusted: this record has a structural problem"};

}  // namespace

Judgement::Judgement(const CaseFile& file, Date as_of, const CheckOptions& options)
    : given_{file},
      options_{options},
      stood_{stands_as_is(file, as_of, options.known_at)
                 ? std::nullopt
                 : std::optional{as_it_stood(file, as_of, options.known_at)}},
      file_{stood_ ? *stood_ : given_},
      problems_{integrity_problems(file)} {
    for (const IntegrityProblem& problem : stood_ ? integrity_problems(*stood_) : problems_)
        if (!is_notice(problem.problem.code) && problem.record.kind) doubtful_.push_back(problem.record);
}

bool Judgement::is_doubtful(const Fact& fact) const {
    return std::find(doubtful_.begin(), doubtful_.end(), fact.record) != doubtful_.end();
}

void Judgement::settle(Obligation& row, Date day) const {
    row.as_of = day;
    const Promise dates{
        .opened = row.opened, .due = row.due, .met = row.met, .ended = row.ended, .missing = row.missing};
    row.status = status_on(dates, day);
    row.excused_by.reset();
    if (row.status == Status::kept || row.status == Status::lapsed) return;
    for (const Deviation& deviation : file_.deviations) {
        if (!excuses(deviation, row, day)) continue;
        row.status = Status::excused;
        row.excused_by = deviation.id;
        return;
    }
}

std::vector<Obligation> Judgement::judge(Date day) const {
    std::vector<Obligation> rows;
    std::vector<Promise> promises;
    for (const Rule& rule : options_.rules) {
        promises.clear();
        rule.judge({file_, day, options_.norms}, promises);
        for (const Promise& promise : promises) {
            if (promise.opened && (*promise.opened > day || *promise.opened < rule.since)) continue;
            Obligation row{.case_id = file_.id,
                .rule = &rule,
                .subject = promise.subject,
                .severity = promise.severity.value_or(rule.severity),
                .opened = promise.opened,
                .due = promise.due,
                .met = promise.met,
                .ended = promise.ended,
                .facts = promise.facts,
                .missing = promise.missing,
                .norm = promise.norm,
                .note = promise.note};
            if (promise.norm) {
                row.norm_value = options_.norms.value(*promise.norm);
                row.norm_origin = options_.norms.origin(*promise.norm);
            }
            const auto doubtful = std::find_if(row.facts.begin(), row.facts.end(),
                [&](const Fact& fact) { return is_doubtful(fact); });
            if (!row.missing && doubtful != row.facts.end()) row.missing = Missing{*doubtful, broken_record};
            settle(row, day);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<Problem> Judgement::problems() const {
    std::vector<Problem> problems;
    for (const IntegrityProblem& found : problems_) problems.push_back(found.problem);
    for (std::size_t i = 0; i < given_.deviations.size(); ++i)
        if (const auto& rule = given_.deviations[i].rule; rule && !find_rule(*rule, options_.rules))
            problems.push_back({.code = ProblemCode::deviation_for_unknown_rule,
                .path = "/deviations/" + std::to_string(i) + "/rule",
                .line = {},
                .detail = "the id of a rule"});
    return problems;
}

}  // namespace detail

Obligations check(const CaseFile& file, Date as_of, const CheckOptions& options) {
    const detail::Judgement judgement{file, as_of, options};
    return {judgement.judge(as_of), judgement.problems()};
}

}  // namespace blijvend
