#include "../catch.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <blijvend/check.hpp>
#include <blijvend/explain.hpp>
#include <blijvend/io/arrow_text.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_arrow_text {

/// The text of every batch of a stream, the names of its columns first in csv.
std::string text_of_stream(ArrowArrayStream& stream, TextForm form) {
    ArrowSchema schema{};
    REQUIRE(stream.get_schema(&stream, &schema) == 0);
    std::string text = form == TextForm::csv ? csv_head(schema) : std::string{};
    for (;;) {
        ArrowArray batch{};
        REQUIRE(stream.get_next(&stream, &batch) == 0);
        if (!batch.release) break;
        const auto rows = static_cast<std::size_t>(batch.length);
        append_rows(schema, batch, 0, rows / 2, form, text);
        append_rows(schema, batch, rows / 2, rows, form, text);
        batch.release(&batch);
    }
    schema.release(&schema);
    stream.release(&stream);
    return text;
}

std::string text_of_records(const CaseFile& file, const std::vector<std::string>& also, TextForm form) {
    auto table = std::make_shared<RecordTable>("contacts", also);
    table->add(file);
    ArrowArrayStream stream{};
    lend_arrow(std::shared_ptr<const RecordTable>{table}, &stream);
    return text_of_stream(stream, form);
}

CaseFile some_case() {
    CaseFile file{.id = CaseId{"k1"}};
    file.contacts = {{.id = ContactId{"c1"},
                         .at = Instant::at(2026y / 3 / 4, 10),
                         .by = {ProfessionalId{"anna"}, ProfessionalId{"bas"}},
                         .seen = std::vector<MemberId>{},
                         .reached = false,
                         .where = "op \"school\", lokaal 3",
                         .minutes = Count{20}},
        {.id = ContactId{"c2"}, .where = "a\\b\n\t\x01\x1f é"}};
    return file;
}

TEST_CASE("a table of records as csv has its names first, quotes what needs it, and leaves empty what is absent") {
    CHECK(text_of_records(some_case(), {"where"}, TextForm::csv) ==
          "case,id,at,at.instant,kind,channel,by,seen,network_members,notification,reached,place,where,minutes,"
          "stamp.by,stamp.organisation,stamp.at,stamp.origin,stamp.basis,stamp.supersedes\n"
          "k1,c1,2026-03-04,2026-03-04T09:00:00Z,,,anna; bas,,,,false,,\"op \"\"school\"\", lokaal 3\",20,,,,,,\n"
          "k1,c2,,,,,,,,,,,\"a\\b\n\t\x01\x1f é\",,,,,,,\n");
}

TEST_CASE("a table of records as lines of JSON has null for what is absent, and escapes what must be") {
    const std::string text = text_of_records(some_case(), {"where"}, TextForm::ndjson);
    CHECK(text.substr(0, text.find("\"stamp.by\"")) ==
          R"({"case": "k1", "id": "c1", "at": "2026-03-04", "at.instant": "2026-03-04T09:00:00Z", "kind": null, )"
          R"("channel": null, "by": ["anna", "bas"], "seen": [], "network_members": [], "notification": null, )"
          R"("reached": false, "place": null, "where": "op \"school\", lokaal 3", "minutes": 20, )");
    CHECK(text.find(R"("where": "a\\b\n\t\u0001\u001f é")") != std::string::npos);
    CHECK(text.ends_with("\"stamp.supersedes\": null}\n"));
}

TEST_CASE("a table of obligations as csv has a line for each row, with the words that were asked for") {
    auto table = std::make_shared<ObligationTable>();
    for (const Obligation& row : check(make_household(3), 2026y / 11 / 21)) table->add(row);
    ArrowArrayStream stream{};
    const std::vector<std::string> also{"act", "message"};
    lend_arrow(std::shared_ptr<const ObligationTable>{table}, Language::en, &stream, also);
    std::string_view text;
    const std::string whole = text_of_stream(stream, TextForm::csv);
    text = whole;
    text.remove_prefix(text.find('\n') + 1);
    for (std::size_t i = 0; i < table->size(); ++i) {
        const Obligation row = (*table)[i];
        const std::string_view line = text.substr(0, text.find('\n'));
        CHECK(line.starts_with(row.case_id.text() + ',' + std::string{row.rule->id} + ','));
        CHECK(line.ends_with(',' + act_for(row) + ',' + row.as_of.text()));
        text.remove_prefix(line.size() + 1);
    }
    CHECK(text.empty());
}

}  // namespace test_arrow_text
