#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <blijvend/core/extra.hpp>
#include <blijvend/core/id.hpp>
#include <blijvend/core/privacy.hpp>
#include <blijvend/core/text.hpp>
#include <blijvend/core/whole.hpp>

/// A record says once, beside its members, what each of them means. Reading, writing, schema, Python
/// classes, columns and documentation all read that one description; a member left out of it, or
/// named twice, does not compile.
namespace blijvend {

namespace detail {

template <class M>
struct member_pointer;
template <class C, class V>
struct member_pointer<V C::*> {
    using owner = C;
    using value = V;
};

template <auto Member>
consteval std::string_view member_name() {
    std::string_view s = __PRETTY_FUNCTION__;  // GCC "...[with auto Member = &ns::T::id; ...", clang "...[Member = &ns::T::id]"
    s.remove_prefix(s.find("Member = ") + 9);
    s = s.substr(0, s.find_first_of(";]"));
    return s.substr(s.rfind(':') + 1);
}

struct anything {
    template <class T>
    operator T() const;  // NOLINT(google-explicit-constructor): stands in for any member's value
};

template <std::size_t>
using anything_at = anything;

/// True when the plain struct T can be made from this many values.
template <class T, std::size_t... I>
consteval bool takes(std::index_sequence<I...>) {
    return requires { T{std::declval<anything_at<I>>()...}; };
}

}  // namespace detail

/// What a day means for the record it stands in, so that a file can be seen as it stood on a day.
enum class Meaning : std::uint8_t {
    timeless,  ///< true whenever the record is
    begins,    ///< the day the record becomes a fact: before it, there is no such record
    comes,     ///< a day that becomes a fact when it comes: before it, the field is absent
    planned,   ///< a day agreed beforehand: known as soon as the record is
    follows,   ///< becomes a fact together with another field, and is absent as long as that is
};

struct When {
    Meaning meaning = Meaning::timeless;
    std::string_view other{};  ///< for `follows`: the field it comes with
};

inline constexpr When timeless{}, begins{Meaning::begins}, comes{Meaning::comes}, planned{Meaning::planned};

/// `follows<&Seat::until>`: a reason for ending is known when the ending is.
template <auto Member>
inline constexpr When follows{Meaning::follows, detail::member_name<Member>()};

/// One member of a record: its name as it is spelled in C++, in files and in Python.
template <auto Member>
struct field {
    using owner = typename detail::member_pointer<decltype(Member)>::owner;
    using value = typename detail::member_pointer<decltype(Member)>::value;
    static constexpr std::string_view name = detail::member_name<Member>();

    std::string_view doc;
    Privacy privacy = Privacy::open;
    When when{};

    [[nodiscard]] static constexpr const value& get(const owner& record) noexcept { return record.*Member; }
    [[nodiscard]] static constexpr value& get(owner& record) noexcept { return record.*Member; }
};

namespace detail {

template <std::size_t, class Field>
struct Slot {
    Field field;
};

template <class, class...>
struct Fields;

/// What std::tuple would be, at a fraction of the compile time.
template <std::size_t... I, class... Field>
struct Fields<std::index_sequence<I...>, Field...> : Slot<I, Field>... {
    static constexpr std::size_t size = sizeof...(Field);

    template <class Visit>
    constexpr void each(Visit&& visit) const {
        (visit(static_cast<const Slot<I, Field>&>(*this).field), ...);
    }

    /// All fields at once, as the arguments of one call.
    template <class Make>
    constexpr auto all(Make&& make) const {
        return make(static_cast<const Slot<I, Field>&>(*this).field...);
    }
};

}  // namespace detail

/// A record: its name in C++ and Python, what people call it, what it is, and its fields.
template <class... Field>
struct Record {
    std::string_view name;
    Text label;
    std::string_view doc;
    detail::Fields<std::index_sequence_for<Field...>, Field...> fields;
};

template <class... Field>
consteval Record<Field...> record(std::string_view name, Text label, std::string_view doc, Field... fields) {
    return {name, label, doc, {{fields}...}};
}

/// A plain struct with `static constexpr auto describe()` over all its members but a trailing `extra`.
template <class T>
concept Described = requires { T::describe().fields; };

namespace detail {

template <class T>
concept HasExtra = requires(T t) { { t.extra } -> std::same_as<Extra&>; };

/// Every member described exactly once, and every `follows` names a field of the same record.
template <Described T>
consteval bool complete() {
    constexpr auto r = T::describe();
    constexpr std::size_t count = r.fields.size, members = count + (HasExtra<T> ? 1 : 0);
    if (!takes<T>(std::make_index_sequence<members>{}) || takes<T>(std::make_index_sequence<members + 1>{}))
        return false;

    std::array<std::string_view, count> names{};
    std::array<When, count> whens{};
    std::size_t i = 0;
    r.fields.each([&](const auto& f) {
        names[i] = f.name;
        whens[i++] = f.when;
    });
    for (std::size_t a = 0; a < count; ++a) {
        bool partner = whens[a].meaning != Meaning::follows;
        for (std::size_t b = 0; b < count; ++b) {
            if (a != b && names[a] == names[b]) return false;
            partner = partner || names[b] == whens[a].other;
        }
        if (!partner) return false;
    }
    return true;
}

}  // namespace detail

/// The description of T, checked when it is first used.
template <Described T>
inline constexpr auto description = [] {
    static_assert(detail::complete<T>(), "describe() leaves a member out, or names one twice");
    return T::describe();
}();

/// Calls `visit(field)` for every field in the order of the description.
template <Described T, class Visit>
constexpr void each_field(Visit&& visit) {
    description<T>.fields.each(visit);
}

template <class T> inline constexpr bool is_optional = false;
template <class T> inline constexpr bool is_optional<std::optional<T>> = true;
template <class T> inline constexpr bool is_list = false;
template <class T> inline constexpr bool is_list<std::vector<T>> = true;
template <class T> inline constexpr bool is_id = false;
template <class Tag> inline constexpr bool is_id<Id<Tag>> = true;
template <class T> inline constexpr bool is_whole = false;
template <int Low, int High> inline constexpr bool is_whole<Whole<Low, High>> = true;

}  // namespace blijvend
