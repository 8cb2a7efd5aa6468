#include <blijvend/io/columns.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace blijvend {

void ObligationColumns::add(const Obligation& row) {
    if (row.missing) missing_.emplace_back(size(), *row.missing);
    missing.add(row.missing ? row.missing->fact.text() : std::string{});
    case_id.add(row.case_id);
    rule.add(row.rule);
    subject_kind.add(row.subject.kind);
    subject.add(row.subject.id);
    severity.push_back(row.severity);
    status.push_back(row.status);
    opened.add(row.opened);
    due.add(row.due);
    met.add(row.met);
    ended.add(row.ended);
    as_of.add(row.as_of);
    norm.add(row.norm);
    norm_value.push_back(row.norm_value);
    norm_origin.push_back(row.norm_origin);
    excused_by.add(row.excused_by.value_or(DeviationId{}));
    note_.add(row.note);
    facts_.insert(facts_.end(), row.facts.begin(), row.facts.end());
    facts_end_.push_back(static_cast<std::uint32_t>(facts_.size()));
}

Obligation ObligationColumns::operator[](std::size_t i) const {
    Obligation row{.case_id = case_id[i],
        .rule = rule[i],
        .as_of = *as_of[i],
        .subject = {subject_kind[i], RecordId::parse(subject[i]).value_or(RecordId{})},
        .severity = severity[i],
        .status = status[i],
        .opened = opened[i],
        .due = due[i],
        .met = met[i],
        .ended = ended[i],
        .norm = norm[i],
        .norm_value = norm_value[i],
        .norm_origin = norm_origin[i],
        .excused_by = DeviationId::parse(excused_by[i]),
        .note = note_[i]};
    for (std::uint32_t k = facts_end_[i]; k < facts_end_[i + 1]; ++k) row.facts.add(facts_[k]);
    const auto found = std::lower_bound(missing_.begin(), missing_.end(), i,
        [](const auto& one, std::size_t place) { return one.first < place; });
    if (found != missing_.end() && found->first == i) row.missing = found->second;
    return row;
}

void ObligationTable::add(const Obligation& row) {
    if (batches_.empty() || batches_.back().size() == ObligationColumns::most_rows) {
        begins_.push_back(size());
        batches_.emplace_back();
    }
    batches_.back().add(row);
}

void ObligationTable::add(ObligationTable&& more) {
    for (ObligationColumns& batch : more.batches_) {
        begins_.push_back(size());
        batches_.push_back(std::move(batch));
    }
    more = {};
}

Obligation ObligationTable::operator[](std::size_t i) const {
    const auto after = std::upper_bound(begins_.begin(), begins_.end(), i);
    const auto batch = static_cast<std::size_t>(after - begins_.begin()) - 1;
    return batches_[batch][i - begins_[batch]];
}

}  // namespace blijvend
