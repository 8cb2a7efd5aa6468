#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <blijvend/core/describe.hpp>
#include <blijvend/core/error.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>

namespace blijvend {

/// What a text may be at most. Nesting is always limited to 64 levels. Reading takes memory in
/// proportion to the text: up to about a hundred times its bytes when it is made to cost much.
struct ReadLimits {
    std::size_t bytes = 64U << 20U;
};

/// How JSON is laid out. The bytes of what was kept unknown are never touched, but for one thing:
/// compact text is one line, so the line breaks between their values become spaces in it.
enum class Layout : std::uint8_t {
    pretty,   ///< two spaces a level, one field a line, a newline at the end: a file
    compact,  ///< one line without spaces or a newline: a line of ndjson
};

/// Reads one case file: UTF-8 JSON of this format version or an older one, keys in any order. Throws
/// DataError with every problem of the text, but the 10,000 first at most. Unknown fields and codes are
/// kept in the `extra` of their record.
[[nodiscard]] CaseFile read_case(std::string_view json, const ReadLimits& limits = {});
/// The same for a programme file.
[[nodiscard]] Programme read_programme(std::string_view json, const ReadLimits& limits = {});

/// A case file as canonical JSON: keys in the order of the description, unknown ones last. What it gives
/// can be read, and reads back equal. Throws DataError with every problem for a value of which that does
/// not hold: a required id that is empty, text that is not UTF-8, an `extra` that no reading gives.
[[nodiscard]] std::string write_case(const CaseFile& file, Layout layout = Layout::pretty);
/// Appends the same text to another, for who writes many: a line of ndjson is compact, and a newline. When it throws,
/// `out` is as it was.
void append_case(std::string& out, const CaseFile& file, Layout layout = Layout::compact);
/// As write_case(), for a programme file.
[[nodiscard]] std::string write_programme(const Programme& programme, Layout layout = Layout::pretty);

/// One record, as it stands inside a file: for bindings and tools. T is CaseFile, Programme or any
/// described record in them; of the two roots it is the whole file. Throws as read_case().
template <Described T>
[[nodiscard]] T read_json(std::string_view json, const ReadLimits& limits = {});
/// The reverse; throws as write_case().
template <Described T>
[[nodiscard]] std::string write_json(const T& record, Layout layout = Layout::compact);

}  // namespace blijvend
