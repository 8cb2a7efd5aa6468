// must not compile: no match for|invalid operands
#include <blijvend/model/ids.hpp>

bool same(blijvend::MemberId member, blijvend::ProfessionalId professional) {
#ifdef BLIJVEND_CONTROL
    return member.text() == professional.text();
#else
    return member == professional;
#endif
}
