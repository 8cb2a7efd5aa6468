#pragma once

#include <cstddef>
#include <string_view>

namespace bench {

/// What a caseload takes in memory once it is read and kept, in bytes that the allocator has given out.
struct KeptCaseload {
    std::size_t json = 0;          ///< bytes of its lines
    std::size_t kept = 0;          ///< of the case files
    std::size_t without_text = 0;  ///< of the same without what is free text or unknown
};
KeptCaseload keep(std::string_view lines);

/// Bytes that are allocated, and not given back: of every arena, with the allocator's own.
std::size_t allocated();

/// The most memory that was resident in this process so far, in bytes.
std::size_t peak_resident();

}  // namespace bench
