#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace blijvend {

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
        return text.size() == uuid_length ? parse_uuid(text) : parse_name(text);
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return bytes_[0] == 0 && !is_uuid(); }
    [[nodiscard]] constexpr bool is_uuid() const noexcept { return (bytes_[variant_byte] & 0x80U) != 0; }

    /// The text the id was read from; empty for an empty id.
    [[nodiscard]] std::string text() const {
        std::string out;
        append_to(out);
        return out;
    }
    void append_to(std::string& out) const {
        if (is_uuid()) {
            for (std::size_t i = 0; i < bytes_.size(); ++i) {
                if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
                out += "0123456789abcdef"[bytes_[i] >> 4U];
                out += "0123456789abcdef"[bytes_[i] & 0x0FU];
            }
        } else {
            const auto end = std::find(bytes_.begin(), bytes_.end(), std::uint8_t{0});
            out.append(bytes_.begin(), end);
        }
    }

    /// The same sixteen bytes under another tag: for code that looks records up by kind.
    template <class Other>
    [[nodiscard]] constexpr Id<Other> as() const noexcept {
        Id<Other> out;
        out.bytes_ = bytes_;
        return out;
    }

    [[nodiscard]] constexpr std::size_t hash() const noexcept {
        const std::uint64_t mixed = (first() * 0x9E3779B97F4A7C15ULL ^ second()) * 0xD6E8FEB86659FD93ULL;
        return static_cast<std::size_t>(mixed ^ mixed >> 32U);
    }

    /// By their bytes: names as their texts, and UUIDs as theirs.
    friend constexpr std::strong_ordering operator<=>(const Id& a, const Id& b) noexcept {
        return a.first() == b.first() ? a.second() <=> b.second() : a.first() <=> b.first();
    }
    friend constexpr bool operator==(const Id& a, const Id& b) noexcept {
        return a.first() == b.first() && a.second() == b.second();
    }

private:
    template <class>
    friend class Id;

    // A name is ASCII, so its byte 8 is below 0x80; a UUID's variant makes that byte 0x80 or more.
    static constexpr std::size_t uuid_length = 36, name_length = 15, variant_byte = 8;

    // Half of the bytes as one number, the first of them the highest: ids are compared often.
    constexpr std::uint64_t first() const noexcept { return number(0); }
    constexpr std::uint64_t second() const noexcept { return number(8); }
    constexpr std::uint64_t number(std::size_t begin) const noexcept {
        std::uint64_t number = 0;
        for (std::size_t i = begin; i < begin + 8; ++i) number = number << 8U | bytes_[i];
        return number;
    }

    static constexpr bool alphanumeric(char c) noexcept {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static constexpr std::optional<Id> parse_name(std::string_view text) noexcept {
        if (text.empty() || text.size() > name_length || !alphanumeric(text[0])) return {};
        Id id;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (!alphanumeric(c) && c != '.' && c != '_' && c != '-') return {};
            id.bytes_[i] = static_cast<std::uint8_t>(c);
        }
        return id;
    }

    static constexpr std::optional<Id> parse_uuid(std::string_view text) noexcept {
        Id id;
        std::size_t digits = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') return {};
                continue;
            }
            const bool digit = c >= '0' && c <= '9', letter = c >= 'a' && c <= 'f';
            if (!digit && !letter) return {};
            auto& byte = id.bytes_[digits++ / 2];
            byte = static_cast<std::uint8_t>(byte * 16 + (digit ? c - '0' : c - 'a' + 10));
        }
        return id.is_uuid() ? std::optional{id} : std::nullopt;
    }

    std::array<std::uint8_t, 16> bytes_{};
};

}  // namespace blijvend

template <class Tag>
struct std::hash<blijvend::Id<Tag>> {
    std::size_t operator()(const blijvend::Id<Tag>& id) const noexcept { return id.hash(); }
};
