#pragma once

#include <string_view>

namespace blijvend {

/// The version of the library. It stands here only: CMake and pyproject.toml read this line.
inline constexpr std::string_view version = "0.1.0";

}  // namespace blijvend
