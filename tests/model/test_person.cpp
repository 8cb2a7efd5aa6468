#include <blijvend/model/person.hpp>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_person {

Member member(std::string_view id, std::optional<MemberId> same = {}) {
    return {.id = MemberId{id}, .same_person_as = same};
}

const Member& person(const CaseFile& file, std::size_t i) {
    return People{file}.person_of(file.members[i]);
}

CaseFile recorded_twice() {
    return {.members = {member("anna"), member("unknown-girl", MemberId{"anna"}), member("bas")}};
}

TEST_CASE("A member recorded once is the person") {
    const CaseFile file = recorded_twice();
    CHECK(&person(file, 0) == &file.members[0]);
    CHECK(&person(file, 2) == &file.members[2]);
}

TEST_CASE("A member found to be the same as another is looked at under the other, over any number of steps") {
    CaseFile file = recorded_twice();
    file.members.push_back(member("the-baby", MemberId{"unknown-girl"}));
    CHECK(&person(file, 1) == &file.members[0]);
    CHECK(&person(file, 3) == &file.members[0]);
}

TEST_CASE("A member that leads to nobody in the file is not lost") {
    const CaseFile file{.members = {member("anna", MemberId{"nobody"}), member("girl", MemberId{"anna"})}};
    CHECK(&person(file, 0) == &file.members[0]);
    CHECK(&person(file, 1) == &file.members[0]);
}

TEST_CASE("A person is found by the id of any member they are recorded as, and is one of the members") {
    const CaseFile file = recorded_twice();
    const People people{file};
    CHECK(people.person_of(MemberId{"unknown-girl"}) == &file.members[0]);
    CHECK(people.person_of(MemberId{"nobody"}) == nullptr);
    CHECK(people.is_person(file.members[0]));
    CHECK_FALSE(people.is_person(file.members[1]));
    CHECK(people.is_person(file.members[2]));
}

TEST_CASE("Members that lead to each other in a circle are one person, the first in the file") {
    const CaseFile alone{.members = {member("anna", MemberId{"anna"})}};
    CHECK(&person(alone, 0) == &alone.members[0]);

    const CaseFile file{.members = {member("in", MemberId{"b"}), member("a", MemberId{"c"}), member("b", MemberId{"a"}),
                            member("c", MemberId{"b"})}};
    for (std::size_t i = 0; i < file.members.size(); ++i)
        CHECK(&person(file, i) == &file.members[1]);
}

TEST_CASE("A person was seen when any of their records was, or was spoken to alone") {
    const CaseFile file = recorded_twice();
    const Member &anna = file.members[0], &bas = file.members[2];
    CHECK(People{file}.seen({.seen = {{MemberId{"anna"}}}}, anna) == true);
    CHECK(People{file}.seen({.seen = {{MemberId{"unknown-girl"}}}}, anna) == true);
    CHECK(People{file}.seen({.seen = {{MemberId{"unknown-girl"}}}}, bas) == false);
    CHECK(People{file}.seen({.seen = std::vector<MemberId>{}, .spoken_alone = {MemberId{"bas"}}}, bas) == true);
    CHECK(People{file}.seen({.spoken_alone = {MemberId{"bas"}}}, bas) == true);
}

TEST_CASE("Nobody seen is a no, and not recorded is not known") {
    const CaseFile file = recorded_twice();
    CHECK(People{file}.seen({.seen = std::vector<MemberId>{}}, file.members[0]) == false);
    CHECK_FALSE(People{file}.seen({}, file.members[0]));
    CHECK_FALSE(People{file}.seen({.spoken_alone = {MemberId{"bas"}}}, file.members[0]));
}

TEST_CASE("Somebody seen who is not in the file may have been anyone") {
    const CaseFile file = recorded_twice();
    const Contact contact{.seen = {{MemberId{"nobody"}, MemberId{"bas"}}}};
    CHECK_FALSE(People{file}.seen(contact, file.members[0]));
    CHECK(People{file}.seen(contact, file.members[2]) == true);
    CHECK_FALSE(People{file}.seen({.seen = std::vector<MemberId>{}, .spoken_alone = {MemberId{"nobody"}}}, file.members[0]));
}

TEST_CASE("a list names a person under whichever member they are recorded, and leaves doubt about strangers") {
    CaseFile file;
    file.members = {{.id = MemberId{"a"}}, {.id = MemberId{"b"}, .same_person_as = MemberId{"a"}}, {.id = MemberId{"c"}}};
    const Member& person = file.members[0];
    CHECK(People{file}.named({}, person) == false);
    CHECK(People{file}.named({MemberId{"c"}}, person) == false);
    CHECK(People{file}.named({MemberId{"c"}, MemberId{"b"}}, person) == true);
    CHECK(People{file}.named({MemberId{"gone"}}, person) == std::nullopt);
    CHECK(People{file}.named({MemberId{"gone"}, MemberId{"a"}}, person) == true);
}

}  // namespace test_person
