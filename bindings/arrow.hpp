#pragma once

#include <pybind11/pybind11.h>

#include <functional>
#include <string_view>

#include <blijvend/io/arrow.hpp>

/// Tables for whoever reads Arrow: capsules, as the Arrow PyCapsule interface has them, and text.
namespace blijvend::python {

namespace py = pybind11;

using Lend = std::function<void(ArrowArrayStream*)>;

/// A capsule with the stream that `lend` makes. It is released when nobody took it.
[[nodiscard]] py::capsule give_stream(const Lend& lend);
/// A capsule with its schema.
[[nodiscard]] py::capsule give_schema(const Lend& lend);
/// Gives all its rows to `write` as text, some at a time: "csv", without the names of the columns, or "ndjson". A
/// piece is a memoryview that holds during the call.
void write_text(const Lend& lend, std::string_view form, const py::object& write);
/// The names of its columns, as the first line of csv.
[[nodiscard]] py::bytes give_csv_head(const Lend& lend);

}  // namespace blijvend::python
