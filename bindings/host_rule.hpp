#pragma once

#include <pybind11/pybind11.h>

#include <string_view>

#include <blijvend/rules/rule.hpp>

namespace blijvend::python {

namespace py = pybind11;

/// What a KeyboardInterrupt in a rule of the host becomes on its way through the library, which would take a
/// std::exception for a rule that failed. Holds no Python object: who catches it raises KeyboardInterrupt.
struct Interrupted {};

/// The rule with this id, of the library or written in Python; null when there is none. Of several in Python with
/// one id the last. It lives as long as the process.
[[nodiscard]] const Rule* find_any_rule(std::string_view id);

/// The rule behind `handle`: the id of one of the library, or a HostRule. Throws ValueError.
[[nodiscard]] const Rule& take_rule(py::handle handle);

}  // namespace blijvend::python
