#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include <blijvend/model/case_file.hpp>

namespace blijvend::detail {

/// Reads case files quickly, one after another. It reads what leaves no doubt, and gives up on anything
/// else: every text with a problem in it, but also an older format version or a number written in an
/// unusual way. What it gives up on is for read_case(), which reads it or says all that is wrong with it;
/// so of a text that is refused there is one opinion only.
class BulkReader {
public:
    /// So many bytes behind a text must be readable; it does not matter what they are.
    static constexpr std::size_t padding = 64;

    BulkReader();
    ~BulkReader();
    BulkReader(BulkReader&&) noexcept;
    BulkReader& operator=(BulkReader&&) noexcept;

    /// Reads one case file into `file`, in the way of read_case(); the memory of what `file` held is used again. False
    /// when it gives up: what the file then holds is of no use.
    [[nodiscard]] bool read(std::string_view text, CaseFile& file);

private:
    struct Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace blijvend::detail
