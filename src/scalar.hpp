#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/error.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/core/partial_date.hpp>

/// What single values are in JSON, whichever parser found them.
namespace blijvend::detail {

/// A value that is a JSON string of a form of its own: an id, a day.
template <class T>
concept Worded = requires(std::string_view text, const T& value) {
    { T::parse(text) } -> std::same_as<std::optional<T>>;
    { value.text() } -> std::same_as<std::string>;
};

template <Worded T>
inline constexpr ProblemCode bad_form = ProblemCode::wrong_type;
template <class Tag>
inline constexpr ProblemCode bad_form<Id<Tag>> = ProblemCode::bad_id;
template <>
inline constexpr ProblemCode bad_form<Date> = ProblemCode::bad_date;
template <>
inline constexpr ProblemCode bad_form<PartialDate> = ProblemCode::bad_partial_date;
template <>
inline constexpr ProblemCode bad_form<Instant> = ProblemCode::bad_instant;
template <>
inline constexpr ProblemCode bad_form<Moment> = ProblemCode::bad_moment;

/// What belongs somewhere, for Problem::detail.
struct Expected {
    std::string_view what;
    int low = 0, high = 0;  ///< for a number: its scale

    [[nodiscard]] std::string text() const {
        if (low == high) return std::string{what};
        return std::string{what} + " from " + std::to_string(low) + " to " + std::to_string(high);
    }
};

template <class T>
[[nodiscard]] consteval Expected expected() {
    if constexpr (is_optional<T>)
        return expected<typename T::value_type>();
    else if constexpr (is_list<T>)
        return {"a list"};
    else if constexpr (Described<T>)
        return {"an object"};
    else if constexpr (CodeListed<T>)
        return {"a code, as text"};
    else if constexpr (is_id<T>)
        return {"an id: a short name or a lower-case UUID"};
    else if constexpr (is_whole<T>)
        return {"a whole number", T::low, T::high};
    else if constexpr (std::same_as<T, bool>)
        return {"true or false"};
    else if constexpr (std::same_as<T, Date>)
        return {"a day: YYYY-MM-DD"};
    else if constexpr (std::same_as<T, PartialDate>)
        return {"a year, month or day: YYYY, YYYY-MM or YYYY-MM-DD"};
    else if constexpr (std::same_as<T, Instant>)
        return {"a point in time with its offset: YYYY-MM-DDTHH:MM:SS+HH:MM"};
    else if constexpr (std::same_as<T, Moment>)
        return {"a day, or a point in time with its offset"};
    else {
        static_assert(std::same_as<T, std::string>, "a kind of value that files do not have");
        return {"text"};
    }
}

/// A field that a record cannot do without: its id, or a record that stands in it by value.
template <class Field>
inline constexpr bool is_required = !is_optional<typename Field::value> && !is_list<typename Field::value>;

/// The value of a JSON number when it is whole, `1.0` and `10e-1` too; nothing when it is not. A number
/// beyond 18 digits is INT64_MAX or INT64_MIN. The text must be a JSON number.
[[nodiscard]] std::optional<std::int64_t> whole_number(std::string_view json) noexcept;

}  // namespace blijvend::detail
