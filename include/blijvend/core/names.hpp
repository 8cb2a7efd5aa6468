#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

/// How short texts are compared, looked up and written at once: ids, codes and the names of fields, of which a file
/// has thousands.
namespace blijvend::detail {

/// Eight characters as a number, the first of them in its lowest byte.
template <class Byte>
[[nodiscard]] constexpr std::uint64_t eight_characters(const Byte* text) noexcept {
    static_assert(sizeof(Byte) == 1);
    std::uint64_t number = 0;
    if (std::is_constant_evaluated() || std::endian::native != std::endian::little)
        for (unsigned i = 0; i < 8; ++i) number |= std::uint64_t{static_cast<unsigned char>(text[i])} << 8 * i;
    else
        std::memcpy(&number, text, sizeof number);
    return number;
}

/// Writes such a number as eight characters.
template <class Byte>
constexpr void write_eight(Byte* to, std::uint64_t number) noexcept {
    static_assert(sizeof(Byte) == 1);
    if (std::is_constant_evaluated() || std::endian::native != std::endian::little)
        for (unsigned i = 0; i < 8; ++i) to[i] = static_cast<Byte>(number >> 8 * i & 0xFFU);
    else
        std::memcpy(to, &number, sizeof number);
}

/// A byte in all eight places of a number.
[[nodiscard]] constexpr std::uint64_t eight_times(unsigned byte) noexcept {
    return byte * std::uint64_t{0x0101010101010101};
}

/// The first sixteen characters of a text, with zeros behind its end, as two numbers.
struct Head {
    static constexpr std::size_t size = 16;

    std::uint64_t first = 0, second = 0;

    constexpr Head() noexcept = default;
    explicit constexpr Head(std::string_view text) noexcept {
        std::array<char, size> characters{};
        std::copy_n(text.begin(), std::min(text.size(), size), characters.begin());
        first = eight_characters(characters.data());
        second = eight_characters(characters.data() + 8);
    }
    /// The same, quickly, of a text from whose beginning sixteen characters can be read, also when it is shorter.
    [[nodiscard]] static Head readable(std::string_view text) noexcept {
        const std::uint8_t* const there = &there_or_not[size - std::min(text.size(), size)];
        Head head;
        head.first = eight_characters(text.data()) & eight_characters(there);
        head.second = eight_characters(text.data() + 8) & eight_characters(there + 8);
        return head;
    }

    using Halves = std::uint64_t __attribute__((vector_size(size)));
    using Bytes = std::uint8_t __attribute__((vector_size(size)));
    /// The characters to do something with all of them at once.
    [[nodiscard]] Bytes bytes() const noexcept { return std::bit_cast<Bytes>(Halves{first, second}); }

    /// The characters again, as bytes.
    [[nodiscard]] constexpr std::array<std::uint8_t, size> characters() const noexcept {
        std::array<std::uint8_t, size> bytes{};
        if (std::is_constant_evaluated() || std::endian::native != std::endian::little)
            for (unsigned i = 0; i < size; ++i)
                bytes[i] = static_cast<std::uint8_t>((i < 8 ? first : second) >> 8 * (i % 8));
        else
            bytes = std::bit_cast<std::array<std::uint8_t, size>>(Halves{first, second});
        return bytes;
    }

    /// A number with all bits set in so many of its lowest bytes.
    [[nodiscard]] static constexpr std::uint64_t lowest(std::size_t bytes) noexcept {
        return bytes < 8 ? (std::uint64_t{1} << 8 * bytes) - 1 : ~std::uint64_t{0};
    }

    [[nodiscard]] constexpr std::size_t hash() const noexcept {
        const std::uint64_t mixed = first * 0x9E3779B97F4A7C15 + second * 0xC2B2AE3D27D4EB4F;
        return static_cast<std::size_t>(mixed >> 56U);
    }

    constexpr bool operator==(const Head&) const noexcept = default;

private:
    /// All bits of as many bytes as are in a head, and none of as many behind them: the length of a text chooses
    /// where to look, and nothing has to be guessed.
    static constexpr auto there_or_not = [] {
        std::array<std::uint8_t, 2 * size> bytes{};
        std::fill_n(bytes.begin(), size, std::uint8_t{0xFF});
        return bytes;
    }();
};

/// Some texts that are known beforehand, and the place of each among them.
struct Names {
    static constexpr std::size_t none = SIZE_MAX;

    struct Name {
        std::string_view text{};
        Head head{};
    };
    std::span<const Name> names{};
    /// Places counted from 1: each where its hash points, or behind that where the first 0 was. A power of two of them.
    std::span<const std::uint8_t> table{};

    /// The place of a text, or `none`.
    [[nodiscard]] constexpr std::size_t find(std::string_view text) const noexcept { return find(text, Head{text}); }
    /// The same of a text whose head is known; the guess is looked at first.
    [[nodiscard]] constexpr std::size_t find(
        std::string_view text, const Head& head, std::size_t guess = none) const noexcept {
        if (guess < names.size() && is(guess, text, head)) return guess;
        const std::size_t mask = table.size() - 1;
        for (std::size_t at = head.hash() & mask; table[at] != 0; at = (at + 1) & mask)
            if (const std::size_t place = table[at] - 1U; is(place, text, head)) return place;
        return none;
    }

private:
    [[nodiscard]] constexpr bool is(std::size_t place, std::string_view text, const Head& head) const noexcept {
        const Name& name = names[place];
        return name.head == head && name.text.size() == text.size() &&
               (text.size() <= Head::size || name.text.substr(Head::size) == text.substr(Head::size));
    }
};

template <std::size_t Count>
struct NameList {
    static_assert(Count < 128);

    std::array<Names::Name, Count> names{};
    std::array<std::uint8_t, std::bit_ceil(4 * Count)> table{};

    explicit constexpr NameList(const std::array<std::string_view, Count>& texts) noexcept {
        for (std::size_t i = 0; i < Count; ++i) {
            names[i] = {texts[i], Head{texts[i]}};
            std::size_t at = names[i].head.hash() % table.size();
            while (table[at] != 0) at = (at + 1) % table.size();
            table[at] = static_cast<std::uint8_t>(i + 1);
        }
    }
    [[nodiscard]] constexpr operator Names() const noexcept { return {names, table}; }  // NOLINT: a view of it
};

/// The text of a value that says how long that may be at most, and writes it.
template <class T>
[[nodiscard]] std::string written(const T& value) {
    std::string text(T::longest, '\0');
    text.resize(static_cast<std::size_t>(value.write(text.data()) - text.data()));
    return text;
}

}  // namespace blijvend::detail
