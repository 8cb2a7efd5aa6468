// must not compile: describe\(\) leaves a member out, or names one twice
#include <optional>
#include <string>

#include <blijvend/core/describe.hpp>

struct Visit {
    int minutes = 0;
    std::optional<std::string> with;
    blijvend::Extra extra;

    static constexpr auto describe() {
        using T = Visit;
        return blijvend::record("Visit", {"bezoek", "visit"}, "A visit.",
#ifdef BLIJVEND_CONTROL
            blijvend::field<&T::with>{"Who was there."},
#endif
            blijvend::field<&T::minutes>{"How long it took."});
    }
};

static_assert(blijvend::description<Visit>.name == "Visit");
