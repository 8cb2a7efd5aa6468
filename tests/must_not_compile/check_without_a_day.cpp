// must not compile: too few arguments|no matching function
#include <blijvend/check.hpp>

using namespace std::chrono_literals;

blijvend::Obligations judge(const blijvend::CaseFile& file) {
#ifdef BLIJVEND_CONTROL
    return blijvend::check(file, 2026y / 11 / 21);
#else
    return blijvend::check(file);
#endif
}
