#pragma once

#include <algorithm>
#include <functional>

namespace blijvend {

/// Sorts a list by what `by` says of its values; equal ones stay in the order they have. Costs next to nothing when
/// the list is in order already, as the records of a file mostly are.
template <class List, class By>
void put_in_order(List& list, By by) {
    if (!std::ranges::is_sorted(list, std::ranges::less{}, by)) std::ranges::stable_sort(list, std::ranges::less{}, by);
}

}  // namespace blijvend
