#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include <blijvend/core/text.hpp>
#include <blijvend/io/columns.hpp>
#include <blijvend/io/record_table.hpp>

/// Arrow's C data and C stream interfaces: structures that every Arrow library knows by this layout, so that
/// none is needed here. Another header may have declared them already.
extern "C" {
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE
struct ArrowSchema {
    const char* format;
    const char* name;
    const char* metadata;
    std::int64_t flags;
    std::int64_t n_children;
    ArrowSchema** children;
    ArrowSchema* dictionary;
    void (*release)(ArrowSchema*);
    void* private_data;
};
struct ArrowArray {
    std::int64_t length;
    std::int64_t null_count;
    std::int64_t offset;
    std::int64_t n_buffers;
    std::int64_t n_children;
    const void** buffers;
    ArrowArray** children;
    ArrowArray* dictionary;
    void (*release)(ArrowArray*);
    void* private_data;
};
#endif
#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE
struct ArrowArrayStream {
    int (*get_schema)(ArrowArrayStream*, ArrowSchema* out);
    int (*get_next)(ArrowArrayStream*, ArrowArray* out);
    const char* (*get_last_error)(ArrowArrayStream*);
    void (*release)(ArrowArrayStream*);
    void* private_data;
};
#endif
}

namespace blijvend {

/// Lends the table to whoever reads Arrow streams: a batch at a time, and no column is copied. The table
/// lives until all that was taken from the stream is released. Days are date32; what is said often (case,
/// rule, status) is dictionary-encoded text. `title` is in the language asked for.
///
/// What lies in no column is made for who names it in `also`: "message", "breaks_on", "act" and "facts".
/// Throws std::invalid_argument for a name that is no column.
void lend_arrow(std::shared_ptr<const ObligationTable> table, Language language, ArrowArrayStream* stream,
    std::span<const std::string> also = {});

/// The schema of such a stream.
void arrow_schema(ArrowSchema* schema, std::span<const std::string> also = {});

/// The same for a table of records. Points in time are timestamps in UTC, lists are lists of text.
void lend_arrow(std::shared_ptr<const RecordTable> table, ArrowArrayStream* stream);
void arrow_schema(const RecordTable& table, ArrowSchema* schema);

}  // namespace blijvend
