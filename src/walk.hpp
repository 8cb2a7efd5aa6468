#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/core/partial_date.hpp>
#include <blijvend/model/reference.hpp>
#include <blijvend/model/stamp.hpp>

/// What code that walks whole files asks of records and fields. A walk is a function template over the kinds of
/// record; what a field holds is known while compiling, so that of a field without a day nothing is left in a walk
/// that looks for days.
namespace blijvend::detail {

// --- days ---------------------------------------------------------------------------------------------

/// The first day that a day of any precision may be.
constexpr Date first_day(Date day) { return day; }
constexpr Date first_day(PartialDate day) { return day.earliest(); }
constexpr Date first_day(Moment moment) { return moment.day(); }
constexpr Date first_day(Instant instant) { return instant.civil_day(); }

template <class V>
inline constexpr bool holds_day = false;
template <class D>
    requires requires(D day) { first_day(day); }
inline constexpr bool holds_day<std::optional<D>> = true;

template <class D>
constexpr std::optional<Date> day_in(const std::optional<D>& held) {
    return held ? std::optional{first_day(*held)} : std::nullopt;
}

/// Calls `visit(field, day)` for every field of a record that holds a day, when it is there.
template <Described T, class Visit>
constexpr void each_day(const T& record, Visit&& visit) {
    each_field<T>([&]<class F>(const F& f) {
        if constexpr (holds_day<typename F::value>)
            if (const auto& held = F::get(record)) visit(f, first_day(*held));
    });
}

// --- references ---------------------------------------------------------------------------------------

/// The place of a value that does not stand in a list.
inline constexpr std::size_t no_place = SIZE_MAX;

template <class V>
inline constexpr bool holds_ids = false;
template <class Tag>
inline constexpr bool holds_ids<std::optional<Id<Tag>>> = true;
template <class Tag>
inline constexpr bool holds_ids<std::vector<Id<Tag>>> = true;
template <class Tag>
inline constexpr bool holds_ids<std::optional<std::vector<Id<Tag>>>> = true;

/// What an id identifies; null for the id of any record.
template <class T>
inline constexpr const RecordKind* target_of = nullptr;
template <Described T>
inline constexpr const RecordKind* target_of<Id<T>> = &record_kind<T>;

/// The name of a kind of record; none for any record.
template <class T>
inline constexpr std::string_view name_of{};
template <Described T>
inline constexpr std::string_view name_of<T> = record_kind<T>.name;

/// Whether a reference to `target` can mean a record of this kind.
constexpr bool can_mean(const RecordKind* target, const RecordKind* kind) { return !target || target == kind; }

/// The kind of record that a field for one record of one kind names.
template <class V>
struct ReferredIn;
template <Described T>
struct ReferredIn<std::optional<Id<T>>> {
    using type = T;
};
template <class V>
using Referred = typename ReferredIn<V>::type;
template <class V>
concept refers_to_one = requires { typename Referred<V>; };

/// Calls `visit(id, its place)` for the ids in a field: one that may be absent, a list, or a list that may be absent.
template <class V, class Visit>
void each_id(V& held, Visit&& visit) {
    using Held = std::remove_const_t<V>;
    if constexpr (is_list<Held>)
        for (std::size_t i = 0; i < held.size(); ++i) visit(held[i], i);
    else if constexpr (is_list<typename Held::value_type>) {
        if (held) each_id(*held, visit);
    } else if (held)
        visit(*held, no_place);
}

// --- records in records -------------------------------------------------------------------------------

template <class V>
inline constexpr bool is_record_list = false;
template <Described T>
inline constexpr bool is_record_list<std::vector<T>> = true;

template <class V>
inline constexpr bool holds_record = Described<V>;
template <Described T>
inline constexpr bool holds_record<std::optional<T>> = true;

/// Calls `visit(record, its place)` for the records in a field: a list of them, or one that may be absent.
template <class V, class Visit>
void each_record(V& held, Visit&& visit) {
    using Held = std::remove_const_t<V>;
    if constexpr (is_record_list<Held>) {
        for (std::size_t i = 0; i < held.size(); ++i) visit(held[i], i);
    } else if constexpr (Described<Held>) {
        visit(held, no_place);
    } else if constexpr (holds_record<Held>) {
        if (held) visit(*held, no_place);
    }
}

// --- records ------------------------------------------------------------------------------------------

/// Makes a field absent, or its list empty; what a record cannot do without stays.
template <class V>
void clear(V& held) {
    if constexpr (is_optional<V>) held.reset();
    if constexpr (is_list<V>) held.clear();
}

template <class T>
concept HasId = requires(T& record) { { record.id } -> std::same_as<Id<T>&>; };
template <class T>
concept HasStamp = requires(const T& record) { record.stamp->at; };

template <class T>
RecordId id_of(const T& record) {
    return record.id.template as<AnyRecord>();
}

/// Null when it was not stamped.
template <class T>
const Stamp* stamp_of(const T& record) {
    if constexpr (HasStamp<T>) return record.stamp ? &*record.stamp : nullptr;
    return nullptr;
}

/// Whether a kind of record has a day on which it becomes a fact.
template <Described T>
inline constexpr bool has_beginning = [] {
    bool has = false;
    each_field<T>([&](const auto& f) { has |= f.when.meaning == Meaning::begins; });
    return has;
}();

/// The first day a record with a beginning was a fact: its own first day, else the first of the days that
/// came, else the day it was recorded; nothing when none of these is known.
template <Described T>
std::optional<Date> began_on(const T& record) {
    std::optional<Date> began, came;
    each_day(record, [&](const auto& f, Date day) {
        if (f.when.meaning == Meaning::begins && !began) began = day;
        if (f.when.meaning == Meaning::comes && (!came || day < *came)) came = day;
    });
    if (began) return began;
    if (came) return came;
    const Stamp* stamp = stamp_of(record);
    return stamp && stamp->at ? std::optional{stamp->at->civil_day()} : std::nullopt;
}

}  // namespace blijvend::detail
