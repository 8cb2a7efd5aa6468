#pragma once

#include <vector>

#include <blijvend/model/person.hpp>

namespace blijvend {

/// True when a person is in a list of members, under whichever member they are recorded.
[[nodiscard]] inline bool lists_person(
    const People& people, const std::vector<MemberId>& list, const Member& person) {
    return people.named(list, person) == true;
}

/// The people in a list of members, each once, in the order of the file; who is not in the file is left out.
[[nodiscard]] inline std::vector<const Member*> listed_people(
    const People& people, const std::vector<MemberId>& list) {
    std::vector<const Member*> listed;
    for (const Member& member : people.members())
        if (people.is_person(member) && lists_person(people, list, member)) listed.push_back(&member);
    return listed;
}

}  // namespace blijvend
