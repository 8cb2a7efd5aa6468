#pragma once

#include <cstdint>
#include <string_view>

namespace blijvend {

/// The languages people read this library's words in.
enum class Language : std::uint8_t {
    nl,
    en
};

/// One piece of wording in both languages: Dutch at reading level B1, and English.
struct Text {
    std::string_view nl, en;

    [[nodiscard]] constexpr std::string_view in(Language language) const noexcept {
        return language == Language::nl ? nl : en;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return nl.empty() || en.empty(); }

    bool operator==(const Text&) const = default;
};

}  // namespace blijvend
