#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/core/plain_vector.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/integrity.hpp>
#include <blijvend/model/programme.hpp>

#include "kinds.hpp"

namespace blijvend::detail {

/// The ids in a file, each with the kind of record it identifies: a table that is searched by hash. And what is
/// referred to in it.
class Ids {
public:
    /// What a file can hold lists of: an id of another kind leads outside it.
    void begin(std::span<const RecordKind* const> kinds);
    /// An id of a record in that list, or of one by itself when that is null. Lists of one kind do not stand in each
    /// other: each is added whole before the next.
    void add(const RecordKind* kind, const RecordId& id, const void* list);
    /// Notes a reference to a kind, or to any when that is null.
    void refer(const RecordKind* kind, const RecordId& id) { *referred_.grow(1) = {kind, id}; }

    /// True when two records of this kind in one list have the same id.
    [[nodiscard]] bool doubles(const RecordKind* kind) const noexcept;
    [[nodiscard]] bool have_doubles() const noexcept { return !doubled_.empty(); }
    /// True when a reference to a kind, or to any when that is null, leads nowhere. One that leads outside the file
    /// does not count.
    [[nodiscard]] bool dangles(const RecordKind* kind, const RecordId& id) const noexcept;
    /// True when one of the references that were noted does.
    [[nodiscard]] bool any_dangles() const noexcept;

private:
    struct Known {
        const RecordKind* kind;
        RecordId id;
        const void* list;  ///< the last in which it was
    };
    struct Referred {
        const RecordKind* kind;
        RecordId id;
    };

    void grow();

    std::span<const RecordKind* const> kinds_{};
    PlainVector<Known> known_{};
    PlainVector<Referred> referred_{};
    std::vector<std::uint32_t> slots_{};  ///< by hash: place in known_ + 1; 0 where there is none
    std::vector<const RecordKind*> doubled_{};
};

/// The day a file is seen from, and by when it was recorded; absent: as it is known now.
struct Asked {
    Date as_of;
    std::optional<Instant> known_at{};
};

/// What one walk through a file finds: who is in it, how late its facts are, and whether a record may have a problem.
/// Made once for a judgement, whatever the day; one that is used for file after file allocates little.
struct Survey {
    Ids ids{};
    std::array<Date, kind_count> begins{};  ///< by kind: the latest beginning of a record in a list
    std::array<Date, kind_count> comes{};   ///< by kind: the latest day that became a fact when it came
    std::int64_t recorded = 0;              ///< the latest stamp, in microseconds
    Kinds corrected = 0;   ///< of which a record in a list supersedes another
    bool doubtful = true;  ///< a record by itself may have a problem; false: none has

    Survey() = default;
    explicit Survey(const CaseFile& file) { of(file); }
    explicit Survey(const Programme& programme) { of(programme); }

    /// Begins anew with this file.
    void of(const CaseFile& file);
    void of(const Programme& programme);

    [[nodiscard]] bool recorded_later(const Asked& asked) const noexcept {
        return asked.known_at && recorded > asked.known_at->utc_micros();
    }
    [[nodiscard]] Kinds begin_later(const Asked& asked) const noexcept { return later(begins, asked.as_of); }
    [[nodiscard]] Kinds come_later(const Asked& asked) const noexcept { return later(comes, asked.as_of); }
    /// See stands_as_is().
    [[nodiscard]] bool stands_as_is(const Asked& asked) const noexcept {
        return !recorded_later(asked) && (corrected | begin_later(asked) | come_later(asked)) == 0;
    }

private:
    static Kinds later(const std::array<Date, kind_count>& days, Date day) noexcept {
        Kinds kinds = 0;
        for (std::size_t i = 0; i < kind_count; ++i) kinds |= Kinds{days[i] > day} << i;
        return kinds;
    }
};

/// See integrity_problems(). The survey is of that file.
[[nodiscard]] std::vector<IntegrityProblem> integrity_problems(const CaseFile& file, const Survey& survey);
[[nodiscard]] std::vector<IntegrityProblem> integrity_problems(const Programme& programme, const Survey& survey);

/// Makes a file what it was: see as_it_stood(). The survey is of that file as it is given.
void stand_back(CaseFile& file, const Survey& survey, const Asked& asked);
void stand_back(Programme& programme, const Survey& survey, const Asked& asked);

}  // namespace blijvend::detail
