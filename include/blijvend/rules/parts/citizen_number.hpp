#pragma once

#include <cstddef>
#include <string_view>

namespace blijvend {

/// True when a text can be a Dutch citizen service number (burgerservicenummer): nine digits, not all zeros,
/// that pass the eleven test: weighed 9, 8, 7, 6, 5, 4, 3, 2 and -1 their sum is a multiple of eleven. Leading
/// zeros count. Whether the number was ever given to anybody is not checked.
[[nodiscard]] constexpr bool is_citizen_number(std::string_view text) noexcept {
    if (text.size() != 9 || text == "000000000") return false;
    int sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9') return false;
        const int weight = i == 8 ? -1 : 9 - static_cast<int>(i);
        sum += weight * (text[i] - '0');
    }
    return sum % 11 == 0;
}

}  // namespace blijvend
