#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What other libraries do with the same lines. Each pass returns something that depends on all it did.
namespace bench {

class Yardsticks {
public:
    /// The lines must outlive it, and simdjson's padding must lie behind the last.
    explicit Yardsticks(std::vector<std::string_view> lines);
    ~Yardsticks();

    /// simdjson's DOM, in memory that is used again: the yardstick D.
    std::size_t simdjson_dom();
    /// simdjson On-Demand, every value looked at: the yardstick W.
    std::size_t simdjson_walk();
    /// nlohmann's DOM, a new one for each line.
    std::size_t nlohmann_parse() const;
    /// nlohmann's dump of every 16th line, parsed beforehand.
    std::size_t nlohmann_dump() const;
    static constexpr std::size_t dumped_each = 16;

private:
    struct Kept;
    std::vector<std::string_view> lines_;
    std::unique_ptr<Kept> kept_;
};

/// How many bytes must be readable behind the last line.
extern const std::size_t padding;

/// The versions that were compiled in, and the kernel that simdjson chose: "simdjson 3.0.1 (haswell)".
std::string simdjson_version();
std::string nlohmann_version();

}  // namespace bench
