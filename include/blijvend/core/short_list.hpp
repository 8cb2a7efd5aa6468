#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <utility>

namespace blijvend {

/// A list that is short nearly always: the first `Few` values need no allocation. For plain values only, in the middle
/// of some work: it is as large as those few. Adding a value may move the others, as with a vector.
template <class T, std::size_t Few>
class ShortList {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    using value_type = T;

    ShortList() noexcept {}  // NOLINT(modernize-use-equals-default): the few are left as they are
    ShortList(std::initializer_list<T> values) {
        for (const T& value : values) push_back(value);
    }
    ShortList(const ShortList& other) {
        for (const T& value : other) push_back(value);
    }
    ShortList& operator=(const ShortList&) = delete;
    ~ShortList() = default;

    void push_back(const T& value) {
        if (size_ == room_) return push_back_among_many(value);
        std::construct_at(data() + size_, value);
        ++size_;
    }

    [[nodiscard]] T* begin() noexcept { return data(); }
    [[nodiscard]] T* end() noexcept { return data() + size_; }
    [[nodiscard]] const T* begin() const noexcept { return data(); }
    [[nodiscard]] const T* end() const noexcept { return data() + size_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T& operator[](std::size_t i) noexcept { return data()[i]; }
    [[nodiscard]] const T& operator[](std::size_t i) const noexcept { return data()[i]; }
    [[nodiscard]] T& front() noexcept { return *data(); }
    [[nodiscard]] const T& front() const noexcept { return *data(); }
    [[nodiscard]] T& back() noexcept { return data()[size_ - 1]; }
    [[nodiscard]] const T& back() const noexcept { return data()[size_ - 1]; }

    /// Drops everything from a place on.
    void cut(const T* from) noexcept { size_ = static_cast<std::size_t>(from - data()); }

private:
    T* data() noexcept { return many_ ? many_.get() : few_; }
    const T* data() const noexcept { return many_ ? many_.get() : few_; }

    [[gnu::noinline]] void push_back_among_many(const T& value) {
        const T kept = value;  // it may be one of the list
        make_room();
        push_back(kept);
    }
    void make_room() {
        auto more = std::make_unique<T[]>(2 * room_);
        std::copy(begin(), end(), more.get());
        many_ = std::move(more);
        room_ *= 2;
    }

    std::size_t size_ = 0, room_ = Few;
    std::unique_ptr<T[]> many_{};
    union {
        T few_[Few];
    };
};

/// Drops the values for which something holds.
template <class T, std::size_t Few, class Holds>
void erase_if(ShortList<T, Few>& list, Holds&& holds) {
    list.cut(std::remove_if(list.begin(), list.end(), holds));
}

}  // namespace blijvend
