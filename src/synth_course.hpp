#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <blijvend/core/calendar.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/core/moment.hpp>
#include <blijvend/model/case_file.hpp>
#include <blijvend/synth.hpp>

#include "synth_ids.hpp"
#include "synth_random.hpp"
#include "synth_rates.hpp"
#include "synth_region.hpp"

namespace blijvend::synth {

class Course;
struct Event;

/// Records what happened, and expects what follows from it.
using Step = void (*)(Course& course, const Event& event);

/// Something that happened on `day`, and is written down at `at`.
struct Event {
    Instant at;
    std::uint32_t order;  ///< of expecting, for events at one moment
    int opening;          ///< of the case: closing it drops what was expected before; `any_opening`: it does not
    Date day;
    std::size_t subject;  ///< what it is about; the step knows what it means
    Step step;
    bool dated = true;    ///< somebody writes down the day
};

/// What is the duty of others than the koppel goes on when the case closes.
inline constexpr int any_opening = 0;
enum class Lasts : std::uint8_t {
    while_open,
    after_closing
};

/// A question that only people answer: the id of the rule that asks, and what it is about.
struct Question {
    std::string_view rule;
    std::optional<RecordId> about;
};

/// A person of the household as it really is; the file may know less.
struct Person {
    MemberId id{};            ///< of the first version
    std::size_t latest = 0;   ///< place of the latest version in the file
    std::vector<MemberRole> roles{};
    Sex sex{};
    Date born{};
    bool unborn = false;
    bool belongs = true;
    bool lives_in = true;
    bool overlooked = false;  ///< professionals tend not to see this person
    bool recorded = false;
    bool spoke_alone = false;  ///< in this time the case is open
    std::optional<Date> seen{};

    [[nodiscard]] bool grown_up(Date day) const { return !unborn && day - born >= 18 * 365 + 5; }
};

struct Chair {
    Slot slot;
    SeatId seat;
};

/// One household's course, in the order in which professionals record it: the next thing to be
/// recorded is taken from `agenda`, and may put more there. Whoever stops earlier has drawn the same
/// random numbers until then, and has recorded the same.
class Course {
public:
    Course(std::uint64_t number, const SynthOptions& options);

    /// Runs until the end of a day.
    void run(Date until);

    // --- time ---
    [[nodiscard]] Date today() const noexcept { return now.civil_day(); }
    /// Something will happen, or has happened, on a day; somebody records it then or some days later.
    void expect(Date day, Step step, std::size_t subject = 0);
    /// The same, also when the case closes before it.
    void expect_anyway(Date day, Step step, std::size_t subject = 0);
    /// The same for what has to be done some time after a day: in time, late, or never.
    /// The day it will be done; nothing when it never is.
    std::optional<Date> expect_duty(
        const Duty& duty, Date from, Step step, std::size_t subject = 0, Lasts lasts = Lasts::while_open);
    /// The same, recorded at a certain moment, but never before now.
    void expect_at(Instant at, Date day, Step step, std::size_t subject = 0);
    /// How a duty is done. Whoever rarely lets go of a household misses less.
    [[nodiscard]] Timing timing_of(const Duty& duty);
    /// So many minutes after a moment.
    [[nodiscard]] static Instant after(Instant instant, int minutes);
    /// A random time of a day at which people work, that is not after now.
    [[nodiscard]] Instant working_time(Date day);
    /// A day, often with the time, not after now.
    [[nodiscard]] Moment moment_on(Date day);
    [[nodiscard]] Date working_day(Date day) const noexcept { return calendar.next_working_day(day); }
    /// The last working day until a day.
    [[nodiscard]] Date working_day_until(Date day) const noexcept;

    // --- records ---
    /// Appends a new record, and gives it an id and a stamp. The reference is valid until the next
    /// record of its kind.
    template <class T>
    T& add(std::vector<T>& records, T record, Origin origin = Origin::seen) {
        record.id = new_id<T>(records.size() + 1);
        record.stamp = stamp(origin);
        return records.emplace_back(std::move(record));
    }
    /// Appends a copy of the record at `latest` that supersedes it, and moves `latest` there.
    template <class T>
    T& revise(std::vector<T>& records, std::size_t& latest, Origin origin = Origin::seen) {
        T record = records[latest];
        const auto old = record.id.template as<AnyRecord>();
        latest = records.size();
        add(records, std::move(record), origin);
        records.back().stamp->supersedes = old;
        return records.back();
    }
    template <class T>
    [[nodiscard]] Id<T> new_id(std::size_t number) {
        return region.uuids() ? uuid<T>(random) : short_id<T>(number);
    }
    [[nodiscard]] Stamp stamp(Origin origin);
    /// For organisations and professionals, which come from the region's register by themselves.
    [[nodiscard]] Stamp register_stamp() const { return {.at = now}; }

    /// Their ids, after recording them when the file does not name them yet.
    OrganisationId organisation(OrganisationKind kind);
    ProfessionalId professional(Slot slot);
    /// Who writes down what is recorded now: of the koppel, or of Veilig Thuis when there is none.
    [[nodiscard]] Slot writer();

    // --- the household ---
    [[nodiscard]] std::vector<std::size_t> people_now() const;
    [[nodiscard]] std::vector<MemberId> ids_of(const std::vector<std::size_t>& some) const;
    [[nodiscard]] MemberId threat_id() const { return people[threat].id; }
    /// An adult who belongs to the household, not the threatening member when there is another.
    [[nodiscard]] std::size_t some_adult() const;
    /// The members who must not read what could tell where the others are.
    [[nodiscard]] std::vector<MemberId> hidden_if_fled() const;
    /// Children, born already, who are at least so old.
    [[nodiscard]] std::vector<std::size_t> children_from(int age) const;
    /// Somebody of the team who works for such an organisation; nobody when there is none.
    [[nodiscard]] std::optional<Slot> somebody_of(OrganisationKind kind) const;

    Random random;
    Region region;
    Calendar calendar{};
    CaseFile file{};
    Instant now = Instant::start_of(Date::min());
    Date start{};

    // who
    Shape shape{};
    Nature nature{};
    std::vector<Person> people{};
    std::size_t threat = 0;      ///< the member who makes it unsafe
    std::size_t threatened = 0;  ///< the member, or one of those, for whom it is unsafe
    bool fled = false;
    std::optional<std::size_t> home_address{};  ///< latest version
    bool attentive = true;              ///< the koppel rarely lets too much time pass

    // the koppel
    std::optional<std::size_t> koppel{};  ///< latest version
    std::vector<Chair> chairs{};          ///< who sits in it now
    std::size_t seats = 0, involvements = 0, checks = 0;
    std::optional<std::size_t> holder{};
    bool direction_elsewhere = false;  ///< the koppel only helps

    // the course
    int opening = any_opening + 1;
    bool open = false;
    bool phases_recorded = true, later_phases_recorded = true;
    Phase phase = Phase::direct_safety;
    std::size_t phase_turn = 0;
    std::optional<std::size_t> spell{};
    std::optional<Date> phases_until{};  ///< of those that ended
    std::optional<Date> stable_since{};
    std::optional<std::size_t> plan{};
    int plan_version = 0;
    bool flight_planned = false;
    bool acute = false;                      ///< found, and not taken back
    std::optional<std::size_t> structural{}; ///< the same: place of the question that comes up when it lasts
    std::size_t conditions = 0;              ///< that Veilig Thuis set, counted; 0 when they ended
    std::size_t times_conditions = 0;
    std::size_t contact_turn = 0;            ///< the rhythm of contacts begins anew
    bool introduced = false;
    std::optional<Date> stepped_back_until{}, supervised_until{};
    std::optional<Date> own_view_asked{};  ///< the latest day on which it is, or will be
    bool criminal_track = false, police_consulted = false;
    std::vector<Question> questions{};
    std::optional<DomainScheme> scheme{};  ///< in which life domains were scored
    std::size_t closure = 0;  ///< latest version

    std::vector<Support> unwritten{};  ///< help decided on, to be written down when it starts

    /// Latest versions of what changes later, in the order in which it was first recorded.
    std::vector<std::size_t> notifications{}, supports{}, measures{}, agreements{}, goals{}, network{};

private:
    /// The moment at which somebody writes down what happened on a day.
    [[nodiscard]] Instant written_at(Date day);
    void expect(Event event);

    std::vector<Event> agenda_{};
    std::uint32_t expected_ = 0;
    std::optional<Slot> writer_{};
    std::array<OrganisationId, code_list<OrganisationKind>.codes.size()> organisations_{};  ///< recorded ones
    std::array<ProfessionalId, slots> professionals_{};                                     ///< recorded ones
};

}  // namespace blijvend::synth
