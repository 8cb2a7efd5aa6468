#include "convert.hpp"

namespace blijvend::python {

void raise(const Unfit& unfit, std::string_view name) {
    const std::string message = std::string{name} + unfit.place + ": expected " + unfit.expected;
    if (unfit.why == Unfit::Why::type) throw py::type_error(message);
    throw py::value_error(message);
}

std::string_view take_text(py::handle value, std::string_view expected) {
    if (!PyUnicode_Check(value.ptr())) throw Unfit{Unfit::Why::type, std::string{expected}};
    Py_ssize_t size = 0;
    const char* const text = PyUnicode_AsUTF8AndSize(value.ptr(), &size);
    if (!text) {
        PyErr_Clear();
        throw Unfit{Unfit::Why::value, "text without lone surrogates"};
    }
    return {text, static_cast<std::size_t>(size)};
}

std::string_view take_bytes(py::handle value) {
    if (!PyBytes_Check(value.ptr())) return take_text(value, "a str or bytes");
    return {PyBytes_AS_STRING(value.ptr()),
        static_cast<std::size_t>(PyBytes_GET_SIZE(value.ptr()))};
}

std::int64_t take_number(py::handle value, std::int64_t low, std::int64_t high) {
    if (PyBool_Check(value.ptr()) || !PyIndex_Check(value.ptr()))
        throw Unfit{Unfit::Why::type, "an int"};
    const auto index = py::reinterpret_steal<py::object>(PyNumber_Index(value.ptr()));
    if (!index) throw py::error_already_set{};
    int overflow = 0;
    const long long number = PyLong_AsLongLongAndOverflow(index.ptr(), &overflow);
    if (overflow != 0 || number < low || number > high)
        throw Unfit{Unfit::Why::value,
            "an int from " + std::to_string(low) + " to " + std::to_string(high)};
    return number;
}

std::string_view take_code(py::handle value, py::handle type, std::string_view name) {
    const std::string expected = std::string{name} + " or the text of one of its codes";
    if (!py::isinstance(value, type) && !PyUnicode_CheckExact(value.ptr()))
        throw Unfit{Unfit::Why::type, expected};  // a code of another list is a str too
    return take_text(value, expected);
}

py::iterator take_items(py::handle value) {
    const bool no_list = PyUnicode_Check(value.ptr()) || PyBytes_Check(value.ptr()) ||
                         PyDict_Check(value.ptr()) || !py::isinstance<py::iterable>(value);
    if (no_list) throw Unfit{Unfit::Why::type, "a tuple, list or other iterable"};
    return py::iter(value);
}

bool is_made(py::handle instance) {
    auto* const ours = reinterpret_cast<py::detail::instance*>(instance.ptr());
    return ours->get_value_and_holder().value_ptr() != nullptr;
}

Language take_language(py::handle value) {
    if (value.equal(py::str{"nl"})) return Language::nl;
    if (value.equal(py::str{"en"})) return Language::en;
    throw py::value_error("lang: expected 'nl' or 'en'");
}

}  // namespace blijvend::python
