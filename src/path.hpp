#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace blijvend::detail {

/// Where a walk through records is: a chain on the stack, so that a path is only spelled for a problem.
/// It holds names of described fields and indices, never a key of a file.
struct Path {
    const Path* up = nullptr;
    std::string_view name{};  ///< empty for an element of a list
    std::size_t index = 0;

    [[nodiscard]] std::string text() const {
        if (!up) return {};
        return up->text() + '/' + (name.empty() ? std::to_string(index) : std::string{name});
    }
};

}  // namespace blijvend::detail
