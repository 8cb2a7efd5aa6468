#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/reference.hpp>
#include <blijvend/model/stamp.hpp>

/// The description of every record as plain data, for code that walks whole files: what such code does is
/// compiled once, not once for every record. A `void*` is a record of the shape it is used with.
namespace blijvend::detail {

struct Shape;

/// One field without its type. A function is null when the field holds no such thing.
struct FieldShape {
    std::string_view name;
    When when;
    bool holds_day = false, holds_ids = false, holds_records = false;

    /// A day of any precision: its first day, when it is there.
    std::optional<Date> (*day)(const void* record) = nullptr;
    /// Makes the field absent, or its list empty.
    void (*clear)(void* record) = nullptr;

    /// References to other records: one, or a list of them. `target` is null when any kind is meant.
    const RecordKind* target = nullptr;
    bool many_ids = false;
    std::size_t (*id_count)(const void* record) = nullptr;
    RecordId (*id_at)(const void* record, std::size_t i) = nullptr;
    void (*set_id)(void* record, std::size_t i, RecordId id) = nullptr;

    /// Records inside: a list of them, or one that may be absent.
    const Shape* inner = nullptr;
    bool list = false;
    std::size_t (*count)(const void* record) = nullptr;
    const void* (*item)(const void* record, std::size_t i) = nullptr;
    /// Makes the list anew from the items at these places, each named once at most.
    void (*arrange)(void* record, std::span<const std::size_t> places) = nullptr;

    [[nodiscard]] const void* at(const void* record, std::size_t i) const { return item(record, i); }
    [[nodiscard]] void* at(void* record, std::size_t i) const {
        return const_cast<void*>(item(record, i));  // NOLINT: the record is not const
    }
};

/// A record without its type.
struct Shape {
    const RecordKind* kind = nullptr;
    std::span<const FieldShape> fields;
    /// Those of them that hold a day, an id of another record, or records: each in the order of the fields.
    std::span<const FieldShape> days, references, inners;
    bool has_beginning = false;
    bool is_stamp = false;

    /// Null when the record has no id, stamp or extra.
    RecordId (*id)(const void* record) = nullptr;
    void (*set_id)(void* record, RecordId id) = nullptr;
    Stamp* (*stamp)(void* record) = nullptr;  ///< gives null when it was not stamped
    Extra* (*extra)(void* record) = nullptr;

    [[nodiscard]] const Extra* extra_of(const void* record) const {
        return extra ? extra(const_cast<void*>(record)) : nullptr;  // NOLINT: only read
    }
    [[nodiscard]] const Stamp* stamp_of(const void* record) const {
        return stamp ? stamp(const_cast<void*>(record)) : nullptr;  // NOLINT: only read
    }
    [[nodiscard]] RecordRef ref(const void* record) const { return {kind, id(record)}; }
};

extern const Shape& case_file_shape;
extern const Shape& programme_shape;

/// The first day a record with a beginning was a fact: its own first day, else the first of the days that
/// came, else the day it was recorded; nothing when none of these is known.
[[nodiscard]] std::optional<Date> began_on(const Shape& shape, const void* record);

/// Calls `visit(field, record inside, its place)` for every record directly inside a record.
template <class Record, class Visit>
void each_inner(const Shape& shape, Record* record, Visit&& visit) {
    for (const FieldShape& field : shape.inners) {
        const std::size_t count = field.count(record);
        for (std::size_t i = 0; i < count; ++i) visit(field, field.at(record, i), i);
    }
}

}  // namespace blijvend::detail
