#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

#include <blijvend/core/names.hpp>

namespace blijvend {

namespace detail {

[[nodiscard]] constexpr bool is_alphanumeric(char c) noexcept {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Whether all characters of a text may stand in a name.
[[nodiscard]] constexpr bool in_names(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(),
        [](char c) { return is_alphanumeric(c) || c == '-' || c == '.' || c == '_'; });
}
/// The same of the head of a text of at most sixteen characters: all of them at once.
[[nodiscard]] inline bool in_names(const Head& head, std::size_t size) noexcept {
    constexpr Head::Bytes places{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    const Head::Bytes c = head.bytes();
    const auto fit = (c - std::uint8_t{'0'} <= 9) | ((c | std::uint8_t{0x20}) - std::uint8_t{'a'} <= 25) |
                     (c == '-') | (c == '.') | (c == '_');
    const auto wrong = ~fit & (places < static_cast<std::uint8_t>(size));
    const auto halves = std::bit_cast<Head::Halves>(wrong);
    return (halves[0] | halves[1]) == 0;
}

/// Four bytes, the first of them the lowest of a number, as eight hexadecimal digits.
[[nodiscard]] constexpr std::uint64_t in_hex(std::uint64_t bytes) noexcept {
    bytes = (bytes | bytes << 16U) & 0x0000FFFF0000FFFF;
    bytes = (bytes | bytes << 8U) & 0x00FF00FF00FF00FF;
    const std::uint64_t digits = (bytes >> 4U | bytes << 8U) & eight_times(0x0F);
    const std::uint64_t above_nine = (digits + eight_times(6)) >> 4U & eight_times(1);
    return digits + eight_times('0') + above_nine * ('a' - '0' - 10);
}

/// What a hexadecimal digit is worth; 0xFF for any other character.
inline constexpr auto hex_digits = [] {
    std::array<std::uint8_t, 256> worth{};
    for (std::uint8_t& none : worth) none = 0xFF;
    for (std::uint8_t i = 0; i < 16; ++i) worth[static_cast<std::uint8_t>("0123456789abcdef"[i])] = i;
    return worth;
}();

}  // namespace detail

/// An id that knows what it identifies: a MemberId never fits where a ProfessionalId is asked.
///
/// 16 bytes, no allocation. Holds either a short name (1 to 15 of the characters A-Z a-z 0-9 . _ -,
/// the first a letter or digit) or a UUID written in lower case with RFC 9562's variant bits; both
/// print back exactly as read. A default-made id is empty. Ids are shown in messages and tables:
/// never make one from a person's name.
template <class Tag>
class Id {
public:
    constexpr Id() noexcept = default;

    /// Throws std::invalid_argument for text that is no id; a compile error in a constant.
    explicit constexpr Id(std::string_view text) {
        const auto id = parse(text);
        if (!id) throw std::invalid_argument{"not an id: give a short name or a lower-case UUID"};
        *this = *id;
    }

    [[nodiscard]] static constexpr std::optional<Id> parse(std::string_view text) noexcept {
        return parse(text, detail::Head{text});
    }

    /// The same of a text whose head is known.
    [[nodiscard]] static constexpr std::optional<Id> parse(std::string_view text, const detail::Head& head) noexcept {
        return text.size() == uuid_length ? parse_uuid(text) : parse_name(text, head);
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return bytes_[0] == 0 && !is_uuid(); }
    [[nodiscard]] constexpr bool is_uuid() const noexcept { return (bytes_[variant_byte] & 0x80U) != 0; }

    /// The text the id was read from; empty for an empty id.
    [[nodiscard]] std::string text() const { return detail::written(*this); }
    void append_to(std::string& out) const {
        std::array<char, longest> text{};
        out.append(text.data(), write(text.data()));
    }
    /// Writes that text where there is room for `longest` characters; gives its end.
    constexpr char* write(char* to) const noexcept {
        if (!is_uuid()) {
            if (std::is_constant_evaluated())
                std::copy(bytes_.begin(), bytes_.end(), to);
            else
                std::memcpy(to, bytes_.data(), bytes_.size());
            const auto behind = [](std::uint64_t half) { return std::countl_zero(half) / 8; };
            return to + 16 - behind(half(8)) - (half(8) == 0 ? behind(half(0)) : 0);
        }
        const std::uint64_t second = detail::in_hex(half(0) >> 32U), third = detail::in_hex(half(8) & 0xFFFFFFFFU);
        detail::write_eight(to, detail::in_hex(half(0) & 0xFFFFFFFFU));
        detail::write_eight(to + 9, second);
        detail::write_eight(to + 14, second >> 32U);  // four digits; those behind them come over the rest
        detail::write_eight(to + 19, third);
        detail::write_eight(to + 24, third >> 32U);
        detail::write_eight(to + 28, detail::in_hex(half(8) >> 32U));
        to[8] = to[13] = to[18] = to[23] = '-';
        return to + uuid_length;
    }
    static constexpr std::size_t longest = 36;

    /// The same sixteen bytes under another tag: for code that looks records up by kind.
    template <class Other>
    [[nodiscard]] constexpr Id<Other> as() const noexcept {
        Id<Other> out;
        out.bytes_ = bytes_;
        return out;
    }

    [[nodiscard]] constexpr std::size_t hash() const noexcept {
        const std::uint64_t mixed = (half(0) * 0x9E3779B97F4A7C15ULL ^ half(8)) * 0xD6E8FEB86659FD93ULL;
        return static_cast<std::size_t>(mixed ^ mixed >> 32U);
    }

    /// By their bytes: names as their texts, and UUIDs as theirs.
    friend constexpr std::strong_ordering operator<=>(const Id& a, const Id& b) noexcept {
        return a.half(0) == b.half(0) ? a.ordered(8) <=> b.ordered(8) : a.ordered(0) <=> b.ordered(0);
    }
    friend constexpr bool operator==(const Id& a, const Id& b) noexcept {
        return a.half(0) == b.half(0) && a.half(8) == b.half(8);
    }

private:
    template <class>
    friend class Id;

    // A name is ASCII, so its byte 8 is below 0x80; a UUID's variant makes that byte 0x80 or more.
    static constexpr std::size_t uuid_length = 36, name_length = 15, variant_byte = 8;

    // Half of the bytes as one number, the first of them the lowest; and the highest, as they are ordered.
    constexpr std::uint64_t half(std::size_t begin) const noexcept { return detail::eight_characters(&bytes_[begin]); }
    constexpr std::uint64_t ordered(std::size_t begin) const noexcept { return __builtin_bswap64(half(begin)); }

    static constexpr std::optional<Id> parse_name(std::string_view text, const detail::Head& head) noexcept {
        if (text.empty() || text.size() > name_length || !detail::is_alphanumeric(text[0])) return {};
        if (std::is_constant_evaluated() ? !detail::in_names(text) : !detail::in_names(head, text.size())) return {};
        Id id;
        id.bytes_ = head.characters();
        return id;
    }

    static constexpr std::optional<Id> parse_uuid(std::string_view text) noexcept {
        Id id;
        unsigned all = 0;
        std::size_t place = 0;
        for (std::uint8_t& byte : id.bytes_) {
            const unsigned high = detail::hex_digits[static_cast<std::uint8_t>(text[place])];
            const unsigned low = detail::hex_digits[static_cast<std::uint8_t>(text[place + 1])];
            all |= high | low;
            byte = static_cast<std::uint8_t>(high << 4U | low);
            place += 2;
            if (place == 8 || place == 13 || place == 18 || place == 23) ++place;
        }
        const bool dashes = text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-';
        if (!dashes || all > 0x0FU || !id.is_uuid()) return {};
        return id;
    }

    std::array<std::uint8_t, 16> bytes_{};
};

}  // namespace blijvend

template <class Tag>
struct std::hash<blijvend::Id<Tag>> {
    std::size_t operator()(const blijvend::Id<Tag>& id) const noexcept { return id.hash(); }
};
