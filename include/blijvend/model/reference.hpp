#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>

namespace blijvend {

/// A kind of record: its name in C++ and Python, and what people call it.
struct RecordKind {
    std::string_view name;
    Text label;
};

template <Described T>
inline constexpr RecordKind record_kind{description<T>.name, description<T>.label};

/// Points at one record of a case file by kind and id. Holds no value of it.
struct RecordRef {
    const RecordKind* kind = nullptr;
    RecordId id{};

    /// "Contact c3"; empty for a reference to nothing.
    [[nodiscard]] std::string text() const {
        std::string text;
        append_to(text);
        return text;
    }
    void append_to(std::string& text) const {
        if (!kind) return;
        text.append(kind->name).push_back(' ');
        id.append_to(text);
    }
    bool operator==(const RecordRef& other) const noexcept {
        return id == other.id && (kind == other.kind || (kind && other.kind && kind->name == other.kind->name));
    }
};

template <Described T>
[[nodiscard]] constexpr RecordRef ref(const T& record) noexcept {
    return {&record_kind<T>, record.id.template as<AnyRecord>()};
}

/// A field of a kind of record.
struct RecordField {
    const RecordKind* kind = nullptr;
    std::string_view name;
};

template <auto Member>
inline constexpr RecordField record_field{&record_kind<typename field<Member>::owner>, field<Member>::name};

/// Points at one field of one record: what a judgement rests on, or lacks. A row holds several, so it is small.
class Fact {
public:
    constexpr Fact() noexcept = default;
    /// The field must outlive the fact: those of the library do, see fact().
    constexpr Fact(RecordId id, const RecordField& of) noexcept : id_{id}, of_{&of} {}

    [[nodiscard]] constexpr RecordRef record() const noexcept { return {of_ ? of_->kind : nullptr, id_}; }
    [[nodiscard]] constexpr std::string_view field() const noexcept { return of_ ? of_->name : std::string_view{}; }

    /// "Contact c3.seen"
    [[nodiscard]] std::string text() const {
        std::string text;
        text.reserve(64);
        record().append_to(text);
        text.push_back('.');
        text.append(field());
        return text;
    }

    bool operator==(const Fact& other) const noexcept {
        return id_ == other.id_ && (of_ == other.of_ || (record() == other.record() && field() == other.field()));
    }

private:
    RecordId id_{};
    const RecordField* of_ = nullptr;
};

/// `fact<&Contact::seen>(contact)`: spelled by the member, so a renamed field leaves no stale name behind.
template <auto Member>
[[nodiscard]] constexpr Fact fact(const typename field<Member>::owner& record) noexcept {
    return {record.id.template as<AnyRecord>(), record_field<Member>};
}

/// The few facts that decided one judgement: at most six, without allocation; the first six are kept.
class Facts {
public:
    static constexpr std::size_t capacity = 6;

    Facts() noexcept {}  // NOLINT(modernize-use-equals-default): facts that are not there are left as the memory is
    Facts(std::initializer_list<Fact> facts) noexcept {
        for (const Fact& one : facts) add(one);
    }
    void add(const Fact& one) noexcept {
        if (size_ < capacity) std::construct_at(items_ + size_++, one);
    }
    [[nodiscard]] const Fact* begin() const noexcept { return items_; }
    [[nodiscard]] const Fact* end() const noexcept { return items_ + size_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

    /// Copies them to where there is room for `capacity`. What is behind them there may be written over.
    void copy_to(Fact* to) const noexcept { std::memcpy(static_cast<void*>(to), items_, sizeof items_); }

    bool operator==(const Facts& other) const noexcept {
        return std::equal(begin(), end(), other.begin(), other.end());
    }

private:
    union {
        Fact items_[capacity];
    };
    std::size_t size_ = 0;
};

}  // namespace blijvend
