#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include <blijvend/core/names.hpp>
#include <blijvend/core/text.hpp>

namespace blijvend {

/// A code of somebody else's list that means the same, such as {"corv-jzr", "112"}.
struct ForeignCode {
    std::string_view scheme, code;
    bool operator==(const ForeignCode&) const = default;
};

/// One entry of a code list: the enumerator's name is its stable text in files.
template <class E>
struct Code {
    E value{};
    std::string_view text;
    Text label;
    std::array<ForeignCode, 4> foreign{};
};

namespace detail {

template <auto Value>
consteval std::string_view value_name() {
    std::string_view s = __PRETTY_FUNCTION__;  // GCC "...[with auto Value = ns::E::name; ...", clang "...[Value = ns::E::name]"
    s.remove_prefix(s.find("Value = ") + 8);
    s = s.substr(0, s.find_first_of(";]"));
    const auto colon = s.rfind(':');
    return colon == std::string_view::npos || s.front() == '(' ? std::string_view{} : s.substr(colon + 1);
}

}  // namespace detail

/// Describes one enumerator; the compiler spells its text.
template <auto Value>
consteval Code<decltype(Value)> code(Text label, ForeignCode a = {}, ForeignCode b = {},
    ForeignCode c = {}, ForeignCode d = {}) {
    return {Value, detail::value_name<Value>(), label, {a, b, c, d}};
}

/// A whole list: its name, what it is, its source, and every entry in the order of the enum.
template <class E, std::size_t N>
struct CodeList {
    std::string_view name, doc;
    std::array<Code<E>, N> codes;
};

template <class E, class... Codes>
consteval CodeList<E, sizeof...(Codes)> list_of(std::string_view name, std::string_view doc, Codes... codes) {
    return {name, doc, {codes...}};
}

/// An enum with `constexpr auto describe(E)` beside it, found by argument-dependent look-up.
template <class E>
concept CodeListed = std::is_enum_v<E> && requires(E e) { describe(e).codes; };

namespace detail {

/// Every enumerator described once, in order, and none left out behind the last.
template <class E>
consteval bool complete_list() {
    constexpr auto list = describe(E{});
    for (std::size_t i = 0; i < list.codes.size(); ++i)
        if (static_cast<std::size_t>(list.codes[i].value) != i || list.codes[i].label.empty()) return false;
    return value_name<static_cast<E>(list.codes.size())>().empty();
}

}  // namespace detail

template <CodeListed E>
inline constexpr auto code_list = [] {
    static_assert(detail::complete_list<E>(),
        "a code list describes every enumerator once, in order, with both labels");
    return describe(E{});
}();

/// The stable text of a code, as it stands in files.
template <CodeListed E>
[[nodiscard]] constexpr std::string_view text_of(E value) noexcept {
    return code_list<E>.codes[static_cast<std::size_t>(value)].text;
}

/// What people read for a code.
template <CodeListed E>
[[nodiscard]] constexpr Text label_of(E value) noexcept {
    return code_list<E>.codes[static_cast<std::size_t>(value)].label;
}

namespace detail {

template <CodeListed E>
inline constexpr NameList code_name_list{[] {
    std::array<std::string_view, code_list<E>.codes.size()> texts{};
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = code_list<E>.codes[i].text;
    return texts;
}()};
/// The texts of a list, in the order of the enum.
template <CodeListed E>
inline constexpr Names code_names = code_name_list<E>;

}  // namespace detail

/// The code with this text; nothing when the list has no such code: never a default.
template <CodeListed E>
[[nodiscard]] constexpr std::optional<E> parse_code(std::string_view text) noexcept {
    const std::size_t place = detail::code_names<E>.find(text);
    if (place == detail::Names::none) return {};
    return static_cast<E>(place);
}

/// Our code for a foreign one; the first in the list when a foreign code covers several of ours.
template <CodeListed E>
[[nodiscard]] constexpr std::optional<E> from_foreign(ForeignCode foreign) noexcept {
    for (const Code<E>& entry : code_list<E>.codes)
        for (const ForeignCode& other : entry.foreign)
            if (!other.scheme.empty() && other == foreign) return entry.value;
    return {};
}

/// The code of `scheme` for one of ours; empty when that scheme has none.
template <CodeListed E>
[[nodiscard]] constexpr std::string_view to_foreign(E value, std::string_view scheme) noexcept {
    for (const ForeignCode& other : code_list<E>.codes[static_cast<std::size_t>(value)].foreign)
        if (other.scheme == scheme) return other.code;
    return {};
}

}  // namespace blijvend
