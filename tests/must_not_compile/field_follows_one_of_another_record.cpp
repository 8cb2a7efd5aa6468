// must not compile: describe\(\) leaves a member out, or names one twice
#include <optional>

#include <blijvend/core/describe.hpp>

struct Visit {
    int planned_minutes = 0;
};

struct Walk {
    int minutes = 0;
    std::optional<int> steps;

    static constexpr auto describe() {
        using T = Walk;
        return blijvend::record("Walk", {"wandeling", "walk"}, "A walk.",
            blijvend::field<&T::minutes>{"How long it took."},
            blijvend::field<&T::steps>{"How many steps.", blijvend::Privacy::open,
#ifdef BLIJVEND_CONTROL
                blijvend::follows<&Walk::minutes>});
#else
                blijvend::follows<&Visit::planned_minutes>});
#endif
    }
};

static_assert(blijvend::description<Walk>.name == "Walk");
