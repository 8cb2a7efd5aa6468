#pragma once

#include <optional>

#include <blijvend/rules/parts/live_contact.hpp>

namespace blijvend {

/// A live contact with somebody of the household, as a beat; nothing when it certainly was not one.
/// In doubt also while nobody recorded who was seen. Which professional was there is for the rule to
/// say.
[[nodiscard]] inline std::optional<Beat> household_contact(const Contact& contact) {
    std::optional<Beat> beat = live_contact(contact);
    if (!beat || !contact.spoken_alone.empty()) return beat;
    if (contact.seen && contact.seen->empty())
        beat.reset();
    else if (!contact.seen && !beat->missing)
        beat->missing = Missing{fact<&Contact::seen>(contact),
            {"of er bij dit contact iemand van het gezin was",
                "whether somebody of the household was at this contact"}};
    return beat;
}

}  // namespace blijvend
