#pragma once

#include <pybind11/pybind11.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/core/partial_date.hpp>

#include "codes.hpp"

/// How the value of a field looks from Python, and which Python values are accepted for it.
namespace blijvend::python {

namespace py = pybind11;

/// Thrown for a Python value that does not fit: where, and what was expected; never the value.
struct Unfit {
    enum class Why : bool {
        type,
        value
    };
    Why why;
    std::string expected;
    std::string place{};  ///< in a list: "[2]"
};

/// Raises the TypeError or ValueError that says so of `name`.
[[noreturn]] void raise(const Unfit& unfit, std::string_view name);

[[nodiscard]] inline py::str to_str(std::string_view text) { return {text.data(), text.size()}; }
/// The text of a str, valid as long as it lives. Throws Unfit.
[[nodiscard]] std::string_view take_text(py::handle value, std::string_view expected = "a str");
/// The same, of a str or bytes.
[[nodiscard]] std::string_view take_bytes(py::handle value);
/// A number from `low` to `high`, from whatever counts as an int but a bool. Throws Unfit.
[[nodiscard]] std::int64_t take_number(py::handle value, std::int64_t low, std::int64_t high);
/// The text of a code: of a member of the class itself, or of a plain str. Throws Unfit.
[[nodiscard]] std::string_view take_code(py::handle value, py::handle type, std::string_view name);
/// An iterator over what may stand for a list: no str, bytes or mapping. Throws Unfit.
[[nodiscard]] py::iterator take_items(py::handle value);

/// "nl" or "en". Throws ValueError for anything else.
[[nodiscard]] Language take_language(py::handle value);

/// False for an instance of one of our classes that never saw its constructor.
[[nodiscard]] bool is_made(py::handle instance);

[[nodiscard]] py::object give_date(Date date);
[[nodiscard]] py::object give_instant(Instant instant);
[[nodiscard]] Date take_date(py::handle value);
[[nodiscard]] Instant take_instant(py::handle value);
[[nodiscard]] Moment take_moment(py::handle value);
[[nodiscard]] PartialDate take_partial_date(py::handle value);

/// What is between Python and the values of type V:
/// - `gives()` and `takes()`: the types, as Python writes them
/// - `give(value, owner)`: the Python value; a record in it keeps `owner` alive, and is not copied
/// - `take(value)`: the C++ value. Throws Unfit.
template <class V>
struct Convert;

template <>
struct Convert<std::string> {
    static std::string gives() { return "str"; }
    static std::string takes() { return "str"; }
    static py::object give(const std::string& value, py::handle) { return to_str(value); }
    static std::string take(py::handle value) { return std::string{take_text(value)}; }
};

template <>
struct Convert<bool> {
    static std::string gives() { return "bool"; }
    static std::string takes() { return "bool"; }
    static py::object give(bool value, py::handle) { return py::bool_{value}; }
    static bool take(py::handle value) {
        if (!PyBool_Check(value.ptr())) throw Unfit{Unfit::Why::type, "a bool"};
        return value.ptr() == Py_True;
    }
};

template <int Low, int High>
struct Convert<Whole<Low, High>> {
    static std::string gives() { return "int"; }
    static std::string takes() { return "int"; }
    static py::object give(Whole<Low, High> value, py::handle) { return py::int_{value.value()}; }
    static Whole<Low, High> take(py::handle value) {
        return Whole<Low, High>{static_cast<int>(take_number(value, Low, High))};
    }
};

template <class Tag>
struct Convert<Id<Tag>> {
    static std::string gives() { return "str"; }
    static std::string takes() { return "str"; }
    static py::object give(const Id<Tag>& value, py::handle) { return to_str(value.text()); }
    static Id<Tag> take(py::handle value) {
        const auto id = Id<Tag>::parse(take_text(value));
        if (!id)
            throw Unfit{Unfit::Why::value,
                "an id: 1 to 15 letters, digits, '.', '_' or '-', or a lower-case UUID"};
        return *id;
    }
};

template <>
struct Convert<Date> {
    static std::string gives() { return "datetime.date"; }
    static std::string takes() { return "datetime.date | str"; }
    static py::object give(Date value, py::handle) { return give_date(value); }
    static Date take(py::handle value) { return take_date(value); }
};

template <>
struct Convert<Instant> {
    static std::string gives() { return "datetime.datetime"; }
    static std::string takes() { return "datetime.datetime | str"; }
    static py::object give(Instant value, py::handle) { return give_instant(value); }
    static Instant take(py::handle value) { return take_instant(value); }
};

template <>
struct Convert<Moment> {
    static std::string gives() { return "datetime.date | datetime.datetime"; }
    static std::string takes() { return "datetime.date | datetime.datetime | str"; }
    static py::object give(Moment value, py::handle) {
        const auto instant = value.instant();
        return instant ? give_instant(*instant) : give_date(value.day());
    }
    static Moment take(py::handle value) { return take_moment(value); }
};

template <>
struct Convert<PartialDate> {
    static std::string gives() { return "PartialDate"; }
    static std::string takes() { return "PartialDate | datetime.date | str | int"; }
    static py::object give(PartialDate value, py::handle) { return py::cast(value); }
    static PartialDate take(py::handle value) { return take_partial_date(value); }
};

template <CodeListed E>
struct Convert<E> {
    static std::string gives() { return std::string{code_list<E>.name}; }
    static std::string takes() { return gives() + " | str"; }
    static py::object give(E value, py::handle) {
        return py::reinterpret_borrow<py::object>(
            code_class<E>.members[static_cast<std::size_t>(value)]);
    }
    static E take(py::handle value) {
        const auto code = parse_code<E>(take_code(value, code_class<E>.type, code_list<E>.name));
        if (!code)
            throw Unfit{Unfit::Why::value, gives() + " or the text of one of its codes"};
        return *code;
    }
};

template <Described T>
struct Convert<T> {
    static std::string gives() { return std::string{description<T>.name}; }
    static std::string takes() { return gives(); }
    static py::object give(const T& value, py::handle owner) {
        return py::cast(&value, py::return_value_policy::reference_internal, owner);
    }
    static const T& take(py::handle value) {
        if (!py::isinstance<T>(value) || !is_made(value)) throw Unfit{Unfit::Why::type, gives()};
        return value.cast<const T&>();
    }
};

template <class V>
struct Convert<std::optional<V>> {
    static std::string gives() { return Convert<V>::gives() + " | None"; }
    static std::string takes() { return Convert<V>::takes() + " | None"; }
    static py::object give(const std::optional<V>& value, py::handle owner) {
        return value ? Convert<V>::give(*value, owner) : py::object{py::none{}};
    }
    static std::optional<V> take(py::handle value) {
        if (value.is_none()) return {};
        return Convert<V>::take(value);
    }
};

template <class V>
struct Convert<std::vector<V>> {
    static std::string gives() { return "tuple[" + Convert<V>::gives() + ", ...]"; }
    static std::string takes() { return "Iterable[" + Convert<V>::takes() + "]"; }
    static py::object give(const std::vector<V>& values, py::handle owner) {
        py::tuple items{values.size()};
        for (std::size_t i = 0; i < values.size(); ++i)
            items[i] = Convert<V>::give(values[i], owner);
        return items;
    }
    static std::vector<V> take(py::handle value) {
        std::vector<V> values;
        for (const py::handle item : take_items(value)) {
            try {
                values.push_back(Convert<V>::take(item));
            } catch (Unfit& unfit) {
                unfit.place.insert(0, '[' + std::to_string(values.size()) + ']');
                throw;
            }
        }
        return values;
    }
};

/// The Python value of something that holds no record.
template <class V>
[[nodiscard]] py::object give(const V& value) {
    return Convert<V>::give(value, {});
}

}  // namespace blijvend::python
