#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/core/partial_date.hpp>
#include <blijvend/rules/rule.hpp>

/// What shows that police and justice deal with the violence in a household.
namespace blijvend {

/// An arrest or a charge, told in a notification or an incident: the record, its day as exactly as it is
/// known, and where that day stands.
struct CriminalMark {
    RecordRef record{};
    Fact fact{};
    std::optional<PartialDate> day{};

    [[nodiscard]] std::optional<Date> exact() const { return day ? day->exact() : std::nullopt; }
    /// What is missing to say on which day it was.
    [[nodiscard]] Missing missing() const {
        return {fact, {"op welke dag dit was", "on which day this was"}};
    }
};

/// Every arrest or charge that the notifications and incidents tell of, once: of a notification and an
/// incident it names the incident counts, unless only the notification has a day. Measures are not looked at;
/// where nobody recorded whether somebody was arrested or charged, nothing is taken to be so.
[[nodiscard]] inline std::vector<CriminalMark> criminal_marks(const CaseFile& file) {
    const auto tells = [](const auto& record) { return record.arrest == true || record.charge == true; };
    const auto day_of = [](const Incident& incident) -> std::optional<PartialDate> {
        if (incident.at) return PartialDate{incident.at->day()};
        return incident.happened_on;
    };
    const auto named_by = [](const Incident& incident) {
        return [&incident](const Notification& notification) {
            return std::ranges::find(notification.incidents, incident.id) != notification.incidents.end();
        };
    };
    std::vector<CriminalMark> marks;
    for (const Notification& notification : file.notifications) {
        const auto told_better = [&](const Incident& incident) {
            const auto day = day_of(incident);
            return tells(incident) && named_by(incident)(notification) &&
                   (!notification.received_at || (day && day->exact()));
        };
        if (!tells(notification) || std::ranges::any_of(file.incidents, told_better)) continue;
        CriminalMark mark{.record = ref(notification), .fact = fact<&Notification::received_at>(notification)};
        if (notification.received_at) mark.day = notification.received_at->day();
        marks.push_back(mark);
    }
    for (const Incident& incident : file.incidents) {
        const auto day = day_of(incident);
        const auto told_better = [&](const Notification& notification) {
            return tells(notification) && named_by(incident)(notification) && notification.received_at;
        };
        const bool exact = day && day->exact();
        if (!tells(incident) || (!exact && std::ranges::any_of(file.notifications, told_better))) continue;
        marks.push_back({.record = ref(incident),
            .fact = incident.at ? fact<&Incident::at>(incident) : fact<&Incident::happened_on>(incident),
            .day = day});
    }
    return marks;
}

}  // namespace blijvend
