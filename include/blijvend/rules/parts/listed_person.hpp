#pragma once

#include <vector>

#include <blijvend/model/person.hpp>

namespace blijvend {

/// True when a person is in a list of members, under whichever member they are recorded.
[[nodiscard]] inline bool lists_person(
    const CaseFile& file, const std::vector<MemberId>& list, const Member& person) {
    return names_person(file, list, person) == true;
}

/// The people in a list of members, each once, in the order of the file; who is not in the file is left out.
[[nodiscard]] inline std::vector<const Member*> listed_people(
    const CaseFile& file, const std::vector<MemberId>& list) {
    std::vector<const Member*> people;
    for (const Member& member : file.members)
        if (&person_of(file, member) == &member && lists_person(file, list, member)) people.push_back(&member);
    return people;
}

}  // namespace blijvend
