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
/// order of the description, so the search goes round from where it was. `named(field)` tells a match.
template <class Field, class Named>
std::size_t place_where(std::span<const Field> fields, std::size_t from, Named&& named) {
    for (std::size_t i = from; i < fields.size(); ++i)
        if (named(fields[i])) return i;
    for (std::size_t i = 0; i < from; ++i)
        if (named(fields[i])) return i;
    return fields.size();
}
template <class Field>
std::size_t place_of(std::span<const Field> fields, std::string_view name, std::size_t from = 0) {
    return place_where(fields, from, [&](const Field& field) { return field.name == name; });
}

/// Puts what was kept unknown in the order in which writing gives it back: codes in lists stand where
/// their field stands, all else last.
template <class Field>
void arrange(Extra& extra, std::span<const Field> fields) {
    const auto rank = [&](const Unknown& unknown) {
        return std::pair{unknown.index ? place_of(fields, unknown.name) : fields.size(), unknown.index};
    };
    std::stable_sort(extra.items.begin(), extra.items.end(),
        [&](const Unknown& a, const Unknown& b) { return rank(a) < rank(b); });
}

}  // namespace blijvend::detail
