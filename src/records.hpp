#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/core/describe.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>
#include <blijvend/rules/norms_file.hpp>

/// Every kind of record there is, found by walking the descriptions of the roots.
namespace blijvend::detail {

template <class V>
struct Inner {
    using type = V;
};
template <class V>
struct Inner<std::optional<V>> : Inner<V> {};
template <class V>
struct Inner<std::vector<V>> : Inner<V> {};
/// What a field holds once it is there, and what its list is made of.
template <class V>
using inner = typename Inner<V>::type;

/// A record that is a whole file, with a format version.
template <Described T>
inline constexpr bool is_root =
    std::same_as<T, CaseFile> || std::same_as<T, Programme> || std::same_as<T, NormsFile>;

/// Some types, each once.
template <class... Ts>
struct Types {};

template <class... Ts>
constexpr std::size_t size_of(Types<Ts...>) {
    return sizeof...(Ts);
}

/// `types + Adder<T>{}`: with T and the records in it, when T is a record that is not among them.
template <class T>
struct Adder {};

template <class... Found, class... Field>
constexpr auto add_fields(Types<Found...> found, const Record<Field...>&) {
    return (found + ... + Adder<inner<typename Field::value>>{});
}
template <class... Found, class T>
constexpr auto operator+(Types<Found...> found, Adder<T>) {
    if constexpr (!Described<T> || (std::same_as<T, Found> || ...))
        return found;
    else
        return add_fields(Types<Found..., T>{}, description<T>);
}

/// Types<…> of Root and of every record that can stand in it, outer ones first.
template <Described Root>
using records_of = decltype(Types<>{} + Adder<Root>{});
/// Of all roots together.
using all_records = decltype(Types<>{} + Adder<CaseFile>{} + Adder<Programme>{} + Adder<NormsFile>{});

}  // namespace blijvend::detail
