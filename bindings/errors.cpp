#include <pybind11/operators.h>
#include <pybind11/stl.h>

#include "bindings.hpp"
#include "convert.hpp"

#include <blijvend/core/error.hpp>

namespace blijvend::python {

namespace {

using ProblemState = std::tuple<int, std::string, std::optional<std::uint32_t>, std::string>;

ProblemState state_of(const Problem& problem) {
    return {static_cast<int>(problem.code), problem.path, problem.line, problem.detail};
}

void translate(std::exception_ptr thrown) {
    try {
        if (thrown) std::rethrow_exception(thrown);
    } catch (const Unfit& unfit) {
        PyErr_SetString(PyExc_TypeError, ("expected " + unfit.expected).c_str());
    } catch (const DataError& error) {
        const py::object type = py::module_::import("blijvend.errors").attr("DataError");
        const py::tuple problems{py::cast(error.problems())};
        PyErr_SetObject(type.ptr(), type(to_str(error.what()), problems).ptr());
    }
}

}  // namespace

void init_errors(py::module_& m) {
    using namespace py::literals;
    add_codes<ProblemCode>(m);

    py::class_<Problem> problem{m, "Problem", py::is_final{},
        "One thing that is wrong with a file: what, where, and how to mend it. Holds no value of it."};
    problem.attr("__module__") = "blijvend";
    problem
        .def_property_readonly(
            "code",
            [](const Problem& self) { return give(self.code); }, "What is wrong.")
        .def_property_readonly(
            "path", [](const Problem& self) { return self.path; },
            "Indexed path in the file, such as '/members/2/born'; '' is the whole file.")
        .def_property_readonly(
            "line", [](const Problem& self) { return self.line; },
            "Line in the text it was read from, counted from 1; None for what was not read from text.")
        .def_property_readonly(
            "detail", [](const Problem& self) { return self.detail; },
            "What was expected, in English; may be empty.")
        .def(
            "message",
            [](const Problem& self, py::handle lang) {
                return to_string(self, take_language(lang));
            },
            "lang"_a = "nl", "Where, what, and how to mend it, in one line.")
        .def(
            "remedy",
            [](const Problem& self, py::handle lang) {
                return to_str(remedy_of(self.code).in(take_language(lang)));
            },
            "lang"_a = "nl", "How it is mended.")
        .def(py::self == py::self)
        .def("__hash__", [](const Problem& self) { return py::hash(py::cast(state_of(self))); })
        .def("__repr__", [](const Problem& self) { return "<Problem " + to_string(self) + '>'; })
        .def(py::pickle(&state_of, [](const ProblemState& state) {
            const auto& [code, path, line, detail] = state;
            return Problem{static_cast<ProblemCode>(code), path, line, detail};
        }));
    py::register_exception_translator(&translate);
}

}  // namespace blijvend::python
