#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <blijvend/model/case_file.hpp>

/// A person may be recorded as more than one member before anybody knows that they are the same.
namespace blijvend {

/// The member under whom a person is looked at: the one `same_person_as` leads to. Members that
/// lead to each other in a circle, or to nobody in the file, are not lost: the first of the circle
/// in the file, or the last that is there.
[[nodiscard]] inline const Member& person_of(const CaseFile& file, const Member& member) {
    const auto next = [&](const Member& one) {
        return one.same_person_as ? find(file.members, *one.same_person_as) : nullptr;
    };
    const Member* person = &member;
    for (std::size_t step = 0; step < file.members.size(); ++step) {
        const Member* other = next(*person);
        if (!other) return *person;
        person = other;
    }
    const Member* first = person;
    for (const Member* other = next(*person); other != person; other = next(*other))
        first = std::min(first, other);
    return *first;
}

/// Whether a list of members names a person, under whichever member they are recorded; nothing when it names
/// somebody who is not in the file.
[[nodiscard]] inline std::optional<bool> names_person(
    const CaseFile& file, const std::vector<MemberId>& ids, const Member& person) {
    bool known = true;
    for (const MemberId id : ids) {
        const Member* member = find(file.members, id);
        if (member && &person_of(file, *member) == &person) return true;
        known = known && member;
    }
    return known ? std::optional{false} : std::nullopt;
}

/// Whether a person was seen or spoken to in a contact; nothing when it is not recorded who was seen, or
/// somebody was who is not in the file.
[[nodiscard]] inline std::optional<bool> was_seen(
    const CaseFile& file, const Contact& contact, const Member& person) {
    const std::optional<bool> alone = names_person(file, contact.spoken_alone, person);
    const std::optional<bool> seen = contact.seen ? names_person(file, *contact.seen, person) : std::nullopt;
    if (alone == true || seen == true) return true;
    return alone && seen ? std::optional{false} : std::nullopt;
}

}  // namespace blijvend
