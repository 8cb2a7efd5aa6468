#include "../catch.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/io/columns.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_columns {

std::vector<Obligation> some_rows(std::uint64_t households) {
    std::vector<Obligation> rows;
    for (std::uint64_t number = 0; number < households; ++number)
        for (const Obligation& row : check(make_household(number), 2026y / 11 / 21, {.off_too = true}))
            rows.push_back(row);
    return rows;
}

TEST_CASE("columns give back every row as it was added") {
    const std::vector<Obligation> rows = some_rows(60);
    REQUIRE(rows.size() > 2000);
    ObligationColumns columns;
    for (const Obligation& row : rows) columns.add(row);
    REQUIRE(columns.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(columns[i] == rows[i]);
}

TEST_CASE("a row in columns may lack everything that may be lacking, or have all of it") {
    const Obligation bare{.rule = &all_rules_of_the_library()[0]};
    Obligation full = some_rows(1)[0];
    full.excused_by = DeviationId{"f81d4fae-7dec-11d0-a765-00a0c91e6bf6"};
    full.norm = full.rule->norms[0];
    full.note = {"een", "one"};
    while (full.facts.size() < Facts::capacity) full.facts.add(fact<&Contact::at>(Contact{.id = ContactId{"c1"}}));
    full.missing = Missing{fact<&Contact::seen>(Contact{.id = ContactId{"c2"}}), {"twee", "two"}};
    ObligationColumns columns;
    for (int i = 0; i < 20; ++i) columns.add(i % 3 == 0 ? full : bare);
    for (std::size_t i = 0; i < 20; ++i) CHECK(columns[i] == (i % 3 == 0 ? full : bare));
    CHECK(columns.excused_by.there.absent() == 13);
    CHECK(columns.excused_by.there[3]);
    CHECK_FALSE(columns.excused_by.there[19]);
}

TEST_CASE("columns are laid out as Arrow has them") {
    ObligationColumns columns;
    std::set<CaseId> cases;
    for (const Obligation& row : some_rows(20)) {
        columns.add(row);
        cases.insert(row.case_id);
    }
    REQUIRE(columns.due.values.size() == columns.size());
    REQUIRE(columns.due.there.size() == columns.size());
    REQUIRE(columns.subject.ends.size() == columns.size() + 1);
    std::size_t absent = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool bit = (columns.due.there.data()[i / 8] >> i % 8 & 1) != 0;
        CHECK(bit == columns[i].due.has_value());
        if (bit) CHECK(columns.due.values[i] == columns[i].due->days());
        absent += bit ? 0 : 1;
        CHECK(columns.subject[i] == columns[i].subject.id.text());
        CHECK(columns.rule.values[static_cast<std::size_t>(columns.rule.codes[i])] == columns[i].rule);
    }
    CHECK(absent == columns.due.there.absent());
    CHECK(columns.case_id.values.size() == cases.size());
    CHECK(columns.rule.values.size() <= all_rules_of_the_library().size());
}

TEST_CASE("rows are the same in columns whether they come one by one, many at once, or from other columns") {
    const std::vector<Obligation> rows = some_rows(20);
    for (const std::size_t step : {1U, 7U, 8U, 100U, 10'000U}) {
        ObligationColumns columns, joined;
        for (std::size_t i = 0; i < rows.size(); i += step) {
            const auto some = std::span{rows}.subspan(i, std::min(step, rows.size() - i));
            columns.add(some);
            ObligationColumns more;
            more.add(some);
            const std::size_t part = more.size() / 3;
            joined.append(more, 0, part);
            joined.append(more, part, more.size() - part);
        }
        columns.add(std::span<const Obligation>{});
        joined.append(ObligationColumns{}, 0, 0);
        REQUIRE(columns.size() == rows.size());
        REQUIRE(joined.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) CHECK((columns[i] == rows[i] && joined[i] == rows[i]));
        CHECK(joined.due.there.absent() == columns.due.there.absent());
        CHECK(joined.rule.values == columns.rule.values);
        CHECK(joined.rule.codes == columns.rule.codes);
        CHECK(joined.case_id.values == columns.case_id.values);
        CHECK(joined.case_id.codes == columns.case_id.codes);
        CHECK(joined.missing.bytes == columns.missing.bytes);
        CHECK(joined.subject.ends == columns.subject.ends);
    }
}

TEST_CASE("presence is a bit a row, however many rows are added at once") {
    const auto is_there = [](std::size_t i) { return i * i % 7 < 3; };
    for (std::size_t before = 0; before < 20; ++before)
        for (const std::size_t count : {0U, 1U, 7U, 8U, 55U, 56U, 57U, 63U, 64U, 65U, 200U}) {
            Presence there, more;
            for (std::size_t i = 0; i < before; ++i) there.add(is_there(i));
            more.add(count, [&](std::size_t i) { return is_there(before + i); });
            there.append(more, 0, count / 3);
            there.append(more, count / 3, count - count / 3);
            there.add_there(count);
            there.add_absent(count);
            REQUIRE(there.size() == before + 3 * count);
            std::size_t absent = 0;
            for (std::size_t i = 0; i < there.size(); ++i) {
                const bool wanted = i < before + count ? is_there(i) : i < before + 2 * count;
                absent += wanted ? 0 : 1;
                if (there[i] != wanted) FAIL("wrong at " << i << " of " << before << " and " << count);
            }
            CHECK(there.absent() == absent);
            if (there.size() % 8 != 0) CHECK(there.data()[there.size() / 8] >> there.size() % 8 == 0);
        }
}

TEST_CASE("every value of a coded column stands in it once") {
    CodedColumn<int, std::int32_t> column;
    const auto value = [](int i) { return 1 + i * 7919 % 5000; };
    for (int i = 0; i < 20'000; ++i) column.add(i % 10 == 0 ? 0 : value(i));
    for (int i = 0; i < 20'000; ++i) CHECK(column[static_cast<std::size_t>(i)] == (i % 10 == 0 ? 0 : value(i)));
    CHECK(column.there.absent() == 2000);
    const std::set<int> once{column.values.begin(), column.values.end()};
    CHECK(once.size() == column.values.size());
}

TEST_CASE("a table goes on in a next batch, and tables are put behind each other") {
    const std::vector<Obligation> rows = some_rows(3);
    ObligationTable table, more;
    CHECK(table.empty());
    const std::size_t count = ObligationColumns::most_rows + 10;
    for (std::size_t i = 0; i < count; ++i) table.add(rows[i % rows.size()]);
    for (const Obligation& row : rows) more.add(row);
    CHECK(table.batches().size() == 2);
    CHECK(table.size() == count);
    table.add(std::move(more));
    table.add(ObligationTable{});
    table.add(rows[0]);
    REQUIRE(table.size() == count + rows.size() + 1);
    for (const std::size_t i : {std::size_t{0}, count - 11, count - 10, count - 1})
        CHECK(table[i] == rows[i % rows.size()]);
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(table[count + i] == rows[i]);
    CHECK(table[table.size() - 1] == rows[0]);
}

TEST_CASE("a table whose rows were moved or dropped is as good as new") {
    const std::vector<Obligation> rows = some_rows(3);
    ObligationTable table, more;
    more.clear();
    CHECK(more.empty());
    more.add(rows[0]);
    more.clear();
    table.add(std::move(more));
    CHECK(table.batches().empty());
    const std::size_t many = ObligationColumns::most_rows + 10;
    for (const std::size_t count : {rows.size(), many, ObligationColumns::most_rows, std::size_t{5}}) {
        const std::size_t before = table.size();
        for (std::size_t i = 0; i < count; ++i) more.add(rows[i % rows.size()]);
        CHECK(more.size() == count);
        table.add(std::move(more));
        CHECK(more.empty());  // NOLINT(bugprone-use-after-move)
        REQUIRE(table.size() == before + count);
        for (std::size_t i = 0; i < count; i += 97) CHECK(table[before + i] == rows[i % rows.size()]);
    }
    for (std::size_t i = 0; i + 1 < table.batches().size(); ++i)
        CHECK(table.batches()[i].size() == ObligationColumns::most_rows);
    table.clear();
    CHECK(table.empty());
    table.add(rows);
    REQUIRE(table.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(table[i] == rows[i]);
    CHECK(table.batches()[0].case_id.values.size() == 3);
    CHECK(table.batches()[0].due.there.size() == rows.size());
}

TEST_CASE("small tables that are put behind each other share batches") {
    const std::vector<Obligation> rows = some_rows(3);
    ObligationTable table;
    while (table.size() <= ObligationColumns::most_rows) {
        ObligationTable more;
        more.add(rows);
        table.add(std::move(more));
    }
    REQUIRE(table.batches().size() == 2);
    CHECK(table.batches()[0].size() == ObligationColumns::most_rows);
    for (const std::size_t i : {std::size_t{0}, rows.size() + 1, ObligationColumns::most_rows - 1,
             ObligationColumns::most_rows, ObligationColumns::most_rows + 1, table.size() - 2})
        CHECK(table[i] == rows[i % rows.size()]);
}

}  // namespace test_columns
