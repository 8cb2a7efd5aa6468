#include <blijvend/rules/parts/live_contact.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_live_contact {

Contact visit() {
    return {.id = ContactId{"c1"}, .at = Instant::at(2026y / 2 / 20, 19, 30), .channel = Channel::visit};
}

TEST_CASE("People who can answer each other are in contact: a visit, a meeting or a call") {
    for (const Channel channel :
        {Channel::visit, Channel::meeting, Channel::video_call, Channel::phone_call}) {
        Contact contact = visit();
        contact.channel = channel;
        const auto beat = live_contact(contact);
        REQUIRE(beat);
        CHECK(beat->certain());
        CHECK(beat->day == Date{2026y / 2 / 20});
        CHECK(beat->fact == fact<&Contact::at>(contact));
    }
}

TEST_CASE("A message or a letter is not a live contact, whatever else is known") {
    for (const Channel channel : {Channel::message, Channel::letter}) {
        Contact contact = visit();
        contact.channel = channel;
        CHECK_FALSE(live_contact(contact));
        contact.at.reset();
        CHECK_FALSE(live_contact(contact));
    }
}

TEST_CASE("Nobody reached is no contact; not recorded means reached") {
    Contact contact = visit();
    contact.reached = false;
    CHECK_FALSE(live_contact(contact));
    contact.reached = true;
    CHECK(live_contact(contact)->certain());
}

TEST_CASE("A contact is in doubt while its day or its channel is not recorded") {
    Contact no_day = visit(), no_channel = visit();
    no_day.at.reset();
    CHECK_FALSE(live_contact(no_day)->certain());
    CHECK_FALSE(live_contact(no_day)->day);
    CHECK(live_contact(no_day)->missing->fact == fact<&Contact::at>(no_day));

    no_channel.channel.reset();
    CHECK_FALSE(live_contact(no_channel)->certain());
    CHECK(live_contact(no_channel)->day == Date{2026y / 2 / 20});
    CHECK(live_contact(no_channel)->missing->fact == fact<&Contact::channel>(no_channel));
}

TEST_CASE("A contact just before midnight belongs to its own day in Amsterdam") {
    Contact contact = visit();
    contact.at = Instant::at(2026y / 2 / 20, 23, 59);
    CHECK(live_contact(contact)->day == Date{2026y / 2 / 20});
    contact.at = *Instant::parse("2026-02-20T23:30:00Z");
    CHECK(live_contact(contact)->day == Date{2026y / 2 / 21});
}

}  // namespace test_live_contact
