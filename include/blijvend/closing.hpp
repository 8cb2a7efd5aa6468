#pragma once

#include <cstdint>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/core/code_list.hpp>

namespace blijvend {

/// Who may set a promise aside when a case closes, with a reasoned deviation.
enum class Waiver : std::uint8_t {
    nobody,
    team,
    koppel
};

constexpr auto describe(Waiver) {
    using enum Waiver;
    return list_of<Waiver>("Waiver", "Who may set a promise aside, with a reason.",
        code<nobody>({"niemand: dit staat in de wet", "nobody: this is law"}),
        code<team>({"het team, met een reden", "the team, with a reason"}),
        code<koppel>({"het koppel, met een reden", "the koppel, with a reason"}));
}

/// A duty in law is nobody's to set aside; a promise of the practice is the team's; good practice and
/// advice are the koppel's own.
[[nodiscard]] constexpr Waiver waiver_of(NormOrigin set_by, Severity severity) noexcept {
    if (severity != Severity::must) return Waiver::koppel;
    return set_by == NormOrigin::official ? Waiver::nobody : Waiver::team;
}

/// Something that stands between a case and an honest closure.
struct ClosingItem {
    Obligation obligation;    ///< as it would stand if the case closed: broken, overdue, lapsed or unknown
    Status now{};             ///< how it stands while the case is open
    Waiver waiver{};          ///< who may set it aside

    bool operator==(const ClosingItem&) const = default;
};

/// What stands between this case and an honest closure on `as_of`: the table is made as if the case closed
/// that day for being lastingly safe. First what stands in the way: it can still be done, and would be broken,
/// stay overdue, or nobody could tell. Then what would fall away before its last day (lapsed), such as presence
/// that was promised for longer. What was broken before, or is excused, is not here: it cannot be mended any
/// more, or need not be.
[[nodiscard]] std::vector<ClosingItem> closing(const CaseFile& file, Date as_of, const CheckOptions& options = {});

}  // namespace blijvend
