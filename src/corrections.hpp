#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <blijvend/core/short_list.hpp>

#include "walk.hpp"

namespace blijvend::detail {

template <class T>
[[nodiscard]] std::optional<RecordId> supersedes(const T& record) {
    const Stamp* stamp = stamp_of(record);
    return stamp ? stamp->supersedes : std::nullopt;
}

/// Whether a record of a list supersedes another.
template <class T>
[[nodiscard]] bool has_corrections(const std::vector<T>& list) {
    if constexpr (HasStamp<T>)
        for (const T& record : list)
            if (record.stamp && record.stamp->supersedes) return true;
    return false;
}

/// Which records of one list correct which.
class Corrections {
public:
    template <class T>
    explicit Corrections(const std::vector<T>& list) {
        std::vector<std::pair<RecordId, std::size_t>> ids;  // only where looking through the list would take long
        if (list.size() > 64) ids = by_id(list);
        for (const T& record : list) {
            const auto old = supersedes(record);
            corrected_.push_back(!old ? nothing : ids.empty() ? place_in(list, *old)
                                                              : place_in(ids, *old));
        }
    }

    static constexpr std::size_t nothing = SIZE_MAX, nowhere = SIZE_MAX - 1;
    /// The place of the record that a record corrects, by their places: the first with that id. `nothing` when it
    /// corrects none, and `nowhere` when it corrects one that the list does not have.
    [[nodiscard]] std::size_t corrected_by(std::size_t i) const { return corrected_[i]; }
    [[nodiscard]] std::size_t size() const noexcept { return corrected_.size(); }
    /// Whether a record's chain of corrections ends in a circle.
    [[nodiscard]] bool circles(std::size_t i) const {
        std::size_t steps = 0;
        for (i = corrected_[i]; i < size() && steps <= size(); ++steps) i = corrected_[i];
        return steps > size();
    }
    /// Whether every record corrects one that is there, and no chain is a circle.
    [[nodiscard]] bool sound() const {
        for (std::size_t i = 0; i < size(); ++i)
            if (corrected_[i] == nowhere || circles(i)) return false;
        return true;
    }

    /// Ids and places in the order of ids; those with the same id in the order of their places.
    template <class T>
    [[nodiscard]] static std::vector<std::pair<RecordId, std::size_t>> by_id(const std::vector<T>& list) {
        std::vector<std::pair<RecordId, std::size_t>> ids(list.size());
        for (std::size_t i = 0; i < list.size(); ++i) ids[i] = {id_of(list[i]), i};
        std::sort(ids.begin(), ids.end());
        return ids;
    }

private:
    template <class T>
    static std::size_t place_in(const std::vector<T>& list, RecordId id) {
        for (std::size_t i = 0; i < list.size(); ++i)
            if (id_of(list[i]) == id) return i;
        return nowhere;
    }
    static std::size_t place_in(const std::vector<std::pair<RecordId, std::size_t>>& ids, RecordId id) {
        const auto found = std::lower_bound(ids.begin(), ids.end(), std::pair{id, std::size_t{0}});
        return found != ids.end() && found->first == id ? found->second : nowhere;
    }

    ShortList<std::size_t, 32> corrected_{};
};

}  // namespace blijvend::detail
