// must not compile: no such day in the calendar|not a constant expression|constant expression
#include <blijvend/core/date.hpp>

using namespace std::chrono_literals;

#ifdef BLIJVEND_CONTROL
constexpr blijvend::Date last_of_february = 2024y / 2 / 29;
#else
constexpr blijvend::Date last_of_february = 2026y / 2 / 29;
#endif
