#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace blijvend::detail {

/// How many bytes at the front of a text are valid UTF-8 (RFC 3629); all of them when it is valid.
[[nodiscard]] std::size_t utf8_prefix(std::string_view text) noexcept;

/// So many characters a text takes at most as a JSON string.
[[nodiscard]] constexpr std::size_t quoted_size(std::string_view text) noexcept { return 2 + 6 * text.size(); }
/// Writes a text as a JSON string where there is room for it; gives its end. Only what JSON demands is escaped.
[[nodiscard]] char* write_quoted(char* to, std::string_view text) noexcept;
/// Appends a text as a JSON string.
void append_quoted(std::string& out, std::string_view text);

}  // namespace blijvend::detail
