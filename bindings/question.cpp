#include "question.hpp"

#include <pybind11/stl.h>

namespace blijvend::python {

std::uint64_t from_zero(const char* name, py::handle value) {
    try {
        return static_cast<std::uint64_t>(take_number(value, 0, INT64_MAX));
    } catch (const Unfit& unfit) {
        raise(unfit, name);
    }
}

Norms take_norms(const py::list& overrides) {
    Norms norms;
    for (const py::handle one : overrides) {
        const auto [id, value, since] = one.cast<std::tuple<std::string, int, py::object>>();
        norms.set(id, value, argument<std::optional<Date>>("norms", since));
    }
    return norms;
}

Question::Question(py::handle day, py::handle known_at, const py::list& norms, py::handle rules, py::handle lang)
    : as_of{argument<Date>("as_of", day)}, language{take_language(lang)} {
    options.known_at = argument<std::optional<Instant>>("known_at", known_at);
    options.norms = take_norms(norms);
    if (rules.is_none()) return;
    for (const py::handle rule : rules) {
        stays_.push_back(&take_rule(rule));
        rules_.push_back(*stays_.back());
    }
    options.rules = rules_;
    options.off_too = true;
}

bool Question::asks_host() const noexcept {
    return std::any_of(rules_.begin(), rules_.end(), [](const Rule& rule) { return rule.host != nullptr; });
}

}  // namespace blijvend::python
