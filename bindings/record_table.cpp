#include <pybind11/stl.h>

#include <memory>

#include "arrow.hpp"
#include "bindings.hpp"
#include "question.hpp"

#include <blijvend/cases.hpp>
#include <blijvend/io/record_table.hpp>

namespace blijvend::python {

namespace {

using namespace py::literals;

using Records = std::shared_ptr<const RecordTable>;

/// What Python's RecordTable is made around.
struct RecordRows {
    Records rows;

    [[nodiscard]] Lend lend() const {
        return [rows = rows](ArrowArrayStream* stream) { lend_arrow(rows, stream); };
    }
};

RecordRows make_records(std::string_view list, const std::vector<std::string>& also, const Cases& cases) {
    auto table = std::make_shared<RecordTable>(list, also);
    CaseFile file;
    each_without_gil(cases.size(), [&](std::size_t i) {
        cases.unpack(i, file);
        table->add(file);
    });
    return {std::move(table)};
}

}  // namespace

void init_record_tables(py::module_& m) {
    py::class_<RecordRows>{m, "RecordRows", py::is_final{}, "The rows that blijvend.RecordTable shows."}
        .def(py::init(&make_records), "list"_a, "also"_a, "cases"_a)
        .def("__len__", [](const RecordRows& self) { return self.rows->size(); })
        .def_property_readonly(
            "columns",
            [](const RecordRows& self) {
                py::list described;
                for (const RecordColumn& column : self.rows->columns())
                    described.append(py::make_tuple(to_str(column.name), to_str(column.doc)));
                return py::tuple{described};
            },
            "The name of each column and what it holds.")
        .def(
            "arrow", [](const RecordRows& self) { return give_stream(self.lend()); },
            "A capsule with the rows as a stream of Arrow arrays, for who takes it.")
        .def(
            "arrow_schema", [](const RecordRows& self) { return give_schema(self.lend()); },
            "A capsule with the schema of that stream.")
        .def(
            "write_text",
            [](const RecordRows& self, std::string_view form, const py::object& write) {
                write_text(self.lend(), form, write);
            },
            "form"_a, "write"_a, "Gives the rows to `write`, some lines of 'csv' or 'ndjson' at a time.")
        .def(
            "csv_head", [](const RecordRows& self) { return give_csv_head(self.lend()); },
            "The names of the columns, as the first line of csv.");
    m.def("record_lists", &record_lists, "The names of every list of records that a case file has.");
}

}  // namespace blijvend::python
