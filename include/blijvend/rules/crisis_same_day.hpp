#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// A contact as the answer to a crisis: somebody was with the household, and certainly not before
/// it came in. In doubt, it is an answer when it says so.
[[nodiscard]] inline std::optional<Beat> answer_to(
    const Notification& crisis, Moment received, const Contact& contact) {
    const bool nobody = contact.seen && contact.seen->empty() && contact.spoken_alone.empty();
    if (contact.reached == false || nobody) return {};
    if (contact.channel && !face_to_face(*contact.channel)) return {};

    Beat beat{.fact = fact<&Contact::at>(contact)};
    const bool answers = contact.notification == crisis.id;
    if (!contact.at) {
        if (contact.notification && !answers) return {};
        beat.missing = Missing{beat.fact, {"wanneer dit bezoek was", "when this visit was"}};
        return beat;
    }
    beat.day = contact.at->day();
    if (contact.at->certainly_before(received)) return {};
    if (!contact.channel)
        beat.missing = Missing{fact<&Contact::channel>(contact),
            {"of dit contact een bezoek was", "whether this contact was a visit"}};
    else if (contact.at->possibly_before(received) && !answers)
        beat.missing = Missing{beat.fact,
            {"of dit bezoek na de melding was", "whether this visit came after the notification"}};
    return beat;
}

}  // namespace detail

/// S-09: a crisis is answered at the household's side on the same civil day in Amsterdam. A call is
/// not enough, nor is a visit in which nobody was seen. Closing the case answers nothing and ends
/// nothing.
inline constexpr Rule crisis_same_day{
    .id = "crisis-same-day",
    .title = {"Bij een crisis is er dezelfde dag iemand bij het gezin.",
        "In a crisis somebody is with the household the same day."},
    .why = {"Gevaar wacht niet. Wie dezelfde dag komt, kan het gevaar inschatten en afwenden.",
        "Danger does not wait. Whoever comes the same day can assess the danger and avert it."},
    .remedy = {"Ga vandaag nog naar het gezin. Leg het bezoek vast bij de melding.",
        "Go to the household today. Record the visit with the notification."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::first_days,
    .source = {sources::west_brabant, "first paragraphs"},
    .set_by = NormOrigin::practice,
    .covers = {"S-09"},
    .since = norms::pilot,
    .norms = {&norms::crisis_response},
    .act = act<&Contact::at>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Notification& notification : on.file.notifications) {
                if (notification.crisis == false) continue;
                Promise promise{.subject = ref(notification),
                    .facts = {fact<&Notification::received_at>(notification)},
                    .norm = &norms::crisis_response};
                if (!notification.received_at) {
                    promise.missing = Missing{fact<&Notification::received_at>(notification),
                        {"wanneer de melding binnenkwam", "when the notification came in"}};
                    promises.push_back(promise);
                    continue;
                }
                const Moment received = *notification.received_at;
                promise.opened = received.day();
                promise.due =
                    on.norms.last_day(norms::crisis_response, received.day(), on.calendar);
                Beats beats;
                for (const Contact& contact : on.file.contacts)
                    if (const auto beat = detail::answer_to(notification, received, contact))
                        beats.push_back(*beat);
                meet(promise, beats, on.as_of);
                if (!notification.crisis)
                    doubt(promise,
                        Missing{fact<&Notification::crisis>(notification),
                            {"of deze melding een crisis is", "whether this notification is a crisis"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"},
                .received_at = Instant::at(2026y / 2 / 20, 16, 55),
                .crisis = true}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 20, 19, 30), {MemberId{"mother"}})};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"},
                .received_at = Instant::at(2026y / 2 / 20, 16, 55),
                .crisis = true}};
            file.contacts = {example::visit("c1", Instant::at(2026y / 2 / 21, 9), {MemberId{"mother"}})};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"}, .crisis = true}};
            return file;
        },
};

}  // namespace blijvend::rules
