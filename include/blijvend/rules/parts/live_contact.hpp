#pragma once

#include <optional>

#include <blijvend/model/contact.hpp>
#include <blijvend/rules/parts/beat.hpp>

namespace blijvend {

/// A contact in which people could answer each other, as a beat; nothing when it certainly was not
/// one. In doubt while its day or its channel is not recorded. Who was there is for the rule to
/// say.
[[nodiscard]] inline std::optional<Beat> live_contact(const Contact& contact) {
    if (contact.reached == false || (contact.channel && !live(*contact.channel))) return {};
    Beat beat{.fact = fact<&Contact::at>(contact)};
    if (contact.at)
        beat.day = contact.at->day();
    else
        beat.missing = Missing{beat.fact, {"wanneer dit contact was", "when this contact was"}};
    if (!beat.missing && !contact.channel)
        beat.missing = Missing{fact<&Contact::channel>(contact),
            {"hoe dit contact was: bezoek, gesprek, telefoon of bericht",
                "how this contact was made: visit, meeting, call or message"}};
    return beat;
}

}  // namespace blijvend
