#pragma once

#include <pybind11/pybind11.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/io/columns.hpp>

#include "convert.hpp"
#include "host_rule.hpp"

/// What check() and its sisters are asked from Python, and how a long answer is given.
namespace blijvend::python {

namespace py = pybind11;

/// Runs `take` and raises what does not fit in the name of the argument.
template <class V>
decltype(auto) argument(const char* name, py::handle value) {
    try {
        return Convert<V>::take(value);
    } catch (const Unfit& unfit) {
        raise(unfit, name);
    }
}

/// A number from 0 on, or an error in the name of the argument.
[[nodiscard]] std::uint64_t from_zero(const char* name, py::handle value);

/// A region's own numbers, of (norm, value, first day).
[[nodiscard]] Norms take_norms(const py::list& overrides);

/// Does `work` without the GIL, and lets Python handle Ctrl-C after it.
template <class Work>
void without_gil(Work&& work) {
    try {
        const py::gil_scoped_release free;
        work();
    } catch (const Interrupted&) {
        PyErr_SetNone(PyExc_KeyboardInterrupt);
        throw py::error_already_set{};
    }
    if (PyErr_CheckSignals() != 0) throw py::error_already_set{};
}

/// Calls `work(i)` for 0 to `count` without the GIL, and lets Python handle Ctrl-C in between.
template <class Work>
void each_without_gil(std::size_t count, Work&& work) {
    constexpr std::size_t piece = 64;
    for (std::size_t begin = 0; begin < count; begin += piece)
        without_gil([&] {
            for (std::size_t i = begin; i < std::min(count, begin + piece); ++i) work(i);
        });
}

/// The day, the options and the language of a question. A row says by which rule it was judged only until the question
/// is gone: what leaves is settled first.
class Question {
public:
    Question(py::handle as_of, py::handle known_at, const py::list& norms, py::handle rules, py::handle lang);
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

    Date as_of;
    CheckOptions options{};
    Language language;

    /// A rule of the host judges with the GIL held: it is asked from one thread.
    [[nodiscard]] bool asks_host() const noexcept;

    /// Points rows at the rules that outlive this question.
    void settle(Obligation& row) const { row.rule = that_stays(row.rule); }
    void settle(ObligationTable& rows) const {
        rows.point_at([&](const Rule* rule) { return that_stays(rule); });
    }

private:
    [[nodiscard]] const Rule* that_stays(const Rule* rule) const {
        return stays_.empty() ? rule : stays_[static_cast<std::size_t>(rule - rules_.data())];
    }

    std::vector<Rule> rules_{};         ///< the ones that are wanted, side by side; none: all that are on
    std::vector<const Rule*> stays_{};  ///< the same, where they stay
};

}  // namespace blijvend::python
