#pragma once

#include <string>
#include <string_view>

#include <blijvend/io/json.hpp>
#include <blijvend/rules/norms_file.hpp>

namespace blijvend {

/// Reads a region's norms file: `{"blijvend": 1, "region": "…", "norms": [{"norm": "seen-rhythm",
/// "value": 45, "unit": "day", "since": "2026-01-01", "source": "…"}]}`. Throws DataError with every problem
/// at once: also a norm that does not exist, another unit than the norm's, a norm set twice for one day,
/// and anything it does not know: a misspelt word would else change a judgement in silence.
[[nodiscard]] NormsFile read_norms(std::string_view json, const ReadLimits& limits = {});

/// The numbers of a norms file, for CheckOptions. Throws std::out_of_range for an unknown id.
[[nodiscard]] Norms norms_of(const NormsFile& file);

}  // namespace blijvend
