#include "record.hpp"

#include <algorithm>
#include <map>
#include <memory>

namespace blijvend::python {

namespace {

/// Every kind that complete() has seen.
std::map<std::string_view, const RecordKind*>& kinds() {
    static std::map<std::string_view, const RecordKind*> all;
    return all;
}

using Owned = std::unique_ptr<void, void (*)(void*)>;

constexpr std::array privacy_names{"open", "personal", "special", "locating", "reporter", "free_text"};
constexpr std::array meaning_names{"timeless", "begins", "comes", "planned", "follows"};

py::object give_extra(const Extra& extra) {
    py::dict items;
    for (const Unknown& item : extra.items) {
        py::object key = to_str(item.name);
        if (item.index) key = py::make_tuple(key, *item.index);
        items[key] = to_str(item.json);
    }
    return py::module_::import("types").attr("MappingProxyType")(items);
}

Extra take_extra(py::handle value) {
    constexpr const char* expected = "a mapping of names, or (name, place) for a list, to JSON text";
    if (!py::hasattr(value, "items")) throw Unfit{Unfit::Why::type, expected};
    Extra extra;
    for (const py::handle item : value.attr("items")()) {
        const auto pair = py::reinterpret_borrow<py::tuple>(item);
        const py::object key = pair[0], json = pair[1];
        Unknown unknown{{}, std::string{take_text(json, expected)}, {}};
        if (PyTuple_Check(key.ptr()) && PyTuple_GET_SIZE(key.ptr()) == 2) {
            const auto place = py::reinterpret_borrow<py::tuple>(key);
            unknown.name = take_text(py::object{place[0]}, expected);
            unknown.index =
                static_cast<std::uint32_t>(take_number(py::object{place[1]}, 0, UINT32_MAX));
        } else {
            unknown.name = take_text(key, expected);
        }
        extra.items.push_back(std::move(unknown));
    }
    return extra;
}

/// Runs `take` and raises what does not fit in the name of the field.
template <class Take>
void take_into(const RecordType& type, std::string_view field, Take&& take) {
    try {
        take();
    } catch (const Unfit& unfit) {
        raise(unfit, std::string{type.name} + '.' + std::string{field});
    }
}

/// Refuses what no file can hold, and what comes back from one as something else: an `extra` that
/// is no JSON text, or one that holds a code of our own list.
void check_extra(const RecordType& type, const void* record) {
    if (type.extra(record).empty()) return;
    try {
        const Owned again{type.read(type.write(record, Layout::pretty)), type.destroy};
        if (type.equal(record, again.get())) return;
    } catch (const DataError&) {  // its problems are about a text that the caller never saw
    }
    throw py::value_error(std::string{type.name} +
                          ".extra: expected JSON text, of what is no field and no code of this record");
}

/// pybind11 itself would quote the values in its error.
void only_keywords(const RecordType& type, const py::args& positional) {
    if (positional.empty()) return;
    throw py::type_error(std::string{type.name} + " takes its fields as keyword arguments");
}

enum class Fill : bool {
    whole,
    some
};

/// Fills a record from keyword arguments; of a whole one every required field has to be among them.
/// The TypeError or ValueError names the field and never holds the value.
void fill(const RecordType& type, void* record, const py::kwargs& values, Fill which) {
    const std::string name{type.name};
    for (const auto& [key, value] : values) {
        const auto wanted = key.cast<std::string>();
        const bool known = wanted == "extra" || std::ranges::count(type.fields, wanted, &FieldType::name) > 0;
        if (!known) throw py::type_error(name + " has no field '" + wanted + "'");
    }
    for (const FieldType& field : type.fields) {
        const py::str key = to_str(field.name);
        if (!values.contains(key)) {
            if (which == Fill::whole && field.required)
                throw py::type_error(name + ": the field '" + std::string{field.name} + "' is required");
            continue;
        }
        take_into(type, field.name, [&] { field.take(record, values[key]); });
        std::erase_if(type.extra_of(record).items,
            [&](const Unknown& one) { return one.name == field.name; });
    }
    if (values.contains("extra"))
        take_into(type, "extra", [&] { type.extra_of(record) = take_extra(values["extra"]); });
    check_extra(type, record);
}

/// The types and the meaning of the fields, as blijvend/record.py keeps them.
py::tuple describe_fields(const RecordType& type) {
    using namespace py::literals;
    const py::object make = py::module_::import("blijvend.record").attr("Field");
    py::list fields;
    for (const FieldType& field : type.fields) {
        py::object missing = py::none{}, follows = py::none{};
        if (field.list) missing = py::tuple{};
        if (!field.when.other.empty()) follows = to_str(field.when.other);
        fields.append(make("name"_a = to_str(field.name), "doc"_a = to_str(field.doc),
            "gives"_a = field.gives(), "takes"_a = field.takes(), "required"_a = field.required,
            "default"_a = missing, "privacy"_a = privacy_names[static_cast<std::size_t>(field.privacy)],
            "meaning"_a = meaning_names[static_cast<std::size_t>(field.when.meaning)],
            "follows"_a = follows));
    }
    return py::tuple{fields};
}

}  // namespace

const RecordKind* find_kind(std::string_view name) {
    const auto found = kinds().find(name);
    return found == kinds().end() ? nullptr : found->second;
}

void complete(py::module_& m, const py::object& cls, const RecordType& type) {
    using namespace py::literals;
    const auto method = [&](const char* name, auto&& function, const auto&... more) {
        cls.attr(name) = py::cpp_function{function, py::name(name), py::is_method(cls), more...};
    };
    const py::object property = py::module_::import("builtins").attr("property");
    const auto read_only = [&](std::string_view name, std::string_view doc, auto&& get) {
        const py::cpp_function getter{get, py::is_method(cls)};
        cls.attr(to_str(name)) = property("fget"_a = getter, "doc"_a = to_str(doc));
    };

    kinds()[type.name] = &type.kind;
    cls.attr("__module__") = "blijvend";
    cls.attr("__doc__") = to_str(type.doc);
    for (const FieldType& field : type.fields)
        read_only(field.name, field.doc,
            [&type, &field](const py::object& self) { return field.give(type.in(self), self); });
    read_only("extra", "What the record holds beyond its fields: JSON text by name.",
        [&type](const py::object& self) { return give_extra(type.extra(type.in(self))); });

    method(
        "__init__",
        [&type](py::detail::value_and_holder& self, const py::args& positional,
            const py::kwargs& values) {
            only_keywords(type, positional);
            Owned record{type.make(), type.destroy};
            fill(type, record.get(), values, Fill::whole);
            self.value_ptr() = record.release();
        },
        py::detail::is_new_style_constructor{});
    method(
        "replace",
        [&type](const py::object& self, const py::args& positional, const py::kwargs& values) {
            only_keywords(type, positional);
            Owned record{type.copy(type.in(self)), type.destroy};
            fill(type, record.get(), values, Fill::some);
            return type.adopt(record.release());
        },
        "A copy with some fields changed; it drops what `extra` held of those fields.");
    method(
        "to_json",
        [&type](const py::object& self, const py::object& pretty) {
            const Layout layout = py::bool_{pretty} ? Layout::pretty : Layout::compact;
            return to_str(type.write(type.in(self), layout));
        },
        py::kw_only{}, "pretty"_a = false,
        "The record as JSON text in canonical order, personal values included; one line unless pretty.");
    method("__eq__",
        [&type](const py::object& self, const py::object& other) -> py::object {
            if (!py::type::of(self).is(py::type::of(other)))
                return py::reinterpret_borrow<py::object>(Py_NotImplemented);
            return py::bool_{type.equal(type.in(self), type.in(other))};
        });
    cls.attr("from_json") = py::staticmethod{py::cpp_function{
        [&type](const py::object& text) {
            void* record = nullptr;
            take_into(type, "from_json", [&] {
                const std::string_view json = take_bytes(text);
                const py::gil_scoped_release free;
                record = type.read(json);
            });
            return type.adopt(record);
        },
        py::name("from_json"), py::scope(cls), "text"_a,
        "The record that `to_json` wrote. Raises DataError with every problem."}};
    const py::tuple label = py::make_tuple(type.kind.label.nl, type.kind.label.en);
    const py::object finish = py::module_::import("blijvend.record").attr("complete");
    finish(cls, label, describe_fields(type), m.attr("__dict__"));
}

}  // namespace blijvend::python
