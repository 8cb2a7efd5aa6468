#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <blijvend/core/date.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/core/privacy.hpp>
#include <blijvend/io/columns.hpp>
#include <blijvend/model/case_file.hpp>

/// The records of many cases as columns: whatever list of records a case file has is a table.
namespace blijvend {

/// Points in time, as microseconds since 1970-01-01T00:00:00Z; any number where there is none.
struct InstantColumn {
    std::vector<std::int64_t> values{};
    Presence there{};

    void add(std::optional<Instant> at) {
        values.push_back(at ? at->utc_micros() : 0);
        there.add(at.has_value());
    }
};

/// Whole numbers; 0 where there is none.
struct NumberColumn {
    std::vector<std::int32_t> values{};
    Presence there{};

    void add(std::optional<int> number) {
        values.push_back(number.value_or(0));
        there.add(number.has_value());
    }
};

/// True or false, a bit each; false where there is none.
struct TruthColumn {
    Presence values{};
    Presence there{};

    void add(std::optional<bool> truth) {
        values.add(truth.value_or(false));
        there.add(truth.has_value());
    }
};

/// Codes of one list, by their place in it; 0 where there is none.
struct CodeColumn {
    std::span<const std::string_view> list{};
    PlainVector<std::int16_t> values{};
    Presence there{};

    void add(std::optional<std::size_t> code) {
        values.push_back(static_cast<std::int16_t>(code.value_or(0)));
        there.add(code.has_value());
    }
};

/// Lists of texts; row i has the items from ends[i] to ends[i + 1].
struct ListColumn {
    std::vector<std::int32_t> ends{0};
    TextColumn items{};
    Presence there{};

    /// Ends the row whose items were added.
    void close(bool is_there) {
        ends.push_back(static_cast<std::int32_t>(items.there.size()));
        there.add(is_there);
    }
};

/// One column of a table of records.
struct RecordColumn {
    using Values =
        std::variant<TextColumn, DayColumn, InstantColumn, NumberColumn, TruthColumn, CodeColumn, ListColumn>;

    std::string name{};  ///< "at"; of a record inside, "stamp.at"; the time of a moment, "at.instant"
    std::string_view doc{};
    Privacy privacy{};
    Values values{};
};

/// The records of one list of the case files, in batches of columns: first the id of the case, then of the
/// record that each stands in, if any, then the fields of the record. Records as they stand in the files:
/// what was corrected and its correction are both there.
///
/// A day is a day; a moment is the day it was on and, where the time is known, a point in time; a code is its
/// text; a list is a list of texts. Records inside are tables of their own, but one that stands alone, such as
/// the stamp, is columns ("stamp.at").
class RecordTable {
public:
    /// A table of the list of that name, such as "contacts" or "koppels.seats", with its `open` fields and those
    /// named in `also`: "where", or "stamp.by". Throws std::invalid_argument when there is no such list or field.
    explicit RecordTable(std::string_view list, std::span<const std::string> also = {});

    /// Adds the records of one case behind those that are there.
    void add(const CaseFile& file);

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    /// What the columns are: those of a batch without rows.
    [[nodiscard]] const std::vector<RecordColumn>& columns() const noexcept { return columns_; }
    [[nodiscard]] const std::vector<std::vector<RecordColumn>>& batches() const noexcept { return batches_; }

    struct Source;  ///< a field of a record, without its type

private:
    void add_records(const void* record, std::size_t level);
    void add_row(const void* record);

    std::vector<const Source*> levels_{};              ///< the lists that lead to the records, outer ones first
    std::vector<std::vector<const Source*>> fields_{};  ///< of each column behind the ids: the fields that lead to it
    std::vector<RecordId> ids_{};                      ///< of the case and of the records around the one at hand
    std::vector<RecordColumn> columns_{};
    std::vector<std::vector<RecordColumn>> batches_{};
    std::size_t size_ = 0;
};

/// The names of every list of records that a case file has: what can be a table.
[[nodiscard]] std::vector<std::string> record_lists();

}  // namespace blijvend
