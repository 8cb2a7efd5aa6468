#include <blijvend/rules/parts/listed_person.hpp>

#include <blijvend/rules/example.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_listed_person {

const MemberId mother{"mother"}, child{"child"}, kid{"kid"}, nobody{"nobody"};

/// A household in which the child is recorded twice.
CaseFile twice() {
    CaseFile file = example::household(2026y / 1 / 5);
    file.members.push_back({.id = kid, .same_person_as = child});
    return file;
}

TEST_CASE("A person is listed under any member they are recorded as") {
    const CaseFile file = twice();
    const Member& person = file.members[1];
    CHECK(lists_person(People{file}, {child}, person));
    CHECK(lists_person(People{file}, {mother, kid}, person));
    CHECK_FALSE(lists_person(People{file}, {mother, nobody}, person));
    CHECK_FALSE(lists_person(People{file}, {}, person));
}

TEST_CASE("The people in a list are there once, in the order of the file, without strangers") {
    const CaseFile file = twice();
    CHECK(listed_people(People{file}, {kid, nobody, child, mother}) == std::vector{&file.members[0], &file.members[1]});
    CHECK(listed_people(People{file}, {nobody}).empty());
}

}  // namespace test_listed_person
