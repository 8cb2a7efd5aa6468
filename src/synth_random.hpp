#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace blijvend::synth {

/// From `low` to `high`, both included.
struct Range {
    int low, high;
};

/// A choice, and how often it is made compared to its neighbours.
template <class T>
struct Weighted {
    T value;
    int weight;
};
template <class T>
Weighted(T, int) -> Weighted<T>;

/// Integers only, so that every platform draws the same: SplitMix64 (Steele, Lea and Flood, 2014).
/// A key is hashed into the start of its sequence; different keys give unrelated sequences.
class Random {
public:
    constexpr explicit Random(std::initializer_list<std::uint64_t> key) noexcept {
        for (const std::uint64_t part : key) state_ = scramble(state_ ^ part) + step;
    }

    [[nodiscard]] constexpr std::uint64_t bits() noexcept { return scramble(state_ += step); }

    /// 0 to `n` - 1; `n` is above 0.
    [[nodiscard]] constexpr int below(int n) noexcept {
        return static_cast<int>(((bits() >> 32U) * static_cast<std::uint64_t>(n)) >> 32U);
    }
    [[nodiscard]] constexpr int within(Range range) noexcept {
        return range.low + below(range.high - range.low + 1);
    }
    [[nodiscard]] constexpr bool chance(int permille) noexcept { return below(1000) < permille; }

    /// One of a list, each as often.
    template <class T, std::size_t N>
    [[nodiscard]] constexpr const T& one_of(const std::array<T, N>& list) noexcept {
        return list[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }
    /// One of a list that is not empty.
    template <class T>
    [[nodiscard]] const T& one_of(const std::vector<T>& list) noexcept {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }
    /// One of a list, by weight.
    template <class T, std::size_t N>
    [[nodiscard]] constexpr const T& one_of(const std::array<Weighted<T>, N>& list) noexcept {
        int total = 0;
        for (const Weighted<T>& choice : list) total += choice.weight;
        int left = below(total);
        for (const Weighted<T>& choice : list)
            if ((left -= choice.weight) < 0) return choice.value;
        return list.back().value;
    }

private:
    static constexpr std::uint64_t step = 0x9E3779B97F4A7C15ULL;

    static constexpr std::uint64_t scramble(std::uint64_t x) noexcept {
        x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
        return x ^ (x >> 31U);
    }

    std::uint64_t state_ = step;
};

}  // namespace blijvend::synth
