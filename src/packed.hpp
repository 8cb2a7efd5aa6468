#pragma once

#include <blijvend/cases.hpp>
#include <blijvend/model/case_file.hpp>

/// A case file in few bytes, for memory only: the form is known to this library as it was compiled, and trusted.
namespace blijvend::detail {

/// Files that are equal have equal bytes, and others have others.
[[nodiscard]] Packed pack(const CaseFile& file);

/// Makes `file` what was packed, whatever it held. Its lists and texts keep their memory.
void unpack(const Packed& packed, CaseFile& file);

}  // namespace blijvend::detail
