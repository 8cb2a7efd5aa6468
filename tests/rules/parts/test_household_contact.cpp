#include <blijvend/rules/parts/household_contact.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_household_contact {

const std::vector mother{MemberId{"mother"}};

template <class Change>
std::optional<Beat> contact(Change change) {
    Contact visit{.id = ContactId{"c1"}, .at = Moment{2026y / 2 / 9}, .channel = Channel::visit, .seen = mother};
    change(visit);
    return household_contact(visit);
}

TEST_CASE("A live contact in which somebody of the household was seen or spoken to is a beat") {
    CHECK(contact([](Contact&) {})->certain());
    CHECK(contact([](Contact& c) {
        c.seen->clear();
        c.spoken_alone = mother;
    })->certain());
    CHECK(contact([](Contact& c) {
        c.seen.reset();
        c.spoken_alone = mother;
    })->certain());
}

TEST_CASE("A contact without anybody of the household, or that is not live, is none") {
    CHECK_FALSE(contact([](Contact& c) { c.seen->clear(); }));
    CHECK_FALSE(contact([](Contact& c) { c.channel = Channel::letter; }));
    CHECK_FALSE(contact([](Contact& c) { c.reached = false; }));
}

TEST_CASE("A contact is in doubt while it does not say who was seen, and first of all when or how it was") {
    const auto missing = [](auto change) { return contact(change)->missing->fact.text(); };
    CHECK(missing([](Contact& c) { c.seen.reset(); }) == "Contact c1.seen");
    CHECK(missing([](Contact& c) {
        c.seen.reset();
        c.channel.reset();
    }) == "Contact c1.channel");
    CHECK(missing([](Contact& c) { c.at.reset(); }) == "Contact c1.at");
}

}  // namespace test_household_contact
