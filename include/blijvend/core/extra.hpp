#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace blijvend {

/// One thing a file said that this library has no field or code for: the bytes as they came.
struct Unknown {
    std::string name;                    ///< the key, decoded
    std::string json;                    ///< the value's JSON text, byte for byte
    std::optional<std::uint32_t> index;  ///< place in the list `name`, for an unknown code in a list

    bool operator==(const Unknown&) const = default;
};

/// What a record holds beyond its described fields, in the order it was read. Every record ends with
/// one; writing gives all of it back. An entry named like a described field is a code our list lacks.
struct Extra {
    std::vector<Unknown> items;

    [[nodiscard]] bool empty() const noexcept { return items.empty(); }
    bool operator==(const Extra&) const = default;
};

}  // namespace blijvend
