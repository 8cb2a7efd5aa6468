#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <blijvend/core/date.hpp>
#include <blijvend/core/extra.hpp>
#include <blijvend/core/id.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/core/names.hpp>
#include <blijvend/core/partial_date.hpp>

/// What the bulk reader does with JSON whatever the record is: simdjson stands behind it, and it is compiled once, not
/// for every field. Every function reads the value that comes next, and gives false (or nothing) when it gives up; then
/// what it read into holds anything. What was in there before is gone, but for the memory it took, which is used again.
namespace blijvend::detail {

/// A text that is being read.
class BulkText;

/// A record without its type; it has 64 fields at most.
struct BulkRecord {
    using Read = bool (*)(BulkText& text, void* record, Extra& extra);

    Names names{};                  ///< of its fields
    std::span<const Read> read{};   ///< each field
    std::uint64_t required = 0;     ///< a bit for each field
    /// Makes the fields absent whose bit was not seen.
    void (*clear)(void* record, std::uint64_t seen) = nullptr;
};

/// A case file by its description, with the format version beside its fields.
extern const BulkRecord bulk_file;

[[nodiscard]] bool read_value(BulkText& text, std::string& to);
[[nodiscard]] bool read_value(BulkText& text, bool& to);
[[nodiscard]] bool read_value(BulkText& text, std::int64_t& to);
[[nodiscard]] bool read_value(BulkText& text, Id<void>& to);
[[nodiscard]] bool read_value(BulkText& text, Date& to);
[[nodiscard]] bool read_value(BulkText& text, PartialDate& to);
[[nodiscard]] bool read_value(BulkText& text, Instant& to);
[[nodiscard]] bool read_value(BulkText& text, Moment& to);

/// A code: its place in the list. Of a text that is not in the list it is `Names::none`, and what stood there is
/// kept under `name`.
[[nodiscard]] bool read_code(
    BulkText& text, const Names& codes, std::size_t& place, std::string_view name, Extra& extra);

[[nodiscard]] bool read_record(BulkText& text, const BulkRecord& shape, void* record, Extra& extra);

/// Calls `read(text, to, place)` for every item of a list, and gives their number.
using ReadItem = bool (*)(BulkText& text, void* to, std::size_t place);
[[nodiscard]] std::optional<std::size_t> read_items(BulkText& text, ReadItem read, void* to);

}  // namespace blijvend::detail
