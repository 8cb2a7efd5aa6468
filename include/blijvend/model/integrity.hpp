#pragma once

#include <vector>

#include <blijvend/core/error.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>
#include <blijvend/model/reference.hpp>

namespace blijvend {

/// Something wrong with the structure of a file that could be read: where, and in which record. The file
/// still opens, is shown and can be repaired; a promise that rests on the record is unknown until then.
struct IntegrityProblem {
    Problem problem;
    RecordRef record;  ///< the nearest record with an id; none for the file as a whole

    bool operator==(const IntegrityProblem&) const = default;
};

/// Everything wrong with the structure of a file, in the order of its fields: ids that are not unique,
/// references to nothing, days out of order, things recorded before they happened, circles of corrections,
/// overlaps and gaps that cannot be, and (as notices) the fields and codes we do not know. Versions that
/// another record supersedes are not held against it. Not checked: whether what is said is true.
[[nodiscard]] std::vector<IntegrityProblem> integrity_problems(const CaseFile& file);
[[nodiscard]] std::vector<IntegrityProblem> integrity_problems(const Programme& programme);

}  // namespace blijvend
