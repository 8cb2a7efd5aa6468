#include "json_text.hpp"

#include <algorithm>

namespace blijvend::detail {
namespace {

unsigned byte_at(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

/// The length of the character at the front of a text; 0 when there is no valid one.
std::size_t character_length(std::string_view text) noexcept {
    const unsigned first = byte_at(text, 0);
    if (first < 0x80) return 1;
    if (first < 0xC2 || first > 0xF4) return 0;
    const std::size_t length = 2 + (first >= 0xE0) + (first >= 0xF0);
    if (text.size() < length) return 0;
    // Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
    const unsigned second = byte_at(text, 1);
    if ((first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90)) return 0;
    if ((first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F)) return 0;
    if ((second & 0xC0U) != 0x80) return 0;
    for (std::size_t i = 2; i < length; ++i)
        if ((byte_at(text, i) & 0xC0U) != 0x80) return 0;
    return length;
}

}  // namespace

std::size_t utf8_prefix(std::string_view text) noexcept {
    std::size_t i = 0;
    while (i < text.size()) {
        const std::size_t length = byte_at(text, i) < 0x80 ? 1 : character_length(text.substr(i));
        if (length == 0) break;
        i += length;
    }
    return i;
}

void append_quoted(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\b': out += "\\b"; break;
            case '\f': out += "\\f"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                if (const auto byte = static_cast<unsigned char>(c); byte < 0x20) {
                    out += "\\u00";
                    out += hex[byte >> 4U];
                    out += hex[byte & 0x0FU];
                } else {
                    out += c;
                }
        }
    }
    out += '"';
}

}  // namespace blijvend::detail
