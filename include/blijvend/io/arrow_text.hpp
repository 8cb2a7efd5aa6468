#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <blijvend/io/arrow.hpp>

/// Tables that are lent to Arrow, as text for whatever reads lines.
namespace blijvend {

/// A row is a line of comma-separated values, or an object of JSON.
enum class TextForm : std::uint8_t {
    csv,    ///< quoted where that is needed; what is absent is empty, a list is joined by "; "
    ndjson  ///< with a space behind each comma and colon; what is absent is null
};

/// The first line of such csv: the names of the columns.
[[nodiscard]] std::string csv_head(const ArrowSchema& schema);

/// Adds the rows of a batch from `begin` to `end` to `text`, a line each. Days and points in time are ISO texts. The
/// schema and the batch are of a stream that lend_arrow() lent: no others are understood.
void append_rows(const ArrowSchema& schema, const ArrowArray& batch, std::size_t begin, std::size_t end, TextForm form,
    std::string& text);

}  // namespace blijvend
