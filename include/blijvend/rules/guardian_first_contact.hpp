#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/listed_person.hpp>
#include <blijvend/rules/parts/live_contact.hpp>
#include <blijvend/rules/parts/measure_run.hpp>
#include <blijvend/rules/parts/protection_measure.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// What is missing to say that somebody of the organisation that executes a measure was at a contact with a
/// known day; nothing when it is certain. False in `possible` when certainly nobody was.
struct GuardianThere {
    bool possible = false;
    std::optional<Missing> missing{};
};

[[nodiscard]] inline GuardianThere guardian_there(
    const CaseFile& file, const Measure& measure, const Contact& contact) {
    if (!measure.executed_by)
        return {true, Missing{fact<&Measure::executed_by>(measure),
                          {"wie deze maatregel uitvoert", "who carries out this measure"}}};
    const Text who{"van welke organisatie wie erbij was is", "of which organisation whoever was there is"};
    if (contact.by.empty()) return {true, Missing{fact<&Contact::by>(contact), who}};
    GuardianThere there;
    for (const ProfessionalId id : contact.by) {
        const Professional* professional = find(file.professionals, id);
        const auto home = professional ? professional->home_on(contact.at->day()) : std::nullopt;
        if (home == measure.executed_by) return {true};
        const Fact named = professional ? fact<&Professional::homes>(*professional) : fact<&Contact::by>(contact);
        if (!home) there = {true, Missing{named, who}};
    }
    return there;
}

/// The contacts in which somebody of the organisation that executes a measure saw or heard a child, or may
/// have.
[[nodiscard]] inline Beats guardian_contacts(
    const Judging& on, const Measure& measure, const Member& child) {
    Beats beats;
    for (const Contact& contact : on.file.contacts) {
        std::optional<Beat> beat = live_contact(contact);
        const std::optional<bool> seen = on.people.seen(contact, child);
        if (!beat || seen == false) continue;
        if (!seen && !beat->missing)
            beat->missing = Missing{fact<&Contact::seen>(contact),
                {"wie er bij dit contact gezien of gesproken is", "who was seen or spoken to in this contact"}};
        const GuardianThere there = beat->day ? guardian_there(on.file, measure, contact) : GuardianThere{true};
        if (!there.possible) continue;
        if (!beat->missing) beat->missing = there.missing;
        beats.push_back(*beat);
    }
    return beats;
}

}  // namespace detail

/// P-22: after an order to protect a child started, or after the child's birth if that is later, somebody of
/// the organisation that executes it soon sees or hears the child. What prolongs an order asks for nothing new.
/// The end of the order, or the child's death, ends it; leaving the household or closing the case does not.
inline constexpr Rule guardian_first_contact{
    .id = "guardian-first-contact",
    .title = {"Na het begin van een maatregel ziet de jeugdbeschermer het kind snel.",
        "After an order starts the guardian sees the child soon."},
    .why = {"Een kind moet weten wie er nu voor hem zorgt. Wachten maakt bang.",
        "A child has to know who looks after it now. Waiting is frightening."},
    .remedy = {"Laat de jeugdbeschermer het kind deze week spreken. Leg vast wie er was en wie is gezien.",
        "Let the guardian talk to the child this week. Record who was there and who was seen."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::measures,
    .source = {sources::background, "P-22"},
    .set_by = NormOrigin::official,
    .covers = {"P-22"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::guardian_contact},
    .act = act<&Contact::seen>,
    .off = {"De bron is alleen achtergrondkennis. Niemand heeft die nagekeken.",
        "The source is background knowledge only. Nobody has verified it."},
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Measure& measure : on.file.measures) {
                const std::optional<Period> days = running_days(on.file, measure, on.as_of);
                if (!is_protection_order(measure) || measure.extends || !days) continue;
                if (!days->since) {
                    promises.push_back({.subject = ref(measure),
                        .ended = days->until,
                        .missing = missing_start_of(measure)});
                    continue;
                }
                const auto promise_for = [&](const RecordRef& subject, Date opened) {
                    return Promise{.subject = subject,
                        .opened = opened,
                        .due = on.norms.last_day(norms::guardian_contact, opened, on.calendar),
                        .ended = days->until,
                        .facts = {fact<&Measure::started_on>(measure), fact<&Measure::executed_by>(measure)},
                        .norm = &norms::guardian_contact};
                };
                const std::vector<const Member*> children = listed_people(on.people, measure.for_members);
                if (children.empty()) {
                    Promise promise = promise_for(ref(measure), *days->since);
                    doubt(promise,
                        Missing{fact<&Measure::for_members>(measure),
                            {"voor welk kind deze maatregel is", "which child this measure is for"}},
                        on.as_of);
                    promises.push_back(promise);
                }
                for (const Member* child : children) {
                    if (child->unborn == true && !child->born) continue;
                    const std::optional<Date> birth = child->born ? child->born->exact() : std::nullopt;
                    Promise promise = promise_for(ref(*child), std::max(*days->since, birth.value_or(*days->since)));
                    if (child->died_on && (!promise.ended || *child->died_on < *promise.ended))
                        promise.ended = child->died_on;
                    Beats beats = detail::guardian_contacts(on, measure, *child);
                    erase_if(beats, [&](const Beat& beat) {
                        return beat.day && !Period{promise.opened, promise.ended}.contains(*beat.day);
                    });
                    meet(promise, beats, on.as_of);
                    if (child->born && child->born->possibly_after(*promise.opened))
                        doubt(promise,
                            Missing{fact<&Member::born>(*child), {"wanneer dit kind is geboren", "when this child was born"}},
                            on.as_of);
                    promises.push_back(promise);
                }
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .executed_by = OrganisationId{"youth"},
                .started_on = 2026y / 2 / 9}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 12, 15), {MemberId{"child"}})};
            file.contacts[0].by = {ProfessionalId{"bram"}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .for_members = {MemberId{"child"}},
                .executed_by = OrganisationId{"youth"},
                .started_on = 2026y / 2 / 9}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.measures = {{.id = MeasureId{"m1"},
                .kind = MeasureKind::supervision_order,
                .executed_by = OrganisationId{"youth"},
                .started_on = 2026y / 2 / 9}};
            return file;
        },
};

}  // namespace blijvend::rules
