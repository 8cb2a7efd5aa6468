#include <blijvend/model/as_it_stood.hpp>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "shape.hpp"

namespace blijvend {
namespace {

using detail::FieldShape;
using detail::Shape;

struct Asked {
    Date as_of;
    std::optional<Instant> known_at;
};

/// An id that gave way to another: every reference to `from` means `to`.
struct Redirect {
    const RecordKind* kind;
    RecordId from, to;
};

bool recorded_later(const Shape& shape, const void* record, const Asked& asked) {
    const Stamp* stamp = shape.stamp_of(record);
    return asked.known_at && stamp && stamp->at && stamp->at->utc_micros() > asked.known_at->utc_micros();
}

std::optional<RecordId> supersedes(const Shape& shape, const void* record) {
    const Stamp* stamp = shape.stamp_of(record);
    return stamp ? stamp->supersedes : std::nullopt;
}

bool begins_later(const Shape& shape, const void* record, const Asked& asked) {
    if (!shape.has_beginning) return false;
    const auto day = detail::began_on(shape, record);
    return day && *day > asked.as_of;
}

bool comes_later(const FieldShape& field, const void* record, const Asked& asked) {
    if (field.when.meaning != Meaning::comes) return false;
    const auto day = field.day(record);
    return day && *day > asked.as_of;
}

/// What of a file did not stand as it does now.
struct Differs {
    bool recorded_later = false, corrected = false, begins_later = false, comes_later = false;

    [[nodiscard]] bool any() const { return recorded_later || corrected || begins_later || comes_later; }
};

void look(const Shape& shape, const void* record, const Asked& asked, Differs& differs) {
    for (const FieldShape& field : shape.days) differs.comes_later |= comes_later(field, record, asked);
    detail::each_inner(shape, record, [&](const FieldShape& field, const void* inner, std::size_t) {
        const Shape& of_inner = *field.inner;
        if (field.list) {
            differs.corrected |= supersedes(of_inner, inner).has_value();
            differs.begins_later |= begins_later(of_inner, inner, asked);
        }
        differs.recorded_later |= recorded_later(of_inner, inner, asked);
        look(of_inner, inner, asked, differs);
    });
}

Differs look(const Shape& shape, const void* file, const Asked& asked) {
    Differs differs;
    look(shape, file, asked, differs);
    return differs;
}

/// Leaves the records out of every list that `leaves(shape, record)` names, at any depth. Those with a beginning
/// are added to `gone`.
template <class Leaves>
void leave_out(const Shape& shape, void* record, std::vector<RecordRef>& gone, Leaves&& leaves) {
    std::vector<std::size_t> staying;
    for (const FieldShape& field : shape.inners) {
        if (!field.list) continue;
        staying.clear();
        const std::size_t count = field.count(record);
        for (std::size_t i = 0; i < count; ++i) {
            const void* item = field.item(record, i);
            if (!leaves(*field.inner, item))
                staying.push_back(i);
            else if (field.inner->id && field.inner->has_beginning)
                gone.push_back(field.inner->ref(item));
        }
        if (staying.size() < count) field.arrange(record, staying);
    }
    detail::each_inner(shape, record, [&](const FieldShape& field, void* inner, std::size_t) {
        leave_out(*field.inner, inner, gone, leaves);
    });
}

/// What had not begun could not be referred to. Only a field for one record of one kind is made absent: a list
/// of records, or a deviation's subject, would say more when it names fewer.
void forget_references(const Shape& shape, void* record, const std::vector<RecordRef>& gone) {
    for (const FieldShape& field : shape.references) {
        if (!field.target || field.many_ids || field.id_count(record) == 0) continue;
        if (std::find(gone.begin(), gone.end(), RecordRef{field.target, field.id_at(record, 0)}) != gone.end())
            field.clear(record);
    }
    detail::each_inner(shape, record, [&](const FieldShape& field, void* inner, std::size_t) {
        forget_references(*field.inner, inner, gone);
    });
}

/// Of a record that a file cannot do without, and that had not been recorded yet, only the id is left.
void forget_unrecorded(const Shape& shape, void* record, const Asked& asked) {
    detail::each_inner(shape, record, [&](const FieldShape& field, void* inner, std::size_t) {
        if (field.list || !recorded_later(*field.inner, inner, asked)) return;
        for (const FieldShape& content : field.inner->fields)
            if (content.clear) content.clear(inner);
        if (field.inner->extra) field.inner->extra(inner)->items.clear();
    });
}

/// Where a record's chain of corrections starts, and how many corrections further it is. A circle of
/// records that supersede each other is no chain: nobody can say which counts, so each stands alone.
struct Version {
    std::size_t first, corrections;
};

std::vector<Version> versions_in(const FieldShape& list, const void* record) {
    const std::size_t count = list.count(record);
    const auto place_of = [&](RecordId id) {
        std::size_t i = 0;
        while (i < count && list.inner->id(list.item(record, i)) != id) ++i;
        return i;
    };
    std::vector<Version> versions;
    for (std::size_t i = 0; i < count; ++i) {
        Version version{i, 0};
        while (version.corrections <= count) {
            const auto old = supersedes(*list.inner, list.item(record, version.first));
            const std::size_t place = old ? place_of(*old) : count;
            if (place == count) break;
            version = {place, version.corrections + 1};
        }
        versions.push_back(version.corrections > count ? Version{i, 0} : version);
    }
    return versions;
}

/// Keeps of every chain of corrections the version that counts, in the place and under the id of the first;
/// what remains supersedes nothing any more.
void settle_list(const FieldShape& list, void* record, std::vector<Redirect>& redirects) {
    const std::size_t count = list.count(record);
    bool corrected = false;
    for (std::size_t i = 0; i < count; ++i) corrected = corrected || supersedes(*list.inner, list.item(record, i));
    if (!corrected) return;

    const std::vector<Version> versions = versions_in(list, record);
    const auto rank = [&](std::size_t i) {
        const Stamp* stamp = list.inner->stamp_of(list.item(record, i));
        return std::pair{versions[i].corrections, stamp && stamp->at ? stamp->at->utc_micros() : 0};
    };
    std::vector<std::size_t> counts(count);  // by first version: the version that counts
    for (std::size_t i = 0; i < count; ++i) counts[i] = i;
    for (std::size_t i = 0; i < count; ++i)
        if (rank(i) >= rank(counts[versions[i].first])) counts[versions[i].first] = i;

    std::vector<std::size_t> staying;
    std::vector<RecordId> ids;
    for (std::size_t i = 0; i < count; ++i) {
        const RecordId id = list.inner->id(list.item(record, i));
        if (versions[i].first != i) {
            redirects.push_back({list.inner->kind, id, list.inner->id(list.item(record, versions[i].first))});
            continue;
        }
        staying.push_back(counts[i]);
        ids.push_back(id);
    }
    list.arrange(record, staying);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        void* settled = list.at(record, i);
        if (list.inner->id(settled) == ids[i]) continue;
        list.inner->set_id(settled, ids[i]);
        list.inner->stamp(settled)->supersedes.reset();
    }
}

void settle(const Shape& shape, void* record, std::vector<Redirect>& redirects) {
    for (const FieldShape& field : shape.inners)
        if (field.list && field.inner->id && field.inner->stamp) settle_list(field, record, redirects);
    detail::each_inner(shape, record, [&](const FieldShape& field, void* inner, std::size_t) {
        settle(*field.inner, inner, redirects);
    });
}

/// What a stamp says it supersedes is history: it is left as it was.
void follow_redirects(const Shape& shape, void* record, const std::vector<Redirect>& redirects) {
    if (shape.is_stamp) return;
    for (const FieldShape& field : shape.references) {
        const std::size_t count = field.id_count(record);
        for (std::size_t i = 0; i < count; ++i)
            for (const Redirect& redirect : redirects)
                if (field.id_at(record, i) == redirect.from && (!field.target || field.target == redirect.kind))
                    field.set_id(record, i, redirect.to);
    }
    detail::each_inner(shape, record, [&](const FieldShape& field, void* inner, std::size_t) {
        follow_redirects(*field.inner, inner, redirects);
    });
}

/// Makes the days that come later absent, and what follows from them, with codes we do not know among it.
void forget_future_days(const Shape& shape, void* record, const Asked& asked) {
    std::vector<std::string_view> absent;
    const auto is_absent = [&](std::string_view name) {
        return std::find(absent.begin(), absent.end(), name) != absent.end();
    };
    for (const FieldShape& field : shape.days)
        if (comes_later(field, record, asked)) {
            field.clear(record);
            absent.push_back(field.name);
        }
    if (!absent.empty()) {
        for (const FieldShape& field : shape.fields)
            if (field.when.meaning == Meaning::follows && is_absent(field.when.other)) {
                field.clear(record);
                absent.push_back(field.name);
            }
        if (shape.extra)
            std::erase_if(shape.extra(record)->items, [&](const Unknown& unknown) { return is_absent(unknown.name); });
    }
    detail::each_inner(shape, record, [&](const FieldShape& field, void* inner, std::size_t) {
        forget_future_days(*field.inner, inner, asked);
    });
}

template <class Root>
Root stood(const Shape& shape, Root file, const Asked& asked) {
    const Differs differs = look(shape, &file, asked);
    std::vector<RecordRef> gone;
    if (differs.recorded_later) {
        leave_out(shape, &file, gone,
            [&](const Shape& s, const void* record) { return recorded_later(s, record, asked); });
        forget_unrecorded(shape, &file, asked);
    }
    std::vector<Redirect> redirects;
    if (differs.corrected) settle(shape, &file, redirects);
    if (!redirects.empty()) follow_redirects(shape, &file, redirects);
    if (differs.begins_later)
        leave_out(shape, &file, gone,
            [&](const Shape& s, const void* record) { return begins_later(s, record, asked); });
    if (!gone.empty()) forget_references(shape, &file, gone);
    if (differs.comes_later) forget_future_days(shape, &file, asked);
    return file;
}

}  // namespace

bool stands_as_is(const CaseFile& file, Date as_of, std::optional<Instant> known_at) {
    return !look(detail::case_file_shape, &file, {as_of, known_at}).any();
}
bool stands_as_is(const Programme& programme, Date as_of, std::optional<Instant> known_at) {
    return !look(detail::programme_shape, &programme, {as_of, known_at}).any();
}

CaseFile as_it_stood(CaseFile file, Date as_of, std::optional<Instant> known_at) {
    return stood(detail::case_file_shape, std::move(file), {as_of, known_at});
}
Programme as_it_stood(Programme programme, Date as_of, std::optional<Instant> known_at) {
    return stood(detail::programme_shape, std::move(programme), {as_of, known_at});
}

}  // namespace blijvend
