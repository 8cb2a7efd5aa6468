#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
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

/// Values of which there are few: each stands once in `values`, and rows have its place there. A row without
/// one has the place 0.
template <class Value, class Code>
struct CodedColumn {
    std::vector<Code> codes{};
    std::vector<Value> values{};
    Presence there{};

    /// Adds a row, with no value when Value{} is given.
    void add(const Value& value) {
        const bool is_there = !(value == Value{});
        codes.push_back(is_there ? code_of(value) : Code{0});
        there.add(is_there);
    }
    /// The value of a row; Value{} where there is none.
    [[nodiscard]] Value operator[](std::size_t i) const {
        return there[i] ? values[static_cast<std::size_t>(codes[i])] : Value{};
    }

private:
    /// Rows come in the order of the cases and rules, so that a value mostly stands at the last one, after it, or at
    /// the beginning. Of very many, one may stand twice.
    Code code_of(const Value& value) {
        for (std::size_t i = last_; i < values.size(); ++i)
            if (values[i] == value) return static_cast<Code>(last_ = i);
        for (std::size_t i = 0; i < std::min(last_, searched); ++i)
            if (values[i] == value) return static_cast<Code>(last_ = i);
        last_ = values.size();
        values.push_back(value);
        return static_cast<Code>(last_);
    }

    static constexpr std::size_t searched = 256;
    std::size_t last_ = 0;
};

/// Obligations by column: what a row holds in about a quarter of its memory.
class ObligationColumns {
public:
    /// Adds a row at the end. At most so many go into one: texts are counted in 32 bits.
    static constexpr std::size_t most_rows = 1U << 16U;
    void add(const Obligation& row);

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
    void add(const Obligation& row);
    /// Adds the rows of another table behind those of this one.
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
    std::vector<ObligationColumns> batches_{};
    std::vector<std::size_t> begins_{};  ///< the first row of each batch
};

}  // namespace blijvend
