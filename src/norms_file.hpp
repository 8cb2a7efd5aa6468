#pragma once

#include <blijvend/rules/norms_file.hpp>

#include "json_document.hpp"

namespace blijvend::detail {

/// What is wrong with a file beyond its shape: nothing, for most kinds of file.
template <class File>
void inspect(const File&, Node&, Problems&) {}
void inspect(const NormsFile& file, Node& root, Problems& problems);

}  // namespace blijvend::detail
