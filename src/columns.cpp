#include <blijvend/io/columns.hpp>

#include <algorithm>
#include <utility>

#include <blijvend/rules/rule.hpp>

namespace blijvend {

/// Column after column: each is made longer once for many rows.
void ObligationColumns::add(std::span<const Obligation> rows) {
    const std::size_t count = rows.size(), before = size();
    const auto plain = [&]<class Value>(PlainVector<Value>& column, auto&& value_of) {
        std::transform(rows.begin(), rows.end(), column.grow(count), value_of);
    };
    add_cases(rows);
    add_facts(rows);
    plain(severity, [](const Obligation& row) { return row.severity; });
    plain(status, [](const Obligation& row) { return row.status; });
    plain(norm_value, [](const Obligation& row) { return row.norm_value; });
    plain(norm_unit, [](const Obligation& row) { return row.norm ? row.norm->unit : NormUnit{}; });
    plain(norm_origin, [](const Obligation& row) { return row.norm_origin; });
    plain(as_of.values, [](const Obligation& row) { return row.as_of.days(); });
    as_of.there.add_there(count);
    opened.add(count, [&](std::size_t i) { return rows[i].opened; });
    due.add(count, [&](std::size_t i) { return rows[i].due; });
    met.add(count, [&](std::size_t i) { return rows[i].met; });
    ended.add(count, [&](std::size_t i) { return rows[i].ended; });
    rule.add(count, [&](std::size_t i) { return rows[i].rule; });
    subject_kind.add(count, [&](std::size_t i) { return rows[i].subject.kind; });
    norm.add(count, [&](std::size_t i) { return rows[i].norm; });
    note_.add(count, [&](std::size_t i) -> const Text& { return rows[i].note; });
    subject.add(count, RecordId::longest, [&](char* to, std::size_t i) { return rows[i].subject.id.write(to); });
    for (std::size_t i = 0; i < count; ++i) {
        if (rows[i].excused_by) {
            excused_by.add_absent(before + i - excused_by.there.size());
            excused_by.add(*rows[i].excused_by);
        }
        if (rows[i].missing) {
            missing_.emplace_back(before + i, *rows[i].missing);
            missing.add_absent(before + i - missing.there.size());
            missing.add(rows[i].missing->fact.text());
        }
    }
    excused_by.add_absent(size() - excused_by.there.size());
    missing.add_absent(size() - missing.there.size());
}

/// The rows of one case stand together.
void ObligationColumns::add_cases(std::span<const Obligation> rows) {
    while (!rows.empty()) {
        const CaseId& id = rows.front().case_id;
        std::size_t same = 1;
        while (same < rows.size() && rows[same].case_id == id) ++same;
        case_id.add_same(same, id);
        rows = rows.subspan(same);
    }
}

/// Copies as many facts as a row can have, and the next row writes over those that it has not: that is faster than to
/// count them.
void ObligationColumns::add_facts(std::span<const Obligation> rows) {
    Fact* end = facts_.grow(rows.size() * Facts::capacity);
    std::uint32_t* after = facts_end_.grow(rows.size());
    for (const Obligation& row : rows) {
        row.facts.copy_to(end);
        end += row.facts.size();
        *after++ = static_cast<std::uint32_t>(end - facts_.data());
    }
    facts_.cut(static_cast<std::size_t>(end - facts_.data()));
}

void ObligationColumns::append(const ObligationColumns& more) {
    const std::size_t before = size();
    const auto facts_before = static_cast<std::uint32_t>(facts_.size());
    severity.append(more.severity);
    status.append(more.status);
    norm_value.append(more.norm_value);
    norm_unit.append(more.norm_unit);
    norm_origin.append(more.norm_origin);
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
    facts_.append(more.facts_);
    std::transform(more.facts_end_.begin() + 1, more.facts_end_.end(), facts_end_.grow(more.size()),
        [facts_before](std::uint32_t end) { return facts_before + end; });
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
