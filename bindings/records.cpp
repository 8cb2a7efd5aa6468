#include "bindings.hpp"
#include "record.hpp"

#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>
#include <blijvend/rules/norms_file.hpp>

namespace blijvend::python {

void init_records(py::module_& m) {
    bind_record<CaseFile>(m);
    bind_record<Programme>(m);
    bind_record<NormsFile>(m);
}

}  // namespace blijvend::python
