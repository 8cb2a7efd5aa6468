// must not compile: no viable conversion|could not convert|cannot convert|conversion from
#include <blijvend/model/ids.hpp>

blijvend::ProfessionalId who(blijvend::MemberId member, blijvend::ProfessionalId professional) {
#ifdef BLIJVEND_CONTROL
    static_cast<void>(member);
    return professional;
#else
    static_cast<void>(professional);
    return member;
#endif
}
