#include <algorithm>

#include "synth_steps.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

namespace {

std::size_t subject(Slot slot) noexcept { return static_cast<std::size_t>(slot); }

bool sits(const Course& course, Slot slot) {
    return std::any_of(
        course.chairs.begin(), course.chairs.end(), [&](const Chair& chair) { return chair.slot == slot; });
}

/// Somebody of the team who does not sit in the koppel, as a rule of another organisation than who
/// stays in it.
Slot somebody_else(Course& course, std::optional<Slot> leaving, Date day) {
    const bool by_mistake = course.random.chance(rates::replaced_within_one_organisation);
    Slot slot = course.chairs.front().slot;
    for (int tries = 0; tries < 30; ++tries) {
        const auto candidate = static_cast<Slot>(course.random.below(koppel_slots));
        if (sits(course, candidate) || candidate == leaving) continue;
        slot = candidate;
        const bool same = std::any_of(course.chairs.begin(), course.chairs.end(), [&](const Chair& chair) {
            return chair.slot != leaving && course.region.home_of(chair.slot, day) == course.region.home_of(slot, day);
        });
        if (!same || by_mistake) break;
    }
    return slot;
}

// --- seats ------------------------------------------------------------------------------------------

void leave_seat(Course& course, const Event& event);
void succeed(Course& course, const Event& event);

/// A seat changes hands: with the new one beside the old for a while, on one day, or with a gap.
void expect_change(Course& course, Slot slot, Date day) {
    if (!course.random.chance(rates::seat_changes)) return;
    const Date leaves = day + course.random.within(rates::seat_changes_after);
    course.expect(leaves, leave_seat, subject(slot));
    course.expect(leaves + course.random.within(course.random.one_of(rates::successor_comes)), succeed, subject(slot));
}

void add_seat(Course& course, Koppel& koppel, Slot slot, Date day) {
    Seat seat{.id = course.new_id<Seat>(++course.seats)};
    course.chairs.push_back({slot, seat.id});
    const ProfessionalId who = course.professional(slot);
    if (!course.random.chance(rates::seat_professional_unknown)) seat.professional = who;
    if (course.random.chance(course.region.home_known(slot) ? rates::seat_organisation_recorded : 300))
        seat.organisation = course.organisation(course.region.home_of(slot, day));
    if (course.random.chance(rates::tasks_recorded)) {
        seat.tasks = {Task::help};
        if (!course.direction_elsewhere) seat.tasks.push_back(Task::direction);
    }
    if (!course.random.chance(rates::seat_since_unknown)) seat.since = day;
    koppel.seats.push_back(std::move(seat));
    expect_change(course, slot, day);
}

void end_seat(Seat& seat, Date day, SeatEnd why) {
    if (seat.until) return;
    seat.until = std::max(day, seat.since.value_or(day));
    seat.why_ended = why;
}

/// Subject: Slot.
void take_seat(Course& course, const Event& event) {
    const auto slot = static_cast<Slot>(event.subject);
    if (!course.koppel || sits(course, slot)) return;
    add_seat(course, course.revise(course.file.koppels, *course.koppel), slot, event.day);
}

/// Subject: Slot of the one who leaves, or has left.
void succeed(Course& course, const Event& event) {
    if (!course.koppel || course.chairs.empty()) return;
    const Slot next = somebody_else(course, static_cast<Slot>(event.subject), event.day);
    if (sits(course, next)) return;
    add_seat(course, course.revise(course.file.koppels, *course.koppel), next, event.day);
}

/// Subject: Slot.
void leave_seat(Course& course, const Event& event) {
    const auto leaving = std::find_if(course.chairs.begin(), course.chairs.end(),
        [&](const Chair& chair) { return subject(chair.slot) == event.subject; });
    if (!course.koppel || leaving == course.chairs.end()) return;
    const SeatId id = leaving->seat;
    Koppel& koppel = course.revise(course.file.koppels, *course.koppel);
    for (Seat& seat : koppel.seats)
        if (seat.id == id) end_seat(seat, event.day, course.random.one_of(rates::seat_ends));
    std::erase_if(course.chairs, [&](const Chair& chair) { return chair.seat == id; });
}

// --- involvement ------------------------------------------------------------------------------------

void add_involvement(Course& course, Involvement involvement, Date day) {
    involvement.id = course.new_id<Involvement>(++course.involvements);
    involvement.since = day;
    course.revise(course.file.koppels, *course.koppel).involvements.push_back(std::move(involvement));
}

void end_involvements(Koppel& koppel, Activity activity, Date day) {
    for (Involvement& involvement : koppel.involvements) {
        if (involvement.activity != activity || involvement.until) continue;
        involvement.until = std::max(day, involvement.since.value_or(day));
    }
}

void substitution_ends(Course& course, const Event& event) {
    end_involvements(course.revise(course.file.koppels, *course.koppel), Activity::substituted, event.day);
}

void be_active_again(Course& course, const Event& event) {
    end_involvements(course.revise(course.file.koppels, *course.koppel), Activity::stepped_back, event.day);
}

void substitute(Course& course, const Event& event) {
    if (course.chairs.empty()) return;
    const Slot away = course.chairs.front().slot;
    add_involvement(course,
        {.professional = course.professional(away),
            .activity = Activity::substituted,
            .substitute = course.professional(somebody_else(course, {}, event.day))},
        event.day);
    course.expect(event.day + course.random.within(rates::substituted_for), substitution_ends);
}

// --- the koppel -------------------------------------------------------------------------------------

/// The seats end with it.
void write_end_of_koppel(Course& course, Date day) {
    Koppel& koppel = course.revise(course.file.koppels, *course.koppel);
    koppel.until = day;
    if (course.random.chance(500)) koppel.why_ended = SeatEnd::case_closed;
    course.koppel.reset();
}

void assign_koppel(Course& course, const Event& event) {
    if (course.koppel) write_end_of_koppel(course, *course.file.closures[course.closure].on);
    Koppel koppel{};
    course.direction_elsewhere = course.random.chance(rates::direction_elsewhere);
    if (!course.random.chance(rates::koppel_since_unknown)) koppel.since = event.day;
    add_seat(course, koppel, course.region.koppel_member(0), event.day);
    const Slot second = course.region.koppel_member(1);
    if (course.random.chance(rates::second_seat_empty_at_first))
        course.expect(event.day + course.random.within(rates::second_seat_filled_after), take_seat, subject(second));
    else
        add_seat(course, koppel, second, event.day);
    course.koppel = course.file.koppels.size();
    course.add(course.file.koppels, std::move(koppel));
    if (course.random.chance(rates::substituted))
        course.expect(event.day + course.random.within({20, 300}), substitute);
    expect_contacts(course, event.day + course.random.within(rates::first_contact_after));
}

// --- the view on safety, handovers, borrowed power --------------------------------------------------

void pass_view_on(Course& course, const Event& event) {
    if (course.chairs.empty() || !course.holder) return;
    const Slot who = course.chairs.front().slot;
    hold_view(course, course.region.home_of(who, event.day), who, event.day,
        !course.random.chance(rates::view_not_accepted));
}

/// Subject: place of the handover.
void take_back(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    Handover& handover = course.revise(course.file.handovers, latest);
    handover.taken_back_on = event.day;
}

void hand_over(Course& course, const Event& event) {
    Handover handover{.direction = HandoverDirection::outgoing};
    handover.by = course.organisation(course.region.home_of(course.writer(), event.day));
    handover.to = course.organisation(OrganisationKind::local_team);
    if (course.random.chance(rates::handover_direction_unknown)) handover.direction.reset();
    if (!course.random.chance(rates::handover_day_unknown)) handover.on = event.day;
    handover.why = perhaps_say(course, words::handovers, 700);
    course.add(course.file.handovers, std::move(handover));
    if (course.random.chance(rates::taken_back))
        course.expect(event.day + course.random.within({5, 60}), take_back, course.file.handovers.size() - 1);
}

void receive_handover(Course& course, const Event& event) {
    Handover handover{.direction = HandoverDirection::incoming, .on = event.day};
    handover.by = course.organisation(OrganisationKind::local_team);
    course.add(course.file.handovers, std::move(handover), Origin::told_by_partner);
}

/// Subject: place of the pressure.
void reflect(Course& course, const Event& event) {
    std::size_t latest = event.subject;
    course.revise(course.file.pressures, latest).reflected_on = event.day;
}

void borrow_power(Course& course, const Event& event) {
    if (course.chairs.empty()) return;
    Pressure pressure{.with_what = course.random.one_of(rates::pressures)};
    if (!course.random.chance(rates::pressure_day_unknown)) pressure.on = event.day;
    pressure.by = course.professional(course.writer());
    pressure.on_members = {course.people[course.some_adult()].id};
    pressure.text = perhaps_say(course, words::pressures, 600);
    course.add(course.file.pressures, std::move(pressure));
    course.expect_duty(rates::pressure_reflected, event.day, reflect, course.file.pressures.size() - 1);
}

}  // namespace

void expect_koppel(Course& course, Date day) { course.expect_at(Instant::at(day, 9), day, assign_koppel); }

void step_back(Course& course, const Event& event) {
    if (!course.koppel || course.chairs.empty()) return;
    add_involvement(course,
        {.professional = course.professional(course.chairs.back().slot),
            .activity = Activity::stepped_back,
            .support = course.file.supports[course.supports[event.subject]].id},
        event.day);
    course.stepped_back_until = event.day + course.random.within(rates::stepped_back_for);
    course.expect(*course.stepped_back_until, be_active_again);
}

void end_koppel(Course& course, Date day) {
    if (course.koppel && !course.random.chance(rates::koppel_end_forgotten)) write_end_of_koppel(course, day);
    course.chairs.clear();
}

void hold_view(Course& course, OrganisationKind kind, std::optional<Slot> who, Date day, bool accepted) {
    if (course.holder) {
        SafetyHolder& last = course.revise(course.file.safety_holders, *course.holder);
        day = std::max(day, last.since.value_or(day));
        last.until = day;
    }
    SafetyHolder holder{.organisation = course.organisation(kind), .since = day};
    if (who && course.random.chance(rates::holder_named)) holder.professional = course.professional(*who);
    if (accepted) holder.accepted_on = day;
    course.holder = course.file.safety_holders.size();
    course.add(course.file.safety_holders, std::move(holder));
}

void end_view(Course& course, Date day) {
    if (!course.holder || course.random.chance(rates::view_end_forgotten)) return;
    course.revise(course.file.safety_holders, *course.holder).until = day;
    course.holder.reset();
}

void expect_view_passed_on(Course& course, Date day) {
    if (!course.random.chance(rates::view_passed_on)) return;
    course.expect(std::max(day, course.start + 1) + course.random.within({0, 14}), pass_view_on);
}

void expect_handover_and_pressure(Course& course) {
    if (course.random.chance(rates::handed_in)) course.expect(course.start, receive_handover);
    if (course.random.chance(rates::handed_out))
        course.expect(course.start + course.random.within({20, 280}), hand_over);
    if (course.random.chance(rates::pressure_used))
        course.expect(course.start + course.random.within({10, 200}), borrow_power);
}

}  // namespace blijvend::synth
