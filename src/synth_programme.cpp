#include <blijvend/synth.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <blijvend/core/calendar.hpp>
#include <blijvend/core/instant.hpp>

#include "synth_ids.hpp"
#include "synth_random.hpp"
#include "synth_rates.hpp"
#include "synth_region.hpp"
#include "synth_words.hpp"

namespace blijvend::synth {

template <> inline constexpr std::string_view prefix<TeamFunction> = "tf";
template <> inline constexpr std::string_view prefix<Availability> = "av";
template <> inline constexpr std::string_view prefix<Reflection> = "re";
template <> inline constexpr std::string_view prefix<SteeringSeat> = "ss";
template <> inline constexpr std::string_view prefix<KoppelLoad> = "kl";

namespace {

/// What a draw of the programme is for: its part of the key. The numbers below are the region's.
enum ProgrammeDraw : std::uint64_t {
    name_draw = 32,
    function_draw,
    rota_draw,
    reflection_draw,
    steering_draw,
    count_draw
};

constexpr std::uint64_t households_of_team = std::uint64_t{households_of_koppel} * koppels_in_team;

/// One team's programme from the first day until a last one. Each part draws from a sequence of its
/// own, in the order of its days; what was recorded after the last day is left out.
class TeamProgramme {
public:
    TeamProgramme(std::uint64_t team, const SynthOptions& options)
        : seed_{options.seed},
          team_{team},
          first_{options.first},
          until_{std::min(options.until, options.last.plus_months(longest_in_months))},
          region_{options, team * households_of_team} {
        Random random = sequence(name_draw);
        programme.id = uuid<Programme>(random);
        programme.name = words::programme;
        if (until_ < first_) return;
        attentive_ = random.chance(rates::team_attentive);
        tell_of_register();
        tell_of_team(random);
        tell_of_rota();
        tell_of_reflections();
        for (std::size_t part = 0; part < rates::steering_seats.size(); ++part) tell_of_steering(part);
        for (int koppel = 0; koppel < koppels_in_team; ++koppel) tell_of_counts(koppel);
        put_in_order(programme.organisations);
        put_in_order(programme.professionals);
        for (Team& one : programme.teams) put_in_order(one.functions);
        put_in_order(programme.reflections);
        put_in_order(programme.steering_seats);
        put_in_order(programme.koppel_loads);
    }

    Programme programme{};

private:
    static constexpr int longest_in_months = 120;  ///< that a team is followed after the last case may have started
    static constexpr int shortest_seat = 30;        ///< in days
    static constexpr int office_opens = 9, office_closes = 18;

    [[nodiscard]] Random sequence(ProgrammeDraw draw, std::uint64_t part = 0) const noexcept {
        return Random{seed_, draw, team_, part};
    }
    /// A later version of a record has its own id.
    template <class T>
    [[nodiscard]] Id<T> new_id(Random& random, std::size_t count, int version = 1) const {
        if (region_.uuids()) return uuid<T>(random);
        if (version == 1) return short_id<T>(count);
        return Id<T>{short_id<T>(count).text() + '-' + std::to_string(version)};
    }

    // --- recording ---

    /// What is known on the first day is recorded when the office opens.
    [[nodiscard]] Instant opening() const { return Instant::at(first_, office_opens); }
    [[nodiscard]] Stamp at_opening() const { return {.by = region_.id_of(team_leader), .at = opening()}; }
    /// Written down on the first working day from a day on.
    [[nodiscard]] Stamp written(Random& random, Date day, Slot by = team_leader) const {
        day = calendar_.next_working_day(std::max(day, first_));
        const int clock = random.within({60 * office_opens + 60, 60 * office_closes});
        return {.by = region_.id_of(by), .at = Instant::at(day, clock / 60, clock % 60)};
    }
    /// The same, or some days later.
    [[nodiscard]] Stamp written_some_time(Random& random, Date day, Slot by = team_leader) const {
        if (random.chance(rates::written_later)) day = day + random.within(rates::written_after);
        return written(random, day, by);
    }

    /// Leaves out what was recorded after the last day.
    template <class T>
    void add(std::vector<T>& records, T record) const {
        if (record.stamp->at->civil_day() <= until_) records.push_back(std::move(record));
    }
    /// Adds a version of a record that supersedes the first one.
    template <class T>
    void correct(std::vector<T>& records, T record, Id<T> id, Stamp stamp) const {
        stamp.supersedes = record.id.template as<AnyRecord>();
        record.id = id;
        record.stamp = std::move(stamp);
        add(records, std::move(record));
    }

    /// Puts records in the order in which they were recorded.
    template <class T>
    static void put_in_order(std::vector<T>& records) {
        std::stable_sort(records.begin(), records.end(), [](const T& one, const T& other) {
            return one.stamp->at->utc_micros() < other.stamp->at->utc_micros();
        });
    }

    /// The last working day on or before a day.
    [[nodiscard]] Date working_day_before(Date day) const {
        while (!calendar_.is_working_day(day)) day = day - 1;
        return day;
    }

    template <class Lines>
    [[nodiscard]] static std::string line(Random& random, const Lines& lines) {
        return std::string{random.one_of(lines)};
    }

    // --- the register ---

    void tell_of_register() {
        for (const OrganisationKind kind : rates::programme_partners) {
            Organisation organisation = region_.organisation(kind, first_);
            organisation.stamp = Stamp{.at = opening()};
            add(programme.organisations, organisation);
            const auto leaves = region_.leaves_on(kind);
            if (!leaves || *leaves <= first_) continue;
            correct(programme.organisations, region_.organisation(kind, *leaves), region_.id_of(kind, 2),
                {.at = Instant::at(calendar_.next_working_day(*leaves), office_opens)});
        }
        for (int place = 0; place < slots; ++place) {
            const auto slot = static_cast<Slot>(place);
            Professional professional = region_.professional(slot, first_);
            professional.stamp = Stamp{.at = opening()};
            add(programme.professionals, professional);
            const auto moves = region_.changes_employer_on(slot);
            if (!moves || *moves <= first_ || !region_.home_known(slot)) continue;
            correct(programme.professionals, region_.professional(slot, *moves), region_.id_of(slot, 2),
                {.at = Instant::at(calendar_.next_working_day(*moves), office_opens)});
        }
    }

    // --- the team ---

    void tell_of_team(Random& random) {
        Team team{.id = region_.team(), .region = std::string{region_.name()}, .stamp = at_opening()};
        team.name = line(random, words::places);
        *team.name += ' ' + line(random, words::quarters);
        if (!random.chance(rates::team_since_unknown)) team.since = first_;
        if (!random.chance(rates::functions_not_recorded))
            for (std::size_t part = 0; part < rates::team_functions.size(); ++part) fill(team, part);
        programme.teams.push_back(std::move(team));
    }

    /// An organisation fills its function in the team, perhaps not for a time.
    void fill(Team& team, std::size_t part) const {
        Random random = sequence(function_draw, part);
        const auto& [kind, from_the_beginning, comes_later] = rates::team_functions[part];
        Date since = first_;
        if (!random.chance(from_the_beginning)) {
            if (!random.chance(comes_later)) return;
            since = first_ + random.within(rates::function_comes_after);
        }
        for (std::size_t count = part + 1; since <= until_; count += rates::team_functions.size()) {
            TeamFunction filled{.id = new_id<TeamFunction>(random, count), .organisation = region_.id_of(kind)};
            if (!random.chance(rates::function_unknown)) filled.function = kind;
            if (!random.chance(rates::function_since_unknown)) filled.since = since;
            filled.stamp = since == first_ ? at_opening() : written_some_time(random, since);
            add(team.functions, filled);

            const auto leaves_for_good = region_.leaves_on(kind);
            if (leaves_for_good)
                filled.until = leaves_for_good;
            else if (random.chance(rates::function_leaves))
                filled.until = since + random.within(rates::function_leaves_after);
            else
                return;
            const auto id = new_id<TeamFunction>(random, count, 2);
            correct(team.functions, filled, id, written_some_time(random, *filled.until));
            if (leaves_for_good || !random.chance(rates::function_returns)) return;
            since = *filled.until + random.within(random.one_of(rates::function_returns_after));
        }
    }

    // --- the rota ---

    /// One after the other is on call for a week, and hands over at a fixed time of a fixed day.
    void tell_of_rota() {
        Random random = sequence(rota_draw);
        if (random.chance(rates::rota_elsewhere)) return;
        const auto weekday = random.one_of(rates::rota_weekdays);
        const int hour = random.within(rates::rota_hours);
        const auto moment = [&](Date day) { return day == first_ ? opening() : Instant::at(day, hour); };
        const int made_before = random.within(rates::rota_made_before);
        int turn = random.below(koppel_slots);
        Date since = first_;
        for (std::size_t count = 1;; ++count) {
            Date until = since + 1;
            while (until.weekday() != weekday) ++until;
            const Date made = working_day_before(since - made_before);
            if (made > until_) return;
            Availability stretch{.id = new_id<Availability>(random, count), .team = region_.team()};
            stretch.professional = region_.id_of(static_cast<Slot>(turn++ % koppel_slots));
            stretch.since = moment(since);
            stretch.until = moment(until);
            stretch.stamp = made > first_ ? written(random, made) : at_opening();
            const RotaHole hole = random.one_of(rates::rota_holes);
            if (hole == RotaHole::end_unknown) stretch.until.reset();
            if (hole == RotaHole::team_unknown) stretch.team.reset();
            if (hole == RotaHole::ends_early && since > first_) stretch.until = hours_before(*stretch.until, random);
            if (hole != RotaHole::nobody_found) add(programme.availabilities, std::move(stretch));
            since = until;
        }
    }

    [[nodiscard]] static Instant hours_before(Instant end, Random& random) {
        const std::int64_t hours = random.within(rates::rota_hole_hours);
        const std::int64_t at = end.utc_micros() - hours * 3'600'000'000;
        return Instant::from(at, blijvend::detail::amsterdam_offset(at)).value_or(end);
    }

    // --- reflections ---

    void tell_of_reflections() {
        Random random = sequence(reflection_draw);
        Date monday = first_;
        while (monday.weekday() != std::chrono::Monday) ++monday;
        int missed = 0;
        for (std::size_t count = 1; monday <= until_; monday = monday + 7) {
            const bool holiday = calendar_.is_holiday(monday);
            const int odds = holiday      ? rates::holiday_week_missed
                             : attentive_ ? rates::week_missed
                                          : rates::week_missed_inattentive;
            if (missed == 0 && random.chance(odds)) missed = random.one_of(rates::weeks_missed);
            if (missed > 0)
                --missed;
            else
                meet(monday, holiday, random, count++);
        }
    }

    void meet(Date monday, bool holiday, Random& random, std::size_t count) {
        Reflection meeting{.id = new_id<Reflection>(random, count), .team = region_.team()};
        Date day = monday;
        if (holiday) {
            day = calendar_.next_working_day(monday);
            if (random.chance(rates::holiday_reason_written)) meeting.why_not_monday = words::monday_was_holiday;
        } else if (random.chance(rates::not_on_monday)) {
            day = calendar_.add_working_days(monday, random.within(rates::other_day_after));
            if (random.chance(rates::other_day_reasoned)) meeting.why_not_monday = line(random, words::why_not_monday);
        }
        if (!random.chance(rates::reflection_day_unknown)) meeting.on = day;
        if (random.chance(rates::reflection_team_unknown)) meeting.team.reset();
        if (random.chance(rates::cases_discussed_recorded)) meeting.cases_discussed = Count{random.within({1, 6})};
        if (random.chance(rates::question_raised)) meeting.questions.push_back(line(random, words::team_questions));
        if (random.chance(attentive_ ? rates::learned : rates::learned_inattentive))
            meeting.learnings.push_back(line(random, words::team_learnings));
        meeting.stamp = written_some_time(random, day, static_cast<Slot>(random.below(slots)));
        add(programme.reflections, std::move(meeting));
    }

    // --- the steering group ---

    [[nodiscard]] static std::string first_name(Random& random) {
        return random.chance(500) ? line(random, words::women) : line(random, words::men);
    }

    /// One director of an organisation after the other, until it leaves the cooperation.
    void tell_of_steering(std::size_t part) {
        Random random = sequence(steering_draw, part);
        const auto& [kind, from_the_beginning, comes_later] = rates::steering_seats[part];
        Date since = first_ - random.within(rates::steering_before_first_case);
        if (!random.chance(from_the_beginning)) {
            if (!random.chance(comes_later)) return;
            since = first_ + random.within(rates::steering_joins_after);
        }
        const Date leaves = region_.leaves_on(kind).value_or(Date::max());
        std::string director = first_name(random);
        for (std::size_t count = part + 1; since <= until_ && since + shortest_seat < leaves;
            count += rates::steering_seats.size()) {
            SteeringSeat seat{.id = new_id<SteeringSeat>(random, count)};
            if (!random.chance(rates::director_organisation_unknown)) seat.organisation = region_.id_of(kind);
            if (!random.chance(rates::director_unknown)) seat.director = director;
            if (!random.chance(rates::director_since_unknown)) seat.since = since;
            seat.stamp = since <= first_ ? at_opening() : written_some_time(random, since);
            add(programme.steering_seats, seat);

            Date until = since.plus_months(random.within(random.one_of(rates::steering_months)));
            if (until <= first_) until = first_ + random.within(rates::steering_leaves_after_first_case);
            until = std::min(until, leaves);
            seat.until = until;
            const auto id = new_id<SteeringSeat>(random, count, 2);
            correct(programme.steering_seats, seat, id, written_some_time(random, until));
            since = until;
            if (random.chance(rates::director_reappointed)) continue;
            since = until + random.within(random.one_of(rates::next_director_after));
            const std::string last = director;
            while (director == last) director = first_name(random);
        }
    }

    // --- the koppels ---

    /// Every fourth week somebody talks with a koppel about how the two are doing, and counts.
    void tell_of_counts(int koppel) {
        Random random = sequence(count_draw, static_cast<std::uint64_t>(koppel));
        const Date begin = calendar_.next_working_day(first_ + random.within(rates::koppel_first_counted_after));
        int households = random.within(rates::households_at_first);
        std::optional<Date> supported;
        for (std::size_t turn = 0;; ++turn) {
            const Date day = calendar_.next_working_day(begin + static_cast<int>(turn) * rates::days_between_counts);
            if (day > until_) return;
            const std::size_t count = turn * koppels_in_team + static_cast<std::size_t>(koppel) + 1;
            KoppelLoad load{.id = new_id<KoppelLoad>(random, count), .team = region_.team()};
            for (const int place : {2 * koppel, 2 * koppel + 1})
                load.professionals.push_back(region_.id_of(static_cast<Slot>(place)));
            if (turn > 0) households = changed(households, random);
            const int odds = attentive_ ? rates::support_missed : rates::support_missed_inattentive;
            if (!random.chance(odds))
                supported = working_day_before(day - random.one_of(rates::support_days_before_count));
            load.on = day;
            load.households = Count{households};
            load.supported_on = supported;
            if (random.chance(rates::support_not_recorded)) load.supported_on.reset();
            if (random.chance(rates::households_unknown)) load.households.reset();
            if (random.chance(rates::count_day_unknown)) load.on.reset();
            if (random.chance(rates::counted_koppel_unknown)) load.professionals.clear();
            load.stamp = written_some_time(random, day);
            add(programme.koppel_loads, std::move(load));
        }
    }

    [[nodiscard]] static int changed(int households, Random& random) {
        const int next = households + random.one_of(rates::households_change);
        if (next > households_of_koppel && next > households && !random.chance(rates::household_too_many))
            return households;
        if (next == 0 && !random.chance(rates::koppel_rests)) return households;
        return std::clamp(next, 0, rates::most_households);
    }

    std::uint64_t seed_, team_;
    Date first_, until_;
    Region region_;
    Calendar calendar_{};
    bool attentive_ = true;
};

}  // namespace

}  // namespace blijvend::synth

namespace blijvend {

Programme make_programme(std::uint64_t team, const SynthOptions& options) {
    if (options.last < options.first) throw std::invalid_argument{"the last day lies before the first"};
    if (options.first.year() < 1900 || options.last.year() > 2200)
        throw std::invalid_argument{"cases start in the years 1900 to 2200"};
    if (team > std::numeric_limits<std::uint64_t>::max() / synth::households_of_team)
        throw std::invalid_argument{"there is no team with that number"};
    return std::move(synth::TeamProgramme{team, options}.programme);
}

}  // namespace blijvend
