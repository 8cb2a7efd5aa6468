#pragma once

#include <pybind11/pybind11.h>

#include <cstddef>
#include <string_view>
#include <vector>

#include <blijvend/core/code_list.hpp>

namespace blijvend::python {

namespace py = pybind11;

/// A code list without its type: what its Python class is made of.
struct AnyCode {
    std::string_view text;
    Text label;
    std::vector<ForeignCode> foreign;
};

/// The Python class of one code list, and its members by the number of the code. The references
/// live as long as the process: an enum's members do too.
struct CodeClass {
    py::handle type;
    std::vector<py::handle> members;
};

/// Makes the class in module `m`: a subclass of blijvend.code.Code.
CodeClass make_code_class(py::module_& m, std::string_view name, std::string_view doc,
    const std::vector<AnyCode>& codes);

/// The class of a list that add_codes() has made; without type or members before that.
template <CodeListed E>
inline CodeClass code_class{};

/// Makes the class of a list, once.
template <CodeListed E>
void add_codes(py::module_& m) {
    if (code_class<E>.type) return;
    std::vector<AnyCode> codes;
    for (const Code<E>& code : code_list<E>.codes) {
        AnyCode any{code.text, code.label, {}};
        for (const ForeignCode& foreign : code.foreign)
            if (!foreign.scheme.empty()) any.foreign.push_back(foreign);
        codes.push_back(std::move(any));
    }
    code_class<E> = make_code_class(m, code_list<E>.name, code_list<E>.doc, codes);
}

}  // namespace blijvend::python
