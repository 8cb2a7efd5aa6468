#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "records.hpp"
#include "walk.hpp"

/// Sets of kinds of record, so that a walk through a file leaves out what holds nothing of the kinds it looks for.
namespace blijvend::detail {

/// A bit for each kind of record.
using Kinds = std::uint64_t;
inline constexpr std::size_t kind_count = size_of(all_records{});
static_assert(kind_count <= 64);
inline constexpr Kinds all_kinds = ~Kinds{0};

template <Described T, class... Ts>
constexpr std::size_t place_in(Types<Ts...>) {
    std::size_t place = 0;
    static_cast<void>(((std::same_as<T, Ts> || (++place, false)) || ...));
    return place;
}
/// The place of a kind among all kinds.
template <Described T>
inline constexpr std::size_t kind_place = place_in<T>(all_records{});
template <Described T>
inline constexpr Kinds kind_bit = Kinds{1} << kind_place<T>;

template <Described... Ts>
constexpr Kinds bits_of(Types<Ts...>) {
    return (kind_bit<Ts> | ...);
}
/// The kinds of which records may stand in a record, at any depth, and its own.
template <Described T>
inline constexpr Kinds kinds_in = bits_of(records_of<T>{});

/// The kinds that references to `Target` can mean.
template <class Target>
inline constexpr Kinds meant_by = all_kinds;
template <Described Target>
inline constexpr Kinds meant_by<Target> = kind_bit<Target>;

template <class V>
inline constexpr Kinds meant_in = 0;
template <class Tag>
inline constexpr Kinds meant_in<std::optional<Id<Tag>>> = meant_by<Tag>;
template <class Tag>
inline constexpr Kinds meant_in<std::vector<Id<Tag>>> = meant_by<Tag>;
template <class Tag>
inline constexpr Kinds meant_in<std::optional<std::vector<Id<Tag>>>> = meant_by<Tag>;

template <Described... Ts>
constexpr Kinds referred_to(Types<Ts...>) {
    Kinds kinds = 0;
    const auto of_record = [&]<Described T>(const Types<T>&) {
        if constexpr (!std::same_as<T, Stamp>)  // what a stamp says is history
            each_field<T>([&]<class F>(const F&) { kinds |= meant_in<typename F::value>; });
    };
    (of_record(Types<Ts>{}), ...);
    return kinds;
}
/// The kinds that references in a record can mean, at any depth; those of stamps apart.
template <Described T>
inline constexpr Kinds kinds_referred_to = referred_to(records_of<T>{});

}  // namespace blijvend::detail
