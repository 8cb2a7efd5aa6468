#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/model/in_force.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/criminal_track.hpp>
#include <blijvend/rules/parts/measure_run.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// What begins a criminal track: each arrest and charge told of, and each measure of justice in force.
[[nodiscard]] inline std::vector<CriminalMark> track_begins(const CaseFile& file) {
    std::vector<CriminalMark> marks = criminal_marks(file);
    for (const Measure& measure : file.measures) {
        if (measure.kind != MeasureKind::arrest && measure.kind != MeasureKind::conditional_suspension &&
            measure.kind != MeasureKind::probation_supervision)
            continue;
        const std::optional<Period> days = in_force(measure);
        if (!days) continue;
        CriminalMark mark{.record = ref(measure), .fact = fact<&Measure::started_on>(measure)};
        if (days->since) mark.day = *days->since;
        marks.push_back(mark);
    }
    return marks;
}

/// What is missing to say that somebody of the network works in justice; nothing when it is certain. False
/// in `possible` when this person certainly does not.
struct OfJustice {
    bool possible = false;
    std::optional<Missing> missing{};
};

[[nodiscard]] inline OfJustice of_justice(const CaseFile& file, const NetworkMember& who) {
    using enum OrganisationKind;
    if (who.kind == NetworkKind::informal) return {};
    const Organisation* organisation = who.organisation ? find(file.organisations, *who.organisation) : nullptr;
    if (!organisation || !organisation->kind)
        return {true, Missing{organisation ? fact<&Organisation::kind>(*organisation)
                                           : fact<&NetworkMember::organisation>(who),
                          {"of deze professional bij politie of justitie werkt",
                              "whether this professional works for the police or justice"}}};
    const OrganisationKind kind = *organisation->kind;
    return {kind == police || kind == public_prosecution || kind == probation};
}

/// The times a partner in justice was, or may have been, part of the plan on a day of a period; the day is
/// the first of those.
[[nodiscard]] inline Beats justice_in_plan(const CaseFile& file, const Period& asked) {
    Beats beats;
    for (const NetworkMember& who : file.network_members) {
        const OfJustice justice = of_justice(file, who);
        if (!justice.possible) continue;
        const std::optional<Date> from = who.active_on     ? who.active_on
                                         : who.informed_on ? who.informed_on
                                                           : who.candidate_on;
        const auto linked = [&](const Period& days, const Fact& by, const std::optional<Missing>& missing) {
            if (!days.overlaps(asked)) return;
            Beat beat{.fact = by, .missing = justice.missing ? justice.missing : missing};
            if (days.since) beat.day = std::max(*days.since, *asked.since);
            beats.push_back(beat);
        };
        const Fact part = fact<&NetworkMember::part_of_plan>(who);
        const Period taking_part{from, who.stepped_out_on};
        if (who.part_of_plan == true && !from)
            linked(taking_part, part,
                Missing{fact<&NetworkMember::active_on>(who),
                    {"sinds wanneer deze professional meedoet", "since when this professional takes part"}});
        else if (who.part_of_plan == true)
            linked(taking_part, part, {});
        else if (!who.part_of_plan)
            linked(taking_part, part,
                Missing{part, {"of het plan op deze professional rekent", "whether the plan counts on this professional"}});
        for (const SafetyPlan& plan : file.safety_plans) {
            const std::optional<Period> days = in_force(plan);
            if (!days || !plan.made_with_network) continue;
            if (std::ranges::find(*plan.made_with_network, who.id) == plan.made_with_network->end()) continue;
            linked(*days, fact<&SafetyPlan::made_with_network>(plan),
                days->since ? std::nullopt
                            : std::optional{Missing{fact<&SafetyPlan::since>(plan),
                                  {"sinds wanneer dit plan geldt", "since when this plan is in force"}}});
        }
    }
    return beats;
}

}  // namespace detail

/// S-52: when a criminal track begins, or the case starts or opens again while it runs, somebody of the police,
/// the public prosecution or probation soon is part of the plan: the plan counts on that person, or was made
/// with that person. When a criminal track ends is not recorded, so it runs on; a second arrest in the same
/// case is the same track.
inline constexpr Rule justice_linked_to_plan{
    .id = "justice-linked-to-plan",
    .title = {"Loopt er een strafzaak, dan doet iemand van politie of justitie mee aan het plan.",
        "While a criminal case runs, somebody of the police or justice is part of the plan."},
    .why = {"Straf en hulp die los van elkaar lopen, maken het gezin niet veilig.",
        "Punishment and help that run apart do not make the household safe."},
    .remedy = {"Nodig politie, Openbaar Ministerie of reclassering uit bij het plan. Leg vast wie meedoet.",
        "Invite the police, the public prosecution or probation to join the plan. Record who takes part."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::justice,
    .source = {sources::west_brabant, "Doel van samenwerking Veilig Thuis en justitiepartners"},
    .covers = {"S-52"},
    .since = norms::pilot,
    .norms = {&norms::justice_linked},
    .act = act<&NetworkMember::part_of_plan>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const std::vector<CriminalMark> marks = detail::track_begins(on.file);
            const CriminalMark* first = nullptr;
            for (const CriminalMark& mark : marks)
                if (mark.exact() && (!first || *mark.exact() < *first->exact())) first = &mark;
            if (first) {
                for (const Period& asked : on.open.during({first->exact(), {}})) {
                    Promise promise{.subject = first->record,
                        .opened = asked.since,
                        .due = on.norms.last_day(norms::justice_linked, *asked.since, on.calendar),
                        .ended = asked.until,
                        .facts = {first->fact},
                        .norm = &norms::justice_linked};
                    meet(promise, detail::justice_in_plan(on.file, asked), on.as_of);
                    promises.push_back(promise);
                }
            }
            for (const CriminalMark& mark : marks)
                if (!mark.exact() && !(first && mark.day && mark.day->certainly_on_or_after(*first->exact())))
                    promises.push_back({.subject = mark.record, .missing = mark.missing()});
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.organisations = {{.id = OrganisationId{"probation"}, .kind = OrganisationKind::probation}};
            file.network_members = {{.id = NetworkMemberId{"officer"},
                .kind = NetworkKind::professional,
                .organisation = OrganisationId{"probation"},
                .part_of_plan = true,
                .active_on = 2026y / 2 / 2}};
            file.measures = {
                {.id = MeasureId{"m1"}, .kind = MeasureKind::probation_supervision, .started_on = 2026y / 1 / 19}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.measures = {
                {.id = MeasureId{"m1"}, .kind = MeasureKind::probation_supervision, .started_on = 2026y / 1 / 19}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.network_members = {{.id = NetworkMemberId{"officer"},
                .kind = NetworkKind::professional,
                .part_of_plan = true,
                .active_on = 2026y / 2 / 2}};
            file.measures = {
                {.id = MeasureId{"m1"}, .kind = MeasureKind::probation_supervision, .started_on = 2026y / 1 / 19}};
            return file;
        },
};

}  // namespace blijvend::rules
