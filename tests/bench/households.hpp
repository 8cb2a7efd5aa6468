#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include <blijvend/core/date.hpp>

/// The caseloads that are measured: invented households, as they had been recorded by the day they are judged on.
namespace bench {

using namespace std::chrono_literals;
inline constexpr blijvend::Date as_of = 2026y / 11 / 21;

/// The case file of one household as a line, with its line break.
std::string line_of(std::uint64_t household);

}  // namespace bench
