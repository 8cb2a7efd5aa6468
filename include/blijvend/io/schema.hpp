#pragma once

#include <string>

namespace blijvend {

/// JSON Schema (draft 2020-12) of a case file, made from the description of its records; two spaces a
/// level, a newline at the end.
///
/// What it accepts can be read, but for what a schema cannot say: nesting over 64 levels, duplicate keys,
/// the size of the text. It refuses two things that can be read: an instant in the year 1 or 9999, and a
/// file of an older format version. Beyond the standard keywords it has `x-label`, `x-privacy`, `x-when`,
/// `x-refers-to` and, for a code list, `x-codes` with the labels and the codes of foreign schemes.
[[nodiscard]] std::string case_file_schema();
/// The same for a programme file.
[[nodiscard]] std::string programme_schema();
/// The same for a region's norms file; what a schema cannot say is which norms there are.
[[nodiscard]] std::string norms_schema();

}  // namespace blijvend
