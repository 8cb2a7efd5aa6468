#pragma once

#include <optional>

#include <blijvend/core/date.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/model/programme.hpp>

namespace blijvend {

/// The file as it stood: the facts that had come about by the end of `as_of`, as they had been recorded by
/// `known_at` (absent: as they are known now). Judging the result is judging with neither.
///
/// Three steps, all read from the description of the fields:
/// 1. records stamped after `known_at` are left out; of the household, which cannot be, only its id is left;
/// 2. a record that another supersedes gives way to it; the newcomer takes over its place and id, and so
///    does every reference to it, so that a correction never changes who is who. Of two corrections of
///    one record the one recorded last counts;
/// 3. records that begin after `as_of` are left out, and days that come after it, with what follows from
///    them, are absent again. A record whose beginning is not known began when the first of its other
///    days came, else when it was recorded.
/// Records and fields that are timeless or planned stay. A field that refers to one record of one kind is absent
/// when that record has a beginning and was left out. Lists of references, and references to a record of any
/// kind, are left as they are: whoever follows one finds nothing.
[[nodiscard]] CaseFile as_it_stood(CaseFile file, Date as_of, std::optional<Instant> known_at = {});
[[nodiscard]] Programme as_it_stood(Programme programme, Date as_of, std::optional<Instant> known_at = {});

/// True when as_it_stood() would give the file back unchanged: nothing is later, nothing is superseded.
[[nodiscard]] bool stands_as_is(const CaseFile& file, Date as_of, std::optional<Instant> known_at = {});
[[nodiscard]] bool stands_as_is(const Programme& programme, Date as_of, std::optional<Instant> known_at = {});

}  // namespace blijvend
