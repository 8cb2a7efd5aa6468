#pragma once

#include <pybind11/pybind11.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <blijvend/core/error.hpp>
#include <blijvend/core/text.hpp>
#include <blijvend/io/columns.hpp>
#include <blijvend/rules/obligation.hpp>

namespace blijvend::python {

namespace py = pybind11;

/// @name Plain values for Python, and back
/// @{
/// A text that lives as long as the process: rows hold views of words that the library wrote.
[[nodiscard]] std::string_view keep(std::string text);
[[nodiscard]] RecordRef ref_from(const py::handle& state);   ///< (kind, id)
[[nodiscard]] Fact fact_from(const py::handle& state);       ///< ((kind, id), field)
[[nodiscard]] Text text_from(const py::handle& state);       ///< (Dutch, English)
/// @}

/// One row of the table, and the language of its words.
struct Row {
    Obligation obligation;
    Language language{};

    bool operator==(const Row&) const = default;
};

/// The rows of many cases, and the language of their words. Python's Obligations is made around it.
struct Table {
    std::shared_ptr<const ObligationTable> rows;
    Language language{};
};

[[nodiscard]] Table table_of(std::span<const Obligation> rows, Language language);

}  // namespace blijvend::python
