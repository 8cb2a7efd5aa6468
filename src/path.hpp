#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace blijvend::detail {

/// Where a walk through records is: a chain on the stack, so that a path is only spelled for a problem.
/// It holds names of described fields and indices, never a key of a file.
struct Path {
    static constexpr std::size_t none = SIZE_MAX;

    const Path* up = nullptr;
    std::string_view name{};   ///< of a field
    std::size_t index = none;  ///< in a list

    [[nodiscard]] std::string text() const {
        std::string text = up ? up->text() : std::string{};
        if (!name.empty()) text.append("/").append(name);
        if (index != none) text.append("/").append(std::to_string(index));
        return text;
    }
};

}  // namespace blijvend::detail
