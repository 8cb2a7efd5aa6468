#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/integrity.hpp>
#include <blijvend/model/programme.hpp>

namespace blijvend::detail {

/// The ids in a file, each with the kind of record it identifies: a table that is searched by hash.
class Ids {
public:
    /// What a file can hold lists of: an id of another kind leads outside it.
    void begin(std::span<const RecordKind* const> kinds);
    void add(const RecordKind* kind, RecordId id);

    /// True when two records of this kind, wherever they stand, have the same id.
    [[nodiscard]] bool doubles(const RecordKind* kind) const noexcept;
    /// True when a reference to a kind, or to any when that is null, leads nowhere. One that leads outside the file
    /// does not count.
    [[nodiscard]] bool dangles(const RecordKind* kind, RecordId id) const noexcept;

private:
    struct Known {
        const RecordKind* kind;
        RecordId id;
    };

    void grow();

    std::span<const RecordKind* const> kinds_{};
    std::vector<Known> known_{};
    std::vector<std::uint32_t> slots_{};  ///< by hash: place in known_ + 1; 0 where there is none
    std::vector<const RecordKind*> doubled_{};
};

/// The day a file is seen from, and by when it was recorded; absent: as it is known now.
struct Asked {
    Date as_of;
    std::optional<Instant> known_at{};
};

/// What one walk through a file finds: who is in it, and how late its facts are. Made once for a judgement; one that
/// is used for file after file allocates little.
struct Survey {
    Ids ids{};
    Date begins = Date::min();   ///< the latest beginning of a record in a list
    Date comes = Date::min();    ///< the latest day that became a fact when it came
    std::int64_t recorded = std::numeric_limits<std::int64_t>::min();  ///< the latest stamp, in microseconds
    bool corrected = false;      ///< some record supersedes another

    Survey() = default;
    explicit Survey(const CaseFile& file) { of(file); }
    explicit Survey(const Programme& programme) { of(programme); }

    /// Begins anew with this file.
    void of(const CaseFile& file);
    void of(const Programme& programme);

    [[nodiscard]] bool recorded_later(const Asked& asked) const noexcept {
        return asked.known_at && recorded > asked.known_at->utc_micros();
    }
    [[nodiscard]] bool begins_later(const Asked& asked) const noexcept { return begins > asked.as_of; }
    [[nodiscard]] bool comes_later(const Asked& asked) const noexcept { return comes > asked.as_of; }
    /// See stands_as_is().
    [[nodiscard]] bool stands_as_is(const Asked& asked) const noexcept {
        return !recorded_later(asked) && !corrected && !begins_later(asked) && !comes_later(asked);
    }
};

/// See integrity_problems(). The survey is of that file.
[[nodiscard]] std::vector<IntegrityProblem> integrity_problems(const CaseFile& file, const Survey& survey);
[[nodiscard]] std::vector<IntegrityProblem> integrity_problems(const Programme& programme, const Survey& survey);

/// Makes a file what it was: see as_it_stood(). The survey is of that file as it is given.
void stand_back(CaseFile& file, const Survey& survey, const Asked& asked);
void stand_back(Programme& programme, const Survey& survey, const Asked& asked);

}  // namespace blijvend::detail
