#include <blijvend/io/columns.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace blijvend {

namespace {

template <class Value>
void append(std::vector<Value>& column, const std::vector<Value>& more) {
    column.insert(column.end(), more.begin(), more.end());
}

}  // namespace

/// Column after column: each is made longer once for many rows.
void ObligationColumns::add(std::span<const Obligation> rows) {
    const std::size_t count = rows.size(), before = size();
    const auto plain = [&]<class Value>(std::vector<Value>& column, auto&& value_of) {
        column.resize(before + count);
        for (std::size_t i = 0; i < count; ++i) column[before + i] = value_of(rows[i]);
    };
    plain(severity, [](const Obligation& row) { return row.severity; });
    plain(status, [](const Obligation& row) { return row.status; });
    plain(norm_value, [](const Obligation& row) { return row.norm_value; });
    plain(norm_origin, [](const Obligation& row) { return row.norm_origin; });
    opened.add(count, [&](std::size_t i) { return rows[i].opened; });
    due.add(count, [&](std::size_t i) { return rows[i].due; });
    met.add(count, [&](std::size_t i) { return rows[i].met; });
    ended.add(count, [&](std::size_t i) { return rows[i].ended; });
    as_of.add(count, [&](std::size_t i) { return std::optional{rows[i].as_of}; });
    case_id.add(count, [&](std::size_t i) -> const CaseId& { return rows[i].case_id; });
    rule.add(count, [&](std::size_t i) { return rows[i].rule; });
    subject_kind.add(count, [&](std::size_t i) { return rows[i].subject.kind; });
    norm.add(count, [&](std::size_t i) { return rows[i].norm; });
    note_.add(count, [&](std::size_t i) -> const Text& { return rows[i].note; });
    subject.add(count, RecordId::longest, [&](char* to, std::size_t i) { return rows[i].subject.id.write(to); });
    excused_by.add(count, DeviationId::longest,
        [&](char* to, std::size_t i) { return rows[i].excused_by ? rows[i].excused_by->write(to) : to; });
    std::size_t facts = facts_.size();
    for (const Obligation& row : rows)
        facts_end_.push_back(static_cast<std::uint32_t>(facts += row.facts.size()));
    facts_.resize(facts);
    auto place = facts_.begin() + facts_end_[before];
    for (std::size_t i = 0; i < count; ++i) {
        place = std::copy(rows[i].facts.begin(), rows[i].facts.end(), place);
        if (rows[i].missing) missing_.emplace_back(before + i, *rows[i].missing);
        missing.add(rows[i].missing ? rows[i].missing->fact.text() : std::string{});
    }
}

void ObligationColumns::append(const ObligationColumns& more) {
    const std::size_t before = size();
    const auto facts_before = static_cast<std::uint32_t>(facts_.size());
    blijvend::append(severity, more.severity);
    blijvend::append(status, more.status);
    blijvend::append(norm_value, more.norm_value);
    blijvend::append(norm_origin, more.norm_origin);
    opened.append(more.opened);
    due.append(more.due);
    met.append(more.met);
    ended.append(more.ended);
    as_of.append(more.as_of);
    case_id.append(more.case_id);
    rule.append(more.rule);
    subject_kind.append(more.subject_kind);
    norm.append(more.norm);
    note_.append(more.note_);
    subject.append(more.subject);
    excused_by.append(more.excused_by);
    missing.append(more.missing);
    for (const auto& [place, what] : more.missing_) missing_.emplace_back(before + place, what);
    blijvend::append(facts_, more.facts_);
    for (std::size_t i = 1; i < more.facts_end_.size(); ++i) facts_end_.push_back(facts_before + more.facts_end_[i]);
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

void ObligationTable::add(std::span<const Obligation> rows) {
    while (!rows.empty()) {
        if (room() == 0) {
            begins_.push_back(size());
            batches_.emplace_back();
        }
        const std::size_t some = std::min(room(), rows.size());
        batches_.back().add(rows.first(some));
        rows = rows.subspan(some);
    }
}

void ObligationTable::add(ObligationTable&& more) {
    for (ObligationColumns& batch : more.batches_) {
        if (batch.size() <= room()) {
            batches_.back().append(batch);
        } else {
            begins_.push_back(size());
            batches_.push_back(std::move(batch));
        }
        batch = {};
    }
    more = {};
}

Obligation ObligationTable::operator[](std::size_t i) const {
    const auto after = std::upper_bound(begins_.begin(), begins_.end(), i);
    const auto batch = static_cast<std::size_t>(after - begins_.begin()) - 1;
    return batches_[batch][i - begins_[batch]];
}

}  // namespace blijvend
