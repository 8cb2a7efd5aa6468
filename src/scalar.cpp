#include "scalar.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <limits>

namespace blijvend::detail {
namespace {

/// An exponent of JSON, such as "+07"; 0 when there is none, and cut off far from where it matters.
std::int64_t exponent_of(std::string_view text) noexcept {
    constexpr std::int64_t far = 1'000'000'000'000;
    if (text.starts_with('+')) text.remove_prefix(1);
    std::int64_t exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (error == std::errc::result_out_of_range) return text.starts_with('-') ? -far : far;
    return std::clamp(exponent, -far, far);
}

}  // namespace

std::optional<std::int64_t> whole_number(std::string_view json) noexcept {
    using Limits = std::numeric_limits<std::int64_t>;
    const bool negative = json.starts_with('-');
    if (negative) json.remove_prefix(1);
    const std::size_t e = std::min(json.find_first_of("eE"), json.size());
    const std::string_view mantissa = json.substr(0, e);
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());

    const std::size_t first = mantissa.find_first_of("123456789");
    if (first == std::string_view::npos) return 0;
    const std::size_t last = mantissa.find_last_of("123456789");

    // The power of ten of the last digit that is not zero, and of the first.
    const auto power = [&, exponent = exponent_of(json.substr(std::min(e + 1, json.size())))](std::size_t digit) {
        const auto from_point = static_cast<std::int64_t>(point) - static_cast<std::int64_t>(digit);
        return exponent + (digit < point ? from_point - 1 : from_point);
    };
    if (power(last) < 0) return {};
    if (power(first) >= 18) return negative ? Limits::min() : Limits::max();

    std::int64_t value = 0;
    for (std::size_t i = first; i <= last; ++i)
        if (mantissa[i] != '.') value = 10 * value + (mantissa[i] - '0');
    for (std::int64_t i = 0; i < power(last); ++i) value *= 10;
    return negative ? -value : value;
}

}  // namespace blijvend::detail
