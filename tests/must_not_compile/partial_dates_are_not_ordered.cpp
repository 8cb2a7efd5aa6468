// must not compile: no match for|invalid operands
#include <blijvend/core/partial_date.hpp>

bool earlier(blijvend::PartialDate a, blijvend::PartialDate b) {
#ifdef BLIJVEND_CONTROL
    return a.certainly_before(b);
#else
    return a < b;
#endif
}
