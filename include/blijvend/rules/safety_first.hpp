#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/found_times.hpp>
#include <blijvend/rules/parts/phase_times.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// A time in which immediate safety is not arranged: acute unsafety stands, or the phase says so.
struct NotYetSafe {
    Period period{};
    Fact fact{};
    std::optional<Date> perhaps_until{};  ///< first day on which it may have been over
    std::optional<Missing> missing{};
};

using NotYetSafeTimes = ShortList<NotYetSafe, 8>;

[[nodiscard]] inline NotYetSafeTimes not_yet_safe(const Judging& on) {
    NotYetSafeTimes times;
    for (const FoundTime& acute : found_times<&Assessment::acute>(on.file))
        times.push_back({acute.period, fact<&Assessment::acute>(*acute.found_by), acute.perhaps_until, acute.missing});
    for (const PhaseTime& time : on.reading.phases)
        if (time.phase->phase == Phase::direct_safety)
            times.push_back({time.period, fact<&PhaseSpell::since>(*time.phase), time.period.since, time.missing});
    return times;
}

/// The first day on or after `day` that is in none of these times; nothing when that is not in sight.
[[nodiscard]] inline std::optional<Date> safe_from(const NotYetSafeTimes& times, Date day) {
    for (bool moved = true; moved;) {
        moved = false;
        for (const NotYetSafe& time : times) {
            if (!time.period.contains(day)) continue;
            if (!time.period.until) return {};
            day = *time.period.until;
            moved = true;
        }
    }
    return day;
}

/// Help of a later phase, or what may be.
struct RecoveryWork {
    RecordRef record{};
    std::optional<Date> planned_on{}, started_on{}, ended_on{};
    bool was_started = false;             ///< also when nobody recorded the day
    Fact start{};
    std::optional<Missing> missing{};  ///< what is missing to say that it is of a later phase
};

[[nodiscard]] inline std::vector<RecoveryWork> recovery_work(const CaseFile& file) {
    std::vector<RecoveryWork> work;
    for (const Goal& goal : file.goals) {
        if (goal.phase && goal.phase != Phase::recovery) continue;
        const bool worked_on = goal.result && goal.result != GoalResult::no_longer_wanted;
        work.push_back({ref(goal), goal.set_on, goal.started_on, goal.ended_on, goal.started_on || worked_on,
            fact<&Goal::started_on>(goal)});
        if (!goal.phase)
            work.back().missing = Missing{fact<&Goal::phase>(goal),
                {"bij welke fase dit doel hoort", "to which phase this goal belongs"}};
    }
    for (const Support& support : file.supports) {
        if (support.kind && support.kind != SupportKind::trauma_treatment) continue;
        const bool was_given = support.why_ended == SupportEnd::completed;
        work.push_back({ref(support), support.decided_on, support.started_on, support.ended_on,
            support.started_on || was_given, fact<&Support::started_on>(support)});
        if (!support.kind)
            work.back().missing = Missing{fact<&Support::kind>(support),
                {"welke hulp dit is", "what kind of help this is"}};
    }
    return work;
}

}  // namespace detail

/// S-22: recovery and trauma treatment begin when it is immediately safe: a row per goal, action or
/// treatment that began. One that began while acute unsafety stood, or in the phase of direct
/// safety, is too early until that is over or it stops. What becomes unsafe later is not asked.
inline constexpr Rule safety_first{
    .id = "safety-first",
    .title = {"Eerst is het veilig, daarna begint het herstel.", "First it is safe, then recovery begins."},
    .why = {"Wie nog in gevaar leeft, kan niet herstellen. Te vroeg beginnen kan schade doen.",
        "Whoever still lives in danger cannot recover. Beginning too soon can do harm."},
    .remedy = {"Zet dit stil en maak het eerst veilig. Leg vast wanneer dit stopte.",
        "Stop this for now and make it safe first. Record when this stopped."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::course,
    .source = {sources::podcast_2020,
        "Voorbij de wittebroodsweken; also the interview with two directors, \"Geleende macht versus investeren in de relatie\""},
    .covers = {"S-22"},
    .since = norms::pilot,
    .act = act<&Goal::ended_on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const detail::NotYetSafeTimes times = detail::not_yet_safe(on);
            for (const detail::RecoveryWork& work : detail::recovery_work(on.file)) {
                Promise promise{.subject = work.record, .opened = work.started_on, .facts = {work.start}};
                if (!work.started_on) {
                    const auto meanwhile = [&](const detail::NotYetSafe& time) {
                        return time.period.overlaps({work.planned_on, work.ended_on});
                    };
                    if (work.missing || !work.was_started || !std::ranges::any_of(times, meanwhile)) continue;
                    promise.ended = work.ended_on;
                    promise.missing = Missing{work.start, {"wanneer dit begon", "when this began"}};
                    promises.push_back(promise);
                    continue;
                }
                const Date began = *work.started_on;
                const std::optional<Date> safe = detail::safe_from(times, began);
                promise.due = began;
                promise.ended = on.open.held_until({began, work.ended_on});
                if (safe == began)
                    promise.met = began;
                else if (safe && *safe < promise.ended.value_or(Date::max()))
                    promise.ended = safe;

                bool certain = false;
                std::optional<Missing> missing;
                for (const detail::NotYetSafe& time : times) {
                    if (!time.period.contains(began)) continue;
                    promise.facts.add(time.fact);
                    if (!time.missing || began < *time.perhaps_until)
                        certain = true;
                    else if (!missing)
                        missing = time.missing;
                }
                if (!certain) doubt(promise, missing, on.as_of);
                doubt(promise, work.missing, on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"p1"}, .phase = Phase::direct_safety, .since = 2026y / 1 / 5, .until = 2026y / 2 / 2}};
            file.supports = {
                {.id = SupportId{"u1"}, .kind = SupportKind::trauma_treatment, .started_on = 2026y / 2 / 9}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"p1"}, .phase = Phase::direct_safety, .since = 2026y / 1 / 5}};
            file.supports = {
                {.id = SupportId{"u1"}, .kind = SupportKind::trauma_treatment, .started_on = 2026y / 2 / 9}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.phases = {{.id = PhaseSpellId{"p1"}, .phase = Phase::direct_safety, .since = 2026y / 1 / 5}};
            file.supports = {{.id = SupportId{"u1"}, .started_on = 2026y / 2 / 9}};
            return file;
        },
};

}  // namespace blijvend::rules
