// must not compile: static assertion failed|static_assert failed
#include <array>

#include <blijvend/rules/crisis_same_day.hpp>
#include <blijvend/rules/koppel_two_organisations.hpp>

namespace rules = blijvend::rules;

#ifdef BLIJVEND_CONTROL
constexpr std::array list{rules::crisis_same_day, rules::koppel_two_organisations};
#else
constexpr std::array list{rules::koppel_two_organisations, rules::crisis_same_day};
#endif

static_assert(blijvend::well_formed(list));
