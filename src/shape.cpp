#include "shape.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <type_traits>
#include <utility>
#include <vector>

#include <blijvend/core/instant.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/core/partial_date.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>

namespace blijvend::detail {
namespace {

Date first_day(Date day) { return day; }
Date first_day(PartialDate day) { return day.earliest(); }
Date first_day(Moment moment) { return moment.day(); }
Date first_day(Instant instant) { return instant.civil_day(); }

template <class T>
concept Day = std::is_same_v<T, Date> || std::is_same_v<T, PartialDate> || std::is_same_v<T, Moment> ||
              std::is_same_v<T, Instant>;

/// What an id identifies; null for the id of any record.
template <class T>
inline constexpr const RecordKind* target_of = nullptr;
template <Described T>
inline constexpr const RecordKind* target_of<Id<T>> = &record_kind<T>;

template <Described T>
constexpr Shape make_shape();
template <Described T>
constexpr Shape shape = make_shape<T>();

/// The value of a field of a record without its type.
template <class F, class Pointer>
auto& value(Pointer record) {
    using Owner = typename F::owner;
    using Typed = std::conditional_t<std::is_same_v<Pointer, const void*>, const Owner, Owner>;
    return F::get(*static_cast<Typed*>(record));
}

// The ids in a field: one that may be absent, a list, or a list that may be absent.
template <class V>
std::size_t id_count(const V& held) {
    if constexpr (is_list<V>)
        return held.size();
    else if constexpr (is_list<typename V::value_type>)
        return held ? held->size() : 0;
    else
        return held ? 1 : 0;
}
template <class V>
auto& id_at(V& held, std::size_t i) {
    if constexpr (is_list<std::remove_const_t<V>>)
        return held[i];
    else if constexpr (is_list<typename V::value_type>)
        return (*held)[i];
    else
        return *held;
}

template <class Tag>
Id<Tag> typed(RecordId id, const Id<Tag>&) {
    return id.as<Tag>();
}

template <class F, class IdType>
constexpr void refers(FieldShape& field) {
    field.holds_ids = true;
    field.target = target_of<IdType>;
    field.many_ids = !std::is_same_v<typename F::value, std::optional<IdType>>;
    field.id_count = [](const void* r) { return id_count(value<F>(r)); };
    field.id_at = [](const void* r, std::size_t i) { return id_at(value<F>(r), i).template as<AnyRecord>(); };
    field.set_id = [](void* r, std::size_t i, RecordId id) {
        IdType& held = id_at(value<F>(r), i);
        held = typed(id, held);
    };
}

template <class F>
constexpr FieldShape shape_of(const F& described) {
    using V = typename F::value;
    FieldShape field{.name = described.name, .when = described.when};
    if constexpr (is_optional<V>) field.clear = [](void* r) { value<F>(r).reset(); };
    if constexpr (is_list<V>) field.clear = [](void* r) { value<F>(r).clear(); };
    if constexpr (Described<V>) {
        field.holds_records = true;
        field.inner = &shape<V>;
        field.count = [](const void*) -> std::size_t { return 1; };
        field.item = [](const void* r, std::size_t) -> const void* { return &value<F>(r); };
    } else if constexpr (is_list<V>) {
        using Item = typename V::value_type;
        if constexpr (is_id<Item>) refers<F, Item>(field);
        if constexpr (Described<Item>) {
            field.holds_records = true;
            field.inner = &shape<Item>;
            field.list = true;
            field.count = [](const void* r) { return value<F>(r).size(); };
            field.item = [](const void* r, std::size_t i) -> const void* { return &value<F>(r)[i]; };
            field.arrange = [](void* r, std::span<const std::size_t> places) {
                V& list = value<F>(r);
                V arranged;
                arranged.reserve(places.size());
                for (const std::size_t place : places) arranged.push_back(std::move(list[place]));
                list = std::move(arranged);
            };
        }
    } else if constexpr (is_optional<V>) {
        using W = typename V::value_type;
        if constexpr (Day<W>) {
            field.holds_day = true;
            field.day = [](const void* r) {
                const V& held = value<F>(r);
                return held ? std::optional{first_day(*held)} : std::nullopt;
            };
        }
        if constexpr (is_id<W>) refers<F, W>(field);
        if constexpr (is_list<W>)
            if constexpr (is_id<typename W::value_type>) refers<F, typename W::value_type>(field);
        if constexpr (Described<W>) {
            field.holds_records = true;
            field.inner = &shape<W>;
            field.count = [](const void* r) -> std::size_t { return value<F>(r) ? 1 : 0; };
            field.item = [](const void* r, std::size_t) -> const void* { return &*value<F>(r); };
        }
    }
    return field;
}

template <Described T>
constexpr auto make_fields() {
    constexpr auto described = T::describe();
    return described.fields.all([](const auto&... f) { return std::array{shape_of(f)...}; });
}
template <Described T>
constexpr auto fields_of = make_fields<T>();

/// Those of the fields of T for which `Keep` holds.
template <Described T, auto Keep>
constexpr auto fields_where = [] {
    constexpr auto& all = fields_of<T>;
    std::array<FieldShape, static_cast<std::size_t>(std::count_if(all.begin(), all.end(), Keep))> kept{};
    std::copy_if(all.begin(), all.end(), kept.begin(), Keep);
    return kept;
}();
constexpr bool holds_day(const FieldShape& field) { return field.holds_day; }
constexpr bool holds_ids(const FieldShape& field) { return field.holds_ids; }
constexpr bool holds_records(const FieldShape& field) { return field.holds_records; }

template <Described T>
constexpr Shape make_shape() {
    Shape made{.kind = &record_kind<T>,
        .fields = fields_of<T>,
        .days = fields_where<T, &holds_day>,
        .references = fields_where<T, &holds_ids>,
        .inners = fields_where<T, &holds_records>,
        .is_stamp = std::is_same_v<T, Stamp>};
    for (const FieldShape& field : made.fields)
        if (field.when.meaning == Meaning::begins) made.has_beginning = true;
    if constexpr (requires(T& record) { { record.id } -> std::same_as<Id<T>&>; }) {
        made.id = [](const void* r) { return static_cast<const T*>(r)->id.template as<AnyRecord>(); };
        made.set_id = [](void* r, RecordId id) { static_cast<T*>(r)->id = id.as<T>(); };
    }
    if constexpr (requires(const T& record) { record.stamp->at; })
        made.stamp = [](void* r) {
            std::optional<Stamp>& stamp = static_cast<T*>(r)->stamp;
            return stamp ? &*stamp : nullptr;
        };
    if constexpr (HasExtra<T>) made.extra = [](void* r) { return &static_cast<T*>(r)->extra; };
    return made;
}

}  // namespace

const Shape& case_file_shape = shape<CaseFile>;
const Shape& programme_shape = shape<Programme>;

std::optional<Date> began_on(const Shape& shape, const void* record) {
    std::optional<Date> came;
    for (const FieldShape& field : shape.days) {
        const std::optional<Date> day = field.day(record);
        if (!day) continue;
        if (field.when.meaning == Meaning::begins) return day;
        if (field.when.meaning == Meaning::comes && (!came || *day < *came)) came = day;
    }
    if (came) return came;
    const Stamp* stamp = shape.stamp_of(record);
    return stamp && stamp->at ? std::optional{stamp->at->civil_day()} : std::nullopt;
}

}  // namespace blijvend::detail
