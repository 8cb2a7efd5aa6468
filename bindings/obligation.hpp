#pragma once

#include <pybind11/pybind11.h>

#include <string>
#include <utility>
#include <vector>

#include <blijvend/core/error.hpp>
#include <blijvend/core/text.hpp>
#include <blijvend/rules/obligation.hpp>

namespace blijvend::python {

namespace py = pybind11;

/// One row of the table, and the language of its words.
struct Row {
    Obligation obligation;
    Language language{};

    bool operator==(const Row&) const = default;
};

/// The rows of many cases, and the language of their words. Python's Obligations is made around it.
struct Table {
    std::vector<Obligation> rows;
    Language language{};

    bool operator==(const Table&) const = default;
};

}  // namespace blijvend::python
