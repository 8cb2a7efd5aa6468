#pragma once

#include <cstddef>
#include <cstdint>
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
#include <blijvend/model/case_file.hpp>

/// What the bulk reader does with JSON whatever the record is: simdjson stands behind it, and it is compiled once, not
/// for every field. Every function reads the value that comes next, and gives false (or nothing) when it gives up; then
/// what it read into holds anything. What was in there before is gone, but for the memory it took, which is used again.
namespace blijvend::detail {

/// A text that is being read.
class BulkText;

/// A record without its type; it has 64 fields at most.
struct BulkRecord {
    using Read = bool (*)(BulkText& text, void* record, Extra& extra);

    Names names{};                 ///< of its fields
    std::span<const Read> read{};  ///< each field
};

/// Reads a case file.
[[nodiscard]] bool read_file(BulkText& text, CaseFile& file);

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

/// Reads the fields that come next, in whatever order, up to the end of the record. `seen` has a bit for each field
/// that was read.
[[nodiscard]] bool read_rest(
    BulkText& text, const BulkRecord& shape, std::uint64_t& seen, void* record, Extra& extra);
/// Puts what was kept unknown in the order in which it is written.
void settle(Extra& extra, const Names& fields);

}  // namespace blijvend::detail
