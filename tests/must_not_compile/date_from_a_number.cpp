// must not compile: could not convert|cannot convert|no viable conversion|conversion from
#include <blijvend/core/date.hpp>

blijvend::Date day() {
#ifdef BLIJVEND_CONTROL
    return blijvend::Date::from_days(20'000);
#else
    return 20'000;
#endif
}
