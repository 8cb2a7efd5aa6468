#include "json_text.hpp"

#include <cstdint>
#include <cstring>

#include <blijvend/core/names.hpp>

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
        if (text.size() - i >= 8 && (eight_characters(text.data() + i) & eight_times(0x80)) == 0) {
            i += 8;
            continue;
        }
        const std::size_t length = byte_at(text, i) < 0x80 ? 1 : character_length(text.substr(i));
        if (length == 0) break;
        i += length;
    }
    return i;
}

namespace {

/// Of eight characters, whether one may have to be escaped: a quote, a backslash or what lies below a space.
bool may_need_escape(std::uint64_t characters) noexcept {
    const auto has_zero = [](std::uint64_t bytes) { return (bytes - eight_times(1)) & ~bytes; };
    const std::uint64_t below_space = (characters - eight_times(0x20)) & ~characters;
    const std::uint64_t found = has_zero(characters ^ eight_times('"')) | has_zero(characters ^ eight_times('\\'));
    return ((found | below_space) & eight_times(0x80)) != 0;
}

char* write_escaped(char* to, char c) noexcept {
    constexpr std::string_view hex = "0123456789abcdef", meant = "\"\\\b\f\n\r\t", letters = "\"\\bfnrt";
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && c != '"' && c != '\\') {
        *to++ = c;
        return to;
    }
    *to++ = '\\';
    if (const std::size_t which = meant.find(c); which != std::string_view::npos) {
        *to++ = letters[which];
        return to;
    }
    for (const char digit : {'u', '0', '0', hex[byte >> 4U], hex[byte & 0x0FU]}) *to++ = digit;
    return to;
}

}  // namespace

char* write_quoted(char* to, std::string_view text) noexcept {
    *to++ = '"';
    std::size_t i = 0;
    for (; text.size() - i >= 8; i += 8) {
        if (may_need_escape(eight_characters(text.data() + i))) {
            for (std::size_t c = i; c < i + 8; ++c) to = write_escaped(to, text[c]);
        } else {
            std::memcpy(to, text.data() + i, 8);
            to += 8;
        }
    }
    for (; i < text.size(); ++i) to = write_escaped(to, text[i]);
    *to++ = '"';
    return to;
}

void append_quoted(std::string& out, std::string_view text) {
    const std::size_t start = out.size();
    out.resize(start + quoted_size(text));
    out.resize(static_cast<std::size_t>(write_quoted(out.data() + start, text) - out.data()));
}

}  // namespace blijvend::detail
