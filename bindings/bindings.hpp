#pragma once

#include <pybind11/pybind11.h>

/// The parts of the module, in the order in which module.cpp calls them: classes before functions.
namespace blijvend::python {

namespace py = pybind11;

void init_dates(py::module_& m);
void init_errors(py::module_& m);
void init_records(py::module_& m);
void init_cases(py::module_& m);
void init_obligations(py::module_& m);
void init_rules(py::module_& m);
void init_record_tables(py::module_& m);
void init_host_rules(py::module_& m);
void init_judge(py::module_& m);
void init_verbs(py::module_& m);

}  // namespace blijvend::python
