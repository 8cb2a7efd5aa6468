#pragma once

#include <pybind11/pybind11.h>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <tuple>

#include <blijvend/core/describe.hpp>
#include <blijvend/io/json.hpp>
#include <blijvend/model/reference.hpp>

#include "convert.hpp"

/// One generic binder: what a record's Python class does follows from its description. Only what
/// needs the record's type is a template; the rest stands once, in record.cpp and in record.py.
namespace blijvend::python {

namespace py = pybind11;

/// One field of a record without its type.
struct FieldType {
    std::string_view name, doc;
    Privacy privacy;
    When when;
    bool required, list;
    std::string (*gives)();
    std::string (*takes)();
    py::object (*give)(const void* record, py::handle owner);
    void (*take)(void* record, py::handle value);
};

/// A record without its type. Who gets a `void*` that is not const has to adopt() or destroy() it.
struct RecordType {
    const RecordKind& kind;
    std::string_view name, doc;
    std::span<const FieldType> fields;
    const void* (*in)(py::handle self);
    void* (*make)();
    void* (*copy)(const void* record);
    void* (*read)(std::string_view json);
    std::string (*write)(const void* record, Layout layout);
    bool (*equal)(const void* one, const void* other);
    const Extra& (*extra)(const void* record);
    Extra& (*extra_of)(void* record);
    py::object (*adopt)(void* record);
    void (*destroy)(void* record);
};

/// The kind of record with this name; null when there is no class for it.
[[nodiscard]] const RecordKind* find_kind(std::string_view name);

/// Gives a class its constructor, properties and methods.
void complete(py::module_& m, const py::object& cls, const RecordType& type);

template <Described T>
const T& of(const void* record) noexcept {
    return *static_cast<const T*>(record);
}

template <Described T, class F>
constexpr FieldType field_type(const F& field) {
    using V = typename F::value;
    return {F::name, field.doc, field.privacy, field.when,
        !is_optional<V> && !is_list<V>, is_list<V>,
        &Convert<V>::gives, &Convert<V>::takes,
        [](const void* record, py::handle owner) {
            return Convert<V>::give(F::get(of<T>(record)), owner);
        },
        [](void* record, py::handle value) {
            F::get(*static_cast<T*>(record)) = Convert<V>::take(value);
        }};
}

template <Described T>
inline constexpr auto field_types = description<T>.fields.all(
    [](const auto&... field) { return std::array{field_type<T>(field)...}; });

template <Described T>
inline constexpr RecordType record_type{
    .kind = record_kind<T>,
    .name = description<T>.name,
    .doc = description<T>.doc,
    .fields = field_types<T>,
    .in = [](py::handle self) -> const void* { return &Convert<T>::take(self); },
    .make = []() -> void* { return new T{}; },
    .copy = [](const void* record) -> void* { return new T{of<T>(record)}; },
    .read = [](std::string_view json) -> void* { return new T{read_json<T>(json)}; },
    .write = [](const void* record, Layout layout) { return write_json(of<T>(record), layout); },
    .equal = [](const void* one, const void* other) { return of<T>(one) == of<T>(other); },
    .extra = [](const void* record) -> const Extra& { return of<T>(record).extra; },
    .extra_of = [](void* record) -> Extra& { return static_cast<T*>(record)->extra; },
    .adopt =
        [](void* record) {
            return py::cast(static_cast<T*>(record), py::return_value_policy::take_ownership);
        },
    .destroy = [](void* record) { delete static_cast<T*>(record); },
};

template <class V>
void bind_type(py::module_& m);

/// Makes the Python class of a record, once, after those of everything in it.
template <Described T>
void bind_record(py::module_& m) {
    if (py::detail::get_type_info(typeid(T))) return;
    each_field<T>([&]<class F>(const F&) { bind_type<typename F::value>(m); });
    complete(m, py::class_<T>{m, description<T>.name.data(), py::is_final{}}, record_type<T>);
}

/// Makes the classes that the values of a field need.
template <class V>
void bind_type(py::module_& m) {
    if constexpr (is_optional<V> || is_list<V>)
        bind_type<typename V::value_type>(m);
    else if constexpr (CodeListed<V>)
        add_codes<V>(m);
    else if constexpr (Described<V>)
        bind_record<V>(m);
}

}  // namespace blijvend::python
