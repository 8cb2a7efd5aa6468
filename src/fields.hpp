#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

#include <blijvend/core/extra.hpp>

/// What both readers do with the fields of a record. A Field has a name; the fields stand in the order of
/// the description.
namespace blijvend::detail {

/// The place of the field of that name; the number of fields when there is none. Most texts have the
/// order of the description, so the search goes round from where it was.
template <class Field>
std::size_t place_of(std::span<const Field> fields, std::string_view name, std::size_t from = 0) {
    for (std::size_t i = from; i < fields.size(); ++i)
        if (fields[i].name == name) return i;
    for (std::size_t i = 0; i < from; ++i)
        if (fields[i].name == name) return i;
    return fields.size();
}

/// Puts what was kept unknown in the order in which writing gives it back: codes in lists stand where
/// their field stands, all else last. `place(unknown)` tells where its field stands among so many.
template <class Place>
void arrange(Extra& extra, std::size_t fields, Place&& place) {
    const auto rank = [&](const Unknown& unknown) {
        return std::pair{unknown.index ? place(unknown) : fields, unknown.index};
    };
    std::stable_sort(extra.items.begin(), extra.items.end(),
        [&](const Unknown& a, const Unknown& b) { return rank(a) < rank(b); });
}

}  // namespace blijvend::detail
