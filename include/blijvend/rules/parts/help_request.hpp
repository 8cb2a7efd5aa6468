#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <blijvend/rules/parts/beat.hpp>
#include <blijvend/rules/rule.hpp>

/// What promises about requests for help have in common.
namespace blijvend {

/// The answer to a request, as a beat; nothing when there was none. In doubt when nobody recorded its day.
[[nodiscard]] inline std::optional<Beat> answer_of(const Request& request) {
    if (!request.answered_on && !request.answer) return {};
    Beat beat{.day = request.answered_on, .fact = fact<&Request::answered_on>(request)};
    if (!beat.day)
        beat.missing = Missing{beat.fact, {"wanneer dit verzoek is beantwoord", "when this request was answered"}};
    return beat;
}

/// Emits a row for every request for help: met on the first of its beats, due by a norm from the day it was
/// asked, and ended by the closure of the case. Unknown when nobody recorded that day.
template <class BeatsOf>
void help_requests(std::vector<Promise>& promises, const Judging& on, const Norm& norm, BeatsOf&& beats_of) {
    for (const Request& request : on.file.requests) {
        if (request.kind != RequestKind::capacity) continue;
        Promise promise{.subject = ref(request),
            .opened = request.on,
            .facts = {fact<&Request::on>(request)},
            .norm = &norm};
        if (!request.on) {
            promise.missing =
                Missing{fact<&Request::on>(request), {"wanneer dit is gevraagd", "when this was asked"}};
            promises.push_back(promise);
            continue;
        }
        promise.due = on.norms.last_day(norm, *request.on, on.calendar);
        promise.ended = on.open.held_until({request.on, {}});
        Beats beats = beats_of(request);
        erase_if(beats, [&](const Beat& beat) {
            return beat.day && promise.ended && *beat.day >= *promise.ended;
        });
        for (Beat& beat : beats)
            if (beat.day) beat.day = std::max(*beat.day, *request.on);
        meet(promise, beats, on.as_of);
        promises.push_back(promise);
    }
}

}  // namespace blijvend
