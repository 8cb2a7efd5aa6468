#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/parts/criminal_track.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// The consultations with the police, or what may have been one, as beats from a day on.
[[nodiscard]] inline Beats police_consults(const CaseFile& file, Date contact) {
    Beats beats;
    for (const Request& request : file.requests) {
        const Organisation* asked = request.to ? find(file.organisations, *request.to) : nullptr;
        const bool of_others = asked && asked->kind && asked->kind != OrganisationKind::police;
        if (request.kind ? *request.kind != RequestKind::police_consult : of_others) continue;
        Beat beat{.fact = fact<&Request::on>(request)};
        if (request.on) beat.day = std::max(contact, *request.on);
        if (!request.kind)
            beat.missing = Missing{fact<&Request::kind>(request), {"wat hier is gevraagd", "what was asked here"}};
        else if (!request.on)
            beat.missing =
                Missing{beat.fact, {"wanneer met de politie is overlegd", "when the police were consulted"}};
        beats.push_back(beat);
    }
    return beats;
}

}  // namespace detail

/// S-39: once somebody was arrested or charged, a confronting conversation comes after consultation with the
/// police, on the same day at the latest; consulting them later mends it, too late. When a criminal track ends
/// is not recorded, so it runs on; a consultation from before it counts. A contact of which the kind is not
/// recorded is not taken for a confrontation.
inline constexpr Rule police_consulted_first{
    .id = "police-consulted-first",
    .title = {"Voor een confronterend gesprek overlegt het koppel met de politie, als die ermee bezig is.",
        "Before a confronting conversation the koppel consults the police, if they are working on it."},
    .why = {"Een gesprek op het verkeerde moment kan sporen wissen of een verhoor verstoren.",
        "A conversation at the wrong moment can destroy traces or disturb an interrogation."},
    .remedy = {"Bel de politie en stem af wat er kan. Leg dat overleg vast.",
        "Call the police and agree what can be done. Record that consultation."},
    .severity = Severity::should,
    .kind = RuleKind::deadline,
    .theme = Theme::justice,
    .source = {sources::west_brabant, "Doel van samenwerking Veilig Thuis en justitiepartners"},
    .covers = {"S-39"},
    .since = norms::pilot,
    .act = act<&Request::on>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const std::vector<CriminalMark> marks = criminal_marks(on.file);
            if (marks.empty()) return;
            for (const Contact& contact : on.file.contacts) {
                if (contact.kind != ContactKind::confrontational || contact.reached == false) continue;
                if (!contact.at) {
                    promises.push_back({.subject = ref(contact),
                        .missing = Missing{fact<&Contact::at>(contact),
                            {"wanneer dit gesprek was", "when this conversation was"}}});
                    continue;
                }
                const Date day = contact.at->day();
                const auto before = [&](const CriminalMark& mark) {
                    return mark.day && mark.day->certainly_before(day);
                };
                const auto perhaps = [&](const CriminalMark& mark) {
                    return !mark.day || mark.day->possibly_before(day);
                };
                const auto certain = std::ranges::find_if(marks, before);
                const auto possible = std::ranges::find_if(marks, perhaps);
                if (possible == marks.end() || !on.open.on(day)) continue;

                const CriminalMark& mark = certain == marks.end() ? *possible : *certain;
                Promise promise{.subject = ref(contact),
                    .opened = day,
                    .due = day,
                    .ended = on.open.held_until({day, {}}),
                    .facts = {fact<&Contact::at>(contact), mark.fact}};
                Beats consults = detail::police_consults(on.file, day);
                erase_if(consults, [&](const Beat& beat) {
                    return beat.day && promise.ended && *beat.day >= *promise.ended;
                });
                meet(promise, consults, on.as_of);
                if (certain == marks.end()) doubt(promise, mark.missing(), on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.incidents = {{.id = IncidentId{"i1"}, .happened_on = Date{2026y / 2 / 16}, .arrest = true}};
            file.requests = {{.id = RequestId{"r1"}, .kind = RequestKind::police_consult, .on = 2026y / 2 / 18}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 18, 14), {MemberId{"mother"}})};
            file.contacts[0].kind = ContactKind::confrontational;
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.incidents = {{.id = IncidentId{"i1"}, .happened_on = Date{2026y / 2 / 16}, .arrest = true}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 18, 14), {MemberId{"mother"}})};
            file.contacts[0].kind = ContactKind::confrontational;
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.incidents = {{.id = IncidentId{"i1"}, .arrest = true}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 18, 14), {MemberId{"mother"}})};
            file.contacts[0].kind = ContactKind::confrontational;
            return file;
        },
};

}  // namespace blijvend::rules
