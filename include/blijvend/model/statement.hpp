#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/someone.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class StatementKind : std::uint8_t {
    view,
    correction,
    wish,
    disclosure,
    objection
};

constexpr auto describe(StatementKind) {
    using enum StatementKind;
    return list_of<StatementKind>("StatementKind", "What a person's statement is.",
        code<view>({"zienswijze", "own view"}),
        code<correction>({"correctie", "correction"}),
        code<wish>({"wens", "wish"}),
        code<disclosure>({"onthulling", "disclosure"}),
        code<objection>({"bezwaar", "objection"}));
}

/// What a person says of their own situation or of a record, in their own words and next to it. (P-25)
struct Statement {
    StatementId id{};
    std::optional<Someone> by{};
    std::optional<StatementKind> kind{};
    std::optional<RecordId> about{};
    std::optional<Date> on{};
    std::optional<std::string> text{};
    std::vector<MemberId> hidden_from{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Statement&) const = default;
    static constexpr auto describe() {
        using T = Statement;
        return record("Statement", {"eigen verhaal", "statement"}, "What a person says, in their own words.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::by>{"Who says it."},
            field<&T::kind>{"What it is.", Privacy::special},
            field<&T::about>{"Record it is about; absent: the situation as a whole."},
            field<&T::on>{"Day it was said.", Privacy::open, begins},
            field<&T::text>{"The words.", Privacy::free_text},
            field<&T::hidden_from>{"Members who must not read it.", Privacy::special},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend
