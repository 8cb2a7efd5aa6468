#include <blijvend/explain.hpp>

#include <ostream>
#include <stdexcept>
#include <utility>

#include <blijvend/phrase.hpp>

namespace blijvend {
namespace {

const Rule& rule_of(const Obligation& row) {
    if (!row.rule) throw std::invalid_argument{"an obligation without a rule cannot be explained"};
    return *row.rule;
}

std::string in_words(const std::optional<Date>& day, Language language) {
    return day ? day_in_words(*day, language) : std::string{};
}

std::string days_between(const std::optional<Date>& since, const std::optional<Date>& until, Language language) {
    return since && until ? days_in_words(*until - *since, language) : std::string{};
}

/// The phrase that tells how this row stands.
Phrase phrase_for(const Obligation& row) {
    const bool spell = row.rule->kind == RuleKind::standing && row.opened;
    switch (row.status) {
        case Status::kept:
            if (spell && row.met == row.opened) return row.ended ? Phrase::held_until : Phrase::held_since;
            return row.due ? Phrase::kept : Phrase::kept_no_due;
        case Status::kept_late: return Phrase::kept_late;
        case Status::open: return row.due ? Phrase::open_until : Phrase::open_no_due;
        case Status::overdue: return spell && row.due == row.opened ? Phrase::does_not_hold : Phrase::overdue;
        case Status::broken: return spell && row.due == row.opened ? Phrase::did_not_hold : Phrase::broken;
        case Status::lapsed: return Phrase::lapsed;
        case Status::unknown: return Phrase::unknown;
        case Status::excused: break;
    }
    return Phrase::excused;
}

std::string what_happened(const Obligation& row, Language language) {
    const Phrase phrase = phrase_for(row);
    const std::optional<Date> last = row.status == Status::kept_late ? row.met
                                     : row.status == Status::broken  ? row.ended
                                                                     : std::optional{row.as_of};
    const std::optional<Date> first =
        phrase == Phrase::does_not_hold || phrase == Phrase::did_not_hold ? row.opened : row.due;
    const std::string_view sentence = label_of(phrase).in(language);
    const auto day = [&](std::string_view word, const std::optional<Date>& date) {
        return sentence.find(word) == std::string_view::npos ? std::string{} : in_words(date, language);
    };
    return fill(phrase, language,
        {{"opened", day("{opened}", row.opened)},
            {"due", day("{due}", row.due)},
            {"met", day("{met}", row.met)},
            {"ended", day("{ended}", row.ended)},
            {"days", days_between(first, last, language)},
            {"missing", row.missing ? std::string{row.missing->what.in(language)} : std::string{}},
            {"deviation", row.excused_by ? row.excused_by->text() : std::string{}}});
}

std::string norm_in_words(const Obligation& row, Language language) {
    if (!row.norm) return {};
    return std::string{row.norm->title.in(language)} + ": " + std::to_string(row.norm_value) + ' ' +
           std::string{label_of(row.norm->unit).in(language)} + " (" +
           std::string{label_of(row.norm_origin).in(language)} + ')';
}

}  // namespace

Explanation explain(const Obligation& row, Language language) {
    const Rule& rule = rule_of(row);
    Explanation explanation{.promised = std::string{rule.title.in(language)},
        .happened = what_happened(row, language),
        .mend = {},
        .act = act_for(row),
        .question = std::string{rule.question.in(language)},
        .missing = row.missing ? std::string{row.missing->what.in(language)} : std::string{},
        .why = std::string{rule.why.in(language)},
        .norm = norm_in_words(row, language),
        .source = std::string{rule.source.publication} + "; " + std::string{rule.source.place},
        .facts = {},
        .language = language};
    if (!row.note.empty()) explanation.happened += ' ' + std::string{row.note.in(language)};
    if (row.status == Status::open || row.status == Status::overdue)
        explanation.mend = rule.remedy.in(language);
    else if (row.status == Status::unknown)
        explanation.mend = fill(Phrase::mend_unknown, language);
    for (const Fact& fact : row.facts)
        if (!row.missing || fact != row.missing->fact) explanation.facts.push_back(fact.text());
    if (row.missing) explanation.facts.push_back(row.missing->fact.text() + " ?");
    return explanation;
}

std::string act_for(const Obligation& row) {
    const Rule& rule = rule_of(row);
    if (row.status == Status::unknown) return row.missing ? row.missing->fact.text() : std::string{};
    const bool to_do = row.status == Status::open || row.status == Status::overdue;
    return to_do && !rule.act.record.empty() ? rule.act.text() : std::string{};
}

std::string message(const Obligation& row, Language language) {
    const Rule& rule = rule_of(row);
    return std::string{rule.title.in(language)} + ' ' + what_happened(row, language);
}

std::string Explanation::text() const {
    std::string out;
    const auto line = [&](Phrase heading, std::string_view words) {
        if (words.empty()) return;
        if (!out.empty()) out += '\n';
        out += label_of(heading).in(language);
        out += ": ";
        out += words;
    };
    line(Phrase::promised, promised);
    line(Phrase::happened, happened);
    line(Phrase::question, question);
    line(Phrase::mend, mend);
    line(Phrase::act, act);
    line(Phrase::why, why);
    line(Phrase::norm, norm);
    line(Phrase::source, source);
    std::string named;
    for (const std::string& fact : facts) named += (named.empty() ? "" : ", ") + fact;
    line(Phrase::facts, named);
    return out;
}

std::ostream& operator<<(std::ostream& out, const Explanation& explanation) { return out << explanation.text(); }

}  // namespace blijvend
