#include <blijvend/rules/parts/code_steps.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_code_steps {

using enum CodeStep;

TEST_CASE("A step of the reporting code counts from the first time it was taken") {
    const Date day = 2026y / 2 / 9;
    const Signal signal{.steps = {{.step = consult}, {.step = talk, .on = day + 2}, {.step = talk, .on = day},
                            {.step = talk, .on = day + 1}, {.step = talk}, {.on = day}}};
    CHECK_FALSE(step_of(signal, weigh).taken);
    CHECK(step_of(signal, consult).taken);
    CHECK(step_of(signal, consult).on == std::nullopt);
    CHECK(step_of(signal, talk).taken);
    CHECK(step_of(signal, talk).on == day);
}

}  // namespace test_code_steps
