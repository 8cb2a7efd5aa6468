#include "bindings.hpp"
#include "record.hpp"

#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>

namespace blijvend::python {

void init_records(py::module_& m) {
    bind_record<CaseFile>(m);
    bind_record<Programme>(m);
}

}  // namespace blijvend::python
