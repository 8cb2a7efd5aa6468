#pragma once

#include <chrono>
#include <cstdint>

#include <blijvend/core/date.hpp>
#include <blijvend/model/case_file.hpp>

namespace blijvend {

/// Which invented households there are. `until` changes nothing about them, only how much of their
/// course has been recorded.
struct SynthOptions {
    std::uint64_t seed = 1;  ///< another seed is another region: other people, other households
    Date first = std::chrono::year{2024} / 1 / 1;   ///< first day on which a case may start
    Date last = std::chrono::year{2026} / 12 / 31;  ///< last day on which a case may start
    Date until = last;  ///< nothing is recorded after this day, so nothing after it has happened
};

/// The case file of one invented household, for tests, training and demonstrations. Nobody in it exists.
///
/// The same options and number give the same value on every platform, whatever other numbers are
/// asked for. Professionals record what happened as it happens, or some days late; what they wrote is
/// never changed, only superseded. So the file with an earlier `until` is the later file without the
/// records stamped after that day; before the case starts it holds nothing but its ids.
///
/// Twenty-four households in a row share a team, four in a row a koppel, with the same ids in every
/// file. Promises are mostly kept, sometimes late, broken, or unknown because a fact is missing. How
/// often follows the published figures where there are any: see docs/decisions/0005-synth.md. About
/// one household in two hundred has a deliberate fault in its structure.
///
/// Throws std::invalid_argument when `last` is before `first`, or either lies outside the years 1900
/// to 2200.
[[nodiscard]] CaseFile make_household(std::uint64_t number, const SynthOptions& options = {});

}  // namespace blijvend
