// must not compile: a code list describes every enumerator once
#include <blijvend/core/code_list.hpp>

enum class Weather {
    sun,
    rain
};

constexpr auto describe(Weather) {
    return blijvend::list_of<Weather>("Weather", "What falls from the sky.",
        blijvend::code<Weather::sun>({"zon", "sun"}),
#ifndef BLIJVEND_CONTROL
        blijvend::code<Weather::sun>({"zon", "sun"}),
#endif
        blijvend::code<Weather::rain>({"regen", "rain"}));
}

static_assert(blijvend::text_of(Weather::sun) == "sun");
