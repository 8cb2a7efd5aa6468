#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/id.hpp>
#include <blijvend/rules/obligation.hpp>

/// The table of many cases as columns. They are laid out as Apache Arrow lays them out, so that other
/// programs can look at them where they are.
namespace blijvend {

/// One bit a row: whether its value is there. The first row is the lowest bit of the first byte.
class Presence {
public:
    void add(bool there) {
        if (size_ % 8 == 0) bits_.push_back(0);
        if (there)
            bits_[size_ / 8] |= static_cast<std::uint8_t>(1U << size_ % 8);
        else
            ++absent_;
        ++size_;
    }
    /// Adds so many rows: the value of each is there when `is_there(i)` says so.
    template <class IsThere>
    void add(std::size_t count, IsThere&& is_there) {
        bits_.resize((size_ + count + 7) / 8);
        std::uint8_t* byte = bits_.data() + size_ / 8;
        unsigned bit = size_ % 8, bits = bit == 0 ? 0 : *byte;
        std::size_t there = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const unsigned one = is_there(i) ? 1 : 0;
            there += one;
            bits |= one << bit;
            if (++bit < 8) continue;
            *byte++ = static_cast<std::uint8_t>(bits);
            bit = bits = 0;
        }
        if (bit != 0) *byte = static_cast<std::uint8_t>(bits);
        size_ += count;
        absent_ += count - there;
    }
    /// Adds the rows of another behind those of this one; so do all columns.
    void append(const Presence& more) {
        add(more.size(), [&](std::size_t i) { return more[i]; });
    }

    [[nodiscard]] bool operator[](std::size_t i) const noexcept { return (bits_[i / 8] >> i % 8 & 1U) != 0; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::size_t absent() const noexcept { return absent_; }
    [[nodiscard]] const std::uint8_t* data() const noexcept { return bits_.data(); }

private:
    std::vector<std::uint8_t> bits_;
    std::size_t size_ = 0, absent_ = 0;
};

/// Days, as days since 1970-01-01; any number where there is none.
struct DayColumn {
    std::vector<std::int32_t> values{};
    Presence there{};

    void add(std::optional<Date> day) {
        values.push_back(day ? day->days() : 0);
        there.add(day.has_value());
    }
    /// Adds so many rows, with the days that `day_of(i)` gives.
    template <class DayOf>
    void add(std::size_t count, DayOf&& day_of) {
        values.resize(values.size() + count);
        std::int32_t* const days = values.data() + values.size() - count;
        there.add(count, [&](std::size_t i) {
            const std::optional<Date> day = day_of(i);
            days[i] = day ? day->days() : 0;
            return day.has_value();
        });
    }
    void append(const DayColumn& more) {
        values.insert(values.end(), more.values.begin(), more.values.end());
        there.append(more.there);
    }
    [[nodiscard]] std::optional<Date> operator[](std::size_t i) const {
        return there[i] ? std::optional{Date::from_days(values[i])} : std::nullopt;
    }
};

/// Texts one after another; row i is from ends[i] to ends[i + 1]. Empty where there is none.
struct TextColumn {
    std::vector<std::int32_t> ends{0};
    std::string bytes{};
    Presence there{};

    void add(std::string_view text) {
        bytes += text;
        close();
    }
    /// Adds a text that is there, even when it is empty.
    void add_there(std::string_view text) {
        bytes += text;
        there.add(true);
        ends.push_back(static_cast<std::int32_t>(bytes.size()));
    }
    template <class Tag>
    void add(const Id<Tag>& id) {
        id.append_to(bytes);
        close();
    }
    /// Adds so many rows: `write(to, i)` writes the text of each, of at most so many bytes, and gives its end.
    template <class Write>
    void add(std::size_t count, std::size_t longest, Write&& write) {
        std::size_t end = bytes.size();
        bytes.resize(end + count * longest);
        ends.resize(ends.size() + count);
        std::int32_t* const after = ends.data() + ends.size() - count;
        there.add(count, [&](std::size_t i) {
            char* const begin = bytes.data() + end;
            const auto length = static_cast<std::size_t>(write(begin, i) - begin);
            after[i] = static_cast<std::int32_t>(end += length);
            return length != 0;
        });
        bytes.resize(end);
    }
    void append(const TextColumn& more) {
        const std::int32_t before = ends.back();
        bytes += more.bytes;
        for (std::size_t i = 1; i < more.ends.size(); ++i) ends.push_back(before + more.ends[i]);
        there.append(more.there);
    }
    [[nodiscard]] std::string_view operator[](std::size_t i) const {
        const auto begin = static_cast<std::size_t>(ends[i]), end = static_cast<std::size_t>(ends[i + 1]);
        return std::string_view{bytes}.substr(begin, end - begin);
    }

private:
    void close() {
        const auto end = static_cast<std::int32_t>(bytes.size());
        there.add(end != ends.back());
        ends.push_back(end);
    }
};

namespace detail {

/// The same number for the same value, and mostly others for others.
template <class Value>
std::size_t hash_of(const Value& value) {
    return std::hash<Value>{}(value);
}
template <class Pointed>
std::size_t hash_of(const Pointed* value) {
    return std::hash<const Pointed*>{}(value) / alignof(Pointed);
}
inline std::size_t hash_of(const Text& value) { return value.nl.size() * 31 + value.en.size(); }

}  // namespace detail

/// Values of which there are few: each stands once in `values`, and rows have its place there. A row without
/// one has the place 0.
template <class Value, class Code>
struct CodedColumn {
    std::vector<Code> codes{};
    std::vector<Value> values{};
    Presence there{};

    /// Adds a row, with no value when Value{} is given.
    void add(const Value& value) {
        add(1, [&](std::size_t) -> const Value& { return value; });
    }
    /// Adds so many rows, with the values that `value_of(i)` gives.
    template <class ValueOf>
    void add(std::size_t count, ValueOf&& value_of) {
        codes.resize(codes.size() + count);
        Code* const added = codes.data() + codes.size() - count;
        there.add(count, [&](std::size_t i) {
            const Value& value = value_of(i);
            const bool is_there = !(value == Value{});
            if (is_there) added[i] = code_of(value);
            return is_there;
        });
    }
    void append(const CodedColumn& more) {
        std::vector<Code> here;
        for (const Value& value : more.values) here.push_back(code_of(value));
        codes.resize(codes.size() + more.codes.size());
        Code* const added = codes.data() + codes.size() - more.codes.size();
        there.add(more.codes.size(), [&](std::size_t i) {
            if (more.there[i]) added[i] = here[static_cast<std::size_t>(more.codes[i])];
            return more.there[i];
        });
    }
    /// The value of a row; Value{} where there is none.
    [[nodiscard]] Value operator[](std::size_t i) const {
        return there[i] ? values[static_cast<std::size_t>(codes[i])] : Value{};
    }

private:
    /// Rows come in the order of the cases and rules: a value is mostly that of the row before.
    Code code_of(const Value& value) {
        if (last_ < values.size() && values[last_] == value) return static_cast<Code>(last_);
        return look_up(value);
    }
    Code look_up(const Value& value) {
        if (2 * values.size() >= slots_.size()) grow();
        std::uint32_t& slot = slots_[slot_of(value)];
        if (slot == 0) {
            values.push_back(value);
            slot = static_cast<std::uint32_t>(values.size());
        }
        return static_cast<Code>(last_ = slot - 1);
    }

    /// Where a value stands among the slots, or would.
    [[nodiscard]] std::size_t slot_of(const Value& value) const {
        const std::size_t mask = slots_.size() - 1;
        std::size_t slot = detail::hash_of(value) * 0x9E3779B97F4A7C15ULL >> 32U & mask;
        while (slots_[slot] != 0 && !(values[slots_[slot] - 1] == value)) slot = (slot + 1) & mask;
        return slot;
    }
    void grow() {
        slots_.assign(std::max<std::size_t>(2 * slots_.size(), 64), 0);
        for (std::size_t i = 0; i < values.size(); ++i) slots_[slot_of(values[i])] = static_cast<std::uint32_t>(i + 1);
    }

    std::vector<std::uint32_t> slots_{};  ///< by hash: place in values + 1; 0 where there is none
    std::size_t last_ = 0;
};

/// Obligations by column: what a row holds in about a quarter of its memory.
class ObligationColumns {
public:
    /// Adds a row at the end. At most so many go into one: texts are counted in 32 bits.
    static constexpr std::size_t most_rows = 1U << 16U;
    void add(const Obligation& row) { add(std::span{&row, 1}); }
    /// Adds rows at the end, in their order: for many at once a fraction of the time.
    void add(std::span<const Obligation> rows);
    void append(const ObligationColumns& more);

    [[nodiscard]] std::size_t size() const noexcept { return status.size(); }
    [[nodiscard]] bool empty() const noexcept { return status.empty(); }
    /// The row as it was added.
    [[nodiscard]] Obligation operator[](std::size_t i) const;

    /// @name The columns, to look at
    /// @{
    CodedColumn<CaseId, std::int32_t> case_id{};
    CodedColumn<const Rule*, std::int16_t> rule{};
    CodedColumn<const RecordKind*, std::int16_t> subject_kind{};
    TextColumn subject{};
    std::vector<Severity> severity{};
    std::vector<Status> status{};
    DayColumn opened{}, due{}, met{}, ended{}, as_of{};
    CodedColumn<const Norm*, std::int16_t> norm{};
    std::vector<std::int32_t> norm_value{};
    std::vector<NormOrigin> norm_origin{};
    TextColumn excused_by{};
    TextColumn missing{};  ///< the fact, as "Contact c3.seen"
    /// @}

private:
    CodedColumn<Text, std::int32_t> note_{};
    std::vector<Fact> facts_{};
    std::vector<std::uint32_t> facts_end_{0};
    std::vector<std::pair<std::size_t, Missing>> missing_{};  ///< of the rows that have one
};

/// The table of a whole caseload, in batches of columns: what Python, Arrow and reports look at.
class ObligationTable {
public:
    void add(const Obligation& row) { add(std::span{&row, 1}); }
    void add(std::span<const Obligation> rows);
    /// Adds the rows of another table behind those of this one. Full batches are taken over as they are.
    void add(ObligationTable&& more);

    [[nodiscard]] std::size_t size() const noexcept {
        return batches_.empty() ? 0 : begins_.back() + batches_.back().size();
    }
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }
    [[nodiscard]] Obligation operator[](std::size_t i) const;
    [[nodiscard]] const std::vector<ObligationColumns>& batches() const noexcept { return batches_; }

    /// Points every row at the rule that `instead(rule)` gives: for a host that keeps its rules elsewhere.
    template <class Instead>
    void point_at(Instead&& instead) {
        for (ObligationColumns& batch : batches_)
            for (const Rule*& rule : batch.rule.values) rule = instead(rule);
    }

private:
    [[nodiscard]] std::size_t room() const noexcept {  // in the last batch
        return batches_.empty() ? 0 : ObligationColumns::most_rows - batches_.back().size();
    }

    std::vector<ObligationColumns> batches_{};
    std::vector<std::size_t> begins_{};  ///< the first row of each batch
};

}  // namespace blijvend
