#include "../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/explain.hpp>
#include <blijvend/io/arrow.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_arrow {

std::shared_ptr<ObligationTable> some_table() {
    auto table = std::make_shared<ObligationTable>();
    for (std::uint64_t number = 0; number < 40; ++number)
        table->add(check(make_household(number), 2026y / 11 / 21).rows);
    return table;
}

/// The same rows again and again, until they take two batches.
std::shared_ptr<ObligationTable> table_of_two_batches() {
    std::vector<Obligation> rows;
    const auto some = some_table();
    for (std::size_t i = 0; i < some->size(); ++i) rows.push_back((*some)[i]);
    auto table = std::make_shared<ObligationTable>();
    while (table->batches().size() < 2) table->add(rows);
    return table;
}

bool is_there(const ArrowArray& array, std::size_t i) {
    if (!array.buffers[0]) return true;
    return (static_cast<const std::uint8_t*>(array.buffers[0])[i / 8] >> i % 8 & 1) != 0;
}
std::string text_at(const ArrowArray& array, std::size_t i) {
    const auto* const ends = static_cast<const std::int32_t*>(array.buffers[1]);
    const auto* const texts = static_cast<const char*>(array.buffers[2]);
    return {texts + ends[i], texts + ends[i + 1]};
}

/// The value of a row as text, by the format that the schema names; "-" where there is none.
std::string value_at(const ArrowSchema& schema, const ArrowArray& array, std::size_t i) {
    const std::string_view format = schema.format;
    if (!is_there(array, i)) return "-";
    if (format == "u") return text_at(array, i);
    std::int32_t number = 0;
    if (format == "c")
        number = static_cast<const std::int8_t*>(array.buffers[1])[i];
    else if (format == "s")
        number = static_cast<const std::int16_t*>(array.buffers[1])[i];
    else
        number = static_cast<const std::int32_t*>(array.buffers[1])[i];
    if (format == "tdD") return Date::from_days(number).text();
    if (!schema.dictionary) return std::to_string(number);
    return text_at(*array.dictionary, static_cast<std::size_t>(number));
}

std::string text_of_day(const std::optional<Date>& day) { return day ? day->text() : "-"; }

/// A row as it should be read.
std::vector<std::string> expected(const Obligation& row) {
    const auto or_none = [](std::string_view text) { return text.empty() ? std::string{"-"} : std::string{text}; };
    const auto of_norm = [&](std::string text) { return row.norm ? text : std::string{"-"}; };
    return {row.case_id.text(), std::string{row.rule->id}, std::string{row.rule->title.en},
        or_none(row.subject.kind ? row.subject.kind->name : ""), or_none(row.subject.id.text()),
        std::string{text_of(row.severity)}, std::string{text_of(row.status)}, text_of_day(row.opened),
        text_of_day(row.due), text_of_day(row.met), text_of_day(row.ended),
        or_none(row.missing ? row.missing->fact.text() : ""), or_none(row.norm ? row.norm->id : ""),
        of_norm(std::to_string(row.norm_value)), of_norm(row.norm ? std::string{text_of(row.norm->unit)} : ""),
        of_norm(std::string{text_of(row.norm_origin)}), or_none(row.excused_by ? row.excused_by->text() : ""),
        row.as_of.text()};
}

TEST_CASE("whoever reads the Arrow stream reads every row of the table") {
    const auto table = table_of_two_batches();
    ArrowArrayStream stream{};
    lend_arrow(table, Language::en, &stream);
    ArrowSchema schema{};
    REQUIRE(stream.get_schema(&stream, &schema) == 0);
    CHECK(std::string_view{schema.format} == "+s");
    std::size_t row = 0, batches = 0;
    for (;; ++batches) {
        ArrowArray batch{};
        REQUIRE(stream.get_next(&stream, &batch) == 0);
        if (!batch.release) break;
        REQUIRE(batch.n_children == schema.n_children);
        for (std::size_t i = 0; i < static_cast<std::size_t>(batch.length); ++i, ++row) {
            std::vector<std::string> values;
            for (std::int64_t k = 0; k < batch.n_children; ++k)
                values.push_back(value_at(*schema.children[k], *batch.children[k], i));
            CHECK(values == expected((*table)[row]));
        }
        for (std::int64_t k = 0; k < batch.n_children; ++k) {
            CHECK(batch.children[k]->length == batch.length);
            std::int64_t absent = 0;
            for (std::size_t i = 0; i < static_cast<std::size_t>(batch.length); ++i)
                absent += is_there(*batch.children[k], i) ? 0 : 1;
            CHECK(batch.children[k]->null_count == absent);
            if ((schema.children[k]->flags & 2) == 0) CHECK(absent == 0);
        }
        batch.release(&batch);
        CHECK(batch.release == nullptr);
    }
    CHECK(batches == 2);
    CHECK(row == table->size());
    schema.release(&schema);
    stream.release(&stream);
    CHECK(stream.release == nullptr);
}

TEST_CASE("a column that somebody took over outlives its batch, the stream and the table") {
    auto table = some_table();
    const std::string expected = (*table)[0].due ? (*table)[0].due->text() : "-";
    ArrowArrayStream stream{};
    lend_arrow(table, Language::nl, &stream);
    ArrowSchema schema{};
    arrow_schema(&schema);
    ArrowArray batch{};
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    constexpr std::size_t due = 8;
    REQUIRE(std::string_view{schema.children[due]->name} == "due");
    CHECK(batch.children[due]->buffers[1] == table->batches()[0].due.values.data());  // lent, not copied
    ArrowArray taken = *batch.children[due];
    batch.children[due]->release = nullptr;
    batch.release(&batch);
    stream.release(&stream);
    table.reset();
    CHECK(value_at(*schema.children[due], taken, 0) == expected);
    taken.release(&taken);
    schema.release(&schema);
}

/// Where the columns of the first batch are; the batch goes on to be lent.
std::vector<const void*> places(const std::shared_ptr<ObligationTable>& table, ArrowArray& batch) {
    ArrowArrayStream stream{};
    lend_arrow(table, Language::en, &stream);
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    stream.release(&stream);
    std::vector<const void*> found;
    for (std::int64_t k = 0; k < batch.n_children; ++k) {
        const ArrowArray& column = *batch.children[k];
        found.insert(found.end(), column.buffers, column.buffers + column.n_buffers);
    }
    return found;
}

TEST_CASE("a table is lent without copying one of its columns") {
    const auto table = some_table();
    ArrowArray one{}, other{};  // at the same time: else a copy may lie where another copy was
    CHECK(places(table, one) == places(table, other));
    one.release(&one);
    other.release(&other);
}

TEST_CASE("the stream of an empty table has a schema and no batch") {
    ArrowArrayStream stream{};
    lend_arrow(std::make_shared<const ObligationTable>(), Language::nl, &stream);
    ArrowSchema schema{};
    REQUIRE(stream.get_schema(&stream, &schema) == 0);
    CHECK(schema.n_children == 18);
    ArrowArray batch{};
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    CHECK(batch.release == nullptr);
    schema.release(&schema);
    stream.release(&stream);
}

TEST_CASE("what lies in no column is in the stream of who asks for it, in its place") {
    const auto table = some_table();
    ArrowArrayStream stream{};
    const std::vector<std::string> also{"facts", "message", "breaks_on", "act", "due"};
    lend_arrow(table, Language::en, &stream, also);
    ArrowSchema schema{};
    arrow_schema(&schema, also);
    REQUIRE(schema.n_children == 22);
    ArrowArray batch{};
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    const auto column = [&](const char* name) {
        std::size_t i = 0;
        while (std::string_view{schema.children[i]->name} != name) ++i;
        return i;
    };
    const std::size_t told = column("message"), breaks = column("breaks_on"), act = column("act"),
                      facts = column("facts");
    CHECK(std::string_view{schema.children[facts]->format} == "+l");
    const ArrowArray& lists = *batch.children[facts];
    const auto* const ends = static_cast<const std::int32_t*>(lists.buffers[1]);
    for (std::size_t i = 0; i < static_cast<std::size_t>(batch.length); ++i) {
        const Obligation row = (*table)[i];
        CHECK(value_at(*schema.children[told], *batch.children[told], i) == message(row, Language::en));
        CHECK(value_at(*schema.children[breaks], *batch.children[breaks], i) == text_of_day(breaks_on(row)));
        const std::string todo = act_for(row);
        CHECK(value_at(*schema.children[act], *batch.children[act], i) == (todo.empty() ? "-" : todo));
        REQUIRE(static_cast<std::size_t>(ends[i + 1] - ends[i]) == row.facts.size());
        auto place = static_cast<std::size_t>(ends[i]);
        for (const Fact& fact : row.facts) CHECK(text_at(*lists.children[0], place++) == fact.text());
    }
    batch.release(&batch);
    schema.release(&schema);
    stream.release(&stream);
    const std::vector<std::string> nothing{"nothing"};
    CHECK_THROWS_AS(arrow_schema(&schema, nothing), std::invalid_argument);
}

TEST_CASE("a text stands in a dictionary once, also when rows of a case or of norms with one unit lie apart") {
    auto table = std::make_shared<ObligationTable>();
    std::vector<Obligations> cases;
    for (std::uint64_t number = 0; number < 400; ++number)
        cases.push_back(check(make_household(number), 2026y / 11 / 21));
    for (std::size_t round = 0; round < 2; ++round)
        for (const Obligations& rows : cases)
            if (round < rows.size()) table->add(rows[round]);
    ArrowArrayStream stream{};
    lend_arrow(std::shared_ptr<const ObligationTable>{table}, Language::nl, &stream);
    ArrowSchema schema{};
    arrow_schema(&schema);
    ArrowArray batch{};
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    for (std::int64_t k = 0; k < batch.n_children; ++k) {
        if (!batch.children[k]->dictionary) continue;
        std::set<std::string> words;
        const ArrowArray& dictionary = *batch.children[k]->dictionary;
        for (std::size_t i = 0; i < static_cast<std::size_t>(dictionary.length); ++i)
            words.insert(text_at(dictionary, i));
        CHECK(words.size() == static_cast<std::size_t>(dictionary.length));
    }
    for (std::size_t i = 0; i < table->size(); ++i)
        CHECK(value_at(*schema.children[0], *batch.children[0], i) == (*table)[i].case_id.text());
    batch.release(&batch);
    schema.release(&schema);
    stream.release(&stream);
}

TEST_CASE("a table of records is lent in the forms that its columns have") {
    auto table = std::make_shared<RecordTable>("contacts");
    std::vector<CaseFile> files;
    for (std::uint64_t number = 0; number < 20; ++number) files.push_back(make_household(number));
    for (const CaseFile& file : files) table->add(file);
    ArrowArrayStream stream{};
    lend_arrow(std::shared_ptr<const RecordTable>{table}, &stream);
    ArrowSchema schema{};
    REQUIRE(stream.get_schema(&stream, &schema) == 0);
    ArrowArray batch{};
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    std::vector<std::string> forms;
    for (std::int64_t k = 0; k < 6; ++k)
        forms.push_back(std::string{schema.children[k]->name} + ' ' + schema.children[k]->format);
    CHECK(forms == std::vector<std::string>{"case u", "id u", "at tdD", "at.instant tsu:UTC", "kind s", "channel s"});
    std::size_t row = 0;
    for (const CaseFile& file : files)
        for (const Contact& contact : file.contacts) {
            const auto value = [&](std::size_t k) { return value_at(*schema.children[k], *batch.children[k], row); };
            CHECK(value(0) == file.id.text());
            CHECK(value(1) == contact.id.text());
            CHECK(value(2) == (contact.at ? contact.at->day().text() : "-"));
            CHECK(value(4) == (contact.kind ? std::string{text_of(*contact.kind)} : "-"));
            ++row;
        }
    CHECK(row == static_cast<std::size_t>(batch.length));
    const ArrowArray taken = *batch.children[1];  // outlives its batch, the stream and the table
    batch.children[1]->release = nullptr;
    batch.release(&batch);
    ArrowArray end{};
    REQUIRE(stream.get_next(&stream, &end) == 0);
    CHECK(end.release == nullptr);
    stream.release(&stream);
    table.reset();
    CHECK(text_at(taken, 0) == files[0].contacts[0].id.text());
    ArrowArray mine = taken;
    mine.release(&mine);
    schema.release(&schema);
}

}  // namespace test_arrow
