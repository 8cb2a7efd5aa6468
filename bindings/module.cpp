#include "bindings.hpp"

/// The compiled half of the Python package: a table of contents, classes before functions.
PYBIND11_MODULE(_core, m) {
    using namespace blijvend::python;
    py::options options;
    options.disable_function_signatures();
    m.doc() = "The compiled half of blijvend. What people import is blijvend itself.";

    init_dates(m);
    init_errors(m);
    init_records(m);
    init_cases(m);
    init_obligations(m);
    init_record_tables(m);
    init_rules(m);
    init_host_rules(m);
    init_judge(m);
    init_verbs(m);
}
