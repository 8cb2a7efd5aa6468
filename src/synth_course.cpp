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
        if (event.opening != opening) continue;
        now = event.at;
        writer_.reset();
        event.step(*this, event);
    }
}

void Course::expect(Date day, Step step, std::size_t subject) {
    Date written = day;
    if (random.chance(rates::written_later)) written = day + random.within(rates::written_after);
    written = working_day(std::max(written, today()));
    const int clock = random.within({writing_begins, day_ends});
    expect_at(Instant::at(written, clock / 60, clock % 60), day, step, subject);
}

void Course::expect_at(Instant at, Date day, Step step, std::size_t subject) {
    if (at.utc_micros() <= now.utc_micros()) at = after(now, random.within({2, 20}));
    agenda_.push_back({at, expected_++, opening, day, subject, step});
    std::push_heap(agenda_.begin(), agenda_.end(), later);
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

Stamp Course::inner_stamp() { return {.by = professional(writer()), .at = now}; }

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
