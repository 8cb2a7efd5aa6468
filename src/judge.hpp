#pragma once

#include <optional>
#include <span>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/model/integrity.hpp>

#include "survey.hpp"

namespace blijvend::detail {

/// What judging needs, and leaves for the next file: who judges many keeps one, and little is allocated.
struct Desk {
    Survey survey{};
    std::vector<Promise> promises{};
};

/// One judgement of one household, or of a programme: the facts as they stood, and the records that are
/// not to be trusted. What it is given must outlive it.
class Judgement {
public:
    Judgement(const CaseFile& file, Date as_of, const CheckOptions& options, Desk& desk);
    /// The same of a file that nobody needs any more: it becomes what it was, and no copy is made of it.
    Judgement(CaseFile&& file, Date as_of, const CheckOptions& options, Desk& desk);
    Judgement(const Programme& programme, std::span<const CaseFile> caseload, Date as_of,
        const CheckOptions& options, Desk& desk);
    Judgement(const Judgement&) = delete;
    Judgement& operator=(const Judgement&) = delete;

    /// Adds rows for `day`, on the facts as they stood, each with its status on `day`.
    void judge(Date day, std::vector<Obligation>& rows);

    /// Status of a row, and the deviation that excuses it, on a day.
    void settle(Obligation& row, Date day) const;

    /// What is wrong with the structure of what was given, and the rules that failed.
    [[nodiscard]] std::vector<Problem> problems() const;

private:
    template <class File>
    Judgement(const File& given, const CheckOptions& options, Desk& desk);
    /// Looks at a file as it stood: itself, or `other`, which was made of it.
    template <class File>
    void look_at(const File& stood, bool is_other);
    /// Adds what every rule says of what it looks at: a household, or the programme.
    template <class On>
    void judge_by_rules(On on, std::vector<Obligation>& rows);
    /// Makes an empty row the row of a promise.
    void fill(Obligation& row, const Rule& rule, const Promise& promise, Date day) const;

    const CheckOptions& options_;
    Desk& desk_;
    CaseId id_{};
    std::vector<IntegrityProblem> problems_;
    std::optional<CaseFile> other_file_{};
    std::optional<Programme> other_programme_{};
    std::vector<CaseFile> caseload_as_it_stood_{};
    const CaseFile* file_ = nullptr;            ///< as it stood; null when the programme is judged
    std::optional<Reading> reading_{};          ///< of that file
    const Programme* programme_ = nullptr;      ///< as it stood
    std::span<const CaseFile> caseload_{};      ///< as it stood
    std::span<const Deviation> deviations_{};   ///< as they stood
    std::vector<std::size_t> of_unknown_rules_{};  ///< deviations, by place in what was given
    std::vector<RecordRef> doubtful_{};
    std::vector<const Rule*> failed_{};
};

}  // namespace blijvend::detail
