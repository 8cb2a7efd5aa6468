#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <blijvend/core/names.hpp>

namespace blijvend::detail {

/// Whether a text, from whose beginning 64 characters can be read, begins with a name and the quote that ends it. The
/// name is known while compiling: what is left is a comparison for each eight characters of it.
template <const std::string_view& Name>
[[nodiscard, gnu::always_inline]] inline bool begins_with_name(const char* text) noexcept {
    constexpr std::size_t size = Name.size() + 1, parts = (size + 7) / 8;
    static_assert(8 * parts < 64);
    constexpr auto name = [] {
        std::array<char, 8 * parts> closed{};
        std::copy(Name.begin(), Name.end(), closed.begin());
        closed[Name.size()] = '"';
        return closed;
    }();
    std::uint64_t difference = 0;
    for (std::size_t i = 0; i < 8 * parts; i += 8)
        difference |= (eight_characters(text + i) ^ eight_characters(&name[i])) & Head::lowest(size - i);
    return difference == 0;
}

/// A text that is being read by its tokens: brackets, commas, colons, strings, and whatever else stands between white
/// space and those. Who found them has made sure that the text is UTF-8, and that its strings end and hold no control
/// characters.
class BulkText {
public:
    /// The offset behind the last token is the size of the text; 64 characters from there can be read.
    BulkText(const char* text, const std::uint32_t* tokens, std::size_t count) noexcept
        : text_{text}, next_{tokens}, end_{tokens + count} {}

    [[nodiscard]] bool at_end() const noexcept { return next_ == end_; }
    /// The first character of the next token; 0 at the end.
    [[nodiscard]] char peek() const noexcept { return at_end() ? '\0' : text_[*next_]; }
    [[nodiscard]] bool take(char token) noexcept {
        if (peek() != token) return false;
        ++next_;
        return true;
    }
    /// The next token and the white space behind it; at the end nothing.
    [[nodiscard]] std::string_view take() noexcept {
        if (at_end()) return {};
        const char* const begin = text_ + *next_;
        return {begin, static_cast<std::size_t>(text_ + *++next_ - begin)};
    }
    /// What stands between the quotes of a string: what it says, unless there is a backslash in it.
    [[nodiscard]] bool take_string(std::string_view& written) noexcept {
        if (peek() != '"') return false;
        const char* const begin = text_ + *next_ + 1;
        const char* last = text_ + *++next_ - 1;
        while (*last != '"') --last;
        if (last < begin) return false;
        written = {begin, static_cast<std::size_t>(last - begin)};
        return true;
    }
    /// Takes a key of this name, as it is written without escapes, and the colon behind it; or nothing.
    template <const std::string_view& Name>
    [[nodiscard, gnu::always_inline]] bool take_key() noexcept {
        const char* const key = text_ + *next_;
        if (!begins_with_name<Name>(key + 1) || *key != '"' || end_ - next_ < 2 || text_[next_[1]] != ':') return false;
        next_ += 2;
        return true;
    }

private:
    const char* text_;
    const std::uint32_t* next_;
    const std::uint32_t* end_;
};

}  // namespace blijvend::detail
