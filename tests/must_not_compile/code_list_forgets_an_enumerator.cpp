// must not compile: a code list describes every enumerator once
#include <blijvend/core/code_list.hpp>

enum class Weather {
    sun,
    rain,
    snow
};

constexpr auto describe(Weather) {
    return blijvend::list_of<Weather>("Weather", "What falls from the sky.",
        blijvend::code<Weather::sun>({"zon", "sun"}),
#ifdef BLIJVEND_CONTROL
        blijvend::code<Weather::rain>({"regen", "rain"}),
        blijvend::code<Weather::snow>({"sneeuw", "snow"}));
#else
        blijvend::code<Weather::rain>({"regen", "rain"}));
#endif
}

static_assert(blijvend::text_of(Weather::sun) == "sun");
