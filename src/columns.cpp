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

template <class Visit>
void ObligationColumns::each_column(const ObligationColumns& others, Visit&& visit) {
    visit(severity, others.severity);
    visit(status, others.status);
    visit(norm_value, others.norm_value);
    visit(norm_unit, others.norm_unit);
    visit(norm_origin, others.norm_origin);
    visit(opened, others.opened);
    visit(due, others.due);
    visit(met, others.met);
    visit(ended, others.ended);
    visit(as_of, others.as_of);
    visit(case_id, others.case_id);
    visit(rule, others.rule);
    visit(subject_kind, others.subject_kind);
    visit(norm, others.norm);
    visit(note_, others.note_);
    visit(subject, others.subject);
    visit(excused_by, others.excused_by);
    visit(missing, others.missing);
}

void ObligationColumns::make_room_as(const ObligationColumns& others) {
    each_column(others, [](auto& column, const auto& other) { column.make_room_as(other); });
    facts_.make_room_as(others.facts_);
    facts_end_.make_room_as(others.facts_end_);
}

void ObligationColumns::clear() noexcept {
    each_column(*this, [](auto& column, const auto&) { column.clear(); });
    facts_.clear();
    facts_end_.cut(1);
    missing_.clear();
}

void ObligationColumns::append(const ObligationColumns& more, std::size_t first, std::size_t count) {
    const std::size_t before = size();
    each_column(more, [&](auto& column, const auto& of_more) { column.append(of_more, first, count); });
    for (const auto& [place, what] : more.missing_)
        if (place >= first && place < first + count) missing_.emplace_back(before + place - first, what);
    const std::uint32_t* const facts = more.facts_end_.data() + first;
    const auto further = static_cast<std::uint32_t>(facts_.size()) - facts[0];  // may be less: counts as negative
    facts_.append(more.facts_, facts[0], facts[count] - facts[0]);
    std::transform(facts + 1, facts + 1 + count, facts_end_.grow(count),
        [further](std::uint32_t end) { return end + further; });
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

ObligationColumns& ObligationTable::with_room() {
    if (room() == 0) {
        begins_.push_back(size());
        batches_.emplace_back();
        if (batches_.size() > 1) batches_.back().make_room_as(batches_[batches_.size() - 2]);
    }
    return batches_.back();
}

void ObligationTable::add(std::span<const Obligation> rows) {
    while (!rows.empty()) {
        ObligationColumns& batch = with_room();
        const std::size_t some = std::min(room(), rows.size());
        batch.add(rows.first(some));
        rows = rows.subspan(some);
    }
}

void ObligationTable::add(ObligationTable&& more) {
    for (ObligationColumns& batch : more.batches_) {
        if (batch.empty()) continue;
        if (room() == 0 && batch.size() == ObligationColumns::most_rows) {
            begins_.push_back(size());
            batches_.push_back(std::exchange(batch, {}));
            continue;
        }
        ObligationColumns& last = with_room();
        const std::size_t count = batch.size(), some = std::min(room(), count);
        last.append(batch, 0, some);
        if (some < count) with_room().append(batch, some, count - some);
        if (&batch != &more.batches_.back()) batch = {};  // not both at a time
    }
    more.clear();
}

void ObligationTable::clear() noexcept {
    if (batches_.empty()) return;
    batches_.erase(batches_.begin(), batches_.end() - 1);
    batches_.front().clear();
    begins_.resize(1);
}

Obligation ObligationTable::operator[](std::size_t i) const {
    const auto after = std::upper_bound(begins_.begin(), begins_.end(), i);
    const auto batch = static_cast<std::size_t>(after - begins_.begin()) - 1;
    return batches_[batch][i - begins_[batch]];
}

}  // namespace blijvend
