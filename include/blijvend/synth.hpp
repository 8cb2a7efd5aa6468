#pragma once

#include <chrono>
#include <cstdint>

#include <blijvend/core/date.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>

namespace blijvend {

/// Which invented households and teams there are. `until` changes nothing about them, only how much of their
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

/// The programme file of one invented team: of the team that households 24 × `team` to 24 × `team` + 23
/// share, with the ids of their files. It has the organisations around the team, who works in it, its
/// functions and rota, its weekly reflections, a steering group, and the counts of its six koppels.
///
/// The same options and team give the same value on every platform. The team works from `first` on, and
/// is followed until ten years after `last` at most. Here too nothing is recorded after `until`, and the
/// file with an earlier `until` is the later file without the records stamped after that day. A rota is
/// recorded beforehand, so its stretches may lie ahead. What the counts tell is drawn by itself: the files
/// of four households are a part of what a koppel does. Promises are mostly kept, sometimes late, broken,
/// or unknown because a fact is missing; nothing in the structure is at fault.
///
/// Throws std::invalid_argument when `last` is before `first`, either lies outside the years 1900 to
/// 2200, or no household has so high a number.
[[nodiscard]] Programme make_programme(std::uint64_t team, const SynthOptions& options = {});

}  // namespace blijvend
