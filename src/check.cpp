#include <blijvend/check.hpp>

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

#include <blijvend/model/as_it_stood.hpp>

#include "judge.hpp"

namespace blijvend {

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

/// Whether a problem can make a record doubtful. What we do not know says nothing about what we do. A time in which
/// nobody, or more than one, holds the view on safety is judged by a rule of its own, on records that are right.
bool is_doubt(const IntegrityProblem& found) {
    const ProblemCode code = found.problem.code;
    return found.record.kind && !is_notice(code) && code != ProblemCode::holders_gap &&
           code != ProblemCode::holders_overlap;
}

/// A problem of a file as it stood that makes the record doubtful, seen the problems of the whole file: what is
/// referred to may only come later.
bool makes_doubtful(const IntegrityProblem& found, const std::vector<IntegrityProblem>& of_the_whole) {
    if (!is_doubt(found)) return false;
    const ProblemCode code = found.problem.code;
    return code != ProblemCode::dangling_reference ||
           std::any_of(of_the_whole.begin(), of_the_whole.end(), [&](const IntegrityProblem& other) {
               return other.problem.code == code && other.record == found.record;
           });
}

/// A file as it stood: itself when it stands as it is, else `other`, which is made of it.
template <class File>
const File& stood(const File& given, std::optional<File>& other, const Survey& survey, const Asked& asked) {
    if (survey.stands_as_is(asked)) return given;
    stand_back(other.emplace(given), survey, asked);
    return *other;
}

bool as_is(std::span<const CaseFile> caseload, Date as_of, const std::optional<Instant>& known_at) {
    return std::all_of(caseload.begin(), caseload.end(),
        [&](const CaseFile& file) { return stands_as_is(file, as_of, known_at); });
}

}  // namespace

template <class File>
Judgement::Judgement(const File& given, const CheckOptions& options, Desk& desk)
    : options_{options}, desk_{desk}, id_{given.id.template as<CaseFile>()} {
    desk.survey.of(given);
    problems_ = integrity_problems(given, desk.survey);
    for (std::size_t i = 0; i < given.deviations.size(); ++i)
        if (const auto& rule = given.deviations[i].rule; rule && !find_rule(*rule, options.rules) && !find_rule(*rule))
            of_unknown_rules_.push_back(i);
}

/// By all that is known, a file has on an earlier day no doubt that the whole has not: fewer records, fewer days. What
/// was known earlier may have been wrong and put right since.
template <class File>
void Judgement::look_at(const File& stood, bool is_other) {
    deviations_ = stood.deviations;
    if (!options_.known_at && std::none_of(problems_.begin(), problems_.end(), is_doubt)) return;
    const auto of_stood = is_other ? blijvend::integrity_problems(stood) : problems_;
    for (const IntegrityProblem& problem : of_stood)
        if (makes_doubtful(problem, problems_)) doubtful_.push_back(problem.record);
}

Judgement::Judgement(const CaseFile& file, Date as_of, const CheckOptions& options, Desk& desk)
    : Judgement{file, options, desk} {
    file_ = &stood(file, other_file_, desk.survey, {as_of, options.known_at});
    reading_.emplace(*file_);
    look_at(*file_, file_ != &file);
}

Judgement::Judgement(CaseFile&& file, Date as_of, const CheckOptions& options, Desk& desk)
    : Judgement{file, options, desk} {
    const Asked asked{as_of, options.known_at};
    const bool as_is = desk.survey.stands_as_is(asked);
    if (!as_is) stand_back(file, desk.survey, asked);
    file_ = &file;
    reading_.emplace(*file_);
    look_at(*file_, !as_is);
}

Judgement::Judgement(const Programme& programme, std::span<const CaseFile> caseload, Date as_of,
    const CheckOptions& options, Desk& desk)
    : Judgement{programme, options, desk} {
    programme_ = &stood(programme, other_programme_, desk.survey, {as_of, options.known_at});
    look_at(*programme_, programme_ != &programme);
    caseload_ = caseload;
    if (as_is(caseload, as_of, options.known_at)) return;
    for (const CaseFile& file : caseload)
        caseload_as_it_stood_.push_back(as_it_stood(file, as_of, options.known_at));
    caseload_ = caseload_as_it_stood_;
}

void Judgement::settle(Obligation& row, Date day) const {
    row.as_of = day;
    row.status = status_on(row, day);
    row.excused_by.reset();
    if (row.status == Status::kept || row.status == Status::lapsed) return;
    for (const Deviation& deviation : deviations_) {
        if (!excuses(deviation, row, day)) continue;
        row.status = Status::excused;
        row.excused_by = deviation.id;
        return;
    }
}

void Judgement::fill(Obligation& row, const Rule& rule, const Promise& promise, Date day) const {
    row.case_id = promise.in_case.value_or(id_);
    row.rule = &rule;
    row.subject = promise.subject;
    row.severity = promise.severity.value_or(rule.severity);
    row.opened = promise.opened;
    row.due = promise.due;
    row.met = promise.met;
    row.ended = promise.ended;
    row.facts = promise.facts;
    row.missing = promise.missing;
    row.norm = promise.norm;
    row.note = promise.note;
    if (promise.norm) {
        const Date of = promise.opened.value_or(day);
        row.norm_value = options_.norms.value(*promise.norm, of);
        row.norm_origin = options_.norms.origin(*promise.norm, of);
    }
    if (!row.missing && !doubtful_.empty()) {
        const auto doubtful = std::find_if(row.facts.begin(), row.facts.end(), [&](const Fact& fact) {
            return std::find(doubtful_.begin(), doubtful_.end(), fact.record()) != doubtful_.end();
        });
        if (doubtful != row.facts.end()) row.missing = Missing{*doubtful, broken_record};
    }
    settle(row, day);
}

template <class On>
void Judgement::judge_by_rules(On on, std::vector<Obligation>& rows) {
    const Date day = on.as_of;
    const Scope scope = file_ ? Scope::household : Scope::programme;
    for (const Rule& rule : options_.rules) {
        if (rule.scope() != scope || !(rule.off.empty() || options_.off_too)) continue;
        on.host = rule.host;
        desk_.promises.clear();
        try {
            rule.judge(on, desk_.promises);
        } catch (const std::exception&) {  // its words may hold personal values
            failed_.push_back(&rule);
            continue;
        }
        for (const Promise& promise : desk_.promises)
            if (!promise.opened || (*promise.opened <= day && *promise.opened >= rule.since))
                fill(rows.emplace_back(), rule, promise, day);
    }
}

void Judgement::judge(Date day, std::vector<Obligation>& rows) {
    if (file_)
        judge_by_rules(Judging{.reading = *reading_, .as_of = day, .norms = options_.norms}, rows);
    else
        judge_by_rules(JudgingProgramme{
                           .programme = *programme_, .caseload = caseload_, .as_of = day, .norms = options_.norms},
            rows);
}

std::vector<Problem> Judgement::problems() const {
    std::vector<Problem> problems;
    for (const IntegrityProblem& found : problems_) problems.push_back(found.problem);
    for (const std::size_t i : of_unknown_rules_)
        problems.push_back({.code = ProblemCode::deviation_for_unknown_rule,
            .path = "/deviations/" + std::to_string(i) + "/rule",
            .line = {},
            .detail = "the id of a rule"});
    for (const Rule* rule : failed_)
        problems.push_back({.code = ProblemCode::rule_failed,
            .path = "",
            .line = {},
            .detail = "rows of " + std::string{rule->id}});
    return problems;
}

}  // namespace detail

namespace {

Obligations table_of(detail::Judgement&& judgement, Date as_of, const CheckOptions& options) {
    Obligations table;
    table.rows.reserve(options.rules.size());  // about as many as there are
    judgement.judge(as_of, table.rows);
    table.problems = judgement.problems();
    return table;
}

}  // namespace

Obligations check(const CaseFile& file, Date as_of, const CheckOptions& options) {
    detail::Desk desk;
    return table_of(detail::Judgement{file, as_of, options, desk}, as_of, options);
}

Obligations check(const Programme& programme, std::span<const CaseFile> caseload, Date as_of,
    const CheckOptions& options) {
    detail::Desk desk;
    return table_of(detail::Judgement{programme, caseload, as_of, options, desk}, as_of, options);
}

}  // namespace blijvend
