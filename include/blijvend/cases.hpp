#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <span>
#include <vector>

#include <blijvend/model/case_file.hpp>

namespace blijvend {

namespace detail {

/// The bytes of a case file that is packed (src/packed.hpp). They never change, so copies share them.
struct Packed {
    std::shared_ptr<const std::byte[]> bytes{};
    std::size_t size = 0;

    bool operator==(const Packed& other) const noexcept;
};

}  // namespace detail

/// Case files in little memory: a list of them in which each is packed, and unpacked when it is looked at. A packed
/// case takes a fraction of its JSON, and of a CaseFile; nothing of it is lost.
///
/// A value: a copy, or some of it, shares the packed bytes, which never change. Different threads may look at one list
/// at the same time. Where it is not said otherwise, places are not checked.
class Cases {
public:
    class Iterator;
    using value_type = CaseFile;

    Cases() noexcept = default;
    explicit Cases(std::span<const CaseFile> files);

    /// Packs a case and puts it last.
    void push_back(const CaseFile& file);
    /// Puts cases last that are packed already.
    void append(Cases more);
    void clear() noexcept { files_.clear(); }

    [[nodiscard]] std::size_t size() const noexcept { return files_.size(); }
    [[nodiscard]] bool empty() const noexcept { return files_.empty(); }

    /// The case at a place, unpacked.
    [[nodiscard]] CaseFile operator[](std::size_t place) const;
    /// The same into a file whose memory is used again: for whoever looks at many, one after another.
    void unpack(std::size_t place, CaseFile& into) const;

    /// So many cases from a place on; fewer when there are no more.
    [[nodiscard]] Cases some(std::size_t begin, std::size_t count) const;

    /// Every case, unpacked when it is come to: `for (const CaseFile& file : cases)`.
    [[nodiscard]] Iterator begin() const noexcept;
    [[nodiscard]] Iterator end() const noexcept;

    /// Equal when the case files are.
    bool operator==(const Cases&) const = default;
    [[nodiscard]] std::size_t hash() const noexcept;

private:
    std::vector<detail::Packed> files_{};
};

/// Gives the cases of a list by value, in their order.
class Cases::Iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = CaseFile;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = CaseFile;

    Iterator() noexcept = default;

    [[nodiscard]] CaseFile operator*() const { return (*cases_)[place_]; }
    Iterator& operator++() noexcept {
        ++place_;
        return *this;
    }
    Iterator operator++(int) noexcept {
        const Iterator before = *this;
        ++place_;
        return before;
    }
    bool operator==(const Iterator&) const noexcept = default;

private:
    friend class Cases;
    Iterator(const Cases& cases, std::size_t place) noexcept : cases_{&cases}, place_{place} {}

    const Cases* cases_ = nullptr;
    std::size_t place_ = 0;
};

inline Cases::Iterator Cases::begin() const noexcept { return {*this, 0}; }
inline Cases::Iterator Cases::end() const noexcept { return {*this, size()}; }

}  // namespace blijvend
