#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/id.hpp>
#include <blijvend/core/names.hpp>
#include <blijvend/core/plain_vector.hpp>
#include <blijvend/rules/obligation.hpp>

/// The table of many cases as columns. They are laid out as Apache Arrow lays them out, so that other
/// programs can look at them where they are.
namespace blijvend {

/// One bit a row: whether its value is there. The first row is the lowest bit of the first byte.
class Presence {
public:
    void add(bool there) { add_bits(there ? 1 : 0, 1); }
    /// Adds so many rows: the value of each is there when `is_there(i)` says so.
    template <class IsThere>
    void add(std::size_t count, IsThere&& is_there) {
        for (std::size_t i = 0; i < count;) {
            const std::size_t end = std::min(count, i + at_once), begin = i;
            std::uint64_t bits = 0;
            for (; i < end; ++i) bits |= std::uint64_t{is_there(i) ? 1U : 0U} << (i - begin);
            add_bits(bits, end - begin);
        }
    }
    /// Adds so many rows whose value is there.
    void add_there(std::size_t count) { add_all(count, ~std::uint64_t{0}); }
    /// Adds so many rows without a value.
    void add_absent(std::size_t count) { add_all(count, 0); }
    /// Adds so many rows of another, from a row on, behind those of this one; so do all columns.
    void append(const Presence& more, std::size_t first, std::size_t count) {
        for (std::size_t i = first; i < first + count; i += at_once) {
            const std::size_t some = std::min(at_once, first + count - i);
            add_bits(more.bits_from(i / 8) >> i % 8 & ~std::uint64_t{0} >> (64 - some), some);
        }
    }

    /// Drops all rows and keeps their memory; so do all columns.
    void clear() noexcept {
        bits_.clear();
        size_ = 0;
    }

    [[nodiscard]] bool operator[](std::size_t i) const noexcept { return (bits_[i / 8] >> i % 8 & 1U) != 0; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// How many rows have no value: counted when it is asked.
    [[nodiscard]] std::size_t absent() const noexcept {
        std::size_t absent = size_;
        for (std::size_t i = 0; i < size_; i += 64)
            absent -= static_cast<std::size_t>(std::popcount(bits_from(i / 8)));
        return absent;
    }
    [[nodiscard]] const std::uint8_t* data() const noexcept { return bits_.data(); }

private:
    /// So many bits, behind the first seven of a byte, fit in what is written at once. Whole bytes.
    static constexpr std::size_t at_once = 56;

    /// Eight bytes, as far as there are; zeros behind them.
    [[nodiscard]] std::uint64_t bits_from(std::size_t byte) const noexcept {
        if (byte + 8 <= bits_.size()) return detail::eight_characters(data() + byte);
        std::array<std::uint8_t, 8> bytes{};
        std::copy(bits_.begin() + byte, bits_.end(), bytes.begin());
        return detail::eight_characters(bytes.data());
    }
    /// Adds the lowest bits of a number; the others are zero.
    void add_bits(std::uint64_t bits, std::size_t count) {
        const std::size_t byte = size_ / 8, bit = size_ % 8;
        bits_.cut(byte);
        std::uint8_t* const to = bits_.grow(8);
        detail::write_eight(to, bit == 0 ? bits : bits << bit | *to);
        size_ += count;
        bits_.cut((size_ + 7) / 8);
    }
    void add_all(std::size_t count, std::uint64_t bits) {
        for (; count > 0; count -= std::min(count, at_once)) {
            const std::size_t some = std::min(count, at_once);
            add_bits(bits >> (64 - some), some);
        }
    }

    PlainVector<std::uint8_t> bits_{};
    std::size_t size_ = 0;
};

/// Days, as days since 1970-01-01; any number where there is none.
struct DayColumn {
    PlainVector<std::int32_t> values{};
    Presence there{};

    void add(std::optional<Date> day) {
        values.push_back(day ? day->days() : 0);
        there.add(day.has_value());
    }
    /// Adds so many rows, with the days that `day_of(i)` gives.
    template <class DayOf>
    void add(std::size_t count, DayOf&& day_of) {
        std::int32_t* const days = values.grow(count);
        there.add(count, [&](std::size_t i) {
            const std::optional<Date> day = day_of(i);
            days[i] = day ? day->days() : 0;
            return day.has_value();
        });
    }
    void make_room_as(const DayColumn& other) { values.make_room_as(other.values); }
    void clear() noexcept {
        values.clear();
        there.clear();
    }
    void append(const DayColumn& more, std::size_t first, std::size_t count) {
        values.append(more.values, first, count);
        there.append(more.there, first, count);
    }
    [[nodiscard]] std::optional<Date> operator[](std::size_t i) const {
        return there[i] ? std::optional{Date::from_days(values[i])} : std::nullopt;
    }
};

/// Texts one after another; row i is from ends[i] to ends[i + 1]. Empty where there is none.
struct TextColumn {
    PlainVector<std::int32_t> ends{0};
    PlainVector<char> bytes{};
    Presence there{};

    void add(std::string_view text) {
        put(text);
        there.add(!text.empty());
    }
    /// Adds a text that is there, even when it is empty.
    void add_there(std::string_view text) {
        put(text);
        there.add(true);
    }
    template <class Tag>
    void add(const Id<Tag>& id) {
        add(1, Id<Tag>::longest, [&](char* to, std::size_t) { return id.write(to); });
    }
    /// Adds so many rows: `write(to, i)` writes the text of each, of at most so many bytes, and gives its end.
    template <class Write>
    void add(std::size_t count, std::size_t longest, Write&& write) {
        char* end = bytes.grow(count * longest);
        std::int32_t* const after = ends.grow(count);
        there.add(count, [&](std::size_t i) {
            char* const begin = std::exchange(end, write(end, i));
            after[i] = static_cast<std::int32_t>(end - bytes.data());
            return end != begin;
        });
        bytes.cut(static_cast<std::size_t>(end - bytes.data()));
    }
    /// Adds so many rows without a text.
    void add_absent(std::size_t count) {
        const std::int32_t end = ends.back();
        std::fill_n(ends.grow(count), count, end);
        there.add_absent(count);
    }
    void clear() noexcept {
        ends.cut(1);
        bytes.clear();
        there.clear();
    }
    void make_room_as(const TextColumn& other) {
        ends.make_room_as(other.ends);
        bytes.make_room_as(other.bytes);
    }
    void append(const TextColumn& more, std::size_t first, std::size_t count) {
        const std::int32_t* const texts = more.ends.data() + first;
        const std::int32_t further = ends.back() - texts[0];
        bytes.append(more.bytes, static_cast<std::size_t>(texts[0]), static_cast<std::size_t>(texts[count] - texts[0]));
        std::transform(texts + 1, texts + 1 + count, ends.grow(count),
            [further](std::int32_t end) { return end + further; });
        there.append(more.there, first, count);
    }
    [[nodiscard]] std::string_view operator[](std::size_t i) const {
        const auto begin = static_cast<std::size_t>(ends[i]), end = static_cast<std::size_t>(ends[i + 1]);
        return {bytes.data() + begin, end - begin};
    }

private:
    void put(std::string_view text) {
        std::copy(text.begin(), text.end(), bytes.grow(text.size()));
        ends.push_back(static_cast<std::int32_t>(bytes.size()));
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
    PlainVector<Code> codes{};
    std::vector<Value> values{};
    Presence there{};

    /// Adds a row, with no value when Value{} is given.
    void add(const Value& value) {
        add(1, [&](std::size_t) -> const Value& { return value; });
    }
    /// Adds so many rows, with the values that `value_of(i)` gives.
    template <class ValueOf>
    void add(std::size_t count, ValueOf&& value_of) {
        Code* const added = codes.grow(count);
        there.add(count, [&](std::size_t i) {
            const Value& value = value_of(i);
            const bool is_there = !(value == Value{});
            added[i] = is_there ? code_of(value) : Code{};
            return is_there;
        });
    }
    /// Adds so many rows that all have one value.
    void add_same(std::size_t count, const Value& value) {
        const bool is_there = !(value == Value{});
        std::fill_n(codes.grow(count), count, is_there ? code_of(value) : Code{});
        if (is_there)
            there.add_there(count);
        else
            there.add_absent(count);
    }
    void make_room_as(const CodedColumn& other) { codes.make_room_as(other.codes); }
    void clear() noexcept {
        codes.clear();
        values.clear();
        there.clear();
        std::fill(slots_.begin(), slots_.end(), 0U);
    }
    void append(const CodedColumn& more, std::size_t first, std::size_t count) {
        constexpr Code unknown = -1;
        std::vector<Code> here(more.values.size(), unknown);  // the place here of each value there
        Code* const added = codes.grow(count);
        for (std::size_t i = 0; i < count; ++i) {
            added[i] = Code{};
            if (!more.there[first + i]) continue;
            const auto place = static_cast<std::size_t>(more.codes[first + i]);
            if (here[place] == unknown) here[place] = code_of(more.values[place]);
            added[i] = here[place];
        }
        there.append(more.there, first, count);
    }
    /// The value of a row; Value{} where there is none.
    [[nodiscard]] Value operator[](std::size_t i) const {
        return there[i] ? values[static_cast<std::size_t>(codes[i])] : Value{};
    }

private:
    /// Where most values stand is where they are looked for first, so that the processor can guess what comes next.
    Code code_of(const Value& value) {
        if (!slots_.empty())
            if (const std::uint32_t place = slots_[first_slot_of(value)]; place != 0 && values[place - 1] == value)
                return static_cast<Code>(place - 1);
        return look_up(value);
    }
    [[gnu::noinline]] Code look_up(const Value& value) {
        if (4 * values.size() >= slots_.size()) grow();
        std::uint32_t& slot = slots_[slot_of(value)];
        if (slot == 0) {
            values.push_back(value);
            slot = static_cast<std::uint32_t>(values.size());
        }
        return static_cast<Code>(slot - 1);
    }

    [[nodiscard]] std::size_t first_slot_of(const Value& value) const {
        return detail::hash_of(value) * 0x9E3779B97F4A7C15ULL >> 32U & (slots_.size() - 1);
    }
    /// Where a value stands among the slots, or would.
    [[nodiscard]] std::size_t slot_of(const Value& value) const {
        std::size_t slot = first_slot_of(value);
        while (slots_[slot] != 0 && !(values[slots_[slot] - 1] == value)) slot = (slot + 1) & (slots_.size() - 1);
        return slot;
    }
    void grow() {
        slots_.assign(std::max<std::size_t>(2 * slots_.size(), 256), 0);
        for (std::size_t i = 0; i < values.size(); ++i) slots_[slot_of(values[i])] = static_cast<std::uint32_t>(i + 1);
    }

    std::vector<std::uint32_t> slots_{};  ///< by hash: place in values + 1; 0 where there is none
};

/// Obligations by column: what a row holds in about a quarter of its memory.
class ObligationColumns {
public:
    /// Adds a row at the end. At most so many go into one: texts are counted in 32 bits.
    static constexpr std::size_t most_rows = 1U << 16U;
    void add(const Obligation& row) { add(std::span{&row, 1}); }
    /// Adds rows at the end, in their order: for many at once a fraction of the time.
    void add(std::span<const Obligation> rows);
    /// Adds so many rows of other columns, from a row on, behind those of these.
    void append(const ObligationColumns& more, std::size_t first, std::size_t count);
    /// Makes room for about as much as others have, so that they need not be moved while they become as many.
    void make_room_as(const ObligationColumns& others);
    void clear() noexcept;

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
    PlainVector<Severity> severity{};
    PlainVector<Status> status{};
    DayColumn opened{}, due{}, met{}, ended{}, as_of{};
    CodedColumn<const Norm*, std::int16_t> norm{};
    PlainVector<std::int32_t> norm_value{};
    PlainVector<NormUnit> norm_unit{};
    PlainVector<NormOrigin> norm_origin{};
    TextColumn excused_by{};
    TextColumn missing{};  ///< the fact, as "Contact c3.seen"
    /// @}

private:
    void add_cases(std::span<const Obligation> rows);
    void add_facts(std::span<const Obligation> rows);
    /// Calls `visit(column, the same of others)` for every column that has a value for each row.
    template <class Visit>
    void each_column(const ObligationColumns& others, Visit&& visit);

    CodedColumn<Text, std::int32_t> note_{};
    PlainVector<Fact> facts_{};
    PlainVector<std::uint32_t> facts_end_{0};
    std::vector<std::pair<std::size_t, Missing>> missing_{};  ///< of the rows that have one
};

/// The table of a whole caseload, in batches of columns: what Python, Arrow and reports look at.
class ObligationTable {
public:
    void add(const Obligation& row) { add(std::span{&row, 1}); }
    void add(std::span<const Obligation> rows);
    /// Moves the rows of another table behind those of this one. Every batch but the last is full, as when rows are
    /// added one by one. The other is then as after clear().
    void add(ObligationTable&& more);
    /// Drops all rows, and keeps the memory of the last batch for those that are added next.
    void clear() noexcept;

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
    /// The last batch, which has room: a new one when the last is full.
    ObligationColumns& with_room();

    std::vector<ObligationColumns> batches_{};
    std::vector<std::size_t> begins_{};  ///< the first row of each batch
};

}  // namespace blijvend
