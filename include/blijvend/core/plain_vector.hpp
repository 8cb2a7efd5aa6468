#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace blijvend {

/// A vector of plain values that is made longer first and written then: grow() leaves what it adds as the memory is.
/// Adding may move the values, as with a vector.
template <class T>
class PlainVector {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    using value_type = T;

    PlainVector() noexcept = default;
    PlainVector(std::initializer_list<T> values) { std::copy(values.begin(), values.end(), grow(values.size())); }
    PlainVector(const PlainVector& other) { append(other, 0, other.size()); }
    PlainVector(PlainVector&& other) noexcept { swap(other); }
    PlainVector& operator=(PlainVector other) noexcept {
        swap(other);
        return *this;
    }
    ~PlainVector() = default;

    /// Adds so many values, which are to be written: gives the first of them.
    T* grow(std::size_t count) {
        if (count > room_ - size_) make_room(size_ + count);
        size_ += count;
        return data_.get() + (size_ - count);
    }
    void push_back(const T& value) {
        const T kept = value;  // it may be one of the vector
        *grow(1) = kept;
    }
    /// Adds so many values of another vector, from a place on.
    void append(const PlainVector& more, std::size_t first, std::size_t count) {
        T* const added = grow(count);
        if (count != 0) std::memcpy(static_cast<void*>(added), more.data() + first, count * sizeof(T));
    }
    /// Makes room for as many values as another has: adding them moves none.
    void make_room_as(const PlainVector& other) {
        if (other.size_ > room_) make_room(other.size_);
    }
    /// Keeps the first so many values.
    void cut(std::size_t size) noexcept { size_ = size; }
    void clear() noexcept { cut(0); }

    [[nodiscard]] T* begin() noexcept { return data_.get(); }
    [[nodiscard]] T* end() noexcept { return data_.get() + size_; }
    [[nodiscard]] const T* begin() const noexcept { return data_.get(); }
    [[nodiscard]] const T* end() const noexcept { return data_.get() + size_; }
    [[nodiscard]] T* data() noexcept { return data_.get(); }
    [[nodiscard]] const T* data() const noexcept { return data_.get(); }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T& operator[](std::size_t i) noexcept { return data_.get()[i]; }
    [[nodiscard]] const T& operator[](std::size_t i) const noexcept { return data_.get()[i]; }
    [[nodiscard]] const T& back() const noexcept { return data_.get()[size_ - 1]; }

    bool operator==(const PlainVector& other) const noexcept {
        return std::equal(begin(), end(), other.begin(), other.end());
    }

private:
    struct Free {
        void operator()(T* memory) const noexcept { std::free(memory); }
    };

    void swap(PlainVector& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(room_, other.room_);
    }
    [[gnu::noinline]] void make_room(std::size_t least) {
        const std::size_t room = std::max({least, 2 * room_, 64 / sizeof(T) + 1});
        void* const memory = std::realloc(static_cast<void*>(data_.get()), room * sizeof(T));
        if (!memory) throw std::bad_alloc{};
        static_cast<void>(data_.release());
        data_.reset(static_cast<T*>(memory));
        room_ = room;
    }

    std::unique_ptr<T, Free> data_{};
    std::size_t size_ = 0, room_ = 0;
};

}  // namespace blijvend
