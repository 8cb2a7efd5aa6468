#pragma once

#include <optional>
#include <vector>

#include <blijvend/core/put_in_order.hpp>
#include <blijvend/model/presence.hpp>
#include <blijvend/rules/parts/household_contact.hpp>

namespace blijvend {

/// A live contact of somebody of the koppel with somebody of the household, as a beat; nothing when it
/// certainly was not one. In doubt also while the file does not tell whether the koppel was there.
[[nodiscard]] inline std::optional<Beat> koppel_contact(const CaseFile& file, const Contact& contact) {
    const std::optional<bool> by_koppel = koppel_was_there(file, contact);
    std::optional<Beat> beat = by_koppel == false ? std::optional<Beat>{} : household_contact(contact);
    if (beat && !beat->missing && !by_koppel)
        beat->missing = Missing{fact<&Contact::by>(contact),
            {"of er iemand van het koppel bij dit contact was", "whether somebody of the koppel was at this contact"}};
    return beat;
}

/// Every contact of the koppel with the household, and those that may have been, in the order of their days; last those
/// without a day.
[[nodiscard]] inline std::vector<Beat> koppel_contacts(const CaseFile& file) {
    std::vector<Beat> beats;
    beats.reserve(file.contacts.size());
    for (const Contact& contact : file.contacts)
        if (const std::optional<Beat> beat = koppel_contact(file, contact)) beats.push_back(*beat);
    put_in_order(beats, day_or_last);
    return beats;
}

}  // namespace blijvend
