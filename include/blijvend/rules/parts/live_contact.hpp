#pragma once

#include <optional>
#include <vector>

#include <blijvend/model/case_file.hpp>
#include <blijvend/rules/parts/beat.hpp>

namespace blijvend {

/// A contact in which people could answer each other, as a beat; nothing when it certainly was not
/// one. In doubt while its day or its channel is not recorded. Who was there is for the rule to
/// say.
[[nodiscard]] inline std::optional<Beat> live_contact(const Contact& contact) {
    std::optional<Beat> made;
    if (contact.reached == false || (contact.channel && !live(*contact.channel))) return made;
    Beat& beat = made.emplace();
    beat.fact = fact<&Contact::at>(contact);
    if (contact.at)
        beat.day = contact.at->day();
    else
        beat.missing = Missing{beat.fact, {"wanneer dit contact was", "when this contact was"}};
    if (!beat.missing && !contact.channel)
        beat.missing = Missing{fact<&Contact::channel>(contact),
            {"hoe dit contact was: bezoek, gesprek, telefoon of bericht",
                "how this contact was made: visit, meeting, call or message"}};
    return made;
}

/// A contact that is, or may be, a live one.
struct LiveContact {
    const Contact* contact = nullptr;
    Beat beat{};  ///< as live_contact()
};

/// Those of a file, in its order.
[[nodiscard]] inline std::vector<LiveContact> live_contacts(const CaseFile& file) {
    std::vector<LiveContact> live;
    live.reserve(file.contacts.size());
    for (const Contact& contact : file.contacts)
        if (const std::optional<Beat> beat = live_contact(contact)) live.push_back({&contact, *beat});
    return live;
}

}  // namespace blijvend
