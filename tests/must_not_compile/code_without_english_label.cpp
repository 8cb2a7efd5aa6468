// must not compile: with both labels
#include <blijvend/core/code_list.hpp>

enum class Weather {
    sun,
    rain
};

constexpr auto describe(Weather) {
    return blijvend::list_of<Weather>("Weather", "What falls from the sky.",
        blijvend::code<Weather::sun>({"zon", "sun"}),
#ifdef BLIJVEND_CONTROL
        blijvend::code<Weather::rain>({"regen", "rain"}));
#else
        blijvend::code<Weather::rain>({"regen", ""}));
#endif
}

static_assert(blijvend::text_of(Weather::sun) == "sun");
