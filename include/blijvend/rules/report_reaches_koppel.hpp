#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/done_on.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Whether a koppel stood by the household when a report came in, and which one says so.
struct StoodBy {
    const Koppel* certain = nullptr;
    const Koppel* perhaps = nullptr;  ///< nobody recorded when it was assigned
};

[[nodiscard]] inline StoodBy stood_by(const CaseFile& file, Date received) {
    StoodBy answer;
    bool before = false;
    for (const Koppel& koppel : file.koppels) {
        const std::optional<Date> assigned = assigned_on(koppel);
        before = before || (assigned && *assigned < received);
        if (!Period{assigned, koppel.until}.contains(received)) continue;
        (assigned ? answer.certain : answer.perhaps) = &koppel;
    }
    if (!before) answer.certain = nullptr;
    return answer;
}

}  // namespace detail

/// P-21: a report that comes in while a koppel works with the household reaches it at once. A report
/// of the day the first koppel was assigned is taken for what it was assigned for, and not asked.
/// It ends with the case.
inline constexpr Rule report_reaches_koppel{
    .id = "report-reaches-koppel",
    .title = {"Een nieuwe melding over een gezin komt dezelfde dag bij het koppel.",
        "A new report about a household reaches the koppel the same day."},
    .why = {"Het koppel kent het gezin en kan meteen iets doen. Een melding die blijft liggen, helpt niemand.",
        "The koppel knows the household and can act at once. A report that is left lying helps nobody."},
    .remedy = {"Bel het koppel over deze melding. Leg vast wanneer het koppel ervan wist.",
        "Call the koppel about this report. Record when the koppel knew of it."},
    .severity = Severity::must,
    .kind = RuleKind::deadline,
    .theme = Theme::reports,
    .source = {sources::reports_by_kind, "follow-up reports during involvement"},
    .covers = {"P-21"},
    .since = norms::pilot,
    .norms = {&norms::report_to_koppel},
    .act = act<&Notification::reached_koppel_at>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Notification& notification : on.file.notifications) {
                if (on.file.koppels.empty()) continue;
                Promise promise{.subject = ref(notification),
                    .facts = {fact<&Notification::received_at>(notification),
                        fact<&Notification::reached_koppel_at>(notification)},
                    .norm = &norms::report_to_koppel};
                if (!notification.received_at) {
                    promise.missing = Missing{fact<&Notification::received_at>(notification),
                        {"wanneer de melding binnenkwam", "when the report came in"}};
                    promises.push_back(promise);
                    continue;
                }
                const Date received = notification.received_at->day();
                const detail::StoodBy koppel = detail::stood_by(on.file, received);
                const bool open = on.open.on(received);
                if (!open || (!koppel.certain && !koppel.perhaps)) continue;

                const Fact since = fact<&Koppel::since>(*(koppel.certain ? koppel.certain : koppel.perhaps));
                promise.facts.add(since);
                promise.opened = received;
                promise.due = on.norms.last_day(norms::report_to_koppel, received, on.calendar);
                promise.ended = on.open.held_until({received, {}});
                if (notification.reached_koppel_at) done_on(promise, notification.reached_koppel_at->day());
                if (!koppel.certain)
                    doubt(promise,
                        Missing{since, {"wanneer het koppel is toegewezen", "when the koppel was assigned"}},
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
                .reached_koppel_at = Instant::at(2026y / 2 / 20, 17, 10)}};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.notifications = {{.id = NotificationId{"n1"},
                .received_at = Instant::at(2026y / 2 / 20, 16, 55),
                .reached_koppel_at = Instant::at(2026y / 2 / 23, 9)}};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.notifications = {
                {.id = NotificationId{"n1"}, .reached_koppel_at = Instant::at(2026y / 2 / 20, 17, 10)}};
            return file;
        },
};

}  // namespace blijvend::rules
