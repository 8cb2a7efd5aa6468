#pragma once

#include <optional>

#include <blijvend/core/date.hpp>
#include <blijvend/model/signal.hpp>

namespace blijvend {

/// What a signal says of one step of the reporting code.
struct CodeStepTaken {
    bool taken = false;
    std::optional<Date> on{};  ///< the first time, of those with a day
};

[[nodiscard]] inline CodeStepTaken step_of(const Signal& signal, CodeStep step) noexcept {
    CodeStepTaken answer;
    for (const StepTaken& one : signal.steps) {
        if (one.step != step) continue;
        answer.taken = true;
        if (one.on && (!answer.on || *one.on < *answer.on)) answer.on = one.on;
    }
    return answer;
}

}  // namespace blijvend
