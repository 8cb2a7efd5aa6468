// must not compile: a number outside its scale|constant expression
#include <blijvend/core/whole.hpp>

#ifdef BLIJVEND_CONTROL
constexpr blijvend::Score safest{10};
#else
constexpr blijvend::Score safest{11};
#endif
