#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Telling the household of a report, or saying why not, as a beat: on the day of the report at the
/// earliest. A reason needs no day, for nothing was told. Nothing when it says only that nobody was
/// told.
[[nodiscard]] inline std::optional<Beat> informing_of(
    const Notification& notification, Date received, const Informing& informing) {
    Beat beat{.fact = fact<&Notification::informings>(notification)};
    if (informing.on) beat.day = std::max(received, *informing.on);
    if (informing.informed != true && informing.why_not && !informing.why_not->empty()) {
        if (!beat.day) beat.day = received;
        return beat;
    }
    if (informing.informed == false) return {};
    if (!informing.informed)
        beat.missing = Missing{beat.fact,
            {"of het gezin van deze melding weet", "whether the household knows of this report"}};
    else if (!informing.on)
        beat.missing = Missing{beat.fact,
            {"wanneer het gezin van deze melding hoorde", "when the household was told of this report"}};
    return beat;
}

}  // namespace detail

/// P-05: the household is told of every report, or it says why not. That it was not told, without a
/// reason, is not enough; that one member was told is. The duty stays when the case closes.
inline constexpr Rule household_informed{
    .id = "household-informed",
    .title = {"Het gezin hoort van elke melding, of er staat waarom niet.",
        "The household is told of every report, or it says why not."},
    .why = {"Mensen hebben recht om te weten wat anderen over hen melden. Openheid geeft een eerlijk begin.",
        "People have a right to know what others report about them. Openness makes an honest beginning."},
    .remedy = {"Vertel het gezin van de melding. Kan dat niet veilig? Leg vast waarom niet.",
        "Tell the household of the report. Is that not safe? Record why not."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::reports,
    .source = {sources::corv, "Informering"},
    .covers = {"P-05"},
    .since = Date{2019y / 1 / 1},
    .norms = {&norms::informing_term},
    .act = act<&Notification::informings>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Notification& notification : on.file.notifications) {
                Promise promise{.subject = ref(notification),
                    .facts = {fact<&Notification::received_at>(notification)},
                    .norm = &norms::informing_term};
                if (!notification.received_at) {
                    promise.missing = Missing{fact<&Notification::received_at>(notification),
                        {"wanneer de melding binnenkwam", "when the report came in"}};
                    promises.push_back(promise);
                    continue;
                }
                const Date received = notification.received_at->day();
                promise.opened = received;
                promise.due = on.norms.last_day(norms::informing_term, received, on.calendar);
                Beats beats;
                for (const Informing& informing : notification.informings)
                    if (const auto beat = detail::informing_of(notification, received, informing))
                        beats.push_back(*beat);
                meet(promise, beats, on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"},
                .received_at = Instant::at(2026y / 2 / 13, 16, 55),
                .informings = {{.informed = false, .why_not = "Telling would put the child in danger now."}}}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"},
                .received_at = Instant::at(2026y / 2 / 13, 16, 55),
                .informings = {{.informed = false}}}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"},
                .received_at = Instant::at(2026y / 2 / 13, 16, 55),
                .informings = {{.informed = true}}}};
            return file;
        },
};

}  // namespace blijvend::rules
