#pragma once

#include <optional>
#include <span>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/model/integrity.hpp>

namespace blijvend::detail {

/// A file as it stood: another one when something in it is later or superseded, else the file itself.
template <class File>
class Stood {
public:
    Stood(const File& given, Date as_of, std::optional<Instant> known_at);
    Stood(File&& given, Date as_of, std::optional<Instant> known_at);

    [[nodiscard]] const File& operator*() const noexcept { return other_ ? *other_ : given_; }
    [[nodiscard]] bool is_other() const noexcept { return other_.has_value(); }

private:
    const File& given_;
    std::optional<File> other_;
};

/// One judgement of one household, or of a programme: the facts as they stood, and the records that are
/// not to be trusted. What it is given must outlive it.
class Judgement {
public:
    Judgement(const CaseFile& file, Date as_of, const CheckOptions& options);
    /// The same of a file that nobody needs any more: no copy is made of it.
    Judgement(CaseFile&& file, Date as_of, const CheckOptions& options);
    Judgement(const Programme& programme, std::span<const CaseFile> caseload, Date as_of,
        const CheckOptions& options);
    Judgement(const Judgement&) = delete;
    Judgement& operator=(const Judgement&) = delete;

    /// Adds rows for `day`, on the facts as they stood, each with its status on `day`.
    void judge(Date day, std::vector<Obligation>& rows);

    /// Status of a row, and the deviation that excuses it, on a day.
    void settle(Obligation& row, Date day) const;

    /// What is wrong with the structure of what was given, and the rules that failed.
    [[nodiscard]] std::vector<Problem> problems() const;

private:
    Judgement(CaseId id, std::span<const Deviation> given, std::vector<IntegrityProblem>&& problems,
        const CheckOptions& options);
    template <class File>
    void stand(const Stood<File>& stood);
    template <class File>
    void distrust(const Stood<File>& stood);
    void ask(const Rule& rule, Date day, std::vector<Promise>& promises) const;
    [[nodiscard]] Obligation row_of(const Rule& rule, const Promise& promise, Date day) const;

    const CheckOptions& options_;
    std::optional<Stood<CaseFile>> file_{};
    std::optional<Stood<Programme>> programme_{};
    std::vector<CaseFile> caseload_as_it_stood_{};
    std::span<const CaseFile> caseload_{};
    CaseId id_{};
    std::span<const Deviation> deviations_{};  ///< as they stood
    std::vector<IntegrityProblem> problems_;
    std::vector<std::size_t> of_unknown_rules_{};  ///< deviations, by place in what was given
    std::vector<RecordRef> doubtful_{};
    std::vector<const Rule*> failed_{};
};

}  // namespace blijvend::detail
