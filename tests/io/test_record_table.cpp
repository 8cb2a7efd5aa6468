#include "../catch.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include <blijvend/io/record_table.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_record_table {

std::vector<std::string> names(const RecordTable& table) {
    std::vector<std::string> all;
    for (const RecordColumn& column : table.columns()) all.push_back(column.name);
    return all;
}

/// A column of the first batch.
template <class Column>
const Column& column(const RecordTable& table, const std::string& name) {
    const std::vector<RecordColumn>& batch = table.batches().at(0);
    const auto found = std::ranges::find(batch, name, &RecordColumn::name);
    REQUIRE(found != batch.end());
    return std::get<Column>(found->values);
}

CaseFile some_case() {
    CaseFile file{.id = CaseId{"k1"}};
    file.contacts = {{.id = ContactId{"c1"},
                         .at = Instant::at(2026y / 3 / 4, 10),
                         .kind = ContactKind::crisis,
                         .by = {ProfessionalId{"anna"}, ProfessionalId{"bas"}},
                         .seen = std::vector<MemberId>{},
                         .reached = false,
                         .where = "op school",
                         .minutes = Count{20},
                         .stamp = Stamp{.by = ProfessionalId{"anna"}, .at = Instant::at(2026y / 3 / 4, 12)}},
        {.id = ContactId{"c2"}, .at = 2026y / 3 / 5}, {.id = ContactId{"c3"}}};
    file.koppels = {{.id = KoppelId{"p1"}, .seats = {{.id = SeatId{"s1"}}, {.id = SeatId{"s2"}}}},
        {.id = KoppelId{"p2"}, .seats = {{.id = SeatId{"s3"}, .since = 2026y / 1 / 5}}}};
    return file;
}

TEST_CASE("a table of records has a row for every record and a column for every field that is open") {
    RecordTable table{"contacts"};
    CHECK(table.empty());
    table.add(some_case());
    CHECK(table.size() == 3);
    CHECK(names(table) == std::vector<std::string>{"case", "id", "at", "at.instant", "kind", "channel", "by", "seen",
                              "network_members", "notification", "reached", "place", "minutes", "stamp.by",
                              "stamp.organisation", "stamp.at", "stamp.origin", "stamp.basis", "stamp.supersedes"});

    const auto& cases = column<TextColumn>(table, "case");
    CHECK((cases[0] == "k1" && cases[2] == "k1"));
    CHECK(column<TextColumn>(table, "id")[1] == "c2");
    const auto& days = column<DayColumn>(table, "at");
    CHECK((days[0] == 2026y / 3 / 4 && days[1] == 2026y / 3 / 5 && !days[2]));
    const auto& times = column<InstantColumn>(table, "at.instant");
    CHECK(times.values[0] == Instant::at(2026y / 3 / 4, 10).utc_micros());
    CHECK((times.there[0] && !times.there[1] && !times.there[2]));
    const auto& kinds = column<CodeColumn>(table, "kind");
    CHECK(kinds.list[static_cast<std::size_t>(kinds.values[0])] == "crisis");
    CHECK_FALSE(kinds.there[1]);
    const auto& by = column<ListColumn>(table, "by");
    CHECK(by.ends == std::vector<std::int32_t>{0, 2, 2, 2});
    CHECK((by.items[0] == "anna" && by.items[1] == "bas"));
    CHECK((by.there[1] && by.there[2]));  // an empty list is a list
    const auto& seen = column<ListColumn>(table, "seen");
    CHECK((seen.there[0] && !seen.there[1]));  // nobody was seen; not recorded
    const auto& reached = column<TruthColumn>(table, "reached");
    CHECK((reached.there[0] && !reached.values[0] && !reached.there[1]));
    CHECK(column<NumberColumn>(table, "minutes").values[0] == 20);
    CHECK(column<TextColumn>(table, "stamp.by")[0] == "anna");
    CHECK_FALSE(column<TextColumn>(table, "stamp.by").there[1]);
    CHECK(column<InstantColumn>(table, "stamp.at").there.absent() == 2);
}

TEST_CASE("what is not open is in a table only when it was asked for by name") {
    const std::vector<std::string> also{"where", "spoken_alone"};
    RecordTable table{"contacts", also};
    table.add(some_case());
    CHECK(column<TextColumn>(table, "where")[0] == "op school");
    CHECK(column<TextColumn>(table, "where").there.absent() == 2);
    CHECK(column<ListColumn>(table, "spoken_alone").there.absent() == 0);
    const auto all = names(table);
    CHECK(std::ranges::find(all, "text") == all.end());
    CHECK(std::ranges::find(all, "hidden_from") == all.end());

    for (const std::string& name : record_lists()) {
        const RecordTable shown{name};
        for (const RecordColumn& one : shown.columns()) CHECK(one.privacy == Privacy::open);
    }
}

TEST_CASE("records that stand in others name them") {
    RecordTable table{"koppels.seats"};
    table.add(some_case());
    CHECK(table.size() == 3);
    CHECK(names(table)[1] == "koppel");
    const auto &koppels = column<TextColumn>(table, "koppel"), &seats = column<TextColumn>(table, "id");
    CHECK((koppels[0] == "p1" && koppels[1] == "p1" && koppels[2] == "p2"));
    CHECK((seats[0] == "s1" && seats[1] == "s2" && seats[2] == "s3"));
    CHECK(column<DayColumn>(table, "since")[2] == 2026y / 1 / 5);
}

TEST_CASE("a list or field that does not exist is refused") {
    const std::vector<std::string> nothing{"nothing"};
    for (const char* name : {"", "contact", "contacts.", ".contacts", "koppels.seat", "household", "contacts.by", "id"})
        CHECK_THROWS_AS(RecordTable{name}, std::invalid_argument);
    CHECK_THROWS_AS((RecordTable{"contacts", nothing}), std::invalid_argument);
}

TEST_CASE("every list of an invented caseload is a table, in batches") {
    const std::vector<std::string> lists = record_lists();
    CHECK(std::ranges::find(lists, "contacts") != lists.end());
    CHECK(std::ranges::find(lists, "safety_agreements.checks") != lists.end());
    std::vector<CaseFile> files;
    for (std::uint64_t number = 0; number < 30; ++number) files.push_back(make_household(number));
    for (const std::string& name : lists) {
        RecordTable table{name};
        for (const CaseFile& file : files) table.add(file);
        std::size_t rows = 0;
        for (const auto& batch : table.batches()) {
            rows += std::get<TextColumn>(batch[0].values).there.size();
            for (const RecordColumn& one : batch)
                CHECK(std::visit([](const auto& values) { return values.there.size(); }, one.values) ==
                      std::get<TextColumn>(batch[0].values).there.size());
        }
        CHECK(rows == table.size());
    }
    RecordTable contacts{"contacts"};
    std::size_t expected = 0;
    while (contacts.size() <= ObligationColumns::most_rows)
        for (const CaseFile& file : files) {
            contacts.add(file);
            expected += file.contacts.size();
        }
    CHECK(contacts.size() == expected);
    CHECK(contacts.batches().size() == 2);
    CHECK(std::get<TextColumn>(contacts.batches()[0][0].values).there.size() == ObligationColumns::most_rows);
}

}  // namespace test_record_table
