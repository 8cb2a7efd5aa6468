#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>

namespace blijvend {

/// A whole number from Low to High, both included: a score cannot hold what its scale lacks.
template <int Low, int High>
class Whole {
    static_assert(Low <= High && Low >= -2'147'483'647 && High <= 2'147'483'647);

public:
    static constexpr int low = Low, high = High;

    constexpr Whole() noexcept = default;
    /// Throws std::out_of_range outside the scale; a compile error in a constant.
    explicit constexpr Whole(int value) : value_{value} {
        if (value < Low || value > High) throw std::out_of_range{"a number outside its scale"};
    }
    [[nodiscard]] static constexpr std::optional<Whole> from(std::int64_t value) noexcept {
        if (value < Low || value > High) return {};
        return Whole{static_cast<int>(value)};
    }
    [[nodiscard]] constexpr int value() const noexcept { return value_; }

    constexpr auto operator<=>(const Whole&) const noexcept = default;

private:
    std::int32_t value_ = Low;
};

using Score = Whole<0, 10>;           ///< how safe somebody feels or finds it: 0 not at all, 10 fully
using Count = Whole<0, 1'000'000>;    ///< how many
using Days = Whole<1, 36'525>;        ///< a rhythm or length in days: up to a hundred years

}  // namespace blijvend
