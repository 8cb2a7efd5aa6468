#include <blijvend/model/integrity.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "path.hpp"
#include "shape.hpp"

namespace blijvend {
namespace {

using detail::FieldShape;
using detail::Path;
using detail::Shape;
using enum ProblemCode;

/// Where the walk is, and the nearest record with an id. A place inside another must not outlive it.
struct Place {
    Path path;
    RecordRef record;

    [[nodiscard]] Place in(std::string_view name, std::size_t index = Path::none) const {
        return {{&path, name, index}, record};
    }
};

class Findings {
public:
    void add(ProblemCode code, const Place& place, std::string_view detail = {}) {
        found_.push_back({{code, place.path.text(), {}, std::string{detail}}, place.record});
    }
    [[nodiscard]] std::vector<IntegrityProblem> take() { return std::move(found_); }

private:
    std::vector<IntegrityProblem> found_;
};

/// Every id in the file, with the kind of record it identifies.
class Ids {
public:
    explicit Ids(const Shape& root, const void* record) {
        collect(root, record);
        std::size_t size = 16;
        while (size < 2 * ids_.size()) size *= 2;
        table_.resize(size);
        for (std::uint32_t i = 0; i < ids_.size(); ++i) {
            std::uint32_t& place = table_[slot_of(ids_[i])];
            doubles_ |= place != 0;
            place = i + 1;
        }
    }

    /// True when two records of one kind, wherever they stand, have the same id.
    [[nodiscard]] bool doubles() const noexcept { return doubles_; }

    /// True when a reference of this kind leads nowhere. One that leads outside the file does not count:
    /// of some kinds a file holds no records.
    [[nodiscard]] bool dangles(const RecordKind* kind, RecordId id) const {
        if (!kind) return std::none_of(ids_.begin(), ids_.end(), [&](const Known& known) { return known.id == id; });
        return table_[slot_of({kind, id})] == 0 && holds(kind);
    }

private:
    struct Known {
        const RecordKind* kind;
        RecordId id;
    };

    /// Where an id stands in the table, or would.
    [[nodiscard]] std::size_t slot_of(const Known& known) const {
        std::size_t slot = known.id.hash();
        for (;; ++slot) {
            slot &= table_.size() - 1;
            if (table_[slot] == 0) return slot;
            const Known& other = ids_[table_[slot] - 1];
            if (other.kind == known.kind && other.id == known.id) return slot;
        }
    }

    [[nodiscard]] bool holds(const RecordKind* kind) const {
        return std::find(kinds_.begin(), kinds_.end(), kind) != kinds_.end();
    }

    void collect(const Shape& shape, const void* record) {
        if (shape.id) ids_.push_back({shape.kind, shape.id(record)});
        for (const FieldShape& field : shape.inners)
            if (field.list && field.inner->id && !holds(field.inner->kind)) kinds_.push_back(field.inner->kind);
        detail::each_inner(shape, record, [&](const FieldShape& field, const void* inner, std::size_t) {
            collect(*field.inner, inner);
        });
    }

    std::vector<Known> ids_;
    std::vector<const RecordKind*> kinds_;
    std::vector<std::uint32_t> table_;  ///< by hash: place in ids_ + 1; 0 where there is none
    bool doubles_ = false;
};

// --- one record -------------------------------------------------------------------------------------

void check_extra(const Shape& shape, const void* record, const Place& place, Findings& findings) {
    const Extra* extra = shape.extra_of(record);
    if (!extra || extra->empty()) return;
    for (const Unknown& unknown : extra->items) {
        const auto known = std::find_if(shape.fields.begin(), shape.fields.end(),
            [&](const FieldShape& field) { return field.name == unknown.name; });
        if (known == shape.fields.end())
            findings.add(unknown_field, place);
        else if (unknown.index)
            findings.add(unknown_code, place.in(known->name, *unknown.index));
        else
            findings.add(unknown_code, place.in(known->name));
    }
}

/// Days that came or are planned do not lie before the day the record began, and nothing was recorded
/// before it happened.
void check_days(const Shape& shape, const void* record, const Place& place, Findings& findings) {
    if (shape.days.empty()) return;
    std::optional<Date> begun, recorded;
    for (const FieldShape& field : shape.days)
        if (field.when.meaning == Meaning::begins) begun = field.day(record);
    if (const Stamp* stamp = shape.stamp_of(record); stamp && stamp->at)
        recorded = stamp->at->civil_day();
    for (const FieldShape& field : shape.days) {
        const Meaning meaning = field.when.meaning;
        const bool fact = meaning == Meaning::begins || meaning == Meaning::comes;
        const std::optional<Date> day = field.day(record);
        if (!day || !(fact || meaning == Meaning::planned)) continue;
        if (begun && *day < *begun)
            findings.add(field.name == "until" ? period_reversed : before_it_began, place.in(field.name));
        if (recorded && fact && *recorded < *day) findings.add(recorded_before_it_happened, place.in(field.name));
    }
}

void check_references(const Shape& shape, const void* record, const Place& place, const Ids& ids, Findings& findings) {
    if (shape.is_stamp) return;
    for (const FieldShape& field : shape.references) {
        const bool many = field.many_ids;
        const std::size_t count = field.id_count(record);
        for (std::size_t i = 0; i < count; ++i)
            if (ids.dangles(field.target, field.id_at(record, i)))
                findings.add(dangling_reference, many ? place.in(field.name, i) : place.in(field.name),
                    field.target ? field.target->name : std::string_view{});
    }
}

/// Who and for whom a stamp says; what it supersedes is looked at with the list it stands in.
void check_stamp(const Stamp& stamp, const Place& place, const Ids& ids, Findings& findings) {
    if (stamp.by && ids.dangles(&record_kind<Professional>, stamp.by->as<AnyRecord>()))
        findings.add(dangling_reference, place.in("by"), record_kind<Professional>.name);
    if (stamp.organisation && ids.dangles(&record_kind<Organisation>, stamp.organisation->as<AnyRecord>()))
        findings.add(dangling_reference, place.in("organisation"), record_kind<Organisation>.name);
}

/// Ids are unique among the records of one list, and a correction corrects a record of its own list.
void check_list(const FieldShape& list, const void* record, const Place& place, const Ids& ids, Findings& findings) {
    const Shape& shape = *list.inner;
    if (!shape.id) return;
    const std::size_t count = list.count(record);
    const auto supersedes = [&](std::size_t i) -> std::optional<RecordId> {
        const Stamp* stamp = shape.stamp_of(list.item(record, i));
        return stamp ? stamp->supersedes : std::nullopt;
    };
    bool corrected = false;
    for (std::size_t i = 0; i < count; ++i) corrected = corrected || supersedes(i);
    if (!corrected && !ids.doubles()) return;

    std::vector<std::pair<RecordId, std::size_t>> order;
    order.reserve(count);
    for (std::size_t i = 0; i < count; ++i) order.emplace_back(shape.id(list.item(record, i)), i);
    std::sort(order.begin(), order.end());
    const auto at = [&](std::size_t i) {
        Place inner = place.in(list.name, i);
        inner.record = shape.ref(list.item(record, i));
        return inner;
    };
    for (std::size_t i = 1; i < count; ++i)
        if (order[i].first == order[i - 1].first) findings.add(duplicate_id, at(order[i].second).in("id"));

    const auto next = [&](std::size_t i) -> std::optional<std::size_t> {  // `count` when it is not there
        const std::optional<RecordId> old = supersedes(i);
        if (!old) return {};
        const auto found = std::lower_bound(order.begin(), order.end(), std::pair{*old, std::size_t{0}});
        return found != order.end() && found->first == *old ? found->second : count;
    };
    for (std::size_t i = 0; i < count; ++i) {
        const std::optional<std::size_t> first = next(i);
        if (first == count) findings.add(dangling_reference, at(i).in("stamp").in("supersedes"), shape.kind->name);
        std::optional<std::size_t> place_in_chain = first;
        std::size_t steps = 0;
        while (place_in_chain && *place_in_chain < count && steps++ <= count) place_in_chain = next(*place_in_chain);
        if (steps > count) findings.add(supersedes_itself, at(i).in("stamp").in("supersedes"));
    }
}

void check_record(const Shape& shape, const void* record, Place place, const Ids& ids, Findings& findings) {
    if (shape.id) place.record = shape.ref(record);
    check_extra(shape, record, place, findings);
    check_days(shape, record, place, findings);
    check_references(shape, record, place, ids, findings);
    if (shape.is_stamp) check_stamp(*static_cast<const Stamp*>(record), place, ids, findings);
    for (const FieldShape& field : shape.inners)
        if (field.list) check_list(field, record, place, ids, findings);
    detail::each_inner(shape, record, [&](const FieldShape& field, const void* inner, std::size_t i) {
        check_record(*field.inner, inner, field.list ? place.in(field.name, i) : place.in(field.name), ids, findings);
    });
}

// --- records together ---------------------------------------------------------------------------------

/// The places in a list of the records that no other supersedes: the ones that count.
template <class T>
std::vector<std::size_t> current(const std::vector<T>& list) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const bool superseded = std::any_of(list.begin(), list.end(), [&](const T& other) {
            return other.stamp && other.stamp->supersedes == list[i].id.template as<AnyRecord>();
        });
        if (!superseded) places.push_back(i);
    }
    return places;
}

template <class T>
Place at(std::string_view list_name, const std::vector<T>& list, std::size_t i, const Place* parent = nullptr) {
    return {{parent ? &parent->path : nullptr, list_name, i}, ref(list[i])};
}

/// Two records of a list that count, whose known periods share a day, and that `clash`. The later one in
/// the file is named.
template <class T, class Clash>
void check_overlaps(const std::vector<T>& list, std::string_view name, ProblemCode code, const Place* parent,
    Findings& findings, Clash&& clash) {
    const std::vector<std::size_t> places = current(list);
    for (std::size_t a = 0; a < places.size(); ++a)
        for (std::size_t b = a + 1; b < places.size(); ++b) {
            const T &one = list[places[a]], &other = list[places[b]];
            if (!one.period().since || !other.period().since || !clash(one, other)) continue;
            if (!one.period().overlaps(other.period())) continue;
            findings.add(code, at(name, list, places[b], parent));
            break;
        }
}

constexpr auto always = [](const auto&, const auto&) { return true; };

void check_members(const CaseFile& file, Findings& findings) {
    for (const std::size_t i : current(file.members)) {
        const Member& member = file.members[i];
        const Place place = at("members", file.members, i);
        if (member.joined_on && member.left_on && *member.left_on < *member.joined_on)
            findings.add(period_reversed, place.in("left_on"));
        if (!member.born) continue;
        if (member.joined_on && member.born->certainly_after(*member.joined_on))
            findings.add(born_after_joining, place.in("joined_on"));
        if (member.died_on && member.born->certainly_after(*member.died_on))
            findings.add(period_reversed, place.in("died_on"));
    }
}

void check_koppels(const CaseFile& file, Findings& findings) {
    check_overlaps(file.koppels, "koppels", koppels_overlap, nullptr, findings, always);
    for (const std::size_t i : current(file.koppels)) {
        const Place koppel = at("koppels", file.koppels, i);
        check_overlaps(file.koppels[i].seats, "seats", seats_overlap, &koppel, findings, [](const Seat& one, const Seat& other) {
            return one.professional && one.professional == other.professional;
        });
    }
}

/// While the case is open the view on safety rests with somebody: from the first holder on there is no
/// day without one. (DOMAIN INV-4)
void check_holders(const CaseFile& file, Findings& findings) {
    check_overlaps(file.safety_holders, "safety_holders", holders_overlap, nullptr, findings, always);
    std::vector<std::size_t> holders = current(file.safety_holders);
    std::erase_if(holders, [&](std::size_t i) { return !file.safety_holders[i].since; });
    std::stable_sort(holders.begin(), holders.end(), [&](std::size_t a, std::size_t b) {
        return *file.safety_holders[a].since < *file.safety_holders[b].since;
    });
    const auto open_on = [&](Date day) {
        const bool closed = std::any_of(file.closures.begin(), file.closures.end(), [&](const Closure& closure) {
            return closure.on && *closure.on <= day && (!closure.reopened_on || *closure.reopened_on > day);
        });
        return file.household.started_on && *file.household.started_on <= day && !closed;
    };
    for (std::size_t k = 0; k < holders.size(); ++k) {
        const std::optional<Date> until = file.safety_holders[holders[k]].until;
        if (!until || !open_on(*until)) continue;
        const bool taken_over = std::any_of(holders.begin(), holders.end(), [&](std::size_t other) {
            return file.safety_holders[other].period().contains(*until);
        });
        if (!taken_over) findings.add(holders_gap, at("safety_holders", file.safety_holders, holders[k]).in("until"));
    }
}

void check_plans(const CaseFile& file, Findings& findings) {
    const auto same_readers = [](const SafetyPlan& one, const SafetyPlan& other) {
        return one.layer == other.layer && one.for_members == other.for_members;
    };
    check_overlaps(file.safety_plans, "safety_plans", plans_overlap, nullptr, findings, same_readers);
    const std::vector<std::size_t> plans = current(file.safety_plans);
    for (const std::size_t a : plans)
        for (const std::size_t b : plans) {
            const SafetyPlan &one = file.safety_plans[a], &other = file.safety_plans[b];
            if (a != b && same_readers(one, other) && one.version && other.version && one.since && other.since &&
                *one.version < *other.version && *one.since > *other.since)
                findings.add(plan_versions_disordered, at("safety_plans", file.safety_plans, b).in("version"));
        }
}

void check_agreements(const CaseFile& file, Findings& findings) {
    for (const std::size_t i : current(file.safety_agreements)) {
        const SafetyAgreement& agreement = file.safety_agreements[i];
        const Place place = at("safety_agreements", file.safety_agreements, i);
        if (agreement.owners.empty()) findings.add(agreement_without_owner, place.in("owners"));
        const std::optional<Date> begun = agreement.proposed_on ? agreement.proposed_on : agreement.agreed_on;
        for (const std::size_t k : current(agreement.checks)) {
            const AgreementCheck& check = agreement.checks[k];
            if (begun && check.on && *check.on < *begun)
                findings.add(before_it_began, at("checks", agreement.checks, k, &place).in("on"));
        }
    }
}

void check_deviations(const CaseFile& file, Findings& findings) {
    for (const std::size_t i : current(file.deviations))
        if (!file.deviations[i].reason || file.deviations[i].reason->empty())
            findings.add(deviation_without_reason, at("deviations", file.deviations, i).in("reason"));
}

void check_closures(const CaseFile& file, Findings& findings) {
    if (!file.household.started_on) return;
    for (const std::size_t i : current(file.closures))
        if (file.closures[i].on && *file.closures[i].on < *file.household.started_on)
            findings.add(closed_before_it_started, at("closures", file.closures, i).in("on"));
}

void check_partners(const std::vector<Organisation>& organisations, Findings& findings) {
    for (const std::size_t i : current(organisations)) {
        const Organisation& organisation = organisations[i];
        if (organisation.partner_since && organisation.partner_until &&
            *organisation.partner_until < *organisation.partner_since)
            findings.add(period_reversed, at("organisations", organisations, i).in("partner_until"));
    }
}

Findings check_every_record(const Shape& root, const void* file) {
    Findings findings;
    check_record(root, file, {}, Ids{root, file}, findings);
    return findings;
}

}  // namespace

std::vector<IntegrityProblem> integrity_problems(const CaseFile& file) {
    Findings findings = check_every_record(detail::case_file_shape, &file);
    check_members(file, findings);
    check_partners(file.organisations, findings);
    check_koppels(file, findings);
    check_overlaps(file.phases, "phases", phases_overlap, nullptr, findings, always);
    check_holders(file, findings);
    check_plans(file, findings);
    check_agreements(file, findings);
    check_deviations(file, findings);
    check_closures(file, findings);
    return findings.take();
}

std::vector<IntegrityProblem> integrity_problems(const Programme& programme) {
    Findings findings = check_every_record(detail::programme_shape, &programme);
    check_partners(programme.organisations, findings);
    return findings.take();
}

}  // namespace blijvend
