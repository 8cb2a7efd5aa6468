#pragma once

#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/model/integrity.hpp>

namespace blijvend::detail {

/// One judgement of one file: the facts as they stood, and the records that are not to be trusted.
class Judgement {
public:
    Judgement(const CaseFile& file, Date as_of, const CheckOptions& options);
    Judgement(const Judgement&) = delete;
    Judgement& operator=(const Judgement&) = delete;

    /// Rows for `day`, on the facts as they stood, each with its status on `day`.
    [[nodiscard]] std::vector<Obligation> judge(Date day) const;

    /// Status of a row, and the deviation that excuses it, on a day.
    void settle(Obligation& row, Date day) const;

    /// What is wrong with the structure of the file as it was given.
    [[nodiscard]] std::vector<Problem> problems() const;

private:
    [[nodiscard]] bool is_doubtful(const Fact& fact) const;

    const CaseFile& given_;
    const CheckOptions& options_;
    std::optional<CaseFile> stood_;
    const CaseFile& file_;
    std::vector<IntegrityProblem> problems_;
    std::vector<RecordRef> doubtful_;
};

}  // namespace blijvend::detail
