#include <pybind11/operators.h>
#include <pybind11/stl.h>

#include <string>
#include <vector>

#include "bindings.hpp"
#include "question.hpp"

#include <blijvend/cases.hpp>
#include <blijvend/io/json.hpp>

namespace blijvend::python {

namespace {

using namespace py::literals;

/// The cases of anything that gives case files; those that are packed as they are.
Cases pack_cases(const py::iterable& files) {
    if (py::isinstance<Cases>(files)) return files.cast<Cases>();
    Cases cases;
    for (const py::handle file : files) cases.push_back(argument<CaseFile>("cases", file));
    return cases;
}

Cases join_cases(const std::vector<const Cases*>& parts) {
    Cases all;
    for (const Cases* part : parts) all.append(*part);
    return all;
}

CaseFile case_at(const Cases& cases, py::ssize_t place) {
    const auto size = static_cast<py::ssize_t>(cases.size());
    if (place < 0) place += size;
    if (place < 0 || place >= size) throw py::index_error("there is no such case");
    return cases[static_cast<std::size_t>(place)];
}

Cases cases_in(const Cases& cases, const py::slice& slice) {
    py::ssize_t begin = 0, end = 0, step = 0, count = 0;
    const auto size = static_cast<py::ssize_t>(cases.size());
    if (!slice.compute(size, &begin, &end, &step, &count)) throw py::error_already_set{};
    if (step == 1) return cases.some(static_cast<std::size_t>(begin), static_cast<std::size_t>(count));
    Cases some;
    for (py::ssize_t i = 0; i < count; ++i) some.append(cases.some(static_cast<std::size_t>(begin + i * step), 1));
    return some;
}

py::bytes lines_of(const Cases& cases) {
    std::string lines;
    CaseFile file;
    each_without_gil(cases.size(), [&](std::size_t i) {
        cases.unpack(i, file);
        append_case(lines, file);
        lines += '\n';
    });
    return lines;
}

}  // namespace

void init_cases(py::module_& m) {
    const auto same = [](const py::object& self) { return self; };
    py::class_<Cases>{m, "Cases", py::is_final{}, "Case files in little memory, which blijvend.Caseload shows."}
        .def(py::init(&pack_cases), "cases"_a = py::tuple{})
        .def_static("join", &join_cases, "parts"_a, "The cases of several of these, one after another.")
        .def("__len__", &Cases::size)
        .def("__getitem__", &case_at, "place"_a)
        .def("some", &cases_in, "slice"_a, "The cases of a slice.")
        .def("lines", &lines_of, "The cases as lines of JSON.")
        .def(
            "__iter__", [](const Cases& self) { return py::make_iterator(self.begin(), self.end()); },
            py::keep_alive<0, 1>{})
        .def(py::self == py::self)
        .def("__hash__", &Cases::hash)
        .def("__copy__", same)
        .def(
            "__deepcopy__", [](const py::object& self, const py::dict&) { return self; }, "memo"_a)
        .def("__reduce__", [](const py::object& self) {
            return py::make_tuple(py::type::of(self), py::make_tuple(py::list{self}));
        });
}

}  // namespace blijvend::python
