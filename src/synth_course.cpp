#include "synth_course.hpp"

#include <algorithm>
#include <stdexcept>

#include "synth_steps.hpp"

namespace blijvend::synth {

namespace {

constexpr std::int64_t minute = 60'000'000;
constexpr int day_begins = 8 * 60 + 30, writing_begins = 11 * 60, day_ends = 18 * 60;

/// Which of two events comes later, for a heap whose top is the first one.
bool later(const Event& a, const Event& b) noexcept {
    return std::pair{a.at.utc_micros(), a.order} > std::pair{b.at.utc_micros(), b.order};
}

LegalBasis basis_of(OrganisationKind kind) noexcept {
    switch (kind) {
        case OrganisationKind::certified_institution:
        case OrganisationKind::certified_institution_lvb: return LegalBasis::jeugdwet;
        case OrganisationKind::child_protection_board: return LegalBasis::wjsg;
        case OrganisationKind::veilig_thuis:
        case OrganisationKind::womens_shelter: return LegalBasis::wmo_2015;
        default: return LegalBasis::public_task;
    }
}

Date start_of_case(Random& random, const Calendar& calendar, const SynthOptions& options) {
    const Date day = options.first + random.below(options.last - options.first + 1);
    if (random.chance(rates::starts_any_day)) return day;
    return std::min(calendar.next_working_day(day), options.last);
}

}  // namespace

Course::Course(std::uint64_t household, const SynthOptions& options)
    : random{options.seed, household},
      region{options, household},
      start{start_of_case(random, calendar, options)} {
    file.id = uuid<CaseFile>(random);
    file.household.id = uuid<Household>(random);
    attentive = random.chance(rates::attentive);
    phases_recorded = !random.chance(rates::phases_never_recorded);
    later_phases_recorded = !random.chance(rates::later_phases_not_recorded);
    invent_household(*this);
    expect_first_report(*this);
}

void Course::run(Date until) {
    const std::int64_t end = Instant::end_of(until).utc_micros();
    while (!agenda_.empty()) {
        std::pop_heap(agenda_.begin(), agenda_.end(), later);
        const Event event = agenda_.back();
        agenda_.pop_back();
        if (event.at.utc_micros() > end) return;
        if (event.opening != opening && event.opening != any_opening) continue;
        now = event.at;
        writer_.reset();
        event.step(*this, event);
    }
}

Instant Course::written_at(Date day) {
    Date written = day;
    if (random.chance(rates::written_later)) written = day + random.within(rates::written_after);
    written = working_day(std::max(written, today()));
    const int clock = random.within({writing_begins, day_ends});
    return Instant::at(written, clock / 60, clock % 60);
}

void Course::expect(Event event) {
    if (event.at.utc_micros() <= now.utc_micros()) event.at = after(now, random.within({2, 20}));
    event.order = expected_++;
    agenda_.push_back(event);
    std::push_heap(agenda_.begin(), agenda_.end(), later);
}

void Course::expect(Date day, Step step, std::size_t subject) {
    expect({written_at(day), 0, opening, day, subject, step});
}

void Course::expect_anyway(Date day, Step step, std::size_t subject) {
    expect({written_at(day), 0, any_opening, day, subject, step});
}

void Course::expect_at(Instant at, Date day, Step step, std::size_t subject) {
    expect({at, 0, opening, day, subject, step});
}

std::optional<Date> Course::expect_duty(
    const Duty& duty, Date from, Step step, std::size_t subject, Lasts lasts) {
    const Timing timing = timing_of(duty);
    if (timing == Timing::never) return {};
    const int days = random.within(timing == Timing::late ? duty.late : duty.in_time);
    const Date day = duty.unit == TermUnit::working_day ? calendar.add_working_days(from, days) : from + days;
    const int while_opening = lasts == Lasts::while_open ? opening : any_opening;
    expect({written_at(day), 0, while_opening, day, subject, step, timing != Timing::undated});
    return day;
}

Timing Course::timing_of(const Duty& duty) {
    const int missed = duty.missed * (attentive ? rates::missed_by_attentive : rates::missed_by_others) / 10;
    return random.chance(missed) ? random.one_of(duty.how) : Timing::in_time;
}

Date Course::working_day_until(Date day) const noexcept {
    while (!calendar.is_working_day(day)) day = day - 1;
    return day;
}

Instant Course::after(Instant instant, int minutes) {
    const std::int64_t at = instant.utc_micros() + minutes * minute;
    return Instant::from(at, blijvend::detail::amsterdam_offset(at)).value_or(instant);
}

Instant Course::working_time(Date day) {
    const int last = day < today() ? day_ends : std::min(day_ends, now.minute_of_day() - 15);
    if (last <= day_begins) return now;
    const int clock = random.within({day_begins, last});
    return Instant::at(day, clock / 60, clock % 60);
}

Moment Course::moment_on(Date day) {
    if (random.chance(rates::time_unknown)) return day;
    return working_time(day);
}

Stamp Course::stamp(Origin origin) {
    const Slot who = writer();
    Stamp stamp{.by = professional(who), .at = now};
    const bool with_organisation = !random.chance(rates::organisation_missing);
    const bool with_basis = !random.chance(rates::basis_missing);
    if (!random.chance(rates::origin_missing)) stamp.origin = origin;
    if (!with_organisation && !with_basis) return stamp;
    const OrganisationKind employer = region.home_of(who, today());
    if (with_organisation) stamp.organisation = organisation(employer);
    if (with_basis)
        stamp.basis = random.chance(rates::basis_to_be_reviewed) ? LegalBasis::to_be_reviewed : basis_of(employer);
    return stamp;
}

Slot Course::writer() {
    if (!writer_ && chairs.empty()) writer_ = assessor;
    if (!writer_) writer_ = random.one_of(chairs).slot;
    return *writer_;
}

OrganisationId Course::organisation(OrganisationKind kind) {
    OrganisationId& id = organisations_[static_cast<std::size_t>(kind)];
    if (!id.empty()) return id;
    Organisation recorded = region.organisation(kind, today());
    recorded.stamp = register_stamp();
    id = recorded.id;
    file.organisations.push_back(std::move(recorded));
    if (const auto leaves = region.leaves_on(kind); leaves && *leaves > today())
        expect(*leaves, partner_leaves, static_cast<std::size_t>(kind));
    return id;
}

ProfessionalId Course::professional(Slot slot) {
    ProfessionalId& id = professionals_[static_cast<std::size_t>(slot)];
    if (!id.empty()) return id;
    if (region.home_known(slot)) {
        organisation(region.home_of(slot, Date::min()));
        organisation(region.home_of(slot, today()));
    }
    Professional recorded = region.professional(slot, today());
    recorded.stamp = register_stamp();
    id = recorded.id;
    file.professionals.push_back(std::move(recorded));
    const auto moves = region.changes_employer_on(slot);
    if (moves && *moves > today() && region.home_known(slot))
        expect(*moves, employer_changes, static_cast<std::size_t>(slot));
    return id;
}

std::vector<std::size_t> Course::people_now() const {
    std::vector<std::size_t> now_here;
    for (std::size_t i = 0; i < people.size(); ++i)
        if (people[i].belongs && people[i].recorded) now_here.push_back(i);
    return now_here;
}

std::vector<MemberId> Course::ids_of(const std::vector<std::size_t>& some) const {
    std::vector<MemberId> ids;
    ids.reserve(some.size());
    for (const std::size_t i : some) ids.push_back(people[i].id);
    return ids;
}

std::size_t Course::some_adult() const {
    if (people[threatened].belongs && people[threatened].grown_up(today())) return threatened;
    for (std::size_t i = 0; i < people.size(); ++i)
        if (i != threat && people[i].belongs && people[i].recorded && people[i].grown_up(today())) return i;
    return threat;
}

std::vector<MemberId> Course::hidden_if_fled() const {
    if (!fled) return {};
    return {threat_id()};
}

std::vector<std::size_t> Course::children_from(int age) const {
    std::vector<std::size_t> children;
    for (const std::size_t i : people_now()) {
        const Person& person = people[i];
        if (!person.unborn && !person.grown_up(today()) && today() - person.born > age * 365 + 5) children.push_back(i);
    }
    return children;
}

std::optional<Slot> Course::somebody_of(OrganisationKind kind) const {
    for (int i = 0; i < slots; ++i)
        if (const auto slot = static_cast<Slot>(i); region.home_known(slot) && region.home_of(slot, today()) == kind)
            return slot;
    return {};
}

std::size_t member_for(Course& course, bool for_child) {
    std::vector<std::size_t> fitting;
    for (const std::size_t i : course.people_now()) {
        const Person& person = course.people[i];
        if (!person.unborn && person.grown_up(course.today()) != for_child) fitting.push_back(i);
    }
    if (fitting.empty()) return course.some_adult();
    return course.random.one_of(fitting);
}

bool has_young_children(const Course& course) { return !course.children_from(0).empty(); }

// --- what changes in the register -------------------------------------------------------------------

void partner_leaves(Course& course, const Event& event) {
    const auto kind = static_cast<OrganisationKind>(event.subject);
    Organisation next = course.region.organisation(kind, event.day);
    next.id = course.region.id_of(kind, 2);
    next.stamp = course.register_stamp();
    next.stamp->supersedes = course.region.id_of(kind).as<AnyRecord>();
    course.file.organisations.push_back(std::move(next));
}

void employer_changes(Course& course, const Event& event) {
    const auto slot = static_cast<Slot>(event.subject);
    course.organisation(course.region.home_of(slot, event.day));
    Professional next = course.region.professional(slot, event.day);
    next.id = course.region.id_of(slot, 2);
    next.stamp = course.register_stamp();
    next.stamp->supersedes = course.region.id_of(slot).as<AnyRecord>();
    course.file.professionals.push_back(std::move(next));
}

}  // namespace blijvend::synth
