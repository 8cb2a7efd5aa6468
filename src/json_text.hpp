#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace blijvend::detail {

/// How many bytes at the front of a text are valid UTF-8 (RFC 3629); all of them when it is valid.
[[nodiscard]] std::size_t utf8_prefix(std::string_view text) noexcept;

/// Appends a text as a JSON string. Only what JSON demands is escaped.
void append_quoted(std::string& out, std::string_view text);

}  // namespace blijvend::detail
