#include "codes.hpp"

#include "bindings.hpp"

#include <blijvend/core/error.hpp>

namespace blijvend::python {

namespace {

py::str text(std::string_view view) { return {view.data(), view.size()}; }

}  // namespace

CodeClass make_code_class(py::module_& m, std::string_view name, std::string_view doc,
    const std::vector<AnyCode>& codes) {
    using namespace py::literals;
    const py::module_ python = py::module_::import("blijvend.code");
    const py::object make_text = python.attr("Text");
    py::list members;
    py::dict labels, elsewhere;
    for (const AnyCode& code : codes) {
        members.append(py::make_tuple(text(code.text), text(code.text)));
        labels[text(code.text)] = make_text(text(code.label.nl), text(code.label.en));
        py::dict foreign;
        for (const ForeignCode& other : code.foreign)
            foreign[text(other.scheme)] = text(other.code);
        elsewhere[text(code.text)] = foreign;
    }
    py::object type = python.attr("Code")(text(name), members, "module"_a = "blijvend.codes");
    type.attr("__doc__") = text(doc);
    type.attr("_labels") = labels;
    type.attr("_elsewhere") = elsewhere;
    m.add_object(std::string{name}.c_str(), type);

    CodeClass made{type.release(), {}};
    for (const AnyCode& code : codes)
        made.members.push_back(py::object{made.type.attr(text(code.text))}.release());
    return made;
}

}  // namespace blijvend::python
