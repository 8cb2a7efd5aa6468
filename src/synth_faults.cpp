#include "synth_steps.hpp"

namespace blijvend::synth {

namespace {

/// A visit by somebody whom nobody put in the file.
void name_somebody_unknown(Course& course, const Event& event) {
    Contact contact{.at = event.day, .kind = ContactKind::regular, .channel = Channel::phone_call};
    contact.by = {course.region.uuids() ? uuid<Professional>(course.random) : ProfessionalId{"p-onbekend"}};
    course.add(course.file.contacts, std::move(contact));
}

/// A period whose end was typed a year too early.
void end_before_beginning(Course& course, const Event& event) {
    Address& address = course.revise(course.file.addresses, *course.home_address);
    address.since = event.day;
    address.until = event.day - 365;
}

}  // namespace

void expect_fault(Course& course) {
    if (!course.random.chance(rates::fault)) return;
    const bool dangling = course.random.chance(500);
    course.expect(
        course.start + course.random.within({1, 60}), dangling ? name_somebody_unknown : end_before_beginning);
}

}  // namespace blijvend::synth
